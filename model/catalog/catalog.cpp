#include "model/catalog/catalog.h"

#include "model/catalog/catalogloader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace greenprint {
namespace {

double greatCircleKm(double lat1, double lon1, double lat2, double lon2) {
    constexpr double kRadians = std::numbers::pi / 180.0;
    constexpr double kEarthKm = 6371.0;
    const double a = std::sin((lat2 - lat1) * kRadians / 2);
    const double b = std::sin((lon2 - lon1) * kRadians / 2);
    const double h = a * a + std::cos(lat1 * kRadians) * std::cos(lat2 * kRadians) * b * b;
    return 2 * kEarthKm * std::asin(std::min(1.0, std::sqrt(h)));
}

/// Widens a datum's range so that it contains another value.
void stretch(Datum &datum, const Datum &other) {
    if (!other.known())
        return;
    datum.low = std::isnan(datum.low) ? std::min(datum.value, other.value)
                                      : std::min(datum.low, other.value);
    datum.high = std::isnan(datum.high) ? std::max(datum.value, other.value)
                                        : std::max(datum.high, other.value);
}

/// Whether the plan gives a price index of its own, which then scales the prices of us-east-1.
bool hasOwnPriceIndex(const Region &region) {
    return region.priceIndex.known() && region.priceIndex.provenance.confidence == Confidence::User;
}

} // namespace

Datum Matrix::at(int row, int column) const {
    if (row < 0 || column < 0 || column >= columns)
        return {};
    const size_t i = index(row, column);
    if (i >= cells.size() || std::isnan(cells[i].value))
        return {};
    Datum datum;
    datum.value = cells[i].value;
    datum.provenance = origins[cells[i].origin];
    return datum;
}

const Catalog &Catalog::builtIn() {
    static const Catalog catalog = [] {
        auto loaded = load(QStringLiteral(":/catalog"));
        if (!loaded)
            qFatal("The catalog of the program is damaged: %s", qPrintable(loaded.error().text()));
        return *loaded;
    }();
    return catalog;
}

Expected<Catalog> Catalog::load(const QString &folder) {
    auto files = CatalogFiles::read(folder);
    if (!files)
        return failure(files.error());
    return CatalogLoader::load(*files);
}

QString Catalog::version() const {
    return m_tables->version;
}

QString Catalog::released() const {
    return m_tables->released;
}

std::span<const Source> Catalog::sources() const {
    return m_overlay ? m_overlay->sources : m_tables->sources;
}

const Source &Catalog::source(SourceIndex index) const {
    const auto all = sources();
    return all[index < all.size() ? index : kNoSource];
}

std::span<const Region> Catalog::regions() const {
    return m_overlay ? m_overlay->regions : m_tables->regions;
}

const Region *Catalog::region(const QString &id) const {
    const int index = (m_overlay ? m_overlay->regionIndex : m_tables->regionIndex).value(id, -1);
    return index < 0 ? nullptr : &regions()[static_cast<size_t>(index)];
}

std::span<const InstanceType> Catalog::instanceTypes() const {
    return m_overlay ? m_overlay->types : m_tables->types;
}

const InstanceType *Catalog::instanceType(const QString &id) const {
    const int index = (m_overlay ? m_overlay->typeIndex : m_tables->typeIndex).value(id, -1);
    return index < 0 ? nullptr : &instanceTypes()[static_cast<size_t>(index)];
}

const Processor *Catalog::processor(const InstanceType &type) const {
    return type.processor < 0 ? nullptr
                              : &m_tables->processors[static_cast<size_t>(type.processor)];
}

const Accelerator *Catalog::accelerator(const InstanceType &type) const {
    return type.acceleratorIndex < 0
               ? nullptr
               : &m_tables->accelerators[static_cast<size_t>(type.acceleratorIndex)];
}

bool Catalog::isNeuron(const InstanceType &type) const {
    const Accelerator *chip = accelerator(type);
    return chip && chip->neuron;
}

std::span<const Processor> Catalog::processors() const {
    return m_tables->processors;
}

std::span<const Accelerator> Catalog::accelerators() const {
    return m_tables->accelerators;
}

std::span<const StorageClass> Catalog::storageClasses() const {
    return m_tables->storageClasses;
}

