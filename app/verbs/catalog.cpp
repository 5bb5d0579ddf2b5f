#include "app/cli/verb.h"
#include "app/verbs/catalogcommands.h"
#include "model/catalog/catalogcheck.h"
#include "model/plan/parameter.h"
#include "reports/results/tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenprint::cli {
namespace {

QString figure(const Datum &datum) {
    return datum.known() ? numberText(datum.value) : QString();
}

QStringList origin(const Catalog &catalog, const Datum &datum) {
    return {
        datum.known() ? numberText(datum.lowOrDefault()) : QString(),
        datum.known() ? numberText(datum.highOrDefault()) : QString(),
        catalog.source(datum.provenance.source).id,
        datum.provenance.year > 0 ? QString::number(datum.provenance.year) : QString(),
        keyword(datum.provenance.confidence)};
}

const QStringList &originHeader() {
    static const QStringList header{
        QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("source"),
        QStringLiteral("year"), QStringLiteral("confidence")};
    return header;
}

TextTable regionsTable(const Catalog &catalog) {
    TextTable t;
    t.header = {QStringLiteral("region"),          QStringLiteral("name"),
                QStringLiteral("country"),         QStringLiteral("zones"),
                QStringLiteral("grid_zone"),       QStringLiteral("grid_g_per_kwh"),
                QStringLiteral("ember_g_per_kwh"), QStringLiteral("ccf_2021_g_per_kwh"),
                QStringLiteral("matched"),         QStringLiteral("pue"),
                QStringLiteral("wue_l_per_kwh"),   QStringLiteral("wcf_l_per_kwh"),
                QStringLiteral("water_stress"),    QStringLiteral("price_index")};
    constexpr int kLatest = 2100;
    for (const Region &r : catalog.regions()) {
        const Datum matched = r.renewable.at(kLatest);
        t.rows.push_back(
            {r.id, r.name, r.country, figure(r.zones), r.gridZone,
             figure(catalog.gridFactor(r, GridSet::ElectricityMaps, kLatest)),
             figure(catalog.gridFactor(r, GridSet::Ember, kLatest)),
             figure(catalog.gridFactor(r, GridSet::Ccf2021, kLatest)),
             matched.known() ? QString::number(matched.provenance.year) : QString(),
             figure(r.pue.at(kLatest)), figure(r.wue.at(kLatest)), figure(r.wcf.at(kLatest)),
             figure(r.waterStress), figure(r.priceIndex)});
    }
    return t;
}

TextTable instancesTable(const Catalog &catalog) {
    TextTable t;
    t.header = {
        QStringLiteral("type"),
        QStringLiteral("architecture"),
        QStringLiteral("vcpu"),
        QStringLiteral("memory_gb"),
        QStringLiteral("accelerator"),
        QStringLiteral("accelerators"),
        QStringLiteral("coremark"),
        QStringLiteral("uses"),
        QStringLiteral("usd_per_hour_us_east_1")};
    const Region *usEast1 = catalog.region(QStringLiteral("us-east-1"));
    for (const InstanceType &type : catalog.instanceTypes()) {
        QStringList uses;
        for (const Keyword<Use> &use : Keywords<Use>::all) {
            if (type.sageMaker && (type.uses & bit(use.value)) != 0)
                uses << QLatin1String(use.word);
        }
        t.rows.push_back(
            {type.id, type.architecture, figure(type.vcpu), figure(type.memoryGb),
             type.acceleratorName, figure(type.accelerators), figure(type.coremark),
             uses.join(QLatin1Char(' ')),
             usEast1 ? figure(catalog.instancePrice(type, *usEast1, Purchase::OnDemand))
                     : QString()});
    }
    return t;
}

TextTable storageTable(const Catalog &catalog) {
    TextTable t;
    t.header = {
        QStringLiteral("class"),
        QStringLiteral("name"),
        QStringLiteral("medium"),
        QStringLiteral("copies"),
        QStringLiteral("zones"),
        QStringLiteral("usd_per_gb_month"),
        QStringLiteral("retrieval_usd_per_gb"),
        QStringLiteral("minimum_days"),
        QStringLiteral("minimum_object_kb")};
    for (const StorageClass &s : catalog.storageClasses()) {
        if (s.choosable) {
            t.rows.push_back(
                {s.id, s.name,
                 s.medium == Medium::Hdd ? QStringLiteral("hdd") : QStringLiteral("ssd"),
                 figure(s.copies), QString::number(s.zones), figure(s.priceGbMonth),
                 figure(s.retrievalPerGb), numberText(s.minimumDays),
                 numberText(s.minimumObjectKb)});
        }
    }
    return t;
}

TextTable coefficientsTable(const Catalog &catalog) {
    TextTable t;
    t.header =
        QStringList{
            QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("value"),
            QStringLiteral("unit")}
        + originHeader();
    for (const Keyword<Coefficient> &c : Keywords<Coefficient>::all) {
        const Datum &d = catalog.coefficient(c.value);
        t.rows.push_back(
            QStringList{
                QLatin1String(c.word), label(c.value), figure(d), symbol(catalog.unit(c.value))}
            + origin(catalog, d));
    }
    return t;
}

TextTable pricesTable(const Catalog &catalog) {
    TextTable t;
    t.header =
        QStringList{
            QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("usd_us_east_1"),
            QStringLiteral("unit")}
        + originHeader();
    const Region *usEast1 = catalog.region(QStringLiteral("us-east-1"));
    for (const Keyword<Price> &p : Keywords<Price>::all) {
        const Datum d = usEast1 ? catalog.price(p.value, *usEast1) : Datum{};
        t.rows.push_back(
            QStringList{
                QLatin1String(p.word), label(p.value), figure(d), symbol(catalog.unit(p.value))}
            + origin(catalog, d));
    }
    return t;
}

TextTable practicesTable(const Catalog &catalog) {
    TextTable t;
    t.header = {QStringLiteral("id"),    QStringLiteral("phase"),   QStringLiteral("kind"),
                QStringLiteral("lever"), QStringLiteral("default"), QStringLiteral("maximum"),
                QStringLiteral("title")};
    for (const Practice &p : catalog.practices()) {
        t.rows.push_back(
            {p.id, p.phase, keyword(p.kind), keyword(p.lever), figure(p.strengthDefault),
             figure(p.strengthMax), p.title});
    }
    return t;
}

TextTable servicesTable(const Catalog &catalog) {
    TextTable t;
    t.header = {
        QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("status"),
        QStringLiteral("since"), QStringLiteral("alternative")};
    for (const ServiceStatus &s : catalog.serviceStatus())
        t.rows.push_back({s.id, s.name, s.status, s.since, s.alternative});
    return t;
}

TextTable sourcesTable(const Catalog &catalog) {
    TextTable t;
    t.header = {QStringLiteral("id"),   QStringLiteral("title"),   QStringLiteral("publisher"),
                QStringLiteral("year"), QStringLiteral("licence"), QStringLiteral("reference")};
    for (const Source &s : catalog.sources().subspan(kFirstCatalogSource))
        t.rows.push_back(
            {s.id, s.title, s.publisher, QString::number(s.year), s.licence, s.reference});
    return t;
}

struct Listing {
    const char *name;
    TextTable (*table)(const Catalog &);
};
constexpr Listing kListings[] = {{"regions", regionsTable},   {"instances", instancesTable},
                                 {"storage", storageTable},   {"coefficients", coefficientsTable},
                                 {"prices", pricesTable},     {"practices", practicesTable},
                                 {"services", servicesTable}, {"sources", sourcesTable}};

/// What works with the catalogs that the library keeps.
struct Command {
    const char *name;
    const char *arguments;
    int least;
    int most; ///< -1: any number
    Result<int> (*run)(const Invocation &, const QStringList &arguments);
};
constexpr Command kCatalogCommands[] = {
    {"import", "FOLDER|CSV…", 1, -1, importCatalog},
    {"preview", "VERSION", 1, 1, previewVersion},
    {"versions", "", 0, 0, listVersions},
    {"use", "VERSION", 1, 1, useVersion},
    {"back", "", 0, 0, goBack},
    {"export", "VERSION FOLDER", 2, 2, exportVersion},
    {"remove", "VERSION", 1, 1, removeVersion}};

Result<int> printTable(const Invocation &call, const TextTable &table) {
    const QString format = call.format(QStringLiteral("table"));
    if (format == QLatin1String("csv"))
        return call.print(toCsv(table));
    if (format != QLatin1String("json"))
        return call.print(toTerminal(table));
    QJsonArray rows;
    for (const QStringList &row : table.rows) {
        QJsonObject object;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const std::optional<double> number = parseNumber(row[c]);
            object.insert(
                table.header[c], row[c].isEmpty() ? QJsonValue(QJsonValue::Null)
                                 : number         ? QJsonValue(*number)
                                                  : QJsonValue(row[c]));
        }
        rows.append(object);
    }
    return call.print(QJsonDocument(rows).toJson(QJsonDocument::Indented));
}

