#pragma once

#include "ui/charts/picturefile.h"
#include "ui/pages/page.h"

#include <QPushButton>

#include <functional>

namespace greenprint::ui {

/// The menu of a chart that paints itself: copy the picture or the figures, save as SVG or PNG.
/// What leaves the window is painted in the colours of white paper.
class PictureButton : public QPushButton {
    Q_OBJECT

public:
    /// `figures` gives the figures behind the chart, with headings, for a spreadsheet.
    PictureButton(
        QWidget &chart, Shell &shell, std::function<QString()> figures, QWidget *parent = nullptr);

    /// Names pictures that are saved.
    void setTitle(const QString &title) { m_title = title; }
    QByteArray asSvg() const;
    QImage asImage(double scale) const;
    QString asText() const { return m_figures(); }

private:
    void save(PictureType type);

    QWidget &m_chart;
    Shell &m_shell;
    std::function<QString()> m_figures;
    QString m_title;
};

} // namespace greenprint::ui
