#include "ui/document/planopening.h"

namespace greenprint::ui {

Expected<OpenedPlan> readPlanFrom(const QString &path, const Catalog &catalog) {
    Expected<PlanReading> reading = readPlanFile(path, catalog);
    if (!reading)
        return failure(reading.error());
    if (!reading->ok())
        return failure(Error::unreadable(path, reading->errorText()));
    // samples inside the program cannot be written over
    const QString fileName = path.startsWith(QLatin1Char(':')) ? QString() : path;
    return OpenedPlan{std::move(reading->plan), fileName, std::move(reading->findings)};
}

} // namespace greenprint::ui
