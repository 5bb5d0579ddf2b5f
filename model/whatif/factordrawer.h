#pragma once

#include "model/estimate/distribution.h"
#include "model/estimate/factor.h"

namespace greenprint {

/// Draws the factors of one ledger after another of the same scenario. Most of them are the same
/// each time at the same place: what their draws follow from is then at hand.
class FactorDrawer {
public:
    explicit FactorDrawer(quint64 seed)
        : m_seed(seed) {}

    /// Gives every factor that has a range its value of draw number `draw` (method 13).
    void draw(std::vector<Factor> &factors, quint64 draw);

private:
    /// What the draws of the factor at one place follow from.
    struct Source {
        FactorName name = FactorName::Runs;
        QString of;
        QString at;
        quint64 key = 0;
        double value = 0.0;
        double low = 0.0;
        double high = 0.0;
        bool rangeGiven = false;
        Distribution distribution = Distribution::point(0.0);
    };

    quint64 m_seed;
    std::vector<std::optional<Source>> m_sources;
};

} // namespace greenprint
