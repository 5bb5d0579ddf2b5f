#include "app/verbs/library/commands.h"

#include <QCoreApplication>

namespace greenprint::cli {
namespace {

constexpr LibraryCommand kLibraryCommands[] = {
    {"list", "[--tag TAG]… [--bin] [--order ORDER] [--limit N]",
     QT_TRANSLATE_NOOP("Cli", "The plans with the figures of their baselines."), 0, 0, listPlans},
    {"search", "WORD… [--tag TAG]… [--bin] [--limit N]",
     QT_TRANSLATE_NOOP(
         "Cli", "Plans in which all words are found: in names, descriptions, datasets, tasks, "
                "services, notes and tags. The last word may be a beginning."),
     1, -1, searchPlans},
    {"import", "FILE|FOLDER… [--comment TEXT] [--tag TAG]…",
     QT_TRANSLATE_NOOP(
         "Cli", "Takes plans over; a plan with a known id becomes a further revision."),
     1, -1, importPlans},
    {"export", "NAME|ID [-o FILE] [--revision N | --milestone NAME]",
     QT_TRANSLATE_NOOP("Cli", "Writes a plan as a file, or to standard output."), 1, 1, exportPlan},
    {"history", "NAME|ID", QT_TRANSLATE_NOOP("Cli", "The revisions of a plan, newest first."), 1, 1,
     showHistory},
    {"compare", "NAME|ID REVISION [REVISION]",
     QT_TRANSLATE_NOOP(
         "Cli", "What differs between two revisions, in inputs and results; without the second "
                "the newest is compared."),
     2, 3, compareRevisions},
    {"restore", "NAME|ID REVISION [--comment TEXT]",
     QT_TRANSLATE_NOOP("Cli", "Makes an earlier revision the newest again."), 2, 2,
     restoreRevision},
    {"milestone", "NAME|ID TITLE [--comment TEXT]",
     QT_TRANSLATE_NOOP("Cli", "Freezes the newest revision with its results under a title."), 2, 2,
     freezeMilestone},
    {"show", "NAME|ID|FILE [--revision N | --milestone NAME]",
     QT_TRANSLATE_NOOP(
         "Cli", "The results that were frozen with a plan, and the catalog they were made with."),
     1, 1, showFrozen},
    {"effect", "NAME|ID|FILE [--revision N | --milestone NAME]",
     QT_TRANSLATE_NOOP(
         "Cli", "What the catalog in use would change in the frozen results, and why."),
     1, 1, showCatalogEffect},
    {"upgrade", "NAME|ID|FILE [NEW-NAME] [-o FILE] [--revision N | --milestone NAME]",
     QT_TRANSLATE_NOOP(
         "Cli", "Makes a copy that is computed with the catalog in use, in the library or as a "
                "file."),
     1, 2, upgradeCopy},
    {"label", "NAME|ID [--tag TAG]… [--note TEXT]",
     QT_TRANSLATE_NOOP("Cli", "Sets the tags or the note of a plan; an empty text removes them."),
     1, 1, labelPlan},
    {"delete", "NAME|ID", QT_TRANSLATE_NOOP("Cli", "Moves a plan to the bin."), 1, 1, deletePlan},
    {"undelete", "ID", QT_TRANSLATE_NOOP("Cli", "Takes a plan out of the bin."), 1, 1,
     undeletePlan},
    {"purge", "ID", QT_TRANSLATE_NOOP("Cli", "Removes a plan in the bin for good."), 1, 1,
     purgePlan},
    {"check", "", QT_TRANSLATE_NOOP("Cli", "Reads everything and says what is damaged."), 0, 0,
     checkFile},
    {"backup", "[-o FILE]", QT_TRANSLATE_NOOP("Cli", "Makes a checked copy of the library."), 0, 0,
     backUp},
    {"recover", "-o FILE",
     QT_TRANSLATE_NOOP(
         "Cli", "Makes a new library of what can be read of a damaged one, which stays."),
     0, 0, recoverFile},
};

QString overview() {
    QString text = CliTexts::tr(
                       "The plan library: plans with their history, milestones and results.\n"
                       "It is %1, or the file of --library.\n")
                       .arg(Library::defaultFile());
    for (const LibraryCommand &c : kLibraryCommands) {
        text += QStringLiteral("\n  %1 %2\n      %3")
                    .arg(
                        QLatin1String(c.name), QString::fromUtf8(c.arguments),
                        CliTexts::tr(c.summary));
    }
    return text + QLatin1Char('\n');
}

Result<int> runLibrary(const Invocation &call) {
    const QString name = call.arguments().value(0);
    QStringList names;
    for (const LibraryCommand &c : kLibraryCommands) {
        names << QLatin1String(c.name);
        if (name != names.last())
            continue;
        const QStringList rest = call.arguments().mid(1);
        if (rest.size() < c.least || (c.most >= 0 && rest.size() > c.most)) {
            return tl::unexpected(Failure(
                kUsage, CliTexts::tr("expected library %1 %2")
                            .arg(QLatin1String(c.name), QString::fromUtf8(c.arguments))));
        }
        if (auto format = call.knownFormat(); !format)
            return tl::unexpected(format.error());
        return c.run(call, rest);
    }
    if (name.isEmpty())
        return call.print(overview());
    return tl::unexpected(Failure(
        kUsage,
        CliTexts::tr("expected library with one of %1").arg(names.join(QStringLiteral(", ")))));
}

std::vector<QCommandLineOption> options() {
    return {
        valueOption("o", "FILE", QT_TRANSLATE_NOOP("Cli", "File to write.")),
        valueOption("tag", "TAG", QT_TRANSLATE_NOOP("Cli", "Tag; may be given several times.")),
        valueOption("note", "TEXT", QT_TRANSLATE_NOOP("Cli", "Note about a plan.")),
        valueOption("comment", "TEXT", QT_TRANSLATE_NOOP("Cli", "Comment on a revision.")),
        valueOption("revision", "N", QT_TRANSLATE_NOOP("Cli", "Revision; the newest without it.")),
        valueOption("milestone", "NAME", QT_TRANSLATE_NOOP("Cli", "Milestone of the plan.")),
        valueOption(
            "order", "ORDER",
            QT_TRANSLATE_NOOP("Cli", "Order: modified, name, created, carbon or cost.")),
        valueOption("limit", "N", QT_TRANSLATE_NOOP("Cli", "Shows this many at most.")),
        {QStringLiteral("bin"), CliTexts::tr("Looks into the bin.")},
    };
}

} // namespace

Verb libraryVerb() {
    return {
        "library",
        "list | search | import | export | history | compare | restore | milestone | show | effect "
        "| "
        "upgrade | label | delete | undelete | purge | check | backup | recover",
        QT_TRANSLATE_NOOP("Cli", "The plan library; \"library --help\" says more."), options,
        runLibrary};
}

} // namespace greenprint::cli
