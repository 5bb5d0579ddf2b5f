#include "reports/results/reviewjson.h"

#include "model/text.h"
#include "reports/results/json.h"

#include <QJsonArray>

namespace greenprint {
namespace {

QJsonValue textOrNull(const QString &value) {
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

/// Words of a review are written as the contract writes ratings: "not_applicable".
template <class E>
QString word(E value) {
    return keyword(value).replace(QLatin1Char('-'), QLatin1Char('_'));
}

QJsonObject risksJson(const RiskCounts &risks) {
    QJsonObject object;
    for (Risk risk : kAllRisks)
        object.insert(word(risk), risks[risk]);
    return object;
}

QJsonArray pillarsJson(const ReviewResult &review) {
    QJsonArray pillars;
    for (const ReviewedPillar &pillar : review.pillars) {
        pillars.append(QJsonObject{
            {text("id"), pillar.id},
            {text("name"), pillar.name},
            {text("risks"), risksJson(pillar.risks)},
            {text("suggested_risks"), risksJson(pillar.suggestedRisks)},
            {text("coverage"), jsonNumber(pillar.coverage.share())},
            {text("suggested_coverage"), jsonNumber(pillar.suggestedCoverage.share())}});
    }
    return pillars;
}

QJsonArray factsJson(const Evidence &evidence) {
    QJsonArray facts;
    for (const EvidenceFact &fact : evidence.facts) {
        facts.append(QJsonObject{
            {text("text"), fact.text},
            {text("path"), textOrNull(fact.path)},
            {text("speaks_for"), word(fact.speaksFor)}});
    }
    return facts;
}

QJsonObject choiceJson(const ReviewedChoice &choice) {
    const ChoiceDecision &d = choice.decision;
    QJsonObject object{
        {text("id"), choice.id},
        {text("title"), choice.title},
        {text("suggested"), word(choice.evidence.suggestion)},
        {text("confirmed"), d.decision ? QJsonValue(word(*d.decision)) : QJsonValue()},
        {text("evidence"), choice.evidence.text()},
        {text("facts"), factsJson(choice.evidence)},
        {text("applies"), choice.evidence.applies},
        {text("practices"), QJsonArray::fromStringList(choice.practices)},
        {text("official_id"), textOrNull(choice.officialId)},
        {text("level"), textOrNull(choice.level)},
        {text("note"), textOrNull(d.note)}};
    if (d.decision == Decision::NotApplicable)
        object.insert(text("reason"), word(d.reason));
    return object;
}

QJsonValue ruleJson(const ReviewResult &review, const ReviewedQuestion &question) {
    if (!question.rule)
        return QJsonValue::Null;
    return QJsonObject{
        {text("number"), *question.rule + 1},
        {text("condition"), question.condition},
        {text("text"), ratingText(review.lens, question)}};
}

QJsonObject questionJson(const ReviewResult &review, const ReviewedQuestion &question) {
    QJsonArray choices;
    for (const ReviewedChoice &choice : question.choices)
        choices.append(choiceJson(choice));
    QJsonObject object{
        {text("id"), question.id},
        {text("pillar"), question.pillar},
        {text("title"), question.title},
        {text("phase"), textOrNull(question.phase)},
        {text("risk"), word(question.risk)},
        {text("rule"), ruleJson(review, question)},
        {text("suggested_risk"), word(question.suggestedRisk)},
        {text("coverage"), jsonNumber(question.coverage.share())},
        {text("suggested_coverage"), jsonNumber(question.suggestedCoverage.share())},
        {text("note"), textOrNull(question.note)},
        {text("by"), textOrNull(question.by)},
        {text("date"), textOrNull(question.date)},
        {text("choices"), choices}};
    if (question.risk == Risk::NotApplicable)
        object.insert(text("reason"), word(question.reason));
    if (const std::optional<Acceptance> &a = question.acceptance) {
        object.insert(
            text("acceptance"), QJsonObject{
                                    {text("by"), textOrNull(a->by.value_or(QString()))},
                                    {text("until"), textOrNull(a->until.value_or(QString()))},
                                    {text("reason"), textOrNull(a->reason.value_or(QString()))}});
    }
    return object;
}

/// From no saving to the saving at the published maximum.
QJsonValue rangeJson(const Improvement &item) {
    if (!item.atMost)
        return QJsonValue::Null;
    QJsonObject range;
    for (Metric m : kAllMetrics) {
        const std::optional<double> most = (*item.atMost)[m];
        range.insert(
            key(m), most ? QJsonValue(QJsonObject{
                        {text("low"), std::min(0.0, *most)}, {text("high"), std::max(0.0, *most)}})
                         : QJsonValue(QJsonValue::Null));
    }
    return range;
}

QJsonObject improvementJson(const Improvement &item) {
    return {
        {text("practice"), item.practice},
        {text("title"), item.title},
        {text("question"), item.question},
        {text("questions"), QJsonArray::fromStringList(item.questions)},
        {text("risk"), word(item.risk)},
        {text("level"), textOrNull(item.level)},
        {text("decided"), item.decided},
        {text("suggested"), word(item.suggestion)},
        {text("lever"), item.hasLever},
        {text("saves"), item.saves ? QJsonValue(savingJson(*item.saves)) : QJsonValue()},
        {text("range"), rangeJson(item)},
        {text("effect"), word(item.effect)},
        {text("effort"), word(item.effort)},
        {text("effort_stated"), item.effortStated},
        {text("priority"), item.priority ? QJsonValue(*item.priority) : QJsonValue()},
        {text("owner"), textOrNull(item.owner)},
        {text("due"), textOrNull(item.due)},
        {text("choices"), choicesJson(item.choices)},
        {text("why"), item.why},
        {text("remark"), textOrNull(item.remark)}};
}

QJsonObject combinedJson(const CombinedEffect &combined) {
    return {
        {text("practices"), QJsonArray::fromStringList(combined.practices)},
        {text("left_out"), QJsonArray::fromStringList(combined.leftOut)},
        {text("choices"), choicesJson(combined.choices)},
        {text("saves"), savingJson(Saving(combined.before, combined.after))}};
}

QJsonArray lintJson(const std::vector<LensDefect> &lint) {
    QJsonArray list;
    for (const LensDefect &defect : lint) {
        QJsonObject object{
            {text("code"), keyword(defect.code)},
            {text("path"), defect.path},
            {text("message"), defect.message},
            {text("severity"), keyword(defect.severity())}};
        if (defect.line > 0)
            object.insert(text("line"), defect.line);
        list.append(object);
    }
    return list;
}

template <class T>
QJsonValue wordOrNull(const std::optional<T> &value) {
    return value ? QJsonValue(word(*value)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject reviewChangesJson(const ReviewChanges &changes) {
    QJsonArray ratings;
    for (const RatingChange &change : changes.ratings) {
        ratings.append(QJsonObject{
            {text("question"), change.question},
            {text("pillar"), change.pillar},
            {text("before"), wordOrNull(change.before)},
            {text("after"), wordOrNull(change.after)}});
    }
    QJsonArray decisions;
    for (const DecisionChange &change : changes.decisions) {
        decisions.append(QJsonObject{
            {text("question"), change.question},
            {text("choice"), change.choice},
            {text("before"), wordOrNull(change.before)},
            {text("after"), wordOrNull(change.after)}});
    }
    const auto sides = [](const QJsonValue &before, const QJsonValue &after) {
        return QJsonObject{{text("before"), before}, {text("after"), after}};
    };
    return {
        {text("risks"), sides(risksJson(changes.risksBefore), risksJson(changes.risksAfter))},
        {text("coverage"), sides(
                               jsonNumber(changes.coverageBefore.share()),
                               jsonNumber(changes.coverageAfter.share()))},
        {text("catalog"), sides(changes.catalogBefore, changes.catalogAfter)},
        {text("plan_changed"), changes.planChanged},
        {text("ratings"), ratings},
        {text("decisions"), decisions},
        {text("saves"), savingJson(changes.saved)}};
}

QJsonObject savingJson(const Saving &saving) {
    QJsonObject object;
    for (Metric m : kAllMetrics)
        object.insert(key(m), jsonNumber(saving[m]));
    return object;
}

QJsonObject reviewJson(const ReviewResult &review, const std::vector<LensDefect> &lint) {
    QJsonArray questions;
    for (const ReviewedPillar &pillar : review.pillars) {
        for (const ReviewedQuestion &question : pillar.questions)
            questions.append(questionJson(review, question));
    }
    QJsonArray improvements;
    for (const Improvement &item : review.improvements.items)
        improvements.append(improvementJson(item));
    return {
        {text("lens"), review.lens.id},
        {text("lens_name"), review.lens.name},
        {text("scenario"), review.scenario},
        {text("plan"), QJsonObject{{text("hash"), review.planHash}}},
        {text("catalog"), QJsonObject{{text("version"), review.catalogVersion}}},
        {text("risks"), risksJson(review.risks)},
        {text("suggested_risks"), risksJson(review.suggestedRisks)},
        {text("coverage"), jsonNumber(review.coverage.share())},
        {text("suggested_coverage"), jsonNumber(review.suggestedCoverage.share())},
        {text("pillars"), pillarsJson(review)},
        {text("lint"), lintJson(lint)},
        {text("unmatched_answers"), QJsonArray::fromStringList(review.unmatched)},
        {text("questions"), questions},
        {text("improvements"), improvements},
        {text("combined"), combinedJson(review.improvements.combined)}};
}

} // namespace greenprint
