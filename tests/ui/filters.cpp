#include "tests/ui/windowfixture.h"
#include "ui/charts/chartcard.h"
#include "ui/document/parts.h"
#include "ui/fields/elementtable.h"
#include "ui/pages/compare/comparisontable.h"
#include "ui/pages/library/resulttable.h"
#include "ui/widgets/textfilter.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTest>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

QList<int> seenRows(const QTableView &table) {
    QList<int> rows;
    for (int r = 0; r < table.model()->rowCount(); ++r) {
        if (!table.isRowHidden(r))
            rows << r;
    }
    return rows;
}

} // namespace

/// The field that finds rows by their words, over the tables of the window.
class FiltersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compareFindsRowsAndKeepsTheirHeadings() {
        WindowFixture f;
        PlanView &view = f.openSample();
        f.window().showPage(QStringLiteral("compare"));
        QVERIFY(f.settle());
        auto *table = view.findChild<ComparisonTable *>();
        FilterField *filter = table->filter();
        QTRY_VERIFY(filter->isVisible());
        QVERIFY(filter->accessibleName().contains(table->accessibleName()));
        // in the head of the column that names the rows
        QVERIFY(table->horizontalHeader()->rect().contains(filter->geometry()));
        QVERIFY(filter->geometry().right() < table->columnViewportPosition(1));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), filter);
        const int all = static_cast<int>(seenRows(*table).size());
        const int height = table->sizeHint().height();
        QTest::keyClicks(filter, QStringLiteral("stockholm water"));
        QVERIFY(seenRows(*table).isEmpty());
        filter->setText(QStringLiteral("wat"));
        const QList<int> seen = seenRows(*table);
        QVERIFY(seen.size() >= 2 && seen.size() < all);
        bool heading = false;
        for (const int row : seen) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data(ComparisonModel::Heading).toBool()) {
                QVERIFY(!heading);
                heading = true;
                continue;
            }
            QVERIFY(index.data().toString().contains(QStringLiteral("wat"), Qt::CaseInsensitive));
            heading = false;
        }
        QVERIFY(table->sizeHint().height() < height);
        // an edit changes figures, and not what is seen
        QVERIFY(f.document().set(QStringLiteral("dataset[flights]/size-gb"), QStringLiteral("9")));
        QVERIFY(f.settle());
        QCOMPARE(seenRows(*table), seen);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), table);
        QVERIFY(seenRows(*table).size() >= all - 1);
        // every row is as high as before
        for (const int row : seenRows(*table))
            QVERIFY(table->rowHeight(row) > 10);
    }

    void elementsAreFoundAndOnlyThoseSeenAreChanged() {
        WindowFixture f;
        PlanView &view = f.openSample();
        QVERIFY(f.document().edit(QStringLiteral("test"), [](Plan &plan) {
            for (int i = 0; i < 20; ++i) {
                const QString path = addPart(plan, QStringLiteral("dataset"), {});
                Q_UNUSED(path)
                plan.workload.datasets.back().name = i % 2 ? QStringLiteral("odd %1").arg(i)
                                                           : QStringLiteral("even %1").arg(i);
                plan.workload.datasets.back().readsPerMonth = In<Unit::One>{3};
            }
        }));
        view.selection().setPart(QStringLiteral("dataset"));
        view.showPage(QStringLiteral("workload"));
        auto *table = view.findChild<ElementTable *>();
        QVERIFY(table);
        FilterField *filter = table->filter();
        QTRY_VERIFY(filter->isVisible());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), filter);
        QTest::keyClicks(filter, QStringLiteral("odd"));
        QCOMPARE(seenRows(*table).size(), 10);
        // what is hidden is not cleared with the rest
        const int column = 5;
        table->selectionModel()->select(
            QItemSelection(
                table->model()->index(0, column),
                table->model()->index(table->model()->rowCount() - 1, column)),
            QItemSelectionModel::ClearAndSelect);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 11);
        QTest::keyClick(table, Qt::Key_Delete);
        int cleared = 0;
        for (const Dataset &d : f.document().plan().workload.datasets) {
            const bool odd = d.name.value_or(QString()).startsWith(QStringLiteral("odd"));
            if (odd)
                QVERIFY(!d.readsPerMonth);
            if (d.name.value_or(QString()).startsWith(QStringLiteral("even")))
                QVERIFY(d.readsPerMonth);
            cleared += odd;
        }
        QCOMPARE(cleared, 10);
        // a block is pasted where it is seen
        table->setCurrentIndex(table->model()->index(seenRows(*table).front(), 1));
        QApplication::clipboard()->setText(QStringLiteral("one\ntwo"));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(seenRows(*table).size(), table->model()->rowCount());
    }

    void aShortTableShowsItsFieldWhenAsked() {
        WindowFixture f;
        PlanView &view = f.openSample();
        f.window().showPage(QStringLiteral("compare"));
        QVERIFY(f.settle());
        auto *card = view.findChild<ChartCard *>();
        card->setAsTable(true);
        auto *table = card->findChild<QTableView *>();
        auto *filter = card->findChild<FilterField *>();
        QCoreApplication::processEvents();
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() < 12);
        QVERIFY(!filter->isVisible());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filter->isVisible());
        QCOMPARE(QApplication::focusWidget(), filter);
        QVERIFY(filter->accessibleName().contains(table->accessibleName()));
        // what stands beside the rows counts
        QTest::keyClicks(filter, QStringLiteral("stockholm"));
        QCOMPARE(seenRows(*table).size(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!filter->isVisible());
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(seenRows(*table).size(), table->model()->rowCount());
    }

    void resultsAreFiltered() {
        ResultTable table(QStringLiteral("Results"));
        TextTable rows;
        rows.header = {QStringLiteral("What"), QStringLiteral("How much")};
        for (int i = 0; i < 20; ++i)
            rows.rows.push_back({QStringLiteral("row %1").arg(i), QString::number(i % 3)});
        table.show(rows, 0);
        table.filter()->setText(QStringLiteral("19 row"));
        QCOMPARE(seenRows(table), QList<int>{19});
        QCOMPARE(table.asText().split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2);
        table.show(rows, 0);
        QCOMPARE(seenRows(table), QList<int>{19});
        table.filter()->clear();
        QCOMPARE(seenRows(table).size(), 20);
    }
};

QTEST_MAIN(FiltersTest)
#include "filters.moc"
