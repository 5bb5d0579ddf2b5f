#pragma once

#include "model/plan/vocabulary.h"
#include "reports/chart/chartspec.h"

#include <QColor>

namespace greenprint {

/// The colours of charts and reports: opaque, told apart by color-blind readers, and with one
/// meaning each. Paper is white in print whatever the window looks like.
struct ChartPalette {
    QColor paper;
    QColor ink;
    QColor muted; ///< labels, units, what is inherited
    QColor faint; ///< rules and grid lines
    QColor band;  ///< a surface behind text
    QColor accent;
    QColor good;
    QColor caution;
    QColor bad;
    QColor data;
    QColor training;
    QColor deployment;
    QColor embodied;
    std::array<QColor, 6> scenarios;

    static const ChartPalette &print();
    static const ChartPalette &light();
    static const ChartPalette &dark();

    const QColor &color(Hue hue) const;
    const QColor &color(Stage stage) const { return color(hueOf(stage)); }
    static Hue hueOf(Stage stage);
};

/// Ink or paper, whichever reads better on a colour; black or white where neither has the contrast
/// of WCAG 2, level AA.
QColor readableOn(const QColor &background, const ChartPalette &palette);
/// Contrast of two colours after WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// The opaque mixture: share 0 gives `from`, 1 gives `to`.
QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace greenprint
