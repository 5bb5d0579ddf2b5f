#include "model/estimate/network.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

void bookInternetPrice(
    LedgerBuilder &builder, const LineHead &head, int profile, const Factors &amount,
    const Region &from) {
    const Profile whole = builder.ledger().profiles[static_cast<size_t>(profile)];
    // thresholds in what the profile counts, so that the factors stay factors of the lines
    double scale = canonicalSize(whole.unit);
    for (const Factor &f : amount)
        scale *= f.canonical();
    const auto before = [scale](double threshold) {
        return threshold > 0.0 ? threshold / scale : 0.0;
    };
    const auto tiers = builder.catalog().internetPrices(from);
    for (size_t i = 0; i < tiers.size(); ++i) {
        const double begin = before(tiers[i].fromGb);
        const double end = i + 1 < tiers.size() ? before(tiers[i + 1].fromGb)
                                                : std::numeric_limits<double>::infinity();
        std::vector<double> inTier;
        for (double v : whole.months)
            inTier.push_back(std::isnan(v) ? v : std::max(0.0, std::min(v, end) - begin));
        const int tierProfile = builder.profile(
            whole.name, whole.unit, std::move(inTier), whole.provenance);
        builder.bookCost(
            head, tierProfile, amount,
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyte, tiers[i].pricePerGb,
                QStringLiteral("internet"), {Metric::Cost}, from.id)});
    }
}

} // namespace

void bookMove(
    LedgerBuilder &builder, const LineHead &head, int profile, const Factors &amount,
    const Place &from, const Place &to) {
    const Catalog &catalog = builder.catalog();
    if (from.internet || to.internet) {
        const QString gridRegion = from.internet ? from.region : to.region;
        const bool inside = builder.design().about.boundary.clientNetwork == ClientNetwork::In;
        builder.bookOutsideDataCentre(
            head, profile, amount,
            {catalogFactor(
                FactorName::NetworkEnergy, Unit::KilowattHourPerGigabyte,
                catalog.coefficient(Coefficient::NetworkInternet), QStringLiteral("internet"),
                kEnergyMetrics)},
            builder.gridBetween(gridRegion, gridRegion), gridRegion, !inside);
        if (!from.internet) {
            if (const Region *sender = catalog.region(from.region))
                bookInternetPrice(builder, head, profile, amount, *sender);
        }
        return;
    }
    const bool same = from.region == to.region;
    const QString gridName = same ? from.region : from.region + QChar(0x2013) + to.region;
    builder.bookOutsideDataCentre(
        head, profile, amount,
        {catalogFactor(
            FactorName::NetworkEnergy, Unit::KilowattHourPerGigabyte,
            catalog.coefficient(
                same ? Coefficient::NetworkRegion : Coefficient::NetworkBetweenRegions),
            same ? QStringLiteral("region") : QStringLiteral("between regions"), kEnergyMetrics)},
        builder.gridBetween(from.region, to.region), gridName, false);
    if (same)
        return;
    const Region *sender = catalog.region(from.region);
    const Region *receiver = catalog.region(to.region);
    if (sender && receiver) {
        builder.bookCost(
            head, profile, amount,
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyte,
                catalog.transferPrice(*sender, *receiver), QStringLiteral("transfer"),
                {Metric::Cost}, gridName)});
    }
}

} // namespace greenprint
