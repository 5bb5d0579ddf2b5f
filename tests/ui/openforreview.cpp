#include "model/library/library.h"
#include "model/savefile.h"
#include "reports/content/report.h"
#include "reports/write/reportfile.h"
#include "tests/support/catalogfolder.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/fields/fieldrow.h"
#include "ui/pages/library/frozenview.h"
#include "ui/pages/library/resulttable.h"
#include "ui/window/findingsbar.h"
#include "ui/window/reviewbar.h"

#include <QFile>
#include <QListView>
#include <QTest>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// The catalog of an earlier year, when power in Frankfurt was dirtier.
Catalog earlierCatalog(const QString &folder) {
    test::copyCatalog(folder);
    test::replaceIn(folder + QStringLiteral("/catalog.info"), "version 2026.11", "version 2025.01");
    test::replaceIn(
        folder + QStringLiteral("/grid-electricity-maps.csv"), "DE,439,475,379,341,342",
        "DE,439,475,379,341,500");
    return *Catalog::load(folder);
}

Plan sample() {
    return readPlanFrom(QStringLiteral(":/samples/image-classification.gplan"), Catalog::builtIn())
        ->plan;
}

/// What a colleague hands over: a PDF with plan and results.
void writeReport(const QString &fileName, const Catalog &catalog) {
    const Plan plan = sample();
    const Comparison comparison = compare(catalog, plan);
    report::ReportOrder order;
    order.kind = ReportKind::Comparison;
    const auto document = report::buildReport(catalog, plan, order);
    report::RenderOptions options;
    options.results = FrozenResults::of(comparison, plan, catalog);
    const auto bytes = report::render(*document, report::FileType::Pdf, plan, options);
    QVERIFY(saveFile(fileName, *bytes));
}

