#include "reports/results/whatiftables.h"

#include "model/plan/parameter.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Tables", text);
}

QString figure(const std::optional<double> &value) {
    return value ? numberText(*value) : QString();
}

QString reasons(const std::vector<Finding> &errors) {
    QStringList sentences;
    for (const Finding &f : errors)
        sentences << messageText(f);
    return sentences.join(QStringLiteral("; "));
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
            row << figure(o.totals.value(m)) << figure(o.deltas[indexOf(m)].absolute);
        row << reasons(o.errors);
        table.rows.push_back(row);
    }
    return table;
}

TextTable rankSummary(const Ranking &ranking, const NumberFormat &format) {
    TextTable table;
    table.header = {tr("Option")};
    table.rightAligned = {false};
    for (Metric m : kColumns) {
        table.header << label(m);
        table.rightAligned.push_back(true);
    }
    table.header << tr("Not feasible because");
    for (const RankedOption &o : ranking.options) {
        QStringList row{o.current ? tr("%1 (now)").arg(o.option) : o.option};
        for (Metric m : kColumns) {
            QString cell = totalText(format, m, o.totals[m]);
            if (m == ranking.by && !o.current && o.deltas[indexOf(m)].relative)
                cell += QStringLiteral("  ")
                        + format.percent(
                            *o.deltas[indexOf(m)].relative, NumberFormat::Sign::Always);
            row << cell;
        }
        row << (o.errors.empty() ? QString() : messageText(o.errors.front()));
        table.rows.push_back(row);
    }
    return table;
}

TextTable exploreTable(const Exploration &exploration) {
    TextTable table;
    table.header = {
        QStringLiteral("design"), QStringLiteral("kind"), QStringLiteral("name"),
        QStringLiteral("value")};
    int number = 0;
    for (const FoundDesign &design : exploration.front) {
        const QString id = QString::number(++number);
        for (const Choice &c : design.choices)
            table.rows.push_back({id, QStringLiteral("choice"), c.path, c.value});
        for (Metric m : kAllMetrics)
            table.rows.push_back(
                {id, QStringLiteral("metric"), key(m), figure(design.totals.value(m))});
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
    table.header << tr("Choices, from the second on where they differ from the one before");
    const Choices *before = nullptr;
    int number = 0;
    for (const FoundDesign &design : exploration.front) {
        QStringList row{QString::number(++number)};
        for (Metric m : metrics)
            row << totalText(format, m, design.totals[m]);
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

} // namespace greenprint
