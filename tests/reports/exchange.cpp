#include "model/plan/planfile.h"
#include "reports/content/impactfacts.h"
#include "reports/exchange/boamps.h"
#include "reports/exchange/cyclonedx.h"
#include "reports/exchange/euannex.h"
#include "reports/exchange/huggingfacecard.h"
#include "reports/exchange/sagemakercard.h"
#include "reports/exchange/scireport.h"
#include "tests/reports/exchangeinput.h"
#include "tests/support/sampleplan.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace greenprint;
using namespace greenprint::exchange;
using namespace greenprint::test;

namespace {

/// The value of a number metric of the card's environmental evaluation.
double metricOf(const QJsonObject &card, const QString &name) {
    for (const QJsonValue evaluation : list(card, "evaluation_details")) {
        for (const QJsonValue group : list(evaluation.toObject(), "metric_groups")) {
            for (const QJsonValue metric : list(group.toObject(), "metric_data")) {
                if (metric[QStringLiteral("name")] == name)
                    return metric[QStringLiteral("value")].toDouble(-1.0);
            }
        }
    }
    return -1.0;
}

/// As others read it: the first plain number of the value.
double huggingFaceGrams(const QByteArray &readme) {
    static const QRegularExpression line(QStringLiteral("\\n  emissions: (\\d+\\.\\d+)\\n"));
    const auto match = line.match(QString::fromUtf8(readme));
    return match.hasMatch() ? match.captured(1).toDouble() : -1.0;
}

QString euEnergy(const report::Document &document) {
    for (const report::Block &block : document.sections.front().blocks) {
        const auto *table = std::get_if<report::Table>(&block);
        for (size_t r = 0; table && r < table->rows.size(); ++r) {
            const auto &cells = table->rows[r].cells;
            if (cells[1].unit == QLatin1String("MWh"))
                return cells[1].text;
        }
    }
    return {};
}

bool close(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownScenariosAreRefused() {
        const Plan plan = sample(sampleNames().first());
        const Comparison comparison = compare(Catalog::builtIn(), plan);
        bool asked = false;
        const auto exported = exchanged(
            Catalog::builtIn(), plan, comparison, QStringLiteral("gone"), {},
            [&](const report::ReportInput &) -> Expected<Exported> {
                asked = true;
                return Exported{};
            });
        QVERIFY(!exported);
        QVERIFY(!asked);
        QVERIFY2(
            exported.error().message.contains(QStringLiteral("no scenario \"gone\"")),
            qPrintable(exported.error().message));
    }

    void cycloneDxAddsUp_data() { sampleRows(); }
    void cycloneDxAddsUp() {
        QFETCH(QString, name);
        const Input input(sample(name));
        const QJsonObject bom = object(cycloneDx(input.of()).bytes);
        const QString serial = bom[QStringLiteral("serialNumber")].toString();
        QVERIFY(serial.startsWith(QLatin1String("urn:uuid:")));
        QVERIFY(!QUuid::fromString(serial.mid(9)).isNull());
        const QJsonObject model = list(bom, "components").first().toObject();
        const QJsonObject impact = at(
            at(at(model, "modelCard"), "considerations"), "environmentalConsiderations");
        for (const QJsonValue v : list(impact, "energyConsumptions")) {
            const QJsonObject entry = v.toObject();
            QVERIFY(!entry.contains(QStringLiteral("co2CostOffset")));
            double provided = 0.0;
            for (const QJsonValue p : list(entry, "energyProviders"))
                provided += at(p.toObject(), "energyProvided")[QStringLiteral("value")].toDouble();
            const double energy =
                at(entry, "activityEnergyCost")[QStringLiteral("value")].toDouble();
            QVERIFY(close(provided, energy));
            // a grid has between nothing and 1.5 kg/kWh
            for (const QJsonValue p : list(entry, "properties")) {
                if (p[QStringLiteral("name")] != QLatin1String("greenprint:co2eLocationTonnes"))
                    continue;
                const double tonnes = p[QStringLiteral("value")].toString().toDouble();
                QVERIFY(energy == 0.0 || tonnes * 1000.0 / energy <= 1.5);
            }
        }
    }

    void huggingFaceHasItsLabels_data() { sampleRows(); }
    void huggingFaceHasItsLabels() {
        QFETCH(QString, name);
        const Input input(sample(name));
        const QString text = QString::fromUtf8(huggingFaceCard(input.of()).bytes);
        QVERIFY(text.startsWith(QLatin1String("---\n")));
        const QString section = text.mid(text.indexOf(QLatin1String("## Environmental Impact")));
        for (const char *label :
             {"- **Hardware Type:** ", "- **Hours used:** ", "- **Cloud Provider:** ",
              "- **Compute Region:** ", "- **Carbon Emitted:** "})
            QVERIFY2(section.contains(QLatin1String(label)), label);
    }

    void sciIsLocationBasedOnly() {
        const Input input(sample(QStringLiteral("image-classification.gplan")));
        const report::ReportInput of = input.of();
        const QJsonObject sci = object(sciReport(of).bytes);
        const QByteArray text = sciReport(of).bytes;
        QVERIFY(!text.contains("market"));
        QVERIFY(close(
            at(sci, "provider")[QStringLiteral("g_co2e")].toDouble(),
            *providerSci(of.chosen().ledger).grams));
        QVERIFY(!list(sci, "coefficients").isEmpty());
    }

    void twoFiguresAreTwo_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("1.2345") << 1.2345 << QStringLiteral("1.2");
        QTest::newRow("6.73") << 6.73 << QStringLiteral("6.7");
        QTest::newRow("9.96") << 9.96 << QStringLiteral("10");
        QTest::newRow("0.0423") << 0.0423 << QStringLiteral("0.042");
        QTest::newRow("0.0996") << 0.0996 << QStringLiteral("0.10");
        QTest::newRow("12") << 12.0 << QStringLiteral("12");
        QTest::newRow("1234") << 1234.0 << QStringLiteral("1200");
        QTest::newRow("0") << 0.0 << QStringLiteral("0");
    }
    void twoFiguresAreTwo() {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(twoFigures(value), text);
    }

