#include "model/review/lensfile.h"
#include "model/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenprint {
namespace {

QJsonObject resourceJson(const LensResource &resource) {
    QJsonObject object{{text("displayText"), resource.text}};
    if (!resource.url.isEmpty())
        object.insert(text("url"), resource.url);
    return object;
}

/// Only what is there: the format forbids an address without text.
void insert(QJsonObject &object, const char *name, const LensResource &resource) {
    if (!resource.text.isEmpty())
        object.insert(text(name), resourceJson(resource));
}

QJsonObject choiceJson(const LensChoice &choice) {
    QJsonObject object{{text("id"), choice.id}, {text("title"), choice.title}};
    insert(object, "helpfulResource", choice.help);
    insert(object, "improvementPlan", choice.improvement);
    QJsonArray more;
    for (const LensResources &resources : choice.more) {
        QJsonArray content;
        for (const LensResource &resource : resources.content)
            content.append(resourceJson(resource));
        more.append(QJsonObject{
            {text("type"), text(resources.improvement ? "IMPROVEMENT_PLAN" : "HELPFUL_RESOURCE")},
            {text("content"), content}});
    }
    if (!more.isEmpty())
        object.insert(text("additionalResources"), more);
    return object;
}

QString riskWord(Risk risk) {
    switch (risk) {
    case Risk::High:
        return text("HIGH_RISK");
    case Risk::Medium:
        return text("MEDIUM_RISK");
    case Risk::None:
    case Risk::NotApplicable:
    case Risk::Unanswered:
        break;
    }
    return text("NO_RISK");
}

QJsonObject questionJson(const LensQuestion &question) {
    QJsonObject object{{text("id"), question.id}, {text("title"), question.title}};
    if (!question.description.isEmpty())
        object.insert(text("description"), question.description);
    insert(object, "helpfulResource", question.help);
    QJsonArray choices;
    for (const LensChoice &choice : question.choices)
        choices.append(choiceJson(choice));
    object.insert(text("choices"), choices);
    QJsonArray rules;
    for (const RiskRule &rule : question.rules)
        rules.append(
            QJsonObject{{text("condition"), rule.condition}, {text("risk"), riskWord(rule.risk)}});
    object.insert(text("riskRules"), rules);
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
            {text("id"), pillar.id}, {text("name"), pillar.name}, {text("questions"), questions}});
    }
    QJsonObject object{
        {text("schemaVersion"), text(kLensFormat)},
        {text("name"), lens.name},
        {text("pillars"), pillars}};
    if (!lens.description.isEmpty())
        object.insert(text("description"), lens.description);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace greenprint
