#pragma once

#include "model/estimate/ledger.h"

namespace greenprint::test {

/// Empty if both say the same to a relative tolerance, else what differs.
inline QString difference(const Totals &a, const Totals &b, double tolerance) {
    for (Metric m : kAllMetrics) {
        if (a[m].value.has_value() != b[m].value.has_value())
            return key(m) + QStringLiteral(": known only once");
        if (a[m].partial != b[m].partial)
            return key(m) + QStringLiteral(": partial only once");
        if (!a[m].value)
            continue;
        const double size = std::max({1e-9, std::abs(*a[m].value), std::abs(*b[m].value)});
        if (std::abs(*a[m].value - *b[m].value) > tolerance * size)
            return QStringLiteral("%1: %2 and %3").arg(key(m)).arg(*a[m].value).arg(*b[m].value);
    }
    return {};
}

} // namespace greenprint::test
