#include "model/plan/quickstart.h"

#include "model/catalog/regionnames.h"
#include "model/plan/design.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace greenprint {
namespace {

struct QuickTexts {
    Q_DECLARE_TR_FUNCTIONS(QuickStart)
};

/// What a kind of model needs, where nobody has measured it yet: the middle of what the sample
/// plans of that kind have.
struct Assumption {
    std::array<const char *, 3> trainingTypes; ///< the first that the Region offers
    std::array<const char *, 3> servingTypes;
    Work work;
    DataFormat format;
    double serviceTimeMs;
    double concurrency;
    double memoryGb;
    double payloadInKb;
    double payloadOutKb;
    double latencyMs;
};

const Assumption &assumed(QuickKind kind) {
    static const Assumption images{
        {"ml.g5.2xlarge", "ml.g4dn.2xlarge", "ml.p3.2xlarge"},
        {"ml.g4dn.xlarge", "ml.g5.xlarge", "ml.c5.2xlarge"},
        Work::AcceleratorCompute,
        DataFormat::Images,
        60.0,
        2.0,
        4.0,
        400.0,
        2.0,
        500.0};
    static const Assumption tables{
        {"ml.m5.4xlarge", "ml.m6i.4xlarge", "ml.c5.4xlarge"},
        {"ml.m5.xlarge", "ml.m6i.xlarge", "ml.c5.xlarge"},
        Work::Cpu,
        DataFormat::Csv,
        25.0,
        4.0,
        2.0,
        4.0,
        1.0,
        200.0};
    static const Assumption languageModel{
        {"ml.g5.12xlarge", "ml.g4dn.12xlarge", "ml.p3.8xlarge"},
        {"ml.g5.2xlarge", "ml.g4dn.2xlarge", "ml.p3.2xlarge"},
        Work::AcceleratorMemory,
        DataFormat::Json,
        4000.0,
        8.0,
        14.0,
        6.0,
        2.0,
        12000.0};
    static const Assumption recommendations{
        {"ml.g4dn.2xlarge", "ml.g5.2xlarge", "ml.m5.4xlarge"},
        {"ml.c5.2xlarge", "ml.m5.2xlarge", "ml.m6i.2xlarge"},
        Work::Cpu,
        DataFormat::Parquet,
        15.0,
        8.0,
        8.0,
        3.0,
        2.0,
        100.0};
    switch (kind) {
    case QuickKind::Images:
        return images;
    case QuickKind::Tables:
        return tables;
    case QuickKind::LanguageModel:
        return languageModel;
    case QuickKind::Recommendations:
        break;
    }
    return recommendations;
}

QString firstOffered(
    const Catalog &catalog, std::span<const char *const> types, Use use, const QString &region) {
    const Region *place = catalog.region(region);
    for (const char *id : types) {
        const InstanceType *type = catalog.instanceType(QString::fromLatin1(id));
        if (type && place && catalog.offered(*type, use, *place))
            return type->id;
    }
    return QString::fromLatin1(types.front());
}

/// A type and what it is to do.
struct Wanted {
    QString type;
    Use use;
};

/// The Region of the same geography where electricity emits least of those that offer all that is
/// wanted; empty if it is this one.
QString cleanestNearby(
    const Catalog &catalog, const QString &region, const std::vector<Wanted> &wanted) {
    const Region *here = catalog.region(region);
    if (!here)
        return {};
    constexpr int kLatest = 9999;
    const auto factor = [&](const Region &r) {
        return catalog.gridFactor(r, GridSet::ElectricityMaps, kLatest);
    };
    const Region *best = here;
    for (const Region &candidate : catalog.regions()) {
        if (candidate.geography != here->geography || candidate.partition != here->partition)
            continue;
        const bool serves = std::ranges::all_of(wanted, [&](const Wanted &w) {
            const InstanceType *type = catalog.instanceType(w.type);
            return type && catalog.offered(*type, w.use, candidate);
        });
        const Datum there = factor(candidate);
        const Datum now = factor(*best);
        if (serves && there.known() && (!now.known() || there.value < now.value))
            best = &candidate;
    }
    return best == here ? QString() : best->id;
}

void addNote(Plan &plan, const QString &on, const QString &text) {
    Note note;
    note.on = on;
    note.text = text;
    plan.notes.push_back(note);
}

std::vector<Dataset> datasetsFor(const QuickAnswers &a) {
    const Assumption &assume = assumed(a.kind);
    Dataset raw;
    raw.id = QStringLiteral("raw");
    raw.name = QuickTexts::tr("Data as it comes in");
    raw.role = DatasetRole::Raw;
    raw.size = a.data;
    raw.growth = In<Unit::GigabytePerMonth>{a.data.number * 0.03};
    raw.format = assume.format;
    raw.readsPerMonth = In<Unit::One>{0.2};
    raw.recreatable = false;
    Dataset prepared;
    prepared.id = QStringLiteral("prepared");
    prepared.name = QuickTexts::tr("Prepared for training");
    prepared.role = DatasetRole::Training;
    prepared.size = In<Unit::Gigabyte>{a.data.number * 0.3};
    prepared.growth = In<Unit::GigabytePerMonth>{a.data.number * 0.01};
    prepared.format = assume.format;
    prepared.readsPerMonth = In<Unit::One>{2.0};
    prepared.recreatable = true;
    return {raw, prepared};
}

Task preparation(const QuickAnswers &a) {
    Task prepare;
    prepare.id = QStringLiteral("prepare");
    prepare.name = QuickTexts::tr("Preparation");
    prepare.kind = TaskKind::Processing;
    prepare.stage = Stage::Data;
    prepare.work = Work::Cpu;
    prepare.instance = QStringLiteral("ml.m5.4xlarge");
    prepare.hours = In<Unit::Hour>{std::max(0.5, a.data.number / 250.0)};
    prepare.runsPerMonth = In<Unit::One>{4.0};
    prepare.cpuUtilization = In<Unit::One>{0.7};
    prepare.inputDataset = QStringLiteral("raw");
    return prepare;
}

Task notebookWork() {
    Task notebooks;
    notebooks.id = QStringLiteral("notebooks");
    notebooks.name = QuickTexts::tr("Notebooks");
    notebooks.kind = TaskKind::Notebook;
    notebooks.stage = Stage::Training;
    notebooks.work = Work::Cpu;
    notebooks.instance = QStringLiteral("ml.m5.xlarge");
    notebooks.count = 2;
    notebooks.alwaysOn = true;
    notebooks.activeHoursPerMonth = In<Unit::Hour>{80.0};
    notebooks.cpuUtilization = In<Unit::One>{0.25};
    return notebooks;
}

Task training(const Catalog &catalog, const QuickAnswers &a) {
    const Assumption &assume = assumed(a.kind);
    Task train;
    train.id = QStringLiteral("train");
    train.name = QuickTexts::tr("Training");
    train.kind = TaskKind::Training;
    train.stage = Stage::Training;
    train.work = assume.work;
    train.instance = quickTrainingType(catalog, a.kind, a.region);
    const InstanceType *type = catalog.instanceType(*train.instance);
    if (assume.work != Work::Cpu && type && catalog.accelerator(*type)) {
        train.acceleratorUtilization = In<Unit::One>{0.7};
    } else {
        train.work = Work::Cpu;
        train.cpuUtilization = In<Unit::One>{0.8};
    }
    train.hours = a.training;
    train.runsPerMonth = In<Unit::One>{4.0};
    train.failedFraction = In<Unit::One>{0.1};
    train.inputDataset = QStringLiteral("prepared");
    if (a.kind == QuickKind::LanguageModel)
        train.trainingType = TrainingType::FineTuning;
    return train;
}

Service serviceFor(const Catalog &catalog, const QuickAnswers &a) {
    const Assumption &assume = assumed(a.kind);
    Service service;
    service.id = QStringLiteral("service");
    service.name = QuickTexts::tr("Answers");
    service.requestsPerMonth = In<Unit::One>{a.requestsPerMonth};
    service.growthPerMonth = In<Unit::Percent>{2.0};
    service.pattern = TrafficPattern::OfficeHours;
    service.peakToMean = In<Unit::One>{3.0};
    service.instance = firstOffered(catalog, assume.servingTypes, Use::Hosting, a.region);
    const InstanceType *serving = catalog.instanceType(*service.instance);
    const bool onAccelerator = assume.work != Work::Cpu && serving && catalog.accelerator(*serving);
    service.work = onAccelerator ? assume.work : Work::Cpu;
    service.serviceTime = In<Unit::Millisecond>{assume.serviceTimeMs};
    service.serviceTimeCv = In<Unit::One>{0.5};
    service.concurrency = In<Unit::One>{assume.concurrency};
    service.memory = In<Unit::Gigabyte>{assume.memoryGb};
    if (onAccelerator)
        service.acceleratorUtilization = In<Unit::One>{0.6};
    else
        service.cpuUtilization = In<Unit::One>{0.6};
    service.payloadIn = In<Unit::Kilobyte>{assume.payloadInKb};
    service.payloadOut = In<Unit::Kilobyte>{assume.payloadOutKb};
    service.latencySlo = In<Unit::Millisecond>{assume.latencyMs};
    service.client = ClientPlace::Internet;
    service.clientRegion = a.region;
    if (a.kind == QuickKind::LanguageModel) {
        service.tokensIn = In<Unit::One>{1000.0};
        service.tokensOut = In<Unit::One>{200.0};
    }
    return service;
}

Logs logsFor(const QuickAnswers &a) {
    Logs logs;
    logs.id = QStringLiteral("logs");
    logs.size = In<Unit::GigabytePerMonth>{std::max(1.0, a.requestsPerMonth * 2e-6)};
    logs.retention = Retention{};
    return logs;
}

Workload workloadFor(const Catalog &catalog, const QuickAnswers &a) {
    Workload w;
    w.datasets = datasetsFor(a);
    w.tasks = {preparation(a), notebookWork(), training(catalog, a)};
    w.services = {serviceFor(catalog, a)};
    w.logs = {logsFor(a)};
    return w;
}

void addScenarios(Plan &plan, const Catalog &catalog, const QString &region) {
    Scenario planned;
    planned.id = QStringLiteral("planned");
    planned.name = QuickTexts::tr("As planned");
    planned.baseline = true;
    planned.region.all = region;
    EndpointChoice always;
    always.service = QStringLiteral("service");
    always.mode = InferenceMode::RealTime;
    always.min = 2;
    always.max = 20;
    planned.endpoints = {always};

    Scenario tidy;
    tidy.id = QStringLiteral("tidy");
    tidy.name = QuickTexts::tr("Tidied up");
    tidy.description = QuickTexts::tr("Same Region and hardware; nothing idle, nothing kept for "
                                      "ever");
    tidy.from = planned.id;
    StorageChoice storage;
    storage.dataset = QStringLiteral("raw");
    storage.storageClass = QStringLiteral("STANDARD");
    Transition colder;
    colder.afterDays = In<Unit::Day>{90.0};
    colder.storageClass = QStringLiteral("GLACIER_IR");
    storage.transitions = {colder};
    tidy.storage = {storage};
    ComputeChoice notebooks;
    notebooks.task = QStringLiteral("notebooks");
    notebooks.alwaysOn = false;
    tidy.compute = {notebooks};
    EndpointChoice scaled = always;
    scaled.min = 1;
    tidy.endpoints = {scaled};
    Change logs;
    logs.path = QStringLiteral("logs[logs]/retention-days");
    logs.value = QStringLiteral("90");
    tidy.changes = {logs};
    plan.scenarios = {planned, tidy};

    const QString cleaner = cleanestNearby(
        catalog, region,
        {{*plan.workload.tasks.back().instance, Use::Training},
         {*plan.workload.services.front().instance, Use::Hosting}});
    if (cleaner.isEmpty())
        return;
    Scenario moved;
    moved.id = QStringLiteral("moved");
    const Region &there = *catalog.region(cleaner);
    moved.name = QuickTexts::tr("Tidied up, in %1")
                     .arg(there.locality.isEmpty() ? regionName(there) : localityName(there));
    moved.from = tidy.id;
    moved.region.all = cleaner;
    plan.scenarios.push_back(moved);
}

} // namespace

