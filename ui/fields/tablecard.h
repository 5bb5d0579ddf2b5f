#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

namespace greenprint::ui {

class ElementTable;

/// A list of elements on a card: what it is, the table with its filter, and below it what is wrong
/// with what was typed.
class TableCard : public Surface {
    Q_OBJECT

public:
    struct Heading {
        QString title; ///< may be empty
        QString help;  ///< may be empty
        QString name;  ///< of the table, for those who cannot see the title
    };

    /// `owner`, `tag` and `keys` are those of the ElementTable.
    TableCard(
        const PageContext &context, const QString &owner, const QString &tag,
        const QStringList &keys, const Heading &heading, QWidget *parent = nullptr);

    ElementTable *table() const { return m_table; }

private:
    ElementTable *m_table;
};

} // namespace greenprint::ui
