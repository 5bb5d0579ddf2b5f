#include "model/plan/planfile.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "model/review/reviewexport.h"
#include "reports/exchange/boamps.h"
#include "reports/exchange/cyclonedx.h"
#include "reports/exchange/euannex.h"
#include "reports/exchange/huggingfacecard.h"
#include "reports/exchange/sagemakercard.h"
#include "reports/exchange/scireport.h"
#include "reports/results/reviewjson.h"
#include "reports/results/reviewtables.h"
#include "reports/write/htmlwriter.h"
#include "reports/write/markdown.h"
#include "tests/reports/exchangeinput.h"
#include "tests/reports/schema.h"
#include "tests/support/hostilelens.h"
#include "tests/support/hostileplan.h"
#include "tests/support/sampleplan.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace greenprint;
using namespace greenprint::exchange;
using namespace greenprint::test;

namespace {

/// The metadata of a Hugging Face README end where they should, and no line is injected.
void checkMetadata(const QString &readme) {
    const QStringList lines = readme.split(QLatin1Char('\n'));
    const qsizetype end = lines.indexOf(QLatin1String("---"), 1);
    static const QRegularExpression entry(QStringLiteral(
        "^(base_model: \".*\"|co2_eq_emissions:|  (emissions: \\d+\\.\\d+|\\w+: \".*\"))$"));
    for (qsizetype i = 1; i < end; ++i)
        QVERIFY2(entry.match(lines[i]).hasMatch(), qPrintable(lines[i]));
}

/// Longer than any limit, with what formats trip over.
Plan longPlan() {
    Plan plan = sample(QStringLiteral("image-classification.gplan"));
    const QString text =
        QStringLiteral("long \"quoted\" \\ text: <b>\n\u0001\u202e ").repeated(500);
    plan.name = text;
    Card &card = plan.card;
    for (Setting<QString> *field :
         {&card.modelDescription, &card.modelOwner, &card.problemType, &card.algorithmType,
          &card.purposeOfModel, &card.intendedUses, &card.factorsAffectingEfficiency,
          &card.explanationsForRiskRating, &card.businessProblem, &card.businessStakeholders,
          &card.lineOfBusiness, &card.objectiveFunction, &card.trainingObservations,
          &card.evaluationObservations, &card.ethicalConsiderations,
          &card.caveatsAndRecommendations, &card.offsets, &card.author, &card.baseModel})
        *field = text;
    for (int i = 0; i < 40; ++i) {
        Dataset d = plan.workload.datasets.front();
        d.id = QStringLiteral("d%1").arg(i);
        d.name = text;
        d.role = i % 2 ? DatasetRole::Training : DatasetRole::Test;
        plan.workload.datasets.push_back(d);
    }
    return plan;
}

/// The longest text below a value, and the largest list.
void measure(const QJsonValue &value, qsizetype *text, qsizetype *control) {
    if (value.isString()) {
        *text = std::max(*text, value.toString().size());
        for (const QChar c : value.toString())
            *control += c.unicode() < 0x20 && c != QLatin1Char('\n') ? 1 : 0;
    }
    for (const QJsonValue v : value.toArray())
        measure(v, text, control);
    for (const QJsonValue v : value.toObject())
        measure(v, text, control);
}

} // namespace

