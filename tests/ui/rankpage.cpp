#include "ui/pages/rank/rankpage.h"

#include "tests/ui/pagefixture.h"
#include "ui/pages/rank/rankmodel.h"
#include "ui/pages/rank/regionmap.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

bool ranked(const RankPage &page, RankChoice choice) {
    auto *model = page.findChild<RankModel *>();
    return QTest::qWaitFor(
        [&] { return model->ranking() && model->ranking()->choice == choice; }, 30000);
}

} // namespace

/// Ranks the options of a plan as a person would.
class RankPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksEveryChoice_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<RankChoice>("choice");
        QTest::newRow("regions") << 0 << RankChoice::Region;
        QTest::newRow("storage") << 1 << RankChoice::Storage;
        QTest::newRow("instances") << 2 << RankChoice::Instance;
        QTest::newRow("endpoints") << 3 << RankChoice::Endpoint;
    }
    void ranksEveryChoice() {
        QFETCH(int, index);
        QFETCH(RankChoice, choice);
        PageFixture f;
        const auto page = f.open<RankPage>();
        named<QComboBox>(*page, QStringLiteral("Rank"))->setCurrentIndex(index);
        QVERIFY(ranked(*page, choice));
        auto *model = page->findChild<RankModel *>();
        QVERIFY(model->rowCount() > 1);
        // there is nothing to say of no cell
        QVERIFY(!model->data({}, Qt::DisplayRole).isValid());
        QCOMPARE(page->findChild<RegionMap *>()->isVisible(), choice == RankChoice::Region);
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());
        // what is not possible says why
        for (int r = 0; r < model->rowCount(); ++r) {
            if (!model->option(r).feasible)
                QVERIFY(!model->index(r, model->columnCount() - 1).data().toString().isEmpty());
        }
    }

    /// What is not possible says so where its figures would stand, and beside the table.
    void whatIsNotPossibleSaysWhyInPlaceOfFigures() {
        PageFixture f;
        const auto page = f.open<RankPage>();
        QVERIFY(ranked(*page, RankChoice::Region));
        auto *table = page->findChild<FigureTable *>();
        const QAbstractItemModel &rows = *table->model();
        int impossible = 0;
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            table->sortByColumn(RankModel::Option, order);
            impossible = 0;
            for (int r = 0; r < rows.rowCount(); ++r) {
                const QModelIndex cell = rows.index(r, RankModel::Difference);
                const bool possible = cell.data(RankModel::PossibleRole).toBool();
                QCOMPARE(table->columnSpan(r, RankModel::Difference) > 1, !possible);
                QCOMPARE(cell.data(FigureTable::WordsRole).isValid(), !possible);
                if (possible || impossible++ > 0)
                    continue;
                const QString why = cell.data(FigureTable::WordsRole).toString();
                QVERIFY2(why.startsWith(QStringLiteral("Not possible: ")), qPrintable(why));
                table->setCurrentIndex(cell);
                bool told = false;
                for (const Text *text : page->findChildren<Text *>())
                    told = told || (text->isVisible() && text->text() == why);
                QVERIFY(told);
            }
        }
        QVERIFY(impossible > 0);
    }

    /// Reasons take as many lines as they need, and give them back.
    void reasonsAreSeenWhole() {
        PageFixture f;
        const auto page = f.open<RankPage>();
        QVERIFY(ranked(*page, RankChoice::Region));
        auto *table = page->findChild<FigureTable *>();
        const int line = table->verticalHeader()->defaultSectionSize();
        const auto fits = [table, line] {
            int wrapped = 0;
            for (int r = 0; r < table->model()->rowCount(); ++r) {
                const QModelIndex cell = table->model()->index(r, RankModel::Difference);
                const QString words = cell.data(FigureTable::WordsRole).toString();
                const int end = std::min(
                    table->viewport()->width(), table->horizontalHeader()->length());
                const int room = end - table->columnViewportPosition(RankModel::Difference) - 20;
                const int lines = words.isEmpty() ? 1
                                                  : lineCount(words, font(TextStep::Base), room, 4);
                if (table->rowHeight(r) < line + (lines - 1) * (line - 10))
                    return -1;
                wrapped += table->rowHeight(r) > line;
            }
            return wrapped;
        };
        page->resize(860, 760);
        QTRY_VERIFY(fits() > 0);
        const int high = table->verticalHeader()->length();
        page->resize(1900, 760);
        QTRY_VERIFY(table->verticalHeader()->length() < high);
        QTRY_VERIFY(fits() >= 0);
    }

    /// Prices of two Regions of China are not in the catalog: they stay in the table and on the
    /// map.
    void whatHasNoDataIsMissingAndCounted() {
        PageFixture f(QStringLiteral("sensors-at-the-edge"));
        const auto page = f.open<RankPage>();
        auto *by = named<QComboBox>(*page, QStringLiteral("by"));
        by->setCurrentIndex(by->findData(int(Metric::Cost)));
        auto *model = page->findChild<RankModel *>();
        QVERIFY(QTest::qWaitFor(
            [&] { return model->ranking() && model->ranking()->by == Metric::Cost; }, 30000));
        auto *table = page->findChild<FigureTable *>();
        QCOMPARE(table->model()->rowCount(), model->rowCount());
        QStringList missing;
        for (int r = 0; r < model->rowCount(); ++r) {
            if (!model->option(r).feasible || model->isKnown(r))
                continue;
            missing << model->option(r).option;
            QCOMPARE(
                model->index(r, RankModel::Difference).data().toString(),
                QStringLiteral("no data"));
            QVERIFY(model->reading(r).contains(QStringLiteral("Cost: no data")));
        }
        QCOMPARE(
            missing, QStringList({QStringLiteral("cn-north-1"), QStringLiteral("cn-northwest-1")}));
        auto *map = page->findChild<RegionMap *>();
        QVERIFY(map->exceptions().contains(QStringLiteral("no data (2)")));
        QVERIFY(!map->grab().isNull());
        bool told = false;
        for (const Text *text : page->findChildren<Text *>())
            told = told
                   || (text->text().contains(QStringLiteral("no data (2)"))
                       && text->toolTip().contains(QStringLiteral("cn-northwest-1")));
        QVERIFY(told);
        // where all is known nothing is said of it
        by->setCurrentIndex(by->findData(int(Metric::Carbon)));
        QVERIFY(QTest::qWaitFor(
            [&] { return model->ranking() && model->ranking()->by == Metric::Carbon; }, 30000));
        QVERIFY(map->exceptions().filter(QStringLiteral("no data")).isEmpty());
    }

    void adoptsARegionFromTheMap() {
        PageFixture f;
        const auto page = f.open<RankPage>();
        QVERIFY(ranked(*page, RankChoice::Region));
        auto *model = page->findChild<RankModel *>();
        auto *map = page->findChild<RegionMap *>();
        std::optional<RankedOption> wanted;
        for (const RankedOption &option : model->ranking()->options) {
            if (!option.feasible || option.current || wanted)
                continue;
            // marks may lie over each other
            QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(option.option).toPoint());
            if (map->chosen() == option.option)
                wanted = option;
        }
        QVERIFY(wanted);
        const RankedOption option = *wanted;
        QCOMPARE(std::get<RegionTopic>(f.selection().topic()).id, option.option);
        const Plan before = f.document().plan();
        QTest::mouseClick(button(*page, QStringLiteral("Adopt")), Qt::LeftButton);
        QCOMPARE(f.told, QStringList());
        QVERIFY(f.settle());
        const ScenarioResult *result = f.document().result()->scenario(f.selection().scenario());
        QCOMPARE(*result->totals[Metric::Carbon].value, *option.totals[Metric::Carbon].value);
        QCOMPARE(*result->totals[Metric::Cost].value, *option.totals[Metric::Cost].value);
        f.document().history().undo();
        QVERIFY(f.document().plan() == before);
    }

    void filters() {
        PageFixture f;
        const auto page = f.open<RankPage>();
        QVERIFY(ranked(*page, RankChoice::Region));
        auto *table = page->findChild<FigureTable *>();
        const int all = table->model()->rowCount();
        QLineEdit *filter = nullptr;
        for (QLineEdit *line : page->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QStringLiteral("Filter options"))
                filter = line;
        }
        QVERIFY(filter);
        QTest::keyClicks(filter, QStringLiteral("north"));
        const int few = table->model()->rowCount();
        QVERIFY(few > 0 && few < all);
        for (int r = 0; r < few; ++r) {
            QStringList row;
            for (int c = 0; c < table->model()->columnCount(); ++c)
                row << table->model()->index(r, c).data().toString();
            QVERIFY(
                row.join(QLatin1Char(' ')).contains(QLatin1String("north"), Qt::CaseInsensitive));
        }
    }

    void sortsWithWhatIsPossibleFirst() {
        PageFixture f;
        const auto page = f.open<RankPage>();
        named<QComboBox>(*page, QStringLiteral("Rank"))->setCurrentIndex(2);
        QVERIFY(ranked(*page, RankChoice::Instance));
        auto *table = page->findChild<FigureTable *>();
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table->sortByColumn(RankModel::FirstMetric + 1, order);
            bool possible = true;
            for (int r = 0; r < table->model()->rowCount(); ++r) {
                const bool here =
                    table->model()->index(r, 0).data(RankModel::PossibleRole).toBool();
                QVERIFY(possible || !here);
                possible = here;
            }
        }
    }
};

QTEST_MAIN(RankPageTest)
#include "rankpage.moc"
