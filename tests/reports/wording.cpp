#include "reports/content/wording.h"

#include "model/joined.h"
#include "model/plan/planfile.h"
#include "reports/content/report.h"
#include "reports/content/targetchecks.h"
#include "reports/write/csvwriter.h"
#include "reports/write/markdown.h"
#include "tests/reports/exchangeinput.h"
#include "tests/support/sampleplan.h"

#include <QTest>
#include <QTranslator>

#include <map>
#include <set>

using namespace greenprint;
using namespace greenprint::report;
using namespace greenprint::test;

namespace {

/// French signs of units, without the rest of the language.
class FrenchSigns : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *, int) const override {
        static const std::map<QByteArray, QString> kSigns{
            {"GB", QStringLiteral("Go")}, {"d", QStringLiteral("j")}};
        const auto sign = kSigns.find(text);
        if (QByteArray(context) == "UnitSign" && sign != kSigns.end())
            return sign->second;
        return QByteArray(text) == "%1; %2" ? QStringLiteral("%1\u202f; %2") : QString();
    }
    bool isEmpty() const override { return false; }
};

QString images() {
    return QStringLiteral("image-classification.gplan");
}

Document reportOf(const Plan &plan, ReportKind kind) {
    ReportOrder order;
    order.kind = kind;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    const auto document = buildReport(Catalog::builtIn(), plan, order);
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return *document;
}

Document reportOf(const QString &name, ReportKind kind) {
    return reportOf(sample(name), kind);
}

std::vector<Table> tablesOf(const Document &document, const QString &section = {}) {
    std::vector<Table> tables;
    for (const Section &s : document.sections) {
        if (!section.isEmpty() && s.id != section)
            continue;
        for (const Block &block : s.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                tables.push_back(*table);
        }
    }
    return tables;
}

/// The size of the unit in which a cell of an English document shows its figure.
double sizeOf(const Cell &cell) {
    const QString number = cell.text.section(QChar(0x00a0), 0, 0).remove(QLatin1Char(','));
    return std::abs(*cell.value / number.toDouble());
}

/// "t CO₂e" of "6.42 t CO₂e".
QString signOf(const Cell &cell) {
    return cell.text.section(QChar(0x00a0), -1);
}

} // namespace

