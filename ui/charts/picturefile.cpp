#include "ui/charts/picturefile.h"

#include "model/savefile.h"
#include "ui/document/filename.h"

#include <QBuffer>
#include <QCoreApplication>

namespace greenprint::ui {
namespace {

struct PictureFileTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

/// Of a picture on the screen, so that it is sharp in print.
constexpr double kScale = 3.0;

QByteArray png(const QImage &image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void savePicture(Shell &shell, const Picture &picture, PictureType type) {
    const bool svg = type == PictureType::Svg;
    const QString file = shell.fileToSave(
        asFileName(picture.title) + (svg ? QStringLiteral(".svg") : QStringLiteral(".png")),
        svg ? PictureFileTexts::tr("SVG pictures (*.svg)")
            : PictureFileTexts::tr("PNG pictures (*.png)"));
    if (file.isEmpty())
        return;
    const auto saved = saveFile(file, svg ? picture.svg() : png(picture.image(kScale)));
    if (!saved)
        shell.tell(saved.error());
}

} // namespace greenprint::ui
