#include "model/library/catalogimport.h"

#include "model/catalog/sheet.h"
#include "model/library/catalogpreview.h"
#include "tests/support/catalogfolder.h"
#include "tests/support/files.h"
#include "tests/support/ownfigures.h"
#include "tests/support/sampleplan.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using test::builtInFiles;
using test::catalogOf;
using test::withTable;
using test::writeFile;

/// Catalogs of one's own in the library: read, kept, put to use, and what they change in plans.
class CatalogImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("library.sqlite"));
        auto library = Library::open(m_file);
        QVERIFY(library.has_value());
        m_library = std::move(*library);
    }

    void aCatalogIsReadFromFilesAndFolders() {
        const QString folder = m_dir->filePath(QStringLiteral("tables"));
        QVERIFY(QDir().mkpath(folder));
        writeFile(
            folder + QStringLiteral("/instance-prices.csv"), "type,us-east-1\nm5.xlarge,0.5\n");
        writeFile(folder + QStringLiteral("/grid.csv"), "zone,lifecycle_2025\nUS-MIDA-PJM,251\n");
        const CatalogCandidate tables = readCatalogImport(*m_library, {folder});
        QVERIFY2(tables.ok(), qPrintable(defectsText(tables.defects, 5)));
        QCOMPARE(tables.base, Catalog::builtIn().version());
        QCOMPARE(tables.version(), tables.base + QLatin1Char('+') + tables.label);
        QCOMPARE(tables.origin, QStringLiteral("tables"));
        QVERIFY(!tables.isKept);
        QVERIFY(m_library->addCatalog(tables.files, tables.origin).has_value());
        // the next of the day gets another name
        const CatalogCandidate next = readCatalogImport(*m_library, {folder});
        QVERIFY(next.label != tables.label);
        QVERIFY(readCatalogImport(*m_library, {folder}, tables.label).isKept);

        const QString whole = m_dir->filePath(QStringLiteral("whole"));
        test::copyCatalog(whole);
        for (const QString &path : {whole, whole + QStringLiteral("/catalog.info")}) {
            const CatalogCandidate catalog = readCatalogImport(*m_library, {path});
            QVERIFY2(catalog.ok(), qPrintable(defectsText(catalog.defects, 5)));
            QCOMPARE(catalog.version(), Catalog::builtIn().version());
            QVERIFY(catalog.base.isEmpty());
            QVERIFY(catalog.isKept);
        }
        const auto refused = [&](const QStringList &paths, const char *because) {
            const CatalogCandidate read = readCatalogImport(*m_library, paths);
            return !read.ok() && read.defects.size() == 1
                   && read.defects[0].message.contains(QLatin1String(because));
        };
        QVERIFY(refused({whole, folder}, "by itself"));
        QVERIFY(refused({folder, folder + QStringLiteral("/grid.csv")}, "second file"));
        QVERIFY(refused({m_dir->filePath(QStringLiteral("gone.csv"))}, "No such file"));
        QVERIFY(refused({m_dir->path() + QStringLiteral("/journal")}, "No such file"));
        test::replaceIn(
            whole + QStringLiteral("/coefficients.csv"), "\nmemory-power,", "\nmemory-power,x");
        const CatalogCandidate broken = readCatalogImport(*m_library, {whole});
        QVERIFY(!broken.ok());
        QVERIFY2(
            broken.defects[0].place().startsWith(QStringLiteral("coefficients.csv:")),
            qPrintable(broken.defects[0].text()));
    }

    void versionsAreKeptUsedAndLeft() {
        const auto files = withTable("instance-prices.csv", "type,us-east-1\nm5.xlarge,0.5\n");
        const QString version = Catalog::builtIn().version() + QStringLiteral("+own");
        QCOMPARE(m_library->catalogs()->size(), size_t{1});
        QVERIFY(m_library->catalogs()->front().inUse);
        QVERIFY(m_library->addCatalog(*files, QStringLiteral("own.csv")).has_value());
        QVERIFY(!m_library->addCatalog(*files, QStringLiteral("own.csv")).has_value());
        QVERIFY(!m_library->addCatalog(builtInFiles(), QString()).has_value());
        QCOMPARE(m_library->catalogs()->size(), size_t{2});
        QCOMPARE(m_library->catalogInUse()->version(), Catalog::builtIn().version());
        QVERIFY(!m_library->useCatalog(QStringLiteral("1999")).has_value());
        QVERIFY(m_library->useCatalog(version).has_value());
        QCOMPARE(m_library->catalogInUse()->version(), version);
        QVERIFY(!m_library->removeCatalog(version).has_value());
        QVERIFY(*m_library->catalogFiles(version) == *files);
        // another start finds the same
        QCOMPARE((*Library::open(m_file))->catalogInUse()->version(), version);
        QCOMPARE(*m_library->goBackToCatalog(), Catalog::builtIn().version());
        QCOMPARE(*m_library->goBackToCatalog(), version);
        QCOMPARE(*m_library->goBackToCatalog(), Catalog::builtIn().version());
        QVERIFY(m_library->removeCatalog(version).has_value());
        QVERIFY(!m_library->removeCatalog(version).has_value());
        QVERIFY(!m_library->removeCatalog(Catalog::builtIn().version()).has_value());
        QCOMPARE(m_library->catalogs()->size(), size_t{1});
    }

    /// A library may come from elsewhere, with names of files that lead out of a folder.
    void nothingIsWrittenOutsideTheFolder_data() {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"../outside.csv", "/tmp/outside.csv", "..", ".", "", "a/b.csv", "..\\outside.csv",
              "c:outside.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void nothingIsWrittenOutsideTheFolder() {
        QFETCH(QString, name);
        CatalogBytes files = builtInFiles();
        const QString folder = m_dir->filePath(QStringLiteral("exported"));
        files.insert(name, "outside");
        const QStringList before = QDir(m_dir->path()).entryList();
        QVERIFY(!saveCatalog(files, folder).has_value());
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(QDir(m_dir->path()).entryList(), before);
        files.remove(name);
        QVERIFY(saveCatalog(files, folder).has_value());
        QVERIFY(*CatalogFiles::readBytes(folder) == builtInFiles());
    }

    void theEffectOnSavedPlansIsShown() {
        const Plan plan = test::roofDamagePlan();
        QVERIFY(
            m_library
                ->save(
                    plan, 0,
                    FrozenResults::of(compare(Catalog::builtIn(), plan), plan, Catalog::builtIn()))
                .has_value());
        const auto same = previewCatalog(*m_library, Catalog::builtIn());
        QCOMPARE(same->size(), size_t{1});
        QVERIFY(!same->front().changesAnything());

        QByteArray grid = "zone,lifecycle_2025,lifecycle_2024,lifecycle_2023\n";
        QSet<QString> zones;
        for (const Region &region : Catalog::builtIn().regions()) {
            if (!region.gridZone.isEmpty() && !zones.contains(region.gridZone)) {
                zones.insert(region.gridZone);
                grid += region.gridZone.toUtf8() + ",10,10,10\n";
            }
        }
        const auto files = withTable("grid-electricity-maps.csv", grid);
        QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().text()));
        const auto effects = previewCatalog(*m_library, catalogOf(*files));
        QVERIFY(effects->front().changesAnything());
        QVERIFY(*effects->front().carbon < 0.0);
        QVERIFY(!effects->front().cost);
        // nothing was changed by looking
        QCOMPARE(m_library->history(*plan.id)->size(), size_t{1});
        const auto stopped = previewCatalog(
            *m_library, Catalog::builtIn(), [](double) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    /// A plan may have been saved with a catalog that knew more than the one in use.
    void plansThatOnlyTheNewCatalogKnowsAreSaid() {
        const auto table = CsvTable::parse(
            builtInFiles()[QStringLiteral("storage-classes.csv")],
            QStringLiteral("storage-classes.csv"));
        QVERIFY(table.has_value());
        Sheet sheet = Sheet::of(*table);
        std::erase_if(
            sheet.rows, [](const QStringList &row) { return row.front() != QLatin1String("EFS"); });
        QCOMPARE(sheet.rows.size(), size_t{1});
        sheet.rows.front().front() = QStringLiteral("OWN_ARRAY");
        const auto files = withTable("storage-classes.csv", sheet.toCsv());
        QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().text()));
        Plan plan = test::roofDamagePlan();
        StorageChoice choice;
        choice.dataset = plan.workload.datasets.front().id;
        choice.storageClass = QStringLiteral("OWN_ARRAY");
        plan.scenarios.front().storage = {choice};
        QVERIFY(m_library->save(plan, 0).has_value());
        const auto effects = previewCatalog(*m_library, catalogOf(*files));
        QVERIFY2(effects.has_value(), effects ? "" : qPrintable(effects.error().text()));
        QCOMPARE(effects->size(), size_t{1});
        QVERIFY2(
            effects->front().problem.contains(QStringLiteral("OWN_ARRAY")),
            qPrintable(effects->front().problem));
    }

    void anUpgradedCopyLeavesTheOriginal() {
        const auto files = withTable("grid.csv", "zone,lifecycle_2025\nUS-MIDA-PJM,251\n");
        const Catalog newer = catalogOf(*files);
        const Plan plan = test::roofDamagePlan();
        const auto saved = m_library->save(
            plan, 0,
            FrozenResults::of(compare(Catalog::builtIn(), plan), plan, Catalog::builtIn()));
        const auto copy = m_library->addUpgradedCopy(saved->plan, newer);
        QVERIFY2(copy.has_value(), copy ? "" : qPrintable(copy.error().text()));
        QVERIFY(copy->plan.id != plan.id);
        const auto original = m_library->read(*plan.id, newer);
        QCOMPARE(original->results->catalogVersion, Catalog::builtIn().version());
        const auto upgraded = m_library->read(*copy->plan.id, newer);
        QCOMPARE(upgraded->results->catalogVersion, newer.version());
        QVERIFY(upgraded->reading.plan.name.contains(newer.version()));
        QVERIFY(catalogEffect(*upgraded->results, upgraded->reading.plan, newer).empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(CatalogImportTest)
#include "catalogimport.moc"
