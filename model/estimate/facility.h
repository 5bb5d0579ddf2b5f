#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/design.h"

namespace greenprint {

/// The factors of one Region during months in which they do not change (method 5 and 7).
struct FacilitySpan {
    int firstMonth = 0;
    int lastMonth = 0; ///< inclusive
    Datum pue;
    Datum grid;           ///< g/kWh
    double decline = 1.0; ///< (1 - decline)^(years after the year of the grid factor)
    /// g/kWh; unknown where no instrument is known, and then the location-based value stands in.
    std::optional<Datum> market;
    Datum wue; ///< L per kWh of IT equipment
    Datum wcf; ///< L per kWh of the facility
};

/// A Region through the horizon: one span where its factors stay the same, else one per year.
struct Facility {
    const Region *region = nullptr;
    std::vector<FacilitySpan> spans;
};

/// Whether years with the same factors are taken together.
enum class Spans : quint8 {
    Merged,
    EveryYear, ///< one per calendar year, so that all Regions have the same spans
};

Facility facilityOf(
    const Catalog &catalog, const Design &design, const Region &region,
    Spans spans = Spans::Merged);

} // namespace greenprint
