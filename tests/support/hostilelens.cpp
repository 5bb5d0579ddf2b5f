#include "tests/support/hostilelens.h"

#include "model/review/lensfile.h"
#include "model/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenprint::test {
namespace {

QJsonObject resource(const QString &said) {
    return {{text("displayText"), said}, {text("url"), said}};
}

QJsonObject choice(const QString &id, const QString &said) {
    const QJsonObject more{
        {text("type"), text("IMPROVEMENT_PLAN")},
        {text("content"), QJsonArray{resource(said), resource(said)}}};
    return {
        {text("id"), id},
        {text("title"), said},
        {text("helpfulResource"), resource(said)},
        {text("improvementPlan"), resource(said)},
        {text("additionalResources"), QJsonArray{more}}};
}

QJsonObject question(
    const QString &id, const QJsonArray &choices, const QString &condition, const QString &said) {
    const QJsonArray rules{
        QJsonObject{{text("condition"), condition}, {text("risk"), text("NO_RISK")}},
        QJsonObject{{text("condition"), text("default")}, {text("risk"), text("HIGH_RISK")}}};
    return {
        {text("id"), id},
        {text("title"), said},
        {text("description"), said},
        {text("helpfulResource"), resource(said)},
        {text("choices"), choices},
        {text("riskRules"), rules}};
}

QJsonObject pillar(const QString &id, const QJsonObject &question, const QString &said) {
    return {{text("id"), id}, {text("name"), said}, {text("questions"), QJsonArray{question}}};
}

} // namespace

QByteArray hostileLensFile(const QString &said) {
    // the first question and its first choice are answered by the hostile plan
    const QJsonObject sound = question(
        text("OPS_release"), {choice(text("DE_01"), said), choice(text("OPS_release_no"), said)},
        text("DE_01"), said);
    const QJsonObject unsound = question(said, {choice(said, said)}, said, said);
    const QJsonObject lens{
        {text("schemaVersion"), said},
        {text("name"), said},
        {text("description"), said},
        {text("pillars"),
         QJsonArray{pillar(text("operations"), sound, said), pillar(said, unsound, said)}}};
    return QJsonDocument(lens).toJson();
}

Lens hostileLens(const QString &said) {
    const auto reading = readLens(hostileLensFile(said), said);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    return reading->lens;
}

} // namespace greenprint::test
