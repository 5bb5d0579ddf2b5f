#include "model/estimate/simulate.h"
#include "model/plan/element.h"
#include "model/plan/planfile.h"
#include "model/plan/sampletexts.h"
#include "tests/support/sameness.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace greenprint;

namespace {

/// Speaks a language that nobody has: every text in brackets.
class SampleBrackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override {
        return qstrcmp(context, "Samples") == 0
                   ? QStringLiteral("\u27e6%1\u27e7").arg(QString::fromUtf8(source))
                   : QString();
    }
};

/// What the element and those below it say, with where it stands: "plan/scenario/name".
void collectValues(
    ConstElementRef ref, const QString &path, std::vector<std::pair<QString, QString>> &values,
    bool words) {
    for (const Parameter &p : ref.spec->parameters) {
        if ((p.kind == ValueKind::Text) == words && p.access.isSet(ref.element))
            values.emplace_back(path + QLatin1Char('/') + p.name(), p.access.text(ref.element));
    }
    for (const ChildSpec &child : ref.spec->children) {
        for (int i = 0; i < child.count(ref.element); ++i)
            collectValues(
                {child.spec, child.constAt(ref.element, i)},
                path + QLatin1Char('/') + child.spec->tag(), values, words);
    }
}

std::vector<std::pair<QString, QString>> wordsOf(const Plan &plan) {
    std::vector<std::pair<QString, QString>> values;
    collectValues(refTo(plan), QStringLiteral("plan"), values, true);
    return values;
}

std::vector<std::pair<QString, QString>> restOf(const Plan &plan) {
    std::vector<std::pair<QString, QString>> values;
    collectValues(refTo(plan), QStringLiteral("plan"), values, false);
    return values;
}

/// Text in the plan file, but the same in every language.
bool isWordless(const QString &place) {
    return place == QLatin1String("plan/card/version")
           || place == QLatin1String("plan/card/contact")
           || place == QLatin1String("plan/scenario/change/value");
}

Plan planIn(const QString &file) {
    return readPlanFile(file, Catalog::builtIn())->plan;
}

QStringList sampleFiles() {
    const QDir samples(QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples"));
    QStringList files;
    for (const QString &name : samples.entryList({QStringLiteral("*.gplan")}, QDir::Files))
        files << samples.filePath(name);
    return files;
}

} // namespace

// The plans that a newcomer meets first.
class SamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySample_data() {
        QTest::addColumn<QString>("file");
        const QStringList files = sampleFiles();
        QVERIFY(files.size() >= 5);
        for (const QString &file : files)
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
    }
    void everySample() {
        QFETCH(QString, file);
        const Catalog &catalog = Catalog::builtIn();
        const Expected<PlanReading> reading = readPlanFile(file, catalog);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
        for (const Finding &f : reading->findings)
            QVERIFY2(f.severity == Severity::Info, qPrintable(messageText(f)));
        const Plan &plan = reading->plan;
        QVERIFY(plan.scenarios.size() >= 2);
        QVERIFY(!plan.about.description.value_or(QString()).isEmpty());
        QCOMPARE(readPlan(writePlan(plan), catalog).plan, plan);

        int feasible = 0;
        for (const QString &id : scenarioIds(plan)) {
            const Ledger ledger = simulate(catalog, plan, id);
            feasible += ledger.feasible() ? 1 : 0;
            const Totals t = totals(ledger);
            for (Metric m :
                 {Metric::EnergyIt, Metric::Energy, Metric::CarbonLocation, Metric::CarbonMarket,
                  Metric::CarbonEmbodied, Metric::Carbon, Metric::Water, Metric::Cost}) {
                QVERIFY2(t.value(m), qPrintable(id + QLatin1Char(' ') + key(m)));
                QVERIFY(*t.value(m) >= 0.0);
            }
            QVERIFY(*t.value(Metric::Energy) > 0.0);
        }
        QVERIFY2(feasible >= 1, "no scenario is feasible");
        // what a newcomer compares with is possible
        QVERIFY2(
            simulate(catalog, plan, baselineId(plan)).feasible(), qPrintable(baselineId(plan)));
    }

    /// Whatever a sample says in words is translated, and nothing else.
    void everyTextIsTranslated() {
        QSet<QString> found;
        for (const QString &file : sampleFiles()) {
            for (const auto &[place, text] : wordsOf(planIn(file))) {
                if (!isWordless(place))
                    found.insert(text);
            }
        }
        const QStringList list = sampleTexts();
        const QSet<QString> texts(list.begin(), list.end());
        QCOMPARE(texts.size(), list.size()); // each once
        const QString lacking = QStringList((found - texts).values()).join(QLatin1Char('|'));
        QCOMPARE(lacking, QString());
        const QString unused = QStringList((texts - found).values()).join(QLatin1Char('|'));
        QCOMPARE(unused, QString());
    }

    void anotherLanguageChangesWordsOnly_data() { everySample_data(); }
    void anotherLanguageChangesWordsOnly() {
        QFETCH(QString, file);
        const Catalog &catalog = Catalog::builtIn();
        const Plan plan = planIn(file);
        QVERIFY(localizedSample(plan) == plan); // in English
        SampleBrackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const Plan other = localizedSample(plan);
        QCoreApplication::removeTranslator(&brackets);

        const auto before = wordsOf(plan);
        const auto after = wordsOf(other);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            const auto &[place, text] = before[i];
            QCOMPARE(
                after[i].second,
                isWordless(place) ? text : QStringLiteral("\u27e6%1\u27e7").arg(text));
        }
        // ids, references, choices and numbers
        QVERIFY(restOf(other) == restOf(plan));
        // it can be saved, and means the same
        const PlanReading reading = readPlan(writePlan(other), catalog);
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QCOMPARE(reading.plan, other);
        for (const QString &id : scenarioIds(plan)) {
            const Ledger one = simulate(catalog, plan, id);
            const Ledger two = simulate(catalog, other, id);
            QCOMPARE(two.feasible(), one.feasible());
            QCOMPARE(two.lines.size(), one.lines.size());
            QCOMPARE(test::difference(totals(one), totals(two), 0.0), QString());
        }
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples.moc"
