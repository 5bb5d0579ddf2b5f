#include "ui/window/shortcutspage.h"

#include "ui/widgets/text.h"
#include "ui/window/keysedit.h"
#include "ui/window/shortcuts.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace greenprint::ui {

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit)
    , m_resetAll(new QPushButton(tr("Reset all")))
    , m_area(new QScrollArea) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addWidget(explanation(
        tr("Press the keys that a command is to have; Backspace leaves it without any, Escape as "
           "it is.")));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_filter->setPlaceholderText(tr("Filter commands"));
    m_filter->setAccessibleName(tr("Filter commands"));
    m_filter->setClearButtonEnabled(true);
    line->addWidget(m_filter, 1);
    m_resetAll->setToolTip(tr("Every command as the program has it"));
    line->addWidget(m_resetAll);
    column->addLayout(line);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("Commands and their keys"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsPage::refresh);
    connect(&m_shortcuts, &Shortcuts::replaced, this, &ShortcutsPage::fill);
    fill();
}

void ShortcutsPage::fill() {
    m_rows.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    QString group;
    Text *head = nullptr;
    for (const Shortcuts::Command &command : m_shortcuts.commands()) {
        if (command.group != group) {
            group = command.group;
            head = new Text(group, TextStep::Base, true);
            head->setContentsMargins(0, grid->rowCount() > 1 ? 10 : 0, 0, 2);
            grid->addWidget(head, grid->rowCount(), 0, 1, 3);
        }
        addRow(*grid, command.id, command.name, head);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(content);
    // it does not scroll sideways, so that its fields are never cut
    m_area->setMinimumWidth(
        content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    refresh();
    filter();
}

void ShortcutsPage::addRow(QGridLayout &grid, const QString &id, const QString &name, Text *head) {
    Row row{
        id,
        head ? head->text() : QString(),
        head,
        new Text(name),
        new KeysEdit,
        new QPushButton(tr("Reset")),
        new Text({}, TextStep::Small, false, Tone::Bad)};
    row.name->setBuddy(row.keys);
    row.name->setWordWrap(true);
    row.keys->setAccessibleName(tr("Keys of %1").arg(name));
    // as wide as what stands in an empty one, in every language
    const auto *line = row.keys->findChild<QLineEdit *>();
    constexpr int kAround = 28;
    row.keys->setFixedWidth(std::max(
        180, line ? line->fontMetrics().horizontalAdvance(line->placeholderText()) + kAround : 0));
    row.reset->setFlat(true);
    row.reset->setAccessibleName(tr("Reset the keys of %1").arg(name));
    QSizePolicy policy = row.reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(policy);
    row.objection->setWordWrap(true);
    row.objection->hide();
    const int at = grid.rowCount();
    grid.addWidget(row.name, at, 0);
    grid.addWidget(row.keys, at, 1);
    grid.addWidget(row.reset, at, 2);
    grid.addWidget(row.objection, at + 1, 0, 1, 3);
    connect(row.keys, &KeysEdit::given, this, [this, row](const QKeySequence &keys) {
        give(row, keys);
    });
    connect(row.keys, &KeysEdit::abandoned, this, [this, id, keys = row.keys] {
        keys->setKeySequence(m_shortcuts.keysOf(id));
    });
    connect(row.reset, &QPushButton::clicked, this, [this, id, keys = row.keys] {
        // the button goes with what it undoes
        keys->setFocus();
        m_shortcuts.reset(id);
    });
    m_rows.push_back(row);
}

void ShortcutsPage::give(const Row &row, const QKeySequence &keys) {
    const QString objection = m_shortcuts.objection(row.id, keys);
    if (objection.isEmpty()) {
        m_shortcuts.set(row.id, keys);
        return;
    }
    refresh();
    row.objection->setText(objection);
    row.objection->show();
    row.keys->setAccessibleDescription(objection);
}

void ShortcutsPage::refresh() {
    for (const Row &row : m_rows) {
        row.keys->setKeySequence(m_shortcuts.keysOf(row.id));
        row.keys->setAccessibleDescription({});
        // not of a command that is filtered out
        row.reset->setVisible(!row.name->isHidden() && m_shortcuts.isChanged(row.id));
        row.objection->hide();
    }
    m_resetAll->setEnabled(m_shortcuts.isAnyChanged());
}

void ShortcutsPage::filter() {
    const QString wanted = m_filter->text().trimmed();
    std::vector<Text *> heads;
    for (const Row &row : m_rows) {
        const bool fits = row.name->text().contains(wanted, Qt::CaseInsensitive)
                          || row.group.contains(wanted, Qt::CaseInsensitive)
                          || row.keys->keySequence()
                                 .toString(QKeySequence::NativeText)
                                 .contains(wanted, Qt::CaseInsensitive);
        row.name->setVisible(fits);
        row.keys->setVisible(fits);
        row.reset->setVisible(fits && m_shortcuts.isChanged(row.id));
        row.objection->setVisible(fits && !row.keys->accessibleDescription().isEmpty());
        if (fits)
            heads.push_back(row.head);
    }
    for (const Row &row : m_rows)
        row.head->setVisible(std::ranges::find(heads, row.head) != heads.end());
}

} // namespace greenprint::ui
