#include "ui/fields/tablecard.h"

#include "ui/fields/elementtable.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QVBoxLayout>

namespace greenprint::ui {

TableCard::TableCard(
    const PageContext &context, const QString &owner, const QString &tag, const QStringList &keys,
    const Heading &heading, QWidget *parent)
    : Surface(parent)
    , m_table(new ElementTable(context, owner, tag, keys, heading.name)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    if (!heading.title.isEmpty())
        column->addWidget(new Text(heading.title, TextStep::Section, true));
    if (!heading.help.isEmpty())
        column->addWidget(explanation(heading.help));
    auto *trouble = new Text({}, TextStep::Small, false, Tone::Bad);
    trouble->setWordWrap(true);
    trouble->hide();
    connect(m_table, &ElementTable::trouble, trouble, [trouble](const QString &message) {
        trouble->setText(message);
        trouble->setVisible(!message.isEmpty());
    });
    column->addWidget(m_table->filter());
    column->addWidget(m_table);
    column->addWidget(trouble);
}

} // namespace greenprint::ui
