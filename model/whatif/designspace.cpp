#include "model/whatif/designspace.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

namespace greenprint {
namespace {

/// The greatest number of instances that is tried.
constexpr int kMostInstances = 64;
/// Bounds on what a plan's own coefficients can ask for: requests at once, and sizes of containers.
constexpr double kMostAtOnce = 1e6;
constexpr int kMostMemoryOptions = 64;

} // namespace

QStringList regionOptions(const Catalog &catalog, const Design &design) {
    const QStringList allowed = design.about.residency.regions.value_or(QStringList());
    QStringList options;
    for (const Region &region : catalog.regions()) {
        if (allowed.isEmpty() || allowed.contains(region.id) || region.added
            || std::ranges::find(design.stageRegions, region.id) != design.stageRegions.end())
            options << region.id;
    }
    return options;
}

QStringList storageClassOptions(const Catalog &catalog) {
    QStringList options;
    for (const StorageClass &storage : catalog.storageClasses()) {
        if (storage.choosable)
            options << storage.id;
    }
    return options;
}

std::vector<const InstanceType *> instanceTypeOptions(
    const Catalog &catalog, const QString &current, const QStringList &patterns) {
    const InstanceType *now = catalog.instanceType(current);
    const bool ec2 = now && !now->sageMaker && !now->added;
    std::vector<QRegularExpression> allowed;
    for (const QString &pattern : patterns)
        allowed.push_back(QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive));
    const auto matches = [&](const InstanceType &type) {
        return allowed.empty() || type.id == current
               || std::ranges::any_of(allowed, [&](const QRegularExpression &pattern) {
                      return pattern.match(type.id).hasMatch();
                  });
    };
    std::vector<const InstanceType *> options;
    QSet<QString> seen;
    for (const InstanceType &type : catalog.instanceTypes()) {
        if (!(type.sageMaker || type.added || ec2) || !matches(type) || seen.contains(type.id))
            continue;
        seen.insert(type.id);
        // an override of a type in the catalog stands for it
        options.push_back(catalog.instanceType(type.id));
    }
    return options;
}

std::vector<int> countOptions(int current) {
    std::set<int> counts{1, 2, 4, 8, 16, current};
    return {counts.begin(), counts.end()};
}

std::vector<InferenceMode> modeOptions(const Service &service, const ServiceDesign &current) {
    if (!runsOnInstances(current.mode) && current.mode != InferenceMode::Serverless)
        return {current.mode};
    std::vector<InferenceMode> modes{InferenceMode::RealTime};
    if (*service.models > 1) {
        modes.push_back(InferenceMode::MultiModel);
        modes.push_back(InferenceMode::MultiContainer);
    }
    modes.insert(
        modes.end(), {InferenceMode::Serverless, InferenceMode::Async, InferenceMode::Batch});
    if (std::ranges::find(modes, current.mode) == modes.end())
        modes.push_back(current.mode);
    return modes;
}

ServiceDesign inMode(
    const Catalog &catalog, const Service &service, const ServiceDesign &current,
    InferenceMode mode) {
    ServiceDesign design = current;
    if (mode == current.mode)
        return design;
    design.mode = mode;
    design.modelsPerEndpoint = sharesInstances(mode) ? *service.models : 1;
    if (mode == InferenceMode::Serverless) {
        // the most that AWS allows: instances of another mode say nothing on containers
        const double limit = catalog.coefficient(Coefficient::ServerlessMaxConcurrency).value;
        design.max = static_cast<int>(std::clamp(limit, 1.0, kMostAtOnce));
        design.memoryGb.reset();
    } else if (current.mode == InferenceMode::Serverless && current.max) {
        design.max = kMostInstances;
    }
    if (design.min < 1 && mode != InferenceMode::Async)
        design.min = 1;
    if (design.instance.isEmpty())
        design.instance = service.instance.value_or(QString());
    return design;
}

std::vector<int> minOptions(const ServiceDesign &service) {
    std::set<int> options{1, 2, 4, 8, service.min};
    if (service.mode == InferenceMode::Async)
        options.insert(0);
    return {options.begin(), options.end()};
}

std::vector<std::optional<int>> maxOptions(const ServiceDesign &service) {
    std::set<int> numbers{1, 2, 4, 8, 16, 32, kMostInstances};
    if (service.max)
        numbers.insert(*service.max);
    std::vector<std::optional<int>> options(numbers.begin(), numbers.end());
    if (!service.max)
        options.push_back(std::nullopt);
    return options;
}

std::vector<double> containerMemoryOptions(const Catalog &catalog, const ServiceDesign &service) {
    std::set<double> options;
    const double least = catalog.coefficient(Coefficient::ServerlessMinMemory).value;
    const double most = catalog.coefficient(Coefficient::ServerlessMaxMemory).value;
    for (int i = 0; i < kMostMemoryOptions && least + i <= most; ++i)
        options.insert(least + i);
    if (service.memoryGb)
        options.insert(*service.memoryGb);
    return {options.begin(), options.end()};
}

} // namespace greenprint
