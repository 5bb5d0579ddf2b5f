#include "ui/widgets/section.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {

SectionHead::SectionHead(const QString &name, QWidget *parent)
    : QAbstractButton(parent) {
    setText(name);
    setShortcut({}); // an ampersand in a name is no mnemonic
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void SectionHead::setState(const QString &words, bool own) {
    m_words = words;
    m_own = own;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), words));
    setToolTip(words);
    update();
}

QSize SectionHead::sizeHint() const {
    return {300, fontMetrics().height() + 16};
}

void SectionHead::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.card, theme.page, 0.8));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 5, 5);
    }
    const QPointF tip(18, height() / 2.0);
    painter.setPen(QPen(theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isChecked())
        painter.drawPolyline(
            QPolygonF{tip + QPointF(-4, -2), tip + QPointF(0, 2), tip + QPointF(4, -2)});
    else
        painter.drawPolyline(
            QPolygonF{tip + QPointF(-2, -4), tip + QPointF(2, 0), tip + QPointF(-2, 4)});
    QRect area = rect().adjusted(34, 0, -16, 0);
    painter.setFont(ui::font(TextStep::Base));
    painter.setPen(theme.ink);
    const int nameWidth = std::min(
        area.width() / 2, painter.fontMetrics().horizontalAdvance(text()));
    painter.drawText(
        area, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, nameWidth + 2));
    area.setLeft(area.left() + nameWidth + 20);
    painter.setFont(ui::font(TextStep::Base, m_own));
    painter.setPen(m_own ? theme.ink : theme.muted);
    painter.drawText(
        area, Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(m_words, Qt::ElideRight, area.width()));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 5, 5);
    }
}

Section::Section(const QString &name, std::function<QWidget *()> create, QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHead(name, this))
    , m_column(new QVBoxLayout(this))
    , m_create(std::move(create)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    connect(m_head, &QAbstractButton::toggled, this, &Section::setOpen);
}

void Section::setOpen(bool open) {
    m_head->setChecked(open);
    if (open && !m_content) {
        m_content = m_create();
        m_content->setContentsMargins(34, 6, 16, 12);
        m_column->addWidget(m_content);
    }
    if (m_content)
        m_content->setVisible(open);
}

} // namespace greenprint::ui