const StorageClass *Catalog::storageClass(const QString &id) const {
    const int index = m_tables->storageIndex.value(id, -1);
    return index < 0 ? nullptr : &m_tables->storageClasses[static_cast<size_t>(index)];
}

const InferenceOption &Catalog::inferenceOption(InferenceMode mode) const {
    return m_tables->inferenceOptions[static_cast<size_t>(mode)];
}

std::span<const InferenceOption> Catalog::inferenceOptions() const {
    return m_tables->inferenceOptions;
}

Catalog Catalog::inLanguage(const QString &tag) const {
    static const QRegularExpression notOfLanguage(QStringLiteral("[_-].*$"));
    Catalog catalog = *this;
    catalog.m_language = QString(tag).remove(notOfLanguage).toLower();
    if (catalog.m_language.isEmpty() || catalog.m_language == QLatin1String("c"))
        catalog.m_language = QStringLiteral("en");
    return catalog;
}

std::span<const Practice> Catalog::practices() const {
    const auto translated = m_tables->practicesIn.constFind(m_language);
    return translated == m_tables->practicesIn.constEnd() ? m_tables->practices : *translated;
}

const Practice *Catalog::practice(const QString &id) const {
    const int index = m_tables->practiceIndex.value(id, -1);
    return index < 0 ? nullptr : &practices()[static_cast<size_t>(index)];
}

std::span<const ServiceStatus> Catalog::serviceStatus() const {
    const auto translated = m_tables->serviceStatusIn.constFind(m_language);
    return translated == m_tables->serviceStatusIn.constEnd() ? m_tables->serviceStatus
                                                              : *translated;
}

const ServiceStatus *Catalog::serviceStatus(const QString &id) const {
    const int index = m_tables->serviceIndex.value(id, -1);
    return index < 0 ? nullptr : &serviceStatus()[static_cast<size_t>(index)];
}

const Datum &Catalog::coefficient(Coefficient c) const {
    return (m_overlay ? m_overlay->coefficients : m_tables->coefficients)[static_cast<size_t>(c)];
}

Unit Catalog::unit(Coefficient c) const {
    return m_tables->coefficientUnits[static_cast<size_t>(c)];
}

Unit Catalog::unit(Price p) const {
    return m_tables->prices[static_cast<size_t>(p)].unit;
}

Datum Catalog::price(Price p, const Region &region) const {
    if (m_overlay) {
        if (const std::optional<Datum> &own = m_overlay->prices[static_cast<size_t>(p)])
            return *own;
    }
    const Tables::UnitPrice &price = m_tables->prices[static_cast<size_t>(p)];
    if (price.region >= 0 && m_tables->regionOf(region) == price.region)
        return price.usd;
    if (!region.priceIndex.known() || price.region < 0)
        return {};
    const Datum &base = m_tables->regions[static_cast<size_t>(price.region)].priceIndex;
    if (!base.known() || base.value <= 0.0)
        return {};
    Datum scaled = price.usd.scaled(region.priceIndex.value / base.value);
    scaled.provenance.source = m_tables->priceIndexSource;
    scaled.provenance.confidence = Confidence::Low;
    return scaled;
}

