#include "app/verbs/library/commands.h"
#include "model/library/recovery.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace greenprint::cli {
namespace {

QString stateText(LibraryState state) {
    switch (state) {
    case LibraryState::Missing:
        return text("missing");
    case LibraryState::Current:
        return text("current");
    case LibraryState::Older:
        return text("older");
    case LibraryState::Newer:
        return text("newer");
    case LibraryState::Foreign:
        return text("foreign");
    case LibraryState::Damaged:
        return text("damaged");
    case LibraryState::Locked:
        break;
    }
    return text("unreadable");
}

} // namespace

Result<int> checkFile(const Invocation &call, const QStringList & /*arguments*/) {
    const QString file = libraryFile(call);
    const LibraryReport report = checkLibrary(file);
    const LibraryState state = report.inspection.state;
    const bool good = report.sound() || state == LibraryState::Older;
    const int exitCode = good ? kDone : kUnreadable;
    if (call.format(text("table")) == QLatin1String("json")) {
        return call.printJson(
            {{text("file"), file},
             {text("state"), stateText(state)},
             {text("schema"), report.inspection.schema},
             {text("needs"), report.inspection.needs},
             {text("detail"), report.inspection.detail},
             {text("plans"), report.plans},
             {text("revisions"), report.revisions},
             {text("milestones"), report.milestones},
             {text("catalogs"), report.catalogs},
             {text("bytes"), static_cast<double>(report.bytes)},
             {text("defects"), QJsonArray::fromStringList(report.defects)}},
            exitCode);
    }
    if (call.format(text("table")) == QLatin1String("csv")) {
        TextTable t;
        t.header = {text("defect")};
        for (const QString &defect : report.defects)
            t.rows.push_back({defect});
        return call.print(toCsv(t), exitCode);
    }
    QString shown = file + QLatin1Char('\n');
    if (state == LibraryState::Missing)
        return tl::unexpected(
            Failure(kUnreadable, file + CliTexts::tr(": there is no library here")));
    if (!report.inspection.detail.isEmpty())
        shown += report.inspection.detail + QLatin1Char('\n');
    for (const QString &defect : report.defects)
        shown += defect + QLatin1Char('\n');
    if (state == LibraryState::Current) {
        shown += CliTexts::tr(
                     "%1 plans, %2 revisions, %3 milestones, %4 catalogs in %5 MB: %6 defects\n")
                     .arg(
                         QString::number(report.plans), QString::number(report.revisions),
                         QString::number(report.milestones), QString::number(report.catalogs),
                         QString::number(static_cast<double>(report.bytes) / 1e6, 'f', 1),
                         QString::number(report.defects.size()));
    }
    if (state == LibraryState::Damaged || !report.defects.isEmpty())
        shown += CliTexts::tr(
            "\"library recover -o FILE\" makes a new library of what can be read.\n");
    return call.print(shown, exitCode);
}

Result<int> backUp(const Invocation &call, const QStringList & /*arguments*/) {
    const QString file = libraryFile(call);
    QString into = call.option("o");
    if (!call.has("o")) {
        const QDir folder = QFileInfo(file).absoluteDir();
        if (!folder.mkpath(text("backups"))) {
            return tl::unexpected(Failure(Error::unwritable(
                folder.filePath(text("backups")), CliTexts::tr("the folder cannot be made"))));
        }
        into = folder.filePath(
            QStringLiteral("backups/%1-%2.backup")
                .arg(
                    QFileInfo(file).completeBaseName(),
                    QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    }
    if (auto done = backupLibrary(file, into); !done)
        return tl::unexpected(Failure(done.error()));
    return call.print(into + QLatin1Char('\n'));
}

Result<int> recoverFile(const Invocation &call, const QStringList & /*arguments*/) {
    if (!call.has("o"))
        return tl::unexpected(Failure(kUsage, QStringLiteral("library recover -o FILE")));
    auto recovered = recoverLibrary(libraryFile(call), call.option("o"));
    if (!recovered)
        return tl::unexpected(Failure(recovered.error()));
    if (call.format(text("table")) == QLatin1String("json")) {
        return call.printJson(
            {{text("file"), call.option("o")},
             {text("plans"), recovered->plans},
             {text("revisions"), recovered->revisions},
             {text("milestones"), recovered->milestones},
             {text("lost"), QJsonArray::fromStringList(recovered->lost)}});
    }
    QString shown = CliTexts::tr("%1 plans, %2 revisions and %3 milestones are in %4\n")
                        .arg(
                            QString::number(recovered->plans),
                            QString::number(recovered->revisions),
                            QString::number(recovered->milestones), call.option("o"));
    for (const QString &lost : std::as_const(recovered->lost))
        shown += CliTexts::tr("lost: %1\n").arg(lost);
    return call.print(shown);
}

} // namespace greenprint::cli
