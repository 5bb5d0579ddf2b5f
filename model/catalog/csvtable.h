#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace greenprint {

/// A comma-separated file held in memory: RFC 4180 quoting, a header line, the same number of
/// cells in every row; a byte order mark is passed over. Cells are views into the bytes, so that a
/// large price matrix costs little; copies share them.
class CsvTable {
public:
    /// Limits on what is accepted, so that a hostile file cannot exhaust memory.
    static constexpr qsizetype kMaxBytes = 32 * 1024 * 1024;
    static constexpr int kMaxColumns = 512;
    static constexpr size_t kMaxCells = 2'000'000;

    /// The error names file and line, and says what is wrong there.
    static Expected<CsvTable> parse(QByteArray bytes, const QString &fileName);

    int rowCount() const { return m_rows; }
    int columnCount() const { return static_cast<int>(m_header.size()); }
    /// Position of a column, -1 if there is none.
    int column(std::string_view name) const;
    int column(QStringView name) const;
    QString columnName(int column) const;
    std::string_view cell(int row, int column) const {
        return m_cells[static_cast<size_t>(row) * m_header.size() + static_cast<size_t>(column)];
    }
    QString text(int row, int column) const;
    /// Line of the file on which a row begins, from 1.
    int line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    const QString &fileName() const { return m_fileName; }

private:
    friend class CsvParser;

    QByteArray m_bytes;
    /// Cells with doubled quotes, which the views of every copy of the table lead to.
    std::shared_ptr<std::deque<std::string>> m_unescaped =
        std::make_shared<std::deque<std::string>>();
    std::vector<std::string_view> m_header;
    std::vector<std::string_view> m_cells;
    std::vector<int> m_lines;
    QString m_fileName;
    int m_rows = 0;
};

} // namespace greenprint
