#include "reports/content/report.h"

#include "model/review/builtinlens.h"
#include "model/review/review.h"
#include "reports/content/comparisonreport.h"
#include "reports/content/modelcard.h"
#include "reports/content/reportlanguage.h"
#include "reports/content/reviewreport.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Report", text);
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
        return reviewReport(
            input, review(
                       catalog, input.plan, order.lens ? *order.lens : builtInLens(catalog),
                       input.scenario));
    }
    Q_UNREACHABLE();
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
    return buildReport(catalog, plan, compare(catalog, plan, order.baseline), order);
}

Expected<Document> buildReport(
    const Catalog &catalog, const Plan &plan, const Comparison &comparison,
    const ReportOrder &order) {
    const ReportSetup setup = setupOf(plan, order.kind);
    const QString tag = order.language.value_or(setup.language.value_or(QStringLiteral("en")));
    const auto language = ReportLanguage::find(tag);
    if (!language)
        return failure(
            Error::usage(tr("there is no report language \"%1\"; there are %2")
                             .arg(tag, ReportLanguage::all().join(QStringLiteral(", ")))));
    const ReportLanguage active(*language);
    const Catalog withOverrides = catalog.with(catalogOverrides(plan));
    const QString scenario = order.scenario.isEmpty() ? comparison.baseline : order.scenario;
    const ReportInput input{withOverrides,   plan,         comparison, scenario,
                            active.locale(), order.written};
    Expected<Document> document = documentOf(order, catalog, input);
    if (!document)
        return document;
    document->paper = order.paper.value_or(setup.paper.value_or(Paper::A4));
    return arranged(std::move(*document), setup.sections.value_or(QStringList()));
}

} // namespace greenprint::report
