#include "ui/pages/doubt/sweepinput.h"

#include "model/plan/valuetext.h"
#include "model/quantity/unitsign.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

constexpr int kSteps = 12;
constexpr int kNameLength = 34; ///< characters of an input's name that are seen at least
/// What an input may be: the work of the largest models, and a price per request.
constexpr double kLargest = 1e30;
constexpr int kDecimals = 30;

/// What is worth asking first: how much work there is.
bool isWork(const NumericInput &input) {
    return input.path.startsWith(QLatin1String("task["))
           || input.path.startsWith(QLatin1String("service["));
}

/// Shows the digits that there are: 1.5, not 1.5000.
class NumberBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
    // not as wide as the largest
    QSize sizeHint() const override { return {120, QDoubleSpinBox::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SweepInput::SweepInput(const QString &name, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_input(new QComboBox)
    , m_from(new NumberBox)
    , m_to(new NumberBox)
    , m_steps(new QSpinBox)
    , m_stepsField(nullptr) {
    auto *row = new FlowLayout(this);
    const auto field = [&](const QString &words, QWidget *control) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 8, 0);
        auto *label = new Text(words, TextStep::Base, false, Tone::Muted);
        label->setBuddy(control);
        control->setAccessibleName(words);
        line->addWidget(label);
        line->addWidget(control);
        row->addWidget(pair);
        return pair;
    };
    // as wide as that of the other inputs, whatever is chosen
    m_input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_input->setMinimumContentsLength(kNameLength);
    m_input->setMaxVisibleItems(20);
    for (QDoubleSpinBox *box : {m_from, m_to}) {
        // a value survives its field
        box->setDecimals(kDecimals);
        box->setRange(-kLargest, kLargest);
        box->setKeyboardTracking(false);
        box->setMinimumWidth(120);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SweepInput::changed);
    }
    m_steps->setRange(2, 100);
    m_steps->setValue(kSteps);
    m_steps->setKeyboardTracking(false);
    connect(m_steps, &QSpinBox::valueChanged, this, &SweepInput::changed);
    connect(m_input, &QComboBox::currentIndexChanged, this, [this] {
        proposeRange();
        Q_EMIT changed();
    });
    field(name, m_input);
    field(tr("from"), m_from);
    field(tr("to"), m_to);
    m_stepsField = field(tr("steps"), m_steps);
}

int SweepInput::steps() const {
    return m_linkedSteps.value_or(m_steps->value());
}

void SweepInput::setLinkedSteps(std::optional<int> steps) {
    m_linkedSteps = steps;
    m_stepsField->setVisible(!steps);
}

void SweepInput::setInputs(const std::vector<NumericInput> &inputs) {
    const QSignalBlocker quiet(m_input);
    const QString before = m_input->currentData().toString();
    const bool wasEmpty = m_input->count() == 0;
    m_inputs = inputs;
    m_input->clear();
    if (m_kind == Kind::Optional)
        m_input->addItem(tr("none"));
    for (const NumericInput &input : m_inputs)
        m_input->addItem(input.label, input.path);
    int index = before.isEmpty() ? -1 : m_input->findData(before);
    const bool same = index >= 0 || (m_kind == Kind::Optional && !wasEmpty && before.isEmpty());
    if (index < 0 && m_kind == Kind::Required) {
        const auto work = std::ranges::find_if(m_inputs, isWork);
        index = m_inputs.empty()         ? -1
                : work == m_inputs.end() ? 0
                                         : static_cast<int>(work - m_inputs.begin());
    }
    m_input->setCurrentIndex(m_kind == Kind::Optional ? std::max(index, 0) : index);
    if (!same)
        proposeRange();
}

void SweepInput::choose(const QString &path) {
    m_input->setCurrentIndex(m_input->findData(path));
}

const NumericInput *SweepInput::chosen() const {
    const QString path = m_input->currentData().toString();
    const auto it = std::ranges::find(m_inputs, path, &NumericInput::path);
    return path.isEmpty() || it == m_inputs.end() ? nullptr : &*it;
}

void SweepInput::proposeRange() {
    const NumericInput *input = chosen();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
          static_cast<QWidget *>(m_steps)})
        widget->setEnabled(input);
    if (!input)
        return;
    const QString suffix = input->unit == Unit::One ? QString()
                                                    : QChar(0x00a0) + unitSign(input->unit);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    for (QDoubleSpinBox *box : {m_from, m_to})
        box->setSuffix(suffix);
    // half of three instances is one, not one and a half
    const double half = input->value / 2.0;
    m_from->setValue(input->whole ? std::floor(half) : half);
    m_to->setValue(input->value == 0.0 ? 1.0 : input->value * 2.0);
}

QString SweepInput::expression() const {
    const NumericInput *input = chosen();
    if (!input)
        return {};
    return QStringLiteral("%1=%2..%3/%4")
        .arg(
            input->path, numberText(m_from->value()), numberText(m_to->value()),
            QString::number(steps()));
}

QString SweepInput::label() const {
    return m_input->currentText();
}

} // namespace greenprint::ui
