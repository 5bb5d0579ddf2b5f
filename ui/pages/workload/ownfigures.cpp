#include "ui/pages/workload/ownfigures.h"

#include "model/joined.h"
#include "model/plan/element.h"
#include "model/quantity/parse.h"
#include "model/quantity/unitsign.h"
#include "ui/document/overriding.h"
#include "ui/fields/editor.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace greenprint::ui {
namespace {

/// What is overridden: "Region eu-central-1", "coefficient Lifetime of a server".
QString ownerWords(const Override &own) {
    const QString kind = label(own.kind.value_or(OverrideKind::Region));
    const auto coefficient = fromKeyword<Coefficient>(own.id);
    return OwnFigures::tr("%1: %2").arg(kind, coefficient ? label(*coefficient) : own.id);
}

/// The figures with their units: "PUE 1.9, Grid factor 20 g/kWh".
QString figureWords(const Override &own, const Catalog &catalog, const NumberFormat &format) {
    QStringList words;
    for (const Parameter &p : specOf<Override>().parameters) {
        if (p.kind != ValueKind::Number || !p.access.isSet(&own))
            continue;
        Unit unit = p.unit;
        if (const auto coefficient = fromKeyword<Coefficient>(own.id))
            unit = catalog.unit(*coefficient);
        const double value = p.access.number(&own).value_or(0.0);
        words << p.translatedLabel() + QLatin1Char(' ') + format.exact(value)
                     + (unit == Unit::One ? QString() : QChar(0x00a0) + unitSign(unit));
    }
    return joinedWords(words);
}

} // namespace

OwnFigures::OwnFigures(const PageContext &context, QWidget *parent)
    : Surface(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_coefficient(new QComboBox)
    , m_value(new QLineEdit)
    , m_note(new QLineEdit)
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(explanation(tr(
        "What the plan says in place of the catalog. A figure of a Region, a type or a price is "
        "replaced where it is explained: click a number, choose the factor, \u201cOverride\u201d. "
        "Coefficients can be replaced here too.")));
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    column->addSpacing(6);
    column->addWidget(new Text(tr("Replace a coefficient"), TextStep::Section, true));
    column->addWidget(createForm());
    column->addWidget(m_trouble);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    refresh();
}

QWidget *OwnFigures::createForm() {
    auto *holder = new QWidget;
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    for (const Keyword<Coefficient> &c : Keywords<Coefficient>::all)
        m_coefficient->addItem(label(c.value), static_cast<int>(c.value));
    m_coefficient->setMaxVisibleItems(20);
    m_coefficient->setAccessibleName(tr("Coefficient"));
    form->addRow(tr("&Coefficient"), m_coefficient);
    form->addRow(tr("&Value"), m_value);
    m_note->setPlaceholderText(tr("Where it comes from"));
    form->addRow(tr("N&ote"), m_note);
    auto *use = new QPushButton(tr("Use it in this plan"));
    auto *row = new QHBoxLayout;
    row->addWidget(use);
    row->addStretch();
    form->addRow(QString(), row);
    connect(m_coefficient, &QComboBox::currentIndexChanged, this, &OwnFigures::proposeValue);
    connect(use, &QPushButton::clicked, this, &OwnFigures::use);
    connect(m_value, &QLineEdit::returnPressed, this, &OwnFigures::use);
    connect(m_note, &QLineEdit::returnPressed, this, &OwnFigures::use);
    proposeValue();
    return holder;
}

void OwnFigures::proposeValue() {
    const auto c = static_cast<Coefficient>(m_coefficient->currentData().toInt());
    const Catalog &catalog = m_context.document.ownCatalog();
    const Unit unit = catalog.unit(c);
    QString text = m_context.format().locale().toString(catalog.coefficient(c).value, 'g', 6);
    if (unit != Unit::One)
        text += QLatin1Char(' ') + unitSign(unit);
    m_value->setText(text);
    m_value->setToolTip(tr("In %1").arg(unit == Unit::One ? tr("plain numbers") : unitSign(unit)));
}

void OwnFigures::use() {
    const auto c = static_cast<Coefficient>(m_coefficient->currentData().toInt());
    const Expected<double> value = parseQuantity(
        m_value->text(), m_context.document.catalog().unit(c), m_context.format().locale());
    Expected<void> done;
    if (!value)
        done = failure(value.error());
    else if (*value < 0)
        done = failure(Error::usage(tr("A figure from 0 was expected.")));
    else
        done = m_context.document.edit(tr("Override %1").arg(label(c)), [&](Plan &plan) {
            setCoefficient(plan, c, *value, m_note->text().trimmed());
        });
    m_trouble->setText(done ? QString() : done.error().message);
    m_trouble->setVisible(!done);
    if (done)
        m_note->clear();
}

void OwnFigures::addRow(const Override &own) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const QString owner = ownerWords(own);
    words->addWidget(new Text(owner, TextStep::Base, true));
    QString figures = figureWords(own, m_context.document.catalog(), m_context.format());
    if (own.note)
        figures += QStringLiteral(" \u00b7 ") + *own.note;
    words->addWidget(explanation(figures));
    line->addLayout(words, 1);
    auto *back = new QPushButton(tr("Take back"));
    back->setAccessibleName(tr("Take back the override of %1").arg(owner));
    back->setEnabled(!m_context.document.isReadOnly());
    line->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, [this, own, owner] {
        const Expected<void> done = m_context.document.edit(
            tr("Take back the override of %1").arg(owner),
            [&own](Plan &plan) { std::erase(plan.overrides, own); });
        if (!done)
            m_context.shell.tell(done.error());
    });
    m_rows->addWidget(row);
}

void OwnFigures::refresh() {
    const std::vector<Override> &overrides = m_context.document.plan().overrides;
    const Shown now{overrides, m_context.format(), m_context.document.isReadOnly()};
    if (m_shown == now)
        return;
    m_shown = now;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Override &own : overrides)
        addRow(own);
    if (overrides.empty())
        m_rows->addWidget(
            new Text(tr("Every figure is the catalog's."), TextStep::Base, false, Tone::Muted));
}

} // namespace greenprint::ui
