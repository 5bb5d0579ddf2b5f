#include "model/plan/planmigration.h"

#include <QTest>

#include <boost/property_tree/ptree.hpp>

using namespace greenprint;
using boost::property_tree::ptree;

namespace {

/// From format 1 to 2: an attribute gets another name.
QStringList renameTeam(ptree &plan) {
    auto &about = plan.get_child("about").get_child("<xmlattr>");
    const std::string crew = about.get("crew", std::string());
    if (crew.empty())
        return {};
    about.erase("crew");
    about.put("team", crew);
    return {QStringLiteral("\"crew\" is now \"team\"")};
}

/// From 2 to 3: hours were minutes, and a description is added.
QStringList minutesToHours(ptree &plan) {
    QStringList changes;
    for (auto &[tag, task] : plan.get_child("workload")) {
        if (tag != "task")
            continue;
        auto &attributes = task.get_child("<xmlattr>");
        attributes.put("hours", attributes.get<double>("minutes") / 60.0);
        attributes.erase("minutes");
        changes << QStringLiteral("the minutes of %1 are now hours")
                       .arg(QString::fromStdString(attributes.get("id", std::string())));
    }
    plan.get_child("about").put("description", "From an older format");
    changes << QStringLiteral("a description was added");
    return changes;
}

constexpr PlanFormatStep kSteps[] = {{1, renameTeam}, {2, minutesToHours}};

QStringList changesOf(const PlanReading &reading) {
    QStringList changes;
    for (const Finding &f : reading.findings) {
        if (f.code == FindingCode::OlderFormat)
            changes << f.arguments.last();
    }
    return changes;
}

} // namespace

class PlanMigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsTakenAndTold() {
        const QByteArray file =
            "<plan format=\"1\" name=\"P\"><about crew=\"Ada\"/><workload><task id=\"t\" "
            "kind=\"training\" instance=\"ml.m5.xlarge\" minutes=\"90\"/></workload></plan>";
        const PlanReading reading = readPlan(file, Catalog::builtIn(), kSteps);
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QCOMPARE(reading.plan.about.team, QStringLiteral("Ada"));
        QCOMPARE(reading.plan.about.description, QStringLiteral("From an older format"));
        QCOMPARE(reading.plan.workload.tasks.front().hours->number, 1.5);
        const QStringList expected{
            QStringLiteral("\"crew\" is now \"team\""),
            QStringLiteral("the minutes of t are now hours"),
            QStringLiteral("a description was added")};
        QCOMPARE(changesOf(reading), expected);
        for (const Finding &f : reading.findings) {
            if (f.code == FindingCode::OlderFormat) {
                QCOMPARE(f.severity, Severity::Info);
                QVERIFY(messageText(f).contains(f.arguments.last()));
            }
        }
    }

    void stepsThatWereTakenBeforeAreNotTaken() {
        const QByteArray file =
            "<plan format=\"3\" name=\"P\"><about team=\"Ada\"/><workload><task id=\"t\" "
            "kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"2\"/></workload></plan>";
        const PlanReading reading = readPlan(file, Catalog::builtIn(), kSteps);
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QVERIFY(changesOf(reading).isEmpty());
        QCOMPARE(reading.plan.workload.tasks.front().hours->number, 2.0);
    }

    void aNewerFormatIsRefused() {
        const PlanReading reading = readPlan(
            "<plan format=\"4\" name=\"P\"/>", Catalog::builtIn(), kSteps);
        QVERIFY(!reading.ok());
        QCOMPARE(reading.findings.front().code, FindingCode::NewerFormat);
    }

    void aStepThatFailsIsAnError() {
        // the older file lacks what the step needs
        const PlanReading reading = readPlan(
            "<plan format=\"2\" name=\"P\"/>", Catalog::builtIn(), kSteps);
        QVERIFY(!reading.ok());
    }

    void todaysFormatIsTheFirst() {
        QVERIFY(planFormatSteps().empty());
        QVERIFY(readPlan("<plan format=\"1\" name=\"P\"/>", Catalog::builtIn()).ok());
    }
};

QTEST_APPLESS_MAIN(PlanMigrationTest)
#include "planmigration.moc"
