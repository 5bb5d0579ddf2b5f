#include "model/catalog/catalogfiles.h"

#include "model/catalog/catalog.h"
#include "model/catalog/catalogcheck.h"
#include "model/catalog/sheet.h"
#include "tests/support/catalogfolder.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using test::copyCatalog;
using test::replaceIn;
using test::writeFile;

/// Catalogs of one's own: what may be added to their files, and what is refused.
class CatalogFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFurtherYearIsAColumnAndItsLineInTheManifest() {
        QTemporaryDir dir;
        copyCatalog(dir.path());
        const QString grid = dir.filePath(QStringLiteral("grid-electricity-maps.csv"));
        replaceIn(grid, "zone,", "zone,lifecycle_2026,");
        QFile file(grid);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList lines = file.readAll().split('\n');
        for (QByteArray &line : lines) {
            const qsizetype zone = line.indexOf(',');
            if (!line.startsWith("zone,") && zone > 0)
                line.insert(zone, line.startsWith("DE,") ? ",123" : ",");
        }
        writeFile(grid, lines.join('\n'));
        replaceIn(
            dir.filePath(QStringLiteral("catalog.info")), "            direct_2024 ",
            "            lifecycle_2026 \"g/kWh 0 1500 electricity-maps 2026 high\"\n"
            "            direct_2024 ");
        const auto loaded = Catalog::load(dir.path());
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text()));
        const Region &frankfurt = *loaded->region(QStringLiteral("eu-central-1"));
        const Datum now = loaded->gridFactor(frankfurt, GridSet::ElectricityMaps, 2026);
        QCOMPARE(now.value, 123.0);
        QCOMPARE(int(now.provenance.year), 2026);
        const Datum before = loaded->gridFactor(frankfurt, GridSet::ElectricityMaps, 2025);
        QCOMPARE(
            before.value, Catalog::builtIn()
                              .gridFactor(
                                  *Catalog::builtIn().region(QStringLiteral("eu-central-1")),
                                  GridSet::ElectricityMaps, 2025)
                              .value);
    }

    void damageIsFound_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("unknown source") << QStringLiteral("coefficients.csv")
                                        << QByteArray("node-calibration") << QByteArray("nobody");
        QTest::newRow("not a number") << QStringLiteral("coefficients.csv")
                                      << QByteArray("0.392,0.284") << QByteArray("0,392x,0.284");
        QTest::newRow("out of range") << QStringLiteral("regions.csv") << QByteArray("2006,39.1057")
                                      << QByteArray("2006,139.1057");
        QTest::newRow("unknown type") << QStringLiteral("platform-embodied.csv")
                                      << QByteArray("m5.24xlarge") << QByteArray("m5.25xlarge");
        QTest::newRow("missing column")
            << QStringLiteral("prices.csv") << QByteArray("price,usd") << QByteArray("price,eur");
        QTest::newRow("wrong range") << QStringLiteral("coefficients.csv")
                                     << QByteArray("1.24,1.1,1.3") << QByteArray("1.24,1.25,1.3");
    }
    void damageIsFound() {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTemporaryDir dir;
        copyCatalog(dir.path());
        replaceIn(dir.filePath(file), from, to);
        const auto files = CatalogFiles::read(dir.path());
        const bool unreadable = !files.has_value();
        QVERIFY(unreadable || !checkCatalog(*files).defects.empty());
        if (!unreadable)
            QVERIFY(checkCatalog(*files).defects.front().place().startsWith(file));
    }

    void textsComeInEveryLanguageThatTheFilesHave() {
        QTemporaryDir dir;
        copyCatalog(dir.path());
        writeFile(
            dir.filePath(QStringLiteral("practice-texts.de.csv")),
            "practice,title,advice,claim,caution\nTU-01,Suchen mit Verstand,,,\n");
        writeFile(
            dir.filePath(QStringLiteral("practice-texts.ja.csv")),
            "practice,title,advice,claim,caution\nTU-01,\xe6\x8e\xa2\xe7\xb4\xa2,,,\n");
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("practice-texts.fr.csv"))));
        const auto loaded = Catalog::load(dir.path());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        const QString id = QStringLiteral("TU-01");
        const Practice english = *loaded->practice(id);
        QCOMPARE(loaded->language(), QStringLiteral("en"));
        for (const char *tag : {"de", "de_AT", "de-CH", "DE"}) {
            const Catalog german = loaded->inLanguage(QLatin1String(tag));
            QCOMPARE(german.language(), QStringLiteral("de"));
            QCOMPARE(german.practice(id)->title, QStringLiteral("Suchen mit Verstand"));
            // what is not translated stays in English: cells, rows, files
            QCOMPARE(german.practice(id)->advice, english.advice);
            QCOMPARE(german.practices()[0].title, loaded->practices()[0].title);
        }
        const Catalog japanese = loaded->inLanguage(QStringLiteral("ja_JP"));
        QCOMPARE(japanese.practice(id)->title, QStringLiteral("\u63a2\u7d22"));
        QCOMPARE(loaded->inLanguage(QStringLiteral("fr")).practice(id)->title, english.title);
        for (const char *tag : {"", "C", "en_GB"})
            QCOMPARE(loaded->inLanguage(QLatin1String(tag)).practice(id)->title, english.title);
        // overrides keep the language, and another language leaves this one as it was
        QCOMPARE(japanese.with({}).language(), QStringLiteral("ja"));
        CatalogOverride override;
        override.kind = OverrideKind::Coefficient;
        override.id = keyword(Coefficient::MemoryPower);
        override.value = 1.5;
        QCOMPARE(
            japanese.with(std::span(&override, 1)).practice(id)->title,
            japanese.practice(id)->title);
        QCOMPARE(loaded->practice(id)->title, english.title);
    }

    /// The five languages of the program, so far as their files are there, hold every text.
    void translatedTextsAreWhole() {
        const auto files = CatalogFiles::read(QStringLiteral(":/catalog"));
        QVERIFY(files);
        const QStringList languages{
            QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ja")};
        QCOMPARE(files->translations.size(), 2);
        for (const QMap<QString, CsvTable> &texts : files->translations)
            QCOMPARE(texts.keys(), languages);
        const CatalogReport report = checkCatalog(*files);
        for (const CatalogDefect &defect : report.defects)
            qWarning("%s: %s", qPrintable(defect.place()), qPrintable(defect.message));
        QVERIFY(report.defects.empty());
    }

    void gapsOfATranslationAreFound_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("a row is missing") << QByteArray("practice,title,advice,claim,caution\n")
                                          << QStringLiteral("practice-texts.de.csv, BG-01, title");
        QTest::newRow("a cell is missing")
            << QByteArray("practice,title,advice,claim,caution\nBG-01,Titel,,,Vorsicht\n")
            << QStringLiteral("practice-texts.de.csv, BG-01, advice");
        QTest::newRow("a column is missing") << QByteArray("practice,title,advice,claim\n")
                                             << QStringLiteral("practice-texts.de.csv");
        QTest::newRow("a row twice")
            << QByteArray("practice,title,advice,claim,caution\nBG-01,a,b,,c\nBG-01,a,b,,c\n")
            << QStringLiteral("practice-texts.de.csv:3, practice");
        QTest::newRow("an unknown practice")
            << QByteArray("practice,title,advice,claim,caution\nXX-01,a,b,,c\n")
            << QStringLiteral("practice-texts.de.csv:2, practice");
    }
    void gapsOfATranslationAreFound() {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QTemporaryDir dir;
        copyCatalog(dir.path());
        writeFile(dir.filePath(QStringLiteral("practice-texts.de.csv")), text);
        const auto files = CatalogFiles::read(dir.path());
        QVERIFY(files);
        const auto defects = checkCatalog(*files).defects;
        QVERIFY(std::ranges::any_of(
            defects, [&](const CatalogDefect &defect) { return defect.place() == place; }));
    }

    void missingFolderIsAnError() {
        const auto loaded = Catalog::load(QStringLiteral("/nowhere"));
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().where.contains(QLatin1String("catalog.info")));
    }

    void manifestCannotReachOutsideItsFolder() {
        QTemporaryDir dir;
        copyCatalog(dir.path());
        replaceIn(
            dir.filePath(QStringLiteral("catalog.info")), "file prices.csv", "file ../prices.csv");
        QVERIFY(!Catalog::load(dir.path()).has_value());
    }

    void catalogsFromBeforeALimitAreRead() {
        QTemporaryDir dir;
        copyCatalog(dir.path());
        const QString options = dir.filePath(QStringLiteral("inference-options.csv"));
        QFile file(options);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList lines = file.readAll().split('\n');
        for (QByteArray &line : lines) {
            if (!line.isEmpty())
                line = line.split(',').mid(0, line.count(',') - 1).join(',');
        }
        writeFile(options, lines.join('\n'));
        const auto loaded = Catalog::load(dir.path());
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text()));
        QVERIFY(!loaded->inferenceOption(InferenceMode::Async).maxConcurrency.known());
        QCOMPARE(
            Catalog::builtIn().inferenceOption(InferenceMode::Async).maxConcurrency.value, 1000.0);
    }

    void countsAreWholeNumbers() {
        QTemporaryDir dir;
        copyCatalog(dir.path());
        const QString classes = dir.filePath(QStringLiteral("storage-classes.csv"));
        const Catalog &shipped = Catalog::builtIn();
        QCOMPARE(shipped.storageClass(QStringLiteral("ONEZONE_IA"))->zones, 1);
        QFile file(classes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList lines = file.readAll().split('\n');
        const qsizetype zones = lines.front().split(',').indexOf("zones");
        QVERIFY(zones >= 0);
        QByteArrayList cells = lines[1].split(',');
        cells[zones] = "1e300";
        lines[1] = cells.join(',');
        writeFile(classes, lines.join('\n'));
        const auto loaded = Catalog::load(dir.path());
        QVERIFY(!loaded.has_value());
        QVERIFY2(
            loaded.error().where.endsWith(QLatin1String("storage-classes.csv:2")),
            qPrintable(loaded.error().where));
    }

    /// Nothing takes a default in place of a word that is not known.
    void unknownWordsAreRefused_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *file, const char *column, const char *cell,
                            const char *expected) {
            QTest::addRow("%s %s", file, column)
                << QString::fromLatin1(file) << QByteArray(column) << QByteArray(cell)
                << QString::fromLatin1(expected);
        };
        row("storage-classes.csv", "medium", "tape", "medium: expected one of hdd, ssd");
        row("storage-classes.csv", "price_basis", "gp2",
            "price_basis: expected one of none, s3, gp3, gp3-ratio");
        row("storage-classes.csv", "choosable", "true", "choosable: expected one of no, yes");
        row("storage-classes.csv", "price_confidence", "sure",
            "price_confidence: expected one of high, medium, low");
        row("storage-classes.csv", "price_year", "20x5", "price_year: expected a year");
        row("regions.csv", "opt_in", "maybe", "opt_in: expected one of no, yes");
        row("region-factors.csv", "factor", "wind", "factor: expected one of pue, wue, wcf");
        row("region-factors.csv", "confidence", "HIGH", "confidence: expected one of high");
        row("instances.csv", "architecture", "arm", "architecture: expected one of x86_64, arm64");
        row("instances.csv", "current", "y", "current: expected one of no, yes");
        row("accelerators.csv", "neuron", "1", "neuron: expected one of no, yes");
        row("sagemaker-types.csv", "uses", "hx", "uses: expected letters of tphbnc$");
        row("sagemaker-offers.csv", "us-east-1", "q", "us-east-1: expected letters of tphbnc$");
        row("commitments.csv", "term", "5y", "term: expected one of 1y, 3y");
        row("inference-options.csv", "mode", "realtime", "mode: expected one of real-time");
        row("inference-options.csv", "graviton", "?", "graviton: expected one of no, yes");
        row("coefficients.csv", "coefficient", "luck", "coefficient: expected one of ");
        row("coefficients.csv", "unit", "furlong", "unit: expected one of 1, %, kWh");
        row("prices.csv", "price", "nothing", "price: expected one of ");
        row("prices.csv", "unit", "EUR", "unit: expected one of 1, %, kWh");
        row("prices.csv", "region", "mars-1", "the Region \"mars-1\" does not exist");
        row("service-status.csv", "status", "gone", "status: expected one of frozen, closed");
        row("service-status.csv", "confidence", "sure", "confidence: expected one of high");
        row("practices.csv", "kind", "advice", "kind: expected one of choice, factor, evidence");
        row("practices.csv", "lever", "pulley", "lever: expected one of none, region");
        row("practices.csv", "on", "model", "on: expected one of plan, dataset, task, service");
        row("practices.csv", "level", "huge", "level: expected one of low, medium, high");
        row("practices.csv", "effort", "none", "effort: expected one of low, medium, high");
    }
    void unknownWordsAreRefused() {
        QFETCH(QString, file);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, cell);
        QFETCH(QString, expected);
        QTemporaryDir dir;
        copyCatalog(dir.path());
        auto bytes = CatalogFiles::readFile(dir.filePath(file));
        QVERIFY(bytes);
        const auto table = CsvTable::parse(*bytes, file);
        QVERIFY(table);
        Sheet sheet = Sheet::of(*table);
        const qsizetype at = sheet.columns.indexOf(QString::fromUtf8(column));
        QVERIFY(at >= 0);
        sheet.rows.at(0)[at] = QString::fromUtf8(cell);
        writeFile(dir.filePath(file), sheet.toCsv());
        const auto loaded = Catalog::load(dir.path());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().where, file + QStringLiteral(":2"));
        QVERIFY2(loaded.error().message.startsWith(expected), qPrintable(loaded.error().message));
        QVERIFY2(
            loaded.error().message.contains(QString::fromUtf8(cell)),
            qPrintable(loaded.error().message));
    }

    void marksOfTheManifest_data() {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<bool>("accepted");
        for (const char *mark : {"~", "!^", "<<<", "e"})
            QTest::newRow(mark) << QByteArray(mark) << true;
        for (const char *mark : {"", "5", "-", "!1", "a b", ".", "+", ",", "\\\""})
            QTest::addRow("not \"%s\"", mark) << QByteArray(mark) << false;
    }
    void marksOfTheManifest() {
        QFETCH(QByteArray, mark);
        QFETCH(bool, accepted);
        QTemporaryDir dir;
        copyCatalog(dir.path());
        replaceIn(
            dir.filePath(QStringLiteral("catalog.info")), "\"~\" \"price-neighbour 2026 low\"",
            "\"~\" \"price-neighbour 2026 low\"\n\"" + mark + "\" \"price-index 2025 low\"");
        QCOMPARE(CatalogFiles::read(dir.path()).has_value(), accepted || mark == "~");
        if (!accepted || mark == "~")
            return;
        // a number that carries it names its source
        replaceIn(
            dir.filePath(QStringLiteral("regional-prices.csv")), "us-east-1,0.023",
            "us-east-1," + mark + "0.023");
        const auto loaded = Catalog::load(dir.path());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        const Datum price = loaded->storagePriceRatio(
            *loaded->storageClass(QStringLiteral("STANDARD")),
            *loaded->region(QStringLiteral("us-east-1")));
        QCOMPARE(loaded->source(price.provenance.source).id, QStringLiteral("price-index"));
        QCOMPARE(price.provenance.year, 2025);
    }

    void moreSourcesThanAnIndexTellsApartAreRefused() {
        QTemporaryDir dir;
        copyCatalog(dir.path());
        const QString sources = dir.filePath(QStringLiteral("sources.csv"));
        QFile file(sources);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const QByteArray commas(bytes.left(bytes.indexOf('\n')).count(','), ',');
        for (int i = 0; i < 70'000; ++i)
            bytes += "more-" + QByteArray::number(i) + commas + '\n';
        writeFile(sources, bytes);
        const auto loaded = Catalog::load(dir.path());
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().message.contains(QLatin1String("sources")));
    }
};

QTEST_APPLESS_MAIN(CatalogFilesTest)
#include "catalogfiles.moc"
