#include "reports/content/statements.h"

#include "model/plan/notes.h"
#include "model/plan/parameter.h"
#include "model/quantity/unit.h"
#include "model/quantity/unitsign.h"
#include "reports/content/placenames.h"
#include "reports/content/targetchecks.h"

#include <QCoreApplication>

#include <cmath>

namespace greenprint::report {
namespace {

struct StatementsTexts {
    Q_DECLARE_TR_FUNCTIONS(Statements)
};

Tone toneOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Info:
        break;
    }
    return Tone::Muted;
}

/// Results in a finding have the digits that they have in tables: those of targets are taken from
/// where the table has them, and of an answer that comes too late from its service.
void takeResults(
    Finding &finding, const ReportInput &input, const ScenarioResult &scenario,
    const Wording &words) {
    if (finding.code == FindingCode::MissedTarget && finding.arguments.size() == 3) {
        for (const TargetCheck &check : targetChecks(input, {&scenario, 1})) {
            if (check.attribute != finding.attribute)
                continue;
            const TargetTexts texts = check.texts(words);
            finding.arguments[1] = texts.values.front();
            finding.arguments[2] = texts.target;
        }
    } else if (finding.code == FindingCode::MissedSlo && finding.arguments.size() == 2) {
        for (const ServiceResult &service : scenario.ledger.services) {
            if (finding.subject != QStringLiteral("service[%1]").arg(service.id) || !service.p95Ms)
                continue;
            const std::optional<double> promised = parseNumber(
                finding.arguments[1].section(QLatin1Char(' '), 0, 0));
            if (!promised)
                continue;
            const TargetCheck check{{}, {}, Metric::LatencyP95, *promised, {Total{service.p95Ms}}};
            const TargetTexts texts = check.texts(words);
            finding.arguments = {texts.values.front(), texts.target};
        }
    }
}

/// Figures in a finding are in the C locale: "13190 USD" becomes "13,190 USD".
QString inWords(
    Finding finding, const ReportInput &input, const ScenarioResult &scenario,
    const Wording &words) {
    takeResults(finding, input, scenario, words);
    for (QString &argument : finding.arguments) {
        const std::optional<double> number = parseNumber(argument.section(QLatin1Char(' '), 0, 0));
        const QString unit = argument.section(QLatin1Char(' '), 1);
        // a name may begin with a number
        if (number && (unit.isEmpty() || unitFromSymbol(unit)))
            argument = words.format().exact(*number)
                       + (unit.isEmpty() ? QString() : QChar(0x00a0) + unitSign(unit));
    }
    return messageText(finding);
}

} // namespace

Table conventionsOf(const Design &design, const Wording &words) {
    Table table;
    table.title = StatementsTexts::tr("Sets and conventions");
    table.columns = {
        {StatementsTexts::tr("What"), Align::Left}, {StatementsTexts::tr("Here"), Align::Left}};
    const auto row = [&](const QString &what, const QString &here) {
        table.rows.push_back({{{what}, {here}}});
    };
    row(StatementsTexts::tr("Grid factors"),
        label(design.gridSet)
            + (design.gridYear ? QStringLiteral(", ") + QString::number(*design.gridYear)
                               : QString()));
    row(StatementsTexts::tr("Power of instances"), label(design.powerSet));
    row(StatementsTexts::tr("Energy of archive classes"), label(design.storageSet));
    row(StatementsTexts::tr("A month"), StatementsTexts::tr("730 hours; a year has 8,760"));
    const double decline = design.about.horizon.gridDecline
                               ? design.about.horizon.gridDecline->number
                               : 0.0;
    row(StatementsTexts::tr("Decline of grid factors"),
        decline == 0.0 ? StatementsTexts::tr("none: the latest factors are used for all years")
                       : StatementsTexts::tr("%1 % a year").arg(words.format().number(decline)));
    row(StatementsTexts::tr("Units of figures"),
        StatementsTexts::tr(
            "for each metric that of its totals; what is far less has a smaller one"));
    return table;
}

QString unitCoverage(const Plan &plan, const ScenarioResult &scenario) {
    /// What the units leave of the total by rounding, as a share of it.
    constexpr double kRounding = 1e-3;
    const Setting<QString> &service = plan.about.functionalUnit.service;
    const PerUnit &unit = scenario.unit;
    const std::optional<double> total = scenario.totals.value(Metric::Carbon);
    if (!service || !unit.carbonGrams || !unit.units || !total)
        return {};
    const double counted = *unit.carbonGrams * *unit.units / 1000.0;
    if (std::abs(*total - counted) <= kRounding * std::abs(*total))
        return {};
    return StatementsTexts::tr(
               "The figure per %1 counts what serves \u201c%2\u201d and its share of what serves "
               "several services; the total counts the whole plan.")
        .arg(unit.name, nameOfPart(plan, QStringLiteral("service"), *service));
}

Table findingsOf(const ReportInput &input, const ScenarioResult &scenario, const Wording &words) {
    Table table;
    table.columns = {
        {StatementsTexts::tr("Severity"), Align::Left},
        {StatementsTexts::tr("Where"), Align::Left},
        {StatementsTexts::tr("What"), Align::Left}};
    bool noted = false;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const Finding &f : scenario.ledger.findings) {
            if (f.severity != severity)
                continue;
            const QString note = noteOn(input.plan, f, scenario.id);
            noted |= !note.isEmpty();
            table.rows.push_back(
                {{{label(severity), toneOf(severity)},
                  {nameOfPlace(input.plan, input.catalog, f.subject), Tone::Muted},
                  {inWords(f, input, scenario, words)},
                  {note, Tone::Plain, Voice::Author}}});
        }
    }
    if (noted) {
        table.columns.push_back({StatementsTexts::tr("Note"), Align::Left});
    } else {
        for (Row &row : table.rows)
            row.cells.pop_back();
    }
    return table;
}

KeyValues provenanceOf(const ReportInput &input, const Wording &words) {
    const Imprint imprint = words.imprint({});
    KeyValues facts;
    facts.rows = {
        {StatementsTexts::tr("Tool"), imprint.tool},
        {StatementsTexts::tr("Catalog"),
         StatementsTexts::tr("%1, released %2")
             .arg(input.catalog.version(), words.date(input.catalog.released()))},
        {StatementsTexts::tr("Plan"), input.plan.name, Voice::Author},
        {StatementsTexts::tr("Plan identity"), input.plan.id.value_or(StatementsTexts::tr("none"))},
        {StatementsTexts::tr("Hash of the plan"), imprint.planHash},
        {StatementsTexts::tr("Written"), words.date(input.written)}};
    return facts;
}

} // namespace greenprint::report
