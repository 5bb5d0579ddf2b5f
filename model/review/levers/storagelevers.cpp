#include "model/joined.h"
#include "model/plan/element.h"
#include "model/plan/parameter.h"
#include "model/review/levers/adoptiontexts.h"
#include "model/review/levers/levers.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

/// What is taken for granted until the plan says better: months that data is worth keeping.
double monthsToKeep(DatasetRole role) {
    switch (role) {
    case DatasetRole::Artifacts:
        return 6.0;
    case DatasetRole::Features:
    case DatasetRole::Training:
    case DatasetRole::Validation:
    case DatasetRole::Test:
        return 12.0;
    case DatasetRole::Raw:
    case DatasetRole::Curated:
        break;
    }
    return 36.0;
}
/// Days after which logs are rarely looked at again.
constexpr double kDaysOfLogs = 90.0;
/// Days after which data that is hardly read has cooled down.
constexpr double kDaysToArchive = 90.0;
constexpr double kDaysToInfrequent = 30.0;

/// A dataset of the design with what a lever needs.
struct Stored {
    size_t index;
    const Dataset &dataset;
    const DatasetDesign &design;
    const StorageClass &storage;

    Subject subject() const { return {SubjectKind::Dataset, static_cast<int>(index), dataset.id}; }
    QString path(const char *field) const {
        return QStringLiteral("storage[%1]/%2").arg(dataset.id, QLatin1String(field));
    }
    /// The class with the rules that remain. A new class drops inherited rules, so that those
    /// that still make sense are said again.
    Choices inClass(const QString &storageClass) const {
        Choices choices{textChoice(path("class"), storageClass)};
        if (design.expireAfterDays)
            choices.push_back(numberChoice(path("expire[0]/after-days"), *design.expireAfterDays));
        return choices;
    }
    Choices movedAfter(double days, const QString &storageClass) const {
        Choices choices = inClass(design.storageClass);
        choices.push_back(numberChoice(path("transition[0]/after-days"), days));
        choices.push_back(textChoice(path("transition[0]/class"), storageClass));
        return choices;
    }
};

template <class Keep>
std::vector<Stored> storedData(const Trials &trials, Keep keep) {
    std::vector<Stored> list;
    const Design &design = trials.design();
    for (size_t i = 0; i < design.datasets.size(); ++i) {
        const StorageClass *storage = trials.catalog().storageClass(
            design.datasets[i].storageClass);
        if (!storage)
            continue;
        const Stored stored{i, design.workload.datasets[i], design.datasets[i], *storage};
        if (keep(stored))
            list.push_back(stored);
    }
    return list;
}

bool isGlacier(const StorageClass &storage) {
    return storage.isArchive() || storage.id == QLatin1String("GLACIER_IR");
}

/// Archive classes whose retrieval time and price suit the number of reads.
QStringList archivesFor(double readsPerMonth) {
    QStringList classes{QStringLiteral("GLACIER_IR")};
    if (readsPerMonth <= 0.25)
        classes << QStringLiteral("GLACIER");
    if (readsPerMonth <= 1.0 / 12.0)
        classes << QStringLiteral("DEEP_ARCHIVE");
    return classes;
}

} // namespace

Adoption adoptRetention(const Trials &trials, const Practice &practice, Metric) {
    const bool artifactsOnly = practice.id == QLatin1String("TR-16");
    Adoption adoption;
    QStringList kept;
    const Workload stated = changedWorkload(trials.plan(), trials.merged());
    for (const Stored &s : storedData(trials, [&](const Stored &stored) {
             return (!artifactsOnly || stored.dataset.role == DatasetRole::Artifacts)
                    && !stored.design.expireAfterDays && !stated.datasets[stored.index].retention;
         })) {
        const double months = monthsToKeep(*s.dataset.role);
        adoption.choices.push_back(changeChoice(
            QStringLiteral("dataset[%1]/retention-months").arg(s.dataset.id), numberText(months)));
        kept << AdoptionTexts::tr("%1 %2 months").arg(displayName(s.dataset), numberText(months));
    }
    adoption.says = kept.isEmpty()
                        ? AdoptionTexts::tr("Everything that this could act on has an end already.")
                        : AdoptionTexts::tr(
                              "Assumes that data is kept no longer than: %1. Put in what your "
                              "rules ask for.")
                              .arg(joinedWords(kept));
    return adoption;
}

