#pragma once

#include "ui/charts/chartplot.h"
#include "ui/charts/picturefile.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
QT_END_NAMESPACE

namespace greenprint::ui {

class FilterField;
class PaintedChart;
class Text;

/// A chart with its title and unit, a legend that switches series, and a menu: the figures as a
/// table, copy, save as SVG or PNG. What leaves the window is painted for white paper.
class ChartCard : public Surface {
    Q_OBJECT

public:
    explicit ChartCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }
    ChartPlot *plot() const { return m_plot; }
    void setAsTable(bool table);
    /// A control of the page's own in the head of the card.
    void addControl(QWidget *control);

    /// The chart on white paper.
    QByteArray asSvg() const;
    QImage asImage(double scale) const;
    /// The figures with their headings, for a spreadsheet.
    QString asText() const;

Q_SIGNALS:
    /// The user wants to see what a rest stands for.
    void restOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createMenu();
    void fillLegend();
    /// Puts the colours of the theme and the size of its type on the keys.
    void dressLegend();
    void fillTable();
    QWidget *picture() const;
    /// The figures in rows and columns, as a table shows them.
    ChartSpec tabular() const;
    void save(PictureType type);

    PageContext m_context;
    ChartSpec m_spec;
    QStringList m_hidden;
    QHBoxLayout *m_controls;
    Text *m_title;
    Text *m_unit;
    QPushButton *m_more;
    QAction *m_asTable = nullptr;
    QStackedWidget *m_stack;
    ChartPlot *m_plot;
    PaintedChart *m_painted;
    QWidget *m_tablePage;
    QTableView *m_table;
    FilterField *m_filter = nullptr;
    QStandardItemModel *m_figures;
    QWidget *m_legend;
    std::vector<QPushButton *> m_keys;
};

} // namespace greenprint::ui
