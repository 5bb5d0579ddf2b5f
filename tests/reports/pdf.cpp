#include "model/plan/planfile.h"
#include "model/savefile.h"
#include "reports/content/report.h"
#include "reports/read/carriedplan.h"
#include "reports/write/pdfwriter.h"
#include "reports/write/reportfile.h"
#include "tests/support/hostilelens.h"
#include "tests/support/hostileplan.h"
#include "tests/support/reference.h"

#include <QDir>
#include <qpdf/QPDF.hh>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace greenprint;
using namespace greenprint::report;

namespace {

Plan planFrom(const QByteArray &bytes) {
    const PlanReading reading = readPlan(bytes, Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

Plan sample(const QString &name) {
    return planFrom(test::sourceFile(QStringLiteral("resources/samples/") + name));
}

QStringList sampleNames() {
    const QDir folder(QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples"));
    return folder.entryList({QStringLiteral("*.gplan")});
}

ReportOrder orderOf(ReportKind kind) {
    ReportOrder order;
    order.kind = kind;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    return order;
}

Document documentOf(const Plan &plan, ReportKind kind) {
    const auto document = buildReport(Catalog::builtIn(), plan, orderOf(kind));
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return *document;
}

/// A report of a sample, built once however many tests look at it.
Document sampleDocument(const QString &name, ReportKind kind, Paper paper = Paper::A4) {
    static std::map<std::pair<QString, ReportKind>, Document> built;
    const auto key = std::pair(name, kind);
    auto it = built.find(key);
    if (it == built.end())
        it = built.emplace(key, documentOf(sample(name), kind)).first;
    Document document = it->second;
    document.paper = paper;
    return document;
}

QByteArray pdfOf(const Document &document, const PdfOptions &options = {}) {
    const auto pdf = writePdf(PagedDocument(document), options);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text()));
    return *pdf;
}

/// Runs a tool over a PDF; what it says on standard output.
QByteArray ask(const QString &tool, const QStringList &arguments, int *exitCode = nullptr) {
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s did not finish", qPrintable(tool));
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput();
}

bool has(const char *tool) {
    return !QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty();
}

/// Whether anything in a PDF does something: runs, opens, loads.
bool acts(const QByteArray &pdf) {
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
    return std::ranges::any_of(document.getAllObjects(), [](QPDFObjectHandle &object) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        return dictionary.isDictionary()
               && std::ranges::any_of(
                   std::array{"/A", "/AA", "/OpenAction", "/JS", "/URI", "/F", "/Launch"},
                   [&](const char *key) {
                       // in a link /F is a number: its flags
                       return dictionary.hasKey(key) && !dictionary.getKey(key).isInteger();
                   });
    });
}

/// The text of a PDF, a string per page.
QStringList pagesOf(const QByteArray &pdf) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    if (!saveFile(file, pdf))
        qFatal("no temporary file");
    const QString text = QString::fromUtf8(
        ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
    QStringList pages = text.split(QLatin1Char('\f'));
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

/// A document of one table, whose rows say which they are.
Document tableDocument(int rows, int columns) {
    Document document;
    document.title = QStringLiteral("Table");
    document.genre = QStringLiteral("Test");
    Table table;
    for (int c = 0; c < columns; ++c)
        table.columns.push_back({QStringLiteral("HEAD%1").arg(c)});
    for (int r = 0; r < rows; ++r) {
        Row row;
        for (int c = 0; c < columns; ++c) {
            QString text = QStringLiteral("r%1c%2").arg(r).arg(c);
            if (c == 1)
                text += QStringLiteral("\n").repeated(r % 4) + QStringLiteral("end%1.").arg(r);
            row.cells.push_back({text});
        }
        table.rows.push_back(std::move(row));
    }
    document.sections = {{QStringLiteral("a"), QStringLiteral("Section"), 1, false, {table}}};
    return document;
}

} // namespace

class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsASoundPdf_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<Paper>("paper");
        for (const QString &name : sampleNames()) {
            for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all) {
                for (const Paper paper : {Paper::A4, Paper::Letter})
                    QTest::addRow(
                        "%s %s %s", qPrintable(name), kind.word, qPrintable(keyword(paper)))
                        << name << kind.value << paper;
            }
        }
    }

    void everySampleIsASoundPdf() {
        if (!has("qpdf") || !has("pdffonts") || !has("pdfinfo"))
            QSKIP("qpdf and poppler-utils are not installed");
        QFETCH(QString, name);
        QFETCH(ReportKind, kind);
        QFETCH(Paper, paper);
        const Plan plan = sample(name);
        const auto pdf = render(sampleDocument(name, kind, paper), FileType::Pdf, plan);
        QVERIFY(pdf);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(saveFile(file, *pdf));
        int exitCode = -1;
        ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}, &exitCode);
        QCOMPARE(exitCode, 0);
        const QByteArray info = ask(QStringLiteral("pdfinfo"), {file});
        QVERIFY(info.contains(plan.name.toUtf8()));
        QVERIFY(info.contains(paper == Paper::A4 ? "(A4)" : "(letter)"));
        const QList<QByteArray> fonts =
            ask(QStringLiteral("pdffonts"), {file}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts) // "emb sub uni": embedded, and text can be copied
            QVERIFY2(
                font.contains(" yes no  yes ") || font.contains(" yes yes yes "), font.constData());
        QCOMPARE(writePlan(planFrom(*carriedPlan(*pdf))), writePlan(plan));
    }

    void rowsAreWholeAndHeadersRepeated() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        constexpr int kRows = 150;
        const QStringList pages = pagesOf(pdfOf(tableDocument(kRows, 3)));
        QVERIFY(pages.size() > 4);
        QStringList all;
        for (const QString &page : pages) {
            QVERIFY2(page.contains(QLatin1String("HEAD2")), qPrintable(page));
            QCOMPARE(page.count(QLatin1String("HEAD2")), 1);
            for (int r = 0; r < kRows; ++r) {
                const bool first = page.contains(QStringLiteral("r%1c0").arg(r));
                const bool last = page.contains(QStringLiteral("end%1.").arg(r));
                QVERIFY2(first == last, qPrintable(QStringLiteral("row %1 is split").arg(r)));
                if (first)
                    all << QString::number(r);
            }
        }
        QVERIFY(all.size() >= kRows);
        QCOMPARE(all.removeDuplicates(), all.size() - kRows);
    }

    /// Whose rows they are is said again on every page that they run on to.
    void titlesOfGroupsAreRepeated() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        Document document;
        document.title = QStringLiteral("Title");
        Section section{QStringLiteral("a"), QStringLiteral("Section")};
        Table table;
        table.columns = {{QStringLiteral("HEAD")}, {QStringLiteral("Second")}};
        for (int group = 0; group < 3; ++group) {
            table.rows.push_back({{{QStringLiteral("GROUP%1.").arg(group)}}, RowKind::Group});
            for (int row = 0; row < 70; ++row)
                table.rows.push_back(
                    {{{QStringLiteral("of%1.").arg(group)}, {QString::number(row)}}});
        }
        section.blocks.push_back(table);
        document.sections = {section};
        const QStringList pages = pagesOf(pdfOf(document));
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages) {
            for (int group = 0; group < 3; ++group) {
                const auto title = page.count(QStringLiteral("GROUP%1.").arg(group));
                const auto rows = page.count(QStringLiteral("of%1.").arg(group));
                QCOMPARE(title, rows > 0 ? 1 : 0);
                // neither the first nor the last of a group stands alone
                QVERIFY(rows != 1);
            }
        }
    }

    /// A row taller than a page runs on between its lines, below its header on each page.
    void tallRowsRunOnBelowTheirHeader_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("lines");
        for (const int before : {0, 9, 31, 44}) {
            for (const int lines : {13, 40, 48, 50, 51, 53, 56, 120, 400})
                QTest::addRow("%d lines below %d", lines, before) << before << lines;
        }
    }

    void tallRowsRunOnBelowTheirHeader() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        QFETCH(int, before);
        QFETCH(int, lines);
        Document document;
        document.title = QStringLiteral("Title");
        Section section{QStringLiteral("a"), QStringLiteral("SECTION")};
        if (before > 0)
            section.blocks.push_back(
                Paragraph{QStringLiteral("word\n").repeated(before).trimmed()});
        Table table;
        table.title = QStringLiteral("TABLE");
        table.columns = {{QStringLiteral("HEAD")}, {QStringLiteral("Second")}};
        QStringList tall;
        for (int i = 0; i < lines; ++i)
            tall << QStringLiteral("line%1.").arg(i);
        const QString text = tall.join(QLatin1Char('\n'));
        table.rows = {
            {{{QStringLiteral("small")}, {QStringLiteral("row")}}},
            {{{QStringLiteral("TALL")}, {text}}},
            {{{QStringLiteral("next")}, {QStringLiteral("row")}}},
            {{{text}, {QStringLiteral("first cell")}}},
            {{{QStringLiteral("last")}, {QStringLiteral("row")}}}};
        // the table alone, and with a row at its top that no page holds below the header
        for (const bool tallFirst : {false, true}) {
            if (tallFirst)
                table.rows.erase(table.rows.begin());
            Section whole = section;
            whole.blocks.push_back(table);
            document.sections = {whole};
            const QStringList pages = pagesOf(pdfOf(document));
            int shown = 0;
            for (const QString &page : pages) {
                const auto linesHere = static_cast<int>(page.count(QLatin1String("line")));
                shown += linesHere;
                const bool rows = linesHere > 0 || page.contains(QLatin1String("row"));
                QCOMPARE(page.contains(QLatin1String("HEAD")), rows);
                QVERIFY2(linesHere != 1, qPrintable(page)); // neither first nor last stands alone
                if (page.contains(QLatin1String("TABLE")))
                    QVERIFY2(page.contains(QLatin1String("HEAD")), qPrintable(page));
                // what a page holds is not divided
                if (lines <= 40)
                    QVERIFY2(linesHere % lines == 0, qPrintable(page));
            }
            QCOMPARE(shown, 2 * lines);
            const QString all = pages.join(QString());
            for (int i = 0; i < lines; ++i)
                QCOMPARE(all.count(QStringLiteral("line%1.").arg(i)), 2);
        }
    }

    /// An id stays on one line in a narrow column, and is copied as it was.
    void idsAreNotBroken() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        const QString id = QStringLiteral("ap-southeast-2");
        for (int length = 1; length < 40; ++length) {
            Document document;
            document.title = QStringLiteral("Table");
            Table table;
            Row row;
            for (int c = 0; c < 5; ++c) {
                table.columns.push_back({QStringLiteral("Region")});
                row.cells.push_back(
                    {QStringLiteral("%1 (%2) and %2")
                         .arg(QStringLiteral("x").repeated(1 + (length + 7 * c) % 12), id)});
            }
            table.rows = {row, row};
            document.sections = {
                {QStringLiteral("a"),
                 QStringLiteral("Section"),
                 1,
                 false,
                 {table, Paragraph{
                             QStringLiteral("w").repeated(length) + QLatin1Char(' ')
                             + QStringList(20, id).join(QLatin1Char(' '))}}}};
            const QString text = pagesOf(pdfOf(document)).join(QString());
            QCOMPARE(text.count(id), 2 * 5 * 2 + 20);
        }
    }

    /// However long the names that an author gave, nothing is taller than its page.
    void longTitlesOfColumnsAreShortened() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        Document document = tableDocument(3, 3);
        std::get<Table>(document.sections[0].blocks[0]).columns[1].title =
            QStringLiteral("name ").repeated(3000);
        const QStringList pages = pagesOf(pdfOf(document));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages[0].contains(QStringLiteral("r2c2")));
        QVERIFY(pages[0].contains(QChar(0x2026)));
    }

    /// However tight a table is, a number stays on one line.
    void numbersAreNotBroken() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        for (int length = 4; length < 24; ++length) {
            Document document;
            document.title = QStringLiteral("Table");
            Table table;
            table.columns = {{QStringLiteral("Part of the workload")}};
            Row row{{{QStringLiteral("Training and tuning, the whole of it")}}};
            for (int c = 0; c < 6; ++c) {
                table.columns.push_back(
                    {QStringLiteral("w").repeated(length - c % 3), Align::Right});
                row.cells.push_back({QStringLiteral("%1.%2\u00a0%").arg(c).arg(length)});
            }
            table.rows = {row, row};
            document.sections = {
                {QStringLiteral("a"), QStringLiteral("Section"), 1, false, {table}}};
            const QString text = pagesOf(pdfOf(document)).join(QString());
            for (int c = 0; c < 6; ++c) {
                const QRegularExpression number(QStringLiteral("\\b%1\\.%2.%").arg(c).arg(length));
                QCOMPARE(text.count(number), 2);
            }
        }
    }

    void columnsThatDoNotFitContinueBelow() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        constexpr int kColumns = 40;
        const QString text = pagesOf(pdfOf(tableDocument(3, kColumns))).join(QString());
        for (int c = 0; c < kColumns; ++c)
            QVERIFY2(
                text.contains(QStringLiteral("r2c%1").arg(c)),
                qPrintable(QStringLiteral("column %1 is lost").arg(c)));
        QVERIFY(text.count(QLatin1String("r2c0")) > 1);
    }

    void headingsStayWithWhatFollows() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        // whatever the length of the text before: no page ends with the heading
        for (int lines = 20; lines < 60; ++lines) {
            Document document;
            document.title = QStringLiteral("Title");
            Section first{QStringLiteral("a"), QStringLiteral("One")};
            first.blocks.push_back(Paragraph{QStringLiteral("word\n").repeated(lines).trimmed()});
            Section second{QStringLiteral("b"), QStringLiteral("THEHEADING")};
            second.blocks.push_back(Paragraph{QStringLiteral("AFTERWARDS")});
            document.sections = {first, second};
            for (const QString &page : pagesOf(pdfOf(document))) {
                const bool contents = page.contains(QLatin1String("Contents"));
                if (!contents)
                    QCOMPARE(
                        page.contains(QLatin1String("THEHEADING")),
                        page.contains(QLatin1String("AFTERWARDS")));
            }
        }
    }

    /// The same for facts, of which none stands alone.
    void factsStayTogether() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        for (int lines = 20; lines < 60; lines += 3) {
            Document document;
            document.title = QStringLiteral("Title");
            Section first{QStringLiteral("a"), QStringLiteral("One")};
            first.blocks.push_back(Paragraph{QStringLiteral("word\n").repeated(lines).trimmed()});
            Section second{QStringLiteral("b"), QStringLiteral("THEHEADING")};
            KeyValues facts;
            for (int i = 0; i < 60; ++i)
                facts.rows.push_back({QStringLiteral("key%1.").arg(i), QStringLiteral("value")});
            second.blocks.push_back(facts);
            document.sections = {first, second};
            for (const QString &page : pagesOf(pdfOf(document))) {
                if (page.contains(QLatin1String("Contents")))
                    continue;
                QCOMPARE(
                    page.contains(QLatin1String("THEHEADING")),
                    page.contains(QLatin1String("key1.")));
                QCOMPARE(
                    page.contains(QLatin1String("key58.")), page.contains(QLatin1String("key59.")));
            }
        }
    }

    /// Wherever a chart falls, text of its section fills the page before it, and the chart is
    /// whole on one page, above the next heading.
    void chartsLeaveNoHoles() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        ChartSpec spec;
        spec.kind = ChartKind::StackedBars;
        spec.title = QStringLiteral("THECHART");
        spec.reading = QStringLiteral("THEREADING");
        ChartSeries series;
        series.name = QStringLiteral("series");
        for (int i = 0; i < 12; ++i) {
            spec.categories << QStringLiteral("bar%1.").arg(i);
            series.values.push_back(i + 1.0);
        }
        spec.series = {series};
        constexpr int kAfter = 40;
        for (int lines = 5; lines < 60; lines += 5) {
            Document document;
            document.title = QStringLiteral("Title");
            Section first{QStringLiteral("a"), QStringLiteral("One")};
            first.blocks.push_back(Paragraph{QStringLiteral("word\n").repeated(lines).trimmed()});
            first.blocks.push_back(Chart{spec});
            for (int i = 0; i < kAfter; ++i)
                first.blocks.push_back(Paragraph{QStringLiteral("after%1.").arg(i)});
            Section second{QStringLiteral("b"), QStringLiteral("THEHEADING")};
            second.blocks.push_back(Paragraph{QStringLiteral("end")});
            document.sections = {first, second};
            const QStringList pages = pagesOf(pdfOf(document));
            int chartOn = -1;
            int headingOn = -1;
            for (int page = 0; page < pages.size(); ++page) {
                const bool whole = pages[page].contains(QLatin1String("THECHART"));
                QCOMPARE(pages[page].contains(QLatin1String("bar11.")), whole);
                QCOMPARE(pages[page].contains(QLatin1String("THEREADING")), whole);
                if (whole)
                    chartOn = page;
                if (pages[page].contains(QLatin1String("THEHEADING")) && page > 0)
                    headingOn = page;
                // no page but the last has room for a dozen lines more
                if (page + 1 < pages.size() && page > 0)
                    QVERIFY2(pages[page].count(QLatin1Char('\n')) > 25, qPrintable(pages[page]));
            }
            QVERIFY(chartOn >= 0);
            QVERIFY(headingOn < 0 || headingOn >= chartOn);
            const QString text = pages.join(QString());
            for (int i = 0; i < kAfter; ++i)
                QCOMPARE(text.count(QStringLiteral("after%1.").arg(i)), 1);
        }
    }

    void contentsGiveTheRightPages() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        const PagedDocument pages(
            sampleDocument(QStringLiteral("image-classification.gplan"), ReportKind::ModelCard));
        const auto pdf = writePdf(pages, {});
        QVERIFY(pdf);
        const QStringList text = pagesOf(*pdf);
        QCOMPARE(text.size(), pages.pageCount());
        QCOMPARE(pages.links().size(), pages.bookmarks().size());
        for (const Bookmark &mark : pages.bookmarks())
            QVERIFY2(text[mark.page].contains(mark.title), qPrintable(mark.title));
    }

    void hostileTextStaysText_data() {
        test::hostileRows();
        QTest::newRow("pdf strings") << QStringLiteral(") /OpenAction << /S /JavaScript >> (");
        QTest::newRow("xml") << QStringLiteral("]]></dc:title><x:y/>&amp;&lt;");
        QTest::newRow("unknown signs") << QString::fromUcs4(U"\U0001F600 \U000F0000 \U00013000");
        QTest::newRow("Japanese") << QStringLiteral("\u74b0\u5883\u8ca0\u8377 CO\u2082e");
    }

    void hostileTextStaysText() {
        QFETCH(QString, text);
        const Plan plan = test::hostilePlan(text);
        for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all) {
            const QByteArray pdf = pdfOf(documentOf(plan, kind.value));
            QVERIFY(!acts(pdf));
            QVERIFY(!carriedPlan(pdf));
        }
        ReportOrder order = orderOf(ReportKind::WellArchitected);
        order.lens = test::hostileLens(text);
        const auto review = buildReport(Catalog::builtIn(), plan, order);
        QVERIFY(review);
        QVERIFY(!acts(pdfOf(*review)));
    }

    /// Words are found as they are written, also where an ideograph shares its glyph with a
    /// radical.
    void ideographsAreCopiedAsTheyAreWritten() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        Document document;
        document.locale = QLocale(QLocale::Japanese);
        document.title = QStringLiteral("\u76ee\u6a19\u5024 \u65e5\u4ed8"); // 目標値 日付
        const QStringList text = pagesOf(pdfOf(document));
        QVERIFY2(text.front().contains(document.title), qPrintable(text.front()));
    }

    void missingSignsAreReported() {
        Document document;
        document.title = QString::fromUcs4(U"A \U000F0000");
        const PagedDocument pages(document);
        QCOMPARE(pages.missingCharacters(), QList<char32_t>{U'\U000F0000'});
    }

    /// All in one run of the checker, whose start takes longer than its work.
    void archivesAreValid() {
        QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("list.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        int written = 0;
        const auto write = [&](const Document &document, const Plan &plan) {
            const auto pdf = render(document, FileType::Pdf, plan, {.archive = true});
            if (!pdf || carriedPlan(*pdf))
                return false;
            const QString file = folder.filePath(
                QStringLiteral("%1-%2.pdf").arg(++written).arg(keyword(document.kind)));
            list.write(file.toUtf8() + '\n');
            return saveFile(file, *pdf).has_value();
        };
        for (const QString &name : sampleNames()) {
            for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all)
                QVERIFY(write(sampleDocument(name, kind.value), sample(name)));
        }
        // a language with signs of its own, and signs that no font has
        Plan plan = sample(QStringLiteral("demand-forecast.gplan"));
        plan.name = QString::fromUcs4(U"\u74b0\u5883 \U000F0000 \U0001F600 a\u0001b");
        ReportOrder order = orderOf(ReportKind::ModelCard);
        order.language = QStringLiteral("ja");
        const auto japanese = buildReport(Catalog::builtIn(), plan, order);
        QVERIFY(japanese);
        QVERIFY(write(*japanese, plan));
        list.close();

        if (!has("java") || !QFile::exists(QStringLiteral("/usr/share/java/preflight.jar")))
            QSKIP("Apache Preflight is not installed (libpdfbox2-java)");
        ask(QStringLiteral("java"),
            {QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-cp"),
             QStringLiteral("/usr/share/java/*"),
             QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("xml"),
             QStringLiteral("group"), list.fileName()});
        QFile verdict(list.fileName() + QStringLiteral(".preflight.xml"));
        QVERIFY(verdict.open(QIODevice::ReadOnly));
        const QByteArray xml = verdict.readAll();
        QVERIFY2(!xml.contains("<error"), xml.constData());
        QCOMPARE(xml.count("<isValid type=\"PDF/A1-b\">true</isValid>"), written);
    }

    void carriedPlanIsCheckedLikeAnyOther_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = *render(
            tableDocument(2, 2), FileType::Pdf, sample(QStringLiteral("demand-forecast.gplan")));
        QVERIFY(carriedPlan(sound));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a signature") << QByteArray("%PDF-1.4\n");
        QTest::newRow("no plan") << pdfOf(tableDocument(2, 2));
        QTest::newRow("cut off") << sound.first(sound.size() / 2);
        PdfOptions other;
        other.attachments = {{QStringLiteral("other.txt"), QStringLiteral("text/plain"), {}, "x"}};
        QTest::newRow("another attachment") << pdfOf(tableDocument(2, 2), other);
        PdfOptions bomb;
        bomb.attachments = {
            {QLatin1String(kCarriedPlanName),
             QStringLiteral("application/xml"),
             {},
             QByteArray(kMaxPlanBytes + 1, ' ')}};
        QTest::newRow("larger than a plan may be") << pdfOf(tableDocument(2, 2), bomb);
    }

    void carriedPlanIsCheckedLikeAnyOther() {
        QFETCH(QByteArray, bytes);
        const auto plan = carriedPlan(bytes);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Unreadable);
        QVERIFY(!plan.error().message.isEmpty());
    }

    void anInvalidPlanInAPdfIsRefused() {
        PdfOptions options;
        options.attachments = {
            {QLatin1String(kCarriedPlanName),
             QStringLiteral("application/xml"),
             {},
             "<plan format=\"1\" name=\"x\"><workload><task id=\"a\" hours=\"6,5\"/></workload>"
             "</plan>"}};
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(saveFile(file, pdfOf(tableDocument(2, 2), options)));
        const auto reading = readPlanOrReport(file, Catalog::builtIn());
        QVERIFY(!reading);
        QVERIFY2(
            reading.error().text().contains(QLatin1String("task[a]")),
            qPrintable(reading.error().text()));
    }

    void theSameReportIsTheSameFile() {
        const QString name = QStringLiteral("demand-forecast.gplan");
        const Document document = sampleDocument(name, ReportKind::ModelCard);
        QCOMPARE(document, documentOf(sample(name), ReportKind::ModelCard));
    }
};

QTEST_MAIN(PdfTest)
#include "pdf.moc"
