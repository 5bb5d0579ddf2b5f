#include "app/cli/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace greenprint::cli {

void speakLanguageOfUser(QCoreApplication &application) {
    const QLocale user = QLocale::system();
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        const bool found = translator->load(user, name, QStringLiteral("_"), folder);
        if (found)
            QCoreApplication::installTranslator(translator);
        return found;
    };
    // what Qt says itself, such as of an unknown option
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString own = QStringLiteral(":/i18n");
    if (install(QStringLiteral("greenprint"), own))
        return;
    // the plural forms of English are a translation too
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral("greenprint_en"), own))
        QCoreApplication::installTranslator(english);
}

QString languageOfUser() {
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0);
        if (QFile::exists(QStringLiteral(":/i18n/greenprint_%1.qm").arg(language)))
            return language;
    }
    return QStringLiteral("en");
}

} // namespace greenprint::cli
