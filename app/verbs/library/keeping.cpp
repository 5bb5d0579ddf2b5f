#include "app/verbs/library/commands.h"
#include "model/savefile.h"
#include "model/text.h"
#include "reports/read/carriedplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace greenprint::cli {
namespace {

/// The library opened for writing, and the id of the plan that the first argument names.
struct Target {
    std::unique_ptr<Library> library;
    QString id;
};

Result<Target> targetOf(const Invocation &call, const QString &nameOrId, Library::Access access) {
    // a plan in a library that is not there is not to be found; nothing is created
    auto library = Library::inspect(libraryFile(call)).state == LibraryState::Missing
                       ? openLibrary(call, Library::Access::ReadOnly)
                       : openLibrary(call, access);
    if (!library)
        return tl::unexpected(library.error());
    auto id = (*library)->find(nameOrId);
    if (!id)
        return tl::unexpected(Failure(id.error()));
    return Target{std::move(*library), *id};
}

Result<int> said(const Invocation &call, const QString &sentence) {
    call.warn(sentence);
    return kDone;
}

/// Plan files that arguments name: themselves, or those in a folder.
QStringList filesOf(const QStringList &arguments) {
    QStringList files;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            files << argument;
            continue;
        }
        const QDir folder(argument);
        for (const QString &name :
             folder.entryList({QStringLiteral("*.gplan")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    return files;
}

struct Imported {
    QString file;
    QString outcome;
    QString id;
    QString name;
    int revision = 0;
};

Result<Imported> importFile(const Invocation &call, Library &library, const QString &file) {
    auto loaded = call.loadPlan(file);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto carried = report::readCarriedResults(file);
    if (!carried)
        return tl::unexpected(Failure(carried.error()));
    // what a report was made with stays with its plan, if they belong together
    const bool belong = *carried && (*carried)->planHash == planHash(loaded->plan);
    const FrozenResults results = belong ? **carried
                                         : FrozenResults::of(
                                             compare(loaded->catalog, loaded->plan), loaded->plan,
                                             loaded->catalog);
    auto saved = library.import(loaded->plan, results, call.option("comment"));
    if (!saved)
        return tl::unexpected(Failure(saved.error()));
    const QString id = saved->plan.id.value_or(QString());
    if (call.has("tag")) {
        auto summary = library.summary(id);
        QStringList tags = summary ? summary->tags : QStringList();
        tags += call.parser().values(QStringLiteral("tag"));
        tags.removeDuplicates();
        if (auto done = library.setTags(id, tags); !done)
            return tl::unexpected(Failure(done.error()));
    }
    const bool unchanged = saved->kind == SaveOutcome::Kind::Unchanged;
    return Imported{
        file,
        unchanged             ? text("unchanged")
        : saved->revision > 1 ? text("revised")
                              : text("added"),
        id, saved->plan.name, saved->revision};
}

} // namespace

Result<int> importPlans(const Invocation &call, const QStringList &arguments) {
    const QStringList files = filesOf(arguments);
    if (files.isEmpty())
        return tl::unexpected(
            Failure(kUnreadable, CliTexts::tr("there is no plan file in the folder")));
    auto library = openLibrary(call, Library::Access::ReadWrite);
    if (!library)
        return tl::unexpected(library.error());
    int exitCode = kDone;
    QJsonArray json;
    TextTable full;
    full.header = {text("file"), text("outcome"), text("id"), text("name"), text("revision")};
    TextTable shown = full;
    shown.header = {
        CliTexts::tr("File"), CliTexts::tr("Outcome"), CliTexts::tr("Id"), CliTexts::tr("Name"),
        CliTexts::tr("Revision")};
    for (const QString &file : files) {
        auto imported = importFile(call, **library, file);
        if (!imported) {
            // the others are taken over all the same
            call.warn(imported.error().message);
            exitCode = std::max(exitCode, imported.error().exitCode);
            continue;
        }
        full.rows.push_back(
            {imported->file, imported->outcome, imported->id, imported->name,
             QString::number(imported->revision)});
        json.append(QJsonObject{
            {text("file"), imported->file},
            {text("outcome"), imported->outcome},
            {text("id"), imported->id},
            {text("name"), imported->name},
            {text("revision"), imported->revision}});
    }
    shown.rows = full.rows;
    return printForm(call, shown, full, json, exitCode);
}

Result<int> exportPlan(const Invocation &call, const QStringList &arguments) {
    auto revision = countOption(call, "revision");
    if (!revision)
        return tl::unexpected(revision.error());
    auto target = targetOf(call, arguments.first(), Library::Access::ReadOnly);
    if (!target)
        return tl::unexpected(target.error());
    if (call.has("milestone")) {
        auto milestones = target->library->milestones(target->id);
        if (!milestones)
            return tl::unexpected(Failure(milestones.error()));
        const auto at = std::ranges::find(
            *milestones, call.option("milestone"), &FrozenMilestone::name);
        if (at == milestones->end()) {
            return tl::unexpected(Failure(
                kUnreadable,
                CliTexts::tr("the plan has no milestone \"%1\"").arg(call.option("milestone"))));
        }
        revision = at->revision;
    }
    auto bytes = target->library->planFile(target->id, *revision);
    if (!bytes)
        return tl::unexpected(Failure(bytes.error()));
    if (!call.has("o"))
        return call.print(*bytes);
    if (auto saved = saveFile(call.option("o"), *bytes); !saved)
        return tl::unexpected(Failure(saved.error()));
    return kDone;
}

Result<int> restoreRevision(const Invocation &call, const QStringList &arguments) {
    auto revision = revisionNumber(arguments[1]);
    if (!revision)
        return tl::unexpected(revision.error());
    auto target = targetOf(call, arguments.first(), Library::Access::ReadWrite);
    if (!target)
        return tl::unexpected(target.error());
    auto restored = target->library->restore(target->id, *revision, call.option("comment"));
    if (!restored)
        return tl::unexpected(Failure(restored.error()));
    return said(
        call, restored->kind == SaveOutcome::Kind::Unchanged
                  ? CliTexts::tr("the newest revision says the same already")
                  : CliTexts::tr("revision %1 is the newest again, as revision %2")
                        .arg(*revision)
                        .arg(restored->revision));
}

Result<int> freezeMilestone(const Invocation &call, const QStringList &arguments) {
    auto catalog = call.catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto target = targetOf(call, arguments.first(), Library::Access::ReadWrite);
    if (!target)
        return tl::unexpected(target.error());
    auto stored = target->library->read(target->id, *catalog);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    if (!stored->reading.ok())
        return tl::unexpected(Failure(kUnreadable, stored->reading.errorText()));
    const Plan &plan = stored->reading.plan;
    auto frozen = target->library->freeze(
        plan, stored->revision.number, FrozenResults::of(compare(*catalog, plan), plan, *catalog),
        arguments[1], call.option("comment"));
    if (!frozen)
        return tl::unexpected(Failure(frozen.error()));
    if (frozen->kind == SaveOutcome::Kind::Conflict) {
        return tl::unexpected(Failure(
            kUnwritable,
            CliTexts::tr("another program saved the plan just now; please try again")));
    }
    return said(
        call,
        CliTexts::tr("\"%1\" is recorded with catalog %2").arg(arguments[1], catalog->version()));
}

Result<int> labelPlan(const Invocation &call, const QStringList &arguments) {
    if (!call.has("tag") && !call.has("note"))
        return tl::unexpected(Failure(kUsage, CliTexts::tr("expected --tag or --note")));
    auto target = targetOf(call, arguments.first(), Library::Access::ReadWrite);
    if (!target)
        return tl::unexpected(target.error());
    if (call.has("tag")) {
        QStringList tags = call.parser().values(QStringLiteral("tag"));
        tags.removeAll(QString());
        if (auto done = target->library->setTags(target->id, tags); !done)
            return tl::unexpected(Failure(done.error()));
    }
    if (call.has("note")) {
        if (auto done = target->library->setNote(target->id, call.option("note")); !done)
            return tl::unexpected(Failure(done.error()));
    }
    return kDone;
}

Result<int> deletePlan(const Invocation &call, const QStringList &arguments) {
    auto target = targetOf(call, arguments.first(), Library::Access::ReadWrite);
    if (!target)
        return tl::unexpected(target.error());
    if (auto done = target->library->moveToBin(target->id); !done)
        return tl::unexpected(Failure(done.error()));
    return said(call, CliTexts::tr("the plan is in the bin as %1").arg(target->id));
}

Result<int> undeletePlan(const Invocation &call, const QStringList &arguments) {
    auto target = targetOf(call, arguments.first(), Library::Access::ReadWrite);
    if (!target)
        return tl::unexpected(target.error());
    if (auto done = target->library->takeFromBin(target->id); !done)
        return tl::unexpected(Failure(done.error()));
    return kDone;
}

Result<int> purgePlan(const Invocation &call, const QStringList &arguments) {
    auto target = targetOf(call, arguments.first(), Library::Access::ReadWrite);
    if (!target)
        return tl::unexpected(target.error());
    if (auto done = target->library->purge(target->id); !done)
        return tl::unexpected(Failure(done.error()));
    return kDone;
}

} // namespace greenprint::cli
