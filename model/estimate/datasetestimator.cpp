#include "model/estimate/agecohorts.h"
#include "model/estimate/compute.h"
#include "model/estimate/estimators.h"
#include "model/estimate/missinginput.h"
#include "model/estimate/network.h"
#include "model/estimate/storage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenprint {
namespace {

constexpr double kForever = std::numeric_limits<double>::infinity();
/// Objects below this stay where they are: lifecycle rules and Intelligent-Tiering pass them over.
constexpr double kSmallObjectKb = 128.0;

/// Whether a lifecycle rule may move objects from one class to another: down this list only, and
/// from one zone only to the archives that are read after a restore.
bool movesDown(const StorageClass &from, const StorageClass &to) {
    static constexpr std::array kDownwards{"STANDARD",    "STANDARD_IA", "INTELLIGENT_TIERING",
                                           "ONEZONE_IA",  "GLACIER_IR",  "GLACIER",
                                           "DEEP_ARCHIVE"};
    const auto place = [](const StorageClass &storage) {
        return std::ranges::find_if(
            kDownwards, [&](const char *id) { return storage.id == QLatin1String(id); });
    };
    if (place(from) == kDownwards.end() || place(to) == kDownwards.end())
        return false;
    if (from.id == QLatin1String("ONEZONE_IA") && to.id == QLatin1String("GLACIER_IR"))
        return false;
    return place(from) < place(to);
}

/// Data of one class between two ages.
struct Segment {
    const StorageClass *storage = nullptr;
    double fromAge = 0.0; ///< months
    double toAge = kForever;
};

class DatasetEstimate {
public:
    DatasetEstimate(LedgerBuilder &builder, const PracticeEffects &effects, int index)
        : m_builder(builder)
        , m_dataset(builder.design().workload.datasets[static_cast<size_t>(index)])
        , m_choice(builder.design().datasets[static_cast<size_t>(index)])
        , m_subject{SubjectKind::Dataset, index, m_dataset.id}
        , m_path(pathOf(m_subject))
        , m_months(builder.months())
        , m_stock(m_dataset.size ? m_dataset.size->number : std::nan(""))
        , m_growth(m_dataset.growth->number)
        , m_cohorts(m_stock, m_growth, spread())
        , m_sizeFactors(sizeFactors(builder, effects, index))
        , m_sizeChanges(effects.factor(Lever::DataSize, m_subject).has_value()) {}

    void run() {
        checkResidency(m_builder, m_path, m_choice.region);
        if (!m_dataset.size)
            reportMissing(m_builder, m_subject, specOf<Dataset>(), "size-gb");
        if (m_choice.formatChanged && !m_sizeChanges)
            m_builder.report(Severity::Info, FindingCode::FormatWithoutFactor, m_path, {});
        makeSegments();
        for (size_t i = 0; i < m_segments.size(); ++i)
            bookSegment(m_segments[i], i > 0);
        bookGrowth();
    }

private:
    double spread() const {
        if (m_dataset.age)
            return m_dataset.age->number;
        return m_growth > 0.0 ? m_stock / m_growth : 0.0;
    }

    LineHead head(Activity activity, Resource resource = Resource::Storage) const {
        return {Stage::Data, activity, resource, m_subject, m_choice.region, false};
    }

    bool hasObjects() const { return m_dataset.objects->number > 0.0 && m_stock > 0.0; }
    double objectsPerGb() const { return m_dataset.objects->number / m_stock; }
    /// Mean size of an object after practices have changed the volume.
    double objectKb() const { return 1e6 / objectsPerGb() * sizeFactor(); }
    double sizeFactor() const {
        double factor = 1.0;
        for (const Factor &f : m_sizeFactors)
            factor *= f.canonical();
        return factor;
    }

    /// Age at which data is deleted, in months.
    double limit() const {
        double months = m_dataset.retention ? m_dataset.retention->number : kForever;
        if (m_choice.expireAfterDays)
            months = std::min(months, *m_choice.expireAfterDays / kDaysPerMonth);
        return months;
    }

