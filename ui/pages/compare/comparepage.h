#pragma once

#include "ui/pages/tableexport.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QModelIndex;
QT_END_NAMESPACE

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
    /// What the second chart shows of the metric that is being explained.
    enum class View : quint8 { Summed, Monthly, Steps, TradeOff, Parts };

    void refreshCharts();
    /// Where the figure in a cell comes from.
    QString tipOf(const QModelIndex &cell) const;
    /// Leads to where a choice is made: fields over its cell, else the page of scenarios.
    void openChoice(const QString &path);
    /// The comparison as it is now; none as long as there is no result.
    std::optional<TableExport::Content> exported() const;

    Text *m_horizon;
    ComparisonTable *m_table;
    QComboBox *m_grouping;
    QComboBox *m_shown;
    ChartCard *m_first;
    QComboBox *m_view;
    ChartCard *m_second;
};

} // namespace greenprint::ui
