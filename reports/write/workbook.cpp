#include "reports/write/workbook.h"

#include "model/plaintext.h"
#include "model/plan/parameter.h"
#include "model/readfile.h"
#include "reports/chart/chartpalette.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace greenprint::report {
namespace {

constexpr int kMaxRows = 1048576;
constexpr qsizetype kMaxText = 32767; ///< characters of a cell
constexpr int kMaxWidth = 60;

/// What fits, with a sign that there is more.
QString cut(const QString &text, qsizetype most) {
    if (text.size() <= most)
        return text;
    const qsizetype end = most - (text.at(most - 2).isHighSurrogate() ? 2 : 1);
    return text.left(end).trimmed() + QChar(0x2026);
}

/// As libxlsxwriter wants it: UTF-8, within the limit of a cell.
QByteArray cellText(const QString &text) {
    return cut(plainText(text), kMaxText).toUtf8();
}

/// Places that show three figures of a number, and none of a whole one; the cell has all of it.
int decimalsOf(double value) {
    constexpr int kFigures = 3;
    constexpr int kMost = 9;
    if (value == std::round(value))
        return 0;
    const int leading = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(kFigures - 1 - leading, 0, kMost);
}

} // namespace

struct Workbook::Formats {
    lxw_format *title = nullptr;
    lxw_format *header = nullptr;
    lxw_format *headerRight = nullptr; ///< above numbers
    lxw_format *group = nullptr;
    lxw_format *plain = nullptr;
    lxw_format *muted = nullptr;
    lxw_format *strong = nullptr;
    /// By unit, places, and whether they are of a total.
    std::map<std::tuple<QString, int, bool>, lxw_format *> numbers;
};

Workbook::Workbook(const Properties &properties)
    : m_formats(std::make_unique<Formats>()) {
    m_book = workbook_new(QFile::encodeName(fileName()).constData());
    QByteArray title = cellText(properties.title);
    QByteArray author = cellText(properties.author);
    QByteArray comments = cellText(properties.comments);
    lxw_doc_properties document{};
    document.title = title.data();
    document.author = author.data();
    document.comments = comments.data();
    workbook_set_properties(m_book, &document);
    const auto format = [this](bool bold, const QColor &color, double size) {
        lxw_format *f = workbook_add_format(m_book);
        format_set_font_color(f, static_cast<lxw_color_t>(color.rgb() & RGB_MASK));
        format_set_font_size(f, size);
        format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        if (bold)
            format_set_bold(f);
        return f;
    };
    const ChartPalette &palette = ChartPalette::print();
    m_formats->title = format(true, palette.ink, 14);
    m_formats->header = format(true, palette.muted, 10);
    m_formats->headerRight = format(true, palette.muted, 10);
    format_set_align(m_formats->headerRight, LXW_ALIGN_RIGHT);
    for (lxw_format *header : {m_formats->header, m_formats->headerRight}) {
        format_set_bottom(header, LXW_BORDER_THIN);
        format_set_text_wrap(header);
    }
    m_formats->group = format(true, palette.accent, 10);
    m_formats->plain = format(false, palette.ink, 10);
    format_set_text_wrap(m_formats->plain);
    m_formats->muted = format(false, palette.muted, 10);
    m_formats->strong = format(true, palette.ink, 10);
}

QString Workbook::fileName() const {
    return m_folder.filePath(QStringLiteral("book.xlsx"));
}

Workbook::~Workbook() {
    if (m_book)
        workbook_close(m_book);
}

void Workbook::beginSheet(const QString &name) {
    if (m_sheet)
        setWidths(m_widths);
    constexpr qsizetype kMaxName = 31;
    QString allowed = plainText(name);
    for (const char16_t c : u"[]:*?/\\'\n")
        allowed.remove(QChar(c));
    allowed = allowed.trimmed();
    if (allowed.isEmpty())
        allowed = QStringLiteral("-");
    QString unique = cut(allowed, kMaxName);
    for (int n = 2; m_names.contains(unique, Qt::CaseInsensitive); ++n) {
        const QString number = QStringLiteral(" %1").arg(n);
        unique = cut(allowed, kMaxName - number.size()) + number;
    }
    m_names << unique;
    m_sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
    m_row = 0;
    m_widths.clear();
}

void Workbook::put(int column, const QString &text, lxw_format *format) {
    if (m_row >= kMaxRows)
        return;
    const size_t c = static_cast<size_t>(column);
    m_widths.resize(std::max(m_widths.size(), c + 1), 0);
    // headings run over the cells beside them
    if (format != m_formats->title && format != m_formats->group) {
        for (const QStringView line : QStringView(text).split(QLatin1Char('\n')))
            m_widths[c] = std::max(m_widths[c], static_cast<int>(line.size()));
    }
    worksheet_write_string(
        m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column),
        cellText(text).constData(), format);
}

