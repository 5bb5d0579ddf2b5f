#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace greenprint::ui {

/// One figure of the strip: name, number, unit, and the difference in words and colour. Pressing
/// it asks the inspector why.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(Metric metric, QWidget *parent = nullptr);

    Metric metric() const { return m_metric; }
    /// Shows the figure of a scenario; null: nothing is known yet.
    void show(
        const Comparison *comparison, const ScenarioResult *scenario, const NumberFormat &format);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Metric m_metric;
    QString m_number;
    QString m_unit;
    QString m_delta;
    bool m_partial = false;
    Tone m_tone = Tone::Muted;
};

/// The totals of the selected scenario and how they differ from the baseline, on every page.
class LiveStrip : public Surface {
    Q_OBJECT

public:
    explicit LiveStrip(const PageContext &context, QWidget *parent = nullptr);

private:
    void refreshScenarios();
    void refreshFigures();
    void refreshTopic();

    PageContext m_context;
    QComboBox *m_scenario;
    Text *m_against;
    std::vector<FigureTile *> m_tiles;
};

} // namespace greenprint::ui
