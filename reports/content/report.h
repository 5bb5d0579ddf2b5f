#pragma once

#include "model/error.h"
#include "model/review/lens.h"
#include "reports/content/milestonereview.h"
#include "reports/content/reportinput.h"
#include "reports/document/document.h"

#include <optional>

namespace greenprint::report {

/// Which report, and what its reader asks for. What is left open comes from the set-up that the
/// plan saves for that kind of report, else from defaults.
struct ReportOrder {
    ReportKind kind = ReportKind::ModelCard;
    QString scenario; ///< that a card is about; the baseline if empty
    QString baseline; ///< the plan's own if empty
    std::optional<QString> language;
    std::optional<Paper> paper;
    /// In place of what the plan saves: for a preview of what is being set up.
    std::optional<ReportSetup> setup;
    /// What a review goes by; the built-in lens if there is none.
    std::optional<Lens> lens;
    /// Those that a review is compared with, oldest first.
    std::vector<FrozenState> milestones;
    QDateTime written;
};

/// Stands for the first page where a set-up names sections.
inline constexpr const char *kFrontId = "front";

/// The set-up that the plan saves for a kind of report; an empty one if it saves none.
ReportSetup setupOf(const Plan &plan, ReportKind kind);

/// Simulates the plan and says what came of it, findings included, in the language of the report.
/// `catalog` is without the plan's overrides. To be called from the thread of the application's
/// object only, because it changes the language of texts while it runs.
Expected<Document> buildReport(const Catalog &catalog, const Plan &plan, const ReportOrder &order);

} // namespace greenprint::report
