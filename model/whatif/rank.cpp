#include "model/whatif/rank.h"

#include "model/estimate/partsimulator.h"
#include "model/plan/valuetext.h"
#include "model/whatif/designspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

struct RankTexts {
    Q_DECLARE_TR_FUNCTIONS(Rank)
};

std::vector<Finding> errorsOf(const std::vector<Finding> &findings) {
    std::vector<Finding> errors;
    std::ranges::copy_if(findings, std::back_inserter(errors), [](const Finding &f) {
        return f.severity == Severity::Error;
    });
    return errors;
}

void complete(RankedOption &option, const Totals &base) {
    option.feasible = option.errors.empty();
    for (Metric m : kAllMetrics)
        option.deltas[indexOf(m)] = Delta::between(option.totals[m], base[m]);
}

/// The scenario with all parts but one worked out, so that an option costs one part.
class PartRanking {
public:
    PartRanking(const Catalog &catalog, const Design &design)
        : m_simulator(catalog, design)
        , m_parts(partsOf(design.workload)) {}

    const Design &design() const { return m_simulator.design(); }

    /// The part of a kind that weighs most in a metric, or the one asked for.
    Expected<Subject> choosePart(
        std::span<const SubjectKind> kinds, const QString &of, Metric by, const QString &choice) {
        const Subject *chosen = nullptr;
        double most = -1.0;
        QStringList ids;
        for (const Subject &part : m_parts) {
            if (std::ranges::find(kinds, part.kind) == kinds.end())
                continue;
            ids << part.id;
            if (!of.isEmpty()) {
                if (part.id == of && !chosen)
                    chosen = &part;
                continue;
            }
            const Ledger &ledger = m_simulator.simulate(part);
            const double weight = by == Metric::LatencyP95
                                      ? latencyWeight(ledger)
                                      : Sums(ledger).totals()[by].value.value_or(0.0);
            if (weight > most) {
                most = weight;
                chosen = &part;
            }
        }
        if (chosen)
            return *chosen;
        if (ids.isEmpty())
            return failure(Error::usage(
                RankTexts::tr("the plan has nothing for which %1 could be chosen").arg(choice)));
        return failure(
            Error::usage(RankTexts::tr("there is no \"%1\" for which %2 could be chosen; the plan "
                                       "has %3")
                             .arg(of, choice, ids.join(QStringLiteral(", ")))));
    }

    /// Everything but `part`, as it stays.
    void keepRest(const Subject &part) {
        m_part = part;
        for (const Subject &other : m_parts) {
            const Ledger &ledger = m_simulator.simulate(other);
            if (other.kind == SubjectKind::Service)
                m_services.push_back(ledger.services.front());
            if (other != part)
                addRest(ledger);
        }
        addRest(m_simulator.simulateMoves());
    }

    RankedOption evaluate(QString name) {
        RankedOption option;
        option.option = std::move(name);
        option.choices = choicesOf(m_simulator.design(), m_part);
        const Ledger &ledger = m_simulator.simulate(m_part);
        Sums sums = m_rest;
        sums += Sums(ledger);
        option.totals = sums.totals();
        if (m_part.kind == SubjectKind::Service)
            m_services[static_cast<size_t>(m_part.index)] = ledger.services.front();
        option.totals[Metric::LatencyP95].value = overallLatency(m_services, design());
        option.errors = errorsOf(ledger.findings);
        option.errors.insert(option.errors.end(), m_restErrors.begin(), m_restErrors.end());
        return option;
    }

    DatasetDesign &dataset() { return m_simulator.design().datasets[at()]; }
    TaskDesign &task() { return m_simulator.design().tasks[at()]; }
    ServiceDesign &service() { return m_simulator.design().services[at()]; }
    const Service &serviceDemand() const { return design().workload.services[at()]; }

private:
    size_t at() const { return static_cast<size_t>(m_part.index); }

