#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace greenprint::ui {

/// A language that the window can speak.
struct Language {
    QString code; ///< "de"
    QString name; ///< in the language itself: "Deutsch"
};

/// Those whose texts lie in the program, English first.
std::vector<Language> languages();
/// What the speakers of a language call it; its code if the program does not know it.
QString languageName(const QString &code);
/// The language for a choice of the user: that of the system, as far as the program speaks it,
/// for an empty one.
QString languageFor(const QString &choice);
/// The language that the program speaks at present, whatever the way it writes numbers.
QString spokenLanguage();

/// Speaks a language: puts its texts, and those of Qt, on the program, and makes its way of
/// writing numbers the default. Windows are told by QEvent::LanguageChange.
class Interpreter {
public:
    Interpreter() = default;
    ~Interpreter();
    Q_DISABLE_COPY_MOVE(Interpreter)

    /// `choice` is a code of languages(), or empty for the language of the system.
    void speak(const QString &choice);

private:
    void install(const QString &fileName, const QStringList &folders);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace greenprint::ui
