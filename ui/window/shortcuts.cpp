#include "ui/window/shortcuts.h"

#include "ui/widgets/text.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace greenprint::ui {
namespace {

constexpr QLatin1String kKept("keys/");
constexpr QByteArrayView kNone("none");

/// Keys that text fields, tables and menus answer to themselves.
bool isReserved(const QKeySequence &keys) {
    const QKeyCombination pressed = keys[0];
    const Qt::Key key = pressed.key();
    const Qt::KeyboardModifiers held = pressed.keyboardModifiers();
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (!function && !(held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return true;
    // opens a menu
    const bool sign = key >= Qt::Key_Exclam && key <= Qt::Key_ydiaeresis;
    if (held == Qt::AltModifier && sign)
        return true;
    // edits a cell, or a note
    if (keys == QKeySequence(Qt::Key_F2))
        return true;
    constexpr std::array kStandard{
        QKeySequence::Copy,
        QKeySequence::Cut,
        QKeySequence::Paste,
        QKeySequence::Undo,
        QKeySequence::SelectAll,
        QKeySequence::Delete,
        QKeySequence::Find,
        QKeySequence::MoveToNextWord,
        QKeySequence::MoveToPreviousWord,
        QKeySequence::SelectNextWord,
        QKeySequence::SelectPreviousWord,
        QKeySequence::MoveToStartOfDocument,
        QKeySequence::MoveToEndOfDocument,
        QKeySequence::SelectStartOfDocument,
        QKeySequence::SelectEndOfDocument,
        QKeySequence::DeleteStartOfWord,
        QKeySequence::DeleteEndOfWord};
    return std::ranges::any_of(kStandard, [&](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(keys);
    });
}

QString written(const QKeySequence &keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

Shortcuts::Shortcuts(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences) {}

void Shortcuts::clear() {
    m_commands.clear();
}

void Shortcuts::add(const QString &id, const QString &group, QAction &action) {
    // "&Save as…" is called "Save as"
    QString name = withoutMnemonic(action.text());
    if (name.endsWith(QChar(0x2026)))
        name.chop(1);
    m_commands.push_back({id, group, name, &action, {}});
}

void Shortcuts::finish() {
    for (Command &command : m_commands)
        command.own = command.action->shortcuts();
    apply();
    Q_EMIT replaced();
}

const Shortcuts::Command *Shortcuts::find(const QString &id) const {
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

std::optional<QKeySequence> Shortcuts::kept(const QString &id) const {
    const QByteArray text = m_preferences.windowState(kKept + id);
    if (text.isEmpty())
        return std::nullopt;
    if (text == kNone)
        return QKeySequence();
    // the settings may have been edited by hand
    const QKeySequence keys = QKeySequence::fromString(
        QString::fromUtf8(text), QKeySequence::PortableText);
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown)
        return std::nullopt;
    return keys;
}

void Shortcuts::keep(const QString &id, const std::optional<QKeySequence> &keys) {
    if (kept(id) == keys)
        return;
    QByteArray text;
    if (keys)
        text = keys->isEmpty() ? kNone.toByteArray()
                               : keys->toString(QKeySequence::PortableText).toUtf8();
    m_preferences.setWindowState(kKept + id, text);
}

QKeySequence Shortcuts::keysOf(const QString &id) const {
    const Command *command = find(id);
    return command ? command->action->shortcut() : QKeySequence();
}

bool Shortcuts::isChanged(const QString &id) const {
    return kept(id).has_value();
}

bool Shortcuts::isAnyChanged() const {
    return std::ranges::any_of(
        m_commands, [this](const Command &command) { return isChanged(command.id); });
}

QString Shortcuts::objection(const QString &id, const QKeySequence &keys) const {
    const Command *command = find(id);
    if (!command || keys.isEmpty())
        return {};
    const auto other = std::ranges::find_if(m_commands, [&](const Command &c) {
        return c.id != id && c.action->shortcuts().contains(keys);
    });
    if (other != m_commands.end())
        return tr("%1 belongs to \u201c%2\u201d already. Give that one other keys first.")
            .arg(written(keys), other->name);
    if (!command->own.contains(keys) && isReserved(keys))
        return tr("%1 is needed in text fields, tables or menus. Take Ctrl with a letter, or a "
                  "function key.")
            .arg(written(keys));
    return {};
}

void Shortcuts::set(const QString &id, const QKeySequence &keys) {
    const Command *command = find(id);
    if (!command || !objection(id, keys).isEmpty())
        return;
    // what it has by itself need not be kept
    const bool own = command->own.isEmpty() ? keys.isEmpty() : command->own.front() == keys;
    keep(id, own ? std::nullopt : std::optional(keys));
    apply();
    Q_EMIT changed();
}

void Shortcuts::reset(const QString &id) {
    keep(id, std::nullopt);
    apply();
    Q_EMIT changed();
}

void Shortcuts::resetAll() {
    for (const Command &command : m_commands)
        keep(command.id, std::nullopt);
    apply();
    Q_EMIT changed();
}

void Shortcuts::apply() {
    // what the user has given comes before what the program would; of two that are the same, which
    // only a hand in the settings can make, the first has it
    QList<QKeySequence> given;
    std::vector<std::optional<QKeySequence>> chosen;
    for (const Command &command : m_commands) {
        std::optional<QKeySequence> keys = kept(command.id);
        if (keys && !keys->isEmpty()) {
            if (given.contains(*keys))
                keys.reset();
            else
                given << *keys;
        }
        chosen.push_back(keys);
    }
    for (size_t i = 0; i < m_commands.size(); ++i) {
        QList<QKeySequence> keys;
        if (chosen[i]) {
            if (!chosen[i]->isEmpty())
                keys << *chosen[i];
        } else {
            for (const QKeySequence &own : m_commands[i].own) {
                if (!given.contains(own))
                    keys << own;
            }
        }
        m_commands[i].action->setShortcuts(keys);
    }
}

} // namespace greenprint::ui
