#pragma once

#include "model/plan/quickstart.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// Five questions that make a whole plan; what is not asked is assumed and said so in the plan.
class QuickStartCard : public Surface {
    Q_OBJECT

public:
    explicit QuickStartCard(const Catalog &catalog, QWidget *parent = nullptr);

    /// The answers as they stand; the error says which field to mend.
    Expected<QuickAnswers> answers() const;

Q_SIGNALS:
    void planMade(const greenprint::Plan &plan);

private:
    void ask(QGridLayout &grid, int column, const QString &question, QWidget *field);
    void makePlan();
    void refreshTrainingHint();

    const Catalog &m_catalog;
    QComboBox *m_kind;
    QLineEdit *m_data;
    QLineEdit *m_training;
    QLineEdit *m_requests;
    QComboBox *m_region;
    Text *m_hint;
    Text *m_trouble;
};

} // namespace greenprint::ui
