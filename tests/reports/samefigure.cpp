#include "model/plan/planfile.h"
#include "model/quantity/format.h"
#include "model/savefile.h"
#include "reports/content/report.h"
#include "reports/exchange/euannex.h"
#include "reports/exchange/huggingfacecard.h"
#include "reports/exchange/sagemakercard.h"
#include "reports/exchange/scireport.h"
#include "reports/read/carriedplan.h"
#include "reports/write/htmlwriter.h"
#include "reports/write/markdown.h"
#include "reports/write/reportfile.h"
#include "tests/support/sampleplan.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using namespace greenprint::report;
using namespace greenprint::test;

namespace {

QByteArray outputOf(const QString &tool, const QStringList &arguments) {
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("%s did not finish", qPrintable(tool));
    return process.readAllStandardOutput();
}

bool has(const char *tool) {
    return !QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty();
}

/// The first amount of carbon in a text, in kilograms; NaN if there is none. Numbers have the
/// separators of the language.
double firstCarbon(QString text, const QLocale &locale) {
    static const QRegularExpression amount(QStringLiteral(
        "([0-9][0-9.,\\x{2009}\\x{202f}\\x{a0}]*)\\s*(g|kg|t|kt)\\s*CO\\s*[\\x{2082}2]\\s*e"));
    const auto match = amount.match(text);
    if (!match.hasMatch())
        return std::nan("");
    QString digits = match.captured(1);
    digits.remove(QChar(0x2009)).remove(QChar(0x202f)).remove(QChar(0xa0));
    digits.remove(locale.groupSeparator());
    digits.replace(locale.decimalPoint(), QLatin1String("."));
    const double size = match.captured(2) == QLatin1String("g")    ? 1e-3
                        : match.captured(2) == QLatin1String("kg") ? 1.0
                        : match.captured(2) == QLatin1String("t")  ? 1e3
                                                                   : 1e6;
    return digits.toDouble() * size;
}

QString withoutTags(const QByteArray &html) {
    static const QRegularExpression head(
        QStringLiteral("^.*</header>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return QString::fromUtf8(html).remove(head).replace(tag, QStringLiteral(" "));
}

/// Whether two figures are the same at three significant digits.
bool sameAtThree(double shown, double exact) {
    return std::abs(shown - exact) <= 0.0051 * std::abs(exact);
}
bool same(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

// The same total in everything that is handed over, after conversion, and in the ledger.
class SameFigureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentHasTheLedgersFigure_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const QString &name : sampleNames())
            QTest::addRow("%s en", qPrintable(name)) << name << QStringLiteral("en");
        for (const char *language : {"de", "fr", "es", "ja"})
            QTest::newRow(language)
                << QStringLiteral("image-classification.gplan") << QString::fromLatin1(language);
    }

    void everyDocumentHasTheLedgersFigure() {
        QFETCH(QString, name);
        QFETCH(QString, language);
        const Plan plan = sample(name);
        const Comparison comparison = compare(Catalog::builtIn(), plan);
        ReportOrder order;
        order.kind = ReportKind::ModelCard;
        order.language = language;
        order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
        const auto document = buildReport(Catalog::builtIn(), plan, order);
        QVERIFY(document);
        const double carbon = *comparison.baselineResult().totals.value(Metric::Carbon);
        QVERIFY(carbon > 0.0);
        const auto shown = [&](const char *format, const QString &text) {
            const double kilograms = firstCarbon(text, document->locale);
            if (sameAtThree(kilograms, carbon))
                return true;
            qWarning("%s: %g instead of %g kg", format, kilograms, carbon);
            return false;
        };

        QVERIFY(shown("Markdown", QString::fromUtf8(writeMarkdown(*document))));
        QVERIFY(shown("HTML", withoutTags(writeHtml(*document))));

        // what spreadsheets compute with has all digits
        const QByteArray csv = *render(*document, FileType::Csv, plan);
        QVERIFY(numbersOf(
            QString::fromUtf8(csv).split(QRegularExpression(QStringLiteral("[,\n]"))), carbon));
        if (has("unzip")) {
            const QString file = save(*render(*document, FileType::Xlsx, plan));
            const QString sheets = QString::fromUtf8(outputOf(
                QStringLiteral("unzip"),
                {QStringLiteral("-p"), file, QStringLiteral("xl/worksheets/*")}));
            QVERIFY(numbersOf(sheets.split(QRegularExpression(QStringLiteral("</?v>"))), carbon));
        }

        const RenderOptions options = carriedBy(order, Catalog::builtIn(), plan, comparison);
        const QByteArray pdf = *render(*document, FileType::Pdf, plan, options);
        if (has("pdftotext"))
            QVERIFY(shown(
                "PDF", QString::fromUtf8(outputOf(
                           QStringLiteral("pdftotext"),
                           {QStringLiteral("-layout"), save(pdf), QStringLiteral("-")}))));
        // and what the PDF carries
        QCOMPARE(*carriedPlan(pdf), writePlan(plan));
        const auto card = carriedCard(pdf);
        QVERIFY(card && *card);
        const QJsonObject details = QJsonDocument::fromJson(**card)
                                        .object()[QStringLiteral("additional_information")]
                                        .toObject()[QStringLiteral("custom_details")]
                                        .toObject();
        bool found = false;
        bool ranged = false;
        for (const QString &key : details.keys()) {
            const QString value = details[key].toString();
            ranged |= key.endsWith(QLatin1String("Range of carbon"));
            if (key.endsWith(label(Metric::Carbon)))
                found = std::abs(value.section(QLatin1Char(' '), 0, 0).toDouble() - carbon) < 1e-3;
        }
        QVERIFY(found);
        QVERIFY(ranged);
        const auto results = carriedResults(pdf);
        QVERIFY(results && *results);
    }

    /// The documents of exchange that people read.
    void everyExchangeDocumentHasTheLedgersFigure() {
        const Plan plan = sample(QStringLiteral("image-classification.gplan"));
        const Comparison comparison = compare(Catalog::builtIn(), plan);
        const auto written = [&](const exchange::ExchangeWriter &write) {
            return exchange::exchanged(
                       Catalog::builtIn(), plan, comparison, comparison.baseline,
                       QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC), write)
                ->bytes;
        };
        const ScenarioResult &result = comparison.baselineResult();
        const Totals training = totals(result.ledger, Stage::Training);
        const QLocale c = QLocale::c();

        const QByteArray readme = written(exchange::huggingFaceCard);
        const QString section = QString::fromUtf8(readme).section(
            QStringLiteral("**Carbon Emitted:**"), 1);
        QVERIFY2(
            sameAtThree(firstCarbon(section, c), *training.value(Metric::Carbon)),
            qPrintable(section.left(200)));

        const QString annex = QString::fromUtf8(written([](const ReportInput &input) {
            return Expected<exchange::Exported>(
                exchange::Exported{writeMarkdown(exchange::euAnnex(input)), {}});
        }));
        QVERIFY2(
            annex.contains(exchange::twoFigures(*training.value(Metric::Energy) / 1000.0)),
            qPrintable(annex.left(3000)));

        const QString sci = QString::fromUtf8(written([](const ReportInput &input) {
            return Expected<exchange::Exported>(
                exchange::Exported{writeMarkdown(exchange::sciDocument(input)), {}});
        }));
        const SciScore provider = providerSci(result.ledger);
        const NumberFormat::Scaled score = NumberFormat(c).metric(
            Metric::Carbon, *provider.grams / 1000.0);
        QVERIFY2(sci.contains(score.number), qPrintable(sci.left(3000)));
    }

private:
    QString save(const QByteArray &bytes) {
        const QString file = m_folder.filePath(QStringLiteral("report"));
        if (!saveFile(file, bytes))
            qFatal("no temporary file");
        return file;
    }

    static bool numbersOf(const QStringList &cells, double figure) {
        return std::ranges::any_of(cells, [figure](const QString &cell) {
            bool number = false;
            const double value = cell.trimmed().toDouble(&number);
            return number && same(value, figure);
        });
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(SameFigureTest)
#include "samefigure.moc"
