#pragma once

#include "ui/pages/page.h"

namespace greenprint::ui {

class ChartCard;
class ComparisonTable;
class Text;

/// Home: all scenarios side by side, what they choose and what comes of it.
class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void refresh(Changes changes) override;

private:
    void refreshCharts();

    Text *m_horizon;
    ComparisonTable *m_table;
    ChartCard *m_stages;
    ChartCard *m_months;
};

} // namespace greenprint::ui
