#include "ui/document/planopening.h"

#include "reports/read/carriedplan.h"

namespace greenprint::ui {

Expected<OpenedPlan> readPlanFrom(const QString &path, const Catalog &catalog) {
    Expected<PlanReading> reading = report::readPlanOrReport(path, catalog);
    if (!reading)
        return failure(reading.error());
    if (!reading->ok())
        return failure(Error::unreadable(path, reading->errorText()));
    // a report, or a sample inside the program, cannot be written over
    const bool writable = !path.startsWith(QLatin1Char(':'))
                          && !path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return OpenedPlan{
        std::move(reading->plan), writable ? path : QString(), std::move(reading->findings)};
}

} // namespace greenprint::ui
