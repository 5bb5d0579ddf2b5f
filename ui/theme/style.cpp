#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr double kRadius = 5.0;
/// Of frames around what scrolls: its square viewport would cut the arc of a rounder one.
constexpr double kViewRadius = 1.5;

/// A rounded frame whose line lies on whole pixels.
void drawBox(
    QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
    double width = 1.0, double radius = kRadius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, width));
    painter->setBrush(fill);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool isTextField(const QWidget *widget) {
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool has(const QStyleOption *option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

void drawField(QPainter *painter, const QStyleOption *option, const Theme &theme) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    QColor line = theme.line;
    if (focused)
        line = theme.accent;
    else if (enabled && has(option, QStyle::State_MouseOver))
        line = mixed(theme.line, theme.ink, 0.3);
    drawBox(painter, option->rect, enabled ? theme.field : theme.page, line, focused ? 2.0 : 1.0);
}

void drawButton(QPainter *painter, const QStyleOption *option, const Theme &theme) {
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = flat ? QColor(Qt::transparent) : theme.card;
    QColor line = flat ? QColor(Qt::transparent) : theme.line;
    if (primary && enabled) {
        fill = hover ? mixed(theme.accent, theme.ink, 0.15) : theme.accent;
        line = fill;
    } else if (down) {
        fill = theme.soft;
        line = flat ? theme.soft : mixed(theme.line, theme.accent, 0.5);
    } else if (hover) {
        fill = mixed(theme.card, theme.page, 0.9);
        line = mixed(theme.line, theme.ink, flat ? 0.0 : 0.2);
    }
    drawBox(painter, option->rect, fill, line);
    if (enabled && has(option, QStyle::State_HasFocus)
        && has(option, QStyle::State_KeyboardFocusChange))
        drawBox(painter, option->rect, Qt::transparent, primary ? theme.ink : theme.accent, 2.0);
}

void drawChevron(QPainter *painter, const QRectF &rect, const QColor &color) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    painter->drawPolyline(
        QPolygonF{{c.x() - 3.5, c.y() - 1.5}, {c.x(), c.y() + 2.0}, {c.x() + 3.5, c.y() - 1.5}});
    painter->restore();
}

