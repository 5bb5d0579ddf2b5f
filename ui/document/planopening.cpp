#include "ui/document/planopening.h"

#include "model/library/library.h"
#include "model/plan/sampletexts.h"
#include "reports/read/carriedplan.h"
#include "ui/document/language.h"

#include <QDir>

namespace greenprint::ui {
namespace {

constexpr QLatin1String kSamples(":/samples/");

std::shared_ptr<const FrozenResults> shared(std::optional<FrozenResults> results) {
    return results ? std::make_shared<const FrozenResults>(std::move(*results)) : nullptr;
}

/// Those that the user's library has for the plan; a library is not made for that.
Expected<std::optional<FrozenResults>> keptResults(const Plan &plan) {
    const QString file = Library::defaultFile();
    if (Library::inspect(file).state != LibraryState::Current)
        return std::nullopt;
    const auto library = Library::open(file, Library::Access::ReadOnly);
    if (!library)
        return failure(library.error());
    return (*library)->resultsOf(plan);
}

} // namespace

bool mayCarryPlan(const QString &fileName) {
    return fileName.endsWith(QLatin1String(".gplan"), Qt::CaseInsensitive)
           || fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

bool isSample(const QString &path) {
    return path.startsWith(kSamples);
}

void speakReports(Plan &plan) {
    const QString language = spokenLanguage();
    if (!plan.reports.empty() || language == QLatin1String("en"))
        return;
    for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all) {
        ReportSetup setup;
        setup.kind = kind.value;
        setup.language = language;
        plan.reports.push_back(std::move(setup));
    }
}

Expected<OpenedPlan> readPlanFrom(const QString &path, const Catalog &catalog) {
    Expected<PlanReading> reading = report::readPlanOrReport(path, catalog);
    if (!reading)
        return failure(reading.error());
    if (!reading->ok())
        return failure(Error::unreadable(path, reading->errorText()));
    OpenedPlan opened;
    opened.plan = std::move(reading->plan);
    opened.findings = std::move(reading->findings);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        auto carried = report::readCarriedResults(path);
        if (!carried)
            return failure(carried.error());
        opened.forReview = true;
        opened.frozen = shared(std::move(*carried));
    } else if (isSample(path)) {
        // there is no file to write over, and the library shall not take it for one it knows
        opened.plan = localizedSample(std::move(opened.plan));
        opened.plan.id.reset();
        speakReports(opened.plan);
    } else {
        opened.fileName = path;
    }
    return opened;
}

Expected<OpenedPlan> readForReview(const QString &path, const Catalog &catalog) {
    Expected<OpenedPlan> opened = readPlanFrom(path, catalog);
    if (!opened)
        return opened;
    opened->forReview = true;
    opened->fileName.clear();
    if (!opened->frozen) {
        auto kept = keptResults(opened->plan);
        if (!kept)
            return failure(kept.error());
        opened->frozen = shared(std::move(*kept));
    }
    return opened;
}

std::vector<OpenedPlan> readSamples(const Catalog &catalog) {
    std::vector<OpenedPlan> samples;
    const QDir folder(kSamples);
    for (const QString &file :
         folder.entryList({QStringLiteral("*.gplan")}, QDir::Files, QDir::Name)) {
        if (Expected<OpenedPlan> sample = readPlanFrom(folder.filePath(file), catalog))
            samples.push_back(std::move(*sample));
    }
    return samples;
}

} // namespace greenprint::ui
