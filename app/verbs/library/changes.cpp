#include "app/verbs/library/commands.h"
#include "model/plan/plandifference.h"
#include "model/plan/planfile.h"
#include "model/text.h"
#include "reports/read/carriedplan.h"
#include "reports/results/changetables.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace greenprint::cli {
namespace {

Result<StoredPlan> readStored(
    const Invocation &call, const Library &library, const QString &id, const Catalog &catalog) {
    auto revision = countOption(call, "revision");
    if (!revision)
        return tl::unexpected(revision.error());
    auto stored = call.has("milestone")
                      ? library.readMilestone(id, call.option("milestone"), catalog)
                      : library.read(id, catalog, *revision);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    if (!stored->reading.ok())
        return tl::unexpected(Failure(kUnreadable, stored->reading.errorText()));
    return std::move(*stored);
}

QString findingsText(const ResultChanges &changes) {
    QString lines;
    for (const QString &line : changedFindings(changes))
        lines += line + QLatin1Char('\n');
    return lines;
}

/// A plan with the results that were frozen with it.
struct Reviewed {
    QString name;
    Plan plan;
    FrozenResults results;
};

/// A plan file is looked for in the library, a PDF carries its results along.
Result<Reviewed> reviewedFile(const Invocation &call, const QString &file) {
    auto loaded = call.loadPlan(file);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto results = report::readCarriedResults(file);
    if (!results)
        return tl::unexpected(Failure(results.error()));
    if (!*results && Library::inspect(libraryFile(call)).state == LibraryState::Current) {
        auto library = openLibrary(call, Library::Access::ReadOnly);
        if (!library)
            return tl::unexpected(library.error());
        auto kept = (*library)->resultsOf(loaded->plan);
        if (!kept)
            return tl::unexpected(Failure(kept.error()));
        results = std::move(*kept);
    }
    if (!*results)
        return tl::unexpected(
            Failure(kUnreadable, CliTexts::tr("%1 carries no results").arg(file)));
    return Reviewed{file, std::move(loaded->plan), std::move(**results)};
}

Result<Reviewed> reviewedPlan(
    const Invocation &call, const QString &nameOrId, const Catalog &catalog) {
    auto library = openLibrary(call, Library::Access::ReadOnly);
    if (!library)
        return tl::unexpected(library.error());
    auto id = (*library)->find(nameOrId);
    if (!id)
        return tl::unexpected(Failure(id.error()));
    auto stored = readStored(call, **library, *id, catalog);
    if (!stored)
        return tl::unexpected(stored.error());
    const QString name = CliTexts::tr("Revision %1 of \"%2\"")
                             .arg(
                                 QString::number(stored->revision.number),
                                 stored->reading.plan.name);
    if (!stored->results) {
        return tl::unexpected(
            Failure(kUnreadable, CliTexts::tr("%1 was saved without results").arg(name)));
    }
    return Reviewed{name, std::move(stored->reading.plan), std::move(*stored->results)};
}

Result<Reviewed> reviewed(const Invocation &call, const QString &argument, const Catalog &catalog) {
    return QFileInfo(argument).isFile() ? reviewedFile(call, argument)
                                        : reviewedPlan(call, argument, catalog);
}

} // namespace

Result<int> compareRevisions(const Invocation &call, const QStringList &arguments) {
    auto catalog = call.catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto first = revisionNumber(arguments[1]);
    if (!first)
        return tl::unexpected(first.error());
    auto second = arguments.size() > 2 ? revisionNumber(arguments[2]) : Result<int>(0);
    if (!second)
        return tl::unexpected(second.error());
    auto library = openLibrary(call, Library::Access::ReadOnly);
    if (!library)
        return tl::unexpected(library.error());
    auto id = (*library)->find(arguments.first());
    if (!id)
        return tl::unexpected(Failure(id.error()));
    auto before = (*library)->read(*id, *catalog, *first);
    auto after = (*library)->read(*id, *catalog, *second);
    if (!before || !after)
        return tl::unexpected(Failure(before ? after.error() : before.error()));

    const auto inputs = inputChanges(before->reading.plan, after->reading.plan);
    // a revision that was saved without results is computed now
    const auto resultsOf = [&catalog](const StoredPlan &stored) {
        return stored.results
                   ? *stored.results
                   : FrozenResults::of(
                       compare(*catalog, stored.reading.plan), stored.reading.plan, *catalog);
    };
    const ResultChanges changes = resultChanges(resultsOf(*before), resultsOf(*after));

    const QString format = call.format(text("table"));
    if (format == QLatin1String("json")) {
        QJsonArray list;
        for (const InputChange &c : inputs) {
            QJsonObject object{{text("path"), c.path}, {text("text"), c.sentence()}};
            object.insert(text("before"), c.before ? QJsonValue(*c.before) : QJsonValue());
            object.insert(text("after"), c.after ? QJsonValue(*c.after) : QJsonValue());
            list.append(object);
        }
        QJsonObject object = changesJson(changes);
        object.insert(text("inputs"), list);
        object.insert(text("revision_before"), before->revision.number);
        object.insert(text("revision_after"), after->revision.number);
        return call.printJson(object);
    }
    TextTable figures = changedFigures(changes, NumberFormat());
    // between revisions the inputs are the reason
    figures.header.removeLast();
    for (QStringList &row : figures.rows)
        row.removeLast();
    if (format == QLatin1String("csv"))
        return call.print(toCsv(figures));
    QString shown;
    for (const InputChange &c : inputs)
        shown += c.sentence() + QLatin1Char('\n');
    if (inputs.empty())
        shown += CliTexts::tr("The inputs are the same.\n");
    shown += QLatin1Char('\n');
    shown += figures.rows.empty() ? CliTexts::tr("The results are the same.\n")
                                  : toTerminal(figures);
    return call.print(shown + findingsText(changes));
}

