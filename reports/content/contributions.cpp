#include "reports/content/contributions.h"

#include "reports/chart/chartpalette.h"
#include "reports/content/ledgersums.h"
#include "reports/content/resultcharts.h"
#include "reports/results/explain.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace greenprint {
namespace {

struct ContributionsTexts {
    Q_DECLARE_TR_FUNCTIONS(Contributions)
};

/// As many as can be told apart in a bar.
constexpr size_t kMostInBars = 6;

struct Group {
    QString key;
    QString name;
    Hue hue = Hue::Accent;
    std::vector<double> amounts; ///< by scenario
    double largest = 0.0;
    bool hatched = false;  ///< its hue is that of another
    QStringList standsFor; ///< the rest: those in it
};

QString keyOf(const Line &line, Grouping grouping) {
    switch (grouping) {
    case Grouping::Stage:
        return keyword(line.stage);
    case Grouping::Part:
        return pathOf(line.subject);
    case Grouping::Resource:
        return keyword(line.resource);
    case Grouping::Activity:
        break;
    }
    return keyword(line.activity);
}

QString nameOf(const ScenarioResult &scenario, const Line &line, Grouping grouping) {
    switch (grouping) {
    case Grouping::Stage:
        return label(line.stage);
    case Grouping::Part:
        return subjectName(scenario.design, line.subject);
    case Grouping::Resource:
        return label(line.resource);
    case Grouping::Activity:
        break;
    }
    return label(line.activity);
}

std::vector<Group> groupsOf(const Comparison &comparison, Metric metric, Grouping grouping) {
    std::vector<Group> groups;
    const size_t count = comparison.scenarios.size();
    for (size_t s = 0; s < count; ++s) {
        const ScenarioResult &scenario = comparison.scenarios[s];
        for (const Line &line : scenario.ledger.lines) {
            const Metric m = metricOn(line, metric);
            if (line.outside || !line.applies.contains(m))
                continue;
            const double amount = scenario.ledger.amount(line, m);
            if (std::isnan(amount))
                continue;
            const QString key = keyOf(line, grouping);
            auto group = std::ranges::find(groups, key, &Group::key);
            if (group == groups.end()) {
                Group &made = groups.emplace_back();
                made.key = key;
                made.name = nameOf(scenario, line, grouping);
                made.hue = ChartPalette::hueOf(line.stage);
                made.amounts.resize(count, 0.0);
                group = groups.end() - 1;
            }
            group->amounts[s] += amount;
            group->largest = std::max(group->largest, group->amounts[s]);
        }
    }
    std::ranges::stable_sort(groups, std::greater(), &Group::largest);
    return groups;
}

/// Stages have their colours and their order; other groups those that tell scenarios apart.
void colour(std::vector<Group> &groups, Grouping grouping) {
    if (grouping == Grouping::Stage) {
        std::ranges::sort(groups, {}, [](const Group &g) { return fromKeyword<Stage>(g.key); });
        return;
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i].hue = hueOfScenario(static_cast<int>(i));
        groups[i].hatched = i >= kMostInBars;
    }
}

/// The place from which on groups are left to the rest.
size_t placeOfRest(const std::vector<Group> &groups, Shown shown) {
    if (shown == Shown::Largest)
        return groups.size() <= kMostInBars ? groups.size() : kMostInBars - 1;
    constexpr double kMost = 0.9;
    constexpr size_t kMostToldApart = 2 * kMostInBars;
    const size_t scenarios = groups.empty() ? 0 : groups.front().amounts.size();
    size_t place = 0;
    for (size_t s = 0; s < scenarios; ++s) {
        double total = 0.0;
        for (const Group &group : groups)
            total += group.amounts[s];
        double sum = 0.0;
        size_t needed = 0;
        while (needed < groups.size() && sum < kMost * total)
            sum += groups[needed++].amounts[s];
        place = std::max(place, needed);
    }
    place = std::min(place, kMostToldApart - 1);
    // a rest of one is that one
    return place + 1 >= groups.size() ? groups.size() : place;
}

/// Those from `place` on, as one.
void closeRest(std::vector<Group> &groups, size_t place) {
    if (place >= groups.size())
        return;
    Group rest;
    rest.hue = Hue::Neutral;
    rest.name = ContributionsTexts::tr("Everything else (%1)").arg(groups.size() - place);
    rest.amounts.resize(groups.front().amounts.size());
    for (size_t i = place; i < groups.size(); ++i) {
        rest.standsFor << groups[i].name;
        for (size_t s = 0; s < rest.amounts.size(); ++s)
            rest.amounts[s] += groups[i].amounts[s];
    }
    groups.resize(place);
    groups.push_back(std::move(rest));
}

QString titleOf(Metric metric, Grouping grouping) {
    const QString of = label(metric);
    switch (grouping) {
    case Grouping::Stage:
        return ContributionsTexts::tr("%1 by stage").arg(of);
    case Grouping::Part:
        return ContributionsTexts::tr("%1 by part of the workload").arg(of);
    case Grouping::Resource:
        return ContributionsTexts::tr("%1 by resource").arg(of);
    case Grouping::Activity:
        break;
    }
    return ContributionsTexts::tr("%1 by activity").arg(of);
}

} // namespace

ChartSpec contributions(
    const Comparison &comparison, Metric metric, Grouping grouping, Shown shown,
    const NumberFormat &format) {
    const bool whole = shown == Shown::All;
    // stages of carbon tell idle and embodied apart as well
    if (grouping == Grouping::Stage && metric == Metric::Carbon && !whole)
        return carbonByStage(comparison, format);
    std::vector<Group> groups = groupsOf(comparison, metric, grouping);
    colour(groups, grouping);
    // there are few stages, and they keep their order
    if (!whole && grouping != Grouping::Stage)
        closeRest(groups, placeOfRest(groups, shown));
    double largest = 0.0;
    for (size_t s = 0; s < comparison.scenarios.size(); ++s) {
        double total = 0.0;
        for (const Group &group : groups)
            total = whole ? std::max(total, group.amounts[s]) : total + group.amounts[s];
        largest = std::max(largest, total);
    }
    const DisplayUnit unit = format.unitFor(metric, largest);
    ChartSpec spec;
    spec.kind = whole ? ChartKind::Heat : ChartKind::StackedBars;
    spec.title = titleOf(metric, grouping);
    spec.unit = chartUnit(metric, unit);
    for (Group &group : groups) {
        for (double &amount : group.amounts)
            amount /= unit.size;
    }
    const auto scenarioNames = [&] {
        QStringList names;
        for (const ScenarioResult &s : comparison.scenarios)
            names << s.name;
        return names;
    };
    if (!whole) {
        spec.categories = scenarioNames();
        for (Group &group : groups) {
            ChartSeries series;
            series.name = group.name;
            series.hue = group.hue;
            series.hatched = group.hatched;
            series.standsFor = group.standsFor;
            series.values = std::move(group.amounts);
            spec.series.push_back(std::move(series));
        }
        return spec;
    }
    for (const Group &group : groups)
        spec.categories << group.name;
    for (size_t s = 0; s < comparison.scenarios.size(); ++s) {
        ChartSeries series;
        series.name = comparison.scenarios[s].name;
        for (const Group &group : groups)
            series.values.push_back(group.amounts[s]);
        spec.series.push_back(std::move(series));
    }
    return spec;
}

} // namespace greenprint
