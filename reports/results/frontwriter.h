#pragma once

#include "model/whatif/explore.h"

#include <QByteArray>

#include <functional>

namespace greenprint {

/// Fronts of three objectives have tens of thousands of designs with dozens of choices each: a tree
/// of JSON values, or a table of cells, takes ten times the memory and the time of the search. So
/// they are written piece by piece, and what neighbours share is made once.
using WritePiece = std::function<void(const QByteArray &)>;

/// The contract's JSON of an exploration (part 3), one line for each design.
void writeExploreJson(const Exploration &exploration, const WritePiece &write);

/// One record for each choice and metric of each design: design, kind, name, value.
void writeExploreCsv(const Exploration &exploration, const WritePiece &write);

} // namespace greenprint
