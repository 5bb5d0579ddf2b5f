#include "ui/pages/explore/frontmodel.h"

#include "model/quantity/unitsign.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/figuretable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint::ui {
namespace {

constexpr std::array kColumns{Metric::Carbon,       Metric::Cost,  Metric::LatencyP95,
                              Metric::Energy,       Metric::Water, Metric::CarbonMarket,
                              Metric::TrainingHours};

QString cellText(const Total &total, double size, const NumberFormat &format) {
    if (!total.value)
        return QStringLiteral("\u2013");
    const QString number = format.number(*total.value / size);
    return total.partial ? QStringLiteral("\u2265\u2009") + number : number;
}

} // namespace

QString unitText(Metric metric, const QString &symbol) {
    switch (metric) {
    case Metric::Carbon:
    case Metric::CarbonLocation:
    case Metric::CarbonMarket:
    case Metric::CarbonEmbodied:
        return symbol + QStringLiteral(" CO\u2082e");
    default:
        return symbol;
    }
}

QString regionsOf(const Choices &choices) {
    QStringList regions;
    for (const Choice &choice : choices) {
        if (choice.path.startsWith(QLatin1String("region/")))
            regions << choice.value;
    }
    if (!regions.isEmpty() && regions.count(regions.front()) == regions.size())
        return regions.front();
    return regions.join(QStringLiteral(", "));
}

FrontModel::FrontModel(QObject *parent)
    : QAbstractTableModel(parent) {}

void FrontModel::show(std::shared_ptr<const Exploration> front, const NumberFormat &format) {
    beginResetModel();
    m_front = std::move(front);
    m_format = format;
    m_units.clear();
    for (const Metric metric : kColumns) {
        double largest = 0.0;
        if (m_front) {
            for (const FoundDesign &design : m_front->front)
                largest = std::max(largest, std::abs(design.totals[metric].value.value_or(0.0)));
        }
        m_units.push_back(m_format.unitFor(metric, largest));
    }
    endResetModel();
}

QString FrontModel::reading(int design) const {
    const FoundDesign &found = m_front->front[static_cast<size_t>(design)];
    std::vector<Metric> order = m_front->objectives;
    for (const Metric metric : kColumns) {
        if (std::ranges::find(order, metric) == order.end())
            order.push_back(metric);
    }
    QStringList lines{regionsOf(found.choices)};
    for (const Metric metric : order) {
        if (found.totals[metric].value)
            lines << tr("%1: %2").arg(
                shortLabel(metric), m_format.metricText(metric, found.totals[metric].value));
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<Metric> FrontModel::metricAt(int column) const {
    return column > 0 && column < columnCount()
               ? std::optional(kColumns[static_cast<size_t>(column - 1)])
               : std::nullopt;
}

int FrontModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_front ? 0 : static_cast<int>(m_front->front.size());
}

int FrontModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(kColumns.size());
}

QVariant FrontModel::data(const QModelIndex &index, int role) const {
    if (!m_front || !index.isValid() || index.row() >= rowCount())
        return {};
    const FoundDesign &design = m_front->front[static_cast<size_t>(index.row())];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == FigureTable::SortRole || role == Qt::ToolTipRole)
            return regionsOf(design.choices);
        return {};
    }
    const size_t column = static_cast<size_t>(index.column() - 1);
    const Metric metric = kColumns[column];
    const Total &total = design.totals[metric];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(total, m_units[column].size, m_format);
    case Qt::ToolTipRole:
        return total.value ? m_format.exact(*total.value) + QChar(0x00a0) + unitSign(unit(metric))
                           : tr("unknown");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case FigureTable::SortRole:
        return total.value.value_or(std::numeric_limits<double>::infinity());
    default:
        return {};
    }
}

QVariant FrontModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Region");
    const size_t column = static_cast<size_t>(section - 1);
    const QString symbol = column < m_units.size() ? m_units[column].symbol : QString();
    return tr("%1, %2").arg(shortLabel(kColumns[column]), unitText(kColumns[column], symbol));
}

} // namespace greenprint::ui
