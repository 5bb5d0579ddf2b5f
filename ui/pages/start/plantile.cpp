#include "ui/pages/start/plantile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QPainter>

namespace greenprint::ui {
namespace {

constexpr int kPadding = 16;
constexpr int kMostLines = 4;

} // namespace

PlanTile::PlanTile(const Plan &plan, QWidget *parent)
    : QAbstractButton(parent) {
    setText(plan.name);
    setShortcut({}); // an ampersand in a name is no mnemonic
    m_about = plan.about.description.value_or(QString());
    const Workload &w = plan.workload;
    m_size =
        QStringList{
            tr("%n dataset(s)", nullptr, static_cast<int>(w.datasets.size())),
            tr("%n task(s)", nullptr, static_cast<int>(w.tasks.size())),
            tr("%n service(s)", nullptr, static_cast<int>(w.services.size())),
            tr("%n scenario(s)", nullptr, static_cast<int>(plan.scenarios.size()))}
            .join(QStringLiteral(" \u00b7 "));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(plan.name);
    setAccessibleDescription(m_about + QLatin1Char(' ') + m_size);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PlanTile::sizeHint() const {
    const int line = QFontMetrics(ui::font(TextStep::Base)).lineSpacing() + 1;
    const int small = QFontMetrics(ui::font(TextStep::Small)).lineSpacing();
    return {
        280, 2 * kPadding + QFontMetrics(ui::font(TextStep::Section, true)).height() + 6
                 + kMostLines * line + 10 + small};
}

void PlanTile::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || underMouse();
    painter.setPen(QPen(strong ? theme.accent : theme.line, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    QRect area = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    painter.setFont(ui::font(TextStep::Section, true));
    painter.setPen(theme.ink);
    painter.drawText(
        area, Qt::AlignTop | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    area.setTop(area.top() + painter.fontMetrics().height() + 6);
    painter.setFont(ui::font(TextStep::Base));
    paintLines(painter, area, m_about, kMostLines);
    painter.setFont(ui::font(TextStep::Small));
    painter.setPen(theme.muted);
    painter.drawText(
        area, Qt::AlignBottom | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_size, Qt::ElideRight, area.width()));
}

} // namespace greenprint::ui
