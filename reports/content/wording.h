#pragma once

#include "model/quantity/format.h"
#include "reports/content/reportinput.h"
#include "reports/document/document.h"
#include "reports/results/sharedunit.h"

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
    Figure figure(Metric metric, const Total &total) const;
    /// The same in the unit of figures that are read against one another: in a row or a column.
    SharedUnit shared(Metric metric, const std::vector<Total> &figures) const;
    QString amount(const SharedUnit &unit, const Total &total, int digits = 3) const;
    Cell cell(const SharedUnit &unit, const Total &total) const;
    Figure figure(const SharedUnit &unit, const Total &total) const;
    /// The figures of a row or a column.
    std::vector<Cell> cells(Metric metric, const std::vector<Total> &figures) const;
    /// Metrics of one thing side by side; those of one quantity share its unit.
    std::vector<Figure> figures(const std::vector<Metric> &metrics, const Totals &totals) const;
    /// Carbon per functional unit.
    static Total carbonOf(const PerUnit &unit);
    /// "−91 %", empty where there is none, coloured by what is better.
    Cell deltaCell(Metric metric, const Delta &delta) const;
    QString delta(const Delta &delta) const;
    Tone tone(const Delta &delta) const;
    /// A unit in the language of the report: "USD/GB-month", "USD/GB-Monat", "Go".
    QString unitWords(Unit unit) const;
    /// "t CO₂e", "kWh", in French "j" for days …
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
    /// A share of one: "31 %", for spreadsheets 0.31.
    Cell percentCell(double share) const;
    /// Something counted: 243 000; 1.235e9 at four digits.
    QString count(double count) const;
    /// A figure of the plan with every digit that its author gave it.
    QString input(double value, Unit unit) const;
    /// At most four digits, without zeros at the end.
    QString coefficient(double value, Unit unit) const;
    /// "1.3 – 1.6", with the digits of coefficients; empty where there is no range.
    QString range(const Datum &datum) const;
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
