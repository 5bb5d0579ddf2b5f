#pragma once

#include "model/whatif/explore.h"
#include "ui/pages/explore/frontplot.h"
#include "ui/pages/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class DesignCard;
class FigureTable;
class FrontModel;
class LongWork;
class RequestBar;
class Text;
class TextFilter;

/// Finds the designs that no other one beats, over everything that may vary, and makes scenarios
/// of them. A change of the plan or of what is asked for explores anew.
class ExplorePage : public Page {
    Q_OBJECT

public:
    explicit ExplorePage(const PageContext &context, QWidget *parent = nullptr);
    ~ExplorePage() override;

protected:
    void refresh(Changes changes) override;

private:
    QWidget *createHead();
    QWidget *createFront();
    void start();
    void take(const Expected<Exploration> &found);
    void showFront();
    /// Which part of the designs is in view, on the buttons that choose it.
    void showView();
    void sizeByWater(FrontPlot::Picture &picture) const;
    void showSummary();
    /// Where the figure in a cell of the model comes from.
    QString tipOf(const QModelIndex &cell) const;
    void select(int design);
    void makeScenario();
    void setStale(bool stale);

    LongWork *m_work;
    QTimer m_soon; ///< waits until a row of changes has come to an end
    std::shared_ptr<const Exploration> m_front;
    QString m_base;                   ///< the scenario that was explored
    std::shared_ptr<const Plan> m_of; ///< the plan that was explored
    QString m_trouble;
    Text *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
    RequestBar *m_request;
    FrontPlot *m_plot;
    QPushButton *m_frontView = nullptr;
    QPushButton *m_allView = nullptr;
    FrontModel *m_model;
    TextFilter *m_sorted;
    FigureTable *m_table;
    DesignCard *m_design;
    int m_selected = -1;
};

} // namespace greenprint::ui
