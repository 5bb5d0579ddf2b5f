#include "model/review/lensfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenprint {
namespace {

QString key(const char *name) {
    return QLatin1String(name);
}

QJsonObject resourceJson(const LensResource &resource) {
    QJsonObject object{{key("displayText"), resource.text}};
    if (!resource.url.isEmpty())
        object.insert(key("url"), resource.url);
    return object;
}

/// Only what is there: the format forbids an address without text.
void insert(QJsonObject &object, const char *name, const LensResource &resource) {
    if (!resource.text.isEmpty())
        object.insert(key(name), resourceJson(resource));
}

QJsonObject choiceJson(const LensChoice &choice) {
    QJsonObject object{{key("id"), choice.id}, {key("title"), choice.title}};
    insert(object, "helpfulResource", choice.help);
    insert(object, "improvementPlan", choice.improvement);
    QJsonArray more;
    for (const LensResources &resources : choice.more) {
        QJsonArray content;
        for (const LensResource &resource : resources.content)
            content.append(resourceJson(resource));
        more.append(QJsonObject{
            {key("type"), key(resources.improvement ? "IMPROVEMENT_PLAN" : "HELPFUL_RESOURCE")},
            {key("content"), content}});
    }
    if (!more.isEmpty())
        object.insert(key("additionalResources"), more);
    return object;
}

QString riskWord(Risk risk) {
    switch (risk) {
    case Risk::High:
        return key("HIGH_RISK");
    case Risk::Medium:
        return key("MEDIUM_RISK");
    case Risk::None:
    case Risk::NotApplicable:
    case Risk::Unanswered:
        break;
    }
    return key("NO_RISK");
}

QJsonObject questionJson(const LensQuestion &question) {
    QJsonObject object{{key("id"), question.id}, {key("title"), question.title}};
    if (!question.description.isEmpty())
        object.insert(key("description"), question.description);
    insert(object, "helpfulResource", question.help);
    QJsonArray choices;
    for (const LensChoice &choice : question.choices)
        choices.append(choiceJson(choice));
    object.insert(key("choices"), choices);
    QJsonArray rules;
    for (const RiskRule &rule : question.rules)
        rules.append(
            QJsonObject{{key("condition"), rule.condition}, {key("risk"), riskWord(rule.risk)}});
    object.insert(key("riskRules"), rules);
    return object;
}

} // namespace

QByteArray writeLens(const Lens &lens) {
    QJsonArray pillars;
    for (const LensPillar &pillar : lens.pillars) {
        QJsonArray questions;
        for (const LensQuestion &question : pillar.questions)
            questions.append(questionJson(question));
        pillars.append(QJsonObject{
            {key("id"), pillar.id}, {key("name"), pillar.name}, {key("questions"), questions}});
    }
    QJsonObject object{
        {key("schemaVersion"), key(kLensFormat)},
        {key("name"), lens.name},
        {key("pillars"), pillars}};
    if (!lens.description.isEmpty())
        object.insert(key("description"), lens.description);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace greenprint
