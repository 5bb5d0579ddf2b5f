#include "model/estimate/flatform.h"

#include "model/estimate/simulate.h"
#include "tests/support/randomplan.h"
#include "tests/support/sameness.h"

#include <QTest>

#include <random>

using namespace greenprint;

namespace {

std::vector<Ledger> ledgersOf(const Plan &plan) {
    const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
    std::vector<Ledger> ledgers;
    for (const QString &id : scenarioIds(plan))
        ledgers.push_back(simulate(catalog, designOf(plan, id)));
    return ledgers;
}

/// Multiplies every variable, in the ledgers as in the values, by a number of its own.
void change(std::vector<Ledger> &ledgers, const FlatForm &form, std::vector<double> &values) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> times(0.5, 2.0);
    const auto same = [](const FlatForm::Variable &v, const Factor &f) {
        return v.name == f.name && v.of == f.of && v.at == f.at && v.divides == f.divides
               && v.datum.value == f.datum.value && v.datum.provenance == f.datum.provenance
               && v.datum.lowOrDefault() == f.datum.lowOrDefault()
               && v.datum.highOrDefault() == f.datum.highOrDefault();
    };
    std::vector<std::pair<double *, double>> changes;
    for (size_t i = 0; i < values.size(); ++i) {
        const double factor = times(random);
        values[i] *= factor;
        for (Ledger &ledger : ledgers) {
            for (Factor &f : ledger.factors) {
                if (same(form.variables()[i], f))
                    changes.emplace_back(&f.datum.value, factor);
            }
        }
    }
    for (auto [value, factor] : changes)
        *value *= factor;
}

} // namespace

class FlatFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReadableForm_data() {
        QTest::addColumn<FlatForm::Keep>("keep");
        QTest::newRow("all factors") << FlatForm::Keep::All;
        QTest::newRow("factors with a range") << FlatForm::Keep::Ranged;
    }
    void equalsTheReadableForm() {
        QFETCH(FlatForm::Keep, keep);
        for (quint32 seed = 0; seed < 300; ++seed) {
            std::vector<Ledger> ledgers = ledgersOf(test::randomPlan(seed));
            FlatForm form(keep);
            for (const Ledger &ledger : ledgers)
                form.add(ledger);
            std::vector<double> values = form.values();
            FlatForm::Workspace workspace;
            std::vector<double> figures(ledgers.size() * kMetricCount);
            const auto compare = [&] {
                form.evaluate<1>(values, workspace, figures);
                for (size_t i = 0; i < ledgers.size(); ++i) {
                    const QString text = test::difference(
                        totals(ledgers[i]), form.totals(static_cast<int>(i), figures), 1e-12);
                    QVERIFY2(
                        text.isEmpty(),
                        qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(text)));
                }
            };
            compare();
            change(ledgers, form, values);
            compare();
        }
    }

    void lanesDoNotMix() {
        const std::vector<Ledger> ledgers = ledgersOf(test::randomPlan(3));
        QVERIFY(!ledgers.empty());
        FlatForm form;
        for (const Ledger &ledger : ledgers)
            form.add(ledger);
        const std::vector<double> modes = form.values();
        QVERIFY(modes.size() > 10);
        std::vector<double> wide;
        for (double mode : modes) {
            for (int lane = 0; lane < kFlatLanes; ++lane)
                wide.push_back(mode * (1.0 + 0.1 * lane));
        }
        FlatForm::Workspace workspace;
        std::vector<double> together(ledgers.size() * kMetricCount * kFlatLanes);
        form.evaluate<kFlatLanes>(wide, workspace, together);
        for (int lane = 0; lane < kFlatLanes; ++lane) {
            std::vector<double> values = modes;
            for (double &v : values)
                v *= 1.0 + 0.1 * lane;
            std::vector<double> alone(ledgers.size() * kMetricCount);
            form.evaluate<1>(values, workspace, alone);
            for (size_t i = 0; i < alone.size(); ++i) {
                const double other = together[i * kFlatLanes + static_cast<size_t>(lane)];
                QVERIFY(alone[i] == other || (std::isnan(alone[i]) && std::isnan(other)));
            }
        }
    }

    /// One quantity is one variable, wherever it appears.
    void sharesVariables() {
        const std::vector<Ledger> ledgers = ledgersOf(test::randomPlan(3));
        FlatForm form(FlatForm::Keep::All);
        form.add(ledgers.front());
        const size_t once = form.variables().size();
        form.add(ledgers.front());
        QCOMPARE(form.variables().size(), once);
    }
};

QTEST_GUILESS_MAIN(FlatFormTest)
#include "flatform.moc"