Datum Catalog::instancePrice(
    const InstanceType &type, const Region &region, Purchase purchase) const {
    if (type.usdPerHourOverride.known())
        return type.usdPerHourOverride;
    if (type.added || type.index < 0)
        return {};
    int column = m_tables->regionOf(region);
    double regionRatio = 1.0;
    const bool ownIndex = hasOwnPriceIndex(region);
    if (ownIndex) {
        column = m_tables->usEast1;
        regionRatio = region.priceIndex.value;
    }
    if (column < 0)
        return {};

    Datum price;
    if (type.sageMaker) {
        price = m_tables->sageMakerPrices.at(type.index - m_tables->ec2Count, column);
        if (!price.known() && type.ec2 >= 0) {
            const Datum ec2 = m_tables->ec2Prices.at(type.ec2, column);
            const Datum &uplift = type.uplift.known() ? type.uplift
                                                      : coefficient(Coefficient::SageMakerUplift);
            if (ec2.known() && uplift.known()) {
                price = ec2.scaled(uplift.value);
                price.provenance = {m_tables->upliftSource, ec2.provenance.year, Confidence::Low};
            }
        }
    } else {
        price = m_tables->ec2Prices.at(type.index, column);
    }
    if (!price.known())
        return {};
    price = price.scaled(regionRatio);
    if (ownIndex)
        price.provenance = region.priceIndex.provenance;

    switch (purchase) {
    case Purchase::OnDemand:
        return price;
    case Purchase::Spot: {
        const Datum savings = m_tables->spotSavings.at(type.ec2, column);
        if (!savings.known())
            return {};
        Datum spot = price.scaled(1.0 - savings.value / 100.0);
        spot.provenance = savings.provenance;
        return spot;
    }
    case Purchase::Savings1y:
    case Purchase::Savings3y: {
        const Matrix &discounts = purchase == Purchase::Savings1y ? m_tables->commitment1y
                                                                  : m_tables->commitment3y;
        const int row = m_tables->commitmentRow.value(type.family, -1);
        Datum discount = discounts.at(row, column);
        if (!discount.known()) {
            discount = discounts.at(row, m_tables->usEast1);
            discount.provenance.confidence = Confidence::Low;
        }
        if (!discount.known())
            return {};
        Datum committed = price.scaled(1.0 - discount.value);
        committed.provenance = discount.provenance;
        return committed;
    }
    }
    return price;
}

bool Catalog::offered(const InstanceType &type, Use use, const Region &region) const {
    if (type.added || region.added)
        return true;
    const int column = m_tables->regionOf(region);
    if (column < 0 || type.index < 0)
        return true;
    if (!type.sageMaker) {
        // a Region without any EC2 price in the catalog cannot be told from one without the type
        return m_tables->ec2Prices.at(type.index, column).known()
               || !m_tables->hasEc2Prices[static_cast<size_t>(column)];
    }
    const int row = type.index - m_tables->ec2Count;
    const UseSet offers =
        m_tables->offers
            [static_cast<size_t>(row) * m_tables->regions.size() + static_cast<size_t>(column)];
    const bool priced = m_tables->sageMakerPrices.at(row, column).known();
    const auto accepts = [&](Use u) { return (type.uses & bit(u)) != 0; };
    const bool trains = accepts(Use::Training) && (priced || offers != 0);
    switch (use) {
    case Use::Training:
        return trains;
    case Use::Notebook:
        return accepts(use) && (priced || (offers & bit(Use::Hosting)) != 0 || trains);
    case Use::Processing:
    case Use::Hosting:
    case Use::Transform:
    case Use::Cluster:
        break;
    }
    return accepts(use) && (priced || (offers & bit(use)) != 0);
}

Datum Catalog::storagePriceRatio(const StorageClass &storage, const Region &region) const {
    if (hasOwnPriceIndex(region))
        return region.priceIndex;
    const int column = m_tables->regionOf(region);
    if (column < 0)
        return {};
    const Tables::RegionalPrices &here = m_tables->regional[static_cast<size_t>(column)];
    const Tables::RegionalPrices &base = m_tables->regional[static_cast<size_t>(m_tables->usEast1)];
    switch (storage.priceBasis) {
    case PriceBasis::S3Standard:
        return here.s3Standard.known() ? here.s3Standard.scaled(1.0 / base.s3Standard.value)
                                       : Datum{};
    case PriceBasis::Gp3:
    case PriceBasis::Gp3Ratio:
        return here.gp3.known() ? here.gp3.scaled(1.0 / base.gp3.value) : Datum{};
    case PriceBasis::None:
        break;
    }
    return {};
}

Datum Catalog::storagePrice(const StorageClass &storage, const Region &region) const {
    const Datum ratio = storagePriceRatio(storage, region);
    if (!ratio.known() || !storage.priceGbMonth.known())
        return {};
    Datum price = storage.priceGbMonth.scaled(ratio.value);
    if (m_tables->regionOf(region) == m_tables->usEast1
        && ratio.provenance.confidence != Confidence::User)
        return price;
    // the Region's own price is known for S3 Standard and gp3; for the others only the ratio is
    const bool direct = storage.priceBasis == PriceBasis::Gp3
                        || storage.id == QLatin1String("STANDARD");
    price.provenance = ratio.provenance;
    if (!direct && price.provenance.confidence == Confidence::High)
        price.provenance.confidence = Confidence::Medium;
    return price;
}

