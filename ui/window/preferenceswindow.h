#pragma once

#include "ui/document/preferences.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class Shortcuts;

/// What the user can set for the program. Each choice holds at once; there is nothing to confirm.
class PreferencesWindow : public QWidget {
    Q_OBJECT

public:
    PreferencesWindow(Preferences &preferences, Shortcuts &shortcuts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *createGeneral();
    /// Brings the choices up to date with what was set elsewhere.
    void refresh();
    /// A row of choices: `chosen` is told the number of the one that the user takes.
    QComboBox *addChoice(
        QFormLayout &form, const QString &label, const QStringList &words,
        std::function<void(int)> chosen);

    Preferences &m_preferences;
    Shortcuts &m_shortcuts;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_energy = nullptr;
    QComboBox *m_mass = nullptr;
    QComboBox *m_volume = nullptr;
    bool m_rebuilding = false;
};

} // namespace greenprint::ui
