#include "tests/reports/pdffile.h"

#include <QRegularExpression>
#include <QTest>

using namespace greenprint;
using namespace greenprint::report;
using namespace greenprint::test;

// What stands on which page, and what no page break divides.
class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    /// A table that a page would hold is divided rather than that much of a page stays empty, and
    /// neither its first nor its last row stands alone.
    void shortTablesLeaveNoHoles() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        constexpr int kRows = 11;
        constexpr int kLinesOfPage = 34;
        Table table;
        table.columns = {{QStringLiteral("HEAD")}, {QStringLiteral("Second")}};
        for (int r = 0; r < kRows; ++r)
            table.rows.push_back(
                {{{QStringLiteral("row%1.\nx\nend%1.").arg(r)}, {QString::number(r)}}});
        for (int lines = 5; lines < 60; lines += 5) {
            Document document;
            document.title = QStringLiteral("Title");
            Section first{QStringLiteral("a"), QStringLiteral("One"), 1, true};
            first.blocks.push_back(Paragraph{QStringLiteral("word\n").repeated(lines).trimmed()});
            first.blocks.push_back(table);
            for (int i = 0; i < 40; ++i)
                first.blocks.push_back(Paragraph{QStringLiteral("after%1.").arg(i)});
            document.sections = {first};
            const QStringList pages = pagesOf(pdfOf(document));
            for (int page = 0; page < pages.size(); ++page) {
                const auto on = [&](const QString &text) { return pages[page].contains(text); };
                for (int r = 0; r < kRows; ++r)
                    QCOMPARE(
                        on(QStringLiteral("row%1.").arg(r)), on(QStringLiteral("end%1.").arg(r)));
                QCOMPARE(on(QStringLiteral("HEAD")), on(QStringLiteral("row")));
                QCOMPARE(on(QStringLiteral("row0.")), on(QStringLiteral("row1.")));
                QCOMPARE(on(QStringLiteral("row9.")), on(QStringLiteral("row10.")));
                if (page > 0 && page + 1 < pages.size())
                    QVERIFY2(
                        pages[page].count(QLatin1Char('\n')) > kLinesOfPage,
                        qPrintable(pages[page]));
            }
        }
    }

    /// A chapter that would start a page goes on where the one before leaves much of it free.
    void shortChaptersShareAPage() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        const auto isShared = [](int lines) {
            Document document;
            document.title = QStringLiteral("Title");
            Section first{QStringLiteral("a"), QStringLiteral("One"), 1, true};
            first.blocks.push_back(Paragraph{QStringLiteral("word\n").repeated(lines).trimmed()});
            Section second{QStringLiteral("b"), QStringLiteral("THEHEADING"), 1, true};
            second.blocks.push_back(Paragraph{QStringLiteral("AFTERWARDS")});
            document.sections = {first, second};
            const QStringList pages = pagesOf(pdfOf(document));
            return pages[1].contains(QLatin1String("AFTERWARDS"));
        };
        QVERIFY(isShared(10));
        QVERIFY(isShared(27));
        QVERIFY(!isShared(40));
    }

    /// What tells a row apart stands right below it, beside another column's text that wraps.
    void detailsStandBesideWhatWraps() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        Document document;
        document.title = QStringLiteral("Title");
        Table table;
        table.columns = {{QStringLiteral("Of")}, {QStringLiteral("Source")}};
        table.rows = {
            {{{QStringLiteral("OWNER")}, {QStringLiteral("first\nsecond\nTHIRD")}}},
            {{{QStringLiteral("DETAIL")}}, RowKind::Detail}};
        document.sections = {{QStringLiteral("a"), QStringLiteral("One"), 1, true, {table}}};
        const QString text = pagesOf(pdfOf(document)).join(QString());
        QVERIFY2(
            text.indexOf(QLatin1String("DETAIL")) < text.indexOf(QLatin1String("THIRD")),
            qPrintable(text));
    }

    /// A row is as high as its texts: where nothing is said of a name there is no line for it.
    void emptyDetailsTakeNoRoom() {
        const auto pagesWith = [](const QString &detail) {
            Document document;
            document.title = QStringLiteral("Title");
            Table table;
            table.columns = {{QStringLiteral("Name")}, {QStringLiteral("Figure"), Align::Right}};
            for (int r = 0; r < 300; ++r) {
                table.rows.push_back({{{QStringLiteral("one\ntwo")}, {QStringLiteral("1")}}});
                table.rows.push_back({{{detail}, {QStringLiteral("2")}}, RowKind::Detail});
            }
            document.sections = {{QStringLiteral("a"), QStringLiteral("One"), 1, true, {table}}};
            return PagedDocument(document).pageCount();
        };
        QVERIFY(pagesWith({}) < pagesWith(QStringLiteral("said")));
    }

    /// However long the names are, no footer ends with the dot that separates them.
    void footersEndWithAName() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        static const QRegularExpression kDangling(QStringLiteral("\u00b7\\s*(\u2026|catalog)"));
        for (int length = 10; length < 130; length += 4) {
            Document document;
            document.title = QStringLiteral("Title");
            document.genre = QStringLiteral("Model card");
            document.imprint = {
                .plan = QString(length, QLatin1Char('n')),
                .planHash = QStringLiteral("0123456789abcdef"),
                .scenario = QStringLiteral("Only at night"),
                .catalog = QStringLiteral("2026.11"),
                .tool = QStringLiteral("Greenprint 1.0"),
                .written = {}};
            document.sections = {{QStringLiteral("a"), QStringLiteral("One")}};
            const QString text = pagesOf(pdfOf(document)).join(QString());
            QVERIFY(text.contains(QLatin1String("0123456789abcdef")));
            QVERIFY2(!text.contains(kDangling), qPrintable(text));
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
};

QTEST_MAIN(PagesTest)
#include "pages.moc"
