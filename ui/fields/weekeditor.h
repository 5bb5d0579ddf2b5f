#pragma once

#include "ui/fields/editor.h"

#include <array>

namespace greenprint::ui {

/// The 168 hours of a week as bars that can be drawn with the mouse, or moved through and changed
/// with the arrow keys.
class WeekChart : public QWidget {
    Q_OBJECT

public:
    static constexpr int kHours = 168;

    explicit WeekChart(QWidget *parent = nullptr);

    const std::array<double, kHours> &weights() const { return m_weights; }
    void setWeights(const std::array<double, kHours> &weights);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user changed a weight.
    void changed();
    /// The user let go of the mouse, or left.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double top() const;
    void draw(const QPointF &from, const QPointF &to);
    void set(int hour, double weight);
    void announce();

    std::array<double, kHours> m_weights{};
    int m_hour = 0;
    double m_scale = 1.0; ///< weight at the upper edge; held still while drawing
    QPointF m_last;
    bool m_drawing = false;
};

/// The editor of a week profile: the chart, and its meaning in words.
class WeekEditor : public Editor {
    Q_OBJECT

public:
    explicit WeekEditor(const Parameter &parameter, QWidget *parent = nullptr);

    QWidget *control() const override;
    void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) override;
    Expected<QString> typed() const override;
    bool isWide() const override { return true; }

private:
    WeekChart *m_chart;
};

} // namespace greenprint::ui
