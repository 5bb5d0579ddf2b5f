#include "ui/widgets/figuretable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/spreadsheettext.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kPadding = 10;
constexpr int kMostLines = 6; ///< of words in place of figures

class FigureHeader : public QHeaderView {
public:
    explicit FigureHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSortIndicatorShown(true);
    }

protected:
    void paintEvent(QPaintEvent *event) override {
        QHeaderView::paintEvent(event);
        // what is left over beside the last section belongs to the head, too
        const int end = length() - offset();
        if (end >= viewport()->width())
            return;
        QPainter painter(viewport());
        paintGround(painter, viewport()->rect().adjusted(end, 0, 0, 0));
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override {
        const Theme &theme = Theme::of(this);
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        painter->save();
        paintGround(*painter, rect);
        painter->setFont(ui::font(TextStep::Small, true));
        painter->setPen(sorted ? theme.ink : theme.muted);
        const int alignment =
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        QString text = model()->headerData(section, Qt::Horizontal).toString();
        if (sorted)
            text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" \u2191")
                                                               : QStringLiteral(" \u2193");
        const QRect area = rect.adjusted(kPadding, 0, -kPadding, 0);
        painter->drawText(
            area,
            static_cast<int>(
                (alignment & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        painter->restore();
    }

    QSize sectionSizeFromContents(int section) const override {
        const QFontMetrics metrics(ui::font(TextStep::Small, true));
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        return {
            metrics.horizontalAdvance(text + QStringLiteral(" \u2191")) + 2 * kPadding + 2,
            metrics.height() + 12};
    }

private:
    void paintGround(QPainter &painter, const QRect &rect) const {
        const Theme &theme = Theme::of(this);
        painter.fillRect(rect, mixed(theme.card, theme.page, 0.6));
        painter.setPen(theme.line);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
};

class FigureDelegate : public QStyledItemDelegate {
public:
    explicit FigureDelegate(QTableView *table)
        : QStyledItemDelegate(table)
        , m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(m_table);
        painter->save();
        const bool current = option.state & QStyle::State_Selected;
        if (current)
            painter->fillRect(option.rect, theme.soft);
        if (const QVariant heat = index.data(FigureTable::HeatRole); heat.isValid()) {
            const double share = heat.toDouble();
            const QColor most = mixed(theme.card, theme.charts->training, 0.42);
            const QColor least = mixed(theme.card, theme.charts->deployment, 0.34);
            const QColor color = share < 0.5 ? mixed(least, theme.card, share * 2.0)
                                             : mixed(theme.card, most, share * 2.0 - 1.0);
            painter->fillRect(option.rect.adjusted(2, 2, -2, -3), color);
        }
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QVariant tone = index.data(FigureTable::ToneRole);
        painter->setPen(tone.isValid() ? theme.tone(static_cast<Tone>(tone.toInt())) : theme.ink);
        painter->setFont(ui::font(TextStep::Base, index.data(FigureTable::BoldRole).toBool()));
        QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        const QVariant words = index.data(FigureTable::WordsRole);
        // as much as is seen of them, wherever the table is scrolled to
        if (words.isValid()) {
            area.setLeft(std::max(area.left(), kPadding));
            area.setRight(std::min(area.right(), m_table->viewport()->width() - kPadding));
        }
        const bool right = !words.isValid()
                           && index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const int line = painter->fontMetrics().lineSpacing() + 1;
        if (const int lines = area.height() / line; words.isValid() && lines > 1) {
            const QString text = words.toString();
            const int used = line * lineCount(text, painter->font(), area.width(), lines);
            area.setTop(area.top() + (area.height() - used) / 2);
            paintLines(*painter, area, text, lines);
        } else {
            painter->drawText(
                area, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(
                    (words.isValid() ? words : index.data()).toString(), Qt::ElideRight,
                    area.width()));
        }
        if (m_table->hasFocus() && index == m_table->currentIndex()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 1.5));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const QFontMetrics metrics(
            ui::font(TextStep::Base, index.data(FigureTable::BoldRole).toBool()));
        return {
            metrics.horizontalAdvance(index.data().toString()) + 2 * kPadding + 2,
            metrics.height() + 10};
    }

private:
    QTableView *m_table;
};

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
    , m_tip(new CellTip(*this)) {
    setItemDelegate(new FigureDelegate(this));
    setHorizontalHeader(new FigureHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    fitRows();
}

void FigureTable::setModel(QAbstractItemModel *model) {
    QTableView::setModel(model);
    setSortingEnabled(true);
}

void FigureTable::setWideColumn(int column) {
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void FigureTable::setWordsColumn(int column) {
    m_wordsColumn = column;
    connect(
        horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
        qOverload<>(&QWidget::update));
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &FigureTable::fitWords);
    connect(
        horizontalHeader(), &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
    connect(model(), &QAbstractItemModel::modelReset, this, &FigureTable::spanWords);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &FigureTable::spanWords);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &FigureTable::spanWords);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &FigureTable::spanWords);
    spanWords();
}

