#include "ui/fields/lineeditor.h"

#include "model/quantity/parse.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

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

/// A number as the user would write it, without what the unit beside it says.
QString localNumber(double value, const QLocale &locale) {
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
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
    , m_unit(new Text({}, TextStep::Small, false, Tone::Muted, line())) {
    line()->setAlignment(Qt::AlignRight);
    m_unit->setText(parameter.unit == Unit::One ? QString() : symbol(parameter.unit));
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    const QStringList units = acceptedUnits(parameter.unit);
    if (!units.isEmpty())
        line()->setToolTip(
            tr("%1. May be typed in %2.")
                .arg(parameter.expectation(), units.mid(0, 8).join(QStringLiteral(", "))));
    placeUnit();
}

void QuantityEditor::placeUnit() {
    const int width = m_unit->text().isEmpty() ? 0 : m_unit->sizeHint().width() + 6;
    line()->setTextMargins(2, 0, width + 2, 0);
    m_unit->setGeometry(line()->width() - width - 4, 0, width, line()->height());
}

void QuantityEditor::resizeEvent(QResizeEvent *event) {
    LineEditor::resizeEvent(event);
    layout()->activate();
    placeUnit();
}

void QuantityEditor::show(
    const FieldState &state, const PlanDocument &document, const NumberFormat &format) {
    m_locale = format.locale();
    // what is typed stays as it is as long as it means the same
    const Expected<QString> before = line()->hasFocus() ? typed() : Expected<QString>(QString());
    FieldState shown = state;
    if (line()->hasFocus() && before && !state.own.isEmpty() && *before == state.own)
        shown.own = line()->text();
    else if (const std::optional<double> number = parseNumber(state.own))
        shown.own = localNumber(*number, m_locale);
    LineEditor::show(shown, document, format);
    if (state.own.isEmpty()) {
        const std::optional<double> number = parseNumber(state.effective);
        line()->setPlaceholderText(
            number                  ? localNumber(*number, m_locale)
            : state.words.isEmpty() ? tr("not given")
                                    : state.words);
    }
}

Expected<QString> QuantityEditor::typed() const {
    const QString text = line()->text().trimmed();
    if (text.isEmpty())
        return QString();
    const Expected<double> value = parseQuantity(text, parameter().unit, m_locale);
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
