#pragma once

#include "ui/document/preferences.h"

#include <QKeySequence>
#include <QObject>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The keys of the commands of the menus: those of the program, or those that the user has given
/// them, which are kept between sessions. No two commands have the same ones.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    struct Command {
        QString id;    ///< "duplicate-scenario", the same in every language
        QString group; ///< the menu that it stands in
        QString name;
        QAction *action = nullptr;
        QList<QKeySequence> own; ///< those of the program
    };

    explicit Shortcuts(Preferences &preferences, QObject *parent = nullptr);

    /// Forgets all commands: the menus are about to be made anew.
    void clear();
    void add(const QString &id, const QString &group, QAction &action);
    /// All commands have been added, with the keys of the program.
    void finish();

    const std::vector<Command> &commands() const { return m_commands; }
    /// What a command has now; empty: none.
    QKeySequence keysOf(const QString &id) const;
    bool isChanged(const QString &id) const;
    bool isAnyChanged() const;
    /// Why a command cannot have these keys; empty: it can.
    QString objection(const QString &id, const QKeySequence &keys) const;
    /// Only where there is no objection. No keys at all are as good as any.
    void set(const QString &id, const QKeySequence &keys);
    /// Back to those of the program.
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    /// The commands are others than before.
    void replaced();
    void changed();

private:
    /// What the user has given a command; none: nothing, so it has what the program gives it.
    std::optional<QKeySequence> kept(const QString &id) const;
    void keep(const QString &id, const std::optional<QKeySequence> &keys);
    const Command *find(const QString &id) const;
    /// Puts the keys into the actions.
    void apply();

    Preferences &m_preferences;
    std::vector<Command> m_commands;
};

} // namespace greenprint::ui
