#include "model/quantity/format.h"

#include "model/quantity/unitsign.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace greenprint {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kTimes(0x00d7);
constexpr QChar kThinSpace(0x2009);
constexpr QChar kNoBreakSpace(0x00a0);

int decimalsFor(double magnitude, int digits) {
    if (magnitude == 0.0 || !std::isfinite(magnitude))
        return 0;
    const int exponent = static_cast<int>(std::floor(std::log10(magnitude)));
    const int decimals = std::max(0, digits - 1 - exponent);
    // 9.996 at three digits is 10.0, not 10.00
    const double rounded = std::round(magnitude * std::pow(10.0, decimals))
                           / std::pow(10.0, decimals);
    if (decimals > 0 && rounded >= std::pow(10.0, exponent + 1))
        return decimals - 1;
    return decimals;
}

QString groupThousands(const QString &plain, const QLocale &locale) {
    const qsizetype dot = plain.indexOf(QLatin1Char('.'));
    QString whole = dot < 0 ? plain : plain.left(dot);
    const QString fraction = dot < 0 ? QString() : plain.mid(dot + 1);
    const bool cLocale = locale.language() == QLocale::C;
    const QString separator = cLocale ? QString(kThinSpace) : locale.groupSeparator();
    // Spanish, like the tool's own style, leaves four digits together
    const bool fourTogether = cLocale || locale.language() == QLocale::Spanish;
    if (whole.size() > (fourTogether ? 4 : 3)) {
        for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
            whole.insert(i, separator);
    }
    if (fraction.isEmpty())
        return whole;
    return whole + (cLocale ? QStringLiteral(".") : locale.decimalPoint()) + fraction;
}

/// A unit of display, and from which figure on it is the one that reads best.
struct Step {
    double from;
    double size;
    const char *symbol;

    constexpr Step(double fromItself, const char *text)
        : Step(fromItself, fromItself, text) {}
    constexpr Step(double fromFigure, double unitSize, const char *text)
        : from(fromFigure)
        , size(unitSize)
        , symbol(text) {}
};

/// What is shown with three digits as the next unit's 1.00 is shown in that unit.
constexpr double kRoundsUp = 0.9995;

template <std::size_t N>
const Step &stepFor(const std::array<Step, N> &steps, double magnitude) {
    // the steps are listed from the largest down; the last is the smallest unit there is
    for (const Step &step : steps) {
        if (magnitude >= step.from * kRoundsUp)
            return step;
    }
    return magnitude == 0.0 ? steps[steps.size() - 2] : steps.back();
}

constexpr std::array kEnergySteps{
    Step{1e6, "GWh"}, Step{1e3, "MWh"}, Step{1.0, "kWh"}, Step{1e-3, "Wh"}};
constexpr std::array kCarbonSteps{
    Step{1e6, "kt"}, Step{1e3, "t"}, Step{1.0, "kg"}, Step{1e-3, "g"}};
constexpr std::array kWaterSteps{Step{1e3, "m\u00b3"}, Step{1.0, "L"}, Step{1e-3, "mL"}};
// 9,000 USD keep their digits
constexpr std::array kMoneySteps{
    Step{1e6, "M "}, Step{1e4, 1e3, "k "}, Step{1.0, ""}, Step{0.0, 1.0, ""}};
// waits of some seconds are told in ms, as promises are
constexpr std::array kLatencySteps{
    Step{3.6e6, "h"}, Step{1e4, 1e3, "s"}, Step{1.0, "ms"}, Step{0.0, 1.0, "ms"}};
// a weekend is counted in hours
constexpr std::array kHourSteps{Step{96.0, 24.0, "d"}, Step{1.0, "h"}, Step{1.0 / 60.0, "min"}};
constexpr std::array kDataSteps{
    Step{1e6, "PB"}, Step{1e3, "TB"}, Step{1.0, "GB"}, Step{1e-3, "MB"}};

template <std::size_t N>
DisplayUnit unitOf(const std::array<Step, N> &steps, double magnitude) {
    const Step &step = stepFor(steps, magnitude);
    return {step.size, QString::fromUtf8(step.symbol)};
}

