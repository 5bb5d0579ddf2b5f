#pragma once

#include <QtGlobal>

namespace greenprint {

// What takes little room in a plan file may take much when it is read, and much time after that.

/// Of tags and attributes in a file together, known and unknown.
inline constexpr qsizetype kMaxPlanItems = 500'000;
/// Of elements of one kind that stand side by side.
inline constexpr int kMostSiblings = 10'000;

} // namespace greenprint
