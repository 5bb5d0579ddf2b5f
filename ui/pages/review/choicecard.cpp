#include "ui/pages/review/choicecard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

QString suggestionText(const ReviewedChoice &choice) {
    if (!choice.evidence.applies)
        return ChoiceCard::tr("The plan has nothing that this is about.");
    switch (choice.evidence.suggestion) {
    case Suggestion::Met:
        return ChoiceCard::tr("The plan suggests: met.");
    case Suggestion::NotMet:
        return ChoiceCard::tr("The plan suggests: not met.");
    case Suggestion::CannotTell:
        break;
    }
    return ChoiceCard::tr("The plan does not tell.");
}

QString savingText(const Improvement *improvement, const NumberFormat &format) {
    if (!improvement || !improvement->saves)
        return {};
    QStringList words;
    for (const Metric metric : {Metric::Carbon, Metric::Cost}) {
        const std::optional<double> saved = (*improvement->saves)[metric];
        if (saved && *saved != 0.0)
            words << format.metric(metric, *saved).text();
    }
    return words.isEmpty()
               ? QString()
               : ChoiceCard::tr("would save %1").arg(words.join(QStringLiteral(" \u00b7 ")));
}

} // namespace

ChoiceCard::ChoiceCard(
    const ReviewedChoice &choice, const Improvement *improvement, const NumberFormat &format,
    bool readOnly, QWidget *parent)
    : Surface(parent)
    , m_id(choice.id)
    , m_suggestion(choice.evidence.suggestion)
    , m_decision(choice.decision)
    , m_readOnly(readOnly) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(choice.title);
    setAccessibleDescription(suggestionText(choice) + QLatin1Char(' ') + choice.evidence.text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = new Text(choice.title, TextStep::Base, true);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    if (const QString saving = savingText(improvement, format); !saving.isEmpty())
        head->addWidget(new Text(saving, TextStep::Base, false, Tone::Good), 0, Qt::AlignTop);
    column->addLayout(head);

    if (!choice.none)
        column->addWidget(explanation(suggestionText(choice)));
    for (const EvidenceFact &fact : choice.evidence.facts) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        auto *words = explanation(fact.text);
        line->addWidget(words, 1);
        if (!fact.path.isEmpty()) {
            auto *go = new QPushButton(tr("Show"));
            go->setFlat(true);
            go->setFocusPolicy(Qt::TabFocus);
            go->setToolTip(tr("Show where the plan says so"));
            go->setAccessibleName(tr("Show where the plan says: %1").arg(fact.text));
            connect(go, &QPushButton::clicked, this, [this, path = fact.path] {
                Q_EMIT placeChosen(path);
            });
            line->addWidget(go, 0, Qt::AlignTop);
        }
        column->addLayout(line);
    }

    auto *answers = new QHBoxLayout;
    answers->setSpacing(6);
    const auto answer = [&](Decision decision, const QString &key, const QString &text) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setChecked(choice.decision.decision == decision);
        button->setEnabled(!readOnly);
        button->setToolTip(tr("Key: %1").arg(key));
        button->setAccessibleName(tr("%1: %2").arg(text, choice.title));
        connect(button, &QPushButton::clicked, this, [this, decision](bool on) {
            decide(on ? std::optional(decision) : std::nullopt);
        });
        answers->addWidget(button);
    };
    answer(Decision::Met, QStringLiteral("M"), tr("Met"));
    answer(Decision::NotMet, QStringLiteral("N"), tr("Not met"));
    answer(Decision::NotApplicable, QStringLiteral("A"), tr("Not applicable"));
    if (m_decision.decision == Decision::NotApplicable) {
        m_reason = new QComboBox;
        m_reason->setAccessibleName(tr("Why it does not apply"));
        for (const auto &word : Keywords<NotApplicable>::all)
            m_reason->addItem(label(word.value), int(word.value));
        m_reason->setCurrentIndex(m_reason->findData(int(m_decision.reason)));
        m_reason->setEnabled(!readOnly);
        connect(m_reason, &QComboBox::activated, this, [this] {
            m_decision.reason = static_cast<NotApplicable>(m_reason->currentData().toInt());
            Q_EMIT decided(m_id, m_decision);
        });
        answers->addWidget(m_reason);
    }
    m_note = new QLineEdit(m_decision.note);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note on: %1").arg(choice.title));
    m_note->setMaxLength(lenslimit::kChoiceNote);
    m_note->setReadOnly(readOnly);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text() == m_decision.note)
            return;
        m_decision.note = m_note->text();
        Q_EMIT decided(m_id, m_decision);
    });
    answers->addWidget(m_note, 1);
    column->addLayout(answers);
}

void ChoiceCard::decide(std::optional<Decision> decision) {
    if (m_readOnly)
        return;
    m_decision.decision = decision;
    m_decision.reason = decision == Decision::NotApplicable ? NotApplicable::OutOfScope
                                                            : NotApplicable::None;
    Q_EMIT decided(m_id, m_decision);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_M:
        decide(Decision::Met);
        return;
    case Qt::Key_N:
        decide(Decision::NotMet);
        return;
    case Qt::Key_A:
        decide(Decision::NotApplicable);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        decide(std::nullopt);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_suggestion == Suggestion::Met)
            decide(Decision::Met);
        else if (m_suggestion == Suggestion::NotMet)
            decide(Decision::NotMet);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    default:
        Surface::keyPressEvent(event);
    }
}

void ChoiceCard::paintEvent(QPaintEvent *event) {
    Surface::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).accent, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

void ChoiceCard::focusInEvent(QFocusEvent *event) {
    Surface::focusInEvent(event);
    update();
}

void ChoiceCard::focusOutEvent(QFocusEvent *event) {
    Surface::focusOutEvent(event);
    update();
}

} // namespace greenprint::ui
