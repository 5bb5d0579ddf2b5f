#include "ui/pages/review/questionpane.h"

#include "model/review/lens.h"
#include "ui/pages/review/choicecard.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {

QuestionPane::QuestionPane(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new Text({}, TextStep::Section, true))
    , m_rule(explanation({}))
    , m_accept(new QPushButton(tr("Take over what the plan suggests")))
    , m_aside(new QComboBox)
    , m_choices(new QVBoxLayout)
    , m_edit(new QPlainTextEdit) {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_rule);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_accept->setToolTip(tr("Confirms or rejects every undecided choice of this question"));
    acts->addWidget(m_accept);
    m_aside->setAccessibleName(tr("Whether the question applies"));
    m_aside->addItem(tr("The question applies"));
    for (const auto &word : Keywords<NotApplicable>::all)
        m_aside->addItem(tr("Does not apply: %1").arg(label(word.value)), int(word.value));
    // as wide as its longest reason, and narrower where there is less room
    m_aside->setMaximumWidth(m_aside->sizeHint().width());
    m_aside->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_aside->setMinimumContentsLength(14);
    acts->addWidget(m_aside, 1);
    acts->addStretch();
    column->addLayout(acts);
    m_choices->setSpacing(8);
    column->addLayout(m_choices);
    m_edit->setPlaceholderText(tr("Note on this question"));
    m_edit->setAccessibleName(tr("Note on this question"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(64);
    column->addWidget(m_edit);
    column->addStretch();
    setAccessibleName(tr("Question"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);

    connect(m_accept, &QPushButton::clicked, this, &QuestionPane::suggestionsAccepted);
    connect(m_aside, &QComboBox::activated, this, [this](int index) {
        Q_EMIT setAside(
            index == 0
                ? std::nullopt
                : std::optional(static_cast<NotApplicable>(m_aside->itemData(index).toInt())));
    });
}

bool QuestionPane::isTyping() const {
    const auto *line = qobject_cast<QLineEdit *>(focusWidget());
    return line && line->hasFocus() && std::ranges::any_of(m_cards, [&](const ChoiceCard *card) {
               return card->isAncestorOf(line);
           });
}

void QuestionPane::showQuestion(
    const ReviewResult &review, const QString &id, bool aside, const NumberFormat &format,
    bool readOnly) {
    const ReviewedQuestion *question = review.question(id);
    if (question && id == m_question && isTyping())
        return;
    const bool another = id != m_question;
    m_question = question ? id : QString();
    const bool editable = question && !readOnly;
    m_accept->setEnabled(editable);
    m_aside->setEnabled(editable);
    m_edit->setEnabled(question);
    m_edit->setReadOnly(!editable);
    if (!question) {
        showCards(review, {}, format, readOnly);
        m_note.clear();
        m_edit->clear();
        m_title->setText(tr("No question is left by this filter"));
        m_rule->setText({});
        return;
    }
    m_title->setText(question->title);
    m_rule->setText(tr("%1. %2").arg(label(question->risk), ratingText(review.lens, *question)));
    {
        const QSignalBlocker quiet(m_aside);
        m_aside->setCurrentIndex(aside ? std::max(1, m_aside->findData(int(question->reason))) : 0);
    }
    m_note = question->note;
    if ((another || !m_edit->hasFocus()) && m_edit->toPlainText() != m_note)
        m_edit->setPlainText(m_note);
    showCards(review, *question, format, readOnly);
}

void QuestionPane::showCards(
    const ReviewResult &review, const ReviewedQuestion &question, const NumberFormat &format,
    bool readOnly) {
    // a card that has the focus hands it to the one that takes its place
    QString focused;
    for (ChoiceCard *card : m_cards) {
        if (card->hasFocus())
            focused = card->id();
        m_choices->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const ReviewedChoice &choice : question.choices) {
        const Improvement *improvement = nullptr;
        for (const QString &practice : choice.practices) {
            if (const Improvement *found = review.improvements.item(practice))
                improvement = found;
        }
        auto *card = new ChoiceCard(choice, improvement, format, readOnly);
        const int place = static_cast<int>(m_cards.size());
        connect(card, &ChoiceCard::decided, this, &QuestionPane::decided);
        connect(card, &ChoiceCard::placeChosen, this, &QuestionPane::placeChosen);
        connect(card, &ChoiceCard::stepped, this, [this, place](int by) { step(place, by); });
        m_choices->addWidget(card);
        m_cards.push_back(card);
        if (card->id() == focused)
            card->setFocus();
    }
}

std::optional<QString> QuestionPane::changedNote() const {
    const QString typed = m_edit->toPlainText().left(lenslimit::kQuestionNote);
    return m_question.isEmpty() || typed == m_note ? std::nullopt : std::optional(typed);
}

void QuestionPane::focusChoice(int by) {
    if (!m_cards.empty())
        (by > 0 ? m_cards.front() : m_cards.back())->setFocus();
}

void QuestionPane::step(int from, int by) {
    const int to = from + by;
    if (to >= 0 && to < static_cast<int>(m_cards.size()))
        m_cards[static_cast<size_t>(to)]->setFocus();
    else
        Q_EMIT left(by);
}

} // namespace greenprint::ui
