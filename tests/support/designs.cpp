#include "tests/support/designs.h"

#include "model/whatif/designspace.h"

namespace greenprint::test {
namespace {

using Next = std::function<void()>;

void withRegions(Design &design, const SearchSpace &space, bool oneRegion, const Next &next) {
    if (!space.vary.region) {
        next();
        return;
    }
    const QStringList regions = regionOptions(space.catalog, space.design);
    for (const QString &data : regions) {
        for (const QString &training : regions) {
            for (const QString &deployment : regions) {
                if (oneRegion && (data != training || training != deployment))
                    continue;
                space.place(design, Stage::Data, data);
                space.place(design, Stage::Training, training);
                space.place(design, Stage::Deployment, deployment);
                next();
            }
        }
    }
}

void withDataset(Design &design, size_t i, const SearchSpace &space, const Next &next) {
    DatasetDesign &d = design.datasets[i];
    if (!space.vary.storage || !d.transitions.empty() || d.expireAfterDays) {
        next();
        return;
    }
    const QString now = d.storageClass;
    for (const QString &storageClass : storageClassOptions(space.catalog)) {
        d.storageClass = storageClass;
        next();
    }
    d.storageClass = now;
}

void withTask(Design &design, size_t i, const SearchSpace &space, const Next &next) {
    TaskDesign &t = design.tasks[i];
    if (!space.vary.instance || t.skip) {
        next();
        return;
    }
    const TaskDesign now = t;
    for (const InstanceType *type :
         instanceTypeOptions(space.catalog, now.instance, space.vary.types)) {
        for (int count : countOptions(now.count)) {
            for (const auto &purchase : Keywords<Purchase>::all) {
                t.instance = type->id;
                t.count = count;
                t.purchase = purchase.value;
                next();
            }
        }
    }
    t.instance = now.instance;
    t.count = now.count;
    t.purchase = now.purchase;
}

void withService(Design &design, size_t i, const SearchSpace &space, const Next &next) {
    ServiceDesign &s = design.services[i];
    const Service &demand = design.workload.services[i];
    const ServiceDesign &now = space.design.services[i];
    const std::vector<InferenceMode> modes = modeOptions(demand, now);
    if (!space.vary.endpoint || modes.size() == 1) {
        next();
        return;
    }
    const QString region = s.region;
    const QString current = now.instance.isEmpty() ? demand.instance.value_or(QString())
                                                   : now.instance;
    for (InferenceMode mode : modes) {
        const ServiceDesign base = inMode(space.catalog, demand, now, mode);
        const auto use = [&](const ServiceDesign &option) {
            s = option;
            s.region = region;
            next();
        };
        ServiceDesign option = base;
        if (mode == InferenceMode::Serverless) {
            for (double gb : containerMemoryOptions(space.catalog, base)) {
                option.memoryGb = gb;
                use(option);
            }
            continue;
        }
        for (const InstanceType *type :
             instanceTypeOptions(space.catalog, current, space.vary.types)) {
            option.instance = type->id;
            for (int min : minOptions(base)) {
                option.min = min;
                if (mode == InferenceMode::Batch) {
                    use(option);
                    continue;
                }
                for (std::optional<int> max : maxOptions(base)) {
                    option.max = max;
                    if (!max || *max >= min)
                        use(option);
                }
            }
        }
    }
    s = now;
    s.region = region;
}

} // namespace

void forEachDesign(
    const Catalog &catalog, const Plan &plan, const Scenario &merged, const Variation &vary,
    bool oneRegion, const std::function<void(const Design &)> &use) {
    const SearchSpace space(catalog, plan, merged, vary);
    Design design = space.design;
    std::vector<std::function<void(const Next &)>> loops;
    loops.push_back([&](const Next &next) { withRegions(design, space, oneRegion, next); });
    for (size_t i = 0; i < design.datasets.size(); ++i)
        loops.push_back([&, i](const Next &next) { withDataset(design, i, space, next); });
    for (size_t i = 0; i < design.tasks.size(); ++i)
        loops.push_back([&, i](const Next &next) { withTask(design, i, space, next); });
    for (size_t i = 0; i < design.services.size(); ++i)
        loops.push_back([&, i](const Next &next) { withService(design, i, space, next); });
    std::function<void(size_t)> nest = [&](size_t depth) {
        if (depth == loops.size())
            use(design);
        else
            loops[depth]([&] { nest(depth + 1); });
    };
    nest(0);
}

} // namespace greenprint::test
