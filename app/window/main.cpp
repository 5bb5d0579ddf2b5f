#include "model/catalog/catalog.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QTimer>

using namespace greenprint;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Main", text);
}

/// Icons of the desktop, else those of Breeze in the shade that fits.
void applyIcons(bool dark) {
    QIcon::setFallbackThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

} // namespace

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Greenprint"));
    QApplication::setOrganizationName(QStringLiteral("Greenprint"));
    QApplication::setApplicationVersion(QStringLiteral(GREENPRINT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("greenprint"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/greenprint.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Plans machine-learning workloads on AWS."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("PLAN"), tr("Plan files to open, or PDFs that carry a plan."),
        QStringLiteral("[PLAN\u2026]"));
    parser.process(application);

    QSettings settings;
    ui::Preferences preferences(settings);
    const bool systemDark = ui::isDark(QApplication::palette());
    const auto dress = [&] {
        ui::applyTheme(application, preferences.theme(), systemDark, preferences.textScale());
        applyIcons(ui::isDark(QApplication::palette()));
    };
    QObject::connect(&preferences, &ui::Preferences::themeChanged, &application, dress);
    dress();

    ui::Prompts prompts;
    ui::MainWindow window(Catalog::builtIn(), preferences, prompts);
    window.show();
    const QStringList files = parser.positionalArguments();
    QTimer::singleShot(0, &window, [&window, files] {
        for (const QString &file : files)
            window.openFile(file);
    });
    return QApplication::exec();
}
