#pragma once

#include "model/quantity/format.h"
#include "reports/chart/chartspec.h"

#include <QtCharts/QChartView>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAbstractBarSeries;
class QBarSet;
class QLineSeries;
QT_END_NAMESPACE

namespace greenprint::ui {

class ChartZoom;

/// Bars and lines of a chart specification, with totals and names written beside them, and the
/// exact figure under the pointer. Of bars that lie the values can be looked at closer, else the
/// categories. An update of the same shape moves what is there.
class ChartPlot : public QChartView {
    Q_OBJECT

public:
    explicit ChartPlot(QWidget *parent = nullptr);

    /// Whether bars and lines can show a kind of chart.
    static bool shows(ChartKind kind);
    /// `hidden` are names of series that are switched off.
    void show(const ChartSpec &spec, const QStringList &hidden, const NumberFormat &format);
    const ChartSpec &spec() const { return m_spec; }
    ChartZoom *zoom() const { return m_zoom; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The rest of a stack was clicked, or Enter was pressed where there is one.
    void restOpened();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void buildBars();
    void buildLines();
    void dress();
    /// Puts the figures into what was built.
    void fill();
    /// Tells the zoom where which values stand, and the axes what is looked at.
    void applyZoom();
    /// The series of the bar that is painted there; null if there is none.
    const ChartSeries *seriesAt(const QPointF &at) const;
    double topOfBars() const;
    void drawTotals(QPainter *painter) const;
    void drawNames(QPainter *painter) const;
    void drawCategories(QPainter *painter) const;
    void drawCategoryTitles(QPainter *painter) const;
    /// For what is written beside lines and below them.
    void makeRoom();
    void tell(const QString &name, const QString &category, double value);

    ChartSpec m_spec;
    QStringList m_hidden;
    NumberFormat m_format;
    QAbstractBarSeries *m_bars = nullptr;
    std::vector<QBarSet *> m_sets;
    std::vector<QLineSeries *> m_lines;
    QAbstractAxis *m_values = nullptr;
    QAbstractAxis *m_categories = nullptr;
    ChartZoom *m_zoom;
    double m_reach = 1.0;      ///< of the axis of values
    double m_dressedFor = 0.0; ///< pixels of the screen for each of the window
    bool m_shaped = false;
};

/// What the categories of lines are by, where they are values of inputs: each category has a line
/// for each of them. Empty where categories speak for themselves.
QStringList categoryTitles(const ChartSpec &spec);

/// What a chart says in words, for those who cannot see it.
QString chartReading(const ChartSpec &spec, const NumberFormat &format);

} // namespace greenprint::ui
