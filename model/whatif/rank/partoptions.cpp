#include "model/whatif/rank/partoptions.h"

#include "model/plan/valuetext.h"
#include "model/whatif/designspace.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct RankOptionTexts {
    Q_DECLARE_TR_FUNCTIONS(Rank)
};

void addHosts(
    std::vector<PartOption> &options, const Catalog &catalog, const ServiceDesign &mode,
    bool currentMode, const QString &prefix) {
    for (const InstanceType *type : instanceTypeOptions(catalog, mode.instance)) {
        ServiceDesign design = mode;
        design.instance = type->id;
        const bool current = currentMode && type->id == mode.instance;
        options.push_back({prefix + type->id, std::move(design), current});
    }
}

} // namespace

std::vector<PartOption> storageOptions(const Catalog &catalog, const DatasetDesign &now) {
    std::vector<PartOption> options;
    for (const QString &storageClass : storageClassOptions(catalog)) {
        DatasetDesign design = now;
        design.storageClass = storageClass;
        options.push_back(
            {catalog.storageClass(storageClass)->id, std::move(design),
             storageClass == now.storageClass});
    }
    return options;
}

std::vector<PartOption> taskOptions(const Catalog &catalog, const TaskDesign &now) {
    std::vector<PartOption> options;
    for (const InstanceType *type : instanceTypeOptions(catalog, now.instance)) {
        for (int count : countOptions(now.count)) {
            TaskDesign design = now;
            design.instance = type->id;
            design.count = count;
            options.push_back(
                {type->id + QStringLiteral(" × ") + QString::number(count), std::move(design),
                 type->id == now.instance && count == now.count});
        }
    }
    return options;
}

std::vector<PartOption> hostOptions(const Catalog &catalog, const ServiceDesign &now) {
    std::vector<PartOption> options;
    addHosts(options, catalog, now, true, QString());
    return options;
}

std::vector<PartOption> endpointOptions(
    const Catalog &catalog, const Service &service, const ServiceDesign &now) {
    std::vector<PartOption> options;
    for (InferenceMode mode : modeOptions(service, now)) {
        const ServiceDesign design = inMode(catalog, service, now, mode);
        const bool current = mode == now.mode;
        const QString prefix = label(mode) + QStringLiteral(", ");
        if (runsOnInstances(mode)) {
            addHosts(options, catalog, design, current, prefix);
        } else if (mode == InferenceMode::Serverless) {
            for (double gb : containerMemoryOptions(catalog, design)) {
                ServiceDesign sized = design;
                sized.memoryGb = gb;
                options.push_back(
                    {prefix + RankOptionTexts::tr("%1 GB").arg(numberText(gb)), std::move(sized),
                     current && now.memoryGb == gb});
            }
        } else {
            options.push_back({label(mode), design, current});
        }
    }
    return options;
}

} // namespace greenprint