QString cell(const ResultTable &table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

/// Opens plans and reports as a reviewer does: nothing can be changed, what was frozen is shown,
/// and what today's catalog would change.
class OpenForReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("GREENPRINT_LIBRARY", path(QStringLiteral("library.db")).toLocal8Bit());
    }

    void aReportShowsWhatItWasFrozenWith() {
        const Catalog earlier = earlierCatalog(path(QStringLiteral("earlier")));
        const QString pdf = path(QStringLiteral("handed over.pdf"));
        writeReport(pdf, earlier);
        WindowFixture f;
        f.window().openFile(pdf);
        QCOMPARE(f.prompts().told, QStringList());
        QVERIFY(f.document().isReadOnly());
        QVERIFY(f.document().fileName().isEmpty());
        FrozenView *frozen = f.view().frozenView();
        QVERIFY(frozen && frozen->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(frozen->changes(), 20000);

        // the frozen figures are those of the earlier catalog
        const Comparison then = compare(earlier, sample());
        auto *results = frozen->findChild<ResultTable *>();
        QCOMPARE(results->rows(), int(kAllMetrics.size()));
        const int carbon = int(
            std::ranges::find(kAllMetrics, Metric::Carbon) - kAllMetrics.begin());
        QCOMPARE(
            cell(*results, carbon, 1),
            f.view()
                .context()
                .format()
                .metric(Metric::Carbon, *then.scenarios[0].totals.value(Metric::Carbon))
                .text());
        // and every change has its reason
        QCOMPARE(frozen->changes()->catalogBefore, QStringLiteral("2025.01"));
        QCOMPARE(frozen->changes()->catalogAfter, Catalog::builtIn().version());
        QVERIFY(!frozen->changes()->figures.empty());
        for (const FigureChange &change : frozen->changes()->figures)
            QVERIFY(!change.reasons.empty());
        QVERIFY(std::ranges::any_of(frozen->changes()->factors, [](const FactorChange &factor) {
            return factor.title().contains(QLatin1String("eu-central-1"));
        }));
        auto *bar = f.view().findChild<ReviewBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QLatin1String("2025.01")), qPrintable(bar->text()));
        QVERIFY(bar->text().contains(Catalog::builtIn().version()));
        QCOMPARE(namelessControls(*bar), QStringList());
        QCOMPARE(namelessControls(*frozen), QStringList());
    }

    void nothingCanBeChanged() {
        const QString pdf = path(QStringLiteral("card.pdf"));
        writeReport(pdf, Catalog::builtIn());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        WindowFixture f;
        f.window().openFile(pdf);
        const Plan plan = f.document().plan();
        QVERIFY(!f.document().set(QStringLiteral("about/goal"), QStringLiteral("Another")));
        QVERIFY(!f.document().edit(QStringLiteral("x"), [](Plan &p) { p.name.clear(); }));
        QVERIFY(!f.document().save(path(QStringLiteral("over.gplan"))));
        QVERIFY(!QFile::exists(path(QStringLiteral("over.gplan"))));
        f.view().selection().setPart(QStringLiteral("task[train]"));
        f.view().showPage(QStringLiteral("workload"));
        QVERIFY(f.settle());
        const QList<Editor *> editors = f.view().findChildren<Editor *>();
        QVERIFY(!editors.isEmpty());
        for (const Editor *editor : editors)
            QVERIFY(!editor->isEnabled());
        QVERIFY(f.document().plan() == plan);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        // the same catalog gives the same figures
        FrozenView *frozen = f.view().frozenView();
        QTRY_VERIFY_WITH_TIMEOUT(frozen->changes(), 20000);
        QVERIFY(frozen->changes()->empty());
    }

    void pagesAndFrozenResultsTakeTurns() {
        const QString pdf = path(QStringLiteral("card.pdf"));
        writeReport(pdf, Catalog::builtIn());
        WindowFixture f;
        f.window().openFile(pdf);
        QPushButton *frozen = button(f.view(), QStringLiteral("Frozen results"));
        QVERIFY(frozen->isChecked());
        f.view().showPage(f.view().currentPage());
        QVERIFY(!frozen->isChecked());
        QVERIFY(!f.view().frozenView()->isVisible());
        frozen->click();
        QVERIFY(f.view().frozenView()->isVisible());
        f.view().showPage(QStringLiteral("review"));
        QVERIFY(!frozen->isChecked());
        QVERIFY(!f.view().frozenView()->isVisible());
    }

    void aCopyIsUpgraded() {
        const QString pdf = path(QStringLiteral("card.pdf"));
        writeReport(pdf, earlierCatalog(path(QStringLiteral("earlier"))));
        WindowFixture f;
        f.window().openFile(pdf);
        PlanDocument &reviewed = f.document();
        button(f.view(), QStringLiteral("Upgrade a copy"))->click();
        QCOMPARE(f.window().planCount(), 2);
        PlanDocument &copy = f.document();
        QVERIFY(&copy != &reviewed);
        QVERIFY(!copy.isReadOnly());
        QVERIFY(!copy.plan().id);
        QCOMPARE(copy.plan().catalog, Catalog::builtIn().version());
        QVERIFY(copy.plan().workload == reviewed.plan().workload);
        QVERIFY(copy.set(QStringLiteral("about/goal"), QStringLiteral("Another")));
        QVERIFY(f.settle());
        QVERIFY(reviewed.isReadOnly());
    }

    /// A plan file carries no results; the library has them if the plan was kept there.
    void aPlanFileFindsItsResultsInTheLibrary() {
        const Catalog earlier = earlierCatalog(path(QStringLiteral("earlier")));
        const QString plan = path(QStringLiteral("kept.gplan"));
        {
            const auto library = Library::open(path(QStringLiteral("library.db")));
            const auto kept = (*library)->save(
                sample(), 0, FrozenResults::of(compare(earlier, sample()), sample(), earlier));
            QVERIFY(savePlanFile(kept->plan, plan));
        }
        WindowFixture f;
        f.window().openForReview(plan);
        QCOMPARE(f.prompts().told, QStringList());
        QVERIFY(f.document().isReadOnly());
        QVERIFY(f.document().frozen());
        QCOMPARE(f.document().frozen()->catalogVersion, QStringLiteral("2025.01"));
        // one that the library does not know is opened all the same, and says so
        Plan other = sample();
        other.name = QStringLiteral("Other");
        QVERIFY(savePlanFile(other, plan));
        f.window().openForReview(plan);
        QVERIFY(!f.document().frozen());
        QVERIFY(f.view().findChild<ReviewBar *>()->text().contains(QLatin1String("No results")));
        // opened to be worked on, it is no review
        f.window().openFile(plan);
        QVERIFY(!f.document().isReadOnly());
        QVERIFY(!f.view().findChild<ReviewBar *>());
    }

    void whatReadingFoundIsListed() {
        const QString plan = path(QStringLiteral("odd.gplan"));
        QFile file(plan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<plan format=\"1\" name=\"Odd\" colour=\"blue\"/>");
        file.close();
        WindowFixture f;
        f.window().openFile(plan);
        QVERIFY(f.settle());
        QCOMPARE(f.document().openingFindings().size(), size_t{1});
        auto *list = f.view().findings().findChild<QListView *>();
        bool found = false;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found |= list->model()->index(row, 0).data().toString().contains(
                QLatin1String("colour"));
        QVERIFY(found);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(OpenForReviewTest)
#include "openforreview.moc"
