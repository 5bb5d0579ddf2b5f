#pragma once

#include "model/quantity/format.h"
#include "model/review/review.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class ChoiceCard;
class Text;

/// One question of a review: its rating and the rule behind it, a card for each choice, whether it
/// applies, and a note. It changes nothing itself: it says what was decided.
class QuestionPane : public QScrollArea {
    Q_OBJECT

public:
    explicit QuestionPane(QWidget *parent = nullptr);

    /// `aside` says whether the whole question was marked not applicable. A question that the
    /// review does not have shows that none is left. What is being typed stays.
    void showQuestion(
        const ReviewResult &review, const QString &id, bool aside, const NumberFormat &format,
        bool readOnly);
    /// Id of the question that is shown; empty if none is.
    const QString &question() const { return m_question; }
    /// The note as typed; none while it is as the question has it.
    std::optional<QString> changedNote() const;
    /// The first (1) or the last (-1) choice gets the focus.
    void focusChoice(int by);

Q_SIGNALS:
    void decided(const QString &choice, const greenprint::ChoiceDecision &decision);
    void suggestionsAccepted();
    /// The question does not apply for a reason, or, without one, applies again.
    void setAside(std::optional<greenprint::NotApplicable> reason);
    /// A place of the plan that the evidence is about.
    void placeChosen(const QString &path);
    /// Beyond the first (-1) or the last (1) choice.
    void left(int by);

private:
    bool isTyping() const;
    void showCards(
        const ReviewResult &review, const ReviewedQuestion &question, const NumberFormat &format,
        bool readOnly);
    void step(int from, int by);

    QString m_question;
    QString m_note; ///< as the question has it
    Text *m_title;
    Text *m_rule;
    QPushButton *m_accept;
    QComboBox *m_aside;
    QVBoxLayout *m_choices;
    std::vector<ChoiceCard *> m_cards;
    QPlainTextEdit *m_edit;
};

} // namespace greenprint::ui
