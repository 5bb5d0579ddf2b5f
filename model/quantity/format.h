#pragma once

#include "model/quantity/metric.h"

#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace greenprint {

/// The units in which a reader wants figures; by default the one that reads best. Figures are kept
/// in canonical units whatever is chosen here.
struct DisplayUnits {
    enum class EnergyUnit : quint8 { Best, KilowattHour, MegawattHour };
    enum class MassUnit : quint8 { Best, Kilogram, Tonne };
    enum class VolumeUnit : quint8 { Best, Litre, CubicMetre };

    EnergyUnit energy = EnergyUnit::Best;
    MassUnit mass = MassUnit::Best;
    VolumeUnit volume = VolumeUnit::Best;
    QString currency = QStringLiteral("USD");
    double currencyPerUsd = 1.0;
    friend bool operator==(const DisplayUnits &, const DisplayUnits &) = default;
};

/// The divisor and symbol used for a metric of this size, so that a table's column or a chart's
/// axis can share one unit: 12,000 kg -> {1000, "t"}.
struct DisplayUnit {
    double size = 1.0;
    QString symbol;
    friend bool operator==(const DisplayUnit &, const DisplayUnit &) = default;
};

/// How numbers become text for people: the only place that picks a display unit, the digits and
/// the separators. Files and JSON never pass through here; they are in the C locale.
class NumberFormat {
public:
    enum class Sign { WhenNegative, Always };

    NumberFormat() = default;
    explicit NumberFormat(const QLocale &locale, DisplayUnits units = {})
        : m_locale(locale)
        , m_units(std::move(units)) {}

    /// `digits` significant digits, thin spaces or the locale's separator between thousands, a
    /// real minus sign: 12 345, 0.0423, −8.1.
    QString number(double value, int digits = 3, Sign sign = Sign::WhenNegative) const;
    /// Every digit that carries information, for tool tips and copies.
    QString exact(double value) const;
    /// A share as a percentage: 0.123 -> "12.3 %", in Japanese "12.3%"; two digits at least.
    QString percent(double share, Sign sign = Sign::WhenNegative) const;
    /// A relative change: −38 %, +12 %; above +1,000 % how many times as much it is: ×24.
    QString change(double relative) const;

    struct Scaled {
        QString number;
        QString unit;
        QString text() const { return number + QChar(0x00a0) + unit; }
    };
    /// A metric's figure in the unit that reads best: 96.2 MWh, 6.6 t, 168 k USD.
    Scaled metric(Metric metric, double value, Sign sign = Sign::WhenNegative) const;
    /// Any figure with its unit: 76.3 W, 42 TB, 20 g/kWh.
    Scaled quantity(double value, Unit unit) const;
    /// "unknown" where there is no value.
    QString metricText(Metric metric, const std::optional<double> &value) const;

    /// The unit for figures of which the largest is this.
    DisplayUnit unitFor(Metric metric, double largest) const;
    /// One unit for figures that stand side by side: that of the largest, unless the smallest would
    /// then be less than a hundredth.
    DisplayUnit unitFor(Metric metric, std::span<const double> values) const;
    /// The format of a document, which keeps to one unit for each metric: that of its totals. What
    /// is less than a hundredth of that unit keeps the one that reads best. Money is told in whole
    /// units of the currency up to a million.
    NumberFormat withTotals(Metric metric, std::span<const double> totals) const;

    const QLocale &locale() const { return m_locale; }
    const DisplayUnits &units() const { return m_units; }
    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;

private:
    DisplayUnit bestUnitFor(Metric metric, double magnitude) const;

    QLocale m_locale = QLocale::c();
    DisplayUnits m_units;
    std::array<DisplayUnit, kMetricCount> m_document; ///< without a symbol: none is kept to
};

} // namespace greenprint
