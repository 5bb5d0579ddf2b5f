#include "app/cli/plansource.h"
#include "app/verbs/catalogcommands.h"
#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogmerge.h"
#include "model/library/catalogpreview.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace greenprint::cli {
namespace {

struct CliTexts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString text(const char *latin1) {
    return QLatin1String(latin1);
}

bool isWholeCatalog(const QString &path) {
    return QFileInfo(path).isDir()
           && QFileInfo::exists(QDir(path).filePath(QStringLiteral("catalog.info")));
}

/// The CSV files that arguments name: themselves, or those in a folder.
Expected<CatalogBytes> tablesOf(const QStringList &arguments) {
    CatalogBytes tables;
    for (const QString &argument : arguments) {
        QStringList files{argument};
        if (QFileInfo(argument).isDir()) {
            files.clear();
            const QDir folder(argument);
            for (const QString &name :
                 folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
                files << folder.filePath(name);
        }
        for (const QString &file : std::as_const(files)) {
            auto bytes = CatalogFiles::readFile(file);
            if (!bytes)
                return failure(bytes.error());
            tables.insert(QFileInfo(file).fileName(), *bytes);
        }
    }
    return tables;
}

QString inUseVersion(const Library &library) {
    const auto versions = library.catalogs();
    if (!versions)
        return Catalog::builtIn().version();
    return std::ranges::find_if(*versions, &CatalogVersion::inUse)->version;
}

/// A name that the library does not have yet: today's date, and a number if it must be.
QString freeLabel(const Library &library, const QString &base) {
    const auto versions = library.catalogs();
    const QString date = QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd"));
    QString label = date;
    for (int n = 2;
         versions
         && std::ranges::find(*versions, base + QLatin1Char('+') + label, &CatalogVersion::version)
                != versions->end();
         ++n)
        label = QStringLiteral("%1.%2").arg(date).arg(n);
    return label;
}

/// What is to be imported, made whole and checked.
Expected<CatalogBytes> filesOf(
    const Invocation &call, const Library &library, const QStringList &arguments) {
    if (arguments.size() == 1 && isWholeCatalog(arguments.first()))
        return CatalogFiles::readBytes(arguments.first());
    auto tables = tablesOf(arguments);
    if (!tables)
        return failure(tables.error());
    const QString version = inUseVersion(library);
    auto base = library.catalogFiles(version);
    if (!base)
        return failure(base.error());
    CatalogLabel label;
    label.name = call.has("label") ? call.option("label") : freeLabel(library, version);
    label.origin = tables->keys().join(QStringLiteral(", "));
    label.released = QDate::currentDate().toString(Qt::ISODate);
    return mergeTables(*base, *tables, label);
}

QString shareText(const ResultChanges &changes, Metric metric) {
    const auto share = changes.largest(metric);
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
        const auto share = [&e](Metric m) { return jsonNumber(e.changes.largest(m)); };
        json.append(QJsonObject{
            {text("id"), e.id},
            {text("name"), e.name},
            {text("changes"), e.changesAnything()},
            {text("carbon_share"), share(Metric::Carbon)},
            {text("cost_share"), share(Metric::Cost)},
            {text("water_share"), share(Metric::Water)},
            {text("findings"), static_cast<int>(e.changes.findings.size())},
            {text("problem"), e.problem}});
        if (!e.changesAnything())
            continue;
        t.rows.push_back(
            {e.name, shareText(e.changes, Metric::Carbon), shareText(e.changes, Metric::Cost),
             shareText(e.changes, Metric::Water),
             e.changes.findings.empty() ? QString() : QString::number(e.changes.findings.size()),
             e.problem});
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
    auto files = filesOf(call, **library, arguments);
    if (!files)
        return tl::unexpected(Failure(files.error()));
    if (auto proved = proveCatalog(*files); !proved)
        return tl::unexpected(Failure(proved.error()));
    const auto parsed = CatalogFiles::parse(*files, QString());
    const QString version = parsed->manifest.version;
    auto catalog = CatalogLoader::load(*parsed);
    if (!catalog)
        return tl::unexpected(Failure(catalog.error()));
    auto effects = previewCatalog(**library, *catalog);
    if (!effects)
        return tl::unexpected(Failure(effects.error()));
    if (!call.has("preview")) {
        QStringList origins;
        for (const QString &argument : arguments)
            origins << QFileInfo(argument).fileName();
        if (auto done = (*library)->addCatalog(*files, origins.join(QStringLiteral(", "))); !done)
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

Result<int> removeVersion(const Invocation &call, const QStringList &arguments) {
    auto library = openLibrary(call, Library::Access::ReadWrite);
    if (!library)
        return tl::unexpected(library.error());
    if (auto done = (*library)->removeCatalog(arguments.first()); !done)
        return tl::unexpected(Failure(done.error()));
    return kDone;
}

} // namespace greenprint::cli
