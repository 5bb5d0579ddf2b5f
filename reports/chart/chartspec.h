#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace greenprint {

enum class ChartKind : quint8 {
    StackedBars, ///< a horizontal bar per category, series stacked
    Columns,     ///< a column per category, series stacked
    Lines,       ///< a line per series over the categories
    Waterfall,   ///< from one total to another, step by step
    Heat,        ///< a shaded table: categories down, series across
    Scatter,     ///< points over two axes
    Tornado,     ///< a bar per category around `base`: series "low" and "high"
    Ranges,      ///< a bar per category from low over middle to high: three series
};

/// What a colour means, the same in every chart, table and report.
enum class Hue : quint8 {
    Data,
    Training,
    Deployment,
    Embodied,
    Accent,
    Neutral,
    Good,
    Caution,
    Bad,
    One, ///< from here on: tells scenarios apart
    Two,
    Three,
    Four,
    Five,
    Six,
};
/// The hue of the n-th of several scenarios that are not the baseline, or of other things to be
/// told apart.
Hue hueOfScenario(int n);
/// The hues of scenarios in the order of the plan, the same in every chart: the baseline, which
/// stands at `baseline` (-1: there is none), is neutral.
std::vector<Hue> huesOfScenarios(int count, int baseline);

struct ChartSeries {
    QString name;
    Hue hue = Hue::Accent;
    bool hatched = false;    ///< idle
    bool emphasized = false; ///< the one that the text is about
    bool reference = false;  ///< the baseline: a dashed line
    std::vector<double> values;
    QStringList standsFor; ///< a rest: the names of those that it sums up
    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

struct ChartPoint {
    QString label;
    double x = 0.0;
    double y = 0.0;
    double size = 1.0; ///< in the unit of `sizeTitle`
    Hue hue = Hue::Accent;
    bool emphasized = false;
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// A value or a place on the category axis that is pointed out: a target, a break-even.
struct ChartMark {
    enum class Along : quint8 { Values, Categories };
    Along along = Along::Values;
    double at = 0.0;
    QString label;
    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};

/// A chart as data: what it shows, never how. Figures are in `unit`, scaled for reading; NaN is
/// unknown and is left out. The window and the reports paint the same specification.
struct ChartSpec {
    ChartKind kind = ChartKind::StackedBars;
    QString title;
    QString unit;   ///< of the values; of y in a scatter
    QString xTitle; ///< of a scatter; of lines, a line of it for each input that moves along
    /// Scatter only: what the area of points stands for, with its unit, and in a sentence what the
    /// sizes mean. Empty: all points are of one size.
    QString sizeTitle;
    QString sizeReading;
    QString reading; ///< one sentence that says what is to be seen; the text for those who cannot
    QStringList categories;
    std::vector<ChartSeries> series;
    std::vector<ChartPoint> points; ///< scatter only
    std::vector<ChartMark> marks;   ///< where the kind has axes
    std::vector<int> anchors;       ///< waterfall: categories that are totals, not steps
    double base = 0.0;              ///< tornado
    bool showTotals = true;         ///< stacked bars: the sum at the end of each
    bool whole = false;             ///< values are counts and have no decimals
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;

    static constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
};

} // namespace greenprint
