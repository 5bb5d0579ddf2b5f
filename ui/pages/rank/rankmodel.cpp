#include "ui/pages/rank/rankmodel.h"

#include "model/catalog/regionnames.h"
#include "model/joined.h"
#include "model/quantity/unitsign.h"
#include "ui/theme/theme.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/figuretable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint::ui {
namespace {

constexpr std::array kColumns{Metric::Carbon, Metric::Cost,  Metric::LatencyP95,
                              Metric::Energy, Metric::Water, Metric::TrainingHours};
constexpr int kReason = RankModel::FirstMetric + static_cast<int>(kColumns.size());
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

void RankModel::show(
    std::shared_ptr<const Ranking> ranking, const Catalog *names, const NumberFormat &format) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_format = format;
    m_units.clear();
    m_heat.clear();
    m_names.clear();
    const std::vector<RankedOption> none;
    const std::vector<RankedOption> &options = m_ranking ? m_ranking->options : none;
    for (const RankedOption &option : options) {
        const Region *region = names ? names->region(option.option) : nullptr;
        m_names.push_back(
            region ? tr("%1, %2").arg(option.option, regionName(*region)) : option.option);
    }
    for (const Metric metric : kColumns) {
        std::vector<double> known;
        double largest = 0.0;
        for (const RankedOption &option : options) {
            const std::optional<double> value = option.totals[metric].value;
            if (!value)
                continue;
            largest = std::max(largest, std::abs(*value));
            if (option.feasible && !option.totals[metric].partial)
                known.push_back(*value);
        }
        m_units.push_back(m_format.unitFor(metric, largest));
        std::ranges::sort(known);
        known.erase(std::unique(known.begin(), known.end()), known.end());
        std::vector<double> heat;
        for (const RankedOption &option : options) {
            const Total &total = option.totals[metric];
            double share = kNone;
            if (option.feasible && total.value && !total.partial && known.size() > 1)
                share = static_cast<double>(
                            std::ranges::lower_bound(known, *total.value) - known.begin())
                        / static_cast<double>(known.size() - 1);
            heat.push_back(share);
        }
        m_heat.push_back(std::move(heat));
    }
    endResetModel();
}

std::optional<double> RankModel::heat(int row, Metric metric) const {
    const auto column = std::ranges::find(kColumns, metric);
    if (column == kColumns.end())
        return std::nullopt;
    const double share =
        m_heat[static_cast<size_t>(column - kColumns.begin())][static_cast<size_t>(row)];
    return std::isnan(share) ? std::nullopt : std::optional(share);
}

bool RankModel::isKnown(int row) const {
    const Total &total = option(row).totals[m_ranking->by];
    return total.value && !total.partial;
}

QString RankModel::nameOf(int row) const {
    return m_names[static_cast<size_t>(row)];
}

std::optional<Metric> RankModel::metricAt(int column) const {
    if (column == Difference)
        return m_ranking ? std::optional(m_ranking->by) : std::nullopt;
    return column >= FirstMetric && column < kReason
               ? std::optional(kColumns[static_cast<size_t>(column - FirstMetric)])
               : std::nullopt;
}

QString RankModel::differenceText(const RankedOption &option) const {
    if (option.current)
        return tr("present choice");
    const Delta &delta = option.deltas[indexOf(m_ranking->by)];
    if (!delta.absolute) {
        const Total &total = option.totals[m_ranking->by];
        return !total.value    ? tr("no data")
               : total.partial ? tr("known in part")
                               : QStringLiteral("\u2013");
    }
    if (*delta.absolute == 0.0)
        return tr("same");
    if (m_ranking->by == Metric::LatencyP95 || !delta.relative)
        return m_format.metric(m_ranking->by, *delta.absolute, NumberFormat::Sign::Always).text();
    return m_format.percent(*delta.relative, NumberFormat::Sign::Always);
}

QString RankModel::reasonOf(const RankedOption &option) const {
    QStringList reasons;
    for (const Finding &finding : option.errors) {
        const QString text = messageText(finding);
        if (!reasons.contains(text))
            reasons << text;
    }
    return joinedSentences(reasons);
}

