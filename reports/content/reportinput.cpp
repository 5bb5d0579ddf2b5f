#include "reports/content/reportinput.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

struct ReportInputTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportInput)
};

} // namespace

const ScenarioResult &ReportInput::chosen() const {
    const ScenarioResult *result = comparison.scenario(scenario);
    if (!result)
        qFatal("The report is about a scenario that was not simulated: %s", qPrintable(scenario));
    return *result;
}

Expected<void> expectScenarios(const Plan &plan, const QStringList &ids) {
    const QStringList known = scenarioIds(plan);
    for (const QString &id : ids) {
        if (!id.isEmpty() && !known.contains(id)) {
            return failure(
                Error::usage(ReportInputTexts::tr("there is no scenario \"%1\"; the plan has %2")
                                 .arg(id, known.join(QStringLiteral(", ")))));
        }
    }
    return {};
}

} // namespace greenprint::report
