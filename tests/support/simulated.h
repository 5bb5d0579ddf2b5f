#pragma once

#include "model/estimate/simulate.h"
#include "model/plan/planfile.h"

namespace greenprint::test {

/// The plan with that content; a defect in it fails the program.
inline Plan planOf(const QByteArray &content, const QByteArray &attributes = {}) {
    const PlanReading reading = readPlan(
        "<plan format=\"1\" name=\"P\" " + attributes + ">" + content + "</plan>",
        Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

/// Its ledger: of the scenario, or of the only one that a plan without scenarios has.
inline Ledger run(
    const QByteArray &content, const char *scenario = "s", const QByteArray &attributes = {}) {
    const Plan plan = planOf(content, attributes);
    return simulate(
        Catalog::builtIn(), plan,
        plan.scenarios.empty() ? QStringLiteral("default") : QString::fromLatin1(scenario));
}

/// A total; NaN if unknown.
inline double value(const Ledger &ledger, Metric m) {
    return totals(ledger).value(m).value_or(std::nan(""));
}

inline bool has(const Ledger &ledger, FindingCode code) {
    return std::ranges::any_of(ledger.findings, [&](const Finding &f) { return f.code == code; });
}

/// The total of some lines.
inline double sumOf(const Ledger &ledger, Metric m, auto keep) {
    return fold(ledger, keep).value(m).value_or(std::nan(""));
}

inline bool near(double a, double b, double relative = 1e-9) {
    return std::abs(a - b) <= relative * std::max(1e-30, std::abs(b));
}

/// A site and a type whose figures make sums easy to work out by hand.
inline const QByteArray kSite =
    "<override kind=\"region\" id=\"site\" grid-g-per-kwh=\"400\" pue=\"1.1\" "
    "wue-l-per-kwh=\"0.2\" "
    "wcf-l-per-kwh=\"2\"/><override kind=\"instance\" id=\"node\" accelerators=\"1\" watts=\"300\" "
    "usd-per-hour=\"3\" embodied-kg=\"3504\" tflops=\"100\"/>";

} // namespace greenprint::test
