#pragma once

#include <QBrush>

namespace greenprint::ui {

/// Slanted lines of a colour on paper, as the reports hatch what stands idle. Lines and their
/// distances are as wide on every screen: `pixelRatio` is that of what is painted on.
QBrush hatch(const QColor &color, const QColor &paper, double pixelRatio);

} // namespace greenprint::ui
