#pragma once

#include "model/whatif/sensitivity.h"
#include "model/whatif/uncertainty.h"
#include "ui/pages/page.h"

#include <stop_token>

QT_BEGIN_NAMESPACE
class QComboBox;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class FigureTable;
class LongWork;
class SpreadChart;
class SweepCard;
class Text;
class TornadoChart;

/// How sure the figures are, which scenario is better how surely, what moves a figure, and how it
/// follows an input.
class DoubtPage : public Page {
    Q_OBJECT

public:
    explicit DoubtPage(const PageContext &context, QWidget *parent = nullptr);
    ~DoubtPage() override;

    const Uncertainty *doubt() const { return m_doubt.get(); }
    const Sensitivity *sensitivity() const { return m_moved.get(); }

protected:
    void refresh(Changes changes) override;

private:
    QWidget *createHead();
    QWidget *createSpread();
    QWidget *createChances();
    QWidget *createTornado();
    Metric metric() const;
    void draw();
    void weigh();
    void showDoubt();
    void showTornado();
    QString timeLeft() const;
    /// Where a figure of the draws comes from, by the cell that shows it.
    QString tipOfSpread(const QModelIndex &cell) const;
    QString tipOfChance(const QModelIndex &cell) const;
    void showSummary();

    LongWork *m_drawing;
    LongWork *m_moving;
    std::stop_source m_enough; ///< of the draws under way
    std::shared_ptr<const Uncertainty> m_doubt;
    std::shared_ptr<const Sensitivity> m_moved;
    QString m_trouble;
    Text *m_summary;
    QComboBox *m_metric;
    QSpinBox *m_samples;
    QSpinBox *m_seed;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_again;
    Text *m_spreadTitle;
    SpreadChart *m_spread;
    QStandardItemModel *m_spreads;
    FigureTable *m_spreadTable;
    Text *m_chanceTitle;
    QStandardItemModel *m_chances;
    FigureTable *m_chanceTable;
    Text *m_tornadoTitle;
    TornadoChart *m_tornado;
    SweepCard *m_sweep;
};

} // namespace greenprint::ui
