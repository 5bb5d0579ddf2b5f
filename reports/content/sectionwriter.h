#pragma once

#include "reports/content/reportinput.h"
#include "reports/content/wording.h"
#include "reports/document/document.h"

#include <QCoreApplication>

namespace greenprint::report {

/// What writers of sections about one scenario share: the scenario at hand and the cells, figures
/// and tables that recur.
class SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(SectionWriter)

public:
    explicit SectionWriter(const ReportInput &input)
        : m_input(input)
        , m_result(input.chosen())
        , m_ledger(m_result.ledger)
        , m_design(m_result.design)
        , m_words(input) {}

protected:
    const Totals &totals() const { return m_result.totals; }
    Totals stageTotals(Stage stage) const { return greenprint::totals(m_ledger, stage); }

    static Cell text(const QString &words, Tone tone = Tone::Plain) { return {words, tone}; }
    static Cell author(const QString &words) { return {words, Tone::Plain, Voice::Author}; }
    /// A number that needs no unit, as it stands in spreadsheets.
    static Cell plainNumber(const QString &text, double value) {
        return {text, Tone::Plain, Voice::Computed, value, QStringLiteral("1")};
    }
    Cell percentCell(const std::optional<double> &part, const std::optional<double> &whole) const;
    Figure share(
        const QString &label, const std::optional<double> &part,
        const std::optional<double> &whole) const;
    /// A metric of each stage, and of all.
    std::vector<Total> stagesAndTotal(Metric metric) const;
    /// A row per stage and the total, a column per metric.
    Table byStage(const std::vector<Metric> &metrics, Metric sharedBy) const;

    const ReportInput &m_input;
    const ScenarioResult &m_result;
    const Ledger &m_ledger;
    const Design &m_design;
    const Wording m_words;
};

} // namespace greenprint::report
