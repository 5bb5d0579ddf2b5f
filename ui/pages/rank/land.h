#pragma once

#include <QPainterPath>

namespace greenprint::ui {

/// The outlines of land in degrees: x is the longitude, y the latitude with its sign turned, so
/// that north is up. Read once from the program's data.
const QPainterPath &landOutlines();

} // namespace greenprint::ui
