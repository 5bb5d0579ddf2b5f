#pragma once

#include "app/cli/plansource.h"
#include "model/library/resultchange.h"
#include "reports/results/tables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace greenprint::cli {

/// One command of `greenprint-cli library`: what stands behind its name, and what it does with it.
struct LibraryCommand {
    const char *name;
    const char *arguments;
    const char *summary; ///< QT_TRANSLATE_NOOP("Cli", …)
    int least = 0;       ///< arguments
    int most = 0;        ///< -1: any number
    Result<int> (*run)(const Invocation &, const QStringList &arguments);
};

// what the library holds
Result<int> listPlans(const Invocation &call, const QStringList &arguments);
Result<int> searchPlans(const Invocation &call, const QStringList &arguments);
Result<int> showHistory(const Invocation &call, const QStringList &arguments);
// putting in, taking out, labelling
Result<int> importPlans(const Invocation &call, const QStringList &arguments);
Result<int> exportPlan(const Invocation &call, const QStringList &arguments);
Result<int> restoreRevision(const Invocation &call, const QStringList &arguments);
Result<int> freezeMilestone(const Invocation &call, const QStringList &arguments);
Result<int> labelPlan(const Invocation &call, const QStringList &arguments);
Result<int> deletePlan(const Invocation &call, const QStringList &arguments);
Result<int> undeletePlan(const Invocation &call, const QStringList &arguments);
Result<int> purgePlan(const Invocation &call, const QStringList &arguments);
// results then and now
Result<int> compareRevisions(const Invocation &call, const QStringList &arguments);
Result<int> showFrozen(const Invocation &call, const QStringList &arguments);
Result<int> showCatalogEffect(const Invocation &call, const QStringList &arguments);
Result<int> upgradeCopy(const Invocation &call, const QStringList &arguments);
// the file itself
Result<int> checkFile(const Invocation &call, const QStringList &arguments);
Result<int> backUp(const Invocation &call, const QStringList &arguments);
Result<int> recoverFile(const Invocation &call, const QStringList &arguments);

/// A whole number of an option, 0 without it.
Result<int> countOption(const Invocation &call, const char *name);

/// The number of a revision, from 1 on.
Result<int> revisionNumber(const QString &argument);

/// Prints a table for people, its full form as CSV, or JSON.
Result<int> printForm(
    const Invocation &call, const TextTable &forPeople, const TextTable &full,
    const QJsonArray &json, int exitCode = kDone);

} // namespace greenprint::cli
