#pragma once

#include "ui/pages/compare/comparisonmodel.h"
#include "ui/widgets/celltip.h"

#include <QTableView>

namespace greenprint::ui {

class FilterField;
class RowHider;

/// The table of scenarios: a thin card of rules, the selected scenario tinted. Return or a double
/// click on a choice leads to where it is made; a figure is explained by the inspector. A dragged
/// head gives a scenario another place. Rows are found by the words in them.
class ComparisonTable : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    void show(const Comparison *comparison, const Plan &plan, const NumberFormat &format);
    void selectScenario(const QString &id);
    ComparisonModel *comparison() const { return m_model; }
    const QString &selectedScenario() const { return m_selected; }
    /// What is said of a figure under the pointer.
    void setTip(CellTip::Words words) { m_tip->setWords(std::move(words)); }
    CellTip *tip() const { return m_tip; }
    /// The field that filters the rows, in the head of the column that names them.
    FilterField *filter() const { return m_filter; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void scenarioChosen(const QString &id);
    void figureChosen(const Figure &figure);
    /// The way to change a choice: its path.
    void choiceOpened(const QString &path);
    /// The scenario that all others are to be compared with.
    void baselineWanted(const QString &id);
    /// A scenario was dragged to another place among them.
    void scenarioMoved(const QString &id, int place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy() const;
    void fitColumns();
    void moveColumn(int column, int from, int to);
    /// As many lines as the longest choice takes that has no room on one, up to a few.
    void fitRows();
    void placeFilter();

    ComparisonModel *m_model;
    CellTip *m_tip;
    RowHider *m_rows;
    FilterField *m_filter;
    QString m_selected;
};

} // namespace greenprint::ui