    /// The figure that the contract says each format carries, taken out of it, converted, and
    /// compared with the ledger.
    void everyFormatCarriesTheLedgersFigure_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("scenario");
        for (const QString &name : sampleNames()) {
            for (const QString &id : scenarioIds(sample(name)))
                QTest::addRow("%s %s", qPrintable(name), qPrintable(id)) << name << id;
        }
    }
    void everyFormatCarriesTheLedgersFigure() {
        QFETCH(QString, name);
        QFETCH(QString, scenario);
        const Input input(sample(name));
        const report::ReportInput of = input.of(scenario);
        const Ledger &ledger = of.chosen().ledger;
        const Totals &all = of.chosen().totals;
        const Totals training = totals(ledger, Stage::Training);
        const auto carbon = all.value(Metric::Carbon);

        // kilograms
        const QJsonObject card = object(sagemakerCard(of)->bytes);
        if (carbon)
            QVERIFY(close(metricOf(card, QStringLiteral("carbon_kg")), *carbon));
        const QJsonObject sci = object(sciReport(of).bytes);
        QCOMPARE(sci[QStringLiteral("carbon_kg")].isDouble(), carbon.has_value());
        QCOMPARE(
            list(sci, "partial").contains(QStringLiteral("carbon_kg")),
            all[Metric::Carbon].partial);
        if (carbon)
            QVERIFY(close(sci[QStringLiteral("carbon_kg")].toDouble(), *carbon));

        // grams, of the training stage
        const Total &ofTraining = training[Metric::Carbon];
        const double grams = huggingFaceGrams(huggingFaceCard(of).bytes);
        if (ofTraining.value && !ofTraining.partial && *ofTraining.value > 0.0)
            QVERIFY(std::abs(grams / 1000.0 - *ofTraining.value) < 1e-6);
        else
            QCOMPARE(grams, -1.0);

        // megawatt hours with two figures, of the training stage
        if (training.value(Metric::Energy))
            QVERIFY(euEnergy(euAnnex(of))
                        .endsWith(twoFigures(*training.value(Metric::Energy) / 1000.0)));

        // tonnes and kilowatt hours by activity
        const QJsonObject bom = object(cycloneDx(of).bytes);
        const QJsonObject impact = at(
            at(at(list(bom, "components").first().toObject(), "modelCard"), "considerations"),
            "environmentalConsiderations");
        double tonnes = 0.0;
        double energy = 0.0;
        for (const QJsonValue v : list(impact, "energyConsumptions")) {
            tonnes += at(v.toObject(), "co2CostEquivalent")[QStringLiteral("value")].toDouble();
            energy += at(v.toObject(), "activityEnergyCost")[QStringLiteral("value")].toDouble();
        }
        if (carbon && !all[Metric::Carbon].partial)
            QVERIFY(close(tonnes * 1000.0, *carbon));
        if (!all[Metric::Energy].partial)
            QVERIFY(close(energy, *all.value(Metric::Energy)));

        // kilowatt hours by stage, and the intensity that leads from them to carbon
        const QJsonObject boamps = object(boampsReport(of).bytes);
        double consumption = 0.0;
        for (const QJsonValue m : list(boamps, "measures"))
            consumption += m[QStringLiteral("powerConsumption")].toDouble();
        if (!all[Metric::Energy].partial)
            QVERIFY(close(consumption, *all.value(Metric::Energy)));
        const QJsonValue intensity =
            at(boamps, "environment").value(QStringLiteral("powerSourceCarbonIntensity"));
        if (all[Metric::CarbonLocation].partial || all[Metric::Energy].partial)
            QVERIFY(intensity.isUndefined());
        else if (consumption > 0.0)
            QVERIFY(close(
                consumption * intensity.toDouble() / 1000.0, *all.value(Metric::CarbonLocation)));
    }

    /// From what training starts is said where the plan says it; a default is nobody's statement.
    void trainingTypeIsSaidWhereStated_data() {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("huggingFace");
        QTest::addColumn<QString>("boamps");
        QTest::addColumn<QString>("activity");
        QTest::addColumn<bool>("remarked");
        const auto row = [](const char *name, const QByteArray &first, const QByteArray &second,
                            const QByteArray &change, const char *huggingFace, const char *boamps,
                            const char *activity, bool remarked) {
            QTest::newRow(name) << first << second << change << QString::fromLatin1(huggingFace)
                                << QString::fromLatin1(boamps) << QString::fromLatin1(activity)
                                << remarked;
        };
        row("not stated", "", "", "", "", "", "training", true);
        row("from scratch", "scratch", "scratch", "", "pre-training", "pretraining", "training",
            false);
        row("fine-tuned", "fine-tuning", "fine-tuning", "", "fine-tuning", "finetuning",
            "fine-tuning", false);
        row("incremental", "incremental", "fine-tuning", "", "fine-tuning", "incremental",
            "fine-tuning", false);
        row("stated by the scenario", "", "fine-tuning",
            "<change path=\"task[t]/training-type\" value=\"fine-tuning\"/>", "fine-tuning",
            "finetuning", "fine-tuning", false);
        row("one of two", "scratch", "", "", "", "pretraining", "training", true);
    }
    void trainingTypeIsSaidWhereStated() {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, change);
        QFETCH(QString, huggingFace);
        QFETCH(QString, boamps);
        QFETCH(QString, activity);
        QFETCH(bool, remarked);
        const auto task = [](const QByteArray &id, const QByteArray &type) {
            return "<task id=\"" + id
                   + "\" stage=\"training\" kind=\"training\" work=\"cpu\" "
                     "instance=\"ml.m5.xlarge\" hours=\"10\""
                   + (type.isEmpty() ? QByteArray() : " training-type=\"" + type + '"') + "/>";
        };
        const PlanReading reading = readPlan(
            "<plan format=\"1\" name=\"x\"><workload>" + task("t", first) + task("u", second)
                + "</workload><scenario id=\"a\">" + change + "</scenario></plan>",
            Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        const Input input(reading.plan);
        const report::ReportInput of = input.of();
        const auto saysSo = [](const Exported &exported) {
            return !exported.remarks.filter(QStringLiteral("does not state from what")).isEmpty();
        };

        const Exported readme = huggingFaceCard(of);
        QCOMPARE(readme.bytes.contains("training_type:"), !huggingFace.isEmpty());
        QVERIFY(readme.bytes.contains(
            huggingFace.isEmpty() ? QByteArray("co2_eq_emissions:")
                                  : "  training_type: \"" + huggingFace.toUtf8() + "\"\n"));
        QCOMPARE(saysSo(readme), remarked);

        const Exported measured = boampsReport(of);
        const QJsonObject algorithm =
            list(at(object(measured.bytes), "task"), "algorithms").first().toObject();
        QCOMPARE(algorithm.contains(QStringLiteral("trainingType")), !boamps.isEmpty());
        QCOMPARE(algorithm[QStringLiteral("trainingType")].toString(), boamps);
        QCOMPARE(saysSo(measured), remarked);

        const Exported bom = cycloneDx(of);
        const QJsonObject model = list(object(bom.bytes), "components").first().toObject();
        const QJsonArray consumptions = list(
            at(at(at(model, "modelCard"), "considerations"), "environmentalConsiderations"),
            "energyConsumptions");
        QCOMPARE(consumptions.first()[QStringLiteral("activity")].toString(), activity);
        QCOMPARE(saysSo(bom), remarked);
    }

    void trainingTypeIsOneWordForAll() {
        // there is room for one, and two would be untrue of each
        Plan plan = sample(QStringLiteral("image-classification.gplan"));
        Task other;
        for (Task &task : plan.workload.tasks) {
            if (task.kind != TaskKind::Training)
                continue;
            task.trainingType = TrainingType::Scratch;
            other = task;
        }
        other.id = QStringLiteral("other");
        other.trainingType = TrainingType::FineTuning;
        plan.workload.tasks.push_back(other);
        const Input input(plan);
        const Exported readme = huggingFaceCard(input.of());
        QVERIFY(!readme.bytes.contains("training_type:"));
        QVERIFY(!readme.remarks.filter(QStringLiteral("training_type")).isEmpty());
    }

    void whatTheScenarioLeavesOutTrainsNothing() {
        const auto task = [](const char *id) {
            return QByteArray("<task id=\"") + id
                   + "\" stage=\"training\" kind=\"training\" work=\"cpu\" "
                     "instance=\"ml.m5.xlarge\" hours=\"10\"/>";
        };
        const PlanReading reading = readPlan(
            "<plan format=\"1\" name=\"x\"><workload>" + task("first") + task("second")
                + "</workload><scenario id=\"a\"><compute task=\"first\" skip=\"yes\"/>"
                  "</scenario></plan>",
            Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        const Input input(reading.plan);
        const Exported measured = boampsReport(input.of());
        const QJsonArray algorithms = list(at(object(measured.bytes), "task"), "algorithms");
        QCOMPARE(algorithms.size(), 1);
        QCOMPARE(
            algorithms.first()[QStringLiteral("algorithmName")].toString(),
            displayName(reading.plan.workload.tasks.back()));
        QVERIFY(measured.remarks.filter(QStringLiteral("first")).isEmpty());
    }

    /// What runs at a site of the plan's own is not put down to AWS.
    void providersAreThoseOfTheRegions() {
        const PlanReading reading = readPlan(
            "<plan format=\"1\" name=\"x\"><workload><task id=\"t\" stage=\"training\" "
            "kind=\"training\" work=\"cpu\" instance=\"ml.m5.xlarge\" hours=\"10\"/></workload>"
            "<scenario id=\"aws\" baseline=\"yes\"><region all=\"eu-north-1\"/></scenario>"
            "<scenario id=\"own\"><region all=\"own-site\"/></scenario>"
            "<override kind=\"region\" id=\"own-site\" name=\"Own hall\" pue=\"1.5\" "
            "grid-g-per-kwh=\"300\"/></plan>",
            Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        const Input input(reading.plan);
        const auto infrastructure = [&](const char *scenario, const QString &key) {
            const Exported report = boampsReport(input.of(QString::fromLatin1(scenario)));
            return at(object(report.bytes), "infrastructure").value(key).toString();
        };
        const QString provider = QStringLiteral("cloudProvider");
        const QString type = QStringLiteral("infraType");
        QCOMPARE(infrastructure("aws", provider), QStringLiteral("aws"));
        QCOMPARE(infrastructure("aws", type), QStringLiteral("publicCloud"));
        QCOMPARE(infrastructure("own", provider), QString());
        QCOMPARE(infrastructure("own", type), QStringLiteral("other"));
        const auto readme = [&](const char *scenario) {
            return huggingFaceCard(input.of(QString::fromLatin1(scenario))).bytes;
        };
        QVERIFY(readme("aws").contains("**Cloud Provider:** Amazon Web Services\n"));
        QVERIFY(readme("own").contains("**Cloud Provider:** Own hall\n"));
    }

    void unknownIsNotZero() {
        // a site of the plan's own without a grid factor
        const PlanReading reading = readPlan(
            "<plan format=\"1\" name=\"x\"><workload><task id=\"t\" stage=\"training\" "
            "kind=\"training\" work=\"cpu\" instance=\"ml.m5.xlarge\" hours=\"10\"/></workload>"
            "<scenario id=\"a\"><region all=\"own-site\"/></scenario>"
            "<override kind=\"region\" id=\"own-site\" name=\"Own\" pue=\"1.5\"/></plan>",
            Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        const Input input(reading.plan);
        const report::ReportInput of = input.of();
        QVERIFY(!of.chosen().totals.value(Metric::CarbonLocation));
        QCOMPARE(metricOf(object(sagemakerCard(of)->bytes), QStringLiteral("carbon_kg")), -1.0);
        const Exported readme = huggingFaceCard(of);
        QVERIFY(!readme.bytes.contains("emissions:"));
        QVERIFY(!readme.remarks.isEmpty());
        QVERIFY(object(sciReport(of).bytes)[QStringLiteral("carbon_kg")].isNull());
    }
};

QTEST_MAIN(ExchangeTest)
#include "exchange.moc"
