#include "ui/window/protectionbar.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace greenprint::ui {

ProtectionBar::ProtectionBar(const PageContext &context, QWidget *parent)
    : Band(Qt::BottomEdge, parent) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 14, 7);
    row->setSpacing(10);
    auto *words = new Text(tr("This plan is open for reading only. Save it as a plan of its own to "
                              "change it."));
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto *save = new QPushButton(tr("Save as plan\u2026"));
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, [shell = &context.shell] { shell->savePlanAs(); });
    const auto refresh = [this, document = &context.document] {
        setVisible(document->isReadOnly());
    };
    connect(&context.document, &PlanDocument::keepingChanged, this, refresh);
    refresh();
}

} // namespace greenprint::ui
