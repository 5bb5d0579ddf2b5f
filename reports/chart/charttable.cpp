#include "reports/chart/charttable.h"

#include <cmath>

namespace greenprint::report {
namespace {

Cell number(double value, const QString &unit, const ChartSpec &spec, const NumberFormat &format) {
    if (std::isnan(value))
        return {QStringLiteral("\u2013"), Tone::Muted};
    return {
        spec.whole ? format.exact(value) : format.number(value), Tone::Plain, Voice::Computed,
        value, unit};
}

QString withUnit(const QString &name, const QString &unit) {
    return unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit);
}

} // namespace

Table chartTable(const ChartSpec &spec, const NumberFormat &format) {
    Table table;
    table.title = spec.title;
    table.columns = {{QString(), Align::Left}};
    if (spec.kind == ChartKind::Scatter) {
        table.columns.push_back({spec.xTitle, Align::Right});
        table.columns.push_back({spec.unit, Align::Right});
        if (!spec.sizeTitle.isEmpty())
            table.columns.push_back({spec.sizeTitle, Align::Right});
        for (const ChartPoint &point : spec.points) {
            // the titles say in what
            Row row{
                {{point.label, Tone::Plain, Voice::Author},
                 number(point.x, {}, spec, format),
                 number(point.y, {}, spec, format)}};
            if (!spec.sizeTitle.isEmpty())
                row.cells.push_back(number(point.size, {}, spec, format));
            table.rows.push_back(std::move(row));
        }
        return table;
    }
    for (const ChartSeries &series : spec.series)
        table.columns.push_back({withUnit(series.name, spec.unit), Align::Right});
    for (qsizetype i = 0; i < spec.categories.size(); ++i) {
        Row row{{{spec.categories[i], Tone::Plain, Voice::Author}}};
        for (const ChartSeries &series : spec.series) {
            const size_t at = static_cast<size_t>(i);
            row.cells.push_back(
                at < series.values.size() ? number(series.values[at], spec.unit, spec, format)
                                          : Cell{});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace greenprint::report
