#pragma once

#include "model/quantity/format.h"
#include "model/whatif/uncertainty.h"
#include "reports/chart/chartspec.h"

#include <QWidget>

namespace greenprint::ui {

/// How the figure of one metric may lie in each scenario: a hill per scenario, the range from P5
/// to P95 as a line below it, the middle as a stroke. Dragging over values looks closer, a double
/// click shows all.
class SpreadChart : public QWidget {
    Q_OBJECT

public:
    explicit SpreadChart(QWidget *parent = nullptr);

    void show(
        std::shared_ptr<const Uncertainty> doubt, Metric metric, const QString &emphasized,
        const QString &baseline, const NumberFormat &format);
    /// Shows the values from `least` to `most` only, in the metric's unit.
    void zoom(double least, double most);
    void showAll();
    /// The values that are seen.
    std::pair<double, double> view() const { return {m_least, m_most}; }
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int nameWidth() const;
    QRectF plotArea() const;
    double valueAt(double x) const;
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
    double m_least = 0.0;
    double m_most = 1.0;
    std::pair<double, double> m_all{0.0, 1.0};
    bool m_zoomed = false;
    std::optional<double> m_pressed; ///< where a drag began, in pixels
    double m_dragged = 0.0;
    DisplayUnit m_unit;
    NumberFormat m_format;
    bool m_stale = false;
};

} // namespace greenprint::ui
