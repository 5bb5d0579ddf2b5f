#pragma once

#include "model/whatif/sweep.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
QT_END_NAMESPACE

namespace greenprint::ui {

class ChartCard;
class LongWork;
class Text;

/// How a metric of every scenario follows one input of the plan.
class SweepCard : public Surface {
    Q_OBJECT

public:
    explicit SweepCard(const PageContext &context, QWidget *parent = nullptr);
    ~SweepCard() override;

    /// The plan has changed.
    void refreshInputs();
    void setMetric(Metric metric);
    void start();
    const Sweep *result() const { return m_sweep.get(); }
    ChartCard *chart() const { return m_chart; }

private:
    void proposeRange();
    void showSweep();

    PageContext m_context;
    LongWork *m_work;
    Metric m_metric = Metric::Carbon;
    std::shared_ptr<const Sweep> m_sweep;
    QComboBox *m_input;
    QDoubleSpinBox *m_from;
    QDoubleSpinBox *m_to;
    QSpinBox *m_steps;
    Text *m_trouble;
    ChartCard *m_chart;
};

} // namespace greenprint::ui
