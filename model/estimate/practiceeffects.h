#pragma once

#include "model/estimate/ledgerbuilder.h"

namespace greenprint {

/// What the adopted practices reduce, and where (method 10). Two practices that move one quantity
/// do not multiply: the stronger acts, and a finding says so.
class PracticeEffects {
public:
    explicit PracticeEffects(LedgerBuilder &builder);

    /// The factor that a lever applies to a subject; none if no practice moves it.
    std::optional<Factor> factor(Lever lever, const Subject &subject) const;
    /// The same as a number: 1 without any.
    double keep(Lever lever, const Subject &subject) const;

private:
    struct Effect {
        Lever lever;
        Subject subject;
        Factor factor;
        double strength;
    };
    void adopt(LedgerBuilder &builder, const AdoptedPractice &adopted, const Practice &practice);
    void add(LedgerBuilder &builder, Effect effect);

    std::vector<Effect> m_effects;
};

/// The path of a practice that a design adopts, for findings: "scenario[north]/practice[TU-01]".
QString placeOf(const AdoptedPractice &adopted, const Design &design);

} // namespace greenprint
