#pragma once

#include "model/quantity/format.h"
#include "model/whatif/uncertainty.h"

#include <QWidget>

namespace greenprint::ui {

/// How the figure of one metric may lie in each scenario: a hill per scenario, the range from P5
/// to P95 as a line below it, the middle as a stroke.
class SpreadChart : public QWidget {
    Q_OBJECT

public:
    explicit SpreadChart(QWidget *parent = nullptr);

    void show(
        std::shared_ptr<const Uncertainty> doubt, Metric metric, const QString &emphasized,
        const NumberFormat &format);
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Hill {
        QString name;
        Spread spread;
        std::vector<double> heights; ///< 0 to 1 over the range of the chart
        bool emphasized = false;
    };
    std::vector<Hill> m_hills;
    double m_least = 0.0;
    double m_most = 1.0;
    DisplayUnit m_unit;
    NumberFormat m_format;
    bool m_stale = false;
};

} // namespace greenprint::ui