QString RankModel::reading(int row) const {
    const RankedOption &option = this->option(row);
    QStringList lines{nameOf(row)};
    for (const Metric metric : kColumns) {
        if (option.totals[metric].value)
            lines << tr("%1: %2").arg(
                shortLabel(metric), m_format.metricText(metric, option.totals[metric].value));
        else if (metric == m_ranking->by)
            lines << tr("%1: %2").arg(shortLabel(metric), tr("no data"));
    }
    if (!option.feasible)
        lines << tr("Not possible: %1").arg(reasonOf(option));
    return lines.join(QLatin1Char('\n'));
}

int RankModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_ranking ? 0 : static_cast<int>(m_ranking->options.size());
}

int RankModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kReason + 1;
}

QVariant RankModel::data(const QModelIndex &index, int role) const {
    if (!m_ranking || !index.isValid() || index.row() >= rowCount())
        return {};
    const RankedOption &option = this->option(index.row());
    const int column = index.column();
    switch (role) {
    case PossibleRole:
        return option.feasible;
    case FigureTable::WordsRole:
    case Qt::AccessibleTextRole:
        if (!option.feasible && column == Difference)
            return tr("Not possible: %1").arg(reasonOf(option));
        return {};
    case FigureTable::BoldRole:
        return option.current && column == Option;
    case FigureTable::ToneRole:
        if (!option.feasible)
            return int(Tone::Muted);
        if (column == Difference && !option.current) {
            const Delta &delta = option.deltas[indexOf(m_ranking->by)];
            if (delta.absolute && *delta.absolute != 0.0)
                return int(*delta.absolute < 0.0 ? Tone::Good : Tone::Bad);
            return int(Tone::Muted);
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(
            (column == Option || column == kReason ? Qt::AlignLeft : Qt::AlignRight)
            | Qt::AlignVCenter);
    default:
        break;
    }
    if (column == Option) {
        if (role == Qt::DisplayRole || role == FigureTable::SortRole)
            return nameOf(index.row());
        return role == Qt::ToolTipRole ? reading(index.row()) : QVariant();
    }
    if (column == Difference) {
        if (role == FigureTable::SortRole)
            return option.deltas[indexOf(m_ranking->by)].absolute.value_or(
                std::numeric_limits<double>::infinity());
        if (role == Qt::ToolTipRole && !option.feasible)
            return reasonOf(option);
        return role == Qt::DisplayRole ? differenceText(option) : QVariant();
    }
    if (column == kReason) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == FigureTable::SortRole)
            return reasonOf(option);
        return {};
    }
    const size_t m = static_cast<size_t>(column - FirstMetric);
    const Total &total = option.totals[kColumns[m]];
    switch (role) {
    case Qt::DisplayRole:
        if (!total.value)
            return QStringLiteral("\u2013");
        return (total.partial ? QStringLiteral("\u2265\u2009") : QString())
               + m_format.number(*total.value / m_units[m].size);
    case Qt::ToolTipRole:
        return total.value
                   ? m_format.exact(*total.value) + QChar(0x00a0) + unitSign(unit(kColumns[m]))
                   : tr("unknown");
    case FigureTable::SortRole:
        return total.value.value_or(std::numeric_limits<double>::infinity());
    case FigureTable::HeatRole:
        if (const std::optional<double> share = heat(index.row(), kColumns[m]))
            return *share;
        return {};
    default:
        return {};
    }
}

QVariant RankModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Option || section == kReason ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Option)
        return tr("Option");
    if (section == Difference)
        return m_ranking ? shortLabel(m_ranking->by) + QStringLiteral(" \u00b1") : QString();
    if (section == kReason)
        return tr("Why not");
    const size_t m = static_cast<size_t>(section - FirstMetric);
    return m < m_units.size() ? tr("%1, %2").arg(shortLabel(kColumns[m]), m_units[m].symbol)
                              : shortLabel(kColumns[m]);
}

} // namespace greenprint::ui
