#include "reports/results/whatifjson.h"

#include "model/text.h"
#include "reports/results/json.h"

#include <QJsonArray>

#include <array>

namespace greenprint {
namespace {

QJsonObject deltaJson(const std::array<Delta, kMetricCount> &deltas) {
    QJsonObject object;
    for (Metric m : kAllMetrics)
        object.insert(key(m), jsonNumber(deltas[indexOf(m)].absolute));
    return object;
}

QString placedReasons(const std::vector<Finding> &errors) {
    QStringList sentences;
    for (const Finding &f : errors)
        sentences << f.subject + QStringLiteral(": ") + messageText(f);
    return sentences.join(QStringLiteral("; "));
}

void insertAll(QJsonObject &object, const QJsonObject &more) {
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
}

} // namespace

QJsonObject rankJson(const Ranking &ranking) {
    QJsonArray options;
    for (const RankedOption &o : ranking.options) {
        QJsonObject object{
            {text("option"), o.option},
            {text("choices"), choicesJson(o.choices)},
            {text("delta"), deltaJson(o.deltas)},
            {text("partial"), partialJson(o.totals)},
            {text("current"), o.current},
            {text("feasible"), o.feasible},
            {text("why"), placedReasons(o.errors)}};
        insertAll(object, metricsJson(o.totals));
        options.append(object);
    }
    return {
        {text("choice"), keyword(ranking.choice)},
        {text("for"), ranking.choice == RankChoice::Region
                          ? (ranking.stage ? keyword(*ranking.stage) : text("all"))
                          : ranking.of},
        {text("by"), key(ranking.by)},
        {text("options"), options}};
}

QJsonObject uncertaintyJson(const Uncertainty &uncertainty) {
    QJsonArray scenarios;
    for (const UncertainScenario &s : uncertainty.scenarios) {
        QJsonObject metrics;
        QJsonArray partial;
        for (Metric m : kAllMetrics) {
            const std::optional<Spread> &spread = s.spreads[indexOf(m)];
            if (s.partial.contains(m))
                partial.append(key(m));
            if (!spread) {
                metrics.insert(key(m), QJsonValue::Null);
                continue;
            }
            metrics.insert(
                key(m), QJsonObject{
                            {text("p5"), jsonNumber(spread->p5)},
                            {text("p50"), jsonNumber(spread->p50)},
                            {text("p95"), jsonNumber(spread->p95)},
                            {text("mean"), jsonNumber(spread->mean)}});
        }
        scenarios.append(QJsonObject{
            {text("id"), s.id},
            {text("name"), s.name},
            {text("metrics"), metrics},
            {text("partial"), partial}});
    }
    QJsonArray beats;
    for (const Beats &b : uncertainty.beats) {
        beats.append(QJsonObject{
            {text("a"), uncertainty.scenarios[static_cast<size_t>(b.a)].id},
            {text("b"), uncertainty.scenarios[static_cast<size_t>(b.b)].id},
            {text("metric"), key(b.metric)},
            {text("probability"), jsonNumber(b.probability)}});
    }
    return {
        {text("samples"), uncertainty.samples},
        {text("seed"), static_cast<qint64>(uncertainty.seed)},
        {text("scenarios"), scenarios},
        {text("beats"), beats}};
}

QJsonObject sensitivityJson(const Sensitivity &sensitivity) {
    QJsonArray bars;
    for (const SensitivityBar &bar : sensitivity.bars) {
        bars.append(QJsonObject{
            {text("factor"), bar.factor},
            {text("unit"), symbol(bar.unit)},
            {text("low_input"), jsonNumber(bar.lowInput)},
            {text("high_input"), jsonNumber(bar.highInput)},
            {text("low"), jsonNumber(bar.low)},
            {text("high"), jsonNumber(bar.high)}});
    }
    return {
        {text("metric"), key(sensitivity.metric)},
        {text("base"), jsonNumber(sensitivity.base)},
        {text("partial"), sensitivity.partial},
        {text("bars"), bars}};
}

QJsonObject sweepJson(const Sweep &sweep) {
    QJsonArray axes;
    for (const SweepAxis &axis : sweep.axes) {
        QJsonArray values;
        for (double v : axis.values)
            values.append(v);
        axes.append(QJsonObject{
            {text("path"), axis.path},
            {text("unit"), symbol(axis.unit)},
            {text("values"), values}});
    }
    QJsonArray rows;
    for (const SweepPoint &point : sweep.points) {
        QJsonObject inputs;
        for (size_t i = 0; i < sweep.axes.size(); ++i)
            inputs.insert(sweep.axes[i].path, point.inputs[i]);
        QJsonObject row{
            {text("inputs"), inputs},
            {text("scenario"), point.scenario},
            {text("feasible"), point.feasible},
            {text("partial"), partialJson(point.totals)}};
        insertAll(row, metricsJson(point.totals));
        rows.append(row);
    }
    return {
        {text("parameters"), axes},
        {text("linked"), sweep.order == SweepOrder::Linked},
        {text("rows"), rows}};
}

} // namespace greenprint
