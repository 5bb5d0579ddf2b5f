#include "ui/fields/elementtable.h"

#include "ui/fields/choiceeditor.h"
#include "ui/fields/elementtablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowhider.h"
#include "ui/widgets/textfilter.h"
#include "ui/widgets/textwidth.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace greenprint::ui {
namespace {

/// Line edits with completion; numbers at the right, state by colour: what is not said is grey.
class ElementDelegate : public QStyledItemDelegate {
public:
    ElementDelegate(ElementTable *table, PlanDocument &document)
        : QStyledItemDelegate(table)
        , m_table(table)
        , m_document(document) {}

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const Parameter &p = m_table->elements()->parameterAt(index.column());
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(p.translatedLabel());
        line->setFrame(false);
        line->setAutoFillBackground(true);
        if (isNumeric(p))
            line->setAlignment(Qt::AlignRight);
        QStringList words;
        if (p.kind == ValueKind::Choice) {
            for (const auto &[word, label] : p.access.choices())
                words << label;
        } else if (p.kind == ValueKind::YesNo) {
            words << Editor::tr("yes") << Editor::tr("no");
        } else {
            for (const auto &[id, name] : referencesFor(p.kind, m_document)) {
                words << id;
                if (name != id)
                    words << name;
            }
        }
        if (!words.isEmpty()) {
            auto *completer = new QCompleter(words, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
        return line;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(m_table);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.soft);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect area = option.rect.adjusted(10, 0, -10, 0);
        const bool right = isNumeric(m_table->elements()->parameterAt(index.column()));
        painter->setFont(ui::font(TextStep::Base));
        painter->setPen(index.data(Qt::UserRole).toBool() ? theme.ink : theme.muted);
        painter->drawText(
            area, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, area.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 2.0));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        constexpr int kWidest = 260;
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int text = textWidth(index.data().toString(), ui::font(TextStep::Base));
        return {
            std::clamp(text + 24, size.width(), std::max(kWidest, size.width())), size.height()};
    }

private:
    ElementTable *m_table;
    PlanDocument &m_document;
};

} // namespace

ElementTable::ElementTable(
    const PageContext &context, const QString &owner, const QString &tag, const QStringList &keys,
    const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(new ElementTableModel(context.document, owner, tag, keys, this))
    , m_filter(nullptr) {
    setAccessibleName(name);
    m_model->setFormat(context.format());
    setModel(m_model);
    auto *rows = new RowHider(*this);
    m_filter = new FilterField(*rows, this);
    connect(rows, &RowHider::applied, this, [this] { updateGeometry(); });
    setItemDelegate(new ElementDelegate(this, context.document));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMaximumSectionSize(220);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(84);
    horizontalHeader()->setAccessibleName(tr("Inputs"));
    horizontalHeader()->setFont(ui::font(TextStep::Small));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(m_model, &ElementTableModel::refused, this, &ElementTable::trouble);
}

void ElementTable::refresh() {
    m_model->setFormat(m_context.format());
    m_model->refresh();
}

QSize ElementTable::sizeHint() const {
    return {
        480,
        horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()};
}

QSize ElementTable::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

void ElementTable::report(const Expected<void> &done) {
    Q_EMIT trouble(done ? QString() : done.error().text());
}

void ElementTable::commitData(QWidget *editor) {
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QModelIndexList cells = chosenCells();
    const bool several = line && cells.size() > 1
                         && std::ranges::all_of(cells, [this](const QModelIndex &cell) {
                                return cell.column() == currentIndex().column()
                                       && cell.row() + 1 < m_model->rowCount();
                            });
    if (several)
        report(m_model->writeAll(cells, line->text()));
    else
        QTableView::commitData(editor);
}

QModelIndexList ElementTable::chosenCells() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &cell) { return isRowHidden(cell.row()); });
    return cells;
}

void ElementTable::copy() const {
    const QModelIndexList cells = chosenCells();
    if (cells.isEmpty())
        return;
    const auto [top, bottom] = std::ranges::minmax(cells, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    QStringList lines;
    QStringList head;
    for (int c = left.column(); c <= right.column(); ++c)
        head << m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    if (top.row() != bottom.row())
        lines << head.join(QLatin1Char('\t'));
    for (int r = top.row(); r <= bottom.row(); ++r) {
        if (isRowHidden(r))
            continue;
        QStringList line;
        for (int c = left.column(); c <= right.column(); ++c)
            line << m_model->index(r, c).data(Qt::EditRole).toString();
        lines << line.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ElementTable::paste() {
    std::vector<QStringList> block;
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    for (QString line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        block.push_back(line.split(QLatin1Char('\t')));
    }
    while (!block.empty() && block.back() == QStringList{QString()})
        block.pop_back();
    const int column = std::max(0, currentIndex().column());
    // a line of headings that was copied along
    if (block.size() > 1 && !block.front().isEmpty()
        && block.front().front()
               == m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
        block.erase(block.begin());
    constexpr size_t kMostRows = 2000;
    if (block.empty())
        return;
    if (block.size() > kMostRows) {
        Q_EMIT trouble(tr("At most %1 rows can be pasted at once.").arg(kMostRows));
        return;
    }
    // a block goes into rows below one another: all of them are seen then
    const int row = std::max(0, currentIndex().row());
    m_filter->clear();
    report(m_model->write(row, column, block));
}

void ElementTable::clearCells() {
    QModelIndexList cells = chosenCells();
    cells.removeIf(
        [this](const QModelIndex &cell) { return cell.row() + 1 == m_model->rowCount(); });
    if (!cells.isEmpty())
        report(m_model->writeAll(cells, {}));
}

void ElementTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() & Qt::ControlModifier) {
        QList<int> rows;
        for (const QModelIndex &cell : chosenCells()) {
            if (!rows.contains(cell.row()) && cell.row() + 1 < m_model->rowCount())
                rows << cell.row();
        }
        report(m_model->removeRows(rows));
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ElementTable::contextMenuEvent(QContextMenuEvent *event) {
    QMenu menu(this);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &ElementTable::copy);
    menu.addAction(tr("Paste"), QKeySequence::Paste, this, &ElementTable::paste);
    menu.addAction(tr("Clear"), QKeySequence::Delete, this, &ElementTable::clearCells);
    const int row = currentIndex().row();
    if (row >= 0 && row + 1 < m_model->rowCount())
        menu.addAction(
            tr("Remove the row"), this, [this, row] { report(m_model->removeRows({row})); });
    menu.exec(event->globalPos());
}

void ElementTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
        updateGeometry();
    }
}

} // namespace greenprint::ui
