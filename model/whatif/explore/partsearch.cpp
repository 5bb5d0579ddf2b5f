#include "model/whatif/explore/partsearch.h"

#include "model/whatif/designspace.h"
#include "model/whatif/explore/directsearch.h"
#include "model/whatif/explore/servicesearch.h"
#include "model/whatif/explore/tasksearch.h"

namespace greenprint {
namespace {

QString ownRegionOf(const Design &design, const Subject &part) {
    const size_t i = static_cast<size_t>(part.index);
    switch (part.kind) {
    case SubjectKind::Dataset:
        return design.datasets[i].region;
    case SubjectKind::Task:
        return design.tasks[i].region;
    case SubjectKind::Service:
        return design.services[i].region;
    case SubjectKind::Transfer:
    case SubjectKind::FeatureStore:
    case SubjectKind::Logs:
    case SubjectKind::Edge:
        break;
    }
    // devices stand in no Region; any will do to ask for their figures
    return design.regionOf(Stage::Deployment);
}

} // namespace

PartSearch::PartSearch(const SearchSpace &space, const Subject &part)
    : m_space(space)
    , m_part(part) {
    if (!space.follows(part)) {
        m_own.emplace(
            space.catalog, space.design, *space.catalog.region(ownRegionOf(space.design, part)));
    }
}

std::unique_ptr<PartSearch> PartSearch::of(
    const SearchSpace &space, const Subject &part, bool latency) {
    const size_t i = static_cast<size_t>(part.index);
    if (part.kind == SubjectKind::Task && space.vary.instance && !space.design.tasks[i].skip)
        return std::make_unique<TaskSearch>(space, part);
    if (part.kind == SubjectKind::Service && space.vary.endpoint
        && modeOptions(space.design.workload.services[i], space.design.services[i]).size() > 1)
        return std::make_unique<ServiceSearch>(space, part, latency);
    return std::make_unique<DirectSearch>(space, part);
}

void PartSearch::place(Design &design, size_t at) const {
    if (!m_own)
        m_space.place(design, stage(), site(at).region->id);
}

bool forbiddenEverywhere(const Ledger &ledger) {
    return std::ranges::any_of(ledger.findings, [](const Finding &f) {
        return f.severity == Severity::Error && f.code != FindingCode::NotOffered
               && f.code != FindingCode::OutsideResidency && f.code != FindingCode::MissedSlo;
    });
}

} // namespace greenprint
