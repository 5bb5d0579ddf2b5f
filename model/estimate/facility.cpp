#include "model/estimate/facility.h"

#include <cmath>

namespace greenprint {
namespace {

bool sameFactors(const FacilitySpan &a, const FacilitySpan &b) {
    const auto same = [](const Datum &x, const Datum &y) {
        return (x.value == y.value || (!x.known() && !y.known())) && x.provenance == y.provenance;
    };
    return same(a.pue, b.pue) && same(a.grid, b.grid) && a.decline == b.decline
           && same(a.wue, b.wue) && same(a.wcf, b.wcf)
           && a.market.has_value() == b.market.has_value()
           && (!a.market || same(*a.market, *b.market));
}

} // namespace

Facility facilityOf(
    const Catalog &catalog, const Design &design, const Region &region, Spans spans) {
    Facility facility;
    facility.region = &region;
    const double declinePerYear = canonical(*design.about.horizon.gridDecline);
    const int startYear = design.start().year;
    for (int month = 0; month < design.months(); ++month) {
        const int calendarYear = design.start().plus(month).year;
        if (month > 0 && design.start().plus(month - 1).year == calendarYear) {
            facility.spans.back().lastMonth = month;
            continue;
        }
        const int year = design.gridYear.value_or(calendarYear);
        FacilitySpan span;
        span.firstMonth = span.lastMonth = month;
        span.pue = region.pue.at(year);
        span.grid = catalog.gridFactor(region, design.gridSet, year);
        span.wue = region.wue.at(year);
        span.wcf = region.wcf.at(year);
        span.market = catalog.marketFactor(region, year);
        if (declinePerYear > 0) {
            // a figure of the user's own is taken to be of the year in which the plan begins
            const int factorYear = span.grid.provenance.year > 0 ? span.grid.provenance.year
                                                                 : startYear;
            span.decline = std::pow(1.0 - declinePerYear, std::max(0, calendarYear - factorYear));
        }
        if (spans == Spans::Merged && !facility.spans.empty()
            && sameFactors(facility.spans.back(), span))
            facility.spans.back().lastMonth = month;
        else
            facility.spans.push_back(span);
    }
    return facility;
}

} // namespace greenprint
