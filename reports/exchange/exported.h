#pragma once

#include "reports/content/reportinput.h"

#include <QByteArray>
#include <QStringList>

namespace greenprint::exchange {

/// A file for another tool, and what of the plan did not fit into it or is not known.
struct Exported {
    QByteArray bytes;
    QStringList remarks;
};

/// What every export says of its figures, in plain English.
struct Statement {
    QString boundary; ///< what is inside, over which period
    QString method;   ///< how it was estimated, with which sets
    QString origin;   ///< tool, catalog, plan and its hash
};
Statement statementOf(const report::ReportInput &input);

/// A figure for machines: none if it is unknown.
inline std::optional<double> known(const Totals &totals, Metric metric) {
    return totals.value(metric);
}

/// Text within a limit of characters; what is longer ends in an ellipsis and is remarked on.
class Limiter {
public:
    explicit Limiter(QStringList &remarks)
        : m_remarks(remarks) {}
    /// `what` names the place for the remark: "card/intended-uses".
    QString operator()(const QString &text, qsizetype limit, const QString &what) const;

private:
    QStringList &m_remarks;
};

} // namespace greenprint::exchange
