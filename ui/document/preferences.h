#pragma once

#include "model/plan/parameter.h"
#include "model/plan/plan.h"
#include "model/quantity/format.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace greenprint::ui {

/// What the user has set for the program, kept between sessions. Nothing of a plan is kept here.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// Takes over what an earlier session left. `settings` must outlive this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    ThemeChoice theme() const { return m_theme; }
    void setTheme(ThemeChoice choice);
    /// Of all type; 1 is the usual size. From 0.75 to 2, whatever is set.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    /// Code of the language of the window; empty: that of the system.
    const QString &language() const { return m_language; }
    void setLanguage(const QString &code);

    const DisplayUnits &units() const { return m_units; }
    void setUnits(const DisplayUnits &units);
    /// The unit in which an input is shown and typed; empty: that of the plan file.
    QString unitOf(const Parameter &parameter) const;
    void setUnitOf(const Parameter &parameter, const QString &unit);
    /// How figures of a plan are written: in the user's locale, units and the plan's currency.
    NumberFormat format(const Plan &plan) const;

    /// Files last opened or saved, the latest first; those that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString &fileName);
    void clearRecentFiles();

    /// Whether the tour has been offered or taken.
    bool hasSeenTour() const;
    void setSeenTour(bool seen);

    /// What a window keeps for the next session under a key of its own; empty if nothing.
    QByteArray windowState(const QString &key) const;
    void setWindowState(const QString &key, const QByteArray &state);

Q_SIGNALS:
    /// Colours or the size of text.
    void themeChanged();
    void languageChanged();
    /// Units or locale changed: every figure has to be written anew.
    void formatChanged();
    void recentFilesChanged();

private:
    QSettings &m_settings;
    ThemeChoice m_theme = ThemeChoice::System;
    double m_textScale = 1.0;
    QString m_language;
    DisplayUnits m_units;
};

} // namespace greenprint::ui
