#include "model/catalog/csvtable.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct CsvTableTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

} // namespace

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
    const char *p = table.m_bytes.constData();
    const char *const end = p + table.m_bytes.size();
    int line = 1;
    bool inHeader = true;
    size_t cellsInRow = 0;
    int rowLine = 1;

    const auto place = [&](int at) { return fileName + QLatin1Char(':') + QString::number(at); };
    const auto finishRow = [&]() -> Expected<void> {
        if (inHeader) {
            if (table.m_header.size() > static_cast<size_t>(kMaxColumns))
                return failure(
                    Error::unreadable(place(1), CsvTableTexts::tr("more than 512 columns")));
            inHeader = false;
        } else {
            if (cellsInRow != table.m_header.size()) {
                return failure(Error::unreadable(
                    place(rowLine), CsvTableTexts::tr("%1 cells where the header has %2")
                                        .arg(cellsInRow)
                                        .arg(table.m_header.size())));
            }
            ++table.m_rows;
            table.m_lines.push_back(rowLine);
        }
        cellsInRow = 0;
        return {};
    };

    while (p < end) {
        std::string_view cell;
        if (*p == '"') {
            const char *start = ++p;
            std::string *unescaped = nullptr;
            const char *piece = start;
            while (true) {
                if (p >= end)
                    return failure(Error::unreadable(
                        place(rowLine), CsvTableTexts::tr("a quote is not closed")));
                if (*p == '\n')
                    ++line;
                if (*p == '"') {
                    if (p + 1 < end && p[1] == '"') {
                        if (!unescaped)
                            unescaped = &table.m_unescaped.emplace_back();
                        unescaped->append(piece, p + 1);
                        p += 2;
                        piece = p;
                        continue;
                    }
                    break;
                }
                ++p;
            }
            if (unescaped) {
                unescaped->append(piece, p);
                cell = *unescaped;
            } else {
                cell = std::string_view(start, static_cast<size_t>(p - start));
            }
            ++p;
            if (p < end && *p != ',' && *p != '\n' && *p != '\r')
                return failure(Error::unreadable(
                    place(line), CsvTableTexts::tr("text after a closing quote")));
        } else {
            const char *start = p;
            while (p < end && *p != ',' && *p != '\n' && *p != '\r')
                ++p;
            cell = std::string_view(start, static_cast<size_t>(p - start));
        }
        (inHeader ? table.m_header : table.m_cells).push_back(cell);
        ++cellsInRow;
        if (p < end && *p == ',') {
            ++p;
            if (p < end && *p != '\n' && *p != '\r')
                continue;
            // a row that ends in a comma has an empty last cell
            (inHeader ? table.m_header : table.m_cells).emplace_back();
            ++cellsInRow;
        }
        if (p < end && *p == '\r')
            ++p;
        if (p < end && *p != '\n')
            return failure(Error::unreadable(
                place(line), CsvTableTexts::tr("a carriage return inside a row")));
        if (p < end)
            ++p;
        if (auto done = finishRow(); !done)
            return failure(done.error());
        ++line;
        rowLine = line;
    }
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

QString CsvTable::text(int row, int column) const {
    const std::string_view c = cell(row, column);
    return QString::fromUtf8(c.data(), static_cast<qsizetype>(c.size()));
}

} // namespace greenprint
