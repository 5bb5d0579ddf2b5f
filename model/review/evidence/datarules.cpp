#include "model/review/evidence/evidencetexts.h"
#include "model/review/evidence/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

/// A dataset that is read less than this often a month is hardly read.
constexpr double kRarelyRead = 1.0;
/// Datasets below this share of all stored data are passed over, unless they grow.
constexpr double kTooSmall = 0.01;

/// A dataset with what the rules look at.
struct DatasetFacts {
    const Dataset &dataset; ///< with defaults
    const Dataset &stated;
    const DatasetDesign &design;
    const StorageClass &storage;

    const QString &id() const { return dataset.id; }
    QString name() const { return displayName(dataset); }
    double gb() const { return stated.size ? stated.size->number : 0.0; }
    QString size(const EvidenceNotes &notes) const {
        return stated.size ? notes.amount(gb()) : EvidenceTexts::tr("unknown size");
    }
    /// "Standard" for "S3 Standard".
    QString className() const {
        return storage.name.startsWith(QLatin1String("S3 ")) ? storage.name.mid(3) : storage.name;
    }
    bool grows() const { return dataset.growth->number > 0.0; }
    bool isTiered() const {
        return !design.transitions.empty()
               || design.storageClass == QLatin1String("INTELLIGENT_TIERING");
    }
    bool isTable() const {
        return dataset.format == DataFormat::Csv || dataset.format == DataFormat::Json
               || dataset.format == DataFormat::Parquet || dataset.format == DataFormat::Orc;
    }
};

/// Datasets that matter.
std::vector<DatasetFacts> datasetsOf(const PlanFacts &facts) {
    std::vector<DatasetFacts> list;
    double all = 0.0;
    const Workload &stated = facts.stated;
    for (const Dataset &d : stated.datasets)
        all += d.size ? d.size->number : 0.0;
    for (size_t i = 0; i < stated.datasets.size(); ++i) {
        const DatasetDesign &design = facts.design.datasets[i];
        const StorageClass *storage = facts.catalog.storageClass(design.storageClass);
        const bool small = stated.datasets[i].size
                           && stated.datasets[i].size->number < kTooSmall * all
                           && facts.design.workload.datasets[i].growth->number == 0.0;
        if (storage && !small)
            list.push_back(
                {facts.design.workload.datasets[i], stated.datasets[i], design, *storage});
    }
    return list;
}

QString retentionPath(const EvidenceNotes &notes, const DatasetFacts &d) {
    return d.design.expireAfterDays
               ? choicePath(notes.facts(), "storage", d.id(), "expire[0]/after-days")
               : fieldPath("dataset", d.id(), "retention-months");
}

void dataNearProducer(EvidenceNotes &notes) {
    const Design &design = notes.design();
    for (size_t i = 0; i < design.workload.datasets.size(); ++i) {
        const Dataset &dataset = design.workload.datasets[i];
        const QString &here = design.datasets[i].region;
        if (dataset.producerRegion && !dataset.producerRegion->isEmpty()) {
            notes.judge(
                *dataset.producerRegion == here,
                *dataset.producerRegion == here
                    ? EvidenceTexts::tr("%1: kept in %2, where it arises")
                          .arg(displayName(dataset), here)
                    : EvidenceTexts::tr("%1: arises in %2, kept in %3")
                          .arg(displayName(dataset), *dataset.producerRegion, here),
                fieldPath("dataset", dataset.id, "producer-region"));
        }
        for (size_t t = 0; t < design.workload.tasks.size(); ++t) {
            const Task &task = design.workload.tasks[t];
            if (task.inputDataset != dataset.id || design.tasks[t].skip)
                continue;
            if (design.tasks[t].region != here) {
                notes.notMet(
                    EvidenceTexts::tr("%1: kept in %2, read by %3 in %4")
                        .arg(displayName(dataset), here, displayName(task), design.tasks[t].region),
                    choicePath(notes.facts(), "compute", task.id, "region"));
            } else {
                notes.met(
                    EvidenceTexts::tr("%1: read by %2 in the same Region")
                        .arg(displayName(dataset), displayName(task)),
                    fieldPath("task", task.id, "input-dataset"));
            }
        }
    }
    if (design.workload.datasets.empty())
        notes.nothing(EvidenceTexts::tr("the plan keeps no data"));
    else if (notes.isEmpty())
        notes.open(
            EvidenceTexts::tr("it is not stated where the data arises"),
            fieldPath("dataset", design.workload.datasets.front().id, "producer-region"));
}