QString quickTrainingType(const Catalog &catalog, QuickKind kind, const QString &region) {
    return firstOffered(catalog, assumed(kind).trainingTypes, Use::Training, region);
}

Plan quickPlan(const Catalog &catalog, const QuickAnswers &answers) {
    Plan plan;
    plan.name = QuickTexts::tr("Plan for %1").arg(label(answers.kind));
    plan.about.functionalUnit.name = QuickTexts::tr("1,000 requests");
    plan.about.functionalUnit.quantity = In<Unit::One>{1000.0};
    plan.about.functionalUnit.of = UnitOf::Requests;
    plan.about.functionalUnit.service = QStringLiteral("service");
    plan.workload = workloadFor(catalog, answers);
    addScenarios(plan, catalog, answers.region);
    addNote(
        plan, QStringLiteral("dataset[raw]"),
        QuickTexts::tr("Assumed by the quick start: grows by 3 % a month."));
    addNote(
        plan, QStringLiteral("dataset[prepared]"),
        QuickTexts::tr("Assumed by the quick start: 30 % of the raw data."));
    addNote(
        plan, QStringLiteral("task[prepare]"),
        QuickTexts::tr("Assumed by the quick start: an hour for every 250 GB, each week."));
    addNote(
        plan, QStringLiteral("task[notebooks]"),
        QuickTexts::tr("Assumed by the quick start: two that run day and night."));
    addNote(
        plan, QStringLiteral("task[train]"),
        QuickTexts::tr("Assumed by the quick start: each week; a run in ten fails."));
    addNote(
        plan, QStringLiteral("service[service]"),
        QuickTexts::tr("Assumed by the quick start: office hours with a peak of three times the "
                       "mean, service time and payload as in the samples."));
    addNote(
        plan, QStringLiteral("logs[logs]"),
        QuickTexts::tr("Assumed by the quick start: 2 kB a request, kept for ever."));
    return plan;
}

} // namespace greenprint
