#include "model/plaintext.h"
#include "model/plan/planfile.h"
#include "model/savefile.h"
#include "reports/content/report.h"
#include "reports/write/csvwriter.h"
#include "reports/write/htmlwriter.h"
#include "reports/write/markdown.h"
#include "reports/write/reportfile.h"
#include "reports/write/workbooks.h"
#include "tests/support/catalogfolder.h"
#include "tests/support/hostilelens.h"
#include "tests/support/hostileplan.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <map>

using namespace greenprint;
using namespace greenprint::report;

namespace {

Plan sample() {
    const PlanReading reading = readPlan(
        test::sourceFile(QStringLiteral("resources/samples/image-classification.gplan")),
        Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

Document documentOf(
    const Plan &plan, ReportKind kind, const QString &language = {},
    std::optional<Lens> lens = {}) {
    ReportOrder order;
    order.kind = kind;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    order.lens = std::move(lens);
    if (!language.isEmpty())
        order.language = language;
    const auto document = buildReport(Catalog::builtIn(), plan, order);
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return *document;
}

/// The reports of a plan that says the same hostile thing everywhere, the review once more by a
/// lens that does; built once however many formats they are written in.
const std::vector<Document> &hostileDocuments(const QString &text) {
    static std::map<QString, std::vector<Document>> built;
    std::vector<Document> &documents = built[text];
    if (documents.empty()) {
        const Plan plan = test::hostilePlan(text);
        for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all)
            documents.push_back(documentOf(plan, kind.value));
        documents.push_back(
            documentOf(plan, ReportKind::WellArchitected, {}, test::hostileLens(text)));
    }
    return documents;
}

/// What of a text can be seen, whatever stands between its words.
QString wordsOf(const QString &text) {
    return plainText(text).simplified();
}

/// Reads RFC 4180.
std::vector<QStringList> readCsv(const QString &text) {
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            rows.back() << cell;
            cell.clear();
        } else if (c == QLatin1Char('\n')) {
            rows.back() << cell;
            cell.clear();
            rows.emplace_back();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

/// The parts of a workbook by their names.
QMap<QString, QByteArray> unzipped(const QByteArray &zip) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("book.xlsx"));
    if (!saveFile(file, zip))
        qFatal("no temporary file");
    QProcess process;
    process.start(
        QStringLiteral("unzip"),
        {QStringLiteral("-qq"), file, QStringLiteral("-d"), folder.path()});
    if (!process.waitForFinished())
        qFatal("unzip did not finish");
    QMap<QString, QByteArray> parts;
    QDirIterator found(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile part(found.next());
        if (part.fileName() != file && part.open(QIODevice::ReadOnly))
            parts.insert(QDir(folder.path()).relativeFilePath(part.fileName()), part.readAll());
    }
    return parts;
}

} // namespace

class FormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlHoldsNothingButText_data() { test::hostileRows(); }

    void htmlHoldsNothingButText() {
        QFETCH(QString, text);
        const QStringList allowed = QStringLiteral(
                                        "html head meta title style body header main footer nav "
                                        "section div span h1 h2 h3 h4 p strong ol li a table "
                                        "caption thead tbody tr th td figure figcaption details "
                                        "summary svg desc defs g path polyline polygon rect circle "
                                        "ellipse line text")
                                        .split(QLatin1Char(' '));
        for (const Document &document : hostileDocuments(text)) {
            QXmlStreamReader xml(writeHtml(document));
            QString said;
            QString inside;
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::Characters && inside == QLatin1String("style")) {
                    for (const char *loads : {"url(", "@import", "expression("})
                        QVERIFY2(!xml.text().contains(QLatin1String(loads)), loads);
                } else if (token == QXmlStreamReader::Characters) {
                    said += xml.text();
                }
                if (token == QXmlStreamReader::EndElement)
                    inside.clear();
                if (token != QXmlStreamReader::StartElement)
                    continue;
                inside = xml.name().toString();
                QVERIFY2(allowed.contains(inside), qPrintable(inside));
                for (const QXmlStreamAttribute &a : xml.attributes()) {
                    const QString key = a.name().toString();
                    QVERIFY2(!key.startsWith(QLatin1String("on")), qPrintable(key));
                    QVERIFY2(key != QLatin1String("src"), qPrintable(a.value().toString()));
                    if (key == QLatin1String("href"))
                        QVERIFY2(
                            a.value().startsWith(QLatin1Char('#')),
                            qPrintable(a.value().toString()));
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(wordsOf(said).contains(wordsOf(text)));
        }
    }

    void markdownHoldsNothingButText_data() { test::hostileRows(); }

    void markdownHoldsNothingButText() {
        QFETCH(QString, text);
        QTextDocument parsed;
        parsed.setMarkdown(markdownEscaped(text), QTextDocument::MarkdownDialectGitHub);
        QCOMPARE(wordsOf(parsed.toPlainText()), wordsOf(text));
        for (QTextBlock block = parsed.begin(); block.isValid(); block = block.next()) {
            QVERIFY(!block.textList());
            QCOMPARE(block.blockFormat().headingLevel(), 0);
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                QVERIFY2(!format.isAnchor(), qPrintable(it.fragment().text()));
                QVERIFY2(!format.isImageFormat(), qPrintable(it.fragment().text()));
                QVERIFY2(!format.fontFixedPitch(), qPrintable(it.fragment().text()));
            }
        }
    }

    /// The whole document has the chapters of a harmless one, and leads nowhere.
    void markdownDocumentsKeepTheirShape_data() { test::hostileRows(); }

    void markdownDocumentsKeepTheirShape() {
        QFETCH(QString, text);
        const auto chapters = [](const Document &document) {
            QTextDocument parsed;
            parsed.setMarkdown(
                QString::fromUtf8(writeMarkdown(document)), QTextDocument::MarkdownDialectGitHub);
            int count = 0;
            for (QTextBlock block = parsed.begin(); block.isValid(); block = block.next()) {
                const int level = block.blockFormat().headingLevel();
                count += level == 2 ? 1 : 0;
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    if (format.isImageFormat()
                        || (format.isAnchor() && !format.anchorHref().startsWith(QLatin1Char('#'))))
                        return -1;
                }
            }
            return count;
        };
        const std::vector<Document> &hostile = hostileDocuments(text);
        const std::vector<Document> &harmless = hostileDocuments(QStringLiteral("harmless"));
        for (size_t i = 0; i < hostile.size(); ++i)
            QCOMPARE(chapters(hostile[i]), chapters(harmless[i]));
    }

    void tablesKeepTheirColumns() {
        Table table;
        table.columns = {{QStringLiteral("a|b")}, {QStringLiteral("c")}};
        table.rows = {{{{QStringLiteral("x | y")}, {QStringLiteral("1\n2")}}}};
        const QString text = markdownTable(table);
        QCOMPARE(text, QStringLiteral("| a\\|b | c |\n| --- | --- |\n| x \\| y | 1<br>2 |\n\n"));
    }

    void csvHoldsNoFormula_data() { test::hostileRows(); }

    void csvHoldsNoFormula() {
        QFETCH(QString, text);
        for (const Document &document : hostileDocuments(text)) {
            const QByteArray csv = writeCsv(document);
            bool said = false;
            for (const QStringList &row : readCsv(QString::fromUtf8(csv))) {
                QCOMPARE(row.size(), 7);
                for (const QString &cell : row) {
                    bool number = false;
                    cell.toDouble(&number);
                    const QChar first = cell.isEmpty() ? QChar() : cell.front();
                    QVERIFY2(
                        number
                            || !QStringLiteral("=+-@\t\r\uff1d\uff0b\uff0d\uff20").contains(first),
                        qPrintable(cell));
                    said |= wordsOf(cell).contains(wordsOf(text));
                }
            }
            QVERIFY(said);
        }
    }

    void workbooksHoldTextAndNumbersOnly_data() { test::hostileRows(); }

    void workbooksHoldTextAndNumbersOnly() {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("unzip is not installed");
        QFETCH(QString, text);
        for (const Document &document : hostileDocuments(text)) {
            const auto book = documentWorkbook(document);
            QVERIFY(book);
            QString said;
            const QMap<QString, QByteArray> parts = unzipped(*book);
            QVERIFY(parts.size() > 6);
            for (auto part = parts.constBegin(); part != parts.constEnd(); ++part) {
                QXmlStreamReader xml(*part);
                while (!xml.atEnd()) {
                    const bool words = xml.readNext() == QXmlStreamReader::Characters;
                    if (words && part.key() == QLatin1String("xl/sharedStrings.xml"))
                        said += xml.text().toString() + QLatin1Char('\n');
                }
                QVERIFY2(!xml.hasError(), qPrintable(part.key() + xml.errorString()));
                QVERIFY2(!part->contains("<f>"), qPrintable(part.key()));
                QVERIFY2(!part->contains("hyperlink"), qPrintable(part.key()));
                QVERIFY2(!part->contains("TargetMode=\"External\""), qPrintable(part.key()));
            }
            QVERIFY(wordsOf(said).contains(wordsOf(text)));
        }
    }

    /// A set-up may name a part without its chapter, or apart from it.
    void partsAwayFromTheirChapterAreChapters() {
        const auto section = [](const char *id, int level) {
            return Section{QLatin1String(id), QLatin1String(id), level};
        };
        Document document;
        document.sections = {section("a", 1), section("b", 1), section("b1", 2), section("b2", 2)};
        document.sections.front().startsPage = true;
        const auto numbered = [&](const QStringList &ids) {
            const Document chosen = arranged(document, ids);
            const QStringList numbers = sectionNumbers(chosen);
            QStringList said;
            for (size_t i = 0; i < chosen.sections.size(); ++i)
                said << numbers[qsizetype(i)] + QLatin1Char(' ') + chosen.sections[i].id;
            return said.join(QStringLiteral(", "));
        };
        QCOMPARE(
            numbered({QStringLiteral("b"), QStringLiteral("a")}),
            QStringLiteral("1 b, 1.1 b1, 1.2 b2, 2 a"));
        QCOMPARE(
            numbered({QStringLiteral("b"), QStringLiteral("b2")}), QStringLiteral("1 b, 1.1 b2"));
        QCOMPARE(
            numbered({QStringLiteral("a"), QStringLiteral("b2")}), QStringLiteral("1 a, 2 b2"));
        QCOMPARE(
            numbered({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b1")}),
            QStringLiteral("1 b, 2 a, 3 b1"));
        QVERIFY(arranged(document, {QStringLiteral("b")}).sections.front().startsPage);
    }

    void sheetNamesFitTheFormat() {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("unzip is not installed");
        Document document;
        document.title = QStringLiteral("t");
        document.genre = QStringLiteral("[a]:*?/\\");
        const QString name = QStringLiteral("The same very long name of a chapter, far too long");
        for (int i = 0; i < 3; ++i)
            document.sections.push_back({QString::number(i), name});
        const auto book = documentWorkbook(document);
        QVERIFY(book);
        QXmlStreamReader xml(unzipped(*book).value(QStringLiteral("xl/workbook.xml")));
        QStringList names;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement
                && xml.name() == QLatin1String("sheet"))
                names << xml.attributes().value(QLatin1String("name")).toString();
        }
        QCOMPARE(names.size(), 4);
        QCOMPARE(names.removeDuplicates(), 0);
        for (const QString &sheet : names)
            QVERIFY2(sheet.size() <= 31, qPrintable(sheet));
    }

    void everyFormatHasTheSameWords() {
        const Document document = documentOf(sample(), ReportKind::ModelCard);
        const QString figure = document.sections.empty() ? QString() : document.summary;
        QVERIFY(figure.contains(QStringLiteral("CO\u2082e")));
        const QString html = QString::fromUtf8(writeHtml(document));
        const QString markdown = QString::fromUtf8(writeMarkdown(document));
        const QString csv = QString::fromUtf8(writeCsv(document));
        for (const Section &s : document.sections) {
            QVERIFY2(html.contains(s.title.toHtmlEscaped()), qPrintable(s.title));
            QVERIFY2(markdown.contains(s.title), qPrintable(s.title));
        }
        QVERIFY(csv.contains(document.imprint.planHash));
    }

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

    /// Nobody reads ids where there are names.
    void thingsAreCalledByTheirNames() {
        const QString card = QString::fromUtf8(
            writeCsv(documentOf(sample(), ReportKind::ModelCard)));
        const QString comparison = QString::fromUtf8(
            writeCsv(documentOf(sample(), ReportKind::Comparison)));
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

    /// What training starts from is printed where the plan says it, and of training alone.
    void defaultsOfTrainingAreNotPrinted() {
        const auto card = [](const Plan &plan) {
            return QString::fromUtf8(writeCsv(documentOf(plan, ReportKind::ModelCard)));
        };
        Plan plan = sample();
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
        const Document review = documentOf(sample(), ReportKind::WellArchitected);
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

    void theSetUpOfThePlanIsKept() {
        Plan plan = sample();
        ReportSetup setup;
        setup.kind = ReportKind::ModelCard;
        setup.sections = QStringList{
            QStringLiteral("carbon"), QStringLiteral("overview"), QStringLiteral("no-such")};
        setup.language = QStringLiteral("de");
        setup.paper = Paper::Letter;
        setup.prose = {
            {QStringLiteral("carbon"), QStringLiteral("Own words"), {}},
            {QStringLiteral("front"), QStringLiteral("On the first page"), {}},
            {QStringLiteral("no-such"), QStringLiteral("Lost?"), {}}};
        plan.reports = {setup};
        const PlanReading again = readPlan(writePlan(plan), Catalog::builtIn());
        QVERIFY2(again.ok(), qPrintable(again.errorText()));
        QCOMPARE(again.plan, plan);
        const Document document = documentOf(again.plan, ReportKind::ModelCard);
        QCOMPARE(document.sections.size(), 2u);
        QCOMPARE(document.sections[0].id, QStringLiteral("carbon"));
        QCOMPARE(document.sections[1].id, QStringLiteral("overview"));
        QCOMPARE(document.paper, Paper::Letter);
        QCOMPARE(document.locale.language(), QLocale::German);
        const Block own = Paragraph{QStringLiteral("Own words"), Voice::Author};
        QVERIFY(document.sections[0].blocks.front() == own);
        const Block front = Paragraph{QStringLiteral("On the first page"), Voice::Author};
        QVERIFY(document.front.back() == front);
        // another kind has its own
        QVERIFY(documentOf(plan, ReportKind::Comparison).sections.size() > 5);
    }

    void unknownLanguagesAreRefused() {
        ReportOrder order;
        order.kind = ReportKind::ModelCard;
        order.language = QStringLiteral("tlh");
        const auto document = buildReport(Catalog::builtIn(), sample(), order);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Usage);
    }

    /// A scenario may have gone while a report of it was ordered.
    void unknownScenariosAreRefused() {
        for (const ReportKind kind :
             {ReportKind::ModelCard, ReportKind::WellArchitected, ReportKind::Comparison}) {
            ReportOrder order;
            order.kind = kind;
            order.scenario = QStringLiteral("gone");
            const auto about = buildReport(Catalog::builtIn(), sample(), order);
            QVERIFY(!about);
            QCOMPARE(about.error().kind, Error::Kind::Usage);
            QVERIFY2(
                about.error().message.startsWith(
                    QStringLiteral("there is no scenario \"gone\"; the plan has ")
                    + scenarioIds(sample()).first()),
                qPrintable(about.error().message));
            std::swap(order.scenario, order.baseline);
            const auto against = buildReport(Catalog::builtIn(), sample(), order);
            QVERIFY(!against);
            QCOMPARE(against.error().message, about.error().message);
        }
    }

    void whatCannotBeWrittenLeavesTheOldFile() {
        const auto nowhere = saveFile(QStringLiteral("/nonexistent/report.pdf"), "x");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, Error::Kind::Unwritable);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.md"));
        QVERIFY(saveFile(file, "old"));
        QVERIFY(saveFile(file, "new"));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("new"));
    }
};

QTEST_MAIN(FormatsTest)
#include "formats.moc"
