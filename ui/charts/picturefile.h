#pragma once

#include "ui/pages/page.h"

#include <QImage>

#include <functional>

namespace greenprint::ui {

enum class PictureType : quint8 { Svg, Png };

/// A picture that can leave the window.
struct Picture {
    QString title;
    std::function<QByteArray()> svg;
    std::function<QImage(double scale)> image;
};

/// Asks where to save a picture and writes it whole or not at all; a failure is told.
void savePicture(Shell &shell, const Picture &picture, PictureType type);

} // namespace greenprint::ui
