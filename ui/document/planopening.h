#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/planfile.h"

namespace greenprint::ui {

/// A plan with the file that saving writes to; empty if it came out of something else.
struct OpenedPlan {
    Plan plan;
    QString fileName;
    std::vector<Finding> findings;
};

/// Reads a plan from a file or, where a PDF carries one, from that.
Expected<OpenedPlan> readPlanFrom(const QString &path, const Catalog &catalog);

} // namespace greenprint::ui
