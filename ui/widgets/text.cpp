#include "ui/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace greenprint::ui {

Text::Text(const QString &text, TextStep step, bool bold, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_step(step)
    , m_bold(bold)
    , m_tone(tone) {
    setTextFormat(Qt::PlainText);
    dress();
}

void Text::setTone(Tone tone) {
    if (m_tone == tone)
        return;
    m_tone = tone;
    dress();
}

void Text::dress() {
    m_dressing = true;
    setFont(ui::font(m_step, m_bold));
    QPalette p = QApplication::palette();
    p.setColor(QPalette::WindowText, Theme::of(p).tone(m_tone));
    setPalette(p);
    m_dressing = false;
}

QSize Text::minimumSizeHint() const {
    const QSize least = QLabel::minimumSizeHint();
    return sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ? QSize(0, least.height())
                                                                   : least;
}

void Text::paintEvent(QPaintEvent *event) {
    const QRect area = contentsRect().adjusted(std::max(0, indent()), 0, 0, 0);
    if (wordWrap() || buddy() || text().contains(QLatin1Char('\n'))
        || fontMetrics().horizontalAdvance(text()) <= area.width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(
        area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
        fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void Text::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    const bool outside = event->type() == QEvent::ApplicationPaletteChange
                         || event->type() == QEvent::ApplicationFontChange;
    if (outside && !m_dressing)
        dress();
}

QString withAmpersands(QString name) {
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString withoutMnemonic(QString text) {
    // languages without the letter put it in brackets behind the word
    static const QRegularExpression kBracketed(QStringLiteral("\\(&[^&]\\)"));
    static const QRegularExpression kMarked(QStringLiteral("&(.)"));
    return text.remove(kBracketed).replace(kMarked, QStringLiteral("\\1"));
}

Text *explanation(const QString &text, QWidget *parent) {
    auto *label = new Text(text, TextStep::Small, false, Tone::Muted, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace greenprint::ui
