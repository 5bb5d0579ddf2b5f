#include "app/cli/language.h"
#include "app/cli/verb.h"
#include "model/plaintext.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>

namespace greenprint::cli {
namespace {

QString overview() {
    QString text = CliTexts::tr(
        "Usage: greenprint-cli VERB [OPTION…] ARGUMENT…\n\n"
        "Plans machine-learning workloads on AWS: energy, carbon, water, cost, "
        "latency.\n\nVerbs:\n");
    for (const Verb &verb : allVerbs()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(
                        QLatin1String(verb.name), QString::fromUtf8(verb.arguments),
                        CliTexts::tr(verb.summary));
    }
    text += CliTexts::tr(
        "\nEverywhere: --scenario ID, --format FORMAT, --catalog FOLDER, --library FILE, "
        "--threads N, --help,\n--version.\n"
        "A PLAN is a .gplan file, a PDF that carries one, or library:NAME or library:ID for "
        "one\nin the library.\n"
        "Exit codes: 0 done; 1 done, but a scenario is not feasible; 2 wrong usage; 3 an "
        "input cannot\n"
        "be read; 4 an output cannot be written; 5 cancelled.\n"
        "\"greenprint-cli VERB --help\" says more about a verb.\n");
    return text;
}

int fail(const Failure &failure) {
    std::fprintf(stderr, "greenprint-cli: %s\n", qPrintable(plainText(failure.message)));
    if (failure.exitCode == kUsage)
        std::fprintf(stderr, "%s\n", qPrintable(CliTexts::tr("Try \"greenprint-cli --help\".")));
    return failure.exitCode;
}

void addCommonOptions(QCommandLineParser &parser) {
    parser.addOption(valueOption(
        "scenario", "ID", QT_TRANSLATE_NOOP("Cli", "Scenario; the baseline, or all, without it.")));
    parser.addOption(
        valueOption("format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "json, csv or table.")));
    parser.addOption(
        valueOption("catalog", "FOLDER", QT_TRANSLATE_NOOP("Cli", "Folder of another catalog.")));
    parser.addOption(valueOption(
        "library", "FILE", QT_TRANSLATE_NOOP("Cli", "Another plan library than the user's.")));
    parser.addOption(
        valueOption("threads", "N", QT_TRANSLATE_NOOP("Cli", "Threads for long work.")));
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, CliTexts::tr("Shows this help.")});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, CliTexts::tr("Shows the version.")});
}

const Verb *findVerb(QStringView name) {
    const auto found = std::ranges::find_if(
        allVerbs(), [name](const Verb &verb) { return name == QLatin1String(verb.name); });
    return found == allVerbs().end() ? nullptr : &*found;
}

/// What the verb on the command line needs; it is not to pay for what others do.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv) {
    const Verb *verb = argc > 1 ? findVerb(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!verb || verb->needs == Verb::Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    // pages are set without a display, whatever display there is
    qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
    // without a session there is no folder for its files, and Qt would say so
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

int runVerb(const QStringList &arguments) {
    const auto print = [](const QString &text) {
        std::fputs(qPrintable(text), stdout);
        return static_cast<int>(kDone);
    };
    if (arguments.size() < 2)
        return fail(Failure(kUsage, CliTexts::tr("a verb is missing")));
    const QString &name = arguments.at(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")
        || name == QLatin1String("help"))
        return print(overview());
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        return print(QStringLiteral("greenprint-cli %1, catalog %2\n")
                         .arg(QLatin1String(GREENPRINT_VERSION), Catalog::builtIn().version()));
    }
    const Verb *verb = findVerb(name);
    if (!verb)
        return fail(Failure(kUsage, CliTexts::tr("there is no verb \"%1\"").arg(name)));
    QCommandLineParser parser;
    parser.setApplicationDescription(CliTexts::tr(verb->summary));
    parser.addPositionalArgument(QLatin1String(verb->name), QString::fromUtf8(verb->arguments));
    addCommonOptions(parser);
    for (const QCommandLineOption &option : verb->options())
        parser.addOption(option);
    if (!parser.parse(arguments))
        return fail(Failure(kUsage, parser.errorText()));
    if (parser.isSet(QStringLiteral("help")))
        return print(parser.helpText());
    if (parser.isSet(QStringLiteral("version")))
        return runVerb({arguments.first(), QStringLiteral("--version")});
    const Result<int> result = verb->run(Invocation(parser));
    return result ? *result : fail(result.error());
}

} // namespace

const std::vector<Verb> &allVerbs() {
    // one a line, so that each verb is one line to add
    // clang-format off
    static const std::vector<Verb> verbs{
        estimateVerb(),
        compareVerb(),
        rankVerb(),
        exploreVerb(),
        uncertaintyVerb(),
        sensitivityVerb(),
        sweepVerb(),
        reviewVerb(),
        reportVerb(),
        exportVerb(),
        validateVerb(),
        setVerb(),
        explainVerb(),
        catalogVerb(),
        schemaVerb(),
        libraryVerb(),
    };
    // clang-format on
    return verbs;
}

} // namespace greenprint::cli

int main(int argc, char **argv) {
    const auto app = greenprint::cli::applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("greenprint"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GREENPRINT_VERSION));
    greenprint::cli::speakLanguageOfUser(*app);
    return greenprint::cli::runVerb(QCoreApplication::arguments());
}