    void makeSegments() {
        const Catalog &catalog = m_builder.catalog();
        const StorageClass *first = catalog.storageClass(m_choice.storageClass);
        m_segments.push_back({first, 0.0, limit()});
        for (const DatasetDesign::Rule &rule : m_choice.transitions) {
            const StorageClass *to = catalog.storageClass(rule.storageClass);
            const StorageClass *from = m_segments.back().storage;
            const double age = rule.afterDays / kDaysPerMonth;
            if (!to || to == from)
                continue;
            if (!movesDown(*from, *to)) {
                m_builder.report(
                    Severity::Error, FindingCode::TransitionNotAllowed, m_path,
                    {from->name, to->name,
                     QCoreApplication::translate("Storage", "lifecycle rules do not offer it")},
                    QStringLiteral("s3-docs"));
                continue;
            }
            const bool infrequent = to->id == QLatin1String("STANDARD_IA")
                                    || to->id == QLatin1String("ONEZONE_IA");
            if (infrequent && rule.afterDays < 30.0) {
                m_builder.report(
                    Severity::Error, FindingCode::TransitionNotAllowed, m_path,
                    {from->name, to->name,
                     QCoreApplication::translate("Storage", "objects must be 30 days old first")},
                    QStringLiteral("s3-docs"));
            }
            if (hasObjects() && objectKb() < kSmallObjectKb && !to->isArchive()) {
                m_builder.report(
                    Severity::Warning, FindingCode::TransitionNotAllowed, m_path,
                    {from->name, to->name,
                     QCoreApplication::translate("Storage", "objects under 128 kB are not moved")},
                    QStringLiteral("s3-docs"));
                continue;
            }
            if (age >= m_segments.back().toAge)
                continue;
            Segment next{to, age, m_segments.back().toAge};
            m_segments.back().toAge = age;
            m_segments.push_back(next);
        }
    }

    std::vector<double> volumes(const Segment &s) const {
        std::vector<double> gb;
        for (int m = 1; m <= m_months; ++m)
            gb.push_back(m_cohorts.between(m - 0.5, s.fromAge, s.toAge));
        return gb;
    }

    int derivedProfile(FactorName name, Unit unit, std::vector<double> values) {
        return m_builder.profile(
            name, unit, std::move(values), {kDerivedSource, 0, Confidence::High});
    }

    void bookSegment(const Segment &s, bool byTransition) {
        const StorageClass &storage = *s.storage;
        const std::vector<double> gb = volumes(s);
        bookVolume(s, gb);
        bookReads(storage, gb);
        if (byTransition)
            bookTransition(s);
        if (storage.minimumDays > 0.0)
            bookEarlyDeletion(s);
        if (storage.monitoringPerThousand.value > 0.0 && hasObjects()
            && objectKb() >= kSmallObjectKb)
            bookMonitoring(storage, gb);
        if (storage.isArchive() && m_dataset.readsPerMonth->number >= 1.0) {
            m_builder.reportOnce(
                Severity::Warning, FindingCode::ArchiveReadOften, m_path,
                {numberText(m_dataset.readsPerMonth->number), storage.name});
        }
    }

    void bookVolume(const Segment &s, const std::vector<double> &gb) {
        const StorageClass &storage = *s.storage;
        // billed volume: at least the smallest billed size of each object, plus its overhead
        std::vector<double> billed = gb;
        bool differs = !storage.volumeTiers.empty() || !storage.accessTiers.empty();
        Factors billedFactors = m_sizeFactors;
        if (hasObjects() && (storage.minimumObjectKb > objectKb() || storage.overheadKb > 0.0)) {
            const double kb = std::max(objectKb(), storage.minimumObjectKb) + storage.overheadKb;
            for (double &v : billed)
                v *= objectsPerGb() * kb / 1e6;
            billedFactors.clear();
            differs = true;
            if (storage.minimumObjectKb > objectKb()) {
                m_builder.reportOnce(
                    Severity::Info, FindingCode::SmallObjects, m_path,
                    {numberText(std::round(objectKb())), storage.name,
                     numberText(storage.minimumObjectKb)},
                    QStringLiteral("s3-docs"));
            }
        }
        const int profile = derivedProfile(FactorName::GbStored, Unit::GigabyteMonth, gb);
        Factors price;
        if (!differs) {
            price.push_back(catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyteMonth,
                monthPrice(m_builder, storage, m_choice.region), storage.id, {Metric::Cost},
                m_choice.region));
        }
        bookStored(m_builder, head(Activity::Store), storage, profile, m_sizeFactors, price);
        if (!differs)
            return;
        // small objects are not watched and stay in the frequent tier
        const bool small = hasObjects() && objectKb() < kSmallObjectKb;
        if (storage.accessTiers.empty() || small)
            bookStoragePrice(m_builder, head(Activity::Store), storage, billed, billedFactors);
        else
            bookAccessTiers(s, billed, billedFactors);
    }

