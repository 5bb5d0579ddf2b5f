#pragma once

#include "model/whatif/sweep.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class ChartCard;
class ExportButton;
class LongWork;
class SweepInput;
class Text;

/// How a metric follows inputs of the plan: every scenario as a line over one, or the selected
/// scenario as a shaded table over two.
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
    SweepInput *firstInput() const { return m_first; }
    SweepInput *secondInput() const { return m_second; }
    /// Makes a scenario of a run: the selected one with these values of the inputs. Its name says
    /// which they are.
    void adopt(const std::vector<double> &inputs);

private:
    QWidget *createHead();
    void fillRuns();
    void showSweep();
    ChartSpec lines(const DisplayUnit &unit) const;
    ChartSpec heat(const DisplayUnit &unit) const;

    PageContext m_context;
    LongWork *m_work;
    Metric m_metric = Metric::Carbon;
    std::shared_ptr<const Sweep> m_sweep;
    SweepInput *m_first;
    SweepInput *m_second;
    Text *m_trouble;
    QPushButton *m_adopt;
    ExportButton *m_export;
    ChartCard *m_chart;
};

} // namespace greenprint::ui
