#include "model/library/library.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/language.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSettings>
#include <QTimer>

using namespace greenprint;

namespace {

struct MainTexts {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// The catalog that the user has put to use in the library, else the one that ships.
Expected<Catalog> catalogInUse() {
    const QString file = Library::defaultFile();
    const LibraryState state = Library::inspect(file).state;
    if (state == LibraryState::Missing)
        return Catalog::builtIn();
    // an older one is brought up to date first
    const auto library = Library::open(
        file,
        state == LibraryState::Older ? Library::Access::ReadWrite : Library::Access::ReadOnly);
    if (!library)
        return failure(library.error());
    return (*library)->catalogInUse();
}

} // namespace

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Greenprint"));
    QApplication::setOrganizationName(QStringLiteral("Greenprint"));
    QApplication::setApplicationVersion(QStringLiteral(GREENPRINT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("greenprint"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/greenprint.svg")));

    QSettings settings;
    ui::Preferences preferences(settings);
    ui::Interpreter interpreter;
    interpreter.speak(preferences.language());
    QObject::connect(&preferences, &ui::Preferences::languageChanged, &application, [&] {
        interpreter.speak(preferences.language());
    });

    QCommandLineParser parser;
    parser.setApplicationDescription(MainTexts::tr("Plans machine-learning workloads on AWS."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("PLAN"), MainTexts::tr("Plan files to open, or PDFs that carry a plan."),
        QStringLiteral("[PLAN\u2026]"));
    parser.process(application);

    const bool systemDark = ui::isDark(QApplication::palette());
    const auto dress = [&] {
        ui::applyTheme(application, preferences.theme(), systemDark, preferences.textScale());
    };
    QObject::connect(&preferences, &ui::Preferences::themeChanged, &application, dress);
    dress();

    ui::Prompts prompts;
    Expected<std::unique_ptr<Journal>> journal = Journal::open(Journal::defaultFolder());
    ui::DraftKeeper drafts(journal ? std::move(*journal) : nullptr);
    const std::optional<Error> unprotected = journal ? std::nullopt
                                                     : std::optional(journal.error());
    const Expected<Catalog> inUse = catalogInUse();
    const Catalog catalog = inUse ? *inUse : Catalog::builtIn();
    ui::MainWindow window(catalog, preferences, prompts, drafts);
    window.offerTour();
    window.show();
    const QStringList files = parser.positionalArguments();
    QTimer::singleShot(0, &window, [&window, &inUse, &unprotected, files] {
        // figures by another catalog than was chosen are not shown without a word
        if (!inUse)
            window.tell(inUse.error());
        // nor is work left unprotected without one
        if (unprotected)
            window.tell(*unprotected);
        window.recoverDrafts();
        for (const QString &file : files)
            window.openFile(file);
    });
    return QApplication::exec();
}
