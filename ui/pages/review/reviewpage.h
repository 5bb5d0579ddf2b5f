#pragma once

#include "model/review/answering.h"
#include "model/review/reviewchange.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class ChoiceCard;
class FigureTable;
class LongWork;
class RiskBar;
class Text;

/// The Well-Architected review of the selected scenario: pillars and questions at the left, the
/// choices of one question with their evidence, and what could be improved.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void commit() override;
    /// Reviews by the lens of a file from now on.
    void openLens(const QString &fileName);
    /// The latest; null before the first.
    const ReviewResult *result() const { return m_result.get(); }
    void showQuestion(const QString &id);

protected:
    void refresh(Changes changes) override;

private:
    enum class Filter : quint8 { All, Open, High, Lever };

    QWidget *createHead();
    QWidget *createSide();
    QWidget *createQuestion();
    QWidget *createImprovements();
    void review();
    void showTree();
    void showChoices();
    void showImprovements();
    bool passes(const ReviewedQuestion &question) const;
    const LensQuestion *lensQuestion(const QString &id) const;
    Signature signature() const;
    void change(const QString &name, const std::function<void(ReviewRecord &)> &edit);
    void decide(const QString &choice, const ChoiceDecision &decision);
    void acceptSuggestions();
    void setQuestionAside(int index);
    void adoptSelected();
    void focusCard(int from, int by);

    LongWork *m_rating;
    LongWork *m_improving;
    std::shared_ptr<const Lens> m_lens;
    std::shared_ptr<const ReviewResult> m_result;
    /// What changed since the last milestone in the library.
    struct SinceMilestone {
        QString name;
        ReviewChanges changes;
    };
    std::shared_ptr<const SinceMilestone> m_since; ///< null without a milestone
    QString m_question;
    QString m_shown; ///< the question whose choices are on the page
    Text *m_summary;
    RiskBar *m_risks;
    QComboBox *m_filter;
    QTreeWidget *m_tree;
    Text *m_title;
    Text *m_rule;
    QPushButton *m_accept;
    QComboBox *m_aside;
    QVBoxLayout *m_choices;
    std::vector<ChoiceCard *> m_cards;
    QPlainTextEdit *m_note;
    Text *m_improvementTitle;
    QStandardItemModel *m_improvements;
    FigureTable *m_improvementTable;
    QPushButton *m_adopt;
};

} // namespace greenprint::ui
