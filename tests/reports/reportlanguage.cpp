#include "reports/content/report.h"
#include "reports/write/csvwriter.h"
#include "reports/write/markdown.h"
#include "tests/support/catalogfolder.h"
#include "tests/support/sampleplan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using namespace greenprint::report;

namespace {

Plan sample() {
    return test::sample(QStringLiteral("image-classification.gplan"));
}

Document documentOf(const Plan &plan, ReportKind kind, const QString &language = {}) {
    ReportOrder order;
    order.kind = kind;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    if (!language.isEmpty())
        order.language = language;
    const auto document = buildReport(Catalog::builtIn(), plan, order);
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return *document;
}

} // namespace

// Words, numbers and dates of a report are those of its language, whatever the window's.
class ReportLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesHaveTheirNumbers_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("number");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("8.55");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("8,55");
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("8,55");
        QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("8,55");
        QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("8.55");
    }

    void languagesHaveTheirNumbers() {
        QFETCH(QString, language);
        QFETCH(QString, number);
        const Document document = documentOf(sample(), ReportKind::ModelCard, language);
        QCOMPARE(document.locale.name().section(QLatin1Char('_'), 0, 0), language);
        QVERIFY2(document.summary.contains(number), qPrintable(document.summary));
    }

    /// A report may be in another language than the window: the words of practices and questions
    /// come with the catalog, each in its own language and in one process.
    void practicesSpeakTheReportsLanguage() {
        QTemporaryDir dir;
        test::copyCatalog(dir.path());
        QFile file(dir.filePath(QStringLiteral("practice-texts.de.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("practice,title,advice,claim,caution\nTU-01,Suchen mit Verstand,Rat,,\n");
        file.close();
        const auto catalog = Catalog::load(dir.path());
        QVERIFY(catalog);
        for (const char *language : {"en", "de", "en", "fr"}) {
            ReportOrder order;
            order.kind = ReportKind::WellArchitected;
            order.language = QLatin1String(language);
            const auto document = buildReport(*catalog, sample(), order);
            QVERIFY(document);
            const QByteArray text = writeMarkdown(*document);
            QCOMPARE(
                text.contains("Suchen mit Verstand"),
                QLatin1String(language) == QLatin1String("de"));
        }
        QCOMPARE(catalog->language(), QStringLiteral("en"));
    }

    /// Findings are worded when a plan is simulated: for a report, in its language.
    void findingsSpeakTheReportsLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "fr", "es", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void findingsSpeakTheReportsLanguage() {
        QFETCH(QString, language);
        const QString id = QStringLiteral("debugger");
        const QString english = Catalog::builtIn().serviceStatus(id)->about;
        const QString own = Catalog::builtIn().inLanguage(language).serviceStatus(id)->about;
        QVERIFY(own != english);
        for (const ReportKind kind : {ReportKind::Comparison, ReportKind::WellArchitected}) {
            const QString text = QString::fromUtf8(writeCsv(documentOf(sample(), kind, language)));
            QVERIFY(text.contains(own));
            QVERIFY(!text.contains(english));
        }
        QVERIFY(QString::fromUtf8(writeCsv(documentOf(sample(), ReportKind::Comparison)))
                    .contains(english));
    }

    void languagesHaveTheirDates_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("month");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("November 21, 2026")
                            << QStringLiteral("January 2027");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("21. November 2026")
                            << QStringLiteral("Januar 2027");
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("21 novembre 2026")
                            << QStringLiteral("janvier 2027");
        QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("21 de noviembre de 2026")
                            << QStringLiteral("enero de 2027");
        QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("2026\u5e7411\u670821\u65e5")
                            << QStringLiteral("2027\u5e741\u6708");
    }

    void languagesHaveTheirDates() {
        QFETCH(QString, language);
        QFETCH(QString, date);
        QFETCH(QString, month);
        const QString text = QString::fromUtf8(
            writeMarkdown(documentOf(sample(), ReportKind::ModelCard, language)));
        QVERIFY2(text.contains(date), qPrintable(text.left(1500)));
        QVERIFY2(text.contains(month), qPrintable(text.left(1500)));
    }

    /// Nobody reads dates of files where there are those of a language.
    void datesAreThoseOfTheLanguage() {
        for (const ReportKind kind : {ReportKind::Comparison, ReportKind::WellArchitected}) {
            const QString text = QString::fromUtf8(writeMarkdown(documentOf(sample(), kind)));
            QVERIFY(!text.contains(Catalog::builtIn().released()));
            QVERIFY(!text.contains(QLatin1String("since 20")));
        }
    }

    /// A report reads the same wherever it is made.
    void theLocaleOfTheProcessDoesNotMatter() {
        const QLocale before;
        for (const ReportKind kind : {ReportKind::ModelCard, ReportKind::Comparison}) {
            const QByteArray here = writeMarkdown(documentOf(sample(), kind, QStringLiteral("fr")));
            QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
            const QByteArray there = writeMarkdown(
                documentOf(sample(), kind, QStringLiteral("fr")));
            QLocale::setDefault(before);
            QCOMPARE(there, here);
        }
    }

    void theReportsLanguageLeavesTheWindowAlone() {
        class Watcher : public QObject {
        public:
            int changes = 0;
            bool eventFilter(QObject *, QEvent *event) override {
                changes += event->type() == QEvent::LanguageChange ? 1 : 0;
                return false;
            }
        } watcher;
        QCoreApplication::instance()->installEventFilter(&watcher);
        const QString before = label(Metric::Carbon);
        documentOf(sample(), ReportKind::ModelCard, QStringLiteral("ja"));
        QCOMPARE(watcher.changes, 0);
        QCOMPARE(label(Metric::Carbon), before);
    }

    void unknownLanguagesAreRefused() {
        ReportOrder order;
        order.kind = ReportKind::ModelCard;
        order.language = QStringLiteral("tlh");
        const auto document = buildReport(Catalog::builtIn(), sample(), order);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Usage);
    }
};

QTEST_MAIN(ReportLanguageTest)
#include "reportlanguage.moc"
