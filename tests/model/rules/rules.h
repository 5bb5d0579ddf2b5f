#pragma once

#include <QByteArray>

#include <functional>

namespace greenprint::test {

/// Adds a rule: its name, a plan that follows it, what is measured ("cost_usd idle") and the figure
/// that was worked out by hand.
using AddRow = std::function<void(
    const char *name, const QByteArray &plan, const char *what, double expected)>;

// by part of the method, one file each
void demandRows(const AddRow &row);
void storageRows(const AddRow &row);
void networkRows(const AddRow &row);
void facilityRows(const AddRow &row);
void costRows(const AddRow &row);
void serviceRows(const AddRow &row);

} // namespace greenprint::test
