#pragma once

#include <QString>

namespace greenprint::report {

struct Imprint;

/// What writers put around a document's own words, in the document's language. Writers run when
/// that language is no longer active, and on other threads; they translate nothing themselves.
struct Frame {
    QString contents = QStringLiteral("Contents");
    QString page = QStringLiteral("%1 of %2");
    QString origin = QStringLiteral("catalog %1 \u00b7 %2 \u00b7 plan %3");
    QString chartFigures = QStringLiteral("Figures of the chart");
    QString plan = QStringLiteral("Plan");
    QString planHash = QStringLiteral("Hash of the plan");
    QString catalog = QStringLiteral("Catalog");
    QString tool = QStringLiteral("Tool");
    friend bool operator==(const Frame &, const Frame &) = default;

    /// In the language that is active now.
    static Frame translated();

    /// "2 of 16".
    QString pageOf(int page, int count) const;
    /// "catalog 2026.11 · Greenprint 1.0 · plan 3a90db1429b1ebec".
    QString originOf(const Imprint &imprint) const;
};

} // namespace greenprint::report