Result<int> show(const Invocation &call, const Catalog &catalog) {
    const int sageMaker = static_cast<int>(std::ranges::count_if(
        catalog.instanceTypes(), [](const InstanceType &t) { return t.sageMaker; }));
    const int ec2 = static_cast<int>(catalog.instanceTypes().size()) - sageMaker;
    if (call.format(QStringLiteral("table")) == QLatin1String("json")) {
        return call.printJson(
            {{QStringLiteral("version"), catalog.version()},
             {QStringLiteral("released"), catalog.released()},
             {QStringLiteral("regions"), static_cast<int>(catalog.regions().size())},
             {QStringLiteral("ec2_types"), ec2},
             {QStringLiteral("sagemaker_types"), sageMaker},
             {QStringLiteral("practices"), static_cast<int>(catalog.practices().size())},
             {QStringLiteral("sources"),
              static_cast<int>(catalog.sources().size()) - int{kFirstCatalogSource}}});
    }
    QString text = CliTexts::tr("Catalog %1 of %2\n").arg(catalog.version(), catalog.released());
    text += CliTexts::tr("%1 Regions, %2 EC2 types, %3 SageMaker types, %4 practices\n\n")
                .arg(catalog.regions().size())
                .arg(ec2)
                .arg(sageMaker)
                .arg(catalog.practices().size());
    return call.print(text + toTerminal(sourcesTable(catalog)));
}

