#include "reports/write/csvwriter.h"

#include "model/plan/parameter.h"
#include "reports/chart/charttable.h"
#include "reports/results/tables.h"

namespace greenprint::report {
namespace {

class CsvWriter {
public:
    explicit CsvWriter(const Document &document)
        : m_document(document) {
        m_table.header = {QStringLiteral("section"), QStringLiteral("table"),
                          QStringLiteral("row"),     QStringLiteral("column"),
                          QStringLiteral("text"),    QStringLiteral("value"),
                          QStringLiteral("unit")};
    }

    QByteArray write() {
        const Document &d = m_document;
        line({}, QStringLiteral("title"), {}, {d.title});
        line({}, QStringLiteral("status"), {}, {d.status});
        line({}, QStringLiteral("plan"), {}, {d.imprint.plan});
        line({}, QStringLiteral("plan_hash"), {}, {d.imprint.planHash});
        line({}, QStringLiteral("scenario"), {}, {d.imprint.scenario});
        line({}, QStringLiteral("catalog"), {}, {d.imprint.catalog});
        line({}, QStringLiteral("tool"), {}, {d.imprint.tool});
        line({}, QStringLiteral("written"), {}, {d.imprint.written.toString(Qt::ISODate)});
        for (const Block &b : d.front)
            block(b);
        for (const Section &s : d.sections) {
            m_section = s.id;
            for (const Block &b : s.blocks)
                block(b);
        }
        return toCsv(m_table);
    }

private:
    void line(const QString &table, const QString &row, const QString &column, const Cell &cell) {
        m_table.rows.push_back(
            {m_section, table, row, column, cell.text,
             cell.value ? numberText(*cell.value) : QString(), cell.value ? cell.unit : QString()});
    }
    void block(const Block &block) {
        std::visit([this](const auto &kind) { add(kind); }, block);
    }
    void add(const Heading &heading) { line({}, {}, {}, {heading.text}); }
    void add(const Paragraph &paragraph) { line({}, {}, {}, {paragraph.text}); }
    void add(const Remark &remark) { line({}, {}, {}, {remark.text}); }
    void add(const Callout &callout) { line({}, callout.title, {}, {callout.text}); }
    void add(const KeyValues &pairs) {
        for (const KeyValue &row : pairs.rows)
            line({}, row.key, {}, {row.value});
    }
    void add(const FigureStrip &strip) {
        for (const Figure &f : strip.figures)
            line({}, f.label, f.detail, {(f.number + QLatin1Char(' ') + f.unit).trimmed()});
    }
    void add(const Table &table) {
        QString group;
        QString last;
        for (const Row &row : table.rows) {
            const QString name = row.cells.empty() ? QString() : row.cells.front().text;
            if (row.kind == RowKind::Group) {
                group = name;
                continue;
            }
            if (row.kind != RowKind::Detail)
                last = name;
            QStringList path{group, last};
            path.removeAll(QString());
            const size_t from = row.kind == RowKind::Detail ? 0 : 1;
            for (size_t c = from; c < std::min(row.cells.size(), table.columns.size()); ++c) {
                if (!row.cells[c].text.isEmpty())
                    line(
                        table.title, path.join(QStringLiteral(" / ")), table.columns[c].title,
                        row.cells[c]);
            }
        }
    }
    void add(const Chart &chart) { add(chartTable(chart.spec, NumberFormat(m_document.locale))); }
    void add(const PageBreak &) {}

    const Document &m_document;
    TextTable m_table;
    QString m_section;
};

} // namespace

QByteArray writeCsv(const Document &document) {
    return CsvWriter(document).write();
}

} // namespace greenprint::report
