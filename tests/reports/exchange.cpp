#include "model/plan/planfile.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "model/review/reviewexport.h"
#include "reports/content/impactfacts.h"
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
#include "tests/support/hostilelens.h"
#include "tests/support/hostileplan.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QUuid>
#include <QXmlStreamReader>

#include <map>

#ifdef GREENPRINT_HAS_VALIJSON
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wrestrict" // a false alarm of GCC 12 within std::string
#endif
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#endif

using namespace greenprint;
using namespace greenprint::exchange;

namespace {

QStringList sampleNames() {
    const QDir folder(QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples"));
    return folder.entryList({QStringLiteral("*.gplan")});
}

Plan sample(const QString &name) {
    const PlanReading reading = readPlan(
        test::sourceFile(QStringLiteral("resources/samples/") + name), Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

/// Everything that an export is made from, kept together.
class Input {
public:
    explicit Input(Plan plan)
        : m_plan(std::move(plan))
        , m_catalog(Catalog::builtIn().with(catalogOverrides(m_plan)))
        , m_comparison(compare(Catalog::builtIn(), m_plan)) {}

    report::ReportInput of(const QString &scenario = {}) const {
        return {m_catalog,    m_plan,
                m_comparison, scenario.isEmpty() ? m_comparison.baseline : scenario,
                QLocale::c(), QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC)};
    }

private:
    const Plan m_plan;
    const Catalog m_catalog;
    const Comparison m_comparison;
};

QJsonObject object(const QByteArray &json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

QJsonObject at(const QJsonObject &o, const char *key) {
    return o[QLatin1String(key)].toObject();
}
QJsonArray list(const QJsonObject &o, const char *key) {
    return o[QLatin1String(key)].toArray();
}

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

#ifdef GREENPRINT_HAS_VALIJSON
QJsonValue jsonFile(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(fileName));
    return object(file.readAll());
}

/// A schema, read once. Schemas that it refers to are looked for beside it, by the name of their
/// file.
const valijson::Schema &schemaFrom(const QString &schemaFile) {
    static std::map<QString, std::unique_ptr<valijson::Schema>> known;
    std::unique_ptr<valijson::Schema> &schema = known[schemaFile];
    if (schema)
        return *schema;
    schema = std::make_unique<valijson::Schema>();
    const QString folder = QFileInfo(schemaFile).path();
    std::vector<std::unique_ptr<QJsonValue>> fetched;
    const QJsonValue root = jsonFile(schemaFile);
    valijson::adapters::QtJsonAdapter adapter(root);
    valijson::SchemaParser parser;
    parser.populateSchema(
        adapter, *schema,
        [&](const std::string &uri) -> const QJsonValue * {
            const QString name = QFileInfo(QString::fromStdString(uri)).fileName();
            fetched.push_back(
                std::make_unique<QJsonValue>(jsonFile(folder + QLatin1Char('/') + name)));
            return fetched.back().get();
        },
        [](const QJsonValue *) {});
    return *schema;
}

/// What a schema has against a document; empty if nothing.
QString complaints(const QString &schemaFile, const QJsonObject &document) {
    const valijson::Schema &schema = schemaFrom(schemaFile);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const QJsonValue value(document);
    valijson::adapters::QtJsonAdapter target(value);
    QString text;
    if (!validator.validate(schema, target, &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            for (const std::string &part : error.context)
                text += QString::fromStdString(part);
            text += QStringLiteral(": ") + QString::fromStdString(error.description)
                    + QLatin1Char('\n');
        }
    }
    return text;
}
#endif

void checkSchema(const QString &file, const QJsonObject &document) {
#ifdef GREENPRINT_HAS_VALIJSON
    const QString schema = test::referenceFile(QStringLiteral("reference/schemas/") + file);
    if (schema.isEmpty())
        QSKIP(qPrintable(file + QStringLiteral(" is not here")));
    const QString text = complaints(schema, document);
    QVERIFY2(text.isEmpty(), qPrintable(text.left(2000)));
#else
    Q_UNUSED(document);
    QSKIP(qPrintable(file + QStringLiteral(": valijson is not installed (libvalijson-dev)")));
#endif
}

void sampleRows() {
    QTest::addColumn<QString>("name");
    for (const QString &name : sampleNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

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

    void huggingFaceMetadataIsClosed() {
        // whatever the texts: the metadata end where they should, and no line is injected
        Plan plan = longPlan();
        plan.name = QStringLiteral("x\"\n---\nlicense: evil\n");
        plan.card.baseModel = plan.name;
        const Input input(plan);
        checkMetadata(QString::fromUtf8(huggingFaceCard(input.of()).bytes));
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
        const double intensity =
            at(boamps, "environment")[QStringLiteral("powerSourceCarbonIntensity")].toDouble();
        if (!all[Metric::CarbonLocation].partial && consumption > 0.0)
            QVERIFY(close(consumption * intensity / 1000.0, *all.value(Metric::CarbonLocation)));
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
