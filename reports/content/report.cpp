#include "reports/content/report.h"

#include "model/review/builtinlens.h"
#include "model/review/review.h"
#include "reports/content/comparisonreport.h"
#include "reports/content/modelcard.h"
#include "reports/content/reportlanguage.h"
#include "reports/content/reviewreport.h"
#include "reports/content/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::report {
namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Document wellArchitected(
    const ReportOrder &order, const Catalog &catalog, const ReportInput &input) {
    const Lens lens = order.lens ? *order.lens : builtInLens(catalog);
    std::vector<MilestoneReview> milestones;
    for (const FrozenState &state : order.milestones)
        milestones.push_back(reviewOf(state, catalog, lens, input.scenario));
    return reviewReport(input, review(catalog, input.plan, lens, input.scenario), milestones);
}

/// `catalog` is without the plan's overrides, that of the input with them.
Expected<Document> documentOf(
    const ReportOrder &order, const Catalog &catalog, const ReportInput &input) {
    switch (order.kind) {
    case ReportKind::ModelCard:
        return modelCard(input);
    case ReportKind::Comparison:
        return comparisonReport(input);
    case ReportKind::WellArchitected:
        return wellArchitected(order, catalog, input);
    }
    Q_UNREACHABLE();
}

/// A card is about one scenario and what it is measured against, a comparison about all.
QStringList drawnScenarios(ReportKind kind, const Comparison &comparison, const QString &scenario) {
    QStringList ids;
    for (const ScenarioResult &s : comparison.scenarios) {
        if (kind == ReportKind::Comparison || s.id == scenario || s.id == comparison.baseline)
            ids << s.id;
    }
    return ids;
}

/// The author's words stand above what is computed in a section, and below it on the first page.
/// Those for a section that this report does not have stay in the plan.
void insertProse(Document &document, const ReportProse &prose) {
    const QString text = textOf(prose.text);
    if (text.isEmpty())
        return;
    const Paragraph paragraph{text, Voice::Author};
    if (prose.section == QLatin1String(kFrontId)) {
        document.front.emplace_back(paragraph);
        return;
    }
    const auto section = std::ranges::find(document.sections, prose.section, &Section::id);
    if (section != document.sections.end())
        section->blocks.insert(section->blocks.begin(), paragraph);
}

} // namespace

ReportSetup setupOf(const Plan &plan, ReportKind kind) {
    const auto saved = std::ranges::find_if(
        plan.reports, [kind](const ReportSetup &setup) { return setup.kind == kind; });
    if (saved != plan.reports.end())
        return *saved;
    ReportSetup setup;
    setup.kind = kind;
    return setup;
}

Expected<Document> buildReport(const Catalog &catalog, const Plan &plan, const ReportOrder &order) {
    const ReportSetup setup = order.setup ? *order.setup : setupOf(plan, order.kind);
    const QString tag = order.language.value_or(setup.language.value_or(QStringLiteral("en")));
    const auto language = ReportLanguage::find(tag);
    if (!language)
        return failure(
            Error::usage(ReportTexts::tr("there is no report language \"%1\"; there are %2")
                             .arg(tag, ReportLanguage::all().join(QStringLiteral(", ")))));
    if (auto known = expectScenarios(plan, {order.scenario, order.baseline}); !known)
        return failure(known.error());
    const ReportLanguage active(*language);
    const Catalog worded = catalog.inLanguage(active.locale().name());
    const Catalog withOverrides = worded.with(catalogOverrides(plan));
    const Comparison comparison = compare(worded, plan, order.baseline);
    const QString scenario = order.scenario.isEmpty() ? comparison.baseline : order.scenario;
    std::optional<Doubt> doubt;
    if (order.kind != ReportKind::WellArchitected)
        doubt = doubtOf(
            withOverrides, plan, drawnScenarios(order.kind, comparison, scenario), scenario);
    const ReportInput input{
        withOverrides,
        plan,
        comparison,
        scenario,
        active.locale(),
        order.written,
        doubt ? &*doubt : nullptr};
    Expected<Document> document = documentOf(order, worded, input);
    if (!document)
        return document;
    document->frame = Frame::translated();
    document->paper = order.paper.value_or(setup.paper.value_or(Paper::A4));
    for (const ReportProse &prose : setup.prose)
        insertProse(*document, prose);
    return arranged(std::move(*document), setup.sections.value_or(QStringList()));
}

} // namespace greenprint::report
