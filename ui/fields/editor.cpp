#include "ui/fields/editor.h"

#include "model/quantity/unitsign.h"
#include "ui/fields/choiceeditor.h"
#include "ui/fields/lineeditor.h"
#include "ui/fields/weekeditor.h"

#include <QCoreApplication>

#include <cmath>

namespace greenprint::ui {
namespace {

/// The sentences of Parameter::expectation(), which has its figures in the C locale.
struct ExpectationTexts {
    Q_DECLARE_TR_FUNCTIONS(Expectation)
};

QString rangeWords(const Parameter &p, const QString &what, const QLocale &locale) {
    const auto figure = [&locale](double value) {
        return locale.toString(value, 'f', QLocale::FloatingPointShortest);
    };
    const bool least = std::isfinite(p.least);
    const bool most = std::isfinite(p.most);
    if (least && most)
        return (p.leastExcluded ? ExpectationTexts::tr("%1 above %2, up to %3")
                                : ExpectationTexts::tr("%1 from %2 to %3"))
            .arg(what, figure(p.least), figure(p.most));
    if (least)
        return (p.leastExcluded ? ExpectationTexts::tr("%1 above %2")
                                : ExpectationTexts::tr("%1 from %2"))
            .arg(what, figure(p.least));
    return most ? ExpectationTexts::tr("%1 up to %2").arg(what, figure(p.most)) : what;
}

} // namespace

Editor::Editor(const Parameter &parameter, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter) {}

Editor *createEditor(const Parameter &parameter, QWidget *parent) {
    switch (parameter.kind) {
    case ValueKind::Number:
    case ValueKind::Count:
        return new QuantityEditor(parameter, parent);
    case ValueKind::Choice:
        return new ChoiceEditor(parameter, parent);
    case ValueKind::YesNo:
        return new SwitchEditor(parameter, parent);
    case ValueKind::DatasetRef:
    case ValueKind::TaskRef:
    case ValueKind::ServiceRef:
    case ValueKind::ScenarioRef:
    case ValueKind::RegionRef:
    case ValueKind::InstanceRef:
    case ValueKind::StorageClassRef:
    case ValueKind::PracticeRef:
    case ValueKind::EndOfTransfer:
    case ValueKind::SubjectRef:
        return new ReferenceEditor(parameter, parent);
    case ValueKind::Week:
        return new WeekEditor(parameter, parent);
    case ValueKind::Text:
        if (parameter.storage != Storage::Attribute
            || parameter.name() == QLatin1String("description"))
            return new TextEditor(parameter, parent);
        break;
    case ValueKind::Id:
    case ValueKind::ServiceRefs:
    case ValueKind::RegionRefs:
    case ValueKind::WorkloadPath:
    case ValueKind::ScenarioPath:
    case ValueKind::Words:
    case ValueKind::Month:
    case ValueKind::Retention:
    case ValueKind::Date:
        break;
    }
    return new LineEditor(parameter, parent);
}

QString valueWords(const Parameter &parameter, const QString &text, const NumberFormat &format) {
    if (text.isEmpty())
        return {};
    switch (parameter.kind) {
    case ValueKind::Number:
    case ValueKind::Count:
        if (const std::optional<double> number = parseNumber(text)) {
            const QString shown = format.locale().toString(
                *number, 'f', QLocale::FloatingPointShortest);
            return parameter.unit == Unit::One ? shown
                                               : shown + QChar(0x00a0) + unitSign(parameter.unit);
        }
        break;
    case ValueKind::Choice:
        for (const auto &[word, label] : parameter.access.choices()) {
            if (word == text)
                return label;
        }
        break;
    case ValueKind::YesNo:
        return text == QLatin1String("yes") ? Editor::tr("yes") : Editor::tr("no");
    default:
        break;
    }
    return text;
}

QString expectationWords(const Parameter &parameter, const NumberFormat &format) {
    switch (parameter.kind) {
    case ValueKind::Number:
        return rangeWords(parameter, ExpectationTexts::tr("a number"), format.locale());
    case ValueKind::Count:
        return rangeWords(parameter, ExpectationTexts::tr("a whole number"), format.locale());
    case ValueKind::Choice: {
        QStringList labels;
        for (const auto &[word, label] : parameter.access.choices())
            labels << label;
        return ExpectationTexts::tr("one of %1").arg(labels.join(QStringLiteral(", ")));
    }
    default:
        return parameter.expectation();
    }
}

} // namespace greenprint::ui
