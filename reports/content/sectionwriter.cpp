#include "reports/content/sectionwriter.h"

namespace greenprint::report {

Cell SectionWriter::percentCell(
    const std::optional<double> &part, const std::optional<double> &whole) const {
    if (!part || !whole || *whole == 0.0)
        return {};
    Cell cell = plainNumber(m_words.format().percent(*part / *whole), *part / *whole);
    cell.tone = Tone::Muted;
    return cell;
}

Figure SectionWriter::share(
    const QString &label, const std::optional<double> &part,
    const std::optional<double> &whole) const {
    Figure figure;
    figure.label = label;
    if (!part || !whole || *whole == 0.0) {
        figure.number = QStringLiteral("\u2013");
        return figure;
    }
    figure.number = m_words.format().number(*part / *whole * 100.0, 2);
    figure.unit = QStringLiteral("%");
    return figure;
}

Table SectionWriter::byStage(const std::vector<Metric> &metrics, Metric sharedBy) const {
    Table table;
    table.columns = {{tr("Stage"), Align::Left}};
    for (const Metric m : metrics)
        table.columns.push_back({label(m), Align::Right});
    table.columns.push_back({tr("Share"), Align::Right});
    for (const Stage stage : kStages) {
        const Totals t = stageTotals(stage);
        Row row{{text(label(stage))}};
        for (const Metric m : metrics)
            row.cells.push_back(m_words.cell(m, t[m]));
        row.cells.push_back(percentCell(t.value(sharedBy), totals().value(sharedBy)));
        table.rows.push_back(std::move(row));
    }
    Row total{{text(tr("Total"))}, RowKind::Total};
    for (const Metric m : metrics)
        total.cells.push_back(m_words.cell(m, totals()[m]));
    total.cells.push_back({});
    table.rows.push_back(std::move(total));
    return table;
}

QString SectionWriter::rangeText(const Datum &datum) const {
    if (!datum.known() || datum.lowOrDefault() == datum.highOrDefault())
        return {};
    return QStringLiteral("%1\u2009\u2013\u2009%2")
        .arg(
            m_words.format().number(datum.lowOrDefault()),
            m_words.format().number(datum.highOrDefault()));
}

} // namespace greenprint::report
