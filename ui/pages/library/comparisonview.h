#pragma once

#include "reports/content/milestonereview.h"
#include "reports/results/tables.h"
#include "ui/pages/page.h"

namespace greenprint::ui {

class LongWork;
class ResultTable;
class Text;

/// Two states of a plan side by side: what differs in its inputs, its results and its review.
class ComparisonView : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(const PageContext &context, QWidget *parent = nullptr);
    ~ComparisonView() override;

    /// Names stand for the states: "Revision 3", "As it is open". A state without results is
    /// computed with the catalog of the program.
    void compare(const report::FrozenState &before, const report::FrozenState &after);

Q_SIGNALS:
    void closed();
    /// What differs is shown.
    void compared();

private:
    PageContext m_context;
    LongWork *m_comparing;
    Text *m_title;
    Text *m_state;
    Text *m_inputsTitle;
    ResultTable *m_inputs;
    Text *m_resultsTitle;
    ResultTable *m_results;
    Text *m_reviewTitle;
    ResultTable *m_review;
    /// What the tables show, with figures as files have them.
    struct Rows {
        TextTable inputs;
        TextTable results;
        TextTable review;
    };
    Rows m_rows;
};

} // namespace greenprint::ui
