#include "model/estimate/storage.h"

#include <algorithm>

namespace greenprint {

Factors storageEnergy(const LedgerBuilder &builder, const StorageClass &storage) {
    const Catalog &catalog = builder.catalog();
    const bool hdd = storage.medium == Medium::Hdd;
    const Datum &medium = catalog.coefficient(hdd ? Coefficient::HddPower : Coefficient::SsdPower);
    Factors factors{
        catalogFactor(
            FactorName::MediumPower, Unit::WattHourPerTerabyteHour, medium,
            hdd ? QStringLiteral("hdd") : QStringLiteral("ssd"), kEnergyMetrics),
        catalogFactor(FactorName::Copies, Unit::One, storage.copies, storage.id, kEnergyMetrics)};
    const Datum &coldness = builder.design().storageSet == StorageSet::Modelled
                                ? storage.coldnessModelled
                                : storage.coldness;
    if (coldness.value != 1.0 || coldness.lowOrDefault() != 1.0)
        factors.push_back(
            catalogFactor(FactorName::Coldness, Unit::One, coldness, storage.id, kEnergyMetrics));
    return factors;
}

Factors storageEmbodied(const LedgerBuilder &builder, const StorageClass &storage) {
    const bool hdd = storage.medium == Medium::Hdd;
    return {
        catalogFactor(
            FactorName::MediumEmbodied, Unit::GramPerGigabyteHour,
            builder.catalog().coefficient(
                hdd ? Coefficient::HddEmbodied : Coefficient::SsdEmbodied),
            hdd ? QStringLiteral("hdd") : QStringLiteral("ssd"), {Metric::CarbonEmbodied}),
        catalogFactor(
            FactorName::Copies, Unit::One, storage.copies, storage.id, {Metric::CarbonEmbodied})};
}

Datum monthPrice(const LedgerBuilder &builder, const StorageClass &storage, const QString &region) {
    const Region *r = builder.catalog().region(region);
    return r ? builder.catalog().storagePrice(storage, *r) : Datum{};
}

Datum scaledPrice(
    const LedgerBuilder &builder, const StorageClass &storage, const Datum &usEast1Price,
    const QString &region) {
    const Region *r = builder.catalog().region(region);
    if (!r || !usEast1Price.known())
        return {};
    const Datum ratio = builder.catalog().storagePriceRatio(storage, *r);
    if (!ratio.known())
        return {};
    Datum price = usEast1Price.scaled(ratio.value);
    if (ratio.value != 1.0) {
        price.provenance = ratio.provenance;
        price.provenance.confidence = std::max(Confidence::Medium, ratio.provenance.confidence);
    }
    return price;
}

void bookStored(
    LedgerBuilder &builder, const LineHead &head, const StorageClass &storage, int profile,
    const Factors &amount, Factors price, bool hasCost) {
    LedgerBuilder::Booking booking;
    booking.head = head;
    booking.head.resource = Resource::Storage;
    booking.profile = profile;
    booking.amount = amount;
    booking.energy = storageEnergy(builder, storage);
    booking.embodied = storageEmbodied(builder, storage);
    booking.cost = std::move(price);
    booking.hasCost = hasCost;
    builder.book(booking);
}

void bookStoragePrice(
    LedgerBuilder &builder, const LineHead &head, const StorageClass &storage,
    const std::vector<double> &gb, const Factors &amount) {
    LineHead costHead = head;
    costHead.resource = Resource::Storage;
    // thresholds in GB before the factors, so that these stay factors of the lines
    double scale = 1.0;
    for (const Factor &f : amount)
        scale *= f.canonical();
    const auto before = [scale](double threshold) {
        return threshold > 0.0 ? threshold / scale : 0.0;
    };
    // tier i holds what lies between its threshold and the next
    std::vector<std::pair<double, Datum>> tiers{{0.0, monthPrice(builder, storage, head.region)}};
    for (const StorageTier &tier : storage.volumeTiers)
        tiers.emplace_back(
            tier.fromGb, scaledPrice(builder, storage, tier.priceGbMonth, head.region));
    for (size_t i = 0; i < tiers.size(); ++i) {
        const double from = before(tiers[i].first);
        const double to = i + 1 < tiers.size() ? before(tiers[i + 1].first)
                                               : std::numeric_limits<double>::infinity();
        std::vector<double> inTier;
        inTier.reserve(gb.size());
        for (double volume : gb)
            inTier.push_back(
                std::isnan(volume) ? volume : std::max(0.0, std::min(volume, to) - from));
        const int profile = builder.profile(
            FactorName::GbStored, Unit::GigabyteMonth, std::move(inTier),
            {kDerivedSource, 0, Confidence::High});
        builder.bookCost(
            costHead, profile, amount,
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyteMonth, tiers[i].second, storage.id,
                {Metric::Cost}, head.region)});
    }
}

} // namespace greenprint
