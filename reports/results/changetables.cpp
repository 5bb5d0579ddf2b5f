#include "reports/results/changetables.h"

#include "model/joined.h"
#include "model/plan/parameter.h"
#include "model/text.h"
#include "reports/results/json.h"
#include "reports/results/tablestexts.h"

#include <QJsonArray>

#include <array>

namespace greenprint {
namespace {

QString scenarioAs(const NameOfPlace &nameOf, const QString &id) {
    return nameOf ? nameOf(QStringLiteral("scenario[%1]").arg(id)) : id;
}

/// "north, training" or "north, task[train]"; by names "In the north, Training of the model"
QString placeOf(const FigureChange &figure, const NameOfPlace &nameOf) {
    QString place = scenarioAs(nameOf, figure.scenario);
    if (figure.stage)
        place += QStringLiteral(", ") + label(*figure.stage);
    if (!figure.part.isEmpty())
        place += QStringLiteral(", ") + (nameOf ? nameOf(figure.part) : figure.part);
    return place;
}

QString reasonsOf(
    const ResultChanges &changes, const FigureChange &figure, const NumberFormat &format) {
    constexpr int kMost = 3;
    QStringList texts;
    for (const ChangeReason &r : figure.reasons) {
        if (texts.size() == kMost) {
            texts << TablesTexts::tr("and others");
            break;
        }
        const QString effect =
            format.metric(figure.metric, r.effect, NumberFormat::Sign::Always).text();
        const QString others = changes.toolBefore == changes.toolAfter
                                   ? TablesTexts::tr("other causes")
                                   : TablesTexts::tr("other causes, or how Greenprint %1 computes")
                                         .arg(changes.toolAfter);
        texts << QStringLiteral("%1 %2").arg(
            r.factor < 0 ? others : changes.factors[static_cast<size_t>(r.factor)].title(), effect);
    }
    return joinedPhrases(texts);
}

QString valuesText(const std::vector<double> &values, const QString &unit) {
    if (values.empty())
        return TablesTexts::tr("none");
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

TextTable changedFigures(
    const ResultChanges &changes, const NumberFormat &format, const NameOfPlace &nameOf) {
    TextTable t;
    t.header = {TablesTexts::tr("Figure"), TablesTexts::tr("Metric"),
                TablesTexts::tr("Before"), TablesTexts::tr("After"),
                TablesTexts::tr("Change"), TablesTexts::tr("Because of")};
    t.rightAligned = {false, false, true, true, true, false};
    for (const FigureChange &f : changes.figures) {
        const Delta delta = f.delta();
        const SharedUnit unit(format, f.metric, std::array{f.before, f.after});
        t.rows.push_back(
            {placeOf(f, nameOf), label(f.metric), totalText(unit, f.before),
             totalText(unit, f.after),
             delta.relative ? format.percent(*delta.relative, NumberFormat::Sign::Always)
             : delta.absolute
                 ? format.metric(f.metric, *delta.absolute, NumberFormat::Sign::Always).text()
                 : TablesTexts::tr("unknown"),
             reasonsOf(changes, f, format)});
    }
    return t;
}

TextTable changedFactors(const ResultChanges &changes) {
    TextTable t;
    t.header = {
        TablesTexts::tr("Figure of the catalog"), TablesTexts::tr("Before"),
        TablesTexts::tr("After"), TablesTexts::tr("Source")};
    t.rightAligned = {false, true, true, false};
    for (const FactorChange &f : changes.factors) {
        const QString source = f.sourceAfter.isEmpty() ? f.sourceBefore : f.sourceAfter;
        t.rows.push_back(
            {f.title(), valuesText(f.before, f.unit), valuesText(f.after, f.unit), source});
    }
    return t;
}

QStringList changedFindings(const ResultChanges &changes, const NameOfPlace &nameOf) {
    QStringList lines;
    for (const FindingChange &f : changes.findings) {
        lines << (f.appeared ? TablesTexts::tr("New in %1: %2")
                             : TablesTexts::tr("Gone from %1: %2"))
                     .arg(scenarioAs(nameOf, f.scenario), f.finding.message);
    }
    for (const QString &id : changes.scenariosAdded)
        lines << TablesTexts::tr("New scenario: %1").arg(scenarioAs(nameOf, id));
    for (const QString &id : changes.scenariosRemoved)
        lines << TablesTexts::tr("Removed scenario: %1").arg(scenarioAs(nameOf, id));
    return lines;
}

TextTable changedInputs(const std::vector<InputChange> &inputs, const NameOfPlace &nameOf) {
    TextTable t;
    t.header = {
        TablesTexts::tr("Input"), TablesTexts::tr("What"), TablesTexts::tr("Before"),
        TablesTexts::tr("After")};
    t.rightAligned = {false, false, true, true};
    const auto what = [](InputChange::Kind kind) {
        switch (kind) {
        case InputChange::Kind::Changed:
            return TablesTexts::tr("changed");
        case InputChange::Kind::Added:
            return TablesTexts::tr("added");
        case InputChange::Kind::Removed:
            return TablesTexts::tr("removed");
        case InputChange::Kind::Moved:
            return TablesTexts::tr("in another order");
        case InputChange::Kind::Unknown:
            return TablesTexts::tr("not understood");
        }
        return QString();
    };
    const auto value = [&nameOf](const InputChange &c, const std::optional<QString> &side) {
        const bool choice = nameOf && c.parameter && c.parameter->kind == ValueKind::Choice;
        if (choice) {
            for (const auto &[word, label] : c.parameter->access.choices()) {
                if (side == word)
                    return label;
            }
        }
        return side.value_or(QStringLiteral("\u2013"));
    };
    for (const InputChange &c : inputs) {
        t.rows.push_back(
            {nameOf ? nameOf(c.path) : c.path,
             c.parameter ? c.parameter->translatedLabel() : what(c.kind), value(c, c.before),
             value(c, c.after)});
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
        {text("tool_before"), changes.toolBefore},
        {text("tool_after"), changes.toolAfter},
        {text("catalog_before"), changes.catalogBefore},
        {text("catalog_after"), changes.catalogAfter},
        {text("scenarios_added"), QJsonArray::fromStringList(changes.scenariosAdded)},
        {text("scenarios_removed"), QJsonArray::fromStringList(changes.scenariosRemoved)},
        {text("factors"), factors},
        {text("figures"), figures},
        {text("findings"), findings}};
}

TextTable frozenSummary(const FrozenResults &results, const NumberFormat &format) {
    TextTable t;
    t.header = {TablesTexts::tr("Metric")};
    t.rightAligned = {false};
    for (const FrozenScenario &s : results.scenarios) {
        const QString name = s.name.isEmpty() ? s.id : s.name;
        t.header << (s.baseline ? TablesTexts::tr("%1 (baseline)").arg(name) : name);
        t.rightAligned.push_back(true);
    }
    for (const Metric m : kAllMetrics) {
        std::vector<Total> figures;
        for (const FrozenScenario &s : results.scenarios)
            figures.push_back(s.total[m]);
        const SharedUnit unit(format, m, figures);
        QStringList row{label(m)};
        for (const Total &figure : figures)
            row << totalText(unit, figure);
        t.rows.push_back(row);
    }
    return t;
}

TextTable frozenTable(const FrozenResults &results) {
    TextTable t;
    t.header = {text("scenario"), text("metric"), text("value"), text("partial")};
    t.rightAligned = {false, false, true, false};
    for (const FrozenScenario &s : results.scenarios) {
        for (const Metric m : kAllMetrics) {
            const Total &total = s.total[m];
            t.rows.push_back(
                {s.id, key(m), total.value ? numberText(*total.value) : QString(),
                 total.partial ? text("yes") : text("no")});
        }
    }
    return t;
}

QString frozenOrigin(const FrozenResults &results) {
    return TablesTexts::tr("Computed with catalog %1 (%2) by Greenprint %3.")
        .arg(results.catalogVersion, results.catalogReleased, results.toolVersion);
}

} // namespace greenprint
