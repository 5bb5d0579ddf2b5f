#include "ui/fields/fieldrow.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace greenprint::ui {
namespace {

constexpr int kControlWidth = 210;

QString helpWords(const Parameter &parameter, const QString &remark) {
    const QString help = parameter.translatedHelp();
    return remark.isEmpty() ? help : remark + QStringLiteral("\n") + help;
}

} // namespace

FieldRow::FieldRow(
    const PageContext &context, FieldBinding binding, QGridLayout *grid, int row, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_binding(std::move(binding))
    , m_editor(createEditor(*m_binding.parameter, parent))
    , m_label(new Text(
          m_binding.parameter->translatedLabel(), TextStep::Base, false, Tone::Ink, parent))
    , m_origin(new Chip({}, parent))
    , m_reset(new QPushButton(QStringLiteral("\u21ba"), parent))
    , m_help(explanation(m_binding.parameter->translatedHelp(), parent))
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad, parent))
    , m_grid(grid)
    , m_row(2 * row) {
    m_label->setBuddy(m_editor->control());
    m_label->setWordWrap(true);
    m_editor->control()->setAccessibleName(m_binding.parameter->translatedLabel());
    m_editor->control()->setAccessibleDescription(m_binding.parameter->translatedHelp());
    m_editor->control()->installEventFilter(this);
    m_reset->setFlat(true);
    m_reset->setFixedWidth(30);
    m_reset->setAccessibleName(tr("Reset %1").arg(m_binding.parameter->translatedLabel()));
    m_reset->setToolTip(tr("Take back what is said here"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    connect(m_editor, &Editor::edited, this, [this] {
        m_dirty = true;
        write();
    });
    connect(m_editor, &Editor::finished, this, &FieldRow::commit);
    connect(m_editor, &Editor::unitChosen, this, [this](const QString &unit) {
        m_context.preferences.setUnitOf(*m_binding.parameter, unit);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        // what is typed and was refused goes, too
        m_dirty = false;
        if (const Expected<void> done = m_binding.write(m_context.document, {}, {}); !done)
            showTrouble(done.error().message);
    });

    auto *beside = new QVBoxLayout;
    beside->setSpacing(3);
    beside->setContentsMargins(0, 5, 0, 0);
    beside->addWidget(m_origin, 0, Qt::AlignLeft);
    beside->addWidget(m_help);
    beside->addStretch();
    if (m_editor->isWide()) {
        auto *head = new QVBoxLayout;
        head->setSpacing(4);
        auto *line = new QHBoxLayout;
        line->addWidget(m_label, 1);
        line->addWidget(m_reset);
        head->addLayout(line);
        head->addWidget(m_editor);
        head->addWidget(m_trouble);
        head->addLayout(beside);
        grid->addLayout(head, m_row, 0, 1, 4);
        return;
    }
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(m_editor);
    cell->addWidget(m_trouble);
    cell->addStretch();
    m_editor->setMinimumWidth(kControlWidth);
    m_editor->setMaximumWidth(kControlWidth + 60);
    m_label->setMinimumHeight(m_editor->sizeHint().height());
    m_beside = beside;
    grid->addWidget(m_label, m_row, 0, Qt::AlignTop);
    grid->addLayout(cell, m_row, 1);
    grid->addLayout(beside, m_row, 2);
    grid->addWidget(m_reset, m_row, 3, Qt::AlignTop);
}

void FieldRow::setNarrow(bool narrow) {
    if (narrow == m_narrow || !m_beside)
        return;
    m_narrow = narrow;
    m_grid->removeItem(m_beside);
    if (narrow)
        m_grid->addLayout(m_beside, m_row + 1, 0, 1, 4);
    else
        m_grid->addLayout(m_beside, m_row, 2);
    m_beside->setContentsMargins(0, narrow ? 0 : 5, 0, narrow ? 6 : 0);
}

void FieldRow::refresh() {
    const FieldState state = m_binding.read(m_context.document);
    const NumberFormat format = m_context.format();
    m_editor->setUnit(m_context.preferences.unitOf(*m_binding.parameter));
    if (!m_dirty)
        m_editor->show(state, m_context.document, format);
    const bool open = !m_context.document.isReadOnly();
    m_editor->setEnabled(open);
    QString remark = m_editor->remark();
    // a default in words may be longer than the field
    const int room = kControlWidth - 24;
    if (remark.isEmpty() && state.origin == Origin::Default
        && m_editor->fontMetrics().horizontalAdvance(state.words) > room)
        remark = state.words;
    m_help->setText(helpWords(*m_binding.parameter, remark));
    switch (state.origin) {
    case Origin::Default:
        m_origin->setText(tr("default"));
        m_origin->setToolTip(tr("Nobody has said anything else."));
        // a field without a default is simply empty
        m_origin->setVisible(!state.effective.isEmpty() || !state.words.isEmpty());
        break;
    case Origin::Inherited:
        m_origin->setText(tr("from %1").arg(state.from));
        m_origin->setToolTip(tr("Nothing is said here; the value is that of %1.").arg(state.from));
        m_origin->setVisible(!state.from.isEmpty());
        break;
    case Origin::Own:
        m_origin->setText(tr("its own"));
        m_origin->setToolTip(tr("Said in this scenario."));
        m_origin->setVisible(m_binding.marksOwn);
        break;
    }
    m_reset->setVisible(open && state.origin == Origin::Own && !m_binding.parameter->required);
    m_label->setFont(ui::font(TextStep::Base, m_binding.marksOwn && state.origin == Origin::Own));
    if (!m_dirty)
        showTrouble({});
}

void FieldRow::write() {
    const Expected<QString> typed = m_editor->typed();
    if (!typed) {
        showTrouble(tr("%1 Expected is %2.").arg(typed.error().message, expectation()));
        return;
    }
    const FieldState state = m_binding.read(m_context.document);
    if (*typed == state.own || (state.own.isEmpty() && *typed == state.effective)) {
        showTrouble({});
        return;
    }
    const QString session = m_binding.path + QLatin1Char('#') + QString::number(m_session);
    if (const Expected<void> done = m_binding.write(m_context.document, *typed, session); !done) {
        showTrouble(tr("%1 Expected is %2.").arg(done.error().message, expectation()));
        return;
    }
    showTrouble({});
}

QString FieldRow::expectation() const {
    return expectationWords(*m_binding.parameter, m_context.format());
}

void FieldRow::commit() {
    if (!m_dirty && !m_editor->isPending())
        return;
    write();
    // what is refused stays to be mended; the plan keeps its last good value
    m_dirty = isTroubled();
    ++m_session;
    refresh();
}

void FieldRow::activate() {
    m_editor->control()->setFocus(Qt::OtherFocusReason);
    m_context.selection.explain(Field{m_binding.path});
}

bool FieldRow::isTroubled() const {
    return !m_trouble->isHidden();
}

void FieldRow::showTrouble(const QString &message) {
    m_trouble->setText(message);
    m_trouble->setVisible(!message.isEmpty());
    m_editor->control()->setAccessibleDescription(
        message.isEmpty() ? m_binding.parameter->translatedHelp() : message);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn)
        m_context.selection.explain(Field{m_binding.path});
    return QObject::eventFilter(watched, event);
}

} // namespace greenprint::ui
