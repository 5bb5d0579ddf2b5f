#pragma once

#include "model/error.h"
#include "model/library/frozenresults.h"
#include "model/plan/planfile.h"

#include <QByteArray>

namespace greenprint::report {

/// The name under which a PDF carries the plan that it was made from.
inline constexpr const char *kCarriedPlanName = "plan.gplan";

/// The plan file inside a PDF, as it was attached. The error says if it is not a readable PDF or
/// carries no plan.
Expected<QByteArray> carriedPlan(const QByteArray &pdf);

/// The name under which it carries the results, as they were computed for it.
inline constexpr const char *kCarriedResultsName = "results.json";

/// The results inside a PDF. The error is that of a damaged file; none if it carries none.
Expected<std::optional<FrozenResults>> carriedResults(const QByteArray &pdf);

/// The same of a file; none if it is no PDF.
Expected<std::optional<FrozenResults>> readCarriedResults(const QString &fileName);

/// The name under which the PDF of a model card carries its machine-readable form.
inline constexpr const char *kCarriedCardName = "model-card.json";

/// The machine-readable card inside a PDF. The error is that of a damaged file; none if it carries
/// none.
Expected<std::optional<QByteArray>> carriedCard(const QByteArray &pdf);

/// Whether the bytes are those of a PDF. The first kilobyte of a file is enough.
bool isPdf(const QByteArray &bytes);

/// A plan from a plan file or from a PDF that carries one. The error is of the file system, of the
/// PDF, or the first defects of the plan.
Expected<PlanReading> readPlanOrReport(const QString &fileName, const Catalog &catalog);

} // namespace greenprint::report
