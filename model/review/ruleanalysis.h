#pragma once

#include "model/review/lens.h"

namespace greenprint {

/// What the rules of a question can and cannot do, found by trying every combination of choices.
struct RuleAnalysis {
    /// False if the rules name too many choices to try them all; the rest then says nothing.
    bool complete = false;
    /// By level that a rule can give (high, medium, none): some combination ends there.
    std::array<bool, 3> reached{};
    QStringList idle; ///< named choices that never change the rating
};
/// Tries up to 2^20 combinations, 64 at a time.
RuleAnalysis analyseRules(const LensQuestion &question);

} // namespace greenprint
