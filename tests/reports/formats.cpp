#include "model/plaintext.h"
#include "model/savefile.h"
#include "reports/content/report.h"
#include "reports/write/csvwriter.h"
#include "reports/write/htmlwriter.h"
#include "reports/write/markdown.h"
#include "reports/write/reportfile.h"
#include "reports/write/workbooks.h"
#include "tests/support/hostilelens.h"
#include "tests/support/hostileplan.h"
#include "tests/support/sampleplan.h"

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
    return test::sample(QStringLiteral("image-classification.gplan"));
}

Document documentOf(const Plan &plan, ReportKind kind, std::optional<Lens> lens = {}) {
    ReportOrder order;
    order.kind = kind;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    order.lens = std::move(lens);
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
        documents.push_back(documentOf(plan, ReportKind::WellArchitected, test::hostileLens(text)));
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
