#pragma once

#include "model/quantity/format.h"
#include "reports/content/reportinput.h"
#include "reports/document/document.h"

#include <QCoreApplication>

namespace greenprint::report {

/// Figures and names as the language of a report writes them.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit Wording(const ReportInput &input);

    const NumberFormat &format() const { return m_format; }

    /// "6.6 t CO₂e"; "unknown"; "≥ 6.6 t CO₂e" where a part is unknown.
    QString amount(Metric metric, const Total &total) const;
    QString amount(Metric metric, const std::optional<double> &value) const;
    Cell cell(Metric metric, const Total &total) const;
    Cell cell(Metric metric, double value) const;
    Figure figure(Metric metric, const Total &total) const;
    /// "−91 %", empty where there is none, coloured by what is better.
    Cell deltaCell(Metric metric, const Delta &delta) const;
    QString delta(const Delta &delta) const;
    Tone tone(const Delta &delta) const;
    /// A unit in the language of the report: "USD/GB-month", "USD/GB-Monat".
    QString unitWords(Unit unit) const;
    /// "t CO₂e", "kWh" …
    QString unitText(Metric metric, const QString &symbol) const;

    QString region(const QString &id) const;
    QString regionCountry(const QString &id) const;
    QString source(SourceIndex index) const;
    QString month(const YearMonth &month) const;
    /// "24 months, January 2027 to December 2028".
    QString period(const Design &design) const;
    QString date(const QDateTime &when) const;
    QString date(const QString &iso) const;
    QString hours(double hours) const;
    /// Something counted: 243 000; 1.235e9 at four digits.
    QString count(double count) const;
    /// A figure of the plan with every digit that its author gave it.
    QString input(double value, Unit unit) const;
    /// At most four digits, without zeros at the end.
    QString coefficient(double value, Unit unit) const;
    QString list(const QStringList &items) const { return items.join(QStringLiteral(", ")); }
    static QString unknown() { return tr("unknown"); }

    Imprint imprint(const QString &scenario) const;

private:
    const ReportInput &m_input;
    NumberFormat m_format;
};

/// Text of an optional input; empty if it is not set.
inline QString textOf(const Setting<QString> &setting) {
    return setting.value_or(QString()).trimmed();
}

} // namespace greenprint::report
