#pragma once

#include "model/quantity/format.h"
#include "model/whatif/uncertainty.h"
#include "reports/chart/chartspec.h"

#include <QWidget>

namespace greenprint::ui {

class ChartZoom;

/// How the figure of one metric may lie in each scenario: a hill per scenario, the range from P5
/// to P95 as a line below it, the middle as a stroke. The values can be looked at closer.
class SpreadChart : public QWidget {
    Q_OBJECT

public:
    explicit SpreadChart(QWidget *parent = nullptr);

    void show(
        std::shared_ptr<const Uncertainty> doubt, Metric metric, const QString &emphasized,
        const QString &baseline, const NumberFormat &format);
    ChartZoom *zoom() const { return m_zoom; }
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int nameWidth() const;
    QRectF plotArea() const;
    QString rangeOf(const QString &name, const Spread &spread) const;
    /// Counts the draws of what is seen.
    void raiseHills();
    struct Hill {
        QString name;
        Spread spread;
        std::vector<double> heights; ///< 0 to 1 over the range of the chart
        bool emphasized = false;
        Hue hue = Hue::Neutral;
    };
    std::shared_ptr<const Uncertainty> m_doubt;
    Metric m_metric = Metric::Carbon;
    QString m_emphasized;
    QString m_baseline;
    std::vector<Hill> m_hills;
    QRectF m_all; ///< the values that there are, in the metric's unit
    ChartZoom *m_zoom;
    DisplayUnit m_unit;
    NumberFormat m_format;
    bool m_stale = false;
};

} // namespace greenprint::ui
