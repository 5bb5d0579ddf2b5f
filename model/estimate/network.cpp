#include "model/estimate/network.h"

#include "model/estimate/pricetiers.h"

namespace greenprint {
namespace {

void bookInternetPrice(
    LedgerBuilder &builder, const LineHead &head, int profile, const Factors &amount,
    const Region &from) {
    // a copy: booking the tiers adds profiles
    const Profile whole = builder.ledger().profiles[static_cast<size_t>(profile)];
    std::vector<PriceTier> tiers;
    for (const Catalog::InternetTier &tier : builder.catalog().internetPrices(from))
        tiers.push_back({tier.fromGb, tier.pricePerGb});
    bookTiers(
        builder, head, whole, canonicalSize(whole.unit), amount, tiers,
        catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyte, {}, QStringLiteral("internet"),
            {Metric::Cost}, from.id));
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
