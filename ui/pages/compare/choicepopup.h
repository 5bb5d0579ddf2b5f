#pragma once

#include "ui/pages/page.h"

#include <QFrame>

namespace greenprint::ui {

class ParameterForm;

/// The fields of one choice of a scenario, opened over its cell: what is typed is simulated at
/// once, and closing it keeps it.
class ChoicePopup : public QFrame {
    Q_OBJECT

public:
    /// `place` is the choice below the scenario: "compute[train]", "region", "change[PATH]". Null
    /// if a choice of this kind is not made by fields; then the page of scenarios has it.
    static ChoicePopup *open(
        const PageContext &context, const QString &scenario, const QString &place,
        const QString &title, QWidget *parent);

    ParameterForm *form() const { return m_form; }

Q_SIGNALS:
    /// The page that has all of the choice is asked for.
    void moreWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    ChoicePopup(
        const PageContext &context, ParameterForm *form, const QString &title, QWidget *parent);

    ParameterForm *m_form;
};

} // namespace greenprint::ui
