#pragma once

#include "model/plan/vocabulary.h"
#include "reports/chart/chartpalette.h"
#include "reports/document/block.h"
#include "reports/type/typesetter.h"

#include <QMarginsF>
#include <QSizeF>

namespace greenprint::report {

/// The look of a page: sizes, spaces and text styles, in points.
struct PageStyle {
    QSizeF size;
    QMarginsF margins{56, 56, 56, 64};
    const ChartPalette &palette = ChartPalette::print();

    TextStyle title;
    TextStyle subtitle;
    TextStyle genre;
    TextStyle section;
    TextStyle part;
    TextStyle heading;
    TextStyle body;
    TextStyle bodyBold;
    TextStyle small;
    TextStyle smallBold;
    TextStyle figure;

    explicit PageStyle(Paper paper);

    double textWidth() const { return size.width() - margins.left() - margins.right(); }
    double textHeight() const { return size.height() - margins.top() - margins.bottom(); }
    /// Lines of running text are shorter than a page is wide.
    double measure() const { return std::min(textWidth(), 440.0); }
    QColor color(Tone tone) const;
};

} // namespace greenprint::report