DisplayUnit energyUnit(DisplayUnits::EnergyUnit chosen, double magnitude) {
    switch (chosen) {
    case DisplayUnits::EnergyUnit::KilowattHour:
        return {1.0, QStringLiteral("kWh")};
    case DisplayUnits::EnergyUnit::MegawattHour:
        return {1e3, QStringLiteral("MWh")};
    case DisplayUnits::EnergyUnit::Best:
        break;
    }
    return unitOf(kEnergySteps, magnitude);
}

DisplayUnit massUnit(DisplayUnits::MassUnit chosen, double magnitude) {
    switch (chosen) {
    case DisplayUnits::MassUnit::Kilogram:
        return {1.0, QStringLiteral("kg")};
    case DisplayUnits::MassUnit::Tonne:
        return {1e3, QStringLiteral("t")};
    case DisplayUnits::MassUnit::Best:
        break;
    }
    return unitOf(kCarbonSteps, magnitude);
}

DisplayUnit volumeUnit(DisplayUnits::VolumeUnit chosen, double magnitude) {
    switch (chosen) {
    case DisplayUnits::VolumeUnit::Litre:
        return {1.0, QStringLiteral("L")};
    case DisplayUnits::VolumeUnit::CubicMetre:
        return {1e3, QStringLiteral("m\u00b3")};
    case DisplayUnits::VolumeUnit::Best:
        break;
    }
    return unitOf(kWaterSteps, magnitude);
}

DisplayUnit moneyUnit(const DisplayUnits &units, double usd) {
    const Step &step = stepFor(kMoneySteps, usd * units.currencyPerUsd);
    return {step.size / units.currencyPerUsd, QString::fromUtf8(step.symbol) + units.currency};
}

/// What is less of a unit than this is told in a smaller one: 0.9 k USD are 900 USD.
double leastOf(Metric metric) {
    return metric == Metric::Cost ? 1.0 : 0.01;
}

/// As the reader's language writes it; programs read the C locale.
QString signFor(const QLocale &locale, const QString &symbol) {
    return locale.language() == QLocale::C ? symbol : unitSign(symbol);
}

/// Times have signs of the language; the units of other metrics are written alike everywhere.
DisplayUnit signedFor(const QLocale &locale, DisplayUnit unit) {
    unit.symbol = signFor(locale, unit.symbol);
    return unit;
}

