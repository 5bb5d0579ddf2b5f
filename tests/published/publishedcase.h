#pragma once

#include "model/estimate/ledger.h"
#include "model/plan/design.h"

#include <functional>

namespace greenprint::test {

/// How close a figure must come to what was published.
struct Tolerance {
    enum class Kind : quint8 {
        Printed,  ///< equal after rounding to the printed digits
        Relative, ///< within `a` percent
        Within,   ///< between `a` and `b`, whatever the printed figure
        AtLeast,  ///< the published figure is a lower bound of ours
        AtMost,   ///< the published figure is an upper bound of ours
        Differs,  ///< a known deviation of `a` percent, for the reason given
    };
    Kind kind = Kind::Printed;
    double a = 0.0;
    double b = 0.0;
    const char *reason = nullptr;
};

/// One published figure: its name and unit as in the collection of cases, and how ours is read
/// from the ledger, in the metric's own unit.
struct PublishedFigure {
    using Read = std::function<double(const Ledger &, const Design &)>;

    const char *quantity;
    const char *published; ///< as printed
    const char *unit;
    Tolerance tolerance;
    Read read;
};

/// A result that somebody published together with its inputs, as a plan.
struct PublishedCase {
    const char *id;
    QString name;
    const char *publication;
    QByteArray plan; ///< content of the plan element
    QByteArray planAttributes;
    std::vector<PublishedFigure> figures;
};

/// A case that the method does not express, with the reason.
struct CaseNotExpressed {
    const char *id;
    const char *name;
    const char *reason;
};

const std::vector<PublishedCase> &publishedCases();
const std::vector<CaseNotExpressed> &casesNotExpressed();

} // namespace greenprint::test
