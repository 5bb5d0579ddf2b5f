#include "app/verbs/library/commands.h"
#include "model/plan/parameter.h"
#include "reports/results/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace greenprint::cli {
namespace {

struct CliTexts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString text(const char *latin1) {
    return QLatin1String(latin1);
}

QString shown(Metric metric, const Total &total) {
    const NumberFormat format;
    return (total.partial && total.value ? QStringLiteral("≥ ") : QString())
           + format.metricText(metric, total.value);
}

/// "north, training" or "north, task[train]"
QString placeOf(const FigureChange &figure) {
    QString place = figure.scenario;
    if (figure.stage)
        place += QStringLiteral(", ") + label(*figure.stage);
    if (!figure.part.isEmpty())
        place += QStringLiteral(", ") + figure.part;
    return place;
}

QString reasonsOf(const ResultChanges &changes, const FigureChange &figure) {
    constexpr int kMost = 3;
    const NumberFormat format;
    QStringList texts;
    for (const ChangeReason &r : figure.reasons) {
        if (texts.size() == kMost) {
            texts << CliTexts::tr("and others");
            break;
        }
        const QString effect =
            format.metric(figure.metric, r.effect, NumberFormat::Sign::Always).text();
        texts << QStringLiteral("%1 %2").arg(
            r.factor < 0 ? CliTexts::tr("other causes")
                         : changes.factors[static_cast<size_t>(r.factor)].title(),
            effect);
    }
    return texts.join(QStringLiteral("; "));
}

QString valuesText(const std::vector<double> &values, const QString &unit) {
    if (values.empty())
        return CliTexts::tr("none");
    QStringList texts;
    for (const double v : values)
        texts << numberText(v);
    return texts.join(QStringLiteral(" / ")) + QLatin1Char(' ') + unit;
}

QJsonArray numbers(const std::vector<double> &values) {
    QJsonArray array;
    for (const double v : values)
        array.append(v);
    return array;
}

QJsonObject figureJson(const FigureChange &figure) {
    QJsonArray reasons;
    for (const ChangeReason &r : figure.reasons)
        reasons.append(QJsonObject{{text("factor"), r.factor}, {text("effect"), r.effect}});
    QJsonObject object{
        {text("scenario"), figure.scenario},
        {text("metric"), key(figure.metric)},
        {text("before"), jsonNumber(figure.before.value)},
        {text("after"), jsonNumber(figure.after.value)},
        {text("delta"), jsonNumber(figure.delta().absolute)},
        {text("reasons"), reasons}};
    if (figure.stage)
        object.insert(text("stage"), keyword(*figure.stage));
    if (!figure.part.isEmpty())
        object.insert(text("part"), figure.part);
    return object;
}

} // namespace

Result<int> countOption(const Invocation &call, const char *name) {
    if (!call.has(name))
        return 0;
    bool good = false;
    const int value = call.option(name).toInt(&good);
    if (good && value > 0)
        return value;
    return tl::unexpected(Failure(
        kUsage, CliTexts::tr("--%1: expected a whole number from 1 on").arg(QLatin1String(name))));
}

Result<int> printForm(
    const Invocation &call, const TextTable &forPeople, const TextTable &full,
    const QJsonArray &json, int exitCode) {
    const QString format = call.format(QStringLiteral("table"));
    if (format == QLatin1String("json"))
        return call.print(QJsonDocument(json).toJson(QJsonDocument::Indented), exitCode);
    if (format == QLatin1String("csv"))
        return call.print(toCsv(full), exitCode);
    return call.print(toTerminal(forPeople), exitCode);
}

TextTable changedFigures(const ResultChanges &changes) {
    const NumberFormat format;
    TextTable t;
    t.header = {CliTexts::tr("Figure"), CliTexts::tr("Metric"), CliTexts::tr("Before"),
                CliTexts::tr("After"),  CliTexts::tr("Change"), CliTexts::tr("Because of")};
    t.rightAligned = {false, false, true, true, true, false};
    for (const FigureChange &f : changes.figures) {
        const Delta delta = f.delta();
        t.rows.push_back(
            {placeOf(f), label(f.metric), shown(f.metric, f.before), shown(f.metric, f.after),
             delta.relative ? format.percent(*delta.relative, NumberFormat::Sign::Always)
             : delta.absolute
                 ? format.metric(f.metric, *delta.absolute, NumberFormat::Sign::Always).text()
                 : CliTexts::tr("unknown"),
             reasonsOf(changes, f)});
    }
    return t;
}

TextTable changedFactors(const ResultChanges &changes) {
    TextTable t;
    t.header = {
        CliTexts::tr("Figure of the catalog"), CliTexts::tr("Before"), CliTexts::tr("After"),
        CliTexts::tr("Source")};
    t.rightAligned = {false, true, true, false};
    for (const FactorChange &f : changes.factors) {
        const QString source = f.sourceAfter.isEmpty() ? f.sourceBefore : f.sourceAfter;
        t.rows.push_back(
            {f.title(), valuesText(f.before, f.unit), valuesText(f.after, f.unit), source});
    }
    return t;
}

QJsonObject changesJson(const ResultChanges &changes) {
    QJsonArray factors;
    for (const FactorChange &f : changes.factors) {
        factors.append(QJsonObject{
            {text("name"), f.name},
            {text("of"), f.of},
            {text("at"), f.at},
            {text("unit"), f.unit},
            {text("before"), numbers(f.before)},
            {text("after"), numbers(f.after)},
            {text("source_before"), f.sourceBefore},
            {text("source_after"), f.sourceAfter},
            {text("year_before"), f.yearBefore},
            {text("year_after"), f.yearAfter}});
    }
    QJsonArray figures;
    for (const FigureChange &f : changes.figures)
        figures.append(figureJson(f));
    QJsonArray findings;
    for (const FindingChange &f : changes.findings) {
        findings.append(QJsonObject{
            {text("scenario"), f.scenario},
            {text("appeared"), f.appeared},
            {text("severity"), keyword(f.finding.severity)},
            {text("code"), f.finding.code},
            {text("subject"), f.finding.subject},
            {text("message"), f.finding.message}});
    }
    return {
        {text("catalog_before"), changes.catalogBefore},
        {text("catalog_after"), changes.catalogAfter},
        {text("scenarios_added"), QJsonArray::fromStringList(changes.scenariosAdded)},
        {text("scenarios_removed"), QJsonArray::fromStringList(changes.scenariosRemoved)},
        {text("factors"), factors},
        {text("figures"), figures},
        {text("findings"), findings}};
}

} // namespace greenprint::cli
