#include "model/library/catalogimport.h"

#include "app/cli/plansource.h"
#include "app/verbs/catalogcommands.h"
#include "model/library/catalogpreview.h"
#include "model/text.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace greenprint::cli {
namespace {

constexpr int kMostDefectsTold = 20;

QString shareText(const std::optional<double> &share) {
    return share ? NumberFormat().percent(*share, NumberFormat::Sign::Always) : QString();
}

Result<int> printEffects(
    const Invocation &call, const std::vector<PlanEffect> &effects, const QString &version) {
    QJsonArray json;
    TextTable t;
    t.header = {CliTexts::tr("Plan"),  CliTexts::tr("Carbon"),   CliTexts::tr("Cost"),
                CliTexts::tr("Water"), CliTexts::tr("Findings"), CliTexts::tr("Problem")};
    t.rightAligned = {false, true, true, true, true, false};
    int changed = 0;
    for (const PlanEffect &e : effects) {
        changed += e.changesAnything() ? 1 : 0;
        json.append(QJsonObject{
            {text("id"), e.id},
            {text("name"), e.name},
            {text("changes"), e.changesAnything()},
            {text("carbon_share"), jsonNumber(e.carbon)},
            {text("cost_share"), jsonNumber(e.cost)},
            {text("water_share"), jsonNumber(e.water)},
            {text("findings"), e.findings},
            {text("problem"), e.problem}});
        if (!e.changesAnything())
            continue;
        t.rows.push_back(
            {e.name, shareText(e.carbon), shareText(e.cost), shareText(e.water),
             e.findings == 0 ? QString() : QString::number(e.findings), e.problem});
    }
    const QString format = call.format(text("table"));
    if (format == QLatin1String("json"))
        return call.printJson({{text("catalog"), version}, {text("plans"), json}});
    if (format == QLatin1String("csv"))
        return call.print(toCsv(t));
    const QString said = CliTexts::tr("Catalog %1 changes the results of %2 of %3 saved plans.\n")
                             .arg(
                                 version, QString::number(changed),
                                 QString::number(effects.size()));
    return call.print(said + (t.rows.empty() ? QString() : toTerminal(t)));
}

} // namespace

Result<int> importCatalog(const Invocation &call, const QStringList &arguments) {
    auto library = openLibrary(call, Library::Access::ReadWrite);
    if (!library)
        return tl::unexpected(library.error());
    const QString label = call.option("label");
    if (call.has("label")) {
        if (auto fits = checkLabel(label); !fits)
            return tl::unexpected(Failure(fits.error()));
    }
    const CatalogCandidate candidate = readCatalogImport(**library, arguments, label);
    if (!candidate.ok()) {
        return tl::unexpected(
            Failure(Error::unreadable({}, defectsText(candidate.defects, kMostDefectsTold))));
    }
    const QString version = candidate.version();
    auto effects = previewCatalog(**library, *candidate.catalog);
    if (!effects)
        return tl::unexpected(Failure(effects.error()));
    if (!call.has("preview")) {
        if (auto done = (*library)->addCatalog(candidate.files, candidate.origin); !done)
            return tl::unexpected(Failure(done.error()));
        if (call.has("use")) {
            if (auto done = (*library)->useCatalog(version); !done)
                return tl::unexpected(Failure(done.error()));
        }
        call.warn(
            call.has("use")
                ? CliTexts::tr("Catalog %1 is imported and in use.").arg(version)
                : CliTexts::tr("Catalog %1 is imported; \"catalog use %1\" puts it to use.")
                      .arg(version));
    }
    return printEffects(call, *effects, version);
}

Result<int> previewVersion(const Invocation &call, const QStringList &arguments) {
    auto library = openLibrary(call, Library::Access::ReadOnly);
    if (!library)
        return tl::unexpected(library.error());
    auto catalog = (*library)->catalog(arguments.first());
    if (!catalog)
        return tl::unexpected(Failure(catalog.error()));
    auto effects = previewCatalog(**library, *catalog);
    if (!effects)
        return tl::unexpected(Failure(effects.error()));
    return printEffects(call, *effects, catalog->version());
}

