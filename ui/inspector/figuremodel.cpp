#include "ui/inspector/figuremodel.h"

#include "model/quantity/unitsign.h"
#include "reports/results/explain.h"
#include "ui/widgets/lines.h"

#include <cmath>
#include <limits>

namespace greenprint::ui {
namespace {

/// Rows of the first level have this id; a factor has the row of its line.
constexpr quintptr kLine = std::numeric_limits<quintptr>::max();

} // namespace

void FigureModel::show(
    std::shared_ptr<const Comparison> comparison, const QString &scenario, const Figure &figure,
    const Catalog &catalog, const NumberFormat &format) {
    beginResetModel();
    m_entries.clear();
    m_total = 0.0;
    m_comparison = std::move(comparison);
    m_scenario = m_comparison ? m_comparison->scenario(scenario) : nullptr;
    m_catalog = &catalog;
    m_format = format;
    if (m_scenario) {
        m_entries = linesOf(m_scenario->ledger, figure);
        for (const FigureLine &entry : m_entries) {
            if (!std::isnan(entry.amount))
                m_total += entry.amount;
        }
    }
    endResetModel();
}

std::vector<Factor> FigureModel::factorsOf(const FigureLine &entry) const {
    return ui::factorsOf(m_scenario->ledger, entry);
}

bool FigureModel::isLine(const QModelIndex &index) const {
    return index.isValid() && index.internalId() == kLine;
}

std::optional<Factor> FigureModel::factorAt(const QModelIndex &index) const {
    if (!index.isValid() || isLine(index))
        return std::nullopt;
    return factorsOf(m_entries[index.internalId()])[static_cast<size_t>(index.row())];
}

QString FigureModel::partOf(const QModelIndex &index) const {
    if (!index.isValid())
        return {};
    const size_t row = isLine(index) ? static_cast<size_t>(index.row()) : index.internalId();
    return pathOf(m_entries[row].line->subject);
}

QModelIndex FigureModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kLine);
}

QModelIndex FigureModel::parent(const QModelIndex &index) const {
    if (!index.isValid() || isLine(index))
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, kLine);
}

int FigureModel::rowCount(const QModelIndex &parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_entries.size());
    if (!isLine(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(factorsOf(m_entries[static_cast<size_t>(parent.row())]).size());
}

bool FigureModel::hasChildren(const QModelIndex &parent) const {
    return parent.isValid() ? isLine(parent) : !m_entries.empty();
}

int FigureModel::columnCount(const QModelIndex &) const {
    return 1;
}

QVariant FigureModel::lineData(const FigureLine &entry, int role) const {
    const bool known = !std::isnan(entry.amount);
    const QString amount = known ? m_format.metric(entry.metric, entry.amount).text()
                                 : tr("unknown");
    if (role == Amount)
        return amount;
    const double share = known && m_total != 0.0 ? entry.amount / m_total : 0.0;
    const QString title = lineTitle(*m_scenario, *entry.line);
    const QString what = label(entry.line->activity) + QStringLiteral(", ")
                         + label(entry.line->resource);
    const qsizetype cut = title.lastIndexOf(QStringLiteral(", ") + what);
    const QString name = cut > 0 ? title.left(cut) : title;
    const QString note = (known ? m_format.percent(share) + QStringLiteral(" \u00b7 ") : QString())
                         + title.mid(name.size() + (cut > 0 ? 2 : 0));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Note:
        return withWholeIds(note);
    case Qt::ToolTipRole:
        return known ? tr("%1: %2 %3\nOpen to see the factors")
                           .arg(title, m_format.exact(entry.amount), unitSign(unit(entry.metric)))
                     : tr("A factor of this line is not known.");
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(name, amount, note);
    default:
        return {};
    }
}

QVariant FigureModel::factorData(const Factor &factor, int role) const {
    const Datum &datum = factor.datum;
    const QString name = (factor.divides ? QStringLiteral("\u00f7 ") : QStringLiteral("\u00d7 "))
                         + label(factor.name)
                         + (factor.at.isEmpty() ? QString() : QLatin1Char(' ') + factor.at);
    const QString amount = datum.known() ? m_format.quantity(datum.value, factor.unit).text()
                                         : tr("unknown");
    QString note;
    switch (datum.provenance.source) {
    case kPlanSource:
        note = tr("from the plan");
        break;
    case kDerivedSource:
        note = tr("simulated hour by hour");
        break;
    default:
        note = publisherOf(datum.provenance, *m_catalog) + QStringLiteral(" \u00b7 ")
               + label(datum.provenance.confidence);
    }
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Amount:
        return amount;
    case Note:
        return note;
    case Qt::ToolTipRole:
        return (datum.known()
                    ? tr("%1 %2 %3").arg(name, m_format.exact(datum.value), unitSign(factor.unit))
                    : tr("%1 is unknown").arg(name))
               + QLatin1Char('\n') + note;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(name, amount, note);
    default:
        return {};
    }
}

QVariant FigureModel::data(const QModelIndex &index, int role) const {
    // views ask for much that there is not, and words take long to make
    const bool told = role == Qt::DisplayRole || role == Amount || role == Note
                      || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !m_scenario || !told)
        return {};
    if (isLine(index))
        return lineData(m_entries[static_cast<size_t>(index.row())], role);
    if (const std::optional<Factor> factor = factorAt(index))
        return factorData(*factor, role);
    return {};
}

} // namespace greenprint::ui
