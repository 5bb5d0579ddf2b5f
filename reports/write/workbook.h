#pragma once

#include "model/error.h"
#include "reports/document/block.h"
#include "reports/results/tables.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace greenprint::report {

/// A spreadsheet (XLSX). Text is only ever written as text, so that nothing in it is
/// taken for a formula or a link; figures are numbers with their full precision.
class Workbook {
public:
    struct Properties {
        QString title;
        QString author;
        QString comments;
    };
    explicit Workbook(const Properties &properties);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// Begins a sheet. Its name is shortened and made unique as the format asks.
    void beginSheet(const QString &name);
    void heading(const QString &text);
    void text(const QString &text, Tone tone = Tone::Plain);
    void pair(const QString &key, const QString &value);
    /// Numbers where cells have a value, in its unit; text elsewhere.
    void table(const Table &table);
    /// Cells that are numbers as numbers; the first row stays in sight.
    void table(const TextTable &table);
    void emptyRow() { ++m_row; }

    /// The finished file. Nothing may be added afterwards.
    Expected<QByteArray> finish();

private:
    QString fileName() const;
    struct Formats;
    void put(int column, const QString &text, lxw_format *format);
    void put(int column, double value, lxw_format *format);
    lxw_format *numberFormat(double value, const QString &unit, bool strong);
    void setWidths(const std::vector<int> &characters);

    QTemporaryDir m_folder; ///< libxlsxwriter writes files only
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::unique_ptr<Formats> m_formats;
    QStringList m_names;
    std::vector<int> m_widths; ///< of the columns of the sheet so far
    int m_row = 0;
};

} // namespace greenprint::report
