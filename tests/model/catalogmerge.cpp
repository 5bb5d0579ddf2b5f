#include "model/catalog/catalogmerge.h"

#include "model/catalog/sheet.h"
#include "tests/support/ownfigures.h"

#include <QTest>

using namespace greenprint;
using test::builtInFiles;
using test::catalogOf;
using test::labelOf;
using test::mergedFiles;
using test::withTable;

/// Figures of single tables in place of a catalog's own.
class CatalogMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInCatalogIsSound() { QVERIFY(provenCatalog(builtInFiles()).has_value()); }

    void aPriceIsReplacedAndNamesItsSource() {
        const auto files = withTable("prices.csv", "type,us-east-1\nm5.xlarge,0.5\n");
        // the file's name says "prices", which has no such columns
        QVERIFY(!files.has_value());
        const auto prices = withTable("ec2.csv", "type,us-east-1\nm5.xlarge,0.5\n");
        // and by the columns alone it may be one of several tables
        QVERIFY(!prices.has_value());
        const auto good = withTable("instance-prices.csv", "type,us-east-1\nm5.xlarge,0.5\n");
        QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().text()));
        const Catalog catalog = catalogOf(*good);
        QCOMPARE(catalog.version(), Catalog::builtIn().version() + QStringLiteral("+own"));
        QCOMPARE(catalog.released(), QStringLiteral("2026-12-24"));
        const InstanceType *type = catalog.instanceType(QStringLiteral("m5.xlarge"));
        const auto priceIn = [&](const char *region) {
            return catalog.instancePrice(
                *type, *catalog.region(QLatin1String(region)), Purchase::OnDemand);
        };
        QCOMPARE(priceIn("us-east-1").value, 0.5);
        QCOMPARE(
            catalog.source(priceIn("us-east-1").provenance.source).id,
            QStringLiteral("import-own"));
        QCOMPARE(priceIn("us-east-1").provenance.year, 2026);
        // what was not given stays, with its own source
        const Catalog &before = Catalog::builtIn();
        const Datum ours = before.instancePrice(
            *before.instanceType(QStringLiteral("m5.xlarge")),
            *before.region(QStringLiteral("eu-west-1")), Purchase::OnDemand);
        QCOMPARE(priceIn("eu-west-1").value, ours.value);
        QCOMPARE(
            catalog.source(priceIn("eu-west-1").provenance.source).id,
            before.source(ours.provenance.source).id);
    }

    void aGridFactorIsReplaced() {
        // a file is known by its columns, whatever its name
        const auto known = withTable("grid.csv", "zone,lifecycle_2025\nUS-MIDA-PJM,251\n");
        QVERIFY2(known.has_value(), known ? "" : qPrintable(known.error().text()));
        const Catalog catalog = catalogOf(*known);
        const Datum factor = catalog.gridFactor(
            *catalog.region(QStringLiteral("us-east-1")), GridSet::ElectricityMaps, 2025);
        QCOMPARE(factor.value, 251.0);
    }

    void anOwnRegionIsAdded() {
        const CatalogBytes tables{
            {QStringLiteral("regions.csv"),
             "region,name,country,zones,latitude,longitude,grid_zone,price_index,partition,opt_in\n"
             "xx-own-1,Own hall,Sweden,1,59.3,18.1,US-MIDA-PJM,1.1,own,no\n"},
            {QStringLiteral("region-factors.csv"), "region,factor,year,value,low,high,confidence\n"
                                                   "xx-own-1,pue,2025,1.3,1.2,1.4,medium\n"},
            {QStringLiteral("instance-prices.csv"), "type,xx-own-1\nm5.xlarge,0.11\n"}};
        const auto files = mergedFiles(builtInFiles(), tables, labelOf());
        QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().text()));
        const Catalog catalog = catalogOf(*files);
        const Region *region = catalog.region(QStringLiteral("xx-own-1"));
        QVERIFY(region);
        QCOMPARE(region->name, QStringLiteral("Own hall"));
        QCOMPARE(region->pue.at(2025).value, 1.3);
        QCOMPARE(
            catalog.source(region->pue.at(2025).provenance.source).id,
            QStringLiteral("import-own"));
        QCOMPARE(
            catalog
                .instancePrice(
                    *catalog.instanceType(QStringLiteral("m5.xlarge")), *region, Purchase::OnDemand)
                .value,
            0.11);
    }

    void anOwnTypeIsAdded() {
        const CatalogBytes tables{
            {QStringLiteral("instances.csv"),
             "type,family,architecture,processor,vcpu,threads_per_vcpu,memory_gb,current\n"
             "own.xlarge,own,x86_64,cascade-lake,4,2,16,yes\n"},
            {QStringLiteral("instance-prices.csv"), "type,us-east-1\nown.xlarge,0.3\n"}};
        const MergedCatalog merged = mergedCatalog(builtInFiles(), tables, labelOf());
        QVERIFY2(merged.ok(), qPrintable(defectsText(merged.defects, 5)));
        const InstanceType *type = merged.catalog->instanceType(QStringLiteral("own.xlarge"));
        QVERIFY(type);
        QCOMPARE(type->vcpu.value, 4.0);
        const auto sourceOf = [&merged](const Datum &datum) {
            return merged.catalog->source(datum.provenance.source).id;
        };
        QCOMPARE(sourceOf(type->vcpu), QStringLiteral("import-own"));
        const Datum price = merged.catalog->instancePrice(
            *type, *merged.catalog->region(QStringLiteral("us-east-1")), Purchase::OnDemand);
        QCOMPARE(price.value, 0.3);
        QCOMPARE(sourceOf(price), QStringLiteral("import-own"));
    }

    void importsFollowEachOther() {
        const auto first = withTable("instance-prices.csv", "type,us-east-1\nm5.xlarge,0.5\n");
        const auto second = mergedFiles(
            *first, {{QStringLiteral("instance-prices.csv"), "type,us-east-1\nm5.large,0.25\n"}},
            labelOf("more"));
        QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().text()));
        const Catalog catalog = catalogOf(*second);
        const Region &region = *catalog.region(QStringLiteral("us-east-1"));
        const auto sourceOf = [&](const char *type) {
            return catalog
                .source(
                    catalog
                        .instancePrice(
                            *catalog.instanceType(QLatin1String(type)), region, Purchase::OnDemand)
                        .provenance.source)
                .id;
        };
        QCOMPARE(sourceOf("m5.xlarge"), QStringLiteral("import-own"));
        QCOMPARE(sourceOf("m5.large"), QStringLiteral("import-more"));
    }

    /// The origin of a row is that of its new figure: not half of the one before it.
    void aRowsOriginIsReplacedAsAWhole() {
        const auto originOf = [](const Catalog &catalog) {
            return catalog.coefficient(Coefficient::MemoryPower).provenance;
        };
        const QByteArray figures = "coefficient,value,low,high";
        const auto files = withTable("coefficients.csv", figures + "\nmemory-power,0.4,0.3,0.5\n");
        QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().text()));
        const Catalog catalog = catalogOf(*files);
        QCOMPARE(catalog.source(originOf(catalog).source).id, QStringLiteral("import-own"));
        QCOMPARE(originOf(catalog).year, 2026);
        QCOMPARE(originOf(catalog).confidence, Confidence::Medium);
        // what the row itself says stands
        const auto said = withTable(
            "coefficients.csv", figures + ",year,confidence\nmemory-power,0.4,0.3,0.5,2019,low\n");
        QVERIFY2(said.has_value(), said ? "" : qPrintable(said.error().text()));
        QCOMPARE(originOf(catalogOf(*said)).year, 2019);
        QCOMPARE(originOf(catalogOf(*said)).confidence, Confidence::Low);
    }

    /// Every import keeps a mark of its own, however many there are of one table.
    void manyImportsOfOneTableKeepTheirSources() {
        constexpr int kImports = 13;
        const QStringList types{
            QStringLiteral("m5.large"), QStringLiteral("m5.xlarge"), QStringLiteral("m5.2xlarge"),
            QStringLiteral("m5.4xlarge")};
        const Region &here = *Catalog::builtIn().region(QStringLiteral("us-east-1"));
        CatalogBytes files = builtInFiles();
        QStringList versions;
        for (int i = 0; i < kImports; ++i) {
            const QString type = types[i % types.size()];
            const QByteArray csv = "type,us-east-1\n" + type.toLatin1() + ",0."
                                   + QByteArray::number(101 + i) + '\n';
            const QString name = QStringLiteral("prices-of-the-market-of-day-%1").arg(i);
            const MergedCatalog merged = mergedCatalog(
                files, {{QStringLiteral("instance-prices.csv"), csv}},
                {name, QStringLiteral("own.csv"), QStringLiteral("2026-12-24")});
            QVERIFY2(merged.ok(), qPrintable(defectsText(merged.defects, 5)));
            files = merged.files;
            const Catalog &catalog = *merged.catalog;
            QVERIFY(catalog.version().size() <= CatalogManifest::kMostOfVersion);
            QVERIFY2(catalog.version().endsWith(name), qPrintable(catalog.version()));
            QVERIFY(!versions.contains(catalog.version()));
            versions << catalog.version();
            // this one and those before it, each with its own source
            for (int k = std::max(0, i + 1 - static_cast<int>(types.size())); k <= i; ++k) {
                const Datum price = catalog.instancePrice(
                    *catalog.instanceType(types[k % types.size()]), here, Purchase::OnDemand);
                QCOMPARE(price.value, (101 + k) / 1000.0);
                QCOMPARE(
                    catalog.source(price.provenance.source).id,
                    QStringLiteral("import-prices-of-the-market-of-day-%1").arg(k));
            }
        }
    }

    void versionsCountTheLabelsThatDoNotFit() {
        const QString base = QStringLiteral("2026.11");
        QCOMPARE(versionAfter(base, QStringLiteral("a")), QStringLiteral("2026.11+a"));
        const QString five = QStringLiteral("5-earlier");
        // a label of one's own that reads like the count is a label
        QCOMPARE(versionAfter(base, five), QStringLiteral("2026.11+5-earlier"));
        const QString b(150, QLatin1Char('b'));
        const QString c(40, QLatin1Char('c'));
        QCOMPARE(
            versionAfter(QStringLiteral("2026.11+a+") + b, c),
            QStringLiteral("2026.11+2-earlier+") + c);
        QCOMPARE(
            versionAfter(QStringLiteral("2026.11+2-earlier+") + c, QStringLiteral("d")),
            QStringLiteral("2026.11+2-earlier+") + c + QStringLiteral("+d"));
    }

    void refused_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("csv");
        const auto row = [](const char *name, const char *file, const QByteArray &csv) {
            QTest::newRow(name) << QString::fromLatin1(file) << csv;
        };
        row("no table", "weather.csv", "day,rain\n1,2\n");
        row("empty", "instance-prices.csv", "");
        row("unknown column", "instance-prices.csv", "type,mars-1\nm5.xlarge,1\n");
        row("no key", "instance-prices.csv", "us-east-1\n1\n");
        row("unknown type", "instance-prices.csv", "type,us-east-1\nm5.gigantic,1\n");
        row("no number", "instance-prices.csv", "type,us-east-1\nm5.xlarge,cheap\n");
        row("comma", "instance-prices.csv", "type,us-east-1\nm5.xlarge,\"0,5\"\n");
        row("not finite", "instance-prices.csv", "type,us-east-1\nm5.xlarge,inf\n");
        row("out of range", "instance-prices.csv", "type,us-east-1\nm5.xlarge,-1\n");
        row("a row twice", "instance-prices.csv", "type,us-east-1\nm5.large,1\nm5.large,2\n");
        row("cells missing", "instance-prices.csv", "type,us-east-1\nm5.xlarge\n");
        row("NUL", "instance-prices.csv", QByteArray("type,us-east-1\nm5.xlarge,1\0\n", 28));
        row("range without the value", "coefficients.csv",
            "coefficient,value,low,high\nmemory-power,5,0.1,0.2\n");
        row("Region without a zone", "regions.csv", "region,name,grid_zone\nxx-1,X,NOWHERE\n");
    }
    void refused() {
        QFETCH(QString, file);
        QFETCH(QByteArray, csv);
        const auto files = mergedFiles(builtInFiles(), {{file, csv}}, labelOf());
        QVERIFY(!files.has_value());
        QVERIFY(!files.error().message.isEmpty());
    }

    /// Every defect is told at once, with its place in the file that was given.
    void defectsHaveTheirPlaces() {
        const MergedCatalog merged = mergedCatalog(
            builtInFiles(),
            {{QStringLiteral("instance-prices.csv"), "type,us-east-1,mars-1\n"
                                                     "m5.xlarge,cheap,1\n"
                                                     "m5.large,0.1,\n"
                                                     "m5.large,0.2,\n"
                                                     "m5.gigantic,0.3,\n"
                                                     "m5.2xlarge,-4,\n"},
             {QStringLiteral("notes.csv"), "day,rain\n1,2\n"}},
            labelOf());
        QStringList places;
        for (const CatalogDefect &defect : merged.defects)
            places << defect.text();
        QCOMPARE(
            places.filter(QStringLiteral("instance-prices.csv:1: the column \"mars-1\"")).size(),
            1);
        QCOMPARE(
            places
                .filter(QStringLiteral("instance-prices.csv:2, us-east-1: expected a number such "
                                       "as 0.25, found \"cheap\""))
                .size(),
            1);
        QCOMPARE(
            places
                .filter(QStringLiteral("instance-prices.csv:4: the row stands here twice, first "
                                       "on line 3"))
                .size(),
            1);
        QCOMPARE(places.filter(QStringLiteral("notes.csv: this is no table")).size(), 1);
        // what refers to something and what is in range is proved once every file can be read
        QCOMPARE(merged.defects.size(), size_t{4});
        const MergedCatalog rest = mergedCatalog(
            builtInFiles(),
            {{QStringLiteral("instance-prices.csv"), "type,us-east-1\n"
                                                     "\"m5.\"\"xlarge\",0.5\n"
                                                     "m5.2xlarge,-4\n"}},
            labelOf());
        QVERIFY(!rest.ok());
        QCOMPARE(rest.defects.size(), size_t{2});
        QCOMPARE(rest.defects[0].place(), QStringLiteral("instance-prices.csv:2, type"));
        QCOMPARE(rest.defects[1].place(), QStringLiteral("instance-prices.csv:3, us-east-1"));
        QVERIFY(rest.defects[1].message.contains(QStringLiteral("-4 is outside")));
    }

    /// A table that is given whole changes only what differs.
    void whatSaysTheSameKeepsItsSource() {
        QByteArray prices = builtInFiles()[QStringLiteral("instance-prices.csv")];
        const auto same = withTable("instance-prices.csv", prices);
        QVERIFY2(same.has_value(), same ? "" : qPrintable(same.error().text()));
        const Catalog catalog = catalogOf(*same);
        const Catalog &before = Catalog::builtIn();
        const auto priceOf = [](const Catalog &c) {
            return c.instancePrice(
                *c.instanceType(QStringLiteral("m5.xlarge")),
                *c.region(QStringLiteral("us-east-1")), Purchase::OnDemand);
        };
        QCOMPARE(
            catalog.source(priceOf(catalog).provenance.source).id,
            before.source(priceOf(before).provenance.source).id);
    }

    void manifests_data() {
        QTest::addColumn<QByteArray>("manifest");
        QTest::newRow("another file") << QByteArray("#include \"/etc/passwd\"\n");
        QTest::newRow("indented directive") << QByteArray("version 1\n \t#include \"x\"\n");
        QTest::newRow("outside") << QByteArray(
            "greenprint-catalog 1\nversion 1\ntables { a { file ../x.csv } }\n");
        QTest::newRow("deep") << QByteArray("a {\n").repeated(100'000);
        QTest::newRow("long") << QByteArray("a b\n").repeated(400'000);
        QTest::newRow("NUL") << QByteArray("version 1\0", 10);
        QTest::newRow("version with a path") << QByteArray(
            "greenprint-catalog 1\nversion ../../x\ntables { sources { file sources.csv } }\n");
    }
    void manifests() {
        QFETCH(QByteArray, manifest);
        CatalogBytes files = builtInFiles();
        files[QStringLiteral("catalog.info")] = manifest;
        QVERIFY(!CatalogFiles::parse(files, QString()).has_value());
    }

    void labelsAreChecked() {
        const CatalogBytes tables{
            {QStringLiteral("instance-prices.csv"), "type,us-east-1\nm5.xlarge,0.5\n"}};
        for (const char *bad : {"", "a b", "../x", "+", "-x", "ü"}) {
            CatalogLabel l = labelOf();
            l.name = QString::fromUtf8(bad);
            QVERIFY2(!mergedCatalog(builtInFiles(), tables, l).ok(), bad);
        }
        QVERIFY(!mergedCatalog(builtInFiles(), {}, labelOf()).ok());
    }
};

QTEST_GUILESS_MAIN(CatalogMergeTest)
#include "catalogmerge.moc"
