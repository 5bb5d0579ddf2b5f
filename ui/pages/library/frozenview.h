#pragma once

#include "model/library/resultchange.h"
#include "ui/pages/page.h"

namespace greenprint::ui {

class LongWork;
class ResultTable;
class Text;

/// What a plan that is open for review was frozen with: its results with the version of their
/// catalog, and number by number what today's catalog would change in them, and why.
class FrozenView : public QWidget {
    Q_OBJECT

public:
    explicit FrozenView(const PageContext &context, QWidget *parent = nullptr);
    ~FrozenView() override;

    /// What today's catalog would change; null until it is known.
    const ResultChanges *changes() const { return m_changes.get(); }

Q_SIGNALS:
    /// What today's catalog would change is known.
    void compared();

private:
    void showFrozen();
    void showChanges();

    PageContext m_context;
    LongWork *m_comparing;
    std::shared_ptr<const ResultChanges> m_changes;
    Text *m_origin;
    ResultTable *m_results;
    Text *m_effect;
    ResultTable *m_figures;
    Text *m_factorsTitle;
    ResultTable *m_factors;
    Text *m_findings;
};

} // namespace greenprint::ui
