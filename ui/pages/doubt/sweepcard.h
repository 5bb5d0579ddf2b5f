#pragma once

#include "model/whatif/sweep.h"
#include "ui/pages/doubt/numericinputs.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class ChartCard;
class ExportButton;
class LongWork;
class SweepInput;
class Text;

/// How a metric follows inputs of the plan: every scenario as a line over one, or over several that
/// are linked and take their steps together; the selected scenario as a shaded table over two.
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
    SweepInput *firstInput() const { return m_inputs[0]; }
    SweepInput *secondInput() const { return m_inputs[1]; }
    /// Those that are asked for: two, and where they are linked one more than are chosen.
    const std::vector<SweepInput *> &inputs() const { return m_inputs; }
    QCheckBox *link() const { return m_link; }
    /// Makes a scenario of a run: the selected one with these values of the inputs. Its name says
    /// which they are.
    void adopt(const std::vector<double> &inputs);

private:
    QWidget *createHead();
    SweepInput *addInput();
    /// As many fields for inputs as are asked for, and what they ask.
    void fitInputs();
    /// The values of the inputs of a run as one would write them.
    QStringList valuesOfRun(const std::vector<double> &run) const;
    /// The same in a line that names the inputs.
    QString nameOfRun(const std::vector<double> &run) const;
    void fillRuns();
    void showSweep();
    ChartSpec lines(const DisplayUnit &unit) const;
    ChartSpec heat(const DisplayUnit &unit) const;

    PageContext m_context;
    LongWork *m_work;
    Metric m_metric = Metric::Carbon;
    std::shared_ptr<const Sweep> m_sweep;
    QStringList m_labels; ///< of the inputs of that sweep
    std::vector<SweepInput *> m_inputs;
    std::vector<NumericInput> m_choices; ///< what may be chosen
    QVBoxLayout *m_fields;
    QCheckBox *m_link;
    Text *m_trouble;
    QPushButton *m_adopt;
    ExportButton *m_export;
    ChartCard *m_chart;
};

} // namespace greenprint::ui
