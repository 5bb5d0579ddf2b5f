#include "model/catalog/region.h"

namespace greenprint {

Datum YearSeries::at(int year) const {
    if (years.empty())
        return {};
    Datum best = years.front();
    for (const Datum &d : years) {
        if (d.provenance.year <= year)
            best = d;
    }
    return best;
}

} // namespace greenprint
