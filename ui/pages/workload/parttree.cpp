#include "ui/pages/workload/parttree.h"

#include "model/plan/design.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celltip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace greenprint::ui {
namespace {

enum Role { Path = Qt::UserRole, NoteRole, StageRole, Troubled };

class PartDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(option.widget);
        const bool heading = index.data(Path).toString().isEmpty();
        const bool selected = option.state & QStyle::State_Selected && !heading;
        painter->save();
        if (selected) {
            painter->fillRect(option.rect, theme.soft);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                theme.accent);
        }
        QRect area = option.rect.adjusted(heading ? 14 : 24, heading ? 6 : 0, -10, 0);
        const int stage = index.data(StageRole).toInt();
        QColor ink = theme.ink;
        if (heading)
            ink = stage < 0 ? theme.muted : theme.charts->color(static_cast<Stage>(stage));
        // stage colours are made for surfaces; as text they need more contrast
        if (heading && stage >= 0)
            ink = mixed(ink, theme.ink, 0.35);
        painter->setPen(ink);
        painter->setFont(ui::font(TextStep::Base, heading || selected));
        QString note = index.data(NoteRole).toString();
        const QFontMetrics small(ui::font(TextStep::Small));
        const int noteWidth = note.isEmpty() ? 0 : small.horizontalAdvance(note) + 8;
        const QString name = painter->fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, area.width() - noteWidth);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, name);
        const int used = painter->fontMetrics().horizontalAdvance(name) + 6;
        painter->setFont(ui::font(TextStep::Small));
        painter->setPen(theme.muted);
        painter->drawText(area.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, note);
        if (index.data(Troubled).toBool()) {
            painter->setPen(theme.caution);
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("\u25b2"));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const bool heading = index.data(Path).toString().isEmpty();
        return {100, option.fontMetrics.height() + (heading ? 16 : 9)};
    }
};

QString dataNote(const Dataset &dataset, const NumberFormat &format) {
    return dataset.size ? format.quantity(dataset.size->number, Unit::Gigabyte).text() : QString();
}

} // namespace

PartTree::PartTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this)) {
    setAccessibleName(tr("Parts of the workload"));
    setModel(m_model);
    setItemDelegate(new PartDelegate(this));
    new CellTip(*this);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const QString path = selected(); !path.isEmpty())
            Q_EMIT chosen(path);
    });
}

std::vector<PartTree::Entry> PartTree::entriesOf(
    const Plan &plan, const NumberFormat &format, const QStringList &troubled) {
    std::vector<Entry> entries;
    const auto add = [&](const QString &tag, const QString &id, const QString &name,
                         const QString &note) {
        const QString path = QStringLiteral("%1[%2]").arg(tag, id);
        entries.push_back({path, name, note, -1, troubled.contains(path)});
    };
    const auto heading = [&](const QString &name, int stage) {
        entries.push_back({{}, name, {}, stage, false});
    };
    const Design design = designOf(plan, baselineId(plan));
    const auto addTasks = [&](Stage stage) {
        for (size_t i = 0; i < plan.workload.tasks.size(); ++i) {
            // the design knows the stage of a task that does not say it
            if (design.workload.tasks[i].stage != stage)
                continue;
            const Task &task = plan.workload.tasks[i];
            add(QStringLiteral("task"), task.id, displayName(task),
                task.trials ? format.exact(task.trials->number) : QString());
        }
    };
    entries.push_back(
        {QStringLiteral("about"),
         tr("Goal and unit"),
         {},
         -1,
         troubled.contains(QStringLiteral("about"))});
    const Workload &w = plan.workload;
    heading(label(Stage::Data), static_cast<int>(Stage::Data));
    for (const Dataset &dataset : w.datasets)
        add(QStringLiteral("dataset"), dataset.id, displayName(dataset), dataNote(dataset, format));
    addTasks(Stage::Data);
    for (const FeatureStore &store : w.featureStores)
        add(QStringLiteral("feature-store"), store.id, tr("Feature store %1").arg(store.id), {});
    for (const Transfer &transfer : w.transfers)
        add(QStringLiteral("transfer"), transfer.id, displayName(transfer), {});
    heading(label(Stage::Training), static_cast<int>(Stage::Training));
    addTasks(Stage::Training);
    heading(label(Stage::Deployment), static_cast<int>(Stage::Deployment));
    for (const Service &service : w.services)
        add(QStringLiteral("service"), service.id, displayName(service),
            service.models && *service.models > 1 ? QString::number(*service.models) : QString());
    addTasks(Stage::Deployment);
    for (const Edge &edge : w.edges)
        add(QStringLiteral("edge"), edge.id, displayName(edge), {});
    for (const Logs &logs : w.logs)
        add(QStringLiteral("logs"), logs.id,
            logs.id == QLatin1String("logs") ? tr("Logs") : tr("Logs %1").arg(logs.id), {});
    heading(tr("As tables"), -1);
    entries.push_back(
        {QStringLiteral("dataset"), tr("All datasets"), QString::number(w.datasets.size()), -1,
         false});
    entries.push_back(
        {QStringLiteral("task"), tr("All tasks"), QString::number(w.tasks.size()), -1, false});
    entries.push_back(
        {QStringLiteral("service"), tr("All services"), QString::number(w.services.size()), -1,
         false});
    entries.push_back(
        {QStringLiteral("override"), tr("Own figures"), QString::number(plan.overrides.size()), -1,
         false});
    return entries;
}

void PartTree::show(const Plan &plan, const NumberFormat &format, const QStringList &troubled) {
    std::vector<Entry> entries = entriesOf(plan, format, troubled);
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    const QString before = selected();
    const QSignalBlocker quiet(selectionModel());
    m_model->clear();
    for (const Entry &entry : m_entries) {
        auto *item = new QStandardItem(entry.name);
        item->setData(entry.path, Path);
        item->setData(entry.note, NoteRole);
        item->setData(entry.stage, StageRole);
        item->setData(entry.troubled, Troubled);
        item->setSelectable(!entry.path.isEmpty());
        item->setEnabled(!entry.path.isEmpty());
        if (entry.troubled)
            item->setData(tr("%1, has findings").arg(entry.name), Qt::AccessibleTextRole);
        item->setToolTip(
            entry.note.isEmpty() ? entry.name : entry.name + QStringLiteral(", ") + entry.note);
        m_model->appendRow(item);
    }
    select(before);
}

void PartTree::select(const QString &path) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!path.isEmpty() && m_model->item(row)->data(Path).toString() == path) {
            setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

QString PartTree::selected() const {
    return currentIndex().data(Path).toString();
}

void PartTree::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Delete && selected().contains(QLatin1Char('[')))
        Q_EMIT removalWanted(selected());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace greenprint::ui