void Workbook::put(int column, double value, lxw_format *format) {
    if (m_row >= kMaxRows)
        return;
    constexpr int kNumberWidth = 16;
    const size_t c = static_cast<size_t>(column);
    m_widths.resize(std::max(m_widths.size(), c + 1), 0);
    m_widths[c] = std::max(m_widths[c], kNumberWidth);
    worksheet_write_number(
        m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column), value, format);
}

lxw_format *Workbook::numberFormat(double value, const QString &unit, bool strong) {
    const int decimals = decimalsOf(value);
    lxw_format *&format = m_formats->numbers[{unit, decimals, strong}];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_font_size(format, 10);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (strong)
            format_set_bold(format);
        QString code = QStringLiteral("#,##0");
        if (decimals > 0)
            code += QLatin1Char('.') + QString(decimals, QLatin1Char('0'));
        QString quoted = unit;
        quoted.remove(QLatin1Char('"'));
        if (!unit.isEmpty() && unit != QLatin1String("1"))
            code += QStringLiteral("\" %1\"").arg(quoted);
        format_set_num_format(format, code.toUtf8().constData());
    }
    return format;
}

void Workbook::heading(const QString &text) {
    put(0, text, m_formats->title);
    ++m_row;
}

void Workbook::text(const QString &text, Tone tone) {
    // running text goes over the columns beside it
    worksheet_write_string(
        m_sheet, static_cast<lxw_row_t>(m_row), 0, cellText(text).constData(),
        tone == Tone::Strong  ? m_formats->strong
        : tone == Tone::Muted ? m_formats->muted
                              : nullptr);
    ++m_row;
}

void Workbook::pair(const QString &key, const QString &value) {
    put(0, key, m_formats->muted);
    put(1, value, m_formats->plain);
    ++m_row;
}

void Workbook::table(const Table &table) {
    if (!table.title.isEmpty()) {
        put(0, table.title, m_formats->group);
        ++m_row;
    }
    for (size_t c = 0; c < table.columns.size(); ++c)
        put(static_cast<int>(c), table.columns[c].title,
            table.columns[c].align == Align::Right ? m_formats->headerRight : m_formats->header);
    ++m_row;
    for (const Row &row : table.rows) {
        for (size_t c = 0; c < std::min(row.cells.size(), table.columns.size()); ++c) {
            const Cell &cell = row.cells[c];
            lxw_format *look = row.kind == RowKind::Group    ? m_formats->group
                               : row.kind == RowKind::Total  ? m_formats->strong
                               : row.kind == RowKind::Detail ? m_formats->muted
                                                             : m_formats->plain;
            if (cell.value && std::isfinite(*cell.value))
                put(static_cast<int>(c), *cell.value,
                    numberFormat(*cell.value, cell.unit, row.kind == RowKind::Total));
            else if (!cell.text.isEmpty())
                put(static_cast<int>(c), cell.text, look);
        }
        ++m_row;
    }
    ++m_row;
}

void Workbook::table(const TextTable &table) {
    const int headerRow = m_row;
    for (qsizetype c = 0; c < table.header.size(); ++c)
        put(static_cast<int>(c), table.header[c], m_formats->header);
    ++m_row;
    for (const QStringList &row : table.rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            if (const std::optional<double> number = figureOf(row[c]))
                put(static_cast<int>(c), *number, numberFormat(*number, {}, false));
            else if (!row[c].isEmpty())
                put(static_cast<int>(c), row[c], m_formats->plain);
        }
        ++m_row;
    }
    if (headerRow == 0 && !table.header.isEmpty() && !table.rows.empty()) {
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(
            m_sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
            static_cast<lxw_col_t>(table.header.size() - 1));
    }
    ++m_row;
}

void Workbook::setWidths(const std::vector<int> &characters) {
    constexpr int kLeast = 10;
    for (size_t c = 0; c < characters.size(); ++c) {
        const lxw_col_t column = static_cast<lxw_col_t>(c);
        worksheet_set_column(
            m_sheet, column, column, std::clamp(characters[c] + 2, kLeast, kMaxWidth), nullptr);
    }
}

Expected<QByteArray> Workbook::finish() {
    if (m_sheet)
        setWidths(m_widths);
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    const auto bytes = readFile(fileName(), QFileInfo(fileName()).size());
    if (error != LXW_NO_ERROR || !bytes)
        return failure(Error::unwritable(
            {}, QCoreApplication::translate("Workbook", "the spreadsheet could not be written: %1")
                    .arg(
                        error == LXW_NO_ERROR ? bytes.error().text()
                                              : QString::fromUtf8(lxw_strerror(error)))));
    return *bytes;
}

} // namespace greenprint::report
