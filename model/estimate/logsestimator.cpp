#include "model/estimate/compute.h"
#include "model/estimate/estimators.h"
#include "model/estimate/missinginput.h"
#include "model/estimate/storage.h"

#include <cmath>

namespace greenprint {

void estimateLogs(LedgerBuilder &builder, int index) {
    const Logs &logs = builder.design().workload.logs[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::Logs, index, logs.id};
    const QString region = builder.design().regionOf(Stage::Training);
    const Region *r = builder.catalog().region(region);
    checkResidency(builder, pathOf(subject), region);
    if (!logs.size)
        reportMissing(builder, subject, specOf<Logs>(), "gb-per-month");
    const double monthly = logs.size ? logs.size->number : std::nan("");
    const double kept = logs.retention->days ? *logs.retention->days / kDaysPerMonth
                                             : std::numeric_limits<double>::infinity();

    const LineHead writing{Stage::Training, Activity::Write, Resource::Storage,
                           subject,         region,          false};
    const int written = builder.constantProfile(
        FactorName::GbWritten, Unit::Gigabyte, monthly, false, {kPlanSource, 0, Confidence::User});
    builder.bookCost(
        writing, written, {},
        {catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyte,
            r ? builder.catalog().price(Price::LogsIngestGb, *r) : Datum{},
            keyword(Price::LogsIngestGb), {Metric::Cost}, region)});

    std::vector<double> stored;
    for (int m = 1; m <= builder.months(); ++m)
        stored.push_back(monthly * std::min(m - 0.5, kept));
    const int profile = builder.profile(
        FactorName::GbStored, Unit::GigabyteMonth, std::move(stored),
        {kDerivedSource, 0, Confidence::High});
    const LineHead storing{Stage::Training, Activity::Store, Resource::Storage,
                           subject,         region,          false};
    bookStored(
        builder, storing, *builder.catalog().storageClass(QStringLiteral("LOGS")), profile, {},
        {catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyteMonth,
            r ? builder.catalog().price(Price::LogsStoreGbMonth, *r) : Datum{},
            keyword(Price::LogsStoreGbMonth), {Metric::Cost}, region)});
}

} // namespace greenprint
