#pragma once

#include "model/quantity/metric.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace greenprint {

/// How numbers become text for people: the only place that picks a display unit, the digits and
/// the separators. Files and JSON never pass through here; they are in the C locale.
class NumberFormat {
public:
    enum class Sign { WhenNegative, Always };

    NumberFormat() = default;
    explicit NumberFormat(const QLocale &locale)
        : m_locale(locale) {}

    /// `digits` significant digits, thin spaces or the locale's separator between thousands, a
    /// real minus sign: 12 345, 0.0423, −8.1.
    QString number(double value, int digits = 3, Sign sign = Sign::WhenNegative) const;
    /// Every digit that carries information, for tool tips and copies.
    QString exact(double value) const;
    /// A share as a percentage: 0.123 -> "12.3 %"; two digits at least.
    QString percent(double share, Sign sign = Sign::WhenNegative) const;

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

    const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale = QLocale::c();
};

/// The divisor and symbol used for a metric of this size, so that a table's column or a chart's
/// axis can share one unit: 12,000 kg -> {1000, "t"}.
struct DisplayUnit {
    double size = 1.0;
    QString symbol;
};
DisplayUnit displayUnit(Metric metric, double largest);

} // namespace greenprint
