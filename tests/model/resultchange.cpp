#include "model/library/resultchange.h"

#include "tests/support/catalogfolder.h"
#include "tests/support/randomplan.h"
#include "tests/support/sampleplan.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace greenprint;

namespace {

FrozenResults freeze(const Plan &plan, const Catalog &catalog) {
    return FrozenResults::of(compare(catalog, plan), plan, catalog);
}

const FigureChange *whole(const ResultChanges &changes, const QString &scenario, Metric m) {
    for (const FigureChange &f : changes.figures) {
        if (f.scenario == scenario && f.metric == m && !f.stage && f.part.isEmpty())
            return &f;
    }
    return nullptr;
}

double sumOfReasons(const FigureChange &figure) {
    return std::accumulate(
        figure.reasons.begin(), figure.reasons.end(), 0.0,
        [](double sum, const ChangeReason &r) { return sum + r.effect; });
}

} // namespace

class ResultChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frozenResultsAreReadBack() {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const Plan plan = test::randomPlan(seed);
            const FrozenResults results = freeze(plan, Catalog::builtIn());
            const QByteArray bytes = results.toJson();
            const auto read = FrozenResults::fromJson(bytes);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
            QCOMPARE(read->toJson(), bytes);
            QVERIFY(resultChanges(results, *read).empty());
            QVERIFY(*read == results);
        }
    }

    void frozenFiguresAreThoseOfTheComparison() {
        const Plan plan = test::roofDamagePlan();
        const Comparison comparison = compare(Catalog::builtIn(), plan);
        const FrozenResults results = FrozenResults::of(comparison, plan, Catalog::builtIn());
        QCOMPARE(results.planHash, comparison.planHash);
        QCOMPARE(results.baseline()->id, comparison.baseline);
        QVERIFY(!results.factors.empty());
        for (const ScenarioResult &s : comparison.scenarios) {
            const FrozenScenario &frozen = *results.scenario(s.id);
            QCOMPARE(frozen.total, s.totals);
            double energy = 0.0;
            for (const auto &[part, totals] : frozen.parts)
                energy += totals.value(Metric::Energy).value_or(0.0);
            const double total = *s.totals.value(Metric::Energy);
            QVERIFY(std::abs(energy - total) <= 1e-9 * total);
        }
    }

    void whatIsNotOursIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<plan/>");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("other object") << QByteArray("{\"a\":1}");
        QTest::newRow("newer") << QByteArray("{\"greenprint_results\":2}");
    }
    void whatIsNotOursIsRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!FrozenResults::fromJson(bytes));
    }

    void theSameCatalogChangesNothing() {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const Plan plan = test::randomPlan(seed);
            const ResultChanges changes = catalogEffect(
                freeze(plan, Catalog::builtIn()), plan, Catalog::builtIn());
            QVERIFY(changes.empty());
            QVERIFY(changes.factors.empty());
        }
    }

    void anotherGridFactorIsNamedAsTheReason() {
        const Plan plan = test::roofDamagePlan();
        const FrozenResults frozen = freeze(plan, Catalog::builtIn());
        const Catalog newer = changedCatalog(
            {{"grid-electricity-maps.csv", "SE-SE3,24,25,23,21,20", "SE-SE3,24,25,23,21,30"}});
        const ResultChanges changes = catalogEffect(frozen, plan, newer);
        QCOMPARE(changes.catalogBefore, Catalog::builtIn().version());
        QCOMPARE(changes.catalogAfter, QStringLiteral("2099.01"));
        const auto grid = std::ranges::find_if(changes.factors, [](const FactorChange &f) {
            return f.name == QLatin1String("grid") && f.at == QLatin1String("eu-north-1");
        });
        if (!frozen.scenario(QStringLiteral("north")))
            QSKIP("The plan of the design is not beside the checkout");
        QVERIFY(grid != changes.factors.end());
        QCOMPARE(grid->before, std::vector<double>{20.0});
        QCOMPARE(grid->after, std::vector<double>{30.0});
        QVERIFY(grid->title().contains(QLatin1String("eu-north-1")));
        const int index = static_cast<int>(grid - changes.factors.begin());

        const FigureChange *location = whole(
            changes, QStringLiteral("north"), Metric::CarbonLocation);
        QVERIFY(location);
        QVERIFY(*location->delta().relative > 0.4);
        // the mean of both grids acts on what is sent between the Regions; nothing is unexplained
        for (const ChangeReason &r : location->reasons) {
            QVERIFY(r.factor >= 0);
            QCOMPARE(changes.factors[static_cast<size_t>(r.factor)].name, QStringLiteral("grid"));
        }
        QCOMPARE(location->reasons.front().factor, index);
        QVERIFY(
            std::abs(sumOfReasons(*location) - *location->delta().absolute)
            <= 1e-9 * *location->delta().absolute);
        QVERIFY(*changes.largest(Metric::CarbonLocation) > 0.4);
        QVERIFY(!whole(changes, QStringLiteral("north"), Metric::Cost));
        QVERIFY(!whole(changes, QStringLiteral("today"), Metric::CarbonLocation));
    }

    /// Whatever changes: for every figure the reasons add up to the difference.
    void reasonsAddUp() {
        const Catalog newer = changedCatalog(
            {{"grid-electricity-maps.csv", "SE-SE3,24,25,23,21,20", "SE-SE3,24,25,23,21,31"},
             {"grid-electricity-maps.csv", "US-MIDA-PJM,439,434,401,403,418",
              "US-MIDA-PJM,439,434,401,403,300"},
             {"region-factors.csv", "eu-north-1,pue,2024,1.1,1.07,1.13",
              "eu-north-1,pue,2024,1.2,1.17,1.23"},
             {"region-factors.csv", "eu-north-1,wue,2024,0.02,0.016,0.024",
              "eu-north-1,wue,2024,0,0,0.024"},
             {"coefficients.csv", "memory-power,0.392", "memory-power,0.300"},
             {"coefficients.csv", "node-overhead,1.24", "node-overhead,1.15"}});
        int explained = 0;
        std::vector<Plan> plans{test::roofDamagePlan()};
        for (quint32 seed = 0; seed < 60; ++seed)
            plans.push_back(test::randomPlan(seed));
        for (const Plan &plan : plans) {
            const ResultChanges changes = catalogEffect(
                freeze(plan, Catalog::builtIn()), plan, newer);
            for (const FigureChange &f : changes.figures) {
                const Delta delta = f.delta();
                if (!delta.absolute)
                    continue;
                const double scale = std::max(
                    std::abs(f.before.value.value_or(0)), std::abs(f.after.value.value_or(0)));
                QVERIFY(std::abs(sumOfReasons(f) - *delta.absolute) <= 1e-8 * scale);
                QVERIFY(!f.reasons.empty());
                explained += f.reasons.front().factor >= 0;
            }
        }
        QVERIFY(explained > 100);
    }

    void revisionsAreCompared() {
        Plan before = test::roofDamagePlan();
        Plan after = before;
        Scenario extra;
        extra.id = QStringLiteral("extra");
        after.scenarios.push_back(extra);
        after.scenarios.erase(after.scenarios.begin() + 1);
        after.scenarios.back().from.reset();
        const ResultChanges changes = resultChanges(
            freeze(before, Catalog::builtIn()), freeze(after, Catalog::builtIn()));
        QCOMPARE(changes.scenariosAdded, QStringList{QStringLiteral("extra")});
        QCOMPARE(changes.scenariosRemoved, QStringList{before.scenarios[1].id});
    }

private:
    struct Change {
        const char *file;
        const char *before;
        const char *after;
    };
    Catalog changedCatalog(const std::vector<Change> &changes) {
        QTemporaryDir dir;
        test::copyCatalog(dir.path());
        test::replaceIn(
            dir.filePath(QStringLiteral("catalog.info")),
            "version " + Catalog::builtIn().version().toUtf8() + "\n", "version 2099.01\n");
        for (const Change &c : changes)
            test::replaceIn(dir.filePath(QLatin1String(c.file)), c.before, c.after);
        auto catalog = Catalog::load(dir.path());
        if (!catalog)
            qFatal("%s", qPrintable(catalog.error().text()));
        return *catalog;
    }
};

QTEST_GUILESS_MAIN(ResultChangeTest)
#include "resultchange.moc"
