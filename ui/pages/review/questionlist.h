#pragma once

#include "model/review/review.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace greenprint::ui {

class RiskBar;

/// The questions of a review by pillar, each with its rating, below how many have which; a field
/// says which of them are listed.
class QuestionList : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(QWidget *parent = nullptr);

    /// The current question stays, if it is still listed; else the first takes its place.
    void showReview(std::shared_ptr<const ReviewResult> review);
    /// Id of the current question; empty if none is listed.
    const QString &current() const { return m_current; }
    void setCurrent(const QString &id);
    /// Goes to the question after (1) or before (-1) the current one; false at the end.
    bool step(int by);

Q_SIGNALS:
    /// Another question is current, or none.
    void currentChanged(const QString &id);

private:
    enum class Filter : quint8 { All, Open, High, Lever };

    void list();
    bool passes(const ReviewedQuestion &question) const;
    void take(const QTreeWidgetItem *item);

    std::shared_ptr<const ReviewResult> m_review;
    QString m_current;
    RiskBar *m_risks;
    QComboBox *m_filter;
    QTreeWidget *m_tree;
};

} // namespace greenprint::ui