Adoption adoptArchive(const Trials &trials, const Practice &, Metric by) {
    std::vector<PartOptions> parts;
    for (const Stored &s : storedData(trials, [](const Stored &stored) {
             return stored.dataset.readsPerMonth->number < 1.0 && stored.storage.isS3()
                    && !isGlacier(stored.storage) && stored.design.transitions.empty()
                    && stored.storage.id != QLatin1String("EXPRESS_ONEZONE");
         })) {
        PartOptions part{s.subject(), {}};
        for (const QString &archive : archivesFor(s.dataset.readsPerMonth->number)) {
            part.options.push_back(s.movedAfter(kDaysToArchive, archive));
            // what does not grow has been written long ago
            if (s.dataset.growth->number == 0.0)
                part.options.push_back(s.inClass(archive));
        }
        parts.push_back(std::move(part));
    }
    Adoption adoption = bestOfParts(
        trials, parts, by,
        AdoptionTexts::tr("No data in S3 is read less than once a month outside an archive."));
    if (adoption.possible() && adoption.says.isEmpty()
        && trials.design().storageSet == StorageSet::Conservative) {
        adoption.says = AdoptionTexts::tr("AWS publishes no energy by storage class; the saving is "
                                          "money until \u201c%1\u201d is set to \u201c%2\u201d.")
                            .arg(
                                specOf<Plan>().parameter(u"storage-set")->translatedLabel(),
                                label(StorageSet::Modelled));
    }
    return adoption;
}

Adoption adoptOneZone(const Trials &trials, const Practice &, Metric by) {
    std::vector<PartOptions> careful;
    std::vector<PartOptions> all;
    for (const Stored &s : storedData(trials, [](const Stored &stored) {
             return *stored.dataset.recreatable && stored.storage.isS3() && stored.storage.zones > 1
                    && !isGlacier(stored.storage);
         })) {
        const Choices choices = s.inClass(QStringLiteral("ONEZONE_IA"));
        all.push_back({s.subject(), {choices}});
        // retrieval has a price: what is read often would cost more than it saves
        const Totals now = trials.part({}, s.subject()).totals;
        const Totals then = trials.part(choices, s.subject()).totals;
        if (now.value(Metric::Cost).value_or(0.0) >= then.value(Metric::Cost).value_or(0.0))
            careful.push_back(all.back());
    }
    const QString nothing = AdoptionTexts::tr(
        "No data in several zones is marked as re-creatable.");
    Adoption adoption = bestOfParts(trials, careful.empty() ? all : careful, by, nothing);
    if (adoption.possible() && careful.size() < all.size() && !careful.empty())
        adoption.says = AdoptionTexts::tr(
            "Data that is read so often that it would cost more stays where it is.");
    return adoption;
}

Adoption adoptLifecycle(const Trials &trials, const Practice &, Metric by) {
    std::vector<PartOptions> parts;
    for (const Stored &s : storedData(trials, [](const Stored &stored) {
             return stored.storage.id == QLatin1String("STANDARD")
                    && stored.design.transitions.empty() && stored.dataset.growth->number > 0.0;
         })) {
        PartOptions part{s.subject(), {s.inClass(QStringLiteral("INTELLIGENT_TIERING"))}};
        part.options.push_back(s.movedAfter(kDaysToInfrequent, QStringLiteral("STANDARD_IA")));
        if (s.dataset.readsPerMonth->number < 1.0)
            part.options.push_back(s.movedAfter(kDaysToArchive, QStringLiteral("GLACIER_IR")));
        parts.push_back(std::move(part));
    }
    return bestOfParts(
        trials, parts, by,
        AdoptionTexts::tr("No data that grows lies in S3 Standard without a rule."));
}

Adoption adoptLogsRetention(const Trials &trials, const Practice &, Metric) {
    Adoption adoption;
    for (const Logs &logs : trials.design().workload.logs) {
        if (!logs.retention->days)
            adoption.choices.push_back(changeChoice(
                QStringLiteral("logs[%1]/retention-days").arg(logs.id), numberText(kDaysOfLogs)));
    }
    adoption.says = adoption.possible()
                        ? AdoptionTexts::tr("Assumes %1 days. Put in what your rules ask for.")
                              .arg(numberText(kDaysOfLogs))
                        : AdoptionTexts::tr("No logs are kept for ever.");
    return adoption;
}

} // namespace greenprint
