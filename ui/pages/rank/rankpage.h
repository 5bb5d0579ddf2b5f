#pragma once

#include "model/whatif/rank.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class DesignCard;
class FigureTable;
class LongWork;
class OptionFilter;
class RankModel;
class RegionMap;
class Text;

/// Every option of one choice, rest equal: on a map for Regions, in a table for all. One click
/// adopts an option or makes a scenario of it.
class RankPage : public Page {
    Q_OBJECT

public:
    explicit RankPage(const PageContext &context, QWidget *parent = nullptr);
    ~RankPage() override;

protected:
    void refresh(Changes changes) override;

private:
    QWidget *createHead();
    QWidget *createQuestion();
    void fillParts();
    RankChoice choice() const;
    void start();
    void take(const Expected<Ranking> &ranking);
    void showRanking();
    void showSummary();
    /// Where the figure in a cell of the model comes from.
    QString tipOf(const QModelIndex &cell) const;
    /// The row of the model.
    void select(int row);
    void adopt();
    void makeScenario();

    LongWork *m_work;
    std::shared_ptr<const Ranking> m_ranking;
    QString m_base;
    std::shared_ptr<const Plan> m_of; ///< the plan that was ranked
    Text *m_summary;
    QComboBox *m_what;
    QComboBox *m_part;
    QComboBox *m_by;
    QLineEdit *m_filter;
    QCheckBox *m_possible;
    QWidget *m_mapCard;
    RegionMap *m_map;
    RankModel *m_model;
    OptionFilter *m_shown;
    FigureTable *m_table;
    DesignCard *m_design;
    QPushButton *m_adopt;
    int m_selected = -1; ///< row of the model; a place of the map need not be in the table
};

} // namespace greenprint::ui
