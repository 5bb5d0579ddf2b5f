#include "tests/support/sampleplan.h"

#include "model/plan/planfile.h"
#include "tests/support/reference.h"

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

} // namespace greenprint::test
