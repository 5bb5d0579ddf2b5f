#pragma once

#include "model/quantity/format.h"
#include "ui/fields/binding.h"

#include <QWidget>

namespace greenprint::ui {

/// The control of a field. It shows a state, and says what was typed as it would stand in a plan
/// file. Each kind of value has its own editor.
class Editor : public QWidget {
    Q_OBJECT

public:
    explicit Editor(const Parameter &parameter, QWidget *parent = nullptr);

    const Parameter &parameter() const { return m_parameter; }
    /// What takes the focus, and the name of the field for those who cannot see it.
    virtual QWidget *control() const = 0;
    virtual void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) = 0;
    /// Shows figures in another unit than the plan file has them in, where the editor knows of
    /// any; empty: in that of the file.
    virtual void setUnit(const QString &) {}
    /// What was typed: as in a plan file, empty to take it back; or why it cannot be taken.
    virtual Expected<QString> typed() const = 0;
    /// Whether something is typed that has not been told of: it counts when the user moves on.
    virtual bool isPending() const { return false; }
    /// A remark on the value: what type of instance it is. Empty if there is none.
    virtual QString remark() const { return {}; }
    /// Whether the editor wants the whole width of the form.
    virtual bool isWide() const { return false; }

Q_SIGNALS:
    /// With every change by the user.
    void edited();
    /// The user has moved on: what was typed is meant.
    void finished();
    /// The user wants to see figures in this unit.
    void unitChosen(const QString &unit);

private:
    const Parameter &m_parameter;
};

/// The editor for a parameter's kind of value.
Editor *createEditor(const Parameter &parameter, QWidget *parent = nullptr);

/// The value of a parameter for people: numbers in their locale and with their unit, words by
/// their labels.
QString valueWords(const Parameter &parameter, const QString &text, const NumberFormat &format);

/// What a parameter expects, for people: ends of ranges with the separators of their locale,
/// choices by their labels.
QString expectationWords(const Parameter &parameter, const NumberFormat &format);

} // namespace greenprint::ui