// How figures and names read in documents.
class WordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresThatAreComparedShareAUnit_data() {
        QTest::addColumn<Metric>("metric");
        QTest::addColumn<QList<double>>("figures");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *name, Metric metric, const QList<double> &figures,
                            const QStringList &texts) {
            QTest::newRow(name) << metric << figures << texts;
        };
        row("some seconds", Metric::LatencyP95, {9000, 10100},
            {QStringLiteral("9.00 s"), QStringLiteral("10.1 s")});
        row("kilograms beside tonnes", Metric::Carbon, {456, 6420},
            {QStringLiteral("0.456 t"), QStringLiteral("6.42 t")});
        row("grams beside kilograms", Metric::Carbon, {0.003, 40},
            {QStringLiteral("3.00 g"), QStringLiteral("40,000 g")});
        row("thousands", Metric::Cost, {8000, 13190},
            {QStringLiteral("8.00 k USD"), QStringLiteral("13.2 k USD")});
        row("little beside thousands", Metric::Cost, {15.7, 13190},
            {QStringLiteral("15.7 USD"), QStringLiteral("13,200 USD")});
        row("little beside millions", Metric::Cost, {15.7, 2.3e6},
            {QStringLiteral("15.7 USD"), QStringLiteral("2.30 M USD")});
        row("nothing and more", Metric::Carbon, {0, 1200},
            {QStringLiteral("0 t"), QStringLiteral("1.20 t")});
        row("less and more", Metric::Energy, {-300, 1200},
            {QStringLiteral("−0.300 MWh"), QStringLiteral("1.20 MWh")});
        row("at once and over night", Metric::LatencyP95, {67.8, 8.24e7},
            {QStringLiteral("67.8 ms"), QStringLiteral("22.9 h")});
        row("none", Metric::Water, {}, {});
    }
    void figuresThatAreComparedShareAUnit() {
        QFETCH(Metric, metric);
        QFETCH(QList<double>, figures);
        QFETCH(QStringList, texts);
        std::vector<Total> totals;
        for (const double figure : figures)
            totals.push_back({figure});
        const SharedUnit unit(NumberFormat(QLocale(QLocale::English)), metric, totals);
        QStringList shown;
        for (const double figure : figures)
            shown << unit.scaled(figure).text().replace(QChar(0x00a0), QLatin1Char(' '));
        QCOMPARE(shown, texts);
    }

    void everyRowHasOneUnit_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ReportKind>("kind");
        for (const QString &name : sampleNames()) {
            for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all)
                QTest::addRow("%s %s", qPrintable(name), kind.word) << name << kind.value;
        }
    }
    /// But for what would read 0.000x beside the other, which a document says.
    void everyRowHasOneUnit() {
        constexpr double kApart = 1e5;
        constexpr double kLeastShown = 1e-3;
        QFETCH(QString, name);
        QFETCH(ReportKind, kind);
        int compared = 0;
        for (const Table &table : tablesOf(reportOf(name, kind))) {
            for (const Row &row : table.rows) {
                std::map<QString, const Cell *> firsts;
                for (const Cell &cell : row.cells) {
                    const bool share = signOf(cell) == QLatin1String("%");
                    if (!cell.value || share || !cell.text.contains(QChar(0x00a0)))
                        continue;
                    const Cell *&first = firsts[cell.unit];
                    if (!first)
                        first = &cell;
                    const double a = std::abs(*first->value);
                    const double b = std::abs(*cell.value);
                    if (std::min(a, b) * kApart < std::max(a, b) && a != 0.0 && b != 0.0)
                        continue;
                    ++compared;
                    const double ofLarger = std::min(a, b) / sizeOf(a > b ? *first : cell);
                    QVERIFY2(
                        signOf(*first) == signOf(cell) || ofLarger < kLeastShown,
                        qPrintable(
                            row.cells.front().text + QStringLiteral(": ") + first->text
                            + QStringLiteral(" beside ") + cell.text));
                }
            }
        }
        QVERIFY(compared > 0);
    }

    void everyDocumentKeepsToOneUnitOfCarbon_data() { everyRowHasOneUnit_data(); }
    void everyDocumentKeepsToOneUnitOfCarbon() {
        constexpr double kLeast = 0.01;
        QFETCH(QString, name);
        QFETCH(ReportKind, kind);
        const Input plan(sample(name));
        const ReportInput input = plan.of();
        const Wording words(input);
        const DisplayUnit unit = words.format().unitFor(
            Metric::Carbon, input.chosen().totals.value(Metric::Carbon).value_or(0.0));
        const QString sign = words.unitText(Metric::Carbon, unit.symbol);
        const Document document = reportOf(name, kind);
        QStringList others;
        for (const Section &section : document.sections) {
            for (const Block &block : section.blocks) {
                const auto *chart = std::get_if<Chart>(&block);
                if (chart && chart->spec.unit.endsWith(QStringLiteral("CO₂e"))
                    && !chart->spec.unit.endsWith(sign))
                    others << chart->spec.title + QStringLiteral(": ") + chart->spec.unit;
            }
        }
        for (const Table &table : tablesOf(document)) {
            for (const Row &row : table.rows) {
                for (const Cell &cell : row.cells) {
                    if (cell.unit == QLatin1String("kg")
                        && cell.text.endsWith(QStringLiteral("CO₂e"))
                        && std::abs(cell.value.value_or(0.0)) >= kLeast * unit.size
                        && signOf(cell) != sign)
                        others << row.cells.front().text + QStringLiteral(": ") + cell.text;
                }
            }
        }
        QVERIFY2(others.isEmpty(), qPrintable(others.join(QLatin1Char('\n'))));
    }

    void findingsSayWhatTablesSay_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("cost") << QStringLiteral("demand-forecast.gplan");
        QTest::newRow("cost and hours") << QStringLiteral("image-classification.gplan");
        QTest::newRow("latency") << QStringLiteral("language-model-fine-tuning.gplan");
    }
    void findingsSayWhatTablesSay() {
        QFETCH(QString, name);
        const Document document = reportOf(name, ReportKind::ModelCard);
        QStringList findings;
        for (const Table &table : tablesOf(document)) {
            for (const Row &row : table.rows) {
                if (row.cells.size() > 2 && row.cells[0].text == label(Severity::Warning))
                    findings << row.cells[2].text;
            }
        }
        int missed = 0;
        const Table targets = tablesOf(document, QStringLiteral("tradeoffs")).front();
        for (const Row &row : targets.rows) {
            if (row.cells[3].tone != Tone::Bad)
                continue;
            ++missed;
            const QStringList both = findings.filter(row.cells[1].text).filter(row.cells[2].text);
            QVERIFY2(both.size() == 1, qPrintable(findings.join(QLatin1Char('\n'))));
        }
        QVERIFY(missed > 0);
    }

    /// What misses a target by little is not written as the target is.
    void aNearMissIsSeen() {
        const Input plan(sample(QStringLiteral("demand-forecast.gplan")));
        const Wording words(plan.of());
        const auto texts = [&](double value) {
            const TargetCheck check{{}, {}, Metric::TrainingHours, 40.0, {Total{value}}};
            return check.texts(words);
        };
        QCOMPARE(texts(40.04).target, QStringLiteral("40.00\u00a0h"));
        QCOMPARE(texts(40.04).values, QStringList{QStringLiteral("40.04\u00a0h")});
        QCOMPARE(texts(41.0).target, QStringLiteral("40.0\u00a0h"));
        QCOMPARE(texts(40.0).values, QStringList{QStringLiteral("40.0\u00a0h")});
        QCOMPARE(texts(39.99).values, QStringList{QStringLiteral("40.0\u00a0h")});
    }

    /// What is known of a figure is no proof that all of it is within a target.
    void aPartMeetsNoTarget() {
        const Input plan(sample(QStringLiteral("demand-forecast.gplan")));
        const Wording words(plan.of());
        const TargetCheck check{
            {},
            {},
            Metric::TrainingHours,
            40.0,
            {Total{30.0}, Total{30.0, true}, Total{41.0, true}, Total{std::nullopt}}};
        QCOMPARE(check.met(0), std::optional(true));
        QCOMPARE(check.met(1), std::optional<bool>());
        QCOMPARE(check.met(2), std::optional(false));
        QCOMPARE(check.met(3), std::optional<bool>());
        QCOMPARE(check.texts(words).values[1], QStringLiteral("\u2265\u00a030.0\u00a0h"));
    }

    /// Nor does what two designs lack alike tell what is between them.
    void aPartSavesNothingThatIsKnown() {
        const PlanReading reading = readPlan(
            "<plan format=\"1\" name=\"P\"><workload><dataset id=\"d\" size-gb=\"100\"/>"
            "<task id=\"t\" stage=\"training\" kind=\"tuning\" work=\"cpu\" "
            "instance=\"ml.m5.xlarge\" hours=\"1\" trials=\"50\"/></workload>"
            "<scenario id=\"a\"><region data=\"eu-north-1\" training=\"own-site\"/>"
            "<practice id=\"TU-01\" strength=\"0.5\" basis=\"assumed\"/></scenario>"
            "<override kind=\"region\" id=\"own-site\" name=\"Own\" pue=\"1.5\"/></plan>",
            Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        const Document card = reportOf(reading.plan, ReportKind::ModelCard);
        const std::vector<Table> tables = tablesOf(card, QStringLiteral("practices"));
        QCOMPARE(tables.size(), 1u);
        QCOMPARE(tables.front().rows.size(), 1u);
        QCOMPARE(tables.front().rows.front().cells.back().text, Wording::unknown());
    }

    void changedQuestionsHaveTheirTitles() {
        const auto decidedBy = [](const QByteArray &choices) {
            const PlanReading reading = readPlan(
                "<plan format=\"1\" name=\"P\"><workload><task id=\"nb\" kind=\"notebook\" "
                "instance=\"ml.m5.xlarge\" always-on=\"yes\" active-hours-per-month=\"40\"/>"
                "</workload><scenario id=\"a\"/><review><answer question=\"COST_notebooks\">"
                "<choice id=\"TR_14\" status=\"rejected\"/>"
                    + choices + "</answer></review></plan>",
                Catalog::builtIn());
            if (!reading.ok())
                qFatal("%s", qPrintable(reading.errorText()));
            return reading.plan;
        };
        ReportOrder order;
        order.kind = ReportKind::WellArchitected;
        order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
        order.milestones = {
            {QStringLiteral("First look"), QStringLiteral("2026-11-01"), decidedBy({}), {}}};
        const auto document = buildReport(
            Catalog::builtIn(), decidedBy("<choice id=\"TR_12\" status=\"confirmed\"/>"), order);
        QVERIFY2(document, document ? "" : qPrintable(document.error().text()));
        QStringList names;
        for (const Table &table : tablesOf(*document, QStringLiteral("milestones"))) {
            for (const Row &row : table.rows)
                names << row.cells.front().text;
        }
        QVERIFY(
            names.contains(QStringLiteral("How do you keep interactive work small and short?")));
        QVERIFY(!names.contains(QStringLiteral("COST_notebooks")));
    }

    void rangesHaveTheDigitsOfTheirValues() {
        const Input plan(sample(QStringLiteral("demand-forecast.gplan")));
        ReportInput input = plan.of();
        input.locale = QLocale(QLocale::English);
        const Wording words(input);
        Datum datum;
        datum.value = datum.low = 35040;
        datum.high = 52560;
        QCOMPARE(words.coefficient(datum.value, Unit::Hour), QStringLiteral("35,040\u00a0h"));
        QCOMPARE(words.range(datum), QStringLiteral("35,040\u2009\u2013\u200952,560"));
        datum.high = datum.low;
        QCOMPARE(words.range(datum), QString());
    }

    /// Nobody reads ids where there are names.
    void thingsAreCalledByTheirNames() {
        const QString card = QString::fromUtf8(writeCsv(reportOf(images(), ReportKind::ModelCard)));
        const QString comparison = QString::fromUtf8(
            writeCsv(reportOf(images(), ReportKind::Comparison)));
        for (const char *id :
             {"scenario[", "task[", "about/targets", "STANDARD", "ML_VOLUME", "logs-ingest-gb",
              "hdd"}) {
            QVERIFY2(!card.contains(QLatin1String(id)), id);
            QVERIFY2(!comparison.contains(QLatin1String(id)), id);
        }
        for (const char *name : {"Copies \u00b7 S3 Standard", "hard disks", "Targets"})
            QVERIFY2(card.contains(QString::fromUtf8(name)), name);
        for (const char *name : {"S3 Glacier Instant Retrieval", "Hyperparameter search"})
            QVERIFY2(comparison.contains(QString::fromUtf8(name)), name);
        // what is billed besides choices, and scenarios
        for (const char *id : {"SageMaker ML volume", "CloudWatch Logs archive", "(today)"})
            QVERIFY2(!card.contains(QLatin1String(id)), id);
        QVERIFY(card.contains(QLatin1String("Logs in CloudWatch")));
        // what practices ask for
        const QString review = QString::fromUtf8(
            writeCsv(reportOf(images(), ReportKind::WellArchitected)));
        for (const char *key :
             {"drift-runs-per-month", "wh-per-request", "\"modelled\"", "\"edge\""})
            QVERIFY2(!review.contains(QLatin1String(key)), key);
        QVERIFY(review.contains(QStringLiteral("\u201cRuns per month on drift\u201d")));
    }

    /// A type has a power for each of its uses, which move together.
    void powersNameWhatHasThem() {
        QStringList names;
        for (const Section &section : reportOf(images(), ReportKind::ModelCard).sections) {
            for (const Block &block : section.blocks) {
                const auto *chart = std::get_if<Chart>(&block);
                if (chart && chart->spec.kind == ChartKind::Tornado)
                    names << chart->spec.categories;
            }
        }
        QVERIFY2(
            names.contains(QStringLiteral("Power \u00b7 m5.4xlarge (Cut out the panels)")),
            qPrintable(names.join(QLatin1Char('\n'))));
        const QStringList several = names.filter(QStringLiteral("ml.g4dn.xlarge (Notebooks of"));
        QCOMPARE(several.size(), 1);
        QVERIFY2(several.first().endsWith(QStringLiteral(" and 2 more)")), qPrintable(several[0]));
    }

    /// A notebook is used day by day: there is nothing unknown about the runs that it has not.
    void notebooksHaveNoRuns() {
        const Document card = reportOf(images(), ReportKind::ModelCard);
        int notebooks = 0;
        for (const Section &section : card.sections) {
            for (const Block &block : section.blocks) {
                const auto *table = std::get_if<Table>(&block);
                if (!table || table->columns.size() != 5
                    || table->columns[3].title != QLatin1String("Hours a run"))
                    continue;
                for (const Row &row : table->rows) {
                    const bool notebook = row.cells[1].text == label(TaskKind::Notebook);
                    notebooks += notebook ? 1 : 0;
                    QCOMPARE(row.cells[3].text.isEmpty(), notebook);
                }
            }
        }
        QVERIFY(notebooks > 0);
    }

    /// What training starts from is printed where the plan says it, and of training alone.
    void defaultsOfTrainingAreNotPrinted() {
        const auto card = [](const Plan &plan) {
            return QString::fromUtf8(writeCsv(reportOf(plan, ReportKind::ModelCard)));
        };
        Plan plan = sample(images());
        const QString scratch = label(TrainingType::Scratch);
        for (Task &task : plan.workload.tasks)
            task.trainingType.reset();
        QVERIFY(!card(plan).contains(scratch));
        for (Task &task : plan.workload.tasks) {
            if (task.kind == TaskKind::Training)
                task.trainingType = TrainingType::Scratch;
        }
        QVERIFY(card(plan).contains(scratch));
    }

    /// What becomes less and what becomes more are told apart, not by signs.
    void savingsAreToldWithoutSigns() {
        const Document review = reportOf(images(), ReportKind::WellArchitected);
        int told = 0;
        for (const Section &section : review.sections) {
            for (const Block &block : section.blocks) {
                const auto *callout = std::get_if<Callout>(&block);
                if (!callout || section.id != QLatin1String("improvements"))
                    continue;
                ++told;
                QVERIFY2(
                    callout->text.contains(QLatin1String("Less in other figures")),
                    qPrintable(callout->text));
                QVERIFY2(!callout->text.contains(QChar(0x2212)), qPrintable(callout->text));
                // a type without a price leaves the cost of all together unknown, and it says so
                QVERIFY2(
                    callout->text.contains(QLatin1String("Not known with all of them: Cost.")),
                    qPrintable(callout->text));
            }
        }
        QCOMPARE(told, 1);
        const QString text = QString::fromUtf8(writeMarkdown(review));
        QVERIFY(text.contains(QStringLiteral("Latency, p95: 10.4\u00a0ms slower")));
    }

    void signsOfUnitsFollowTheLanguage() {
        const Input plan(sample(QStringLiteral("demand-forecast.gplan")));
        const Wording words(plan.of());
        const QStringList items{QStringLiteral("a%2"), QStringLiteral("b"), QStringLiteral("c%1")};
        QCOMPARE(words.input(5, Unit::Gigabyte), QStringLiteral("5\u00a0GB"));
        QCOMPARE(joinedPhrases(items), QStringLiteral("a%2; b; c%1"));
        QCOMPARE(joinedPhrases({}), QString());
        QCOMPARE(joinedWords(items), QStringLiteral("a%2, b, c%1"));
        FrenchSigns french;
        QVERIFY(QCoreApplication::installTranslator(&french));
        QCOMPARE(words.input(5, Unit::Gigabyte), QStringLiteral("5\u00a0Go"));
        QCOMPARE(words.unitWords(Unit::WattHourPerTerabyteHour), QStringLiteral("Wh/TB\u00b7h"));
        QCOMPARE(words.unitWords(Unit::UsDollarPerGigabyte), QStringLiteral("USD/Go"));
        QCOMPARE(words.unitText(Metric::TrainingHours, QStringLiteral("d")), QStringLiteral("j"));
        QCOMPARE(words.unitText(Metric::Carbon, QStringLiteral("kg")), QStringLiteral("kg CO₂e"));
        // what spreadsheets and programs read is the same in every language
        QCOMPARE(words.cell(Metric::TrainingHours, Total{240.0}).unit, QStringLiteral("h"));
        QCOMPARE(joinedPhrases(items), QStringLiteral("a%2\u202f; b\u202f; c%1"));
    }

    /// No two coefficients have the same name.
    void coefficientsAreToldApart_data() { sampleRows(); }
    void coefficientsAreToldApart() {
        QFETCH(QString, name);
        const Document document = reportOf(name, ReportKind::ModelCard);
        const Table table = tablesOf(document, QStringLiteral("coefficients")).front();
        std::set<QStringList> names;
        QString group;
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const Row &row = table.rows[i];
            if (row.kind == RowKind::Group)
                group = row.cells.front().text;
            if (row.kind != RowKind::Normal)
                continue;
            const bool detailed = i + 1 < table.rows.size()
                                  && table.rows[i + 1].kind == RowKind::Detail;
            const QStringList its{
                group, row.cells.front().text,
                detailed ? table.rows[i + 1].cells.front().text : QString()};
            QVERIFY2(names.insert(its).second, qPrintable(its.join(QStringLiteral(" / "))));
        }
        QVERIFY(!names.empty());
    }
};

QTEST_MAIN(WordingTest)
#include "wording.moc"
