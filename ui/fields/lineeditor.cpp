#include "ui/fields/lineeditor.h"

#include "model/joined.h"
#include "model/quantity/parse.h"
#include "model/quantity/unitsign.h"
#include "ui/fields/unitbutton.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

namespace greenprint::ui {
namespace {

/// Shows a text unless it says the same already: the cursor stays where the user has it.
void showIn(QLineEdit *line, const QString &text) {
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(0);
}

/// How many of the parameter's unit one of another is; nothing if it cannot be given in that.
std::optional<double> sizeOf(const QString &unit, const Parameter &parameter) {
    const Expected<double> size = parseQuantity(
        QStringLiteral("1 ") + unit, parameter.unit, QLocale::c());
    return size && *size > 0.0 ? std::optional(*size) : std::nullopt;
}

/// A unit as it is read: one of them is a word.
QString unitInWords(const QString &unit) {
    return unit == symbol(Unit::Month) ? label(UnitOf::Months) : unitSign(unit);
}

/// Some units that may be typed, as the language writes them.
QString firstOf(const QStringList &units) {
    constexpr qsizetype kMost = 8;
    QStringList signs;
    for (const QString &unit : units.mid(0, kMost))
        signs << unitSign(unit);
    return joinedWords(signs);
}

/// The units in which a parameter can be shown: one for each size.
QStringList shownUnits(const Parameter &parameter) {
    QStringList units;
    std::vector<double> sizes;
    // "k" and "M" are short for what is typed, but read badly
    if (dimension(parameter.unit) == Dimension{})
        return parameter.unit == Unit::One ? units : QStringList{symbol(parameter.unit)};
    for (const QString &unit : acceptedUnits(parameter.unit)) {
        const std::optional<double> size = sizeOf(unit, parameter);
        if (!size || std::ranges::find(sizes, *size) != sizes.end())
            continue;
        sizes.push_back(*size);
        units << unit;
    }
    return units;
}

} // namespace

LineEditor::LineEditor(const Parameter &parameter, QWidget *parent)
    : Editor(parameter, parent)
    , m_line(new QLineEdit(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &Editor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &Editor::finished);
}

QWidget *LineEditor::control() const {
    return m_line;
}

void LineEditor::show(const FieldState &state, const PlanDocument &, const NumberFormat &format) {
    showIn(m_line, state.own);
    const QString otherwise = state.words.isEmpty()
                                  ? valueWords(parameter(), state.effective, format)
                                  : state.words;
    m_line->setPlaceholderText(state.own.isEmpty() ? otherwise : QString());
}

Expected<QString> LineEditor::typed() const {
    const QString text = m_line->text();
    switch (parameter().kind) {
    case ValueKind::Text:
        return text;
    case ValueKind::RegionRefs:
    case ValueKind::ServiceRefs:
    case ValueKind::Words:
        return QString(text).replace(QLatin1Char(','), QLatin1Char(' ')).simplified();
    default:
        return text.trimmed();
    }
}

QuantityEditor::QuantityEditor(const Parameter &parameter, QWidget *parent)
    : LineEditor(parameter, parent)
    , m_unit(new UnitButton(line()))
    , m_units(shownUnits(parameter))
    , m_shownUnit(m_units.value(0)) {
    line()->setAlignment(Qt::AlignRight);
    m_unit->setAccessibleName(tr("Unit of %1").arg(parameter.translatedLabel()));
    if (m_units.size() > 1) {
        createMenu();
    } else {
        m_unit->setFocusPolicy(Qt::NoFocus);
        m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    placeUnit();
}

void QuantityEditor::showTip(const NumberFormat &format) {
    m_tipped = true;
    const QStringList units = acceptedUnits(parameter().unit);
    if (!units.isEmpty())
        line()->setToolTip(tr("%1. May be typed in %2.")
                               .arg(expectationWords(parameter(), format), firstOf(units)));
}

void QuantityEditor::createMenu() {
    m_unit->setFocusPolicy(Qt::TabFocus);
    m_unit->setToolTip(tr("Show it in another unit"));
    auto *menu = new QMenu(m_unit);
    auto *group = new QActionGroup(menu);
    for (const QString &unit : std::as_const(m_units)) {
        QAction *action = menu->addAction(unitInWords(unit));
        action->setData(unit);
        action->setCheckable(true);
        action->setChecked(unit == m_shownUnit);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, unit] {
            Q_EMIT unitChosen(unit == m_units.front() ? QString() : unit);
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data() == m_shownUnit);
    });
    m_unit->setMenu(menu);
}

