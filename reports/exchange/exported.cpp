#include "reports/exchange/exported.h"

#include "model/plaintext.h"
#include "model/quantity/withinsentence.h"
#include "reports/content/reportlanguage.h"
#include "reports/content/wording.h"

namespace greenprint::exchange {

Expected<Exported> exchanged(
    const Catalog &catalog, const Plan &plan, const Comparison &comparison, const QString &scenario,
    const QDateTime &written, const ExchangeWriter &write) {
    if (auto known = report::expectScenarios(plan, {scenario}); !known)
        return failure(known.error());
    const report::ReportLanguage english{QLocale(QLocale::English)};
    const Catalog withOverrides = catalog.with(catalogOverrides(plan));
    const report::Doubt doubt = report::doubtOf(withOverrides, plan, {scenario}, scenario);
    return write({withOverrides, plan, comparison, scenario, QLocale::c(), written, &doubt});
}

Statement statementOf(const report::ReportInput &input) {
    const report::Wording words(input);
    const Design &design = input.chosen().design;
    const bool clientsIn = design.about.boundary.clientNetwork == ClientNetwork::In;
    QStringList stages;
    for (const Stage stage : kStages)
        stages << withinSentence(label(stage));
    Statement s;
    s.boundary = QStringLiteral(
                     "%1; %2; operational carbon (location-based) and embodied carbon of servers "
                     "and drives; failed runs and idle capacity inside; network to clients %3")
                     .arg(
                         words.period(design), stages.join(QStringLiteral(", ")),
                         clientsIn ? QStringLiteral("inside") : QStringLiteral("outside"));
    s.method =
        QStringLiteral(
            "Simulated from a plan before the system runs, not metered: energy = power x "
            "hours x PUE; carbon = energy x grid factor (%1, average) + embodied share; power "
            "set %2, storage set %3")
            .arg(label(design.gridSet), keyword(design.powerSet), keyword(design.storageSet));
    const report::Imprint imprint = words.imprint(input.chosen().name);
    s.origin = QStringLiteral("%1, catalog %2, plan \"%3\" (%4), scenario \"%5\"")
                   .arg(
                       imprint.tool, imprint.catalog, plainText(imprint.plan), imprint.planHash,
                       plainText(imprint.scenario));
    return s;
}

QString providerOf(const Catalog &catalog, const QString &region) {
    const Region *known = catalog.region(region);
    if (!known || !known->added)
        return QStringLiteral("Amazon Web Services");
    return plainText(known->name.isEmpty() ? known->id : known->name);
}

QString Limiter::operator()(const QString &text, qsizetype limit, const QString &what) const {
    const QString plain = plainText(text).trimmed();
    if (plain.size() <= limit)
        return plain;
    m_remarks << QStringLiteral("%1: shortened from %2 to %3 characters")
                     .arg(what)
                     .arg(plain.size())
                     .arg(limit);
    qsizetype end = limit - 1;
    if (plain[end - 1].isHighSurrogate())
        --end;
    return plain.left(end) + QChar(0x2026);
}

} // namespace greenprint::exchange
