#include "model/whatif/explore/knee.h"

#include <algorithm>

namespace greenprint {

std::optional<int> kneeOf(
    const std::vector<FoundDesign> &front, const std::vector<Metric> &objectives) {
    constexpr size_t kFewest = 3;
    if (front.size() < kFewest)
        return std::nullopt;
    std::vector<double> away(front.size(), 0.0);
    for (const Metric metric : objectives) {
        std::vector<double> values;
        values.reserve(front.size());
        for (const FoundDesign &design : front) {
            const std::optional<double> &value = design.totals[metric].value;
            if (!value)
                return std::nullopt;
            values.push_back(*value);
        }
        const auto [least, most] = std::ranges::minmax(values);
        for (size_t i = 0; most > least && i < values.size(); ++i) {
            const double share = (values[i] - least) / (most - least);
            away[i] += share * share;
        }
    }
    return static_cast<int>(std::ranges::min_element(away) - away.begin());
}

} // namespace greenprint
