#include "tests/support/sampleplan.h"

#include "model/plan/planfile.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QTest>

namespace greenprint::test {

Plan roofDamagePlan() {
    QString file = referenceFile(QStringLiteral("design/examples/roof-damage.gplan"));
    if (file.isEmpty())
        file = QStringLiteral(GREENPRINT_SOURCE_DIR
                              "/resources/samples/image-classification.gplan");
    const auto reading = readPlanFile(file, Catalog::builtIn());
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    Plan plan = reading->plan;
    plan.id = plan.id.value_or(QStringLiteral("roof-damage"));
    return plan;
}

QStringList sampleNames() {
    const QDir folder(QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples"));
    return folder.entryList({QStringLiteral("*.gplan")});
}

Plan sample(const QString &name) {
    const PlanReading reading = readPlan(
        sourceFile(QStringLiteral("resources/samples/") + name), Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

std::vector<Plan> samples() {
    std::vector<Plan> plans;
    for (const QString &name : sampleNames())
        plans.push_back(sample(name));
    if (plans.empty())
        qFatal("there are no samples");
    return plans;
}

void sampleRows() {
    QTest::addColumn<QString>("name");
    for (const QString &name : sampleNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

} // namespace greenprint::test
