#pragma once

#include "model/review/answering.h"
#include "model/review/reviewchange.h"
#include "ui/pages/page.h"

namespace greenprint::ui {

class ImprovementPane;
class LongWork;
class QuestionList;
class QuestionPane;
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
    /// What changed since the last milestone in the library.
    struct SinceMilestone {
        QString name;
        ReviewChanges changes;
    };

    QWidget *createHead();
    void review();
    void showReview();
    void showSummary();
    void showCurrent();
    const LensQuestion *lensQuestion(const QString &id) const;
    Signature signature() const;
    void change(const QString &name, const std::function<void(ReviewRecord &)> &edit);
    void decide(const QString &choice, const ChoiceDecision &decision);
    void acceptSuggestions();
    void adopt(const QStringList &practices);
    /// Where the saving of a practice comes from.
    QString tipOfSaving(const QString &practice, Metric metric) const;

    LongWork *m_rating;
    LongWork *m_improving;
    std::shared_ptr<const Lens> m_lens;
    std::shared_ptr<const ReviewResult> m_result;
    std::shared_ptr<const SinceMilestone> m_since; ///< null without a milestone
    Text *m_summary;
    QuestionList *m_questions;
    QuestionPane *m_pane;
    ImprovementPane *m_improvements;
};

} // namespace greenprint::ui