void QuantityEditor::setUnit(const QString &unit) {
    const QString wanted = m_units.contains(unit) ? unit : m_units.value(0);
    if (wanted == m_shownUnit)
        return;
    m_shownUnit = wanted;
    m_size = sizeOf(wanted, parameter()).value_or(1.0);
    placeUnit();
}

QString QuantityEditor::shown(double number) const {
    // what another unit adds in the last digits is not said by the plan
    if (m_size != 1.0)
        number = QString::number(number / m_size, 'g', 14).toDouble();
    return m_locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

void QuantityEditor::placeUnit() {
    m_unit->setText(unitInWords(m_shownUnit));
    m_unit->setVisible(!m_shownUnit.isEmpty());
    const int width = m_shownUnit.isEmpty() ? 0 : m_unit->sizeHint().width();
    line()->setTextMargins(2, 0, width + 2, 0);
    m_unit->setGeometry(line()->width() - width - 3, 2, width, line()->height() - 4);
}

void QuantityEditor::resizeEvent(QResizeEvent *event) {
    LineEditor::resizeEvent(event);
    layout()->activate();
    placeUnit();
}

void QuantityEditor::show(
    const FieldState &state, const PlanDocument &document, const NumberFormat &format) {
    if (!m_tipped || m_locale != format.locale())
        showTip(format);
    m_locale = format.locale();
    // what is typed stays as it is as long as it means the same
    const Expected<QString> before = line()->hasFocus() ? typed() : Expected<QString>(QString());
    FieldState shown = state;
    if (line()->hasFocus() && before && !state.own.isEmpty() && *before == state.own)
        shown.own = line()->text();
    else if (const std::optional<double> number = parseNumber(state.own))
        shown.own = this->shown(*number);
    LineEditor::show(shown, document, format);
    if (state.own.isEmpty()) {
        const std::optional<double> number = parseNumber(state.effective);
        line()->setPlaceholderText(
            number                  ? this->shown(*number)
            : state.words.isEmpty() ? tr("not given")
                                    : state.words);
    }
}

Expected<QString> QuantityEditor::typed() const {
    const QString text = line()->text().trimmed();
    if (text.isEmpty())
        return QString();
    // a number alone is in the unit that stands beside it
    const QChar last = text.back();
    const bool alone = last.isDigit() || last == QLatin1Char('.') || last == QLatin1Char(',');
    const Expected<double> value = parseQuantity(
        alone && m_size != 1.0 ? text + QLatin1Char(' ') + m_shownUnit : text, parameter().unit,
        m_locale);
    if (!value)
        return failure(value.error());
    return numberText(*value);
}

TextEditor::TextEditor(const Parameter &parameter, QWidget *parent)
    : Editor(parameter, parent)
    , m_text(new QPlainTextEdit(this)) {
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
    m_text->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Editor::edited);
}

QWidget *TextEditor::control() const {
    return m_text;
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    return Editor::eventFilter(watched, event);
}

void TextEditor::show(const FieldState &state, const PlanDocument &, const NumberFormat &) {
    if (m_text->toPlainText() == state.own)
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(state.own);
}

Expected<QString> TextEditor::typed() const {
    return m_text->toPlainText();
}

} // namespace greenprint::ui
