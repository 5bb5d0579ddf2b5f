#include "model/catalog/csvtable.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct CsvTableTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

} // namespace

/// Reads the bytes of a table cell by cell.
class CsvParser {
public:
    explicit CsvParser(CsvTable &table)
        : m_table(table)
        , m_at(table.m_bytes.constData())
        , m_end(m_at + table.m_bytes.size()) {
        // a byte order mark, which spreadsheets put in front
        if (table.m_bytes.startsWith("\xef\xbb\xbf"))
            m_at += 3;
    }

    Expected<void> run() {
        while (m_at < m_end) {
            if (*m_at == '"') {
                auto cell = quotedCell();
                if (!cell)
                    return failure(cell.error());
                if (auto added = add(*cell); !added)
                    return added;
            } else if (auto added = add(plainCell()); !added) {
                return added;
            }
            if (m_at < m_end && *m_at == ',') {
                ++m_at;
                if (m_at < m_end && !atLineEnd())
                    continue;
                // a row that ends in a comma has an empty last cell
                if (auto added = add({}); !added)
                    return added;
            }
            if (auto ended = endRow(); !ended)
                return ended;
        }
        return {};
    }

private:
    bool atLineEnd() const { return *m_at == '\n' || *m_at == '\r'; }

    tl::unexpected<Error> fail(int line, const QString &message) const {
        return failure(Error::unreadable(
            m_table.m_fileName + QLatin1Char(':') + QString::number(line), message));
    }

    /// Refused at once where there are too many, before they fill the memory.
    Expected<void> add(std::string_view cell) {
        if (m_cellsInRow == static_cast<size_t>(CsvTable::kMaxColumns))
            return fail(m_rowLine, CsvTableTexts::tr("more than 512 columns"));
        if (m_table.m_cells.size() == CsvTable::kMaxCells) {
            return fail(
                m_rowLine,
                CsvTableTexts::tr("too many cells; a table is expected to have at most %1")
                    .arg(CsvTable::kMaxCells));
        }
        (m_inHeader ? m_table.m_header : m_table.m_cells).push_back(cell);
        ++m_cellsInRow;
        return {};
    }

    std::string_view plainCell() {
        const char *start = m_at;
        while (m_at < m_end && *m_at != ',' && !atLineEnd())
            ++m_at;
        return {start, static_cast<size_t>(m_at - start)};
    }

    /// Only a cell with doubled quotes is copied; the others are views into the bytes.
    Expected<std::string_view> quotedCell() {
        const char *start = ++m_at;
        const char *piece = start;
        std::string *unescaped = nullptr;
        while (m_at < m_end) {
            if (*m_at == '\n')
                ++m_line;
            if (*m_at != '"') {
                ++m_at;
                continue;
            }
            if (m_at + 1 == m_end || m_at[1] != '"')
                break;
            if (!unescaped)
                unescaped = &m_table.m_unescaped->emplace_back();
            unescaped->append(piece, m_at + 1);
            m_at += 2;
            piece = m_at;
        }
        if (m_at >= m_end)
            return fail(m_rowLine, CsvTableTexts::tr("a quote is not closed"));
        std::string_view cell(start, static_cast<size_t>(m_at - start));
        if (unescaped) {
            unescaped->append(piece, m_at);
            cell = *unescaped;
        }
        ++m_at;
        if (m_at < m_end && *m_at != ',' && !atLineEnd())
            return fail(m_line, CsvTableTexts::tr("text after a closing quote"));
        return cell;
    }

    Expected<void> endRow() {
        if (m_at < m_end && *m_at == '\r')
            ++m_at;
        if (m_at < m_end && *m_at != '\n')
            return fail(m_line, CsvTableTexts::tr("a carriage return inside a row"));
        if (m_at < m_end)
            ++m_at;
        if (m_inHeader) {
            m_inHeader = false;
        } else {
            if (m_cellsInRow != m_table.m_header.size()) {
                return fail(
                    m_rowLine, CsvTableTexts::tr("%1 cells where the header has %2")
                                   .arg(m_cellsInRow)
                                   .arg(m_table.m_header.size()));
            }
            ++m_table.m_rows;
            m_table.m_lines.push_back(m_rowLine);
        }
        m_cellsInRow = 0;
        m_rowLine = ++m_line;
        return {};
    }

    CsvTable &m_table;
    const char *m_at;
    const char *const m_end;
    int m_line = 1;
    int m_rowLine = 1; ///< on which the row begins
    size_t m_cellsInRow = 0;
    bool m_inHeader = true;
};

Expected<CsvTable> CsvTable::parse(QByteArray bytes, const QString &fileName) {
    if (bytes.size() > kMaxBytes)
        return failure(
            Error::unreadable(fileName, CsvTableTexts::tr("the file is larger than 32 MiB")));
    if (bytes.contains('\0'))
        return failure(
            Error::unreadable(fileName, CsvTableTexts::tr("the file contains a NUL byte")));
    CsvTable table;
    table.m_bytes = std::move(bytes);
    table.m_fileName = fileName;
    if (auto parsed = CsvParser(table).run(); !parsed)
        return failure(parsed.error());
    if (table.m_header.empty())
        return failure(
            Error::unreadable(fileName, CsvTableTexts::tr("the file has no header line")));
    return table;
}

int CsvTable::column(std::string_view name) const {
    for (size_t i = 0; i < m_header.size(); ++i) {
        if (m_header[i] == name)
            return static_cast<int>(i);
    }
    return -1;
}

int CsvTable::column(QStringView name) const {
    return column(std::string_view(name.toUtf8().toStdString()));
}

QString CsvTable::columnName(int column) const {
    const std::string_view name = m_header[static_cast<size_t>(column)];
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString CsvTable::text(int row, int column) const {
    const std::string_view c = cell(row, column);
    return QString::fromUtf8(c.data(), static_cast<qsizetype>(c.size()));
}

} // namespace greenprint
