#pragma once

#include "model/quantity/format.h"
#include "model/review/review.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace greenprint::ui {

/// A choice of a question: what it is, what the plan says of it, what it would save, and the
/// reviewer's decision. M, N and A decide, Return takes over the suggestion, Delete takes the
/// decision back.
class ChoiceCard : public Surface {
    Q_OBJECT

public:
    ChoiceCard(
        const ReviewedChoice &choice, const Improvement *improvement, const NumberFormat &format,
        bool readOnly, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }

Q_SIGNALS:
    void decided(const QString &choice, const greenprint::ChoiceDecision &decision);
    /// A place of the plan that the evidence is about.
    void placeChosen(const QString &path);
    /// The card before (-1) or after (1) is to have the focus.
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void decide(std::optional<Decision> decision);

    QString m_id;
    Suggestion m_suggestion;
    ChoiceDecision m_decision;
    bool m_readOnly;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace greenprint::ui