void FigureTable::spanWords() {
    clearSpans();
    const int columns = model()->columnCount() - m_wordsColumn;
    for (int r = 0; r < model()->rowCount(); ++r) {
        if (model()->index(r, m_wordsColumn).data(WordsRole).isValid())
            setSpan(r, m_wordsColumn, 1, columns);
    }
    m_fitting.start();
}

void FigureTable::fitWords() {
    const QHeaderView &head = *horizontalHeader();
    const int end = std::min(viewport()->width(), head.length());
    const int room = end - head.sectionPosition(m_wordsColumn) - 2 * kPadding;
    const QFont font = ui::font(TextStep::Base);
    const QFontMetrics size(font);
    const int one = verticalHeader()->defaultSectionSize();
    for (int r = 0; r < model()->rowCount(); ++r) {
        const QString words = model()->index(r, m_wordsColumn).data(WordsRole).toString();
        const int lines = words.isEmpty() || size.horizontalAdvance(words) <= room
                              ? 1
                              : lineCount(words, font, std::max(room, 1), kMostLines);
        const int height = one + (lines - 1) * (size.lineSpacing() + 1);
        if (rowHeight(r) != height)
            setRowHeight(r, height);
    }
}

void FigureTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    if (m_wordsColumn >= 0)
        m_fitting.start();
}

void FigureTable::setEmptyWords(const QString &words) {
    if (m_emptyWords == words)
        return;
    m_emptyWords = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void FigureTable::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    if (m_emptyWords.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(ui::font(TextStep::Base));
    painter.setPen(Theme::of(this).muted);
    const int side = std::max(16, viewport()->width() / 6);
    painter.drawText(
        viewport()->rect().adjusted(side, 12, -side, -12), Qt::AlignCenter | Qt::TextWordWrap,
        m_emptyWords);
}

void FigureTable::fitRows() {
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(ui::font(TextStep::Base)).height() + 10);
}

QString FigureTable::asText() const {
    std::vector<QStringList> rows(1);
    for (int c = 0; c < model()->columnCount(); ++c)
        rows.front() << model()->headerData(c, Qt::Horizontal).toString();
    const bool all = !selectionModel()->hasSelection();
    for (int r = 0; r < model()->rowCount(); ++r) {
        if (isRowHidden(r) || (!all && !selectionModel()->isRowSelected(r, {})))
            continue;
        QStringList cells;
        for (int c = 0; c < model()->columnCount(); ++c)
            cells << model()->index(r, c).data().toString();
        rows.push_back(std::move(cells));
    }
    return spreadsheetText(rows);
}

void FigureTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(asText());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::fillMenu(QMenu &menu) {
    menu.addAction(tr("Copy with headings"), QKeySequence::Copy, this, [this] {
        QApplication::clipboard()->setText(asText());
    });
    if (m_addToMenu) {
        menu.addSeparator();
        m_addToMenu(menu);
    }
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event) {
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void FigureTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace greenprint::ui
