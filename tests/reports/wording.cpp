#include "reports/content/wording.h"

#include "reports/content/report.h"
#include "reports/content/targetchecks.h"
#include "reports/type/joined.h"
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

Document reportOf(const QString &name, ReportKind kind) {
    ReportOrder order;
    order.kind = kind;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    const auto document = buildReport(Catalog::builtIn(), sample(name), order);
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return *document;
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
            {QStringLiteral("0.456 t CO₂e"), QStringLiteral("6.42 t CO₂e")});
        row("grams beside kilograms", Metric::Carbon, {0.003, 40},
            {QStringLiteral("3.00 g CO₂e"), QStringLiteral("40,000 g CO₂e")});
        row("thousands", Metric::Cost, {8000, 13190},
            {QStringLiteral("8.00 k USD"), QStringLiteral("13.2 k USD")});
        row("nothing and more", Metric::Carbon, {0, 1200},
            {QStringLiteral("0 t CO₂e"), QStringLiteral("1.20 t CO₂e")});
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
        const Input plan(sample(QStringLiteral("demand-forecast.gplan")));
        ReportInput input = plan.of();
        input.locale = QLocale(QLocale::English);
        std::vector<Total> totals;
        for (const double figure : figures)
            totals.push_back({figure});
        QStringList shown;
        for (const Cell &cell : Wording(input).cells(metric, totals))
            shown << QString(cell.text).replace(QChar(0x00a0), QLatin1Char(' '));
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
    void everyRowHasOneUnit() {
        constexpr double kApart = 1e5;
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
                    QVERIFY2(
                        signOf(*first) == signOf(cell),
                        qPrintable(
                            row.cells.front().text + QStringLiteral(": ") + first->text
                            + QStringLiteral(" beside ") + cell.text));
                }
            }
        }
        QVERIFY(compared > 0);
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
            const TargetCheck check{{}, {}, Metric::TrainingHours, 40.0, {value}};
            return check.texts(words);
        };
        QCOMPARE(texts(40.04).target, QStringLiteral("40.00\u00a0h"));
        QCOMPARE(texts(40.04).values, QStringList{QStringLiteral("40.04\u00a0h")});
        QCOMPARE(texts(41.0).target, QStringLiteral("40.0\u00a0h"));
        QCOMPARE(texts(40.0).values, QStringList{QStringLiteral("40.0\u00a0h")});
        QCOMPARE(texts(39.99).values, QStringList{QStringLiteral("40.0\u00a0h")});
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
        QCOMPARE(words.amount(Metric::TrainingHours, Total{240.0}), QStringLiteral("10.0\u00a0j"));
        QCOMPARE(words.amount(Metric::Carbon, Total{240.0}), QStringLiteral("240\u00a0kg CO₂e"));
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
