#include "model/estimate/pricetiers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint {

void bookTiers(
    LedgerBuilder &builder, const LineHead &head, const Profile &volume, double gbOfOne,
    const Factors &amount, std::span<const PriceTier> tiers, Factor price) {
    // thresholds in what the volume counts, so that the factors stay factors of the lines
    double scale = gbOfOne;
    for (const Factor &f : amount)
        scale *= f.canonical();
    const auto before = [scale](double thresholdGb) {
        return thresholdGb > 0.0 ? thresholdGb / scale : 0.0;
    };
    for (size_t i = 0; i < tiers.size(); ++i) {
        const double begin = before(tiers[i].fromGb);
        const double end = i + 1 < tiers.size() ? before(tiers[i + 1].fromGb)
                                                : std::numeric_limits<double>::infinity();
        std::vector<double> inTier;
        inTier.reserve(volume.months.size());
        for (double v : volume.months)
            inTier.push_back(std::isnan(v) ? v : std::max(0.0, std::min(v, end) - begin));
        const int profile = builder.profile(
            volume.name, volume.unit, std::move(inTier), volume.provenance);
        price.datum = tiers[i].price;
        builder.bookCost(head, profile, amount, {price});
    }
}

} // namespace greenprint
