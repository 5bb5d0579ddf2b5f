#pragma once

#include "model/library/frozenresults.h"
#include "model/plan/planfile.h"

#include <memory>

namespace greenprint::ui {

/// A plan with the file that saving writes to; empty if it came out of something else.
struct OpenedPlan {
    Plan plan;
    QString fileName;
    /// Of reading it: what migration from an older format changed, what was not understood.
    std::vector<Finding> findings;
    bool forReview = false; ///< to be looked at, not changed
    /// The results that were frozen with it; null if none were.
    std::shared_ptr<const FrozenResults> frozen;
    int revision = 0; ///< of the library that it was read from; 0 if from elsewhere
};

/// Whether a file may carry a plan, by its name.
bool mayCarryPlan(const QString &fileName);
/// True for a sample plan, which lies inside the program.
bool isSample(const QString &path);
/// Has the reports of a plan that the window makes written in the language of the window, until the
/// user chooses another.
void speakReports(Plan &plan);
/// Reads a plan from a file or, where a PDF carries one, from that. What a PDF carries is opened
/// for review, with the results it was written with. A sample becomes a plan of the user's own, in
/// the language of the window.
Expected<OpenedPlan> readPlanFrom(const QString &path, const Catalog &catalog);
/// The same, to be looked at only. The results frozen with a plan file are those that the library
/// has for it.
Expected<OpenedPlan> readForReview(const QString &path, const Catalog &catalog);
/// The sample plans of the program that the catalog fits.
std::vector<OpenedPlan> readSamples(const Catalog &catalog);

} // namespace greenprint::ui
