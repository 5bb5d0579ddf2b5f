#pragma once

#include "model/error.h"
#include "reports/content/reportinput.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace greenprint::exchange {

/// A file for another tool, and what of the plan did not fit into it or is not known.
struct Exported {
    QByteArray bytes;
    QStringList remarks;
};

/// A format: its writer.
using ExchangeWriter = std::function<Expected<Exported>(const report::ReportInput &)>;

/// Writes a scenario in a format of exchange, in plain English whatever the language of the
/// program, with its range. `catalog` is without the plan's overrides; `comparison` must hold the
/// scenario. To be called from the thread of the application's object only.
Expected<Exported> exchanged(
    const Catalog &catalog, const Plan &plan, const Comparison &comparison, const QString &scenario,
    const QDateTime &written, const ExchangeWriter &write);

/// What every export says of its figures, in plain English.
struct Statement {
    QString boundary; ///< what is inside, over which period
    QString method;   ///< how it was estimated, with which sets
    QString origin;   ///< tool, catalog, plan and its hash
};
Statement statementOf(const report::ReportInput &input);

/// Who runs a Region: Amazon Web Services, or the site that the plan added, by its name.
QString providerOf(const Catalog &catalog, const QString &region);

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
