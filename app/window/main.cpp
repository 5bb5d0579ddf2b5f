#include "model/catalog/catalog.h"
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
    ui::MainWindow window(Catalog::builtIn(), preferences, prompts, drafts);
    window.offerTour();
    window.show();
    const QStringList files = parser.positionalArguments();
    QTimer::singleShot(0, &window, [&window, files] {
        window.recoverDrafts();
        for (const QString &file : files)
            window.openFile(file);
    });
    return QApplication::exec();
}