Result<int> showCatalogEffect(const Invocation &call, const QStringList &arguments) {
    auto catalog = call.catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto frozen = reviewed(call, arguments.first(), *catalog);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const ResultChanges changes = catalogEffect(frozen->results, frozen->plan, *catalog);
    const QString format = call.format(text("table"));
    if (format == QLatin1String("json")) {
        QJsonObject object = changesJson(changes);
        object.insert(text("frozen"), frozen->name);
        return call.printJson(object);
    }
    if (format == QLatin1String("csv"))
        return call.print(toCsv(changedFigures(changes, NumberFormat())));
    QString shown = CliTexts::tr("%1, frozen with catalog %2; the catalog in use is %3\n\n")
                        .arg(frozen->name, changes.catalogBefore, changes.catalogAfter);
    if (changes.empty())
        return call.print(shown + CliTexts::tr("Nothing would change.\n"));
    shown += toTerminal(changedFigures(changes, NumberFormat()));
    if (!changes.factors.empty())
        shown += QLatin1Char('\n') + toTerminal(changedFactors(changes));
    return call.print(shown + findingsText(changes));
}

Result<int> showFrozen(const Invocation &call, const QStringList &arguments) {
    auto catalog = call.catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto frozen = reviewed(call, arguments.first(), *catalog);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const QString format = call.format(text("table"));
    if (format == QLatin1String("json"))
        return call.print(frozen->results.toJson());
    if (format == QLatin1String("csv"))
        return call.print(toCsv(frozenTable(frozen->results)));
    QString shown = frozen->name + QLatin1Char('\n') + frozenOrigin(frozen->results)
                    + QLatin1Char('\n');
    if (frozen->results.catalogVersion != catalog->version())
        shown += CliTexts::tr("The catalog in use is %1; \"library effect\" says what it would "
                              "change.")
                     .arg(catalog->version())
                 + QLatin1Char('\n');
    return call.print(
        shown + QLatin1Char('\n') + toTerminal(frozenSummary(frozen->results, NumberFormat())));
}

Result<int> upgradeCopy(const Invocation &call, const QStringList &arguments) {
    auto catalog = call.catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    const QString name = arguments.value(1);
    std::optional<Plan> plan;
    if (QFileInfo(arguments.first()).isFile()) {
        auto loaded = call.loadPlan(arguments.first());
        if (!loaded)
            return tl::unexpected(loaded.error());
        plan = std::move(loaded->plan);
    } else {
        auto library = openLibrary(call, Library::Access::ReadOnly);
        if (!library)
            return tl::unexpected(library.error());
        auto id = (*library)->find(arguments.first());
        if (!id)
            return tl::unexpected(Failure(id.error()));
        auto stored = readStored(call, **library, *id, *catalog);
        if (!stored)
            return tl::unexpected(stored.error());
        plan = std::move(stored->reading.plan);
    }
    const QString told = CliTexts::tr("\"%1\" is computed with catalog %2");
    if (call.has("o")) {
        const Plan copy = upgradedCopy(*plan, *catalog, name);
        if (auto saved = savePlanFile(copy, call.option("o")); !saved)
            return tl::unexpected(Failure(saved.error()));
        call.warn(told.arg(copy.name, catalog->version()));
        return kDone;
    }
    auto library = openLibrary(call, Library::Access::ReadWrite);
    if (!library)
        return tl::unexpected(library.error());
    auto saved = (*library)->addUpgradedCopy(*plan, *catalog, name);
    if (!saved)
        return tl::unexpected(Failure(saved.error()));
    call.warn(told.arg(saved->plan.name, catalog->version()));
    return call.print(saved->plan.id.value_or(QString()) + QLatin1Char('\n'));
}

} // namespace greenprint::cli