    double latencyWeight(const Ledger &ledger) const {
        const ServiceResult *s = ledger.services.empty() ? nullptr : &ledger.services.front();
        if (!s || !s->p95Ms)
            return 0.0;
        if (design().about.functionalUnit.service == s->id)
            return std::numeric_limits<double>::max();
        const auto &services = design().workload.services;
        const auto it = std::ranges::find(services, s->id, &Service::id);
        return latencyRatio(*s->p95Ms, *it);
    }

    void addRest(const Ledger &ledger) {
        m_rest += Sums(ledger);
        const std::vector<Finding> errors = errorsOf(ledger.findings);
        m_restErrors.insert(m_restErrors.end(), errors.begin(), errors.end());
    }

    PartSimulator m_simulator;
    std::vector<Subject> m_parts;
    Subject m_part;
    Sums m_rest;
    std::vector<Finding> m_restErrors;
    std::vector<ServiceResult> m_services;
};

Expected<std::vector<RankedOption>> rankStorage(
    PartRanking &run, const Catalog &catalog, Ranking &r) {
    auto part = run.choosePart(
        std::array{SubjectKind::Dataset}, r.of, r.by, RankTexts::tr("a storage class"));
    if (!part)
        return failure(part.error());
    r.of = part->id;
    run.keepRest(*part);
    const DatasetDesign now = run.dataset();
    std::vector<RankedOption> options;
    for (const QString &storageClass : storageClassOptions(catalog)) {
        const bool current = storageClass == now.storageClass;
        // the rules belong to the class that they start from
        run.dataset() = now;
        run.dataset().storageClass = storageClass;
        options.push_back(run.evaluate(catalog.storageClass(storageClass)->id));
        options.back().current = current;
    }
    return options;
}

void rankTaskTypes(PartRanking &run, const Catalog &catalog, std::vector<RankedOption> &options) {
    const TaskDesign now = run.task();
    for (const InstanceType *type : instanceTypeOptions(catalog, now.instance)) {
        for (int count : countOptions(now.count)) {
            run.task().instance = type->id;
            run.task().count = count;
            options.push_back(
                run.evaluate(type->id + QStringLiteral(" × ") + QString::number(count)));
            options.back().current = type->id == now.instance && count == now.count;
        }
    }
}

void rankHosts(
    PartRanking &run, const Catalog &catalog, const ServiceDesign &mode, bool isCurrentMode,
    std::vector<RankedOption> &options, const QString &prefix) {
    const QString currentInstance = mode.instance;
    for (const InstanceType *type : instanceTypeOptions(catalog, currentInstance)) {
        run.service() = mode;
        run.service().instance = type->id;
        options.push_back(run.evaluate(prefix + type->id));
        options.back().current = isCurrentMode && type->id == currentInstance;
    }
}

Expected<std::vector<RankedOption>> rankInstance(
    PartRanking &run, const Catalog &catalog, Ranking &r) {
    auto part = run.choosePart(
        std::array{SubjectKind::Task, SubjectKind::Service}, r.of, r.by,
        RankTexts::tr("an instance"));
    if (!part)
        return failure(part.error());
    r.of = part->id;
    run.keepRest(*part);
    std::vector<RankedOption> options;
    if (part->kind == SubjectKind::Task) {
        rankTaskTypes(run, catalog, options);
        return options;
    }
    const ServiceDesign now = run.service();
    if (!runsOnInstances(now.mode)) {
        return failure(
            Error::usage(RankTexts::tr("\"%1\" is served without instances: %2; rank its endpoint")
                             .arg(part->id, label(now.mode))));
    }
    rankHosts(run, catalog, now, true, options, QString());
    return options;
}

