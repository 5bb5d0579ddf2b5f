#include "ui/inspector/factorcard.h"

#include "model/quantity/parse.h"
#include "model/quantity/unitsign.h"
#include "ui/widgets/text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace greenprint::ui {

FactorCard::FactorCard(const PageContext &context, QWidget *parent)
    : Band(Qt::TopEdge, parent)
    , m_context(context)
    , m_name(new Text({}, TextStep::Base, true, Tone::Ink, this))
    , m_value(new Text({}, TextStep::Base, false, Tone::Ink, this))
    , m_source(explanation({}, this))
    , m_act(new QPushButton(this))
    , m_reset(new QPushButton(tr("Back to the catalog"), this))
    , m_form(new QWidget(this))
    , m_number(new QLineEdit(m_form))
    , m_note(new QLineEdit(m_form))
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad, this)) {
    m_name->setWordWrap(true);
    m_value->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_note->setPlaceholderText(tr("Where it comes from"));
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Your &value"), m_number);
    form->addRow(tr("N&ote"), m_note);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_source);
    column->addSpacing(4);
    column->addWidget(m_form);
    column->addWidget(m_trouble);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_act, &QPushButton::clicked, this, &FactorCard::apply);
    connect(m_reset, &QPushButton::clicked, this, &FactorCard::reset);
    connect(m_number, &QLineEdit::returnPressed, this, &FactorCard::apply);
    connect(m_note, &QLineEdit::returnPressed, this, &FactorCard::apply);
}

void FactorCard::show(const Factor &factor, const QString &part) {
    const bool same = factor.name == m_shown.name && factor.of == m_shown.of
                      && factor.at == m_shown.at && part == m_part;
    m_shown = factor;
    m_part = part;
    const NumberFormat format = m_context.format();
    const Datum &datum = factor.datum;
    m_name->setText(
        factor.owner().isEmpty()
            ? label(factor.name)
            : label(factor.name) + QStringLiteral(" \u00b7 ") + factor.owner());
    QString value = datum.known()
                        ? format.exact(datum.value) + QChar(0x00a0) + unitSign(factor.unit)
                        : tr("unknown");
    if (datum.known() && datum.lowOrDefault() != datum.highOrDefault())
        value += tr(", between %1 and %2")
                     .arg(
                         format.number(datum.lowOrDefault()), format.number(datum.highOrDefault()));
    m_value->setText(value);

    m_target = overrideTarget(factor);
    const Override *own = m_target ? findOverride(m_context.document.plan(), *m_target) : nullptr;
    const bool overridden = own && m_target->value(*own);
    if (overridden) {
        m_source->setText(
            own->note ? tr("Your figure: %1").arg(*own->note)
                      : tr("Your figure, in place of the catalog's"));
    } else if (datum.provenance.source == kPlanSource) {
        m_source->setText(tr("An input of the plan."));
    } else if (datum.provenance.source == kDerivedSource) {
        m_source->setText(tr("Worked out by the simulation from inputs of the plan."));
    } else {
        const Source &source = m_context.document.ownCatalog().source(datum.provenance.source);
        QStringList words{source.title};
        if (!source.publisher.isEmpty())
            words << source.publisher;
        if (datum.provenance.year > 0)
            words << QString::number(datum.provenance.year);
        words << tr("confidence %1").arg(label(datum.provenance.confidence));
        if (!source.reference.isEmpty())
            words << source.reference;
        m_source->setText(words.join(QStringLiteral("\n")));
    }
    const bool input = datum.provenance.source == kPlanSource
                       || datum.provenance.source == kDerivedSource;
    m_act->setVisible(m_target || input);
    m_reset->setVisible(overridden);
    if (!same)
        openForm(false);
}

void FactorCard::openForm(bool open) {
    m_form->setVisible(open);
    m_trouble->hide();
    if (m_target)
        m_act->setText(open ? tr("Use it in this plan") : tr("Override\u2026"));
    else
        m_act->setText(tr("Go to the input"));
    if (!open)
        return;
    const QLocale locale = m_context.format().locale();
    m_number->setPlaceholderText(unitSign(m_target->unit));
    m_number->setText(
        m_shown.datum.known() ? locale.toString(m_shown.datum.value, 'g', 6) : QString());
    // the note belongs to the figure: not that of the factor that was changed before
    const Override *own = findOverride(m_context.document.plan(), *m_target);
    m_note->setText(own ? own->note.value_or(QString()) : QString());
    m_number->selectAll();
    m_number->setFocus();
}

void FactorCard::apply() {
    if (!m_target) {
        m_context.shell.leadTo(m_part);
        return;
    }
    if (m_form->isHidden()) {
        openForm(true);
        return;
    }
    const auto refuse = [this](const Error &error) {
        m_trouble->setText(error.message);
        m_trouble->show();
    };
    const Expected<double> value = parseQuantity(
        m_number->text(), m_target->unit, m_context.format().locale());
    if (!value)
        return refuse(value.error());
    if (*value < 0)
        return refuse(Error::usage(tr("A figure from 0 was expected.")));
    const OverrideTarget target = *m_target;
    const QString note = m_note->text().trimmed();
    const Expected<void> done = m_context.document.edit(
        tr("Override %1 of %2").arg(label(m_shown.name), target.id),
        [&](Plan &plan) { setOverride(plan, target, *value, note); });
    if (!done)
        return refuse(done.error());
    openForm(false);
}

void FactorCard::reset() {
    const OverrideTarget target = *m_target;
    const Expected<void> done = m_context.document.edit(
        tr("Take back the override of %1").arg(label(m_shown.name)),
        [&](Plan &plan) { setOverride(plan, target, std::nullopt, {}); });
    if (!done)
        m_context.shell.tell(done.error());
}

} // namespace greenprint::ui
