#include "ui/pages/rank/land.h"

#include <QFile>
#include <QPolygonF>

namespace greenprint::ui {
namespace {

QPainterPath readOutlines() {
    QPainterPath land;
    QFile file(QStringLiteral(":/map/land.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return land;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QPolygonF outline;
        for (const QByteArray &point : line.split(';')) {
            const qsizetype gap = point.indexOf(' ');
            outline << QPointF(point.left(gap).toDouble(), -point.mid(gap + 1).toDouble());
        }
        land.addPolygon(outline);
        land.closeSubpath();
    }
    return land;
}

} // namespace

const QPainterPath &landOutlines() {
    static const QPainterPath land = readOutlines();
    return land;
}

} // namespace greenprint::ui