Expected<std::vector<RankedOption>> rankEndpoint(
    PartRanking &run, const Catalog &catalog, Ranking &r) {
    auto part = run.choosePart(
        std::array{SubjectKind::Service}, r.of, r.by, RankTexts::tr("an inference option"));
    if (!part)
        return failure(part.error());
    r.of = part->id;
    run.keepRest(*part);
    std::vector<RankedOption> options;
    const ServiceDesign now = run.service();
    for (InferenceMode mode : modeOptions(run.serviceDemand(), now)) {
        const ServiceDesign design = inMode(catalog, run.serviceDemand(), now, mode);
        const bool current = mode == now.mode;
        const QString prefix = label(mode) + QStringLiteral(", ");
        if (runsOnInstances(mode)) {
            rankHosts(run, catalog, design, current, options, prefix);
        } else if (mode == InferenceMode::Serverless) {
            for (double gb : containerMemoryOptions(catalog, design)) {
                run.service() = design;
                run.service().memoryGb = gb;
                options.push_back(
                    run.evaluate(prefix + RankTexts::tr("%1 GB").arg(numberText(gb))));
                options.back().current = current && now.memoryGb == gb;
            }
        } else {
            run.service() = design;
            options.push_back(run.evaluate(label(mode)));
            options.back().current = current;
        }
    }
    return options;
}

std::vector<RankedOption> rankRegions(
    const Catalog &catalog, const Plan &plan, const Scenario &merged, const Ranking &r) {
    const Design now = designOf(plan, merged);
    std::vector<RankedOption> options;
    for (const QString &region : regionOptions(catalog, now)) {
        Scenario scenario = merged;
        scenario.region = {};
        scenario.region.data = now.regionOf(Stage::Data);
        scenario.region.training = now.regionOf(Stage::Training);
        scenario.region.deployment = now.regionOf(Stage::Deployment);
        for (Stage stage : kStages) {
            if (r.stage && r.stage != stage)
                continue;
            Setting<QString> &choice = stage == Stage::Data       ? scenario.region.data
                                       : stage == Stage::Training ? scenario.region.training
                                                                  : scenario.region.deployment;
            choice = region;
        }
        const Design design = designOf(plan, scenario);
        const Ledger ledger = simulate(catalog, design);
        RankedOption option;
        option.option = region;
        option.choices = regionChoices(design);
        option.totals = totals(ledger);
        option.errors = errorsOf(ledger.findings);
        option.current = design.stageRegions == now.stageRegions;
        options.push_back(std::move(option));
    }
    return options;
}

void sortBy(std::vector<RankedOption> &options, Metric by) {
    const auto rankOf = [by](const RankedOption &o) {
        const Total &t = o.totals[by];
        const bool incomplete = t.partial || !t.value;
        return std::tuple(!o.feasible, incomplete, t.value.value_or(0.0));
    };
    std::ranges::stable_sort(options, {}, rankOf);
}

} // namespace

Expected<Ranking> rank(
    const Catalog &withOverrides, const Plan &plan, const QString &scenario,
    const RankRequest &request) {
    const Scenario merged = mergedScenario(plan, scenario);
    const Design design = designOf(plan, merged);
    Ranking ranking;
    ranking.choice = request.choice;
    ranking.of = request.of;
    ranking.stage = request.stage;
    ranking.by = request.by;
    ranking.scenario = totals(simulate(withOverrides, design));

    PartRanking run(withOverrides, design);
    Expected<std::vector<RankedOption>> options;
    switch (request.choice) {
    case RankChoice::Region:
        ranking.of.clear();
        options = rankRegions(withOverrides, plan, merged, ranking);
        break;
    case RankChoice::Storage:
        options = rankStorage(run, withOverrides, ranking);
        break;
    case RankChoice::Instance:
        options = rankInstance(run, withOverrides, ranking);
        break;
    case RankChoice::Endpoint:
        options = rankEndpoint(run, withOverrides, ranking);
        break;
    }
    if (!options)
        return failure(options.error());
    ranking.options = std::move(*options);
    for (RankedOption &option : ranking.options)
        complete(option, ranking.scenario);
    sortBy(ranking.options, request.by);
    return ranking;
}

} // namespace greenprint
