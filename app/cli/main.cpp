#include "app/cli/verb.h"

#include <QCoreApplication>

#include <cstdio>

namespace greenprint::cli {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Cli", text);
}

QString overview() {
    QString text = tr("Usage: greenprint-cli VERB [OPTION…] ARGUMENT…\n\n"
                      "Plans machine-learning workloads on AWS: energy, carbon, water, cost, "
                      "latency.\n\nVerbs:\n");
    for (const Verb &verb : allVerbs()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(
                        QLatin1String(verb.name), QString::fromUtf8(verb.arguments),
                        tr(verb.summary));
    }
    text += tr("\nEverywhere: --scenario ID, --format FORMAT, --catalog FOLDER, --library FILE, "
               "--threads N, --help,\n--version.\n"
               "A PLAN is a .gplan file, or library:NAME or library:ID for one in the library.\n"
               "Exit codes: 0 done; 1 done, but a scenario is not feasible; 2 wrong usage; 3 an "
               "input cannot\n"
               "be read; 4 an output cannot be written; 5 cancelled.\n"
               "\"greenprint-cli VERB --help\" says more about a verb.\n");
    return text;
}

int fail(const Failure &failure) {
    std::fprintf(stderr, "greenprint-cli: %s\n", qPrintable(failure.message));
    if (failure.exitCode == kUsage)
        std::fprintf(stderr, "%s\n", qPrintable(tr("Try \"greenprint-cli --help\".")));
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
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, tr("Shows the version.")});
}

int run(const QStringList &arguments) {
    const auto print = [](const QString &text) {
        std::fputs(qPrintable(text), stdout);
        return static_cast<int>(kDone);
    };
    if (arguments.size() < 2)
        return fail(Failure(kUsage, tr("a verb is missing")));
    const QString name = arguments.at(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")
        || name == QLatin1String("help"))
        return print(overview());
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        return print(QStringLiteral("greenprint-cli %1, catalog %2\n")
                         .arg(QLatin1String(GREENPRINT_VERSION), Catalog::builtIn().version()));
    }
    for (const Verb &verb : allVerbs()) {
        if (name != QLatin1String(verb.name))
            continue;
        QCommandLineParser parser;
        parser.setApplicationDescription(tr(verb.summary));
        parser.addPositionalArgument(QLatin1String(verb.name), QString::fromUtf8(verb.arguments));
        addCommonOptions(parser);
        for (const QCommandLineOption &option : verb.options())
            parser.addOption(option);
        if (!parser.parse(arguments))
            return fail(Failure(kUsage, parser.errorText()));
        if (parser.isSet(QStringLiteral("help")))
            return print(parser.helpText());
        if (parser.isSet(QStringLiteral("version")))
            return run({arguments.first(), QStringLiteral("--version")});
        const Result<int> result = verb.run(Invocation(parser));
        return result ? *result : fail(result.error());
    }
    return fail(Failure(kUsage, tr("there is no verb \"%1\"").arg(name)));
}

} // namespace

const std::vector<Verb> &allVerbs() {
    static const std::vector<Verb> verbs{estimateVerb(), compareVerb(), validateVerb(), setVerb(),
                                         explainVerb(),  catalogVerb(), libraryVerb()};
    return verbs;
}

} // namespace greenprint::cli

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("greenprint"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GREENPRINT_VERSION));
    return greenprint::cli::run(QCoreApplication::arguments());
}
