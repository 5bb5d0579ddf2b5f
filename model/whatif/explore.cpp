#include "model/whatif/explore.h"

#include "model/whatif/explore/practicetoggles.h"
#include "model/whatif/explore/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace greenprint {
namespace {

/// Practices that are tried both ways make 2^n searches.
constexpr size_t kMostPractices = 10;

struct ExploreTexts {
    Q_DECLARE_TR_FUNCTIONS(Explore)
};

QString metricNames() {
    QStringList names;
    for (Metric m : kAllMetrics)
        names << key(m);
    return names.join(QStringLiteral(", "));
}

Expected<void> check(const ExploreRequest &request) {
    MetricSet seen;
    for (Metric m : request.objectives) {
        if (seen.contains(m)) {
            return failure(
                Error::usage(ExploreTexts::tr("the objective %1 stands there twice").arg(key(m))));
        }
        seen = seen | MetricSet{m};
    }
    if (request.objectives.size() < 2 || request.objectives.size() > 3)
        return failure(Error::usage(
            ExploreTexts::tr("expected two or three objectives out of %1").arg(metricNames())));
    return {};
}

/// Positions spread evenly over a front, its ends among them.
std::vector<FoundDesign> spread(std::vector<FoundDesign> front, int limit) {
    if (limit <= 0 || front.size() <= static_cast<size_t>(limit))
        return front;
    std::vector<FoundDesign> some;
    some.reserve(static_cast<size_t>(limit));
    const double step = limit > 1 ? static_cast<double>(front.size() - 1) / (limit - 1) : 0.0;
    for (int i = 0; i < limit; ++i)
        some.push_back(std::move(front[static_cast<size_t>(std::lround(i * step))]));
    return some;
}

/// Front of a search over what is not a practice.
Expected<std::vector<FoundDesign>> searchFront(Search &search, const ExploreRequest &request) {
    MetricSet metrics;
    int dimensions = 0;
    const auto count = [&](Metric m) {
        dimensions += metrics.contains(m) ? 0 : 1;
        metrics = metrics | MetricSet{m};
    };
    std::ranges::for_each(request.objectives, count);
    for (const Bound &bound : request.where)
        count(bound.metric);
    const auto &[objectives, where] = std::tie(request.objectives, request.where);
    switch (dimensions) {
    case 2:
        return search.run<2>(objectives, where);
    case 3:
        return search.run<3>(objectives, where);
    case 4:
        return search.run<4>(objectives, where);
    default:
        return search.run<static_cast<int>(kMetricCount)>(objectives, where);
    }
}

/// The front of several fronts; designs that are the same but for rounding count as one.
std::vector<FoundDesign> frontOf(
    std::vector<FoundDesign> designs, const std::vector<Metric> &objectives) {
    constexpr double kStep = 1e-9;
    Front<3> points;
    for (std::uint32_t i = 0; i < designs.size(); ++i) {
        FrontPoint<3> p{{}, i, 0};
        for (size_t d = 0; d < objectives.size(); ++d) {
            // equal steps of the logarithm: equal relative differences; nothing is below zero
            const double v = designs[i].totals.value(objectives[d]).value_or(0.0);
            p.at[d] = v > 0.0 ? std::round(std::log(v) / kStep)
                              : -std::numeric_limits<double>::infinity();
        }
        points.push_back(p);
    }
    keepFront<3>(points);
    std::vector<FoundDesign> front;
    for (const FrontPoint<3> &p : points)
        front.push_back(std::move(designs[p.left]));
    return front;
}

} // namespace

std::vector<Metric> defaultObjectives() {
    return {Metric::Carbon, Metric::Cost};
}

Expected<Bound> Bound::parse(const QString &text) {
    const qsizetype at = text.indexOf(QLatin1String("<="));
    const auto expected = [&] {
        return failure(
            Error::usage(ExploreTexts::tr("\"%1\": expected METRIC<=NUMBER with one of %2")
                             .arg(text, metricNames())));
    };
    if (at < 0)
        return expected();
    const std::optional<Metric> metric = metricFromKey(QStringView(text).left(at).trimmed());
    bool ok = false;
    const double number = QLocale::c().toDouble(text.mid(at + 2).trimmed(), &ok);
    if (!metric || !ok || !std::isfinite(number))
        return expected();
    return Bound{*metric, number};
}

Expected<Exploration> explore(
    const Catalog &withOverrides, const Plan &plan, const QString &scenario,
    const ExploreRequest &request, const Watch &watch) {
    if (auto checked = check(request); !checked)
        return failure(checked.error());
    QElapsedTimer timer;
    timer.start();
    const Scenario merged = mergedScenario(plan, scenario);
    const std::vector<PracticeToggle> toggles = request.vary.practices
                                                    ? practiceToggles(withOverrides, plan, merged)
                                                    : std::vector<PracticeToggle>();
    std::vector<const PracticeToggle *> open; // those that are tried both ways
    for (const PracticeToggle &toggle : toggles) {
        if (!toggle.neverWorse)
            open.push_back(&toggle);
    }
    if (open.size() > kMostPractices) {
        return failure(Error::usage(
            ExploreTexts::tr(
                "%1 practices that act on data and services are too many to try all combinations")
                .arg(open.size())));
    }

    Exploration result;
    result.objectives = request.objectives;
    std::vector<FoundDesign> designs;
    const size_t combinations = size_t(1) << open.size();
    for (size_t combination = 0; combination < combinations; ++combination) {
        Scenario adopted = merged;
        Choices practices;
        const auto set = [&](const PracticeToggle &toggle, bool on) {
            toggle.set(adopted, on);
            const Choices choices = toggle.choices(on);
            practices.insert(practices.end(), choices.begin(), choices.end());
        };
        for (const PracticeToggle &toggle : toggles) {
            if (toggle.neverWorse)
                set(toggle, true);
        }
        for (size_t i = 0; i < open.size(); ++i)
            set(*open[i], ((combination >> i) & 1u) != 0);

        Watch part = watch;
        part.progress = [&watch, combination, combinations](double share) {
            watch.report(
                (static_cast<double>(combination) + share) / static_cast<double>(combinations));
        };
        Search search(withOverrides, plan, adopted, request, part);
        if (!search.prepare())
            return failure(Error::cancelled(ExploreTexts::tr("the search was stopped")));
        auto found = searchFront(search, request);
        if (!found)
            return failure(found.error());
        for (FoundDesign &design : *found) {
            design.choices.insert(design.choices.end(), practices.begin(), practices.end());
            designs.push_back(std::move(design));
        }
        result.designsCovered = QString::fromStdString(
            PartSearch::Count(search.designCount() << toggles.size()).str());
        result.evaluated += search.evaluated();
    }
    if (combinations > 1)
        designs = frontOf(std::move(designs), request.objectives);
    result.frontSize = static_cast<int>(designs.size());
    result.front = spread(std::move(designs), request.limit);
    result.seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    return result;
}

} // namespace greenprint