    /// Intelligent-Tiering: data moves to cheaper tiers after days without access. Reads are taken
    /// to hit objects at random, so the share not read for d days is exp(-reads x d).
    void bookAccessTiers(
        const Segment &s, const std::vector<double> &billed, const Factors &amount) {
        const StorageClass &storage = *s.storage;
        const double readsPerDay = m_dataset.readsPerMonth->number / kDaysPerMonth;
        std::vector<double> frequent = billed;
        for (size_t i = 0; i < storage.accessTiers.size(); ++i) {
            const StorageTier &tier = storage.accessTiers[i];
            const double from = tier.afterDaysWithoutAccess;
            const double to = i + 1 < storage.accessTiers.size()
                                  ? storage.accessTiers[i + 1].afterDaysWithoutAccess
                                  : kForever;
            std::vector<double> inTier(billed.size(), 0.0);
            for (int m = 1; m <= m_months; ++m) {
                const size_t at = static_cast<size_t>(m - 1);
                const double all = m_cohorts.between(m - 0.5, s.fromAge, s.toAge);
                if (all <= 0.0)
                    continue;
                const double olderThanFrom = m_cohorts.between(
                    m - 0.5, s.fromAge + from / kDaysPerMonth, s.toAge);
                const double olderThanTo = m_cohorts.between(
                    m - 0.5, s.fromAge + to / kDaysPerMonth, s.toAge);
                const double unread = olderThanFrom * std::exp(-readsPerDay * from)
                                      - (std::isfinite(to)
                                             ? olderThanTo * std::exp(-readsPerDay * to)
                                             : 0.0);
                inTier[at] = billed[at] * std::max(0.0, unread) / all;
                frequent[at] -= inTier[at];
            }
            const int profile = derivedProfile(
                FactorName::GbStored, Unit::GigabyteMonth, std::move(inTier));
            m_builder.bookCost(
                head(Activity::Store), profile, amount,
                {catalogFactor(
                    FactorName::Price, Unit::UsDollarPerGigabyteMonth,
                    scaledPrice(m_builder, storage, tier.priceGbMonth, m_choice.region),
                    storage.id + QLatin1Char(' ') + numberText(from) + QStringLiteral(" d"),
                    {Metric::Cost}, m_choice.region)});
        }
        bookStoragePrice(m_builder, head(Activity::Store), storage, frequent, amount);
    }

    void bookRequests(
        Activity activity, const StorageClass &storage, const Datum &perThousand,
        std::vector<double> objects) {
        if (!hasObjects() || perThousand.value == 0.0)
            return;
        const int profile = derivedProfile(FactorName::Objects, Unit::One, std::move(objects));
        m_builder.bookCost(
            head(activity), profile, {},
            {catalogFactor(
                FactorName::RequestPrice, Unit::UsDollarPerThousand,
                scaledPrice(m_builder, storage, perThousand, m_choice.region),
                storage.id + QLatin1Char(' ') + keyword(activity), {Metric::Cost},
                m_choice.region)});
    }