// What is handed to other tools keeps the form that they expect, whatever the texts in it.
class ExchangeSchemasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sagemakerKeepsItsSchema_data() { sampleRows(); }
    void sagemakerKeepsItsSchema() {
        QFETCH(QString, name);
        const Input input(sample(name));
        const auto card = sagemakerCard(input.of());
        QVERIFY(card);
        checkSchema(QStringLiteral("sagemaker/model_card_schema.json"), object(card->bytes));
    }

    void sagemakerKeepsTheLimitsThatItsSchemaDoesNot() {
        const Input input(longPlan());
        const auto card = sagemakerCard(input.of());
        QVERIFY(card);
        QVERIFY(!card->remarks.isEmpty());
        const QJsonObject o = object(card->bytes);
        QVERIFY(QJsonDocument(o).toJson(QJsonDocument::Compact).size() <= 100000);
        qsizetype longest = 0;
        qsizetype control = 0;
        measure(o, &longest, &control);
        QVERIFY(longest <= 2096);
        QCOMPARE(control, 0);
        const QJsonObject overview = at(o, "model_overview");
        for (const QJsonValue v : overview)
            QVERIFY(v.toString().size() <= 1024);
        for (const QJsonValue v : at(o, "intended_uses"))
            QVERIFY(v.toString().size() <= 2048);
        const QJsonObject job = at(at(o, "training_details"), "training_job_details");
        QVERIFY(list(job, "training_datasets").size() <= 15);
        QVERIFY(list(job, "user_provided_training_metrics").size() <= 50);
        for (const QJsonValue e : list(o, "evaluation_details")) {
            QVERIFY(e[QStringLiteral("name")].toString().size() <= 63);
            QVERIFY(list(e.toObject(), "datasets").size() <= 10);
            for (const QJsonValue g : list(e.toObject(), "metric_groups")) {
                QVERIFY(g[QStringLiteral("name")].toString().size() <= 63);
                for (const QJsonValue m : list(g.toObject(), "metric_data")) {
                    QVERIFY(m[QStringLiteral("name")].toString().size() <= 255);
                    QVERIFY(m[QStringLiteral("notes")].toString().size() <= 1024);
                }
            }
        }
        const QJsonObject details = at(at(o, "additional_information"), "custom_details");
        QVERIFY(!details.isEmpty());
        for (const QJsonValue v : details) {
            QVERIFY(v.toString().size() <= 1024);
            QVERIFY(!v.toString().contains(QLatin1Char('\n')));
        }
        checkSchema(QStringLiteral("sagemaker/model_card_schema.json"), o);
    }

    void cycloneDxKeepsItsSchema_data() { sampleRows(); }
    void cycloneDxKeepsItsSchema() {
        QFETCH(QString, name);
        const Input input(sample(name));
        checkSchema(
            QStringLiteral("cyclonedx/bom-1.6.schema.json"), object(cycloneDx(input.of()).bytes));
    }

    void boampsKeepsItsSchema_data() { sampleRows(); }
    void boampsKeepsItsSchema() {
        QFETCH(QString, name);
        const Input input(sample(name));
        checkSchema(
            QStringLiteral("boamps/report_schema.json"), object(boampsReport(input.of()).bytes));
    }

    void customLensKeepsItsSchema() {
        checkSchema(
            QStringLiteral("well-architected/custom-lens.schema.json"),
            object(writeLens(builtInLens(Catalog::builtIn()))));
    }

    void waReviewKeepsItsSchema_data() { sampleRows(); }
    void waReviewKeepsItsSchema() {
        QFETCH(QString, name);
        const Plan plan = sample(name);
        const ReviewResult result = review(
            Catalog::builtIn(), plan, builtInLens(Catalog::builtIn()), baselineId(plan),
            Improvements::LeftOut);
        checkSchema(
            QStringLiteral("well-architected/aws-well-architected-framework-review-v1.schema.json"),
            object(writeWaReview(Catalog::builtIn(), result, {plan.name, QDate(2026, 11, 21)})));
    }

    /// Whatever the texts of a plan hold: each format is what it should be, and holds no sign that
    /// its readers trip over.
    void hostileTextStaysText_data() { test::hostileRows(); }
    void hostileTextStaysText() {
        QFETCH(QString, text);
        const Plan plan = test::hostilePlan(text);
        const Input input(plan);
        const report::ReportInput of = input.of();
        const auto card = sagemakerCard(of);
        QVERIFY(card);
        const ReviewResult reviewed = review(
            Catalog::builtIn(), plan, builtInLens(Catalog::builtIn()), baselineId(plan),
            Improvements::LeftOut);
        const std::pair<const char *, QByteArray> files[] = {
            {"sagemaker/model_card_schema.json", card->bytes},
            {"cyclonedx/bom-1.6.schema.json", cycloneDx(of).bytes},
            {"boamps/report_schema.json", boampsReport(of).bytes},
            {"well-architected/aws-well-architected-framework-review-v1.schema.json",
             writeWaReview(Catalog::builtIn(), reviewed, {plan.name, QDate(2026, 11, 21)})},
            {"SCI", sciReport(of).bytes},
            {"answers", writeWaAnswers(reviewed).bytes}};
        for (const auto &[schema, bytes] : files) {
            const QJsonDocument json = QJsonDocument::fromJson(bytes);
            QVERIFY2(!json.isNull(), schema);
            qsizetype longest = 0;
            qsizetype control = 0;
            measure(
                json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), &longest,
                &control);
            QVERIFY2(control == 0, schema);
            // lone surrogates would have become the sign for what cannot be read
            QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
            if (QByteArray(schema).endsWith(".json"))
                checkSchema(QLatin1String(schema), json.object());
        }
        // documents are written by the writers of reports, whose shape holds
        for (const report::Document &document : {sciDocument(of), euAnnex(of)}) {
            QXmlStreamReader html(report::writeHtml(document));
            while (!html.atEnd())
                html.readNext();
            QVERIFY2(!html.hasError(), qPrintable(html.errorString()));
            QTextDocument markdown;
            markdown.setMarkdown(
                QString::fromUtf8(report::writeMarkdown(document)),
                QTextDocument::MarkdownDialectGitHub);
            for (QTextBlock block = markdown.begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    QVERIFY(!format.isImageFormat());
                    QVERIFY(!format.isAnchor() || format.anchorHref().startsWith(QLatin1Char('#')));
                }
            }
        }
        // the metadata of a README end where they should, and what follows has its labels once
        const QString readme = QString::fromUtf8(huggingFaceCard(of).bytes);
        checkMetadata(readme);
        QCOMPARE(readme.count(QLatin1String("\n- **Carbon Emitted:** ")), 1);
    }

    /// The same of the texts of a lens, wherever a review by it goes.
    void hostileLensStaysText_data() { test::hostileRows(); }
    void hostileLensStaysText() {
        QFETCH(QString, text);
        const auto reading = readLens(test::hostileLensFile(text), text);
        QVERIFY(reading);
        const Plan plan = test::hostilePlan(text);
        const ReviewResult reviewed = review(
            Catalog::builtIn(), plan, reading->lens, baselineId(plan), Improvements::LeftOut);
        const QByteArray exported = writeWaReview(
            Catalog::builtIn(), reviewed, {plan.name, QDate(2026, 11, 21)});
        for (const QByteArray &bytes : {exported, writeWaAnswers(reviewed).bytes}) {
            const QJsonDocument json = QJsonDocument::fromJson(bytes);
            QVERIFY(!json.isNull());
            qsizetype longest = 0;
            qsizetype control = 0;
            measure(
                json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), &longest,
                &control);
            QCOMPARE(control, 0);
            QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
        }
        const QJsonObject shown = reviewJson(reviewed, reading->defects);
        QCOMPARE(QJsonDocument::fromJson(QJsonDocument(shown).toJson()).object(), shown);
        checkSchema(
            QStringLiteral("well-architected/aws-well-architected-framework-review-v1.schema.json"),
            object(exported));
        // a lens that was written is the lens that was read
        const auto again = readLens(writeLens(reading->lens), text);
        QVERIFY(again);
        QCOMPARE(again->lens.pillars, reading->lens.pillars);
        for (const QStringList &row : reviewTable(reviewed).rows) {
            for (const QString &cell : row) {
                bool number = false;
                cell.toDouble(&number);
                const QString written = QString::fromUtf8(csvRow({cell})).remove(QLatin1Char('"'));
                QVERIFY2(
                    number
                        || !QStringLiteral("=+-@\t\uff1d\uff0b\uff0d\uff20").contains(written[0]),
                    qPrintable(written));
            }
        }
    }

    void huggingFaceMetadataIsClosed() {
        // whatever the texts: the metadata end where they should, and no line is injected
        Plan plan = longPlan();
        plan.name = QStringLiteral("x\"\n---\nlicense: evil\n");
        plan.card.baseModel = plan.name;
        const Input input(plan);
        checkMetadata(QString::fromUtf8(huggingFaceCard(input.of()).bytes));
    }
};

QTEST_MAIN(ExchangeSchemasTest)
#include "exchangeschemas.moc"
