#include "reports/write/htmlwriter.h"

#include "model/plaintext.h"
#include "reports/chart/chartpainter.h"
#include "reports/chart/charttable.h"
#include "reports/type/quantities.h"
#include "reports/type/typesetter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace greenprint::report {
namespace {

constexpr const char *kStyle = R"(
:root { color-scheme: light; }
body { font: 15px/1.55 Inter, "Noto Sans", "Noto Sans CJK JP", system-ui, sans-serif; color: #1b2125;
  background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { clear: both; font-size: 2.2rem; line-height: 1.2; margin: .2rem 0 .6rem; overflow-wrap: break-word; }
h2 { font-size: 1.5rem; margin: 3rem 0 .8rem; }
h3 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; }
h4 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
.number { color: #0b6e69; margin-right: .6rem; }
.genre { color: #0b6e69; font-weight: 700; text-transform: uppercase; letter-spacing: .04em; font-size: .8rem; }
.status { float: right; border: 1px solid; border-radius: 4px; padding: .1rem .6rem; font-weight: 700; font-size: .8rem; }
.lead { color: #5f6a72; font-size: 1.1rem; white-space: pre-line; }
p, td { white-space: pre-line; }
p, .facts td, .long { overflow-wrap: anywhere; }
.whole { white-space: nowrap; }
.author { border-left: 3px solid #dfe3e4; padding-left: .8rem; }
.remark, .detail td, footer { color: #5f6a72; font-size: .85rem; }
.callout { background: #f3f5f3; border-left: 4px solid currentColor; padding: .6rem 1rem; margin: 1rem 0; }
.callout p { color: #1b2125; margin: .2rem 0; }
.wide { overflow-x: auto; margin: .6rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
td:first-child:not(.right) { min-width: 7rem; } td.right:first-child + td:not(.right) { min-width: 9rem; }
table.facts { margin: .6rem 0 1rem; }
caption { text-align: left; font-weight: 700; padding: .4rem 0; }
th { text-align: left; vertical-align: bottom; font-size: .82rem; color: #5f6a72; border-bottom: 1px solid #1b2125; padding: .2rem 1.1rem .3rem 0; }
td { vertical-align: top; border-bottom: 1px solid #dfe3e4; padding: .35rem 1.1rem .35rem 0; }
th:last-child, td:last-child { padding-right: 0; }
.detailed td { border-bottom: 0; padding-bottom: 0; }
.detail td { padding-top: 0; }
.right { text-align: right; } td.right { white-space: pre; }
tr.group th { color: #0b6e69; border-bottom: 1px solid #dfe3e4; padding-top: .8rem; }
tr.total td { font-weight: 700; border-top: 1px solid #5f6a72; }
table.facts th { width: 13rem; font-weight: 400; font-size: 1em; border-bottom: 1px solid #dfe3e4; vertical-align: top; padding: .35rem 1.1rem .35rem 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0 1rem; margin: 1rem 0; }
.figures div { display: grid; grid-row: span 3; grid-template-rows: subgrid; row-gap: 0; border-top: 3px solid #0b6e69; padding: .4rem 0 1rem; }
.figures .label, .figures .detail { font-size: .82rem; }
.figures .label { color: #5f6a72; }
.figures strong { font-size: 1.7rem; line-height: 1.2; }
.muted { color: #5f6a72; } .good { color: #177a45; } .caution { color: #95590a; } .bad { color: #b3261e; } .strong { font-weight: 700; }
figure { margin: 1.4rem 0; } figure svg { display: block; width: 100%; min-width: 38rem; height: auto; } figcaption { font-weight: 700; }
nav ol { list-style: none; padding: 0; columns: 2; } nav li { break-inside: avoid; } nav .part { padding-left: 1.6rem; } nav a { display: flex; color: inherit; text-decoration: none; } nav .number { flex: none; min-width: 1.1rem; }
footer { border-top: 1px solid #dfe3e4; margin-top: 3rem; padding: .6rem 0 2rem; }
@media (max-width: 44rem) { body { padding: 0 1rem; } h1 { font-size: 1.8rem; } nav ol { columns: 1; } table.facts th { width: 38%; } th, td { padding-right: .8rem; }
  .note { display: block; position: sticky; left: 0; max-width: calc(100vw - 7rem); } td:first-child .note { max-width: calc(100vw - 2rem); } }
@media print { body { max-width: none; margin: 0; } .wide { overflow: visible; } td { overflow-wrap: anywhere; } figure svg { min-width: 0; } h2, h3, h4, caption { break-after: avoid; } tr, figure { break-inside: avoid; } }
)";

QString escaped(const QString &text) {
    return plainText(text).toHtmlEscaped();
}

/// Running text, whose ids and figures no line breaks; what is longer than any of ours may break.
QString worded(const QString &text) {
    constexpr qsizetype kLongest = 24;
    const QString plain = plainText(text);
    QString result;
    qsizetype done = 0;
    for (const TextSpan &whole : wholeIn(plain)) {
        if (whole.length > kLongest || whole.start < done)
            continue;
        result += plain.sliced(done, whole.start - done).toHtmlEscaped();
        done = whole.start + whole.length;
        result += QStringLiteral("<span class=\"whole\">%1</span>")
                      .arg(plain.sliced(whole.start, whole.length).toHtmlEscaped());
    }
    return result + plain.sliced(done).toHtmlEscaped();
}

/// Whether a word is longer than a column should be for its sake.
bool hasLongWord(const QString &text) {
    constexpr qsizetype kLong = 32;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        if (i - start > kLong)
            return true;
        start = i + 1;
    }
    return false;
}

QString classOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Strong:
        return QStringLiteral("strong");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Caution:
        return QStringLiteral("caution");
    case Tone::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

QString attribute(const QStringList &classes) {
    QStringList used = classes;
    used.removeAll(QString());
    return used.isEmpty() ? QString()
                          : QStringLiteral(" class=\"%1\"").arg(used.join(QLatin1Char(' ')));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document &document)
        : m_document(document)
        , m_type(document.locale)
        , m_numbers(sectionNumbers(document)) {}

    QByteArray write() {
        head();
        for (const Block &b : m_document.front)
            block(b);
        contents();
        for (size_t i = 0; i < m_document.sections.size(); ++i)
            section(i);
        foot();
        return m_html.toUtf8();
    }

private:
    void head() {
        m_html = QStringLiteral(
                     "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n"
                     "<meta charset=\"utf-8\"/>\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                     "'none'; style-src 'unsafe-inline'\"/>\n"
                     "<meta name=\"viewport\" content=\"width=device-width\"/>\n")
                     .arg(m_document.locale.bcp47Name().toHtmlEscaped());
        meta("generator", m_document.imprint.tool);
        meta("description", m_document.summary);
        meta("author", m_document.author);
        m_html += QStringLiteral(
                      "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n<header>\n")
                      .arg(escaped(m_document.title), QLatin1String(kStyle));
        if (!m_document.status.isEmpty())
            m_html += QStringLiteral("<span%1>%2</span>\n")
                          .arg(
                              attribute({QStringLiteral("status"), classOf(m_document.statusTone)}),
                              escaped(m_document.status));
        m_html += QStringLiteral("<div class=\"genre\">%1</div>\n<h1>%2</h1>\n")
                      .arg(escaped(m_document.genre), escaped(m_document.title));
        if (!m_document.subtitle.isEmpty())
            m_html +=
                QStringLiteral("<p class=\"lead\">%1</p>\n").arg(escaped(m_document.subtitle));
        m_html += QStringLiteral("</header>\n<main>\n");
    }

    void meta(const char *name, const QString &content) {
        if (!content.isEmpty())
            m_html += QStringLiteral("<meta name=\"%1\" content=\"%2\"/>\n")
                          .arg(QLatin1String(name), escaped(content));
    }

    void contents() {
        if (m_document.sections.size() < 2)
            return;
        m_html +=
            QStringLiteral("<nav>\n<h4>%1</h4>\n<ol>\n").arg(escaped(m_document.frame.contents));
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            const Section &s = m_document.sections[i];
            m_html += QStringLiteral("<li%1><a href=\"#s%2\"><span class=\"number\">%3</span>%4</a>"
                                     "</li>\n")
                          .arg(s.level > 1 ? QStringLiteral(" class=\"part\"") : QString())
                          .arg(i)
                          .arg(m_numbers[qsizetype(i)], escaped(s.title));
        }
        m_html += QStringLiteral("</ol>\n</nav>\n");
    }

    void section(size_t i) {
        const Section &s = m_document.sections[i];
        m_html += QStringLiteral("<section id=\"s%1\">\n<h%2><span class=\"number\">%3</span>%4"
                                 "</h%2>\n")
                      .arg(i)
                      .arg(s.level + 1)
                      .arg(m_numbers[qsizetype(i)], escaped(s.title));
        for (const Block &b : s.blocks)
            block(b);
        m_html += QStringLiteral("</section>\n");
    }

    void block(const Block &block) {
        std::visit([this](const auto &kind) { add(kind); }, block);
    }

    void add(const Heading &heading) {
        m_html += QStringLiteral("<h4>%1</h4>\n").arg(worded(heading.text));
    }
    void add(const Paragraph &paragraph) {
        const bool author = paragraph.voice == Voice::Author;
        m_html += QStringLiteral("<p%1>%2</p>\n")
                      .arg(
                          author ? QStringLiteral(" class=\"author\"") : QString(),
                          worded(paragraph.text));
    }
    void add(const Remark &remark) {
        m_html += QStringLiteral("<p class=\"remark\">%1</p>\n").arg(worded(remark.text));
    }
    void add(const Callout &callout) {
        m_html += QStringLiteral("<div%1>").arg(
            attribute({QStringLiteral("callout"), classOf(callout.tone)}));
        if (!callout.title.isEmpty())
            m_html += QStringLiteral("<strong>%1</strong>").arg(worded(callout.title));
        if (!callout.text.isEmpty())
            m_html += QStringLiteral("<p>%1</p>").arg(worded(callout.text));
        m_html += QStringLiteral("</div>\n");
    }
    void add(const KeyValues &pairs) {
        m_html += QStringLiteral("<table class=\"facts\">\n");
        for (const KeyValue &row : pairs.rows)
            m_html += QStringLiteral("<tr><th scope=\"row\">%1</th><td%2>%3</td></tr>\n")
                          .arg(worded(row.key), attribute({classOf(row.tone)}), worded(row.value));
        m_html += QStringLiteral("</table>\n");
    }
    void add(const FigureStrip &strip) {
        m_html += QStringLiteral("<div class=\"figures\">\n");
        for (const Figure &f : strip.figures)
            m_html += QStringLiteral(
                          "<div><span class=\"label\">%1</span><span><strong>%2</strong> %3"
                          "</span><span%4>%5</span></div>\n")
                          .arg(
                              worded(f.label), worded(f.number), worded(f.unit),
                              attribute({QStringLiteral("detail"), classOf(f.tone)}),
                              worded(f.detail));
        m_html += QStringLiteral("</div>\n");
    }

    void add(const Table &table) {
        m_html += QStringLiteral("<div class=\"wide\"><table>\n");
        if (!table.title.isEmpty())
            m_html += QStringLiteral("<caption>%1</caption>\n").arg(worded(table.title));
        m_html += QStringLiteral("<thead><tr>");
        for (const Column &column : table.columns)
            m_html += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                          .arg(rightClass(column), worded(column.title));
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const bool detailed = r + 1 < table.rows.size()
                                  && table.rows[r + 1].kind == RowKind::Detail;
            row(table, table.rows[r], detailed);
        }
        m_html += QStringLiteral("</tbody>\n</table></div>\n");
    }

    static QString rightClass(const Column &column) {
        return column.align == Align::Right ? QStringLiteral(" class=\"right\"") : QString();
    }

    void row(const Table &table, const Row &row, bool detailed) {
        if (row.kind == RowKind::Group) {
            const QString title = row.cells.empty() ? QString() : row.cells.front().text;
            m_html += QStringLiteral("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">%2"
                                     "</th></tr>\n")
                          .arg(table.columns.size())
                          .arg(worded(title));
            return;
        }
        m_html += QStringLiteral("<tr%1>").arg(attribute(
            {row.kind == RowKind::Total    ? QStringLiteral("total")
             : row.kind == RowKind::Detail ? QStringLiteral("detail")
                                           : QString(),
             detailed ? QStringLiteral("detailed") : QString()}));
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const Cell cell = c < row.cells.size() ? row.cells[c] : Cell{};
            const bool right = table.columns[c].align == Align::Right;
            const size_t span = row.kind == RowKind::Detail ? spanOf(table, row, c) : 1;
            // on a narrow screen a note stays in view while its table is moved
            const QString content =
                span > 1 ? QStringLiteral("<span class=\"note\">%1</span>").arg(worded(cell.text))
                         : worded(cell.text);
            m_html += QStringLiteral("<td%1%2>%3</td>")
                          .arg(
                              span > 1 ? QStringLiteral(" colspan=\"%1\"").arg(span) : QString(),
                              attribute(
                                  {right && span == 1 ? QStringLiteral("right") : QString(),
                                   hasLongWord(cell.text) ? QStringLiteral("long") : QString(),
                                   classOf(cell.tone)}),
                              content);
            c += span - 1;
        }
        m_html += QStringLiteral("</tr>\n");
    }

    /// A detail that stands alone runs on to the right.
    static size_t spanOf(const Table &table, const Row &row, size_t column) {
        if (column >= row.cells.size() || row.cells[column].text.isEmpty())
            return 1;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            if (c != column && !row.cells[c].text.isEmpty())
                return 1;
        }
        return table.columns.size() - column;
    }

    void add(const Chart &chart) {
        const NumberFormat format(m_document.locale);
        m_html += QStringLiteral("<figure>\n<figcaption>%1 <span class=\"muted\">%2</span>"
                                 "</figcaption>\n<div class=\"wide\">%3</div>\n")
                      .arg(worded(chart.spec.title), worded(chart.spec.unit), svg(chart.spec));
        if (!chart.spec.reading.isEmpty())
            m_html +=
                QStringLiteral("<p class=\"remark\">%1</p>\n").arg(worded(chart.spec.reading));
        m_html += QStringLiteral("<details><summary class=\"remark\">%1</summary>\n")
                      .arg(worded(m_document.frame.chartFigures));
        Table table = chartTable(chart.spec, format);
        table.title.clear();
        add(table);
        m_html += QStringLiteral("</details>\n</figure>\n");
    }

    QString svg(const ChartSpec &spec) const {
        constexpr double kWidth = 520.0;
        const ChartStyle style{ChartPalette::print(), m_type, NumberFormat(m_document.locale)};
        const double height = chartHeight(spec, kWidth, style);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setViewBox(QRectF(0, 0, kWidth, height));
        // Qt writes these two as they are
        generator.setTitle(escaped(spec.title));
        generator.setDescription(escaped(spec.reading));
        QPainter painter(&generator);
        paintChart(painter, QRectF(0, 0, kWidth, height), spec, style);
        painter.end();
        // without the prologue of a file of its own
        const QString text = QString::fromUtf8(buffer.data());
        return text.mid(text.indexOf(QLatin1String("<svg")));
    }

    void add(const PageBreak &) {}

    void foot() {
        const Imprint &imprint = m_document.imprint;
        QStringList origin{imprint.plan, imprint.scenario};
        origin.removeAll(QString());
        m_html += QStringLiteral("</main>\n<footer>%1 · %2</footer>\n</body>\n</html>\n")
                      .arg(
                          escaped(origin.join(QStringLiteral(" · "))),
                          escaped(m_document.frame.originOf(imprint)));
    }

    const Document &m_document;
    const Typesetter m_type;
    const QStringList m_numbers;
    QString m_html;
};

} // namespace

QByteArray writeHtml(const Document &document) {
    return HtmlWriter(document).write();
}

} // namespace greenprint::report
