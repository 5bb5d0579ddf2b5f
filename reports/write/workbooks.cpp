#include "reports/write/workbooks.h"

#include "reports/chart/charttable.h"
#include "reports/write/workbook.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

class DocumentSheets {
public:
    explicit DocumentSheets(const Document &document)
        : m_document(document)
        , m_book({document.title, document.author, document.summary}) {}

    Expected<QByteArray> write() {
        const Document &d = m_document;
        m_book.beginSheet(d.genre);
        m_book.heading(d.title);
        for (const Block &b : d.front)
            block(b);
        m_book.emptyRow();
        m_book.pair(d.frame.plan, d.imprint.plan);
        m_book.pair(d.frame.planHash, d.imprint.planHash);
        m_book.pair(d.frame.catalog, d.imprint.catalog);
        m_book.pair(d.frame.tool, d.imprint.tool);
        const QStringList numbers = sectionNumbers(d);
        for (size_t i = 0; i < d.sections.size(); ++i) {
            const Section &s = d.sections[i];
            const QString &number = numbers[qsizetype(i)];
            if (s.level == 1 || i == 0)
                m_book.beginSheet(number + QLatin1Char(' ') + s.title);
            m_book.heading(number + QLatin1Char(' ') + s.title);
            for (const Block &b : s.blocks)
                block(b);
        }
        return m_book.finish();
    }

private:
    void block(const Block &block) {
        std::visit([this](const auto &kind) { add(kind); }, block);
    }
    void add(const Heading &heading) { m_book.text(heading.text, Tone::Strong); }
    void add(const Paragraph &paragraph) { m_book.text(paragraph.text); }
    void add(const Remark &remark) { m_book.text(remark.text, Tone::Muted); }
    void add(const Callout &callout) {
        m_book.text(callout.title, Tone::Strong);
        m_book.text(callout.text);
    }
    void add(const KeyValues &pairs) {
        for (const KeyValue &row : pairs.rows)
            m_book.pair(row.key, row.value);
        m_book.emptyRow();
    }
    void add(const FigureStrip &strip) {
        for (const Figure &f : strip.figures)
            m_book.pair(f.label, (f.number + QLatin1Char(' ') + f.unit).trimmed());
        m_book.emptyRow();
    }
    void add(const Table &table) { m_book.table(table); }
    void add(const Chart &chart) {
        m_book.table(chartTable(chart.spec, NumberFormat(m_document.locale)));
    }
    void add(const PageBreak &) {}

    const Document &m_document;
    Workbook m_book;
};

struct WorkbookTexts {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

} // namespace

Expected<QByteArray> documentWorkbook(const Document &document) {
    return DocumentSheets(document).write();
}

Expected<QByteArray> comparisonWorkbook(
    const Catalog &catalog, const Plan &plan, const Comparison &comparison) {
    Workbook book({plan.name, plan.about.owner.value_or(QString()), comparison.planHash});
    book.beginSheet(WorkbookTexts::tr("Totals"));
    book.table(estimateTable(comparison.scenarios));
    book.beginSheet(WorkbookTexts::tr("Differences"));
    book.table(compareTable(comparison));
    book.beginSheet(WorkbookTexts::tr("Ledger"));
    book.table(ledgerTable(catalog, comparison.scenarios));
    book.beginSheet(WorkbookTexts::tr("Origin"));
    book.pair(WorkbookTexts::tr("Plan"), plan.name);
    book.pair(WorkbookTexts::tr("Hash of the plan"), comparison.planHash);
    book.pair(WorkbookTexts::tr("Catalog"), catalog.version());
    book.pair(WorkbookTexts::tr("Tool"), QStringLiteral("Greenprint " GREENPRINT_VERSION));
    return book.finish();
}

} // namespace greenprint::report
