#include "reports/exchange/euannex.h"

#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"
#include "reports/exchange/exported.h"

#include <QCoreApplication>

#include <cmath>

namespace greenprint::exchange {

using namespace report;

namespace {

struct EuAnnexTexts {
    Q_DECLARE_TR_FUNCTIONS(EuAnnex)
};

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
    table.columns = {
        {EuAnnexTexts::tr("Item"), Align::Left}, {EuAnnexTexts::tr("Value"), Align::Left}};
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
    row(EuAnnexTexts::tr("Model"), input.plan.name);
    row(EuAnnexTexts::tr("Training time, wall clock of one run (days)"),
        trainingTime(ledger).value ? twoFigures(days(*trainingTime(ledger).value)) : QString(),
        trainingTime(ledger).value ? std::optional(days(*trainingTime(ledger).value))
                                   : std::nullopt,
        QStringLiteral("d"));
    row(EuAnnexTexts::tr("Training time, hardware-days over the period"),
        twoFigures(days(hardwareHours)), days(hardwareHours), QStringLiteral("d"));
    row(EuAnnexTexts::tr("Hardware of training"), hardware.join(QStringLiteral(", ")));
    row(EuAnnexTexts::tr("Training compute (FLOP)"),
        ledger.trainingFlop > 0.0 ? QString::number(ledger.trainingFlop, 'e', 1)
                                  : EuAnnexTexts::tr("not stated in the plan"),
        ledger.trainingFlop > 0.0 ? std::optional(ledger.trainingFlop) : std::nullopt,
        QStringLiteral("FLOP"));
    const Total &energy = training[Metric::Energy];
    std::optional<double> megawattHours;
    if (energy.value)
        megawattHours = *energy.value / 1000.0;
    row(EuAnnexTexts::tr("Energy of training (MWh)"),
        megawattHours
            ? (energy.partial ? QStringLiteral("\u2265 ") : QString()) + twoFigures(*megawattHours)
            : QString(),
        megawattHours, QStringLiteral("MWh"));
    row(EuAnnexTexts::tr("Method"), says.method);
    row(EuAnnexTexts::tr("Boundary"), says.boundary);
    row(EuAnnexTexts::tr("Inference"),
        EuAnnexTexts::tr(
            "FLOP of a benchmark task are asked for, which a plan does not know; energy per %1: %2")
            .arg(
                result.unit.name, result.unit.energyWh
                                      ? words.amount(Metric::Energy, *result.unit.energyWh / 1000.0)
                                      : Wording::unknown()));
    row(EuAnnexTexts::tr("Carbon over the period, location-based and embodied"),
        words.amount(Metric::Carbon, result.totals[Metric::Carbon]),
        result.totals.value(Metric::Carbon), QStringLiteral("kg"));
    row(EuAnnexTexts::tr("Origin"), says.origin);

    Document d;
    d.genre = EuAnnexTexts::tr("EU documentation of general-purpose AI models: energy");
    d.title = input.plan.name;
    d.locale = input.locale;
    d.imprint = words.imprint(result.name);
    Section section{
        QStringLiteral("energy"), EuAnnexTexts::tr("Training time, compute and energy")};
    section.blocks = {
        table,
        Remark{EuAnnexTexts::tr(
            "Applies to providers of general-purpose models (AI Act, Annex XI). Energy is an "
            "estimate from the plan, retraining over the period included.")}};
    d.sections = {section};
    return d;
}

} // namespace greenprint::exchange
