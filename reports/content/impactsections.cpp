#include "reports/content/impactsections.h"

#include "reports/content/boundarysections.h"
#include "reports/content/closingsections.h"
#include "reports/content/coefficientsections.h"
#include "reports/content/footprintsections.h"
#include "reports/content/rangesection.h"
#include "reports/content/usesections.h"

#include <algorithm>
#include <iterator>

namespace greenprint::report {

std::vector<Section> impactSections(const ReportInput &input) {
    std::vector<Section> all;
    const auto append = [&](std::vector<Section> sections) {
        std::ranges::move(sections, std::back_inserter(all));
    };
    append(boundarySections(input));
    append(footprintSections(input));
    append(useSections(input));
    append(rangeSections(input));
    for (Section &s : all)
        s.level = 2;
    all.front().level = 1;
    std::vector<Section> closing = closingSections(input);
    // the list of coefficients stands between the limits and what is disclosed
    all.push_back(std::move(closing.front()));
    append(coefficientSections(input));
    std::ranges::move(closing.begin() + 1, closing.end(), std::back_inserter(all));
    return all;
}

} // namespace greenprint::report