Datum Catalog::transferPrice(const Region &from, const Region &to) const {
    if (from.id == to.id) {
        Datum nothing;
        nothing.value = 0.0;
        nothing.low = nothing.high = 0.0;
        const int column = m_tables->regionOf(from);
        if (column >= 0)
            nothing.provenance =
                m_tables->regional[static_cast<size_t>(column)].transferRegion.provenance;
        return nothing;
    }
    const int column = m_tables->regionOf(from);
    if (column < 0)
        return {};
    const Tables::RegionalPrices &prices = m_tables->regional[static_cast<size_t>(column)];
    const bool withinUsEast = from.id.startsWith(QLatin1String("us-east-"))
                              && to.id.startsWith(QLatin1String("us-east-"));
    return withinUsEast && prices.transferUsEast.known() ? prices.transferUsEast
                                                         : prices.transferRegion;
}

std::vector<Catalog::InternetTier> Catalog::internetPrices(const Region &from) const {
    const int column = m_tables->regionOf(from);
    if (column < 0)
        return {{0.0, Datum{}}};
    const auto &prices = m_tables->regional[static_cast<size_t>(column)].internet;
    // first 10 TB, next 40, next 100, and more: in these steps AWS counts 1,024 GB to the TB
    static constexpr std::array kFromGb{0.0, 10240.0, 51200.0, 153600.0};
    std::vector<InternetTier> tiers;
    for (size_t i = 0; i < prices.size(); ++i)
        tiers.push_back({kFromGb[i], prices[i]});
    return tiers;
}

Datum Catalog::gridFactor(const Region &region, GridSet set, int year) const {
    if (region.gridOverride.known())
        return region.gridOverride;
    switch (set) {
    case GridSet::ElectricityMaps: {
        Datum factor = region.gridLifecycle.at(year);
        if (!factor.known())
            return factor;
        for (int y : {factor.provenance.year - 1, factor.provenance.year + 1})
            stretch(factor, region.gridLifecycle.at(y));
        stretch(factor, region.gridEmber.at(year));
        return factor;
    }
    case GridSet::Ember: {
        Datum factor = region.gridEmber.at(year);
        if (factor.known()) {
            for (int y :
                 {factor.provenance.year - 1, int{factor.provenance.year},
                  factor.provenance.year + 1})
                stretch(factor, region.gridLifecycle.at(y));
        }
        return factor;
    }
    case GridSet::Ccf2021: {
        Datum factor = region.gridCcf.at(year);
        if (factor.known())
            stretch(factor, region.gridDirect.at(year));
        return factor;
    }
    case GridSet::ElectricityMapsDirect:
        return region.gridDirect.at(year);
    }
    return {};
}

std::optional<Datum> Catalog::marketFactor(const Region &region, int year) const {
    if (region.marketOverride.known())
        return region.marketOverride;
    const Datum matched = region.renewable.at(year);
    if (!matched.known() || matched.provenance.year > year)
        return std::nullopt;
    Datum factor;
    factor.value = factor.low = factor.high = 0.0;
    factor.provenance = matched.provenance;
    if (matched.provenance.year < year) {
        factor.provenance.source = m_tables->assumedRenewableSource;
        factor.provenance.confidence = Confidence::Low;
    }
    return factor;
}

Datum Catalog::roundTrip(const Region &from, const Region &to) const {
    const Datum measured = m_tables->latency.at(m_tables->regionOf(from), m_tables->regionOf(to));
    if (measured.known())
        return measured;
    if (!from.latitude.known() || !to.latitude.known())
        return {};
    // our own estimate, which its source "latency-distance" states
    constexpr double kMsAtNoDistance = 5.0;
    constexpr double kMsPerKm = 0.0145;
    constexpr qint16 kFittedIn = 2026;
    Datum estimated;
    estimated.value = kMsAtNoDistance
                      + kMsPerKm
                            * greatCircleKm(
                                from.latitude.value, from.longitude.value, to.latitude.value,
                                to.longitude.value);
    estimated.provenance = {m_tables->latencyDistanceSource, kFittedIn, Confidence::Low};
    return estimated;
}

} // namespace greenprint
