#include "reports/content/report.h"

#include "app/cli/plansource.h"
#include "app/cli/verb.h"
#include "model/plan/design.h"
#include "model/review/lensfile.h"
#include "model/savefile.h"
#include "reports/write/reportfile.h"

#include <QCoreApplication>

namespace greenprint::cli {
namespace {

using namespace report;

tl::unexpected<Failure> usage(const QString &message) {
    return tl::unexpected(Failure(kUsage, message));
}

/// The set-up of that name in the library; texts are those of the plan.
Result<ReportSetup> keptSetup(const Invocation &call, const Plan &plan, ReportKind kind) {
    auto library = openLibrary(call, Library::Access::ReadOnly);
    if (!library)
        return tl::unexpected(library.error());
    const auto setups = (*library)->reportSetups();
    if (!setups)
        return tl::unexpected(Failure(setups.error()));
    const auto named = std::ranges::find(
        *setups, call.option("setup").simplified(), &NamedReportSetup::name);
    if (named == setups->end()) {
        QStringList names;
        for (const NamedReportSetup &setup : *setups)
            names << setup.name;
        return usage(CliTexts::tr("there is no set-up \"%1\"; the library has %2")
                         .arg(call.option("setup"), names.join(QStringLiteral(", "))));
    }
    ReportSetup setup = setupOf(plan, kind);
    setup.language = named->setup.language;
    setup.paper = named->setup.paper;
    setup.sections = named->setup.sections;
    return setup;
}

/// What the command line asks for; usage failures name what there is.
Result<ReportOrder> orderOf(const Invocation &call, const QString &kind, const Plan &plan) {
    ReportOrder order;
    const auto known = fromKeyword<ReportKind>(kind);
    if (!known)
        return usage(
            CliTexts::tr("there is no report \"%1\"; there are model-card, well-architected, "
                         "comparison")
                .arg(kind));
    order.kind = *known;
    auto scenario = call.scenario(plan);
    if (!scenario)
        return tl::unexpected(scenario.error());
    order.scenario = *scenario;
    auto baseline = call.baseline(plan);
    if (!baseline)
        return tl::unexpected(baseline.error());
    order.baseline = *baseline;
    if (call.has("lang"))
        order.language = call.option("lang");
    if (call.has("paper")) {
        order.paper = fromKeyword<Paper>(call.option("paper"));
        if (!order.paper)
            return usage(CliTexts::tr("--paper: A4, Letter"));
    }
    if (call.has("lens")) {
        auto lens = readLensFile(call.option("lens"));
        if (!lens)
            return tl::unexpected(Failure(lens.error()));
        order.lens = std::move(lens->lens);
    }
    if (call.has("setup")) {
        auto setup = keptSetup(call, plan, order.kind);
        if (!setup)
            return tl::unexpected(setup.error());
        order.setup = std::move(*setup);
    }
    order.written = QDateTime::currentDateTime();
    return order;
}

Result<int> runReport(const Invocation &call) {
    auto arguments = call.expectArguments(2, "KIND PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString fileName = call.option("o");
    if (fileName.isEmpty())
        return usage(CliTexts::tr("-o FILE is missing"));
    const auto type = fileTypeOf(fileName);
    if (!type)
        return usage(
            CliTexts::tr("\"%1\" does not say what to write; its name should end in one of %2")
                .arg(fileName, knownEndings()));
    if (call.has("archive") && type != FileType::Pdf)
        return usage(CliTexts::tr("--archive is for PDF only"));
    auto loaded = call.loadPlan(arguments->at(1));
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Plan &plan = loaded->plan;
    auto order = orderOf(call, arguments->first(), plan);
    if (!order)
        return tl::unexpected(order.error());

    if (order->kind == ReportKind::WellArchitected) {
        auto milestones = milestonesOf(call, loaded->catalog, plan);
        if (!milestones)
            return tl::unexpected(milestones.error());
        order->milestones = std::move(*milestones);
    }
    const Comparison comparison = compare(loaded->catalog, plan, order->baseline);
    const auto document = buildReport(loaded->catalog, plan, *order);
    if (!document)
        return tl::unexpected(Failure(document.error()));
    RenderOptions options;
    if (call.has("archive"))
        options.archive = true;
    else if (type == FileType::Pdf)
        options = carriedBy(*order, loaded->catalog, plan, comparison);
    const auto bytes = render(*document, *type, plan, options);
    if (!bytes)
        return tl::unexpected(Failure(bytes.error()));
    const auto saved = saveFile(fileName, *bytes);
    if (!saved)
        return tl::unexpected(Failure(saved.error()));
    // a comparison is about all scenarios, the other reports are about one
    return exitCodeFor(
        order->kind == ReportKind::Comparison
            ? allFeasible(comparison.scenarios)
            : comparison.scenario(order->scenario)->ledger.feasible());
}

} // namespace

Verb reportVerb() {
    return {
        "report",
        "model-card|well-architected|comparison PLAN -o FILE [--baseline ID] [--lang LL] "
        "[--paper A4|Letter] [--setup NAME] [--lens FILE] [--archive]",
        QT_TRANSLATE_NOOP("Cli", "A document to hand over; its type follows from the file's name."),
        [] {
            return std::vector{
                valueOption("o", "FILE", QT_TRANSLATE_NOOP("Cli", "File to write.")),
                valueOption(
                    "baseline", "ID",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Scenario to compare with; the plan's baseline without it.")),
                valueOption(
                    "lang", "LL",
                    QT_TRANSLATE_NOOP("Cli", "Language of the report: en, de, fr, es, ja.")),
                valueOption(
                    "lens", "FILE",
                    QT_TRANSLATE_NOOP("Cli", "Lens of the review; the built-in one without it.")),
                valueOption(
                    "setup", "NAME",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Set-up that the library keeps: language, paper and chapters.")),
                valueOption("paper", "SIZE", QT_TRANSLATE_NOOP("Cli", "A4 or Letter.")),
                QCommandLineOption(
                    QStringLiteral("archive"),
                    CliTexts::tr("PDF/A-1b for keeping; without the plan inside."))};
        },
        runReport,
        Verb::Needs::Fonts};
}

} // namespace greenprint::cli