void compressedTransfers(EvidenceNotes &notes) {
    const Workload &stated = notes.facts().stated;
    for (const Transfer &t : stated.transfers) {
        if (notes.adoptedOn(t.id))
            continue;
        const QString path = fieldPath("transfer", t.id, "compression-factor");
        const QString size = t.size ? notes.amount(t.size->number)
                                    : EvidenceTexts::tr("unknown size");
        if (!t.compressionFactor)
            notes.notMet(
                EvidenceTexts::tr("%1: %2 a month, as stored").arg(displayName(t), size), path);
        else
            notes.judge(
                t.compressionFactor->number < 1.0,
                EvidenceTexts::tr("%1: %2 a month, sent at %3 of the stored size")
                    .arg(displayName(t), size, notes.share(t.compressionFactor->number)),
                path);
    }
    if (stated.transfers.empty())
        notes.nothing(EvidenceTexts::tr("the plan states no transfers"));
}

void sharedFeatures(EvidenceNotes &notes) {
    const Workload &w = notes.design().workload;
    bool engineers = false;
    for (const FeatureStore &store : w.featureStores) {
        notes.met(
            EvidenceTexts::tr("%1: %2").arg(
                notes.nameOf(store), notes.amount(store.offline->number + store.online->number)),
            QStringLiteral("feature-store[%1]").arg(store.id));
    }
    for (const Task &task : w.tasks) {
        if (task.kind != TaskKind::FeatureEngineering)
            continue;
        engineers = true;
        const QString path = fieldPath("task", task.id, "reuse-fraction");
        if (task.reuseFraction->number > 0.0)
            notes.met(
                EvidenceTexts::tr("%1: %2 of the work is reused")
                    .arg(displayName(task), notes.share(task.reuseFraction->number)),
                path);
        else if (w.featureStores.empty() && !notes.adoptedOn(task.id))
            notes.notMet(
                EvidenceTexts::tr(
                    "%1: features are computed anew each time, and there is no feature store")
                    .arg(displayName(task)),
                path);
    }
    if (!engineers && w.featureStores.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no feature engineering"));
}

void publishedData(EvidenceNotes &notes) {
    if (notes.design().workload.datasets.empty())
        notes.nothing(EvidenceTexts::tr("the plan keeps no data"));
    else
        notes.open(
            EvidenceTexts::tr("a plan does not say whether data was published before"), QString());
}

void retention(EvidenceNotes &notes) {
    for (const DatasetFacts &d : datasetsOf(notes.facts())) {
        const QString path = retentionPath(notes, d);
        if (d.design.expireAfterDays)
            notes.met(
                EvidenceTexts::tr("%1: expires after %2 days")
                    .arg(d.name(), notes.figure(*d.design.expireAfterDays)),
                path);
        else if (d.stated.retention)
            notes.met(
                EvidenceTexts::tr("%1: kept for %2 months")
                    .arg(d.name(), notes.figure(d.stated.retention->number)),
                path);
        else
            notes.notMet(
                d.grows()
                    ? EvidenceTexts::tr("%1: %2, growing by %3 a month, kept for ever")
                          .arg(d.name(), d.size(notes), notes.amount(d.dataset.growth->number))
                    : EvidenceTexts::tr("%1: %2, kept for ever").arg(d.name(), d.size(notes)),
                path);
    }
    if (notes.isEmpty())
        notes.nothing(EvidenceTexts::tr("the plan keeps no data"));
}

void archive(EvidenceNotes &notes) {
    bool rarely = false;
    for (const DatasetFacts &d : datasetsOf(notes.facts())) {
        const QString path = fieldPath("dataset", d.id(), "reads-per-month");
        if (!d.stated.readsPerMonth) {
            notes.open(
                EvidenceTexts::tr("%1: it is not stated how often it is read").arg(d.name()), path);
            rarely = true;
            continue;
        }
        if (d.stated.readsPerMonth->number >= kRarelyRead)
            continue;
        rarely = true;
        const auto archived = std::ranges::find_if(
            d.design.transitions, [&](const DatasetDesign::Rule &rule) {
                const StorageClass *to = notes.facts().catalog.storageClass(rule.storageClass);
                return to && (to->isArchive() || to->id == QLatin1String("GLACIER_IR"));
            });
        const QString reads = notes.figure(d.stated.readsPerMonth->number);
        if (d.storage.isArchive() || d.storage.id == QLatin1String("GLACIER_IR")) {
            notes.met(
                EvidenceTexts::tr("%1: %2 in %3, read %4 \u00d7 a month")
                    .arg(d.name(), d.size(notes), d.className(), reads),
                choicePath(notes.facts(), "storage", d.id(), "class"));
        } else if (archived != d.design.transitions.end()) {
            notes.met(
                EvidenceTexts::tr("%1: %2, moves to an archive class after %3 days")
                    .arg(d.name(), d.size(notes), notes.figure(archived->afterDays)),
                choicePath(notes.facts(), "storage", d.id(), "transition[0]/class"));
        } else {
            notes.notMet(
                EvidenceTexts::tr("%1: %2 in %3, read %4 \u00d7 a month")
                    .arg(d.name(), d.size(notes), d.className(), reads),
                path);
        }
    }
    if (!rarely)
        notes.nothing(EvidenceTexts::tr("no data that is hardly read"));
}

void oneZone(EvidenceNotes &notes) {
    bool any = false;
    for (const DatasetFacts &d : datasetsOf(notes.facts())) {
        const QString path = fieldPath("dataset", d.id(), "recreatable");
        if (!d.stated.recreatable) {
            any = true;
            notes.open(
                EvidenceTexts::tr("%1: it is not stated whether it can be made again")
                    .arg(d.name()),
                path);
        } else if (*d.stated.recreatable) {
            any = true;
            notes.judge(
                d.storage.zones == 1,
                EvidenceTexts::tr("%1: %2 can be made again, kept in %3 (zones: %4)")
                    .arg(d.name(), d.size(notes), d.className(), QString::number(d.storage.zones)),
                path);
        }
    }
    if (!any)
        notes.nothing(EvidenceTexts::tr("no data that can be made again"));
}

void lifecycleRules(EvidenceNotes &notes) {
    for (const DatasetFacts &d : datasetsOf(notes.facts())) {
        const QString path = choicePath(notes.facts(), "storage", d.id(), "class");
        if (d.isTiered())
            notes.met(
                d.design.transitions.empty()
                    ? EvidenceTexts::tr("%1: tiered by access").arg(d.name())
                    : EvidenceTexts::tr("%1: moves to another class after %2 days")
                          .arg(d.name(), notes.figure(d.design.transitions.front().afterDays)),
                path);
        else if (d.design.expireAfterDays)
            notes.met(
                EvidenceTexts::tr("%1: a rule expires it after %2 days")
                    .arg(d.name(), notes.figure(*d.design.expireAfterDays)),
                path);
        else if (d.grows())
            notes.notMet(
                EvidenceTexts::tr("%1: %2 in %3, growing by %4 a month, without a rule")
                    .arg(
                        d.name(), d.size(notes), d.className(),
                        notes.amount(d.dataset.growth->number)),
                path);
    }
    if (notes.isEmpty())
        notes.nothing(EvidenceTexts::tr("no data that grows"));
}

void columnarFormat(EvidenceNotes &notes) {
    bool any = false;
    for (const DatasetFacts &d : datasetsOf(notes.facts())) {
        const QString path = fieldPath("dataset", d.id(), "format");
        any |= !d.stated.format || d.isTable();
        if (notes.adoptedOn(d.id()) && d.isTable())
            continue;
        if (!d.stated.format)
            notes.open(EvidenceTexts::tr("%1: the format is not stated").arg(d.name()), path);
        else if (d.isTable())
            notes.judge(
                d.dataset.format == DataFormat::Parquet || d.dataset.format == DataFormat::Orc,
                EvidenceTexts::tr("%1: %2 as %3")
                    .arg(d.name(), d.size(notes), label(*d.dataset.format)),
                path);
    }
    if (!any)
        notes.nothing(EvidenceTexts::tr("no tables among the data"));
}

void betterCodec(EvidenceNotes &notes) {
    bool any = false;
    for (const DatasetFacts &d : datasetsOf(notes.facts())) {
        const QString path = fieldPath("dataset", d.id(), "compression");
        any |= !d.stated.compression || *d.stated.compression == Compression::Gzip
               || *d.stated.compression == Compression::Zstd;
        if (notes.adoptedOn(d.id()))
            continue;
        if (!d.stated.compression)
            notes.open(EvidenceTexts::tr("%1: the compression is not stated").arg(d.name()), path);
        else if (*d.stated.compression == Compression::Gzip)
            notes.notMet(
                EvidenceTexts::tr("%1: %2, compressed with gzip").arg(d.name(), d.size(notes)),
                path);
        else if (*d.stated.compression == Compression::Zstd)
            notes.met(EvidenceTexts::tr("%1: compressed with Zstandard").arg(d.name()), path);
    }
    if (!any)
        notes.nothing(EvidenceTexts::tr("no data that is compressed with gzip"));
}

void streamedInput(EvidenceNotes &notes) {
    const Workload &w = notes.design().workload;
    bool reads = false;
    for (size_t i = 0; i < w.tasks.size(); ++i) {
        const Task &task = w.tasks[i];
        const bool trains = task.kind == TaskKind::Training || task.kind == TaskKind::Tuning;
        if (!trains || !task.inputDataset || notes.design().tasks[i].skip)
            continue;
        reads = true;
        const QString path = fieldPath("task", task.id, "input-mode");
        const Setting<InputMode> &mode = notes.facts().stated.tasks[i].inputMode;
        if (!mode)
            notes.open(
                EvidenceTexts::tr("%1: the input mode is not stated").arg(displayName(task)), path);
        else
            notes.judge(
                *mode != InputMode::File,
                *mode == InputMode::File
                    ? EvidenceTexts::tr("%1: copies %2 to a volume first")
                          .arg(displayName(task), notes.nameOf(*task.inputDataset))
                    : EvidenceTexts::tr("%1: streams %2")
                          .arg(displayName(task), notes.nameOf(*task.inputDataset)),
                path);
    }
    if (!reads)
        notes.nothing(EvidenceTexts::tr("no training that names its input"));
}

void workingVolumes(EvidenceNotes &notes) {
    const Workload &w = notes.design().workload;
    bool any = false;
    for (size_t i = 0; i < w.tasks.size(); ++i) {
        const Task &task = w.tasks[i];
        if (task.volume->number <= 0.0 || notes.design().tasks[i].skip)
            continue;
        any = true;
        if (!notes.adoptedOn(task.id))
            notes.open(
                EvidenceTexts::tr(
                    "%1: a volume of %2 on each of %3 instances; how full it is, a plan does not "
                    "say")
                    .arg(
                        displayName(task), notes.amount(task.volume->number),
                        QString::number(notes.design().tasks[i].count)),
                fieldPath("task", task.id, "volume-gb"));
    }
    if (!any)
        notes.nothing(EvidenceTexts::tr("the plan states no working volumes"));
}

} // namespace

void addDataRules(EvidenceRules &rules) {
    rules.insert(QStringLiteral("DP-01"), dataNearProducer);
    rules.insert(QStringLiteral("DP-02"), compressedTransfers);
    rules.insert(QStringLiteral("DP-04"), sharedFeatures);
    rules.insert(QStringLiteral("DP-05"), publishedData);
    rules.insert(QStringLiteral("DP-06"), retention);
    rules.insert(QStringLiteral("DP-07"), archive);
    rules.insert(QStringLiteral("DP-08"), oneZone);
    rules.insert(QStringLiteral("DP-09"), lifecycleRules);
    rules.insert(QStringLiteral("DP-10"), columnarFormat);
    rules.insert(QStringLiteral("DP-11"), betterCodec);
    rules.insert(QStringLiteral("DP-12"), streamedInput);
    rules.insert(QStringLiteral("DP-13"), workingVolumes);
}

} // namespace greenprint
