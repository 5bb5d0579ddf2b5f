#include "ui/pages/library/planlistmodel.h"

#include "model/quantity/datetext.h"
#include "model/quantity/unitsign.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figuretable.h"

#include <QCollator>
#include <QLocale>

#include <numeric>

namespace greenprint::ui {
namespace {

bool isFigure(int column) {
    return column == PlanListModel::Carbon || column == PlanListModel::Cost
           || column == PlanListModel::Revisions;
}

/// Sorts by what `keyOf` gives; what has none comes last either way.
template <class KeyOf>
void sortBy(std::vector<size_t> &order, Qt::SortOrder direction, const KeyOf &keyOf) {
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        const auto &left = keyOf(a);
        const auto &right = keyOf(b);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return direction == Qt::AscendingOrder ? *left < *right : *right < *left;
    });
}

} // namespace

PlanListModel::PlanListModel(const QStringList &headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(headings) {}

void PlanListModel::show(
    std::vector<PlanSummary> plans, const NumberFormat &format, const QString &catalogInUse) {
    beginResetModel();
    m_catalogInUse = catalogInUse;
    m_plans = std::move(plans);
    m_format = format;
    arrange();
    endResetModel();
}

QString PlanListModel::id(int row) const {
    return row >= 0 && row < rowCount() ? m_plans[m_order[static_cast<size_t>(row)]].id : QString();
}

int PlanListModel::row(const QString &id) const {
    const auto at = std::ranges::find(
        m_order, id, [this](size_t plan) -> const QString & { return m_plans[plan].id; });
    return at == m_order.end() ? -1 : static_cast<int>(at - m_order.begin());
}

int PlanListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PlanListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

bool PlanListModel::isOfOther(const PlanSummary &plan) const {
    return !plan.catalog.isEmpty() && plan.catalog != m_catalogInUse;
}

QString PlanListModel::text(const PlanSummary &plan, int column) const {
    const auto figure = [this](Metric metric, const std::optional<double> &value) {
        return value ? m_format.metric(metric, *value).text() : QStringLiteral("\u2013");
    };
    switch (column) {
    case Name:
        return plan.name;
    case Changed:
        return momentText(plan.modified, QLocale());
    case Carbon:
        return figure(Metric::Carbon, plan.carbonKg);
    case Cost:
        return figure(Metric::Cost, plan.costUsd);
    case Tags:
        return plan.tags.join(QStringLiteral(", "));
    case MadeWith:
        return isOfOther(plan) ? tr("%1, other").arg(plan.catalog) : plan.catalog;
    default:
        return QLocale().toString(plan.revisions);
    }
}

TextTable PlanListModel::asTable() const {
    TextTable table;
    table.header = {QStringLiteral("id"),        QStringLiteral("name"),
                    QStringLiteral("modified"),  QStringLiteral("carbon_kg"),
                    QStringLiteral("cost_usd"),  QStringLiteral("tags"),
                    QStringLiteral("revisions"), QStringLiteral("catalog")};
    for (const size_t place : m_order) {
        const PlanSummary &plan = m_plans[place];
        table.rows.push_back(
            {plan.id, plan.name, plan.modified.toUTC().toString(Qt::ISODate),
             figureText(plan.carbonKg), figureText(plan.costUsd),
             plan.tags.join(QStringLiteral("; ")), QString::number(plan.revisions), plan.catalog});
    }
    return table;
}

QString PlanListModel::originOf(const PlanSummary &plan, int column) const {
    const std::optional<double> &value = column == Carbon ? plan.carbonKg : plan.costUsd;
    const Metric metric = column == Carbon ? Metric::Carbon : Metric::Cost;
    if (!value)
        return {};
    // all at once: a name may hold what looks like a place for the next
    return tr("%1 of \u201c%2\u201d: %3 %4\nKept with revision %5, computed with catalog %6. Open "
              "the plan to see its lines and their sources.")
        .arg(
            label(metric), plan.baseline, m_format.exact(*value), unitSign(unit(metric)),
            QString::number(plan.revision), plan.catalog);
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const PlanSummary &plan = m_plans[m_order[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(plan, index.column());
    case Qt::ToolTipRole:
        if (index.column() == MadeWith && isOfOther(plan))
            return tr("These results are of catalog %1; the one in use is %2.")
                .arg(plan.catalog, m_catalogInUse);
        if (index.column() == Carbon || index.column() == Cost)
            return originOf(plan, index.column());
        return index.column() == Name && !plan.excerpt.isEmpty() ? plan.excerpt
                                                                 : text(plan, index.column());
    case FigureTable::ToneRole:
        return index.column() == MadeWith && isOfOther(plan) ? QVariant(int(Tone::Caution))
                                                             : QVariant();
    case Qt::TextAlignmentRole:
        return isFigure(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return Qt::AlignRight;
    return {};
}

void PlanListModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<size_t> plans;
    for (const QModelIndex &index : before)
        plans.push_back(m_order[static_cast<size_t>(index.row())]);
    arrange();
    std::vector<int> rows(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        rows[m_order[row]] = static_cast<int>(row);
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(
            before[i], index(rows[plans[static_cast<size_t>(i)]], before[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PlanListModel::arrange() {
    m_order.resize(m_plans.size());
    std::iota(m_order.begin(), m_order.end(), size_t{0});
    const auto by = [this](auto key) {
        sortBy(m_order, m_sortOrder, [this, key](size_t plan) {
            return std::optional(key(m_plans[plan]));
        });
    };
    switch (m_sortColumn) {
    case Name: {
        // keys are made once and not for every comparison
        QCollator collator{QLocale()};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<std::optional<QCollatorSortKey>> keys;
        keys.reserve(m_plans.size());
        for (const PlanSummary &plan : m_plans)
            keys.emplace_back(collator.sortKey(plan.name));
        sortBy(
            m_order, m_sortOrder, [&keys](size_t plan) -> const auto & { return keys[plan]; });
        break;
    }
    case Changed:
        by([](const PlanSummary &plan) { return plan.modified; });
        break;
    case Carbon:
        sortBy(m_order, m_sortOrder, [this](size_t plan) { return m_plans[plan].carbonKg; });
        break;
    case Cost:
        sortBy(m_order, m_sortOrder, [this](size_t plan) { return m_plans[plan].costUsd; });
        break;
    case Tags:
        by([](const PlanSummary &plan) { return plan.tags.join(QLatin1Char(',')); });
        break;
    case Revisions:
        by([](const PlanSummary &plan) { return plan.revisions; });
        break;
    case MadeWith:
        by([](const PlanSummary &plan) { return plan.catalog; });
        break;
    default:
        break;
    }
}

} // namespace greenprint::ui
