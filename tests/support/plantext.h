#pragma once

#include "tests/support/simulated.h"

namespace greenprint::test {

// Plans as text, for tests that work out figures by hand.

inline QByteArray months(int count) {
    return "<about><horizon months=\"" + QByteArray::number(count) + "\"/></about>";
}

/// A scenario "s" in a Region, or in Regions by stage: "all=\"a\" training=\"b\"".
inline QByteArray at(const QByteArray &region, const QByteArray &choices = {}) {
    return "<scenario id=\"s\"><region " + (region.contains('=') ? region : "all=\"" + region + '"')
           + "/>" + choices + "</scenario>";
}

/// A workload on a site whose every figure the plan gives.
inline QByteArray onSite(
    const QByteArray &workload, const QByteArray &choices = {}, int count = 1) {
    return months(count) + "<workload>" + workload + "</workload>" + at("site", choices) + kSite;
}

/// The same in us-east-1, with the figures of the catalog.
inline QByteArray inVirginia(
    const QByteArray &workload, const QByteArray &choices = {}, int count = 1) {
    return months(count) + "<workload>" + workload + "</workload>" + at("us-east-1", choices);
}

/// "cost_usd", or of some lines only: "cost_usd idle", "energy_kwh network", "water_l task t".
inline double measured(const Ledger &ledger, const QString &what) {
    const QStringList words = what.split(QLatin1Char(' '));
    const Metric metric = *metricFromKey(words[0]);
    if (words.size() == 1)
        return value(ledger, metric);
    return sumOf(ledger, metric, [&](const Line &line) {
        return keyword(line.activity) == words[1] || keyword(line.resource) == words[1]
               || keyword(line.stage) == words[1]
               || (words.size() > 2 && pathOf(line.subject).startsWith(words[1])
                   && line.subject.id == words[2]);
    });
}

} // namespace greenprint::test
