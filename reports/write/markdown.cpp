#include "reports/write/markdown.h"

#include "model/plaintext.h"
#include "reports/chart/charttable.h"

namespace greenprint::report {
namespace {

bool alwaysEscaped(QChar c) {
    static const QString kSigns = QStringLiteral("\\`*_[]<>|~$@&#^");
    return kSigns.contains(c);
}

/// Escapes what would make a line a list, a heading, a rule or a quote.
QString lineStart(QString line) {
    while (!line.isEmpty() && line.front().isSpace())
        line.remove(0, 1); // four spaces would be code
    if (line.isEmpty())
        return line;
    const QChar first = line.front();
    if (first == QLatin1Char('-') || first == QLatin1Char('+') || first == QLatin1Char('='))
        return QLatin1Char('\\') + line;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    const bool numbered = digits > 0 && digits < line.size()
                          && (line[digits] == QLatin1Char('.') || line[digits] == QLatin1Char(')'))
                          && (digits + 1 == line.size() || line[digits + 1].isSpace());
    return numbered ? line.insert(digits, QLatin1Char('\\')) : line;
}

QString escapedLine(const QString &line) {
    QString result;
    result.reserve(line.size() * 9 / 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        // "https://" and ":name:" would become links and pictures, "www." as well
        const bool colon = c == QLatin1Char(':') && (next.isLetter() || next == QLatin1Char('/'));
        const bool www = c == QLatin1Char('.') && i >= 3
                         && line.mid(i - 3, 3).compare(QLatin1String("www"), Qt::CaseInsensitive)
                                == 0;
        if (alwaysEscaped(c) || colon || www)
            result += QLatin1Char('\\');
        result += c;
    }
    return result;
}

QString signOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("\u2713 ");
    case Tone::Caution:
    case Tone::Bad:
        return QStringLiteral("\u26a0 ");
    default:
        return {};
    }
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Document &document)
        : m_document(document) {}

    QByteArray write() {
        const Document &d = m_document;
        m_text = QStringLiteral("# %1\n\n").arg(markdownCell(d.title));
        m_text += QStringLiteral("**%1**").arg(markdownCell(d.genre));
        if (!d.status.isEmpty())
            m_text += QStringLiteral(" \u00b7 %1").arg(markdownCell(d.status));
        m_text += QStringLiteral("\n\n");
        if (!d.subtitle.isEmpty())
            paragraph(d.subtitle);
        for (const Block &b : d.front)
            block(b);
        const QStringList numbers = sectionNumbers(d);
        for (size_t i = 0; i < d.sections.size(); ++i) {
            const Section &s = d.sections[i];
            m_text +=
                QString(s.level + 1, QLatin1Char('#'))
                + QStringLiteral(" %1 %2\n\n").arg(numbers[qsizetype(i)], markdownCell(s.title));
            for (const Block &b : s.blocks)
                block(b);
        }
        QStringList origin{d.imprint.plan, d.imprint.scenario};
        origin.removeAll(QString());
        m_text += QStringLiteral("---\n\n%1 \u00b7 %2\n")
                      .arg(
                          markdownCell(origin.join(QStringLiteral(" \u00b7 "))),
                          markdownCell(d.frame.originOf(d.imprint)));
        return m_text.toUtf8();
    }

private:
    void paragraph(const QString &text) {
        m_text += markdownEscaped(text) + QStringLiteral("\n\n");
    }
    void block(const Block &block) {
        std::visit([this](const auto &kind) { add(kind); }, block);
    }
    void add(const Heading &heading) {
        m_text += QStringLiteral("#### %1\n\n").arg(markdownCell(heading.text));
    }
    void add(const Paragraph &p) {
        if (p.voice == Voice::Computed) {
            paragraph(p.text);
            return;
        }
        for (const QString &line : markdownEscaped(p.text).split(QLatin1Char('\n')))
            m_text += QStringLiteral("> ") + line + QLatin1Char('\n');
        m_text += QLatin1Char('\n');
    }
    void add(const Remark &remark) {
        m_text += QStringLiteral("*%1*\n\n").arg(markdownCell(remark.text));
    }
    void add(const Callout &callout) {
        if (!callout.title.isEmpty())
            m_text += QStringLiteral("> **%1%2**\n")
                          .arg(signOf(callout.tone), markdownCell(callout.title));
        if (!callout.text.isEmpty())
            m_text += QStringLiteral(">\n> %1\n").arg(lineStart(markdownCell(callout.text)));
        m_text += QLatin1Char('\n');
    }
    void add(const KeyValues &pairs) {
        Table table;
        table.columns = {{QString()}, {QString()}};
        for (const KeyValue &row : pairs.rows)
            table.rows.push_back({{{row.key}, {row.value}}});
        m_text += markdownTable(table);
    }
    void add(const FigureStrip &strip) {
        for (const Figure &f : strip.figures) {
            m_text += QStringLiteral("- %1: **%2**")
                          .arg(
                              markdownCell(f.label),
                              markdownCell((f.number + QLatin1Char(' ') + f.unit).trimmed()));
            if (!f.detail.isEmpty())
                m_text += QStringLiteral(" (%1)").arg(markdownCell(f.detail));
            m_text += QLatin1Char('\n');
        }
        m_text += QLatin1Char('\n');
    }
    void add(const Table &table) { m_text += markdownTable(table); }
    void add(const Chart &chart) {
        m_text += markdownTable(chartTable(chart.spec, NumberFormat(m_document.locale)));
        if (!chart.spec.reading.isEmpty())
            add(Remark{chart.spec.reading});
    }
    void add(const PageBreak &) {}

    const Document &m_document;
    QString m_text;
};

} // namespace

QString markdownEscaped(const QString &text) {
    QStringList lines;
    for (const QString &line : plainText(text).split(QLatin1Char('\n')))
        lines << lineStart(escapedLine(line));
    // two spaces at the end of a line keep the break; an empty line begins a paragraph
    return lines.join(QStringLiteral("  \n"));
}

QString markdownCell(const QString &text) {
    QStringList lines;
    for (const QString &line : plainText(text).split(QLatin1Char('\n')))
        lines << escapedLine(line);
    return lines.join(QStringLiteral("<br>"));
}

QString markdownTable(const Table &table) {
    QString text;
    if (!table.title.isEmpty())
        text += QStringLiteral("**%1**\n\n").arg(markdownCell(table.title));
    const auto line = [&](const QStringList &cells) {
        text += QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    };
    QStringList titles;
    QStringList rules;
    for (const Column &column : table.columns) {
        titles << markdownCell(column.title);
        rules << (column.align == Align::Right ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    line(titles);
    line(rules);
    for (const Row &row : table.rows) {
        QStringList cells;
        for (size_t c = 0; c < table.columns.size(); ++c) {
            QString words = c < row.cells.size() ? markdownCell(row.cells[c].text) : QString();
            const bool bold = row.kind == RowKind::Total || row.kind == RowKind::Group
                              || (c < row.cells.size() && row.cells[c].tone == Tone::Strong);
            if (bold && !words.isEmpty())
                words = QStringLiteral("**%1**").arg(words);
            cells << words;
        }
        line(cells);
    }
    return text + QLatin1Char('\n');
}

QByteArray writeMarkdown(const Document &document) {
    return MarkdownWriter(document).write();
}

} // namespace greenprint::report
