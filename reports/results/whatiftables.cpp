#include "reports/results/whatiftables.h"

#include "model/joined.h"
#include "model/plan/parameter.h"
#include "reports/results/tablestexts.h"

#include <algorithm>
#include <array>
#include <functional>

namespace greenprint {
namespace {

QString reasons(const std::vector<Finding> &errors) {
    QStringList sentences;
    for (const Finding &f : errors)
        sentences << messageText(f);
    return joinedPhrases(sentences);
}

/// The units of the columns: `totalsOf` gives the totals of a row.
template <class Rows, class TotalsOf>
std::vector<SharedUnit> unitsOf(
    const NumberFormat &format, std::span<const Metric> metrics, const Rows &rows,
    TotalsOf totalsOf) {
    std::vector<SharedUnit> units;
    for (const Metric m : metrics) {
        std::vector<Total> column;
        column.reserve(rows.size());
        for (const auto &row : rows)
            column.push_back(std::invoke(totalsOf, row)[m]);
        units.emplace_back(format, m, column);
    }
    return units;
}

constexpr std::array kColumns{Metric::Carbon, Metric::CarbonMarket, Metric::Cost,
                              Metric::Water,  Metric::LatencyP95,   Metric::TrainingHours};

} // namespace

TextTable rankTable(const Ranking &ranking) {
    TextTable table;
    table.header = {
        QStringLiteral("option"), QStringLiteral("feasible"), QStringLiteral("current")};
    for (Metric m : kAllMetrics)
        table.header << key(m) << QStringLiteral("delta_") + key(m);
    table.header << QStringLiteral("why");
    for (const RankedOption &o : ranking.options) {
        QStringList row{
            o.option, o.feasible ? QStringLiteral("yes") : QStringLiteral("no"),
            o.current ? QStringLiteral("yes") : QStringLiteral("no")};
        for (Metric m : kAllMetrics)
            row << figureText(o.totals.value(m)) << figureText(o.deltas[indexOf(m)].absolute);
        row << reasons(o.errors);
        table.rows.push_back(row);
    }
    return table;
}

TextTable rankSummary(const Ranking &ranking, const NumberFormat &format) {
    TextTable table;
    table.header = {TablesTexts::tr("Option")};
    table.rightAligned = {false};
    for (Metric m : kColumns) {
        table.header << label(m);
        table.rightAligned.push_back(true);
    }
    table.header << TablesTexts::tr("Not feasible because");
    const auto units = unitsOf(format, kColumns, ranking.options, &RankedOption::totals);
    for (const RankedOption &o : ranking.options) {
        QStringList row{o.current ? TablesTexts::tr("%1 (now)").arg(o.option) : o.option};
        for (const SharedUnit &unit : units) {
            const Metric m = unit.metric();
            QString cell = totalText(unit, o.totals[m]);
            if (m == ranking.by && !o.current && o.deltas[indexOf(m)].relative)
                cell += QStringLiteral("  ") + format.change(*o.deltas[indexOf(m)].relative);
            row << cell;
        }
        row << (o.errors.empty() ? QString() : messageText(o.errors.front()));
        table.rows.push_back(row);
    }
    return table;
}

TextTable exploreTable(const Exploration &exploration) {
    TextTable table;
    table.header << QStringLiteral("design");
    for (const Metric m : kAllMetrics)
        table.header << key(m);
    table.header << QStringLiteral("partial");
    const qsizetype figures = table.header.size();
    QHash<QString, qsizetype> columns;
    for (const FoundDesign &design : exploration.front) {
        for (const Choice &choice : design.choices) {
            if (columns.contains(choice.path))
                continue;
            columns.insert(choice.path, table.header.size());
            table.header << choice.path;
        }
    }
    table.rows.reserve(exploration.front.size());
    for (const FoundDesign &design : exploration.front) {
        QStringList row{QString::number(table.rows.size() + 1)};
        QStringList partial;
        for (const Metric m : kAllMetrics) {
            const Total &total = design.totals[m];
            row << (total.value ? numberText(*total.value) : QString());
            if (total.partial)
                partial << key(m);
        }
        row << partial.join(QLatin1Char(' '));
        row.resize(figures + columns.size());
        for (const Choice &choice : design.choices)
            row[columns.value(choice.path)] = choice.value;
        table.rows.push_back(std::move(row));
    }
    return table;
}

TextTable exploreSummary(const Exploration &exploration, const NumberFormat &format) {
    TextTable table;
    table.header = {QStringLiteral("#")};
    table.rightAligned = {true};
    std::vector<Metric> metrics = exploration.objectives;
    for (Metric m : kColumns) {
        if (std::ranges::find(metrics, m) == metrics.end())
            metrics.push_back(m);
    }
    for (Metric m : metrics) {
        table.header << label(m);
        table.rightAligned.push_back(true);
    }
    table.header << TablesTexts::tr(
        "Choices, from the second on where they differ from the one before");
    const auto units = unitsOf(format, metrics, exploration.front, &FoundDesign::totals);
    const Choices *before = nullptr;
    int number = 0;
    for (const FoundDesign &design : exploration.front) {
        QStringList row{QString::number(++number)};
        for (const SharedUnit &unit : units)
            row << totalText(unit, design.totals[unit.metric()]);
        QStringList choices;
        for (const Choice &c : design.choices) {
            if (!before || std::ranges::find(*before, c) == before->end())
                choices << c.path + QLatin1Char('=') + c.value;
        }
        row << choices.join(QLatin1Char(' '));
        table.rows.push_back(row);
        before = &design.choices;
    }
    return table;
}

TextTable uncertaintyTable(const Uncertainty &uncertainty) {
    TextTable table;
    table.header = {QStringLiteral("scenario"), QStringLiteral("metric"), QStringLiteral("p5"),
                    QStringLiteral("p50"),      QStringLiteral("p95"),    QStringLiteral("mean"),
                    QStringLiteral("partial")};
    for (const UncertainScenario &s : uncertainty.scenarios) {
        for (Metric m : kAllMetrics) {
            QStringList row{s.id, key(m)};
            if (const std::optional<Spread> &spread = s.spreads[indexOf(m)])
                row << numberText(spread->p5) << numberText(spread->p50) << numberText(spread->p95)
                    << numberText(spread->mean);
            else
                row << QString() << QString() << QString() << QString();
            row << (s.partial.contains(m) ? QStringLiteral("yes") : QStringLiteral("no"));
            table.rows.push_back(row);
        }
    }
    return table;
}

TextTable uncertaintySummary(const Uncertainty &uncertainty, const NumberFormat &format) {
    TextTable table;
    table.header = {
        TablesTexts::tr("Scenario"), TablesTexts::tr("Metric"), QStringLiteral("P5"),
        QStringLiteral("P50"), QStringLiteral("P95")};
    table.rightAligned = {false, false, true, true, true};
    for (const UncertainScenario &s : uncertainty.scenarios) {
        for (Metric m : kColumns) {
            const std::optional<Spread> &spread = s.spreads[indexOf(m)];
            if (!spread)
                continue;
            const bool partial = s.partial.contains(m);
            const std::array drawn{
                Total{spread->p5, partial}, Total{spread->p50, partial},
                Total{spread->p95, partial}};
            const SharedUnit unit(format, m, drawn);
            QStringList row{s.name, label(m)};
            for (const Total &total : drawn)
                row << totalText(unit, total);
            table.rows.push_back(row);
        }
    }
    return table;
}

TextTable beatsSummary(const Uncertainty &uncertainty, Metric metric, const NumberFormat &format) {
    TextTable table;
    table.header = {TablesTexts::tr("%1 lower than").arg(label(metric))};
    table.rightAligned = {false};
    for (const UncertainScenario &s : uncertainty.scenarios) {
        table.header << s.name;
        table.rightAligned.push_back(true);
        QStringList row{s.name};
        for (size_t i = 0; i < uncertainty.scenarios.size(); ++i)
            row << QString(QChar(0x2013));
        table.rows.push_back(row);
    }
    for (const Beats &b : uncertainty.beats) {
        if (b.metric == metric && b.probability)
            table.rows[static_cast<size_t>(b.a)][b.b + 1] = format.percent(*b.probability);
    }
    return table;
}

TextTable sensitivityTable(const Sensitivity &sensitivity) {
    TextTable table;
    table.header = {QStringLiteral("factor"),    QStringLiteral("unit"),
                    QStringLiteral("low_input"), QStringLiteral("high_input"),
                    QStringLiteral("low"),       QStringLiteral("high")};
    for (const SensitivityBar &bar : sensitivity.bars) {
        table.rows.push_back(
            {bar.factor, symbol(bar.unit), numberText(bar.lowInput), numberText(bar.highInput),
             numberText(bar.low), numberText(bar.high)});
    }
    return table;
}

TextTable sensitivitySummary(const Sensitivity &sensitivity, const NumberFormat &format) {
    TextTable table;
    const Metric m = sensitivity.metric;
    table.header = {
        TablesTexts::tr("Factor"), TablesTexts::tr("Low"), TablesTexts::tr("High"),
        TablesTexts::tr("%1 at low").arg(label(m)), TablesTexts::tr("%1 at high").arg(label(m))};
    table.rightAligned = {false, true, true, true, true};
    std::vector<Total> ends;
    for (const SensitivityBar &bar : sensitivity.bars) {
        ends.push_back({bar.low});
        ends.push_back({bar.high});
    }
    const SharedUnit unit(format, m, ends);
    for (const SensitivityBar &bar : sensitivity.bars) {
        table.rows.push_back(
            {bar.factor, format.quantity(bar.lowInput, bar.unit).text(),
             format.quantity(bar.highInput, bar.unit).text(), unit.scaled(bar.low).text(),
             unit.scaled(bar.high).text()});
    }
    return table;
}

TextTable sweepTable(const Sweep &sweep) {
    TextTable table;
    for (const SweepAxis &axis : sweep.axes)
        table.header << axis.path;
    table.header << QStringLiteral("scenario") << QStringLiteral("feasible");
    for (Metric m : kAllMetrics)
        table.header << key(m);
    for (const SweepPoint &point : sweep.points) {
        QStringList row;
        for (double v : point.inputs)
            row << numberText(v);
        row << point.scenario << (point.feasible ? QStringLiteral("yes") : QStringLiteral("no"));
        for (Metric m : kAllMetrics)
            row << figureText(point.totals.value(m));
        table.rows.push_back(row);
    }
    return table;
}

TextTable sweepSummary(const Sweep &sweep, const NumberFormat &format) {
    TextTable table;
    for (const SweepAxis &axis : sweep.axes) {
        table.header << axis.path;
        table.rightAligned.push_back(true);
    }
    table.header << TablesTexts::tr("Scenario");
    table.rightAligned.push_back(false);
    for (Metric m : kColumns) {
        table.header << label(m);
        table.rightAligned.push_back(true);
    }
    const auto units = unitsOf(format, kColumns, sweep.points, &SweepPoint::totals);
    for (const SweepPoint &point : sweep.points) {
        QStringList row;
        for (size_t i = 0; i < sweep.axes.size(); ++i)
            row << format.quantity(point.inputs[i], sweep.axes[i].unit).text();
        row
            << (point.feasible ? point.scenario
                               : TablesTexts::tr("%1 (not feasible)").arg(point.scenario));
        for (const SharedUnit &unit : units)
            row << totalText(unit, point.totals[unit.metric()]);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace greenprint
