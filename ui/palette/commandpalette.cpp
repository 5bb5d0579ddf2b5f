#include "ui/palette/commandpalette.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

enum Role { Entry = Qt::UserRole, Kind };
constexpr int kMostShown = 40;

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.soft);
            painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 5, 5);
        }
        const QRect area = option.rect.adjusted(16, 0, -16, 0);
        painter->setFont(ui::font(TextStep::Small));
        painter->setPen(theme.muted);
        const QString right = index.data(Kind).toString();
        const QString kind = painter->fontMetrics().elidedText(
            right, Qt::ElideRight, area.width() / 2);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, kind);
        const int used = painter->fontMetrics().horizontalAdvance(kind) + 16;
        painter->setFont(ui::font(TextStep::Base));
        painter->setPen(theme.ink);
        painter->drawText(
            area, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, area.width() - used));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {100, option.fontMetrics.height() + 12};
    }
};

bool beginsWord(const QString &text, const QString &word, qsizetype *at) {
    for (qsizetype i = text.indexOf(word, 0, Qt::CaseInsensitive); i >= 0;
         i = text.indexOf(word, i + 1, Qt::CaseInsensitive)) {
        if (i == 0 || !text[i - 1].isLetterOrNumber()) {
            *at = i;
            return true;
        }
    }
    return false;
}

} // namespace

int paletteScore(const PaletteEntry &entry, const QStringList &words) {
    int score = 1;
    for (const QString &word : words) {
        qsizetype at = 0;
        if (beginsWord(entry.title, word, &at))
            score += at == 0 ? 100 : 60;
        else if (entry.title.contains(word, Qt::CaseInsensitive))
            score += 20;
        else if (beginsWord(entry.keys, word, &at) || beginsWord(entry.kind, word, &at))
            score += 12;
        else if (entry.keys.contains(word, Qt::CaseInsensitive))
            score += 4;
        else
            return 0;
    }
    // of two that fit alike, the shorter says it better
    return words.isEmpty()
               ? 1
               : score * 8 - static_cast<int>(std::min<qsizetype>(entry.title.size(), 60)) / 8;
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_found(new QStandardItemModel(this)) {
    setAccessibleName(tr("Find anything"));
    m_field->setAccessibleName(tr("Find a command, parameter, plan, Region or practice"));
    m_field->setPlaceholderText(tr("Find a command, parameter, plan, Region or practice"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries) {
    m_entries = std::move(entries);
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    find({});
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::place() {
    const QWidget *window = parentWidget();
    const int width = std::min(620, window->width() - 40);
    const int height = std::min(440, window->height() - 80);
    setGeometry((window->width() - width) / 2, 52, width, height);
}

void CommandPalette::find(const QString &text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> ranked;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (const int score = paletteScore(m_entries[i], words); score > 0)
            ranked.emplace_back(-score, static_cast<int>(i));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, int>::first);
    m_found->clear();
    for (const auto &[score, i] : ranked) {
        if (m_found->rowCount() == kMostShown)
            break;
        const PaletteEntry &entry = m_entries[static_cast<size_t>(i)];
        auto *item = new QStandardItem(entry.title);
        item->setData(i, Entry);
        item->setData(entry.kind, Kind);
        item->setData(entry.title + QStringLiteral(", ") + entry.kind, Qt::AccessibleTextRole);
        m_found->appendRow(item);
    }
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void CommandPalette::run(int row) {
    const QModelIndex index = m_found->index(row, 0);
    if (!index.isValid())
        return;
    const std::function<void()> run = m_entries[index.data(Entry).toUInt()].run;
    hide();
    if (m_before)
        m_before->setFocus();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row();
    const int rows = m_found->rowCount();
    switch (key) {
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_found->index((row + 1) % std::max(rows, 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_found->index((row - 1 + rows) % std::max(rows, 1), 0));
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(theme.line, theme.ink, 0.3), 1.0));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace greenprint::ui
