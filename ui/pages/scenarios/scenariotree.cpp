#include "ui/pages/scenarios/scenariotree.h"

#include "ui/document/scenarios.h"
#include "ui/theme/theme.h"
#include "ui/widgets/deltatext.h"

#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace greenprint::ui {
namespace {

enum Role { Id = Qt::UserRole, Amount, DeltaRole, ToneRole };

class ScenarioDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        if (selected)
            painter->fillRect(option.rect, theme.soft);
        const QRect area = option.rect.adjusted(4, 6, -12, -6);
        painter->setFont(ui::font(TextStep::Base, selected));
        painter->setPen(theme.ink);
        painter->drawText(
            area, Qt::AlignTop | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, area.width()));
        painter->setFont(ui::font(TextStep::Small));
        painter->setPen(theme.muted);
        const QString amount = index.data(Amount).toString();
        painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft, amount);
        const int used = painter->fontMetrics().horizontalAdvance(amount) + 8;
        painter->setPen(theme.tone(static_cast<Tone>(index.data(ToneRole).toInt())));
        painter->drawText(
            area.adjusted(used, 0, 0, 0), Qt::AlignBottom | Qt::AlignLeft,
            index.data(DeltaRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {
            100, QFontMetrics(ui::font(TextStep::Base, true)).height()
                     + QFontMetrics(ui::font(TextStep::Small)).height() + 15};
    }
};

} // namespace

ScenarioTree::ScenarioTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this)) {
    setAccessibleName(tr("Scenarios and from which they inherit"));
    setModel(m_model);
    setItemDelegate(new ScenarioDelegate(this));
    setHeaderHidden(true);
    setIndentation(16);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const QString id = selected(); !id.isEmpty())
            Q_EMIT chosen(id);
    });
}

void ScenarioTree::show(const Plan &plan, const Comparison *result, const NumberFormat &format) {
    QString shape;
    for (const Scenario &s : plan.scenarios)
        shape += s.id + QLatin1Char('|') + displayName(s) + QLatin1Char('|')
                 + s.from.value_or(QString()) + QLatin1Char('\n');
    if (shape != m_shape || m_model->rowCount() == 0) {
        m_shape = shape;
        const QString before = selected();
        const QSignalBlocker quiet(selectionModel());
        m_model->clear();
        QHash<QString, QStandardItem *> items;
        for (const QString &id : scenarioIds(plan)) {
            auto *item = new QStandardItem(scenarioName(plan, id));
            item->setData(id, Id);
            items.insert(id, item);
        }
        for (const QString &id : scenarioIds(plan)) {
            const Scenario *scenario = findById(plan.scenarios, id);
            QStandardItem *parent = scenario && scenario->from ? items.value(*scenario->from)
                                                               : nullptr;
            (parent ? parent : m_model->invisibleRootItem())->appendRow(items.value(id));
        }
        expandAll();
        select(before);
    }
    if (!result)
        return;
    for (const ScenarioResult &scenario : result->scenarios) {
        const QModelIndexList found = m_model->match(
            m_model->index(0, 0), Id, scenario.id, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            continue;
        QStandardItem *item = m_model->itemFromIndex(found.front());
        const QString amount = format.metricText(
            Metric::Carbon, scenario.totals.value(Metric::Carbon));
        const DeltaWords words = deltaWords(*result, scenario, Metric::Carbon, format);
        const bool base = scenario.id == result->baseline;
        item->setData(amount, Amount);
        item->setData(base ? tr("baseline") : words.brief, DeltaRole);
        item->setData(static_cast<int>(words.tone), ToneRole);
        item->setData(
            tr("%1, %2, %3").arg(item->text(), amount, base ? tr("baseline") : words.full),
            Qt::AccessibleTextRole);
    }
}

void ScenarioTree::select(const QString &id) {
    if (id.isEmpty() || id == selected())
        return;
    const QModelIndexList found = m_model->match(
        m_model->index(0, 0), Id, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        setCurrentIndex(found.front());
}

QString ScenarioTree::selected() const {
    return idAt(currentIndex());
}

QString ScenarioTree::idAt(const QModelIndex &index) const {
    return index.data(Id).toString();
}

void ScenarioTree::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removalWanted(selected());
    else if (event->key() == Qt::Key_F2)
        Q_EMIT renameWanted(selected());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace greenprint::ui
