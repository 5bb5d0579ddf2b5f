#include "reports/content/resultcharts.h"

#include "model/joined.h"
#include "model/quantity/datetext.h"
#include "model/quantity/withinsentence.h"
#include "reports/chart/chartpalette.h"
#include "reports/content/ledgersums.h"
#include "reports/results/explain.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace greenprint {
namespace {

/// The texts of the charts.
class ResultCharts {
    Q_DECLARE_TR_FUNCTIONS(ResultCharts)

public:
    static QString embodied() { return tr("Embodied in hardware"); }
    static QString idle(Stage stage) { return tr("%1, idle").arg(label(stage)); }
    static QString rest() { return tr("Everything else"); }
    static QString other(int parts) { return tr("Other parts (%1)").arg(parts); }
    static QString title(Metric metric) { return label(metric); }
    static QString byStage(Metric metric) { return tr("%1 by stage").arg(label(metric)); }
    static QString byMonth(Metric metric) { return tr("%1 by month").arg(label(metric)); }
    static QString byPart(Metric metric) {
        return tr("%1 by part of the workload").arg(label(metric));
    }
    static QString summed(Metric metric) { return tr("%1, summed up").arg(label(metric)); }
    static QString change(const QString &from, const QString &to) {
        return tr("From \u201c%1\u201d to \u201c%2\u201d").arg(from, to);
    }
    static QString tradeOff(Metric up, Metric across) {
        return tr("%1 over %2").arg(label(up), withinSentence(label(across)));
    }
    static QString breakEven(const QString &scenario, const QString &month) {
        return tr("%1 breaks even in %2").arg(scenario, month);
    }
    static QString breakEvenSentence(const QString &scenario, const QString &month) {
        return tr("\u201c%1\u201d breaks even in %2.").arg(scenario, month);
    }
    static QString leastOf(const QString &name, const QString &amount, const QString &percent) {
        return percent.isEmpty() ? tr("\u201c%1\u201d is lowest with %2.").arg(name, amount)
                                 : tr("\u201c%1\u201d is lowest with %2, %3 against the baseline.")
                                       .arg(name, amount, percent);
    }
    static QString largest(const QString &name, const QString &percent) {
        return tr("The largest part is %1 with %2.").arg(name, percent);
    }
    static QString idleShare(const QString &percent) {
        return tr("Hatched: capacity that stands idle, %1 of the total.").arg(percent);
    }
    static QString total(const QString &from, const QString &to) {
        return tr("%1 becomes %2.").arg(from, to);
    }
    static QString firstAndLast(const QString &first, const QString &last) {
        return tr("%1 in the first month, %2 in the last.").arg(first, last);
    }
    static QString sizes(
        Metric metric, const QString &least, const QString &most, const QString &unit) {
        return tr("size: %1, %2 to %3 %4").arg(label(metric), least, most, unit);
    }
    static QString largerIsMore(Metric metric) {
        return tr("The larger a point, the more %1.").arg(withinSentence(label(metric)));
    }
    static QString lowerLeft() { return tr("Down and to the left is better."); }
};

/// In the unit of the chart.
QString amountText(
    Metric metric, double value, const DisplayUnit &unit, const NumberFormat &format) {
    return format.number(value / unit.size) + QChar(0x00a0) + chartUnit(metric, unit);
}

double scaledBy(const DisplayUnit &unit, const Total &total) {
    return total.value ? *total.value / unit.size : ChartSpec::kUnknown;
}

const auto kEverything = [](const Line &) { return true; };

/// A month from which on a scenario's sum stays below the baseline's after it was above; none if
/// it never was, or never comes to that. Both are summed up month by month.
std::optional<int> breakEvenMonth(
    const std::vector<double> &scenario, const std::vector<double> &baseline) {
    std::optional<int> month;
    bool wasAbove = false;
    for (size_t i = 0; i < std::min(scenario.size(), baseline.size()); ++i) {
        const double tolerance = 1e-9 * std::max(std::abs(scenario[i]), std::abs(baseline[i]));
        if (scenario[i] > baseline[i] + tolerance) {
            wasAbove = true;
            month.reset();
        } else if (wasAbove && !month) {
            month = static_cast<int>(i);
        }
    }
    return month;
}

/// A part of the workload and what it weighs.
struct Part {
    QString path;
    QString name;
    Stage stage = Stage::Data;
    double amount = 0.0;
    double idle = 0.0;
    double embodied = 0.0;
};

/// Parts of a scenario, the heaviest first.
std::vector<Part> partsIn(const ScenarioResult &scenario, Metric metric) {
    std::vector<Part> parts;
    for (const Line &line : scenario.ledger.lines) {
        const Metric m = metricOn(line, metric);
        if (line.outside || !line.applies.contains(m))
            continue;
        const double amount = scenario.ledger.amount(line, m);
        if (std::isnan(amount))
            continue;
        const QString path = pathOf(line.subject);
        auto part = std::ranges::find(parts, path, &Part::path);
        if (part == parts.end()) {
            parts.push_back({path, subjectName(scenario.design, line.subject), line.stage});
            part = parts.end() - 1;
        }
        part->amount += amount;
        if (m == Metric::CarbonEmbodied && metric == Metric::Carbon)
            part->embodied += amount;
        else if (line.activity == Activity::Idle)
            part->idle += amount;
    }
    std::ranges::stable_sort(parts, std::greater(), &Part::amount);
    return parts;
}

double amountOf(const std::vector<Part> &parts, const QString &path) {
    const auto part = std::ranges::find(parts, path, &Part::path);
    return part == parts.end() ? 0.0 : part->amount;
}

QStringList monthLabels(const Ledger &ledger, const QLocale &locale) {
    QStringList labels;
    for (int i = 0; i < ledger.monthCount; ++i)
        labels << monthLabel(ledger.start.plus(i), locale);
    return labels;
}

/// Says which scenario is lowest, and by how much.
QString readingOf(
    const Comparison &comparison, Metric metric, const DisplayUnit &unit,
    const NumberFormat &format) {
    const ScenarioResult *least = nullptr;
    for (const ScenarioResult &s : comparison.scenarios) {
        const Total &total = s.totals[metric];
        if (total.value && !total.partial
            && (!least || *total.value < *least->totals.value(metric)))
            least = &s;
    }
    if (!least || comparison.scenarios.size() < 2)
        return {};
    const std::optional<double> relative = least->delta(metric).relative;
    return ResultCharts::leastOf(
        least->name, amountText(metric, *least->totals.value(metric), unit, format),
        relative && *relative != 0.0 ? format.change(*relative) : QString());
}

/// The points of the scenarios, in their order, get sizes; where nothing has any all stay alike.
void sizePointsBy(
    Metric metric, const Comparison &comparison, const NumberFormat &format, ChartSpec &spec) {
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    for (const ScenarioResult &s : comparison.scenarios) {
        if (const std::optional<double> value = s.totals.value(metric)) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
    if (!(most > 0.0))
        return;
    const DisplayUnit unit = format.unitFor(metric, most);
    for (size_t i = 0; i < spec.points.size(); ++i)
        spec.points[i].size = scaledBy(unit, comparison.scenarios[i].totals[metric]);
    spec.sizeTitle = label(metric) + QStringLiteral(", ") + chartUnit(metric, unit);
    spec.sizeReading = ResultCharts::sizes(
        metric, format.number(least / unit.size), format.number(most / unit.size),
        chartUnit(metric, unit));
    spec.reading += QLatin1Char(' ') + ResultCharts::largerIsMore(metric);
}

} // namespace

std::vector<Hue> huesOf(const Comparison &comparison) {
    const auto baseline = std::ranges::find(
        comparison.scenarios, comparison.baseline, &ScenarioResult::id);
    const auto count = static_cast<int>(comparison.scenarios.size());
    const auto place = static_cast<int>(baseline - comparison.scenarios.begin());
    return huesOfScenarios(count, place);
}

bool isCarbon(Metric metric) {
    return metric == Metric::Carbon || metric == Metric::CarbonLocation
           || metric == Metric::CarbonMarket || metric == Metric::CarbonEmbodied;
}

QString chartUnit(Metric metric, const DisplayUnit &unit) {
    return isCarbon(metric) ? unit.symbol + QStringLiteral(" CO\u2082e") : unit.symbol;
}

QString monthName(const YearMonth &month, const QLocale &locale) {
    return monthText(month.year, month.month, locale);
}

QString monthLabel(const YearMonth &month, const QLocale &locale) {
    const QString format = locale.language() == QLocale::Japanese ? QStringLiteral("yy/M")
                                                                  : QStringLiteral("MMM yy");
    return locale.toString(QDate(month.year, month.month, 1), format);
}

ChartSpec carbonByStage(const Comparison &comparison, const NumberFormat &format) {
    double largest = 0.0;
    for (const ScenarioResult &s : comparison.scenarios)
        largest = std::max(largest, s.totals.value(Metric::Carbon).value_or(0.0));
    const DisplayUnit unit = format.unitFor(Metric::Carbon, largest);
    ChartSpec spec;
    spec.kind = ChartKind::StackedBars;
    spec.title = ResultCharts::byStage(Metric::Carbon);
    spec.unit = chartUnit(Metric::Carbon, unit);
    for (const Stage stage : kStages) {
        for (const bool idle : {false, true}) {
            ChartSeries series;
            series.name = idle ? ResultCharts::idle(stage) : label(stage);
            series.hue = ChartPalette::hueOf(stage);
            series.hatched = idle;
            for (const ScenarioResult &s : comparison.scenarios) {
                series.values.push_back(
                    sumOf(
                        s.ledger, Metric::CarbonLocation,
                        [&](const Line &line) {
                            return line.stage == stage && (line.activity == Activity::Idle) == idle;
                        })
                    / unit.size);
            }
            const bool empty = std::ranges::all_of(series.values, [](double v) { return v == 0; });
            if (!empty || !idle)
                spec.series.push_back(std::move(series));
        }
    }
    ChartSeries embodied;
    embodied.name = ResultCharts::embodied();
    embodied.hue = Hue::Embodied;
    for (const ScenarioResult &s : comparison.scenarios) {
        spec.categories << s.name;
        embodied.values.push_back(s.totals.value(Metric::CarbonEmbodied).value_or(0.0) / unit.size);
    }
    spec.series.push_back(std::move(embodied));
    spec.reading = readingOf(comparison, Metric::Carbon, unit, format);
    return spec;
}

ChartSpec cumulative(
    const Comparison &comparison, Metric metric, const QString &emphasized,
    const NumberFormat &format) {
    double largest = 0.0;
    for (const ScenarioResult &s : comparison.scenarios)
        largest = std::max(largest, s.totals.value(metric).value_or(0.0));
    const DisplayUnit unit = format.unitFor(metric, largest);
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.title = ResultCharts::summed(metric);
    spec.unit = chartUnit(metric, unit);
    spec.categories = monthLabels(comparison.scenarios.front().ledger, format.locale());
    const std::vector<double> baseline = runningSum(
        monthsOf(comparison.baselineResult().ledger, metric, kEverything));
    QStringList readings{readingOf(comparison, metric, unit, format)};
    const std::vector<Hue> hues = huesOf(comparison);
    auto hue = hues.begin();
    for (const ScenarioResult &s : comparison.scenarios) {
        ChartSeries series;
        series.name = s.name;
        series.reference = s.id == comparison.baseline;
        series.hue = *hue++;
        series.emphasized = s.id == emphasized;
        series.values = runningSum(monthsOf(s.ledger, metric, kEverything));
        const std::optional<int> month = breakEvenMonth(series.values, baseline);
        for (double &value : series.values)
            value /= unit.size;
        spec.series.push_back(std::move(series));
        if (month && s.id != comparison.baseline) {
            const QString &when = spec.categories[*month];
            spec.marks.push_back(
                {ChartMark::Along::Categories, static_cast<double>(*month),
                 ResultCharts::breakEven(s.name, when)});
            readings << ResultCharts::breakEvenSentence(s.name, when);
        }
    }
    readings.removeAll(QString());
    spec.reading = joinedSentences(readings);
    return spec;
}

ChartSpec monthlyByStage(
    const ScenarioResult &scenario, Metric metric, const NumberFormat &format) {
    const std::vector<double> all = monthsOf(scenario.ledger, metric, kEverything);
    const double largest = all.empty() ? 0.0 : std::ranges::max(all);
    const DisplayUnit unit = format.unitFor(metric, largest);
    ChartSpec spec;
    spec.kind = ChartKind::Columns;
    spec.title = ResultCharts::byMonth(metric);
    spec.unit = chartUnit(metric, unit);
    spec.categories = monthLabels(scenario.ledger, format.locale());
    const auto add = [&](const QString &name, Hue hue, std::vector<double> values) {
        for (double &value : values)
            value /= unit.size;
        ChartSeries series;
        series.name = name;
        series.hue = hue;
        series.values = std::move(values);
        spec.series.push_back(std::move(series));
    };
    const bool apart = metric == Metric::Carbon;
    for (const Stage stage : kStages) {
        add(label(stage), ChartPalette::hueOf(stage),
            monthsOf(scenario.ledger, metric, [&](const Line &line) {
                return line.stage == stage
                       && !(apart && line.applies.contains(Metric::CarbonEmbodied));
            }));
    }
    if (apart)
        add(ResultCharts::embodied(), Hue::Embodied,
            monthsOf(scenario.ledger, Metric::CarbonEmbodied, kEverything));
    if (!all.empty())
        spec.reading = ResultCharts::firstAndLast(
            amountText(metric, all.front(), unit, format),
            amountText(metric, all.back(), unit, format));
    return spec;
}

ChartSpec changeByPart(
    const ScenarioResult &from, const ScenarioResult &to, Metric metric, int steps,
    const NumberFormat &format) {
    const std::vector<Part> before = partsIn(from, metric);
    const std::vector<Part> after = partsIn(to, metric);
    struct Change {
        QString name;
        double amount;
    };
    std::vector<Change> changes;
    double start = 0.0;
    double end = 0.0;
    for (const Part &part : before) {
        start += part.amount;
        changes.push_back({part.name, amountOf(after, part.path) - part.amount});
    }
    for (const Part &part : after) {
        end += part.amount;
        if (std::ranges::find(before, part.path, &Part::path) == before.end())
            changes.push_back({part.name, part.amount});
    }
    std::ranges::stable_sort(
        changes, std::greater(), [](const Change &change) { return std::abs(change.amount); });
    const DisplayUnit unit = format.unitFor(metric, std::max(start, end));
    ChartSpec spec;
    spec.kind = ChartKind::Waterfall;
    spec.title = ResultCharts::change(from.name, to.name);
    spec.unit = chartUnit(metric, unit);
    ChartSeries series;
    const auto add = [&](const QString &name, double value) {
        spec.categories << name;
        series.values.push_back(value / unit.size);
    };
    add(from.name, start);
    double rest = 0.0;
    for (size_t i = 0; i < changes.size(); ++i) {
        const bool shown = i < static_cast<size_t>(steps)
                           && std::abs(changes[i].amount) > 5e-4 * std::max(start, end);
        if (shown)
            add(changes[i].name, changes[i].amount);
        else
            rest += changes[i].amount;
    }
    if (std::abs(rest) > 5e-4 * std::max(start, end))
        add(ResultCharts::rest(), rest);
    add(to.name, end);
    spec.anchors = {0, static_cast<int>(spec.categories.size()) - 1};
    series.name = ResultCharts::title(metric);
    spec.series = {series};
    spec.reading = ResultCharts::total(
        amountText(metric, start, unit, format), amountText(metric, end, unit, format));
    return spec;
}

ChartSpec partsByScenario(
    const Comparison &comparison, Metric metric, int parts, const NumberFormat &format) {
    std::vector<std::vector<Part>> all;
    std::vector<Part> heaviest;
    for (const ScenarioResult &s : comparison.scenarios) {
        all.push_back(partsIn(s, metric));
        for (const Part &part : all.back()) {
            auto known = std::ranges::find(heaviest, part.path, &Part::path);
            if (known == heaviest.end())
                heaviest.push_back(part);
            else
                known->amount = std::max(known->amount, part.amount);
        }
    }
    std::ranges::stable_sort(heaviest, std::greater(), &Part::amount);
    const DisplayUnit unit = format.unitFor(
        metric, heaviest.empty() ? 0.0 : heaviest.front().amount);
    ChartSpec spec;
    spec.kind = ChartKind::Heat;
    spec.title = ResultCharts::byPart(metric);
    spec.unit = chartUnit(metric, unit);
    const size_t shown = std::min(heaviest.size(), static_cast<size_t>(parts));
    for (size_t i = 0; i < shown; ++i)
        spec.categories << heaviest[i].name;
    const bool more = heaviest.size() > shown;
    if (more)
        spec.categories << ResultCharts::other(static_cast<int>(heaviest.size() - shown));
    for (size_t s = 0; s < all.size(); ++s) {
        ChartSeries series;
        series.name = comparison.scenarios[s].name;
        series.hue = Hue::Accent;
        double rest = 0.0;
        for (const Part &part : all[s])
            rest += part.amount;
        for (size_t i = 0; i < shown; ++i) {
            const double amount = amountOf(all[s], heaviest[i].path);
            series.values.push_back(amount / unit.size);
            rest -= amount;
        }
        if (more)
            series.values.push_back(std::max(0.0, rest) / unit.size);
        spec.series.push_back(std::move(series));
    }
    spec.reading = readingOf(comparison, metric, unit, format);
    return spec;
}

ChartSpec tradeOff(
    const Comparison &comparison, Metric across, Metric up, const QString &emphasized,
    const NumberFormat &format) {
    double mostAcross = 0.0;
    double mostUp = 0.0;
    for (const ScenarioResult &s : comparison.scenarios) {
        mostAcross = std::max(mostAcross, s.totals.value(across).value_or(0.0));
        mostUp = std::max(mostUp, s.totals.value(up).value_or(0.0));
    }
    const DisplayUnit x = format.unitFor(across, mostAcross);
    const DisplayUnit y = format.unitFor(up, mostUp);
    ChartSpec spec;
    spec.kind = ChartKind::Scatter;
    spec.title = ResultCharts::tradeOff(up, across);
    spec.unit = label(up) + QStringLiteral(", ") + chartUnit(up, y);
    spec.xTitle = label(across) + QStringLiteral(", ") + chartUnit(across, x);
    const std::vector<Hue> hues = huesOf(comparison);
    auto hue = hues.begin();
    for (const ScenarioResult &s : comparison.scenarios) {
        ChartPoint point;
        point.label = s.name;
        point.x = scaledBy(x, s.totals[across]);
        point.y = scaledBy(y, s.totals[up]);
        point.hue = *hue++;
        point.emphasized = s.id == emphasized;
        spec.points.push_back(std::move(point));
    }
    spec.reading = ResultCharts::lowerLeft();
    sizePointsBy(Metric::Water, comparison, format, spec);
    return spec;
}

ChartSpec partsOf(
    const ScenarioResult &scenario, Metric metric, int parts, const NumberFormat &format) {
    const std::vector<Part> all = partsIn(scenario, metric);
    double total = 0.0;
    double idle = 0.0;
    for (const Part &part : all) {
        total += part.amount;
        idle += part.idle;
    }
    const DisplayUnit unit = format.unitFor(metric, all.empty() ? 0.0 : all.front().amount);
    ChartSpec spec;
    spec.kind = ChartKind::StackedBars;
    spec.title = ResultCharts::byPart(metric);
    spec.unit = chartUnit(metric, unit);
    const bool more = all.size() > static_cast<size_t>(parts);
    const size_t shown = more ? static_cast<size_t>(parts) - 1 : all.size();
    for (size_t i = 0; i < shown; ++i)
        spec.categories << all[i].name;
    if (more)
        spec.categories << ResultCharts::other(static_cast<int>(all.size() - shown));
    const auto add = [&](const QString &name, Hue hue, bool hatched, auto value) {
        ChartSeries series;
        series.name = name;
        series.hue = hue;
        series.hatched = hatched;
        for (size_t i = 0; i < shown; ++i)
            series.values.push_back(value(all[i]) / unit.size);
        double rest = 0.0;
        for (size_t i = shown; i < all.size(); ++i)
            rest += value(all[i]);
        if (more)
            series.values.push_back(rest / unit.size);
        if (std::ranges::any_of(series.values, [](double v) { return v != 0.0; }))
            spec.series.push_back(std::move(series));
    };
    for (const Stage stage : kStages) {
        const Hue hue = ChartPalette::hueOf(stage);
        add(label(stage), hue, false, [stage](const Part &part) {
            return part.stage == stage ? part.amount - part.idle - part.embodied : 0.0;
        });
        add(ResultCharts::idle(stage), hue, true,
            [stage](const Part &part) { return part.stage == stage ? part.idle : 0.0; });
    }
    add(ResultCharts::embodied(), Hue::Embodied, false,
        [](const Part &part) { return part.embodied; });
    if (total > 0.0 && !all.empty()) {
        spec.reading = ResultCharts::largest(
            all.front().name, format.percent(all.front().amount / total));
        if (idle > 0.0)
            spec.reading += QLatin1Char(' ')
                            + ResultCharts::idleShare(format.percent(idle / total));
    }
    return spec;
}

} // namespace greenprint
