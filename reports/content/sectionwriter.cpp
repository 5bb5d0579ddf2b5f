#include "reports/content/sectionwriter.h"

#include <algorithm>
#include <iterator>

namespace greenprint::report {

Cell SectionWriter::percentCell(
    const std::optional<double> &part, const std::optional<double> &whole) const {
    if (!part || !whole || *whole == 0.0)
        return {};
    Cell cell = m_words.percentCell(*part / *whole);
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
    for (const Stage stage : kStages)
        table.rows.push_back({{text(label(stage))}});
    table.rows.push_back({{text(tr("Total"))}, RowKind::Total});
    for (const Metric m : metrics) {
        // what is of one quantity is read along the rows as well
        std::vector<Total> alike;
        for (const Metric other : metrics) {
            if (unit(other) == unit(m))
                std::ranges::copy(stagesAndTotal(other), std::back_inserter(alike));
        }
        const SharedUnit shared = m_words.shared(m, alike);
        const std::vector<Total> column = stagesAndTotal(m);
        for (size_t i = 0; i < column.size(); ++i)
            table.rows[i].cells.push_back(m_words.cell(shared, column[i]));
    }
    for (size_t i = 0; i < kStages.size(); ++i)
        table.rows[i].cells.push_back(
            percentCell(stageTotals(kStages[i]).value(sharedBy), totals().value(sharedBy)));
    table.rows.back().cells.push_back({});
    return table;
}

std::vector<Total> SectionWriter::stagesAndTotal(Metric metric) const {
    std::vector<Total> figures;
    figures.reserve(kStages.size() + 1);
    for (const Stage stage : kStages)
        figures.push_back(stageTotals(stage)[metric]);
    figures.push_back(totals()[metric]);
    return figures;
}

} // namespace greenprint::report
