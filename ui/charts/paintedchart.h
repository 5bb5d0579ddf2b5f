#pragma once

#include "model/quantity/format.h"
#include "reports/chart/chartpainter.h"

#include <QWidget>

#include <memory>

namespace greenprint {
class Typesetter;
}

namespace greenprint::ui {

class ChartZoom;

/// A chart of any kind as the reports paint it, in the colours of the window, with the exact figure
/// under the pointer. Waterfall and scatter can be looked at closer.
class PaintedChart : public QWidget {
    Q_OBJECT

public:
    explicit PaintedChart(QWidget *parent = nullptr);
    ~PaintedChart() override;

    void show(const ChartSpec &spec, const NumberFormat &format);

    ChartZoom *zoom() const { return m_zoom; }

    QSize sizeHint() const override { return {360, 230}; }
    QSize minimumSizeHint() const override { return {220, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    ChartSpec m_spec;
    NumberFormat m_format;
    std::unique_ptr<Typesetter> m_type;
    ChartZoom *m_zoom;
    ChartFrame m_frame;
};

} // namespace greenprint::ui
