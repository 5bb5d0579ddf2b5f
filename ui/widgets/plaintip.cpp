#include "ui/widgets/plaintip.h"

#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace greenprint::ui {

QString plainTip(const QString &text) {
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (!Qt::mightBeRichText(widget->toolTip()))
        return false;
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(), plainTip(widget->toolTip()), widget);
    return true;
}

} // namespace greenprint::ui