Result<int> listVersions(const Invocation &call, const QStringList & /*arguments*/) {
    std::vector<CatalogVersion> versions;
    if (Library::inspect(libraryFile(call)).state == LibraryState::Missing) {
        const Catalog &builtIn = Catalog::builtIn();
        versions.push_back({builtIn.version(), builtIn.released(), {}, {}, true, true});
    } else {
        auto library = openLibrary(call, Library::Access::ReadOnly);
        if (!library)
            return tl::unexpected(library.error());
        auto all = (*library)->catalogs();
        if (!all)
            return tl::unexpected(Failure(all.error()));
        versions = std::move(*all);
    }
    QJsonArray json;
    TextTable t;
    t.header = {
        CliTexts::tr("Version"), CliTexts::tr("Released"), CliTexts::tr("Imported"),
        CliTexts::tr("From"), CliTexts::tr("In use")};
    for (const CatalogVersion &v : versions) {
        const QString imported = v.imported.isValid() ? v.imported.toString(Qt::ISODate)
                                                      : QString();
        json.append(QJsonObject{
            {text("version"), v.version},
            {text("released"), v.released},
            {text("imported"), imported.isEmpty() ? QJsonValue() : QJsonValue(imported)},
            {text("origin"), v.origin},
            {text("built_in"), v.builtIn},
            {text("in_use"), v.inUse}});
        t.rows.push_back(
            {v.version, v.released, imported, v.builtIn ? CliTexts::tr("built in") : v.origin,
             v.inUse ? CliTexts::tr("yes") : QString()});
    }
    const QString format = call.format(text("table"));
    if (format == QLatin1String("json"))
        return call.print(QJsonDocument(json).toJson(QJsonDocument::Indented));
    return call.print(format == QLatin1String("csv") ? toCsv(t) : toTerminal(t).toUtf8());
}

Result<int> useVersion(const Invocation &call, const QStringList &arguments) {
    auto library = openLibrary(call, Library::Access::ReadWrite);
    if (!library)
        return tl::unexpected(library.error());
    if (auto done = (*library)->useCatalog(arguments.first()); !done)
        return tl::unexpected(Failure(done.error()));
    return kDone;
}

Result<int> goBack(const Invocation &call, const QStringList & /*arguments*/) {
    auto library = openLibrary(call, Library::Access::ReadWrite);
    if (!library)
        return tl::unexpected(library.error());
    auto version = (*library)->goBackToCatalog();
    if (!version)
        return tl::unexpected(Failure(version.error()));
    return call.print(*version + QLatin1Char('\n'));
}

Result<int> exportVersion(const Invocation &call, const QStringList &arguments) {
    const QString &version = arguments.first();
    Expected<CatalogBytes> files;
    if (version == Catalog::builtIn().version()) {
        // which is there without a library, too
        files = CatalogFiles::readBytes(QStringLiteral(":/catalog"));
    } else {
        auto library = openLibrary(call, Library::Access::ReadOnly);
        if (!library)
            return tl::unexpected(library.error());
        files = (*library)->catalogFiles(version);
    }
    if (!files)
        return tl::unexpected(Failure(files.error()));
    if (auto saved = saveCatalog(*files, arguments.at(1)); !saved)
        return tl::unexpected(Failure(saved.error()));
    return kDone;
}

Result<int> removeVersion(const Invocation &call, const QStringList &arguments) {
    auto library = openLibrary(call, Library::Access::ReadWrite);
    if (!library)
        return tl::unexpected(library.error());
    if (auto done = (*library)->removeCatalog(arguments.first()); !done)
        return tl::unexpected(Failure(done.error()));
    return kDone;
}

} // namespace greenprint::cli
