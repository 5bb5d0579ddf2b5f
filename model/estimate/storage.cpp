#include "model/estimate/storage.h"

#include "model/estimate/pricetiers.h"

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
    const Factors &amount, Factors price) {
    LedgerBuilder::Booking booking;
    booking.head = head;
    booking.head.resource = Resource::Storage;
    booking.profile = profile;
    booking.amount = amount;
    booking.energy = storageEnergy(builder, storage);
    booking.embodied = storageEmbodied(builder, storage);
    booking.cost = std::move(price);
    builder.book(booking);
}

void bookStoragePrice(
    LedgerBuilder &builder, const LineHead &head, const StorageClass &storage,
    const std::vector<double> &gb, const Factors &amount) {
    LineHead costHead = head;
    costHead.resource = Resource::Storage;
    std::vector<PriceTier> tiers{{0.0, monthPrice(builder, storage, head.region)}};
    for (const StorageTier &tier : storage.volumeTiers)
        tiers.push_back(
            {tier.fromGb, scaledPrice(builder, storage, tier.priceGbMonth, head.region)});
    Profile volume;
    volume.name = FactorName::GbStored;
    volume.unit = Unit::GigabyteMonth;
    volume.provenance = {kDerivedSource, 0, Confidence::High};
    volume.months = gb;
    bookTiers(
        builder, costHead, volume, 1.0, amount, tiers,
        catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyteMonth, {}, storage.id, {Metric::Cost},
            head.region));
}

} // namespace greenprint
