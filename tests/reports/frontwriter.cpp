#include "reports/results/frontwriter.h"

#include "model/plan/design.h"
#include "model/plan/parameter.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"
#include "tests/support/randomplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace greenprint;

/// The text of a front, design by design, against the trees and tables that all else is written as.
class FrontWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDesignSaysWhatItsTreeWouldSay_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("plan %u", seed) << seed;
    }
    void everyDesignSaysWhatItsTreeWouldSay() {
        QFETCH(quint32, seed);
        const Plan plan = test::randomSmallPlan(seed, 2);
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        ExploreRequest request;
        request.objectives = {Metric::Carbon, Metric::Cost, Metric::Water};
        request.vary.types = {QStringLiteral("ml.g5.*"), QStringLiteral("ml.m5.*")};
        const auto found = explore(catalog, plan, plan.scenarios.front().id, request);
        QVERIFY(found);

        QByteArray text;
        writeExploreJson(*found, [&text](const QByteArray &piece) { text += piece; });
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        QCOMPARE(error.errorString(), QJsonParseError().errorString());
        const QJsonObject object = document.object();
        QCOMPARE(
            object.keys(), (QStringList{
                               QStringLiteral("designs_covered"), QStringLiteral("evaluated"),
                               QStringLiteral("front"), QStringLiteral("front_size"),
                               QStringLiteral("objectives"), QStringLiteral("seconds")}));
        QCOMPARE(object[QLatin1String("designs_covered")].toString(), found->designsCovered);
        QCOMPARE(object[QLatin1String("objectives")].toArray().size(), 3);
        const QJsonArray front = object[QLatin1String("front")].toArray();
        QCOMPARE(front.size(), qsizetype(found->front.size()));
        for (qsizetype i = 0; i < front.size(); ++i) {
            const FoundDesign &design = found->front[size_t(i)];
            QJsonObject expected = metricsJson(design.totals);
            expected.insert(QStringLiteral("choices"), choicesJson(design.choices));
            QJsonArray partial;
            for (Metric m : design.totals.partial())
                partial.append(key(m));
            expected.insert(QStringLiteral("partial"), partial);
            QCOMPARE(front[i].toObject(), expected);
        }

        QByteArray csv;
        writeExploreCsv(*found, [&csv](const QByteArray &piece) { csv += piece; });
        QByteArray records = csvRow(
            {QStringLiteral("design"), QStringLiteral("kind"), QStringLiteral("name"),
             QStringLiteral("value")});
        int number = 0;
        for (const FoundDesign &design : found->front) {
            const QString id = QString::number(++number);
            for (const Choice &c : design.choices)
                records += csvRow({id, QStringLiteral("choice"), c.path, c.value});
            for (Metric m : kAllMetrics) {
                const std::optional<double> value = design.totals.value(m);
                records += csvRow(
                    {id, QStringLiteral("metric"), key(m), value ? numberText(*value) : QString()});
            }
        }
        QCOMPARE(csv, records);
    }
};

QTEST_GUILESS_MAIN(FrontWriterTest)
#include "frontwriter.moc"
