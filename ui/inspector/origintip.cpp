#include "ui/inspector/origintip.h"

#include "ui/document/variants.h"
#include "ui/inspector/figureorigin.h"
#include "ui/widgets/deltatext.h"

#include <QCoreApplication>

namespace greenprint::ui {
namespace {

struct OriginTipTexts {
    Q_DECLARE_TR_FUNCTIONS(OriginTip)
};

/// The scenario that a figure is of; null if its figures are not known.
const ScenarioResult *scenarioOf(const PageContext &context, const Figure &figure) {
    const Comparison *result = context.document.result();
    return !result                     ? nullptr
           : figure.scenario.isEmpty() ? context.scenario()
                                       : result->scenario(figure.scenario);
}

/// In the metric's unit; none for metrics that are not counted by unit.
std::optional<double> perUnitFigure(const PerUnit &unit, Metric metric) {
    constexpr double kGramsOrWattHours = 1e-3;
    const auto scaled = [](const std::optional<double> &value, double size) {
        return value ? std::optional(*value * size) : std::nullopt;
    };
    switch (metric) {
    case Metric::Carbon:
        return scaled(unit.carbonGrams, kGramsOrWattHours);
    case Metric::Energy:
        return scaled(unit.energyWh, kGramsOrWattHours);
    case Metric::Cost:
        return unit.costUsd;
    default:
        return std::nullopt;
    }
}

} // namespace

QString originTip(const PageContext &context, const Figure &figure, const TipExtras &extras) {
    const ScenarioResult *scenario = scenarioOf(context, figure);
    if (!scenario)
        return {};
    const NumberFormat format = context.format();
    FigureOrigin origin = originOf(*scenario, figure, context.document.ownCatalog(), format);
    if (!figure.stage && figure.part.isEmpty()) {
        const DeltaWords words = deltaWords(
            *context.document.result(), *scenario, figure.metric, format);
        if (!words.full.isEmpty())
            origin.remarks << words.full;
    }
    origin.remarks += extras.remarks;
    if (extras.leads)
        origin.hint = OriginTipTexts::tr("Press for every line and factor.");
    return origin.toRichText();
}

QString perUnitTip(const PageContext &context, const Figure &figure) {
    const ScenarioResult *scenario = scenarioOf(context, figure);
    if (!scenario)
        return {};
    const PerUnit &unit = scenario->unit;
    const std::optional<double> each = perUnitFigure(unit, figure.metric);
    if (!each || !unit.units)
        return {};
    const NumberFormat format = context.format();
    FigureOrigin origin = originOf(*scenario, figure, context.document.ownCatalog(), format);
    const QString name = unit.name.isEmpty() ? OriginTipTexts::tr("functional unit") : unit.name;
    origin.title = OriginTipTexts::tr("%1 per %2, %3: %4")
                       .arg(
                           label(figure.metric), name, scenario->name,
                           format.metric(figure.metric, *each).text());
    origin.remarks = QStringList{QStringLiteral("%1 \u00f7 %2")
                                     .arg(
                                         format.metric(figure.metric, *each * *unit.units).text(),
                                         format.number(*unit.units))};
    origin.formula = OriginTipTexts::tr(
                         "What serves the unit, divided by how many there are over the horizon.")
                     + QLatin1Char(' ') + origin.formula;
    return origin.toRichText();
}

QString designTip(
    const PageContext &context, const Plan &plan, const QString &base, const Choices &choices,
    const QString &name, Metric metric) {
    Plan changed = plan;
    adoptChoices(changed, base, choices);
    const Catalog &catalog = context.document.ownCatalog();
    ScenarioResult design = simulateScenario(catalog, changed, base);
    design.name = name;
    return originOf(
               design, Figure{.metric = metric, .scenario = {}, .stage = {}, .part = {}}, catalog,
               context.format())
        .toRichText();
}

} // namespace greenprint::ui
