#include "reports/exchange/euannex.h"

#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"
#include "reports/exchange/exported.h"

#include <cmath>

namespace greenprint::exchange {

using namespace report;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("EuAnnex", text);
}

} // namespace

QString twoFigures(double value) {
    if (value == 0.0 || !std::isfinite(value))
        return QStringLiteral("0");
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double step = std::pow(10.0, exponent - 1);
    const double rounded = std::round(value / step) * step;
    // 9.96 is 10, whose second figure is the 0
    const int shown = static_cast<int>(std::floor(std::log10(std::abs(rounded)) + 1e-9));
    return QString::number(rounded, 'f', std::max(0, 1 - shown));
}

Document euAnnex(const ReportInput &input) {
    const ScenarioResult &result = input.chosen();
    const Ledger &ledger = result.ledger;
    const Wording words(input);
    const Statement says = statementOf(input);
    const Totals training = totals(ledger, Stage::Training);
    double hardwareHours = 0.0;
    QStringList hardware;
    for (const HardwareUse &use : hardwareUse(result)) {
        if (use.stage != Stage::Training)
            continue;
        hardwareHours += use.workingHours + use.idleHours;
        if (!hardware.contains(use.instance))
            hardware << use.instance;
    }
    Table table;
    table.columns = {{tr("Item"), Align::Left}, {tr("Value"), Align::Left}};
    const auto row = [&](const QString &item, const QString &text,
                         const std::optional<double> &value = {}, const QString &unit = {}) {
        Cell cell{text};
        if (text.isEmpty())
            cell = {Wording::unknown(), Tone::Caution};
        cell.value = value;
        cell.unit = unit;
        table.rows.push_back({{{item}, cell}});
    };
    const auto days = [](double hours) { return hours / kDay.value(); };
    row(tr("Model"), input.plan.name);
    row(tr("Training time, wall clock of one run (days)"),
        trainingTime(ledger).value ? twoFigures(days(*trainingTime(ledger).value)) : QString(),
        trainingTime(ledger).value ? std::optional(days(*trainingTime(ledger).value))
                                   : std::nullopt,
        QStringLiteral("d"));
    row(tr("Training time, hardware-days over the period"), twoFigures(days(hardwareHours)),
        days(hardwareHours), QStringLiteral("d"));
    row(tr("Hardware of training"), hardware.join(QStringLiteral(", ")));
    row(tr("Training compute (FLOP)"),
        ledger.trainingFlop > 0.0 ? QString::number(ledger.trainingFlop, 'e', 1)
                                  : tr("not stated in the plan"),
        ledger.trainingFlop > 0.0 ? std::optional(ledger.trainingFlop) : std::nullopt,
        QStringLiteral("FLOP"));
    const Total &energy = training[Metric::Energy];
    std::optional<double> megawattHours;
    if (energy.value)
        megawattHours = *energy.value / 1000.0;
    row(tr("Energy of training (MWh)"),
        megawattHours
            ? (energy.partial ? QStringLiteral("\u2265 ") : QString()) + twoFigures(*megawattHours)
            : QString(),
        megawattHours, QStringLiteral("MWh"));
    row(tr("Method"), says.method);
    row(tr("Boundary"), says.boundary);
    row(tr("Inference"),
        tr("FLOP of a benchmark task are asked for, which a plan does not know; energy per %1: %2")
            .arg(
                result.unit.name, result.unit.energyWh
                                      ? words.amount(Metric::Energy, *result.unit.energyWh / 1000.0)
                                      : Wording::unknown()));
    row(tr("Carbon over the period, location-based and embodied"),
        words.amount(Metric::Carbon, result.totals[Metric::Carbon]),
        result.totals.value(Metric::Carbon), QStringLiteral("kg"));
    row(tr("Origin"), says.origin);

    Document d;
    d.genre = tr("EU documentation of general-purpose AI models: energy");
    d.title = input.plan.name;
    d.locale = input.locale;
    d.imprint = words.imprint(result.name);
    Section section{QStringLiteral("energy"), tr("Training time, compute and energy")};
    section.blocks = {
        table,
        Remark{tr("Applies to providers of general-purpose models (AI Act, Annex XI). Energy is an "
                  "estimate from the plan, retraining over the period included.")}};
    d.sections = {section};
    return d;
}

} // namespace greenprint::exchange
