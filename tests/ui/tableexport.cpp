#include "ui/pages/tableexport.h"

#include "reports/results/tablejson.h"
#include "tests/support/instrumented.h"
#include "tests/ui/pagefixture.h"
#include "ui/pages/doubt/doubtpage.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/rank/rankpage.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/spreadsheettext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace greenprint;
using namespace greenprint::ui;
using test::kPatience;

namespace {

/// Saves a table from its menu as each of the three forms, and gives what was written.
std::vector<QByteArray> savedFromMenu(PageFixture &f, FigureTable &table) {
    std::vector<QByteArray> files;
    for (const char *form : {"XLSX", "CSV", "JSON"}) {
        QMenu menu;
        table.fillMenu(menu);
        f.saveAs = f.file(QStringLiteral("table.%1").arg(QLatin1String(form).toString().toLower()));
        QFile::remove(f.saveAs);
        for (QAction *action : menu.actions()) {
            if (action->text().contains(QLatin1String(form)))
                action->trigger();
        }
        QFile file(f.saveAs);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        files.push_back(file.readAll());
    }
    return files;
}

/// What of them is wrong; empty if each is of its form and has rows.
QString wrongWith(const std::vector<QByteArray> &files) {
    if (files.size() != 3)
        return QStringLiteral("not all were written");
    if (!files[0].startsWith("PK"))
        return QStringLiteral("no workbook");
    if (files[1].count('\n') < 2)
        return QStringLiteral("no rows in the CSV");
    const QJsonObject json = QJsonDocument::fromJson(files[2]).object();
    return json.isEmpty() ? QStringLiteral("no JSON") : QString();
}

} // namespace

/// Every table of figures is saved from its menu.
class TableExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        qputenv("GREENPRINT_LIBRARY", m_home.filePath(QStringLiteral("library.db")).toUtf8());
    }

    void aTableWithoutAFormOfItsOwnIsObjects() {
        TextTable table;
        table.header = {QStringLiteral("name"), QStringLiteral("kg")};
        table.rows = {
            {QStringLiteral("<b>North</b>"), QStringLiteral("1.5")},
            {QStringLiteral("2026-11"), QStringLiteral("-0.25")},
            {QStringLiteral("007"), QString()},
            {QStringLiteral("short")}};
        const QJsonArray rows = tableJson(table)[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0][QLatin1String("name")].toString(), QStringLiteral("<b>North</b>"));
        QCOMPARE(rows[0][QLatin1String("kg")].toDouble(), 1.5);
        QCOMPARE(rows[1][QLatin1String("name")].toString(), QStringLiteral("2026-11"));
        QCOMPARE(rows[1][QLatin1String("kg")].toDouble(), -0.25);
        // a name, not a seven
        QCOMPARE(rows[2][QLatin1String("name")].toString(), QStringLiteral("007"));
        QVERIFY(rows[2][QLatin1String("kg")].isNull());
        QVERIFY(!rows[3].toObject().contains(QLatin1String("kg")));
    }

    void cellsStayCellsInASpreadsheet() {
        QCOMPARE(
            spreadsheetText(
                {{QStringLiteral("a\tb"), QStringLiteral("c\nd")},
                 {QStringLiteral("1"), QString()}}),
            QStringLiteral("a b\tc d\n1\t\n"));
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({QStringLiteral("Head")});
        model.setItem(0, 0, new QStandardItem(QStringLiteral("x\ty")));
        QCOMPARE(spreadsheetText(model), QStringLiteral("Head\nx y\n"));
        FigureTable table;
        table.setModel(&model);
        QCOMPARE(table.asText(), spreadsheetText(model));
    }

    void whoThinksBetterOfItSavesNothing() {
        PageFixture f;
        const TableExport save(TableExport::Window::of(f), [] {
            return TableExport::Content::of(QStringLiteral("T: U"), TextTable());
        });
        save.saveAs(QStringLiteral("csv"));
        QCOMPARE(f.proposed, QStringList{QStringLiteral("T- U.csv")});
        QVERIFY(f.told.isEmpty());
        // and a failure is told
        f.saveAs = f.file(QStringLiteral("no/such/folder/t.csv"));
        save.saveAs(QStringLiteral("csv"));
        QCOMPARE(f.told.size(), 1);
    }

    void rank() {
        PageFixture f;
        const auto page = f.open<RankPage>();
        auto *table = named<FigureTable>(*page, QStringLiteral("Options"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, kPatience);
        QCOMPARE(wrongWith(savedFromMenu(f, *table)), QString());
    }

    void explore() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        auto *table = named<FigureTable>(
            *page, QStringLiteral("Table of designs that no other one beats"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, kPatience);
        QCOMPARE(wrongWith(savedFromMenu(f, *table)), QString());
    }

    void doubt() {
        PageFixture f;
        const auto page = f.open<DoubtPage>();
        named<QSpinBox>(*page, QStringLiteral("Draws"))->setValue(200);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt() && page->doubt()->samples == 200, kPatience);
        for (const char *name :
             {"P5, P50 and P95 by scenario", "Which scenario is lower, and how surely"}) {
            auto *table = named<FigureTable>(*page, QLatin1String(name));
            QVERIFY(table);
            QCOMPARE(wrongWith(savedFromMenu(f, *table)), QString());
        }
    }

    void review() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        auto *table = named<FigureTable>(*page, QStringLiteral("Improvements"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        QCOMPARE(wrongWith(savedFromMenu(f, *table)), QString());
    }

    void library() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QVERIFY(page->library());
        button(*page, QStringLiteral("Keep this plan"))->click();
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        QTRY_COMPARE(plans->model()->rowCount(), 1);
        const std::vector<QByteArray> files = savedFromMenu(f, *plans);
        QCOMPARE(wrongWith(files), QString());
        const QJsonObject row =
            QJsonDocument::fromJson(files[2])[QLatin1String("rows")][0].toObject();
        QCOMPARE(row[QLatin1String("name")].toString(), f.document().name());
        // in full, in the metric's unit
        const double carbon = *f.document().result()->baselineResult().totals.value(Metric::Carbon);
        QCOMPARE(row[QLatin1String("carbon_kg")].toDouble(), carbon);
        auto *history = named<FigureTable>(*page, QStringLiteral("History"));
        QCOMPARE(history->model()->rowCount(), 1);
        QCOMPARE(wrongWith(savedFromMenu(f, *history)), QString());
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TableExportTest)
#include "tableexport.moc"
