#include "ui/document/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr QLatin1String kTexts(":/i18n");

/// Those that there may be texts for, English first. A QLocale would name a country as well.
const std::vector<Language> &known() {
    static const std::vector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Fran\u00e7ais")},
        {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
        {QStringLiteral("ja"), QStringLiteral("\u65e5\u672c\u8a9e")}};
    return all;
}

bool isSpoken(const QString &code) {
    return code == QLatin1String("en")
           || QFile::exists(QStringLiteral("%1/greenprint_%2.qm").arg(kTexts, code));
}

/// Written and read by the window's thread only.
QString &spoken() {
    static QString code = QStringLiteral("en");
    return code;
}

} // namespace

std::vector<Language> languages() {
    std::vector<Language> all;
    for (const Language &language : known()) {
        if (isSpoken(language.code))
            all.push_back(language);
    }
    return all;
}

QString languageName(const QString &code) {
    const auto at = std::ranges::find(known(), code, &Language::code);
    return at == known().end() ? code : at->name;
}

QString languageFor(const QString &choice) {
    QStringList wanted{choice};
    if (choice.isEmpty())
        wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString code = name.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (std::ranges::any_of(languages(), [&](const Language &l) { return l.code == code; }))
            return code;
    }
    return QStringLiteral("en");
}

QString spokenLanguage() {
    return spoken();
}

Interpreter::~Interpreter() {
    // before its texts are taken off, of which windows are told
    spoken() = QStringLiteral("en");
}

void Interpreter::speak(const QString &choice) {
    // a translator that is deleted is taken off the program
    m_installed.clear();
    const QString code = languageFor(choice);
    spoken() = code;
    const QLocale system = QLocale::system();
    const QLocale own(code);
    // who chooses the language of the system writes numbers as the system does
    QLocale numbers = choice.isEmpty() || system.language() == own.language() ? system : own;
    // Qt 6.4 writes a million as "1000.000" where four digits stay together, as in Spanish
    if (numbers.toString(1'000'000).count(numbers.groupSeparator()) == 1)
        numbers.setNumberOptions(numbers.numberOptions() | QLocale::OmitGroupSeparator);
    QLocale::setDefault(numbers);
    // the texts of Qt first: what is installed later is asked first
    install(
        QStringLiteral("qtbase_") + code,
        {kTexts, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(QStringLiteral("greenprint_") + code, {kTexts});
}

void Interpreter::install(const QString &fileName, const QStringList &folders) {
    for (const QString &folder : folders) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(fileName, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
        return;
    }
}

} // namespace greenprint::ui
