#include "ui/charts/picturebutton.h"

#include "model/plaintext.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

#include <utility>

namespace greenprint::ui {
namespace {

constexpr double kCopyScale = 2.0;

/// The chart in the colours of white paper as long as this lives.
class OnPaper {
public:
    explicit OnPaper(QWidget &chart)
        : m_chart(chart)
        , m_before(chart.palette())
        , m_had(chart.testAttribute(Qt::WA_SetPalette)) {
        m_chart.setPalette(Theme::day().palette());
    }
    ~OnPaper() { m_chart.setPalette(m_had ? m_before : QPalette()); }
    Q_DISABLE_COPY_MOVE(OnPaper)

    void paint(QPainter &painter) const {
        painter.fillRect(m_chart.rect(), Qt::white);
        m_chart.render(&painter, {}, {}, QWidget::DrawChildren);
    }

private:
    QWidget &m_chart;
    QPalette m_before;
    bool m_had;
};

} // namespace

PictureButton::PictureButton(
    QWidget &chart, Shell &shell, std::function<QString()> figures, QWidget *parent)
    : QPushButton(QStringLiteral("\u22ef"), parent)
    , m_chart(chart)
    , m_shell(shell)
    , m_figures(std::move(figures))
    , m_title(tr("Chart")) {
    setFlat(true);
    setAccessibleName(tr("More for this chart"));
    setToolTip(tr("Copy, save"));
    setFixedWidth(34);
    auto *menu = new QMenu(this);
    menu->addAction(tr("Copy the picture"), this, [this] {
        QApplication::clipboard()->setImage(asImage(kCopyScale));
    });
    menu->addAction(
        tr("Copy the figures"), this, [this] { QApplication::clipboard()->setText(asText()); });
    menu->addSeparator();
    menu->addAction(tr("Save as SVG\u2026"), this, [this] { save(PictureType::Svg); });
    menu->addAction(tr("Save as PNG\u2026"), this, [this] { save(PictureType::Png); });
    connect(this, &QPushButton::clicked, this, [this, menu] {
        menu->popup(mapToGlobal(QPoint(0, height())));
    });
}

QByteArray PictureButton::asSvg() const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(m_chart.size());
    generator.setViewBox(m_chart.rect());
    // Qt writes these two as they are
    generator.setTitle(plainText(m_title).toHtmlEscaped());
    generator.setDescription(plainText(m_chart.accessibleDescription()).toHtmlEscaped());
    const OnPaper paper(m_chart);
    QPainter painter(&generator);
    paper.paint(painter);
    painter.end();
    return bytes;
}

QImage PictureButton::asImage(double scale) const {
    QImage image((QSizeF(m_chart.size()) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const OnPaper paper(m_chart);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paper.paint(painter);
    painter.end();
    return image;
}

void PictureButton::save(PictureType type) {
    savePicture(
        m_shell,
        {m_title, [this] { return asSvg(); }, [this](double scale) { return asImage(scale); }},
        type);
}

} // namespace greenprint::ui