void drawCheck(QPainter *painter, const QStyleOption *option, const Theme &theme, bool round) {
    const bool on = has(option, QStyle::State_On);
    const bool mixedState = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor fill = (on || mixedState) ? (enabled ? theme.accent : theme.muted) : theme.field;
    const QColor line = focus                ? theme.accent
                        : (on || mixedState) ? fill
                                             : mixed(theme.line, theme.ink, 0.35);
    const QRectF r = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, focus ? 2.0 : 1.0));
    painter->setBrush(fill);
    painter->drawRoundedRect(r, round ? r.width() / 2 : 3.0, round ? r.width() / 2 : 3.0);
    painter->setPen(QPen(theme.card, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double w = r.width();
    if (mixedState)
        painter->drawLine(r.center() - QPointF(w * 0.2, 0), r.center() + QPointF(w * 0.2, 0));
    else if (on && round) {
        painter->setBrush(theme.card);
        painter->drawEllipse(r.center(), w * 0.12, w * 0.12);
    } else if (on) {
        painter->drawPolyline(QPolygonF{
            r.topLeft() + QPointF(w * 0.26, w * 0.52), r.topLeft() + QPointF(w * 0.43, w * 0.68),
            r.topLeft() + QPointF(w * 0.74, w * 0.34)});
    }
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || isTextField(widget))
        widget->setAttribute(Qt::WA_Hover);
    // tool tips say names of plans and files as they are, whatever tags these hold
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const {
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(painter, option, theme);
        return;
    case PE_FrameLineEdit:
        drawField(painter, option, theme);
        return;
    case PE_Frame:
        if (isTextField(widget)) {
            drawField(painter, option, theme);
            return;
        }
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            drawBox(painter, option->rect, Qt::transparent, theme.line, 1.0, kViewRadius);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawButton(painter, option, theme);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool: {
        const bool active = has(option, State_Sunken) || has(option, State_On);
        if (active || has(option, State_MouseOver))
            drawBox(
                painter, option->rect, active ? theme.soft : mixed(theme.card, theme.page, 0.9),
                Qt::transparent);
        return;
    }
    case PE_FrameFocusRect:
        if (has(option, State_KeyboardFocusChange)
            || !qobject_cast<const QAbstractButton *>(widget))
            drawBox(painter, option->rect, Qt::transparent, theme.accent, 1.5);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(painter, option, theme, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(painter, option, theme, true);
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (has(option, State_Selected))
            painter->fillRect(option->rect, theme.soft);
        else if (has(option, State_MouseOver) && has(option, State_Enabled))
            painter->fillRect(option->rect, mixed(theme.card, theme.page, 0.8));
        return;
    }
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.card);
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameMenu:
    case PE_IndicatorTabTear:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorTabClose: {
        if (has(option, State_MouseOver) && has(option, State_Enabled))
            drawBox(painter, option->rect, theme.soft, Qt::transparent);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
        const QPointF c = QRectF(option->rect).center();
        painter->drawLine(c - QPointF(3.2, 3.2), c + QPointF(3.2, 3.2));
        painter->drawLine(c + QPointF(-3.2, 3.2), c + QPointF(3.2, -3.2));
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const {
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            QStyleOptionButton bevel = *button;
            bevel.features &= ~QStyleOptionButton::HasMenu;
            QProxyStyle::drawControl(element, &bevel, painter, widget);
            const bool primary = button->features.testFlag(QStyleOptionButton::DefaultButton)
                                 && has(option, State_Enabled);
            const QRect arrow(
                option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
            drawChevron(
                painter, visualRect(option->direction, option->rect, arrow),
                primary ? theme.card : theme.muted);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton)
            && has(option, State_Enabled)) {
            QStyleOptionButton primary = *button;
            primary.palette.setColor(QPalette::ButtonText, theme.card);
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        // what does not fit ends in dots, not in the middle of a letter
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            QStyleOptionComboBox fitting = *combo;
            fitting.currentText = combo->fontMetrics.elidedText(
                combo->currentText, Qt::ElideRight, field.width() - 2 - icon);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        // selected items have the soft accent behind them, on which text keeps its colour
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem dressed(*item);
            dressed.palette.setColor(
                QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &dressed, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        if (has(option, State_Selected))
            drawBox(painter, option->rect.adjusted(0, 3, 0, -3), theme.soft, Qt::transparent);
        const int flags = Qt::AlignCenter
                          | (styleHint(SH_UnderlineShortcut, option, widget, nullptr)
                                 ? Qt::TextShowMnemonic
                                 : Qt::TextHideMnemonic);
        drawItemText(
            painter, option->rect, flags, item->palette, has(option, State_Enabled), item->text,
            QPalette::WindowText);
        return;
    }
    case CE_HeaderSection:
        painter->fillRect(option->rect, mixed(theme.card, theme.page, 0.7));
        painter->setPen(theme.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, mixed(theme.card, theme.page, 0.7));
        return;
    case CE_TabBarTabShape: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            break;
        if (has(option, State_Selected)) {
            painter->fillRect(
                QRect(
                    option->rect.left() + 6, option->rect.bottom() - 1, option->rect.width() - 12,
                    2),
                theme.accent);
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const {
    const Theme &theme = Theme::of(option->palette);
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOption frame = *option;
            frame.rect = option->rect;
            if (combo->editable && widget && widget->hasFocus())
                frame.state |= State_HasFocus;
            if (combo->frame)
                drawField(painter, &frame, theme);
            drawChevron(
                painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                theme.muted);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (box->frame)
                drawField(painter, option, theme);
            if (box->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step, SubControl part) {
                    const bool on = has(option, State_Enabled) && box->stepEnabled.testFlag(step);
                    const bool under = on && box->activeSubControls == part
                                       && has(option, State_MouseOver);
                    return under ? theme.accent : on ? theme.muted : theme.line;
                };
                const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
                const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
                painter->save();
                painter->translate(QRectF(up).center() + QPointF(0, 1.5));
                painter->rotate(180);
                drawChevron(
                    painter, QRectF(-8, -8, 16, 16),
                    colour(QAbstractSpinBox::StepUpEnabled, SC_SpinBoxUp));
                painter->restore();
                drawChevron(
                    painter, QRectF(down).translated(0, -1.5),
                    colour(QAbstractSpinBox::StepDownEnabled, SC_SpinBoxDown));
            }
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
            const bool horizontal = bar->orientation == Qt::Horizontal;
            handle.adjust(
                horizontal ? 2 : 3, horizontal ? 3 : 2, horizontal ? -2 : -3, horizontal ? -3 : -2);
            if (bar->maximum > bar->minimum) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(mixed(
                    theme.page, theme.ink,
                    has(option, State_MouseOver) ? 0.42
                    : theme.highContrast         ? 0.7
                                                 : 0.24));
                const double r = std::min(handle.width(), handle.height()) / 2;
                painter->drawRoundedRect(handle, r, r);
                painter->restore();
            }
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part,
    const QWidget *widget) const {
    if (control == CC_ScrollBar) {
        // no arrows: the groove is the whole bar
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int handle = range <= 0 ? length
                                          : std::max(
                                              28, static_cast<int>(
                                                      qint64(length) * bar->pageStep
                                                      / (range + bar->pageStep)));
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            QRect r;
            switch (part) {
            case SC_ScrollBarGroove:
                return bar->rect;
            case SC_ScrollBarSlider:
                r = horizontal ? QRect(start, 0, handle, bar->rect.height())
                               : QRect(0, start, bar->rect.width(), handle);
                break;
            case SC_ScrollBarSubPage:
                r = horizontal ? QRect(0, 0, start, bar->rect.height())
                               : QRect(0, 0, bar->rect.width(), start);
                break;
            case SC_ScrollBarAddPage:
                r = horizontal
                        ? QRect(start + handle, 0, length - start - handle, bar->rect.height())
                        : QRect(0, start + handle, bar->rect.width(), length - start - handle);
                break;
            default:
                return {};
            }
            return visualRect(bar->direction, bar->rect, r.translated(bar->rect.topLeft()));
        }
    }
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - 24, r.top(), 22, r.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(8, 2, -26, -2));
    }
    if (control == CC_SpinBox) {
        const QRect r = option->rect;
        const int half = r.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, QRect(r.right() - 20, r.top(), 18, half));
        case SC_SpinBoxDown:
            return visualRect(
                option->direction, r, QRect(r.right() - 20, r.top() + half, 18, r.height() - half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(6, 2, -22, -2));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const {
    const QRect r = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? r.adjusted(5, 0, -5, 0) : r;
    }
    return r;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const {
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 18;
    switch (type) {
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            s.setHeight(std::max(s.height(), line + 12));
        break;
    case CT_SpinBox:
    case CT_ComboBox:
        s.setHeight(line + 12);
        s.rwidth() += 12;
        break;
    case CT_PushButton:
        s.setHeight(line + 12);
        s.rwidth() += 8;
        // the chevron stands apart from the text
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu))
            s.rwidth() += 10;
        break;
    case CT_MenuItem:
        s.setHeight(std::max(s.height(), line + 10));
        break;
    case CT_MenuBarItem:
        s.setHeight(line + 16);
        s.rwidth() += 4;
        break;
    case CT_ItemViewItem:
        s.setHeight(std::max(s.height(), line + 10));
        break;
    case CT_HeaderSection:
        s.setHeight(std::max(s.height(), line + 12));
        break;
    default:
        break;
    }
    return s;
}

int Style::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ButtonMargin:
        return 10;
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? 4 : 1;
    case PM_LineEditIconMargin:
        return 6;
    case PM_HeaderMargin:
        return 10;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
        // items of a list stand as far from its edge as text from that of a field
        if (qobject_cast<const QListView *>(widget))
            return 6;
        break;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace greenprint::ui