/// Without zeros at the end of its decimals, which say nothing of an input.
QString concise(const NumberFormat &format, double value, int digits) {
    QString text = format.number(value, digits);
    const QString point = format.locale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(format.locale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

} // namespace

QString NumberFormat::number(double value, int digits, Sign sign) const {
    if (!std::isfinite(value))
        return QCoreApplication::translate("NumberFormat", "unknown");
    const double magnitude = std::abs(value);
    const int decimals = decimalsFor(magnitude, digits);
    // beyond the digits asked for, whole numbers are rounded too: 12 345 at three digits is 12 300
    double shown = magnitude;
    if (magnitude >= 1.0) {
        const int exponent = static_cast<int>(std::floor(std::log10(magnitude)));
        if (exponent >= digits && digits < 15) {
            const double step = std::pow(10.0, exponent - digits + 1);
            shown = std::round(magnitude / step) * step;
        }
    }
    QString text = groupThousands(QString::number(shown, 'f', std::min(decimals, 12)), m_locale);
    if (shown == 0.0)
        return text;
    if (value < 0)
        return kMinus + text;
    return sign == Sign::Always ? QLatin1Char('+') + text : text;
}

QString NumberFormat::exact(double value) const {
    if (!std::isfinite(value))
        return QCoreApplication::translate("NumberFormat", "unknown");
    // the shortest form of a million is 1e+06, which nobody writes
    constexpr double kMostInFull = 1e15;
    const double magnitude = std::abs(value);
    const char form = magnitude >= 1.0 && magnitude < kMostInFull ? 'f' : 'g';
    const QString digits = QString::number(magnitude, form, QLocale::FloatingPointShortest);
    // 1.5e+18: what stands before the exponent has one digit before its point
    const qsizetype end = digits.indexOf(QLatin1Char('e'));
    const QString text = end < 0 ? groupThousands(digits, m_locale)
                                 : groupThousands(digits.left(end), m_locale) + digits.mid(end);
    return (value < 0 ? QString(kMinus) : QString()) + text;
}

QString NumberFormat::percent(double share, Sign sign) const {
    const double percent = share * 100.0;
    const int digits = std::abs(percent) >= 100.0 ? 3 : 2;
    const QString figure = number(percent, digits, sign);
    // Japanese sets the sign close
    const bool close = m_locale.language() == QLocale::Japanese;
    return (close ? figure : figure + kNoBreakSpace) + QLatin1Char('%');
}

QString NumberFormat::change(double relative) const {
    constexpr double kTimesFrom = 10.0;
    if (relative > kTimesFrom)
        return kTimes + number(1.0 + relative, 2);
    return percent(relative, Sign::Always);
}

NumberFormat::Scaled NumberFormat::metric(Metric metric, double value, Sign sign) const {
    const DisplayUnit unit = unitFor(metric, value);
    return {number(value / unit.size, 3, sign), unit.symbol};
}

NumberFormat::Scaled NumberFormat::quantity(double value, Unit unit) const {
    if (unit == Unit::Gigabyte) {
        const Step &step = stepFor(kDataSteps, std::abs(value));
        return {
            concise(*this, value / step.size, 3),
            signFor(m_locale, QString::fromUtf8(step.symbol))};
    }
    return {
        concise(*this, value, 4), unit == Unit::One ? QString() : signFor(m_locale, symbol(unit))};
}

QString NumberFormat::metricText(Metric metric, const std::optional<double> &value) const {
    if (!value)
        return QCoreApplication::translate("NumberFormat", "unknown");
    return this->metric(metric, *value).text();
}

DisplayUnit NumberFormat::unitFor(Metric metric, double largest) const {
    // waits and jobs over night are of one metric, and seven orders of magnitude apart
    const double least = metric == Metric::LatencyP95 ? 0.1 : leastOf(metric);
    constexpr double kMost = 1e5;
    const DisplayUnit &document = m_document[indexOf(metric)];
    const double magnitude = std::abs(largest);
    const bool small = magnitude != 0.0 && magnitude < least * document.size;
    const bool large = metric == Metric::LatencyP95 && magnitude >= kMost * document.size;
    return document.symbol.isEmpty() || small || large ? bestUnitFor(metric, magnitude) : document;
}

DisplayUnit NumberFormat::bestUnitFor(Metric metric, double magnitude) const {
    switch (metric) {
    case Metric::EnergyIt:
    case Metric::Energy:
        return energyUnit(m_units.energy, magnitude);
    case Metric::CarbonLocation:
    case Metric::CarbonMarket:
    case Metric::CarbonEmbodied:
    case Metric::Carbon:
        return massUnit(m_units.mass, magnitude);
    case Metric::Water:
        return volumeUnit(m_units.volume, magnitude);
    case Metric::Cost:
        return moneyUnit(m_units, magnitude);
    case Metric::LatencyP95:
        return signedFor(m_locale, unitOf(kLatencySteps, magnitude));
    case Metric::TrainingHours:
        return signedFor(m_locale, unitOf(kHourSteps, magnitude));
    }
    return {};
}

DisplayUnit NumberFormat::unitFor(Metric metric, std::span<const double> values) const {
    const double least = leastOf(metric);
    constexpr double kMost = 1e6;
    double largest = 0.0;
    double smallest = std::numeric_limits<double>::infinity();
    for (double value : values) {
        const double magnitude = std::abs(value);
        if (!(magnitude > 0.0))
            continue;
        largest = std::max(largest, magnitude);
        smallest = std::min(smallest, magnitude);
    }
    DisplayUnit unit = unitFor(metric, largest);
    while (largest > 0.0 && smallest < least * unit.size) {
        // half of a unit is told in the next smaller one
        DisplayUnit finer = unitFor(metric, unit.size / 2.0);
        if (finer.symbol == unit.symbol || largest >= kMost * finer.size)
            break;
        unit = std::move(finer);
    }
    return unit;
}

NumberFormat NumberFormat::withTotals(Metric metric, std::span<const double> totals) const {
    // up to a million in dollars, whose parts are read to the dollar
    const double finer = metric == Metric::Cost ? 0.01 : 1.0;
    std::vector<double> heads;
    heads.reserve(totals.size());
    for (const double total : totals) {
        if (total != 0.0)
            heads.push_back(finer * total);
    }
    NumberFormat format = *this;
    DisplayUnit &unit = format.m_document[indexOf(metric)];
    unit = {};
    if (!heads.empty())
        unit = format.unitFor(metric, heads);
    return format;
}

} // namespace greenprint
