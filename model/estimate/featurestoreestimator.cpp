#include "model/estimate/compute.h"
#include "model/estimate/estimators.h"
#include "model/estimate/storage.h"

namespace greenprint {

void estimateFeatureStore(LedgerBuilder &builder, int index) {
    const FeatureStore &store = builder.design().workload.featureStores[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::FeatureStore, index, store.id};
    const QString region = builder.design().regionOf(Stage::Data);
    const Region *r = builder.catalog().region(region);
    checkResidency(builder, pathOf(subject), region);
    const LineHead head{Stage::Data, Activity::Store, Resource::Storage, subject, region, false};
    const auto profile = [&](double gb) {
        return builder.constantProfile(
            FactorName::GbStored, Unit::GigabyteMonth, gb, false,
            {kPlanSource, 0, Confidence::User});
    };
    if (store.online->number > 0.0) {
        const StorageClass &online = *builder.catalog().storageClass(
            QStringLiteral("FEATURE_STORE_ONLINE"));
        const Datum price = r ? builder.catalog().price(Price::FeatureStoreOnlineGbMonth, *r)
                              : Datum{};
        bookStored(
            builder, head, online, profile(store.online->number), {},
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyteMonth, price,
                keyword(Price::FeatureStoreOnlineGbMonth), {Metric::Cost}, region)});
    }
    if (store.offline->number > 0.0) {
        const StorageClass &standard = *builder.catalog().storageClass(QStringLiteral("STANDARD"));
        bookStored(builder, head, standard, profile(store.offline->number), {}, {});
        bookStoragePrice(
            builder, head, standard,
            std::vector<double>(static_cast<size_t>(builder.months()), store.offline->number), {});
    }
}

} // namespace greenprint
