#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogloadertexts.h"
#include "model/catalog/tablereader.h"

namespace greenprint {
namespace {

constexpr std::array kMedia{std::pair("hdd", Medium::Hdd), std::pair("ssd", Medium::Ssd)};
constexpr std::array kPriceBases{
    std::pair("none", PriceBasis::None), std::pair("s3", PriceBasis::S3Standard),
    std::pair("gp3", PriceBasis::Gp3), std::pair("gp3-ratio", PriceBasis::Gp3Ratio)};

} // namespace

void CatalogLoader::loadStorageClasses() {
    TableReader r(*this, "storage-classes");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        StorageClass s;
        s.id = r.text(row, "class");
        s.name = r.text(row, "name");
        s.service = r.text(row, "service");
        s.choosable = r.yes(row, "choosable");
        s.medium = r.valueOf(row, "medium", kMedia);
        s.priceBasis = r.valueOf(row, "price_basis", kPriceBases);
        s.copies = r.rangedNumber(row, "copies", "copies_low", "copies_high");
        s.coldness = r.rangedNumber(row, "coldness", "coldness_low", "coldness_high");
        s.coldnessModelled = r.rangedNumber(
            row, "coldness_modelled", "coldness_modelled_low", "coldness_modelled_high");
        s.zones = r.whole(row, "zones", 3);
        s.priceGbMonth = r.number(row, "price_gb_month");
        s.putPerThousand = r.number(row, "put_per_1k");
        s.getPerThousand = r.number(row, "get_per_1k");
        s.transitionPerThousand = r.number(row, "transition_per_1k");
        s.retrievalPerGb = r.number(row, "retrieval_gb");
        s.retrievalPerThousand = r.number(row, "retrieval_per_1k");
        s.uploadPerGb = r.number(row, "upload_gb");
        s.monitoringPerThousand = r.number(row, "monitoring_per_1k");
        s.minimumDays = r.value(row, "min_days");
        s.minimumObjectKb = r.value(row, "min_object_kb");
        s.overheadKb = r.value(row, "overhead_kb");
        m_tables.storageIndex.insert(s.id, static_cast<int>(m_tables.storageClasses.size()));
        m_tables.storageClasses.push_back(std::move(s));
    }
    // those that a plan uses without naming them
    for (const char *needed : {"STANDARD", "ML_VOLUME", "FEATURE_STORE_ONLINE", "LOGS"}) {
        if (!failed() && !m_tables.storageIndex.contains(QLatin1String(needed)))
            m_error = Error::unreadable(
                r.table.fileName(), CatalogLoaderTexts::tr("the class \"%1\" does not exist")
                                        .arg(QLatin1String(needed)));
    }
}

void CatalogLoader::loadStorageTiers() {
    TableReader t(*this, "storage-tiers");
    for (int row = 0; row < t.table.rowCount() && !failed(); ++row) {
        const int index = t.position(
            row, "class", m_tables.storageIndex,
            CatalogLoaderTexts::tr("the class \"%1\" does not exist"));
        if (index < 0)
            return;
        StorageClass &storage = m_tables.storageClasses[static_cast<size_t>(index)];
        StorageTier tier;
        tier.fromGb = t.value(row, "from_gb");
        tier.afterDaysWithoutAccess = t.value(row, "after_days_without_access");
        tier.priceGbMonth = t.number(row, "price_gb_month");
        (tier.afterDaysWithoutAccess > 0 ? storage.accessTiers : storage.volumeTiers)
            .push_back(tier);
    }
    // an import adds its rows at the end
    for (StorageClass &storage : m_tables.storageClasses) {
        std::ranges::stable_sort(storage.volumeTiers, {}, &StorageTier::fromGb);
        std::ranges::stable_sort(storage.accessTiers, {}, &StorageTier::afterDaysWithoutAccess);
    }
}

} // namespace greenprint
