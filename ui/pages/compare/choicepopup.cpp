#include "ui/pages/compare/choicepopup.h"

#include "model/plan/scenario.h"
#include "ui/document/parts.h"
#include "ui/fields/parameterform.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

constexpr int kWidth = 620;

} // namespace

ChoicePopup *ChoicePopup::open(
    const PageContext &context, const QString &scenario, const QString &place, const QString &title,
    QWidget *parent) {
    const auto [tag, id] = splitPart(place);
    const ChildSpec *child = specOf<Scenario>().child(tag);
    const bool byFields = tag == QLatin1String("region") || tag == QLatin1String("compute")
                          || tag == QLatin1String("endpoint") || tag == QLatin1String("storage");
    if (!child || !byFields)
        return nullptr;
    const ElementSpec &spec = *child->spec;
    QStringList leaveOut;
    if (spec.identity)
        leaveOut << QString::fromLatin1(spec.identity);
    auto *form = new ParameterForm(
        context, spec,
        [scenario, place](const Parameter &p) { return choiceBinding(scenario, place, p); },
        leaveOut, {});
    auto *popup = new ChoicePopup(context, form, title, parent);
    popup->show();
    if (!form->rows().empty())
        form->rows().front()->activate();
    return popup;
}

ChoicePopup::ChoicePopup(
    const PageContext &context, ParameterForm *form, const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_form(form) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(title, TextStep::Section, true), 1);
    auto *more = new QPushButton(tr("All of this scenario"));
    more->setFlat(true);
    head->addWidget(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(form);
    setFixedWidth(kWidth);
    connect(&context.document, &PlanDocument::planChanged, form, &ParameterForm::refresh);
    connect(more, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT moreWanted();
    });
}

void ChoicePopup::hideEvent(QHideEvent *event) {
    m_form->commit();
    QFrame::hideEvent(event);
}

} // namespace greenprint::ui