Result<int> check(const Invocation &call) {
    const QString folder = call.has("catalog") ? call.option("catalog")
                                               : QStringLiteral(":/catalog");
    auto files = CatalogFiles::read(folder);
    if (!files)
        return tl::unexpected(Failure(files.error()));
    const CatalogReport report = checkCatalog(*files);
    QString text;
    for (const CatalogDefect &d : report.defects)
        text += d.text() + QLatin1Char('\n');
    auto loaded = Catalog::load(folder);
    if (!loaded)
        text += loaded.error().text() + QLatin1Char('\n');
    text += CliTexts::tr("%1 tables, %2 numbers, %3 references: %4 defects\n")
                .arg(report.tables)
                .arg(report.numbers)
                .arg(report.references)
                .arg(static_cast<int>(report.defects.size()) + report.unlisted + (loaded ? 0 : 1));
    return call.print(text, report.defects.empty() && loaded ? kDone : kUnreadable);
}

Result<int> runCatalog(const Invocation &call) {
    if (auto format = call.knownFormat(); !format)
        return tl::unexpected(format.error());
    const QStringList arguments = call.arguments();
    const QString what = arguments.isEmpty() ? QString() : arguments.first();
    if (what == QLatin1String("check") && arguments.size() == 1)
        return check(call);
    for (const Command &command : kCatalogCommands) {
        if (what != QLatin1String(command.name))
            continue;
        const QStringList rest = arguments.mid(1);
        if (rest.size() < command.least || (command.most >= 0 && rest.size() > command.most)) {
            return tl::unexpected(Failure(
                kUsage,
                CliTexts::tr("expected catalog %1 %2")
                    .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments))));
        }
        return command.run(call, rest);
    }
    auto catalog = call.catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    if (what == QLatin1String("show") && arguments.size() == 1)
        return show(call, *catalog);
    QStringList commands{QStringLiteral("show"), QStringLiteral("check")};
    for (const Command &command : kCatalogCommands)
        commands << QLatin1String(command.name);
    QStringList names;
    for (const Listing &listing : kListings) {
        if (what == QLatin1String("list") && arguments.size() == 2
            && arguments[1] == QLatin1String(listing.name))
            return printTable(call, listing.table(*catalog));
        names << QLatin1String(listing.name);
    }
    return tl::unexpected(Failure(
        kUsage, CliTexts::tr("expected %1, or list with one of %2")
                    .arg(commands.join(QStringLiteral(", ")), names.join(QStringLiteral(", ")))));
}

} // namespace

Verb catalogVerb() {
    return {
        "catalog",
        "show | check | list "
        "regions|instances|storage|coefficients|prices|practices|services|sources | "
        "import FOLDER|CSV… | versions | preview VERSION | use VERSION | back | "
        "export VERSION FOLDER | remove VERSION",
        QT_TRANSLATE_NOOP(
            "Cli", "The catalog: its version, contents and sources; check proves it sound. Newer "
                   "catalogs, or tables with own figures, are imported into the library."),
        [] {
            return std::vector<QCommandLineOption>{
                valueOption(
                    "label", "NAME",
                    QT_TRANSLATE_NOOP("Cli", "Name of an import of tables; the date without it.")),
                {QStringLiteral("use"), CliTexts::tr("Puts an imported catalog to use.")},
                {QStringLiteral("preview"),
                 CliTexts::tr("Shows what an import would change, and imports nothing.")}};
        },
        runCatalog};
}

} // namespace greenprint::cli
