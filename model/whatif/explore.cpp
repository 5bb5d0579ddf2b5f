#include "model/whatif/explore.h"

#include "model/estimate/partsimulator.h"
#include "model/plan/valuetext.h"
#include "model/whatif/explore/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

namespace greenprint {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Explore", text);
}

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
            return failure(Error::usage(tr("the objective %1 stands there twice").arg(key(m))));
        }
        seen = seen | MetricSet{m};
    }
    if (request.objectives.size() < 2 || request.objectives.size() > 3)
        return failure(
            Error::usage(tr("expected two or three objectives out of %1").arg(metricNames())));
    return {};
}

/// Positions spread evenly over a front, its ends among them.
std::vector<FoundDesign> spread(std::vector<FoundDesign> front, int limit) {
    if (limit <= 0 || front.size() <= static_cast<size_t>(limit))
        return front;
    std::vector<FoundDesign> some;
    const double step = limit > 1 ? static_cast<double>(front.size() - 1) / (limit - 1) : 0.0;
    for (int i = 0; i < limit; ++i)
        some.push_back(std::move(front[static_cast<size_t>(std::lround(i * step))]));
    return some;
}

template <int D>
Expected<std::vector<FoundDesign>> searchIn(Search &search, const ExploreRequest &request) {
    return search.run<D>(request.objectives, request.where);
}

} // namespace

std::vector<Metric> defaultObjectives() {
    return {Metric::Carbon, Metric::Cost};
}

Expected<Bound> Bound::parse(const QString &text) {
    const qsizetype at = text.indexOf(QLatin1String("<="));
    const auto expected = [&] {
        return failure(Error::usage(
            tr("\"%1\": expected METRIC<=NUMBER with one of %2").arg(text, metricNames())));
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
    Search search(withOverrides, plan, merged, request, watch);
    if (!search.prepare())
        return failure(Error::cancelled(tr("the search was stopped")));

    MetricSet metrics;
    int dimensions = 0;
    const auto count = [&](Metric m) {
        dimensions += metrics.contains(m) ? 0 : 1;
        metrics = metrics | MetricSet{m};
    };
    std::ranges::for_each(request.objectives, count);
    for (const Bound &bound : request.where)
        count(bound.metric);
    auto front = dimensions <= 2   ? searchIn<2>(search, request)
                 : dimensions == 3 ? searchIn<3>(search, request)
                 : dimensions == 4 ? searchIn<4>(search, request)
                                   : searchIn<static_cast<int>(kMetricCount)>(search, request);
    if (!front)
        return failure(front.error());

    Exploration result;
    result.objectives = request.objectives;
    result.designsCovered = QString::fromStdString(search.designCount().str());
    result.evaluated = search.evaluated();
    result.front = spread(std::move(*front), request.limit);
    result.seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    return result;
}

} // namespace greenprint
