#include "model/whatif/explore/searchspace.h"

#include "model/whatif/designspace.h"

namespace greenprint {

SearchSpace::SearchSpace(
    const Catalog &usedCatalog, const Plan &plan, const Scenario &merged, const Variation &vary)
    : catalog(usedCatalog)
    , design(designOf(plan, merged))
    , vary(vary) {
    // what does not move with its stage has a Region of its own
    const QString elsewhere = QStringLiteral("-");
    Scenario moved = merged;
    moved.region = {};
    moved.region.all = elsewhere;
    const Design probe = designOf(plan, moved);
    for (const DatasetDesign &d : probe.datasets)
        datasetFollows.push_back(d.region == elsewhere);
    for (const TaskDesign &t : probe.tasks)
        taskFollows.push_back(t.region == elsewhere);
    for (const ServiceDesign &s : probe.services)
        serviceFollows.push_back(s.region == elsewhere);

    QStringList regions;
    if (vary.region)
        regions = regionOptions(catalog, design);
    for (const QString &region : design.stageRegions) {
        if (!regions.contains(region))
            regions << region;
    }
    for (const QString &region : regions)
        sites.emplace_back(catalog, design, *catalog.region(region));
    for (Stage stage : kStages) {
        home[static_cast<size_t>(stage)] = static_cast<size_t>(
            regions.indexOf(design.regionOf(stage)));
    }
}

void SearchSpace::place(Design &placed, Stage stage, const QString &region) const {
    placed.stageRegions[static_cast<size_t>(stage)] = region;
    const Workload &w = placed.workload;
    for (size_t i = 0; i < w.datasets.size() && stage == Stage::Data; ++i) {
        if (datasetFollows[i])
            placed.datasets[i].region = region;
    }
    for (size_t i = 0; i < w.tasks.size(); ++i) {
        if (taskFollows[i] && *w.tasks[i].stage == stage)
            placed.tasks[i].region = region;
    }
    for (size_t i = 0; i < w.services.size() && stage == Stage::Deployment; ++i) {
        if (serviceFollows[i])
            placed.services[i].region = region;
    }
}

bool SearchSpace::follows(const Subject &part) const {
    const size_t i = static_cast<size_t>(part.index);
    switch (part.kind) {
    case SubjectKind::Dataset:
        return datasetFollows[i];
    case SubjectKind::Task:
        return taskFollows[i];
    case SubjectKind::Service:
        return serviceFollows[i];
    case SubjectKind::Edge:
        return false;
    case SubjectKind::Transfer:
    case SubjectKind::FeatureStore:
    case SubjectKind::Logs:
        break;
    }
    return true;
}

Stage SearchSpace::stageOf(const Subject &part) const {
    switch (part.kind) {
    case SubjectKind::Dataset:
    case SubjectKind::Transfer:
    case SubjectKind::FeatureStore:
        return Stage::Data;
    case SubjectKind::Logs:
        return Stage::Training;
    case SubjectKind::Task:
        return *design.workload.tasks[static_cast<size_t>(part.index)].stage;
    case SubjectKind::Service:
    case SubjectKind::Edge:
        break;
    }
    return Stage::Deployment;
}

} // namespace greenprint
