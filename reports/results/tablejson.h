#pragma once

#include "reports/results/tables.h"

#include <QJsonObject>

namespace greenprint {

/// A table for programs that has no form of its own: "rows", an object each with the headings as
/// names. Cells that are numbers are numbers, empty ones null.
QJsonObject tableJson(const TextTable &table);

} // namespace greenprint