    void bookPerGb(
        Activity activity, const StorageClass &storage, const Datum &perGb, int profile,
        const char *what) {
        if (perGb.value == 0.0)
            return;
        m_builder.bookCost(
            head(activity), profile, m_sizeFactors,
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyte,
                scaledPrice(m_builder, storage, perGb, m_choice.region),
                storage.id + QLatin1Char(' ') + QLatin1String(what), {Metric::Cost},
                m_choice.region)});
    }

    void bookReads(const StorageClass &storage, const std::vector<double> &gb) {
        const double reads = m_dataset.readsPerMonth->number;
        if (reads == 0.0)
            return;
        std::vector<double> read = gb;
        std::vector<double> requests = gb;
        for (size_t i = 0; i < gb.size(); ++i) {
            read[i] *= reads;
            requests[i] *= reads * (hasObjects() ? objectsPerGb() : 0.0);
        }
        const int profile = derivedProfile(FactorName::GbRead, Unit::Gigabyte, std::move(read));
        bookPerGb(Activity::Read, storage, storage.retrievalPerGb, profile, "retrieval");
        bookMove(
            m_builder, head(Activity::Read, Resource::Network), profile, m_sizeFactors,
            Place::ofRegion(m_choice.region), Place::ofRegion(m_choice.region));
        bookRequests(Activity::Read, storage, storage.getPerThousand, requests);
        if (storage.retrievalPerThousand.known() && storage.retrievalPerThousand.value > 0.0)
            bookRequests(
                Activity::Read, storage, storage.retrievalPerThousand, std::move(requests));
    }

    /// The rules are new: what is old enough today moves at once, to the class of its age, and what
    /// is past its last day is deleted without having moved.
    void bookTransition(const Segment &s) {
        std::vector<double> objects;
        for (int m = 1; m <= m_months; ++m) {
            double gb = m_cohorts.reaching(s.fromAge, m - 1, m);
            if (m == 1)
                gb += m_cohorts.stockBetween(s.fromAge, s.toAge);
            objects.push_back(hasObjects() ? gb * objectsPerGb() : 0.0);
        }
        bookRequests(
            Activity::Transition, *s.storage, s.storage->transitionPerThousand, std::move(objects));
    }

    /// Data that leaves a class before its minimum is billed for the days that are missing.
    void bookEarlyDeletion(const Segment &s) {
        const double stay = (s.toAge - s.fromAge) * kDaysPerMonth;
        const double missing = s.storage->minimumDays - stay;
        if (!(missing > 1e-9))
            return;
        m_builder.report(
            Severity::Warning, FindingCode::EarlyDeletion, m_path,
            {s.storage->name, numberText(s.storage->minimumDays),
             numberText(std::round(stay * 10.0) / 10.0)},
            QStringLiteral("s3-docs"));
        std::vector<double> gbMonths;
        for (int m = 1; m <= m_months; ++m)
            gbMonths.push_back(m_cohorts.reaching(s.toAge, m - 1, m) * missing / kDaysPerMonth);
        const int profile = derivedProfile(
            FactorName::GbStored, Unit::GigabyteMonth, std::move(gbMonths));
        m_builder.bookCost(
            head(Activity::EarlyDeletion), profile, m_sizeFactors,
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyteMonth,
                monthPrice(m_builder, *s.storage, m_choice.region), s.storage->id, {Metric::Cost},
                m_choice.region)});
    }

    void bookMonitoring(const StorageClass &storage, const std::vector<double> &gb) {
        std::vector<double> objects = gb;
        for (double &v : objects)
            v *= objectsPerGb();
        bookRequests(Activity::Store, storage, storage.monitoringPerThousand, std::move(objects));
    }

    /// What comes in each month is written, and moved there if it arises in another Region.
    void bookGrowth() {
        if (m_growth == 0.0)
            return;
        const StorageClass &first = *m_segments.front().storage;
        const int profile = m_builder.constantProfile(
            FactorName::GbWritten, Unit::Gigabyte, m_growth, false,
            {kPlanSource, 0, Confidence::User});
        bookPerGb(Activity::Write, first, first.uploadPerGb, profile, "upload");
        if (hasObjects()) {
            bookRequests(
                Activity::Write, first, first.putPerThousand,
                std::vector<double>(static_cast<size_t>(m_months), m_growth * objectsPerGb()));
        }
        if (m_dataset.producerRegion && *m_dataset.producerRegion != m_choice.region
            && !hasExplicitTransfer()) {
            bookMove(
                m_builder, head(Activity::Move, Resource::Network), profile, m_sizeFactors,
                Place::ofRegion(*m_dataset.producerRegion), Place::ofRegion(m_choice.region));
        }
    }

    /// A transfer that the plan states takes the place of the implied one.
    bool hasExplicitTransfer() const {
        return std::ranges::any_of(m_builder.design().workload.transfers, [&](const Transfer &t) {
            const QString to = t.to.value_or(QString());
            return datasetAtEnd(to).value_or(to) == m_dataset.id;
        });
    }

    LedgerBuilder &m_builder;
    const Dataset &m_dataset;
    const DatasetDesign &m_choice;
    const Subject m_subject;
    const QString m_path;
    const int m_months;
    const double m_stock;
    const double m_growth;
    const AgeCohorts m_cohorts;
    const Factors m_sizeFactors;
    const bool m_sizeChanges; ///< by a practice, with which a change of format has its effect
    std::vector<Segment> m_segments;
};

} // namespace

Factors sizeFactors(const LedgerBuilder &builder, const PracticeEffects &effects, int index) {
    const Design &design = builder.design();
    const Subject subject{
        SubjectKind::Dataset, index, design.workload.datasets[static_cast<size_t>(index)].id};
    Factors factors;
    if (std::optional<Factor> f = effects.factor(Lever::DataSize, subject))
        factors.push_back(std::move(*f));
    const double copies = design.datasets[static_cast<size_t>(index)].copiesFactor;
    if (copies != 1.0)
        factors.push_back(planFactor(FactorName::SizeFactor, Unit::One, copies, pathOf(subject)));
    return factors;
}

void estimateDataset(LedgerBuilder &builder, const PracticeEffects &effects, int index) {
    DatasetEstimate(builder, effects, index).run();
}

} // namespace greenprint
