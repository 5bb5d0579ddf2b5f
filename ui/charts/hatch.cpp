#include "ui/charts/hatch.h"

#include <QImage>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

constexpr double kPitch = 6.0; ///< of the lines, from left to right
constexpr double kLine = 1.6;

} // namespace

QBrush hatch(const QColor &color, const QColor &paper, double pixelRatio) {
    // patterns of brushes are as fine as the screen: a tile of its pixels is not
    const int side = std::max(3, static_cast<int>(std::lround(kPitch * pixelRatio)));
    QImage tile(side, side, QImage::Format_RGB32);
    tile.fill(paper);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, kLine * pixelRatio, Qt::SolidLine, Qt::FlatCap));
    // the line through the tile and its neighbours at the corners
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / pixelRatio, 1.0 / pixelRatio));
    return brush;
}

} // namespace greenprint::ui
