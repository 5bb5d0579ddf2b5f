#include "tests/support/sampleplan.h"

#include "model/plan/planfile.h"
#include "tests/support/reference.h"

namespace greenprint::test {

Plan roofDamagePlan() {
    const QString file = referenceFile(QStringLiteral("design/examples/roof-damage.gplan"));
    if (!file.isEmpty()) {
        if (const auto reading = readPlanFile(file, Catalog::builtIn()))
            return reading->plan;
    }
    Plan plan;
    plan.name = QStringLiteral("Roof damage detector");
    plan.id = QStringLiteral("4b1d2a52-6c0e-4f0e-9a55-0a7f0f7f6a10");
    plan.about.owner = QStringLiteral("ML platform");
    plan.about.description = QStringLiteral("Finds storm damage on roofs in photographs.");
    for (int i = 0; i < 4; ++i) {
        Dataset d;
        d.id = QStringLiteral("data%1").arg(i);
        d.name = QStringLiteral("Aerial photographs, part %1").arg(i);
        d.size = In<Unit::Gigabyte>{6500.0 + i};
        plan.workload.datasets.push_back(d);
    }
    for (int i = 0; i < 6; ++i) {
        Task t;
        t.id = QStringLiteral("train%1").arg(i);
        t.name = QStringLiteral("Full training of part %1").arg(i);
        t.kind = TaskKind::Training;
        t.instance = QStringLiteral("ml.g5.2xlarge");
        t.hours = In<Unit::Hour>{20.0 + i};
        plan.workload.tasks.push_back(t);
    }
    Service s;
    s.id = QStringLiteral("score");
    s.name = QStringLiteral("Scoring");
    s.requestsPerMonth = In<Unit::One>{12e6};
    s.instance = QStringLiteral("ml.g4dn.xlarge");
    s.serviceTime = In<Unit::Millisecond>{60};
    plan.workload.services.push_back(s);
    for (const char *region : {"us-east-1", "eu-north-1", "us-west-2"}) {
        Scenario scenario;
        scenario.id = QStringLiteral("in-%1").arg(QLatin1String(region));
        scenario.name = scenario.id;
        scenario.region.all = QLatin1String(region);
        plan.scenarios.push_back(scenario);
    }
    return plan;
}

} // namespace greenprint::test
