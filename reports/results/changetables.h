#pragma once

#include "model/library/resultchange.h"
#include "model/plan/plandifference.h"
#include "reports/results/tables.h"

#include <QJsonObject>

#include <functional>

namespace greenprint {

/// What readers call a place of the plan, from its path: "scenario[north]", "task[train]".
using NameOfPlace = std::function<QString(const QString &path)>;

/// Every figure that is not what it was: where, before, after, change, and because of what. Where
/// it is goes by ids unless names are given.
TextTable changedFigures(
    const ResultChanges &changes, const NumberFormat &format, const NameOfPlace &nameOf = {});
/// The figures of the catalog that are not what they were, with their sources.
TextTable changedFactors(const ResultChanges &changes);
/// Findings and scenarios that are new or gone, a sentence each.
QStringList changedFindings(const ResultChanges &changes, const NameOfPlace &nameOf = {});
/// Inputs that differ between two plans: where, before, after. With names, choices are in words,
/// too.
TextTable changedInputs(const std::vector<InputChange> &inputs, const NameOfPlace &nameOf = {});
QJsonObject changesJson(const ResultChanges &changes);

/// Results as they were frozen: the metrics as rows, the scenarios as columns.
TextTable frozenSummary(const FrozenResults &results, const NumberFormat &format);
/// The same with full figures, one row per scenario and metric.
TextTable frozenTable(const FrozenResults &results);
/// "Computed with catalog 2026.11 (2026-11-20) by Greenprint 1.0.0."
QString frozenOrigin(const FrozenResults &results);

} // namespace greenprint
