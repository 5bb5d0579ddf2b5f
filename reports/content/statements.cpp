#include "reports/content/statements.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Statements", text);
}

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

} // namespace

Table conventionsOf(const Design &design, const Wording &words) {
    Table table;
    table.title = tr("Sets and conventions");
    table.columns = {{tr("What"), Align::Left}, {tr("Here"), Align::Left}};
    const auto row = [&](const QString &what, const QString &here) {
        table.rows.push_back({{{what}, {here}}});
    };
    row(tr("Grid factors"),
        label(design.gridSet)
            + (design.gridYear ? QStringLiteral(", ") + QString::number(*design.gridYear)
                               : QString()));
    row(tr("Power of instances"), label(design.powerSet));
    row(tr("Energy of archive classes"), label(design.storageSet));
    row(tr("A month"), tr("730 hours; a year has 8,760"));
    const double decline = design.about.horizon.gridDecline
                               ? design.about.horizon.gridDecline->number
                               : 0.0;
    row(tr("Decline of grid factors"), decline == 0.0
                                           ? tr("none: the latest factors are used for all years")
                                           : tr("%1 % a year").arg(words.format().number(decline)));
    return table;
}

Table findingsOf(const Ledger &ledger) {
    Table table;
    table.columns = {
        {tr("Severity"), Align::Left}, {tr("Where"), Align::Left}, {tr("What"), Align::Left}};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const Finding &f : ledger.findings) {
            if (f.severity == severity)
                table.rows.push_back(
                    {{{label(severity), toneOf(severity)},
                      {f.subject, Tone::Muted},
                      {messageText(f)}}});
        }
    }
    return table;
}

KeyValues provenanceOf(const ReportInput &input, const Wording &words) {
    const Imprint imprint = words.imprint({});
    KeyValues facts;
    facts.rows = {
        {tr("Tool"), imprint.tool},
        {tr("Catalog"), tr("%1 of %2").arg(input.catalog.version(), input.catalog.released())},
        {tr("Plan"), input.plan.name, Voice::Author},
        {tr("Plan identity"), input.plan.id.value_or(tr("none"))},
        {tr("Hash of the plan"), imprint.planHash},
        {tr("Written"), words.date(input.written)}};
    return facts;
}

} // namespace greenprint::report
