#pragma once

#include "ui/pages/doubt/numericinputs.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Which input of the plan goes from where to where, in how many steps.
class SweepInput : public QWidget {
    Q_OBJECT

public:
    /// One that is optional may be none, and begins so.
    enum class Kind : quint8 { Required, Optional };

    SweepInput(const QString &name, Kind kind, QWidget *parent = nullptr);

    /// Keeps what is chosen if it is still among them.
    void setInputs(const std::vector<NumericInput> &inputs);
    void choose(const QString &path);
    bool isChosen() const { return chosen() != nullptr; }
    int steps() const;
    /// Takes as many steps as another input from now on, and asks for none; none: its own again.
    void setLinkedSteps(std::optional<int> steps);
    /// "task[train]/hours=10..40/6", as SweepAxis reads it; empty if none is chosen.
    QString expression() const;
    QString label() const;

Q_SIGNALS:
    void changed();

private:
    void proposeRange();
    const NumericInput *chosen() const;

    Kind m_kind;
    std::vector<NumericInput> m_inputs;
    QComboBox *m_input;
    QDoubleSpinBox *m_from;
    QDoubleSpinBox *m_to;
    QSpinBox *m_steps;
    QWidget *m_stepsField; ///< with its label
    std::optional<int> m_linkedSteps;
};

} // namespace greenprint::ui
