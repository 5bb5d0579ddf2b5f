#include "ui/pages/report/sectionlist.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace greenprint::ui {

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent) {
    setAccessibleName(tr("Chapters of the report"));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setResizeMode(Adjust);
    setToolTip(tr("Drag to move, or Alt and the arrow keys"));
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        // a report has a chapter at least, and none at all is how a plan says "all"
        if (chosenItems() == 0)
            item->setCheckState(Qt::Checked);
        else
            Q_EMIT changed();
    });
}

void SectionList::show(const std::vector<report::Section> &all, const QStringList &chosen) {
    const QSignalBlocker quiet(this);
    const QString current = currentItem() ? currentItem()->data(Qt::UserRole).toString()
                                          : QString();
    m_own.clear();
    m_parts.clear();
    QHash<QString, QString> titles;
    QString chapter;
    QHash<QString, QString> chapterOf;
    for (const report::Section &section : all) {
        if (section.level == 1) {
            chapter = section.id;
            m_own << chapter;
            titles.insert(chapter, section.title);
        }
        chapterOf.insert(section.id, chapter);
    }
    // chapters in the report, in the order of the plan
    QStringList taken;
    for (const QString &id : chosen) {
        const QString owner = chapterOf.value(id);
        if (owner.isEmpty())
            continue;
        if (!taken.contains(owner))
            taken << owner;
        if (owner != id)
            m_parts[owner] << id;
    }
    QStringList order = chosen.isEmpty() ? m_own : taken;
    // what is left out stays where it would come
    for (qsizetype i = 0; i < m_own.size(); ++i) {
        if (!order.contains(m_own[i]))
            order.insert(i == 0 ? 0 : order.indexOf(m_own[i - 1]) + 1, m_own[i]);
    }
    clear();
    for (const QString &id : order) {
        auto *item = new QListWidgetItem(titles.value(id), this);
        item->setData(Qt::UserRole, id);
        item->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.isEmpty() || taken.contains(id) ? Qt::Checked : Qt::Unchecked);
        if (id == current)
            setCurrentItem(item);
    }
}

int SectionList::chosenItems() const {
    int chosen = 0;
    for (int i = 0; i < count(); ++i)
        chosen += item(i)->checkState() == Qt::Checked ? 1 : 0;
    return chosen;
}

QStringList SectionList::chosen() const {
    QStringList chapters;
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() != Qt::Checked)
            continue;
        const QString id = item(i)->data(Qt::UserRole).toString();
        chapters << id;
        ids << id;
        ids += m_parts.value(id);
    }
    return chapters == m_own && m_parts.isEmpty() ? QStringList() : ids;
}

void SectionList::move(int by) {
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        QListWidgetItem *moved = takeItem(from);
        insertItem(to, moved);
        setCurrentRow(to);
    }
    Q_EMIT changed();
}

void SectionList::keyPressEvent(QKeyEvent *event) {
    if (event->modifiers() & Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SectionList::dropEvent(QDropEvent *event) {
    QListWidget::dropEvent(event);
    // the list drops in two steps; it is told of when both are done
    QMetaObject::invokeMethod(this, &SectionList::changed, Qt::QueuedConnection);
}

} // namespace greenprint::ui
