#include "model/estimate/estimators.h"
#include "model/estimate/missinginput.h"

namespace greenprint {

void estimateEdge(LedgerBuilder &builder, int index) {
    const Edge &edge = builder.design().workload.edges[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::Edge, index, edge.id};
    for (const auto &[given, key] :
         {std::pair(edge.devices.has_value(), "devices"),
          std::pair(edge.deviceWatts.has_value(), "device-watts"),
          std::pair(edge.grid.has_value(), "grid-g-per-kwh")}) {
        if (!given)
            reportMissing(builder, subject, specOf<Edge>(), key);
    }
    const auto factor = [&](FactorName name, Unit unit, const auto &setting) {
        return setting ? planFactor(name, unit, setting->number, pathOf(subject))
                       : unknownFactor(name, unit, pathOf(subject));
    };
    const int profile = builder.constantProfile(
        FactorName::DeviceHours, Unit::Hour, edge.hoursPerMonth->number, false,
        {kPlanSource, 0, Confidence::User});
    const Datum grid = factor(FactorName::Grid, Unit::GramPerKilowattHour, edge.grid).datum;
    const std::array spans{LedgerBuilder::GridSpan{0, builder.months() - 1, grid}};
    builder.bookOutsideDataCentre(
        {Stage::Deployment, Activity::Work, Resource::Device, subject, {}, false}, profile,
        {factor(FactorName::Devices, Unit::One, edge.devices)},
        {factor(FactorName::Power, Unit::Watt, edge.deviceWatts)}, spans, pathOf(subject), false);
}

} // namespace greenprint
