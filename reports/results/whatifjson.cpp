#include "reports/results/whatifjson.h"

#include "reports/results/json.h"

#include <QJsonArray>

namespace greenprint {
namespace {

QString text(const char *latin1) {
    return QLatin1String(latin1);
}

QJsonObject deltaJson(const std::array<Delta, kMetricCount> &deltas) {
    QJsonObject object;
    for (Metric m : kAllMetrics)
        object.insert(key(m), jsonNumber(deltas[indexOf(m)].absolute));
    return object;
}

QString reasons(const std::vector<Finding> &errors) {
    QStringList sentences;
    for (const Finding &f : errors)
        sentences << f.subject + QStringLiteral(": ") + messageText(f);
    return sentences.join(QStringLiteral("; "));
}

void insertAll(QJsonObject &object, const QJsonObject &more) {
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
}

QJsonArray partialJson(const Totals &totals) {
    QJsonArray names;
    for (Metric m : totals.partial())
        names.append(key(m));
    return names;
}

} // namespace

QJsonObject rankJson(const Ranking &ranking) {
    QJsonArray options;
    for (const RankedOption &o : ranking.options) {
        QJsonObject object{
            {text("option"), o.option},           {text("choices"), choicesJson(o.choices)},
            {text("delta"), deltaJson(o.deltas)}, {text("partial"), partialJson(o.totals)},
            {text("current"), o.current},         {text("feasible"), o.feasible},
            {text("why"), reasons(o.errors)}};
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

QJsonObject exploreJson(const Exploration &exploration) {
    QJsonArray objectives;
    for (Metric m : exploration.objectives)
        objectives.append(key(m));
    QJsonArray front;
    for (const FoundDesign &design : exploration.front) {
        QJsonObject object{
            {text("choices"), choicesJson(design.choices)},
            {text("partial"), partialJson(design.totals)}};
        insertAll(object, metricsJson(design.totals));
        front.append(object);
    }
    return {
        {text("objectives"), objectives},
        {text("designs_covered"), exploration.designsCovered},
        {text("evaluated"), exploration.evaluated},
        {text("seconds"), exploration.seconds},
        {text("front"), front}};
}

} // namespace greenprint
