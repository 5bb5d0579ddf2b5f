#include "ui/pages/explore/explorepage.h"

#include "reports/results/frontwriter.h"
#include "reports/results/whatiftables.h"
#include "tests/support/instrumented.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartzoom.h"
#include "ui/document/variants.h"
#include "ui/pages/explore/frontmodel.h"
#include "ui/pages/explore/frontplot.h"
#include "ui/pages/explore/requestbar.h"
#include "ui/pages/exportbutton.h"
#include "ui/widgets/figuretable.h"

#include <QFile>
#include <QMenu>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// Waits until a front is there that nobody changed since.
const Exploration *explored(const ExplorePage &page) {
    auto *model = page.findChild<FrontModel *>();
    auto *make = button(page, QStringLiteral("Make a scenario of it"));
    if (!QTest::qWaitFor([&] { return model->front() && make->isEnabled(); }, test::kPatience))
        return nullptr;
    return model->front();
}

} // namespace

/// Explores a plan as a person would.
class ExplorePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exploresWhenShown() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        const Exploration *front = explored(*page);
        QVERIFY(front);
        QVERIFY(front->front.size() > 1);
        auto *table = page->findChild<FigureTable *>();
        QCOMPARE(table->model()->rowCount(), static_cast<int>(front->front.size()));
        // there is nothing to say of no cell
        QVERIFY(!page->findChild<FrontModel *>()->data({}, Qt::DisplayRole).isValid());
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());
    }

    void makesTheScenarioThatWasFound() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        const Exploration *front = explored(*page);
        QVERIFY(front);
        auto *plot = page->findChild<FrontPlot *>();
        const int design = static_cast<int>(front->front.size()) / 2;
        const Totals wanted = front->front[static_cast<size_t>(design)].totals;
        const QPushButton *all = button(*page, QStringLiteral("All"));
        QPushButton *close = button(*page, QStringLiteral("Front"));
        QVERIFY(all->isChecked() && !close->isChecked());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(close->isChecked() && !all->isChecked());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(close->isChecked());
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->placeOf(design).toPoint());
        // points may lie closer together than a pixel
        plot->setCurrent(design);
        const Plan before = f.document().plan();
        const size_t scenarios = before.scenarios.size();
        QTest::mouseClick(button(*page, QStringLiteral("Make a scenario of it")), Qt::LeftButton);
        QCOMPARE(f.told, QStringList());
        QCOMPARE(f.document().plan().scenarios.size(), scenarios + 1);
        QVERIFY(f.settle());
        const ScenarioResult *made = nullptr;
        for (const ScenarioResult &s : f.document().result()->scenarios) {
            if (s.name == QStringLiteral("Explored design"))
                made = &s;
        }
        QVERIFY(made);
        for (const Metric metric : {Metric::Carbon, Metric::Cost, Metric::LatencyP95})
            QCOMPARE(*made->totals[metric].value, *wanted[metric].value);
        f.document().history().undo();
        QVERIFY(f.document().plan() == before);
    }

    void keepsLimits() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        const Exploration *front = explored(*page);
        QVERIFY(front);
        const double least = *front->front.front().totals[Metric::Cost].value;
        const double most = *front->front.back().totals[Metric::Cost].value;
        const double limit = (least + most) / 2.0;
        page->findChild<RequestBar *>()->addBound(Metric::Cost, limit);
        QVERIFY(!button(*page, QStringLiteral("Make a scenario of it"))->isEnabled());
        front = explored(*page);
        QVERIFY(front);
        for (const FoundDesign &design : front->front)
            QVERIFY(*design.totals[Metric::Cost].value <= limit + 0.05);
    }

    /// The limit that is proposed keeps the scenario that it comes from.
    void aNewLimitBeginsWithTheScenarioAsItIs() {
        PageFixture f;
        QVERIFY(f.settle());
        const Totals &present = f.document().result()->scenarios.front().totals;
        RequestBar bar;
        bar.setPresent(present);
        QMenu *menu = button(bar, QStringLiteral("Add a limit"))->menu();
        for (size_t limits = 1; limits <= 3; ++limits) {
            Q_EMIT menu->aboutToShow();
            menu->actions().constFirst()->trigger();
            const std::vector<Bound> where = bar.request().where;
            QCOMPARE(where.size(), limits);
            const std::optional<double> figure = present[where.back().metric].value;
            QVERIFY(figure && where.back().atMost >= *figure);
            QVERIFY(where.back().atMost < *figure + 0.11);
        }
    }

    void saysWhenNothingIsPossible() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        QVERIFY(explored(*page));
        page->findChild<RequestBar *>()->addBound(Metric::Cost, 0.0);
        auto *model = page->findChild<FrontModel *>();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == 0, test::kPatience);
        QVERIFY(!button(*page, QStringLiteral("Make a scenario of it"))->isEnabled());
    }

    void threeObjectives() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        QVERIFY(explored(*page));
        QTest::mouseClick(button(*page, QStringLiteral("p95 latency")), Qt::LeftButton);
        const Exploration *front = explored(*page);
        QVERIFY(front);
        QCOMPARE(front->objectives.size(), size_t(3));
        // a fourth takes the place of the oldest, and two stay at least
        QTest::mouseClick(button(*page, QStringLiteral("Water")), Qt::LeftButton);
        QCOMPARE(page->findChild<RequestBar *>()->request().objectives.size(), size_t(3));
        for (const char *name : {"Cost", "p95 latency", "Water"})
            QTest::mouseClick(button(*page, QString::fromLatin1(name)), Qt::LeftButton);
        QCOMPARE(page->findChild<RequestBar *>()->request().objectives.size(), size_t(2));
    }

    void exportsWhatTheCommandLineWrites() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        auto *designs = page->findChild<ExportButton *>();
        // nothing is found yet
        f.saveAs = f.file(QStringLiteral("early.csv"));
        if (!page->findChild<FrontModel *>()->front()) {
            designs->exportTo(QStringLiteral("csv"));
            QVERIFY(!QFile::exists(f.saveAs));
        }
        const Exploration *front = explored(*page);
        QVERIFY(front);
        const auto exported = [&](const QString &ending) {
            f.saveAs = f.file(QStringLiteral("designs.") + ending);
            designs->exportTo(ending);
            QFile file(f.saveAs);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QByteArray bytes;
        const WritePiece gather = [&bytes](const QByteArray &piece) { bytes += piece; };
        writeExploreCsv(*front, gather);
        QCOMPARE(exported(QStringLiteral("csv")), bytes);
        bytes.clear();
        writeExploreJson(*front, gather);
        QCOMPARE(exported(QStringLiteral("json")), bytes);
        QVERIFY(exported(QStringLiteral("xlsx")).startsWith("PK"));
        QCOMPARE(f.told, QStringList());
        // the workbook has a row for each design, with all that it chooses
        const TextTable table = exploreTable(*front);
        QCOMPARE(table.rows.size(), front->front.size());
        for (size_t d = 0; d < table.rows.size(); ++d) {
            const FoundDesign &design = front->front[d];
            const QStringList &row = table.rows[d];
            QCOMPARE(row.size(), table.header.size());
            for (const Choice &choice : design.choices)
                QCOMPARE(row[table.header.indexOf(choice.path)], choice.value);
            const QString cost = row[table.header.indexOf(key(Metric::Cost))];
            QCOMPARE(cost.toDouble(), *design.totals.value(Metric::Cost));
        }
    }

    void pointsAreSizedByWater() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        const Exploration *front = explored(*page);
        QVERIFY(front);
        auto *plot = page->findChild<FrontPlot *>();
        const FrontPlot::Picture &picture = plot->picture();
        QCOMPARE(picture.sizes.size(), front->front.size());
        QVERIFY(picture.size.startsWith(QStringLiteral("Water, ")));
        QVERIFY(plot->accessibleDescription().contains(picture.size));
        QVERIFY(!plot->grab().isNull());
        // twice the water is twice the area
        double unit = 0.0;
        for (size_t d = 0; d < front->front.size(); ++d) {
            const double water = *front->front[d].totals.value(Metric::Water);
            if (unit == 0.0)
                unit = water / picture.sizes[d];
            QVERIFY(std::abs(picture.sizes[d] * unit / water - 1.0) < 1e-12);
            QVERIFY(picture.sizes[d] <= 1.0 && plot->radiusOf(static_cast<int>(d)) > 1.0);
        }
        const auto [least, most] = std::ranges::minmax_element(picture.sizes);
        QVERIFY(
            plot->radiusOf(static_cast<int>(least - picture.sizes.begin()))
            <= plot->radiusOf(static_cast<int>(most - picture.sizes.begin())));
    }

    /// Sizes of points and of scenarios, and of the key below, are on one scale.
    void scenariosAreSizedAsPointsAre() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        QVERIFY(explored(*page));
        const auto *plot = page->findChild<FrontPlot *>();
        const FrontPlot::Picture &picture = plot->picture();
        QVERIFY(f.document().result());
        const std::vector<ScenarioResult> &scenarios = f.document().result()->scenarios;
        QCOMPARE(picture.marks.size(), scenarios.size());
        const double unit = scenarios[0].totals.value(Metric::Water).value_or(0.0)
                            / picture.marks[0].size;
        for (size_t i = 0; i < scenarios.size(); ++i) {
            // its sign is that of its place in the plan
            QCOMPARE(picture.marks[i].position, i);
            const double water = scenarios[i].totals.value(Metric::Water).value_or(0.0);
            QVERIFY(std::abs(picture.marks[i].size * unit / water - 1.0) < 1e-12);
        }
        const double whole = plot->radiusOf(1.0);
        QVERIFY(std::abs(plot->radiusOf(0.5) * plot->radiusOf(0.5) * 2.0 - whole * whole) < 1e-9);
        for (size_t d = 0; d < picture.sizes.size(); ++d)
            QCOMPARE(plot->radiusOf(static_cast<int>(d)), plot->radiusOf(picture.sizes[d]));
    }

    void everyScenarioKeepsItsName() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        QVERIFY(explored(*page));
        auto *plot = page->findChild<FrontPlot *>();
        const auto namesIn = [](const std::vector<FrontPlot::Label> &labels) {
            QStringList names;
            for (const FrontPlot::Label &label : labels)
                names << label.words;
            return names;
        };
        QStringList names = namesIn(plot->labels());
        for (const FrontPlot::Mark &mark : plot->picture().marks)
            QVERIFY2(names.contains(mark.name), qPrintable(mark.name));
        // what is chosen, and where the front bends
        QVERIFY(names.first().startsWith(QStringLiteral("Selected")));
        QVERIFY(names.join(QLatin1Char(' ')).contains(QStringLiteral("Knee")));
        QVERIFY(plot->picture().knee >= 0);
        plot->setCurrent(plot->picture().knee);
        QCOMPARE(namesIn(plot->labels()).first(), QStringLiteral("Selected \u00b7 Knee"));
        // also where all scenarios lie at one point
        FrontPlot::Picture picture = plot->picture();
        for (FrontPlot::Mark &mark : picture.marks)
            mark.at = picture.points.front();
        plot->show(picture, NumberFormat());
        const std::vector<FrontPlot::Label> labels = plot->labels();
        QCOMPARE(labels.size(), picture.marks.size() + 1);
        for (size_t a = 0; a < labels.size(); ++a) {
            QVERIFY(QRectF(plot->rect()).contains(labels[a].place.box));
            for (size_t b = a + 1; b < labels.size(); ++b)
                QVERIFY(!labels[a].place.box.intersects(labels[b].place.box));
        }
    }

    /// Larger text takes room from the plot: points stay beside the values of their axes.
    void pointsFollowTheSizeOfText() {
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
        FrontPlot::Picture picture;
        picture.points = {QPointF(1.0, 9.0), QPointF(4.0, 2.0)};
        FrontPlot plot;
        plot.resize(600, 400);
        plot.show(picture, NumberFormat());
        const QPointF before = plot.placeOf(0);
        applyTheme(*qApp, ThemeChoice::Light, false, 2.0);
        FrontPlot fresh;
        fresh.resize(600, 400);
        fresh.show(picture, NumberFormat());
        const QPointF wanted = fresh.placeOf(0);
        QVERIFY(wanted != before);
        QTRY_COMPARE(plot.placeOf(0), wanted);
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
    }

    void keysGoAlongTheFront() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        QVERIFY(explored(*page));
        auto *plot = page->findChild<FrontPlot *>();
        QCOMPARE(plot->current(), 0);
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->current(), 1);
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->current(), 0);
        const QRectF all = plot->zoom()->view();
        QTest::keyClick(plot, Qt::Key_Plus);
        QVERIFY(plot->zoom()->view().width() < all.width());
        QTest::keyClick(plot, Qt::Key_0);
        QCOMPARE(plot->zoom()->view(), all);
    }

    void aVariantHoldsOnlyWhatDiffers() {
        PageFixture f;
        Plan plan = f.document().plan();
        const QString base = baselineId(plan);
        const Scenario merged = mergedScenario(plan, base);
        const Choices choices = choicesOf(designOf(plan, merged), merged);
        QVERIFY(differingChoices(plan, base, choices).empty());
        Choices moved = choices;
        for (Choice &choice : moved) {
            if (choice.path == QLatin1String("region/training"))
                choice.value = QStringLiteral("eu-north-1");
        }
        const QString id = addVariant(plan, base, moved, QStringLiteral("Moved"));
        const Scenario &made = *findById(plan.scenarios, id);
        QCOMPARE(made.from, Setting<QString>(base));
        QCOMPARE(made.region.training, Setting<QString>(QStringLiteral("eu-north-1")));
        QVERIFY(made.compute.empty() && made.storage.empty() && made.endpoints.empty());
    }
};

QTEST_MAIN(ExplorePageTest)
#include "explorepage.moc"
