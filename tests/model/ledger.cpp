#include "model/estimate/simulate.h"
#include "model/plan/planfile.h"
#include "tests/support/randomplan.h"

#include <QTest>

using namespace greenprint;

namespace {

/// A ledger by hand: two months, lines with one factor each.
Ledger ledgerOf(const std::vector<std::pair<Metric, double>> &lines) {
    Ledger ledger;
    ledger.monthCount = 2;
    Profile profile;
    profile.months = {1.0, 2.0};
    profile.total = 3.0;
    ledger.profiles.push_back(profile);
    for (const auto &[metric, value] : lines) {
        Factor f;
        f.unit = unit(metric);
        f.metrics = {metric};
        f.datum.value = value;
        Line line;
        line.applies = {metric};
        line.firstFactor = static_cast<int>(ledger.factors.size());
        line.factorCount = 1;
        ledger.factors.push_back(f);
        ledger.lines.push_back(line);
    }
    return ledger;
}

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalsAddUp() {
        const Totals t = totals(ledgerOf({{Metric::Cost, 2.0}, {Metric::Cost, 5.0}}));
        QCOMPARE(*t.value(Metric::Cost), 21.0);
        QVERIFY(!t[Metric::Cost].partial);
    }

    void nothingIsZeroNotUnknown() {
        const Totals t = totals(ledgerOf({}));
        QCOMPARE(*t.value(Metric::Water), 0.0);
        QVERIFY(!t[Metric::Water].partial);
    }

    void unknownLinesMakeTotalsPartial() {
        const Totals t = totals(ledgerOf({{Metric::Water, 2.0}, {Metric::Water, kUnknown}}));
        QCOMPARE(*t.value(Metric::Water), 6.0);
        QVERIFY(t[Metric::Water].partial);
    }

    void onlyUnknownLinesMakeTotalsUnknown() {
        const Totals t = totals(ledgerOf({{Metric::Water, kUnknown}}));
        QVERIFY(!t.value(Metric::Water));
        QVERIFY(t[Metric::Water].partial);
    }

    void carbonIsLocationPlusEmbodied() {
        Totals t = totals(ledgerOf({{Metric::CarbonLocation, 2.0}, {Metric::CarbonEmbodied, 1.0}}));
        QCOMPARE(*t.value(Metric::Carbon), 9.0);
        QVERIFY(!t[Metric::Carbon].partial);
        t = totals(ledgerOf({{Metric::CarbonLocation, 2.0}, {Metric::CarbonEmbodied, kUnknown}}));
        QCOMPARE(*t.value(Metric::Carbon), 6.0);
        QVERIFY(t[Metric::Carbon].partial);
        t = totals(ledgerOf({{Metric::CarbonLocation, kUnknown}, {Metric::CarbonEmbodied, 1.0}}));
        QVERIFY(!t.value(Metric::Carbon));
    }

    void whatStandsOutsideIsNotCounted() {
        Ledger ledger = ledgerOf({{Metric::Energy, 2.0}, {Metric::Energy, 5.0}});
        ledger.lines[1].outside = true;
        QCOMPARE(*totals(ledger).value(Metric::Energy), 6.0);
        QCOMPARE(*monthlyTotals(ledger)[1].value(Metric::Energy), 4.0);
    }

    /// Over random plans: stages and months add up to the total, units multiply to the metric's,
    /// and no figure is negative.
    void invariantsOfSimulatedLedgers() {
        for (quint32 seed = 0; seed < 250; ++seed) {
            const Plan plan = test::randomPlan(seed);
            const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
            for (const QString &id : scenarioIds(plan)) {
                const Ledger ledger = simulate(catalog, designOf(plan, id));
                const QByteArray where =
                    QStringLiteral("seed %1, scenario %2").arg(seed).arg(id).toUtf8();
                checkUnits(ledger, where);
                checkSums(ledger, where);
            }
        }
    }

private:
    static void checkUnits(const Ledger &ledger, const QByteArray &where) {
        for (const Line &line : ledger.lines) {
            for (Metric m : kLineMetrics) {
                if (!line.applies.contains(m))
                    continue;
                Dimension d = dimension(ledger.profileOf(line).unit);
                for (const Factor &f : ledger.factorsOf(line)) {
                    if (f.metrics.contains(m))
                        d = f.divides ? d - dimension(f.unit) : d + dimension(f.unit);
                }
                QVERIFY2(
                    d == dimension(unit(m)),
                    (where + " " + keyword(line.activity).toUtf8() + " " + key(m).toUtf8())
                        .constData());
                const double amount = ledger.amount(line, m);
                QVERIFY2(
                    std::isnan(amount) || amount >= 0.0,
                    (where + " " + key(m).toUtf8()).constData());
            }
        }
    }

    static void checkSums(const Ledger &ledger, const QByteArray &where) {
        const Totals all = totals(ledger);
        const std::vector<Totals> months = monthlyTotals(ledger);
        QCOMPARE(months.size(), static_cast<size_t>(ledger.monthCount));
        for (Metric m : kLineMetrics) {
            double stages = 0.0;
            for (Stage stage : kStages)
                stages += totals(ledger, stage).value(m).value_or(0.0);
            double byMonth = 0.0;
            for (const Totals &t : months)
                byMonth += t.value(m).value_or(0.0);
            const double total = all.value(m).value_or(0.0);
            QVERIFY2(
                std::abs(stages - total) <= 1e-9 * std::max(1.0, total),
                (where + " stages " + key(m).toUtf8()).constData());
            QVERIFY2(
                std::abs(byMonth - total) <= 1e-9 * std::max(1.0, total),
                (where + " months " + key(m).toUtf8()).constData());
        }
    }
};

QTEST_APPLESS_MAIN(LedgerTest)
#include "ledger.moc"
