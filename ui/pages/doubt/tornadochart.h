#pragma once

#include "model/quantity/format.h"
#include "model/whatif/sensitivity.h"

#include <QWidget>

namespace greenprint::ui {

class ChartZoom;

/// What moves a figure, the widest bar first: from the figure at the low input to that at the high
/// one, with the input values at the ends and a key that tells the ends apart. The figures can be
/// looked at closer.
class TornadoChart : public QWidget {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget *parent = nullptr);

    void show(std::shared_ptr<const Sensitivity> sensitivity, const NumberFormat &format);
    void setStale(bool stale);
    ChartZoom *zoom() const { return m_zoom; }
    /// The figures with their headings, for a spreadsheet.
    QString asText() const;
    /// The name of a factor as it is painted, cut short where there is no room for all of it.
    QString nameAt(size_t row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {360, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    size_t rows() const;
    QRectF plotArea() const;
    /// Room for the names of the factors: as much as they need, but enough is left for the bars.
    int nameWidth() const;
    /// Room for the input values beside the bars.
    int endWidth() const;
    double placeOf(double value) const;
    void measure();
    void paintKey(QPainter &painter) const;
    QColor shade(const QColor &color) const;
    QString reading(size_t row) const;

    std::shared_ptr<const Sensitivity> m_sensitivity;
    NumberFormat m_format;
    QRectF m_all; ///< the figures that there are, in the metric's unit
    ChartZoom *m_zoom;
    int m_names = 0; ///< width that the names of the factors need
    int m_ends = 0;  ///< width that the input values need
    bool m_stale = false;
};

} // namespace greenprint::ui
