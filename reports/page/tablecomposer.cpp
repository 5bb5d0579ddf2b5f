#include "reports/page/composer.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace greenprint::report {
namespace {

constexpr double kGap = 14.0;
constexpr double kPadding = 4.0;
/// What a column is wider than its widest word, so that rounding does not break the word.
constexpr double kSlack = 0.5;
/// Share of a row that a column gets before the others have what they need.
constexpr double kMostOfRow = 0.5;
constexpr size_t kShortTable = 7;
/// A row of no more lines fits a page below any heading.
constexpr int kFewLines = 12;
/// Of a column's title, which may be a name that an author gave.
constexpr int kLinesOfTitle = 6;

TextAlign alignOf(const Column &column) {
    return column.align == Align::Right ? TextAlign::Right : TextAlign::Left;
}

/// What all but the longest few need.
double typicalOf(std::vector<double> widths) {
    constexpr double kMost = 0.85;
    if (widths.empty())
        return 0.0;
    const auto at = static_cast<std::ptrdiff_t>(kMost * static_cast<double>(widths.size() - 1));
    std::ranges::nth_element(widths, widths.begin() + at);
    return widths[static_cast<size_t>(at)];
}

/// Whether a row has no text but in one column, which may then run on to the right.
bool isAlone(const Row &row, size_t column) {
    for (size_t c = 0; c < row.cells.size(); ++c) {
        if (c != column && !row.cells[c].text.isEmpty())
            return false;
    }
    return true;
}

} // namespace

/// The columns that stand side by side, with their places.
struct Composer::TableLayout {
    std::vector<size_t> columns;
    std::vector<double> left;
    std::vector<double> width;
    std::vector<TextAlign> align;
    int header = -1;
};

void Composer::add(const Table &table) {
    const size_t count = table.columns.size();
    if (count == 0)
        return;
    const double space = m_style.textWidth();
    std::vector<double> natural(count, 0.0);
    std::vector<double> least(count, 0.0);
    std::vector<std::vector<double>> widths(count);
    const auto measure = [&](size_t c, const QString &text, const TextStyle &look, bool wraps) {
        const double width = m_type.width(text, look) + kSlack;
        natural[c] = std::max(natural[c], width);
        widths[c].push_back(width);
        const double word = wraps ? m_type.wordWidth(text, look) + kSlack : width;
        least[c] = std::max(least[c], std::min(word, space * 0.3));
    };
    for (size_t c = 0; c < count; ++c)
        measure(c, table.columns[c].title, m_style.smallBold, true);
    for (const Row &row : table.rows) {
        for (size_t c = 0; c < std::min(count, row.cells.size()); ++c) {
            const bool runsOn = row.kind == RowKind::Group
                                || (row.kind == RowKind::Detail
                                    && table.columns[c].align == Align::Left && isAlone(row, c));
            if (!runsOn)
                measure(
                    c, row.cells[c].text,
                    row.kind == RowKind::Total || row.cells[c].tone == Tone::Strong
                        ? m_style.bodyBold
                        : m_style.body,
                    table.columns[c].align == Align::Left);
        }
    }

    // what does not fit beside each other continues below, first column repeated
    std::vector<std::vector<size_t>> groups{{0}};
    double used = least[0];
    for (size_t c = 1; c < count; ++c) {
        if (used + kGap + least[c] > space && groups.back().size() > 1) {
            groups.push_back({0});
            used = least[0];
        }
        groups.back().push_back(c);
        used += kGap + least[c];
    }

    bool first = true;
    for (const std::vector<size_t> &columns : groups) {
        TableLayout layout;
        layout.columns = columns;
        for (const size_t c : columns)
            layout.align.push_back(alignOf(table.columns[c]));
        double naturalSum = 0.0;
        double leastSum = 0.0;
        for (const size_t c : columns) {
            naturalSum += natural[c];
            leastSum += least[c];
        }
        const double room = space - kGap * static_cast<double>(columns.size() - 1);
        // where not all fit, a column gets what most of its cells need, and a column of long texts
        // leaves the others theirs
        std::vector<double> wanted = natural;
        if (naturalSum > room) {
            naturalSum = 0.0;
            for (const size_t c : columns) {
                wanted[c] = std::max(least[c], std::min(typicalOf(widths[c]), room * kMostOfRow));
                naturalSum += wanted[c];
            }
        }
        double spare = std::max(0.0, room - naturalSum);
        for (const size_t c : columns) {
            double width = wanted[c];
            if (naturalSum > room)
                width = leastSum >= room ? least[c] * room / leastSum
                                         : least[c]
                                               + (room - leastSum) * (wanted[c] - least[c])
                                                     / (naturalSum - leastSum);
            layout.width.push_back(width);
        }
        // what is spare goes to columns that are still narrower than their texts, by what they lack
        double lacking = 0.0;
        for (size_t i = 0; i < columns.size(); ++i)
            lacking += std::max(0.0, natural[columns[i]] - layout.width[i]);
        if (lacking > 0.0 && spare > 0.0) {
            const double given = std::min(1.0, spare / lacking);
            for (size_t i = 0; i < columns.size(); ++i)
                layout.width[i] += given * std::max(0.0, natural[columns[i]] - layout.width[i]);
            spare -= given * lacking;
        }
        // spare width opens the columns a little and goes to the first for the rest
        const double share = std::min(32.0, spare / static_cast<double>(columns.size()));
        for (size_t i = 1; i < columns.size(); ++i) {
            layout.width[i] += share;
            spare -= share;
        }
        layout.width[0] += spare;
        double x = 0.0;
        for (const double width : layout.width) {
            layout.left.push_back(x);
            x += width + kGap;
        }

        if (first && !table.title.isEmpty()) {
            add(Heading{table.title});
        }
        first = false;
        layout.header = static_cast<int>(m_pieces.headers.size());
        tableHeader(table, layout);
        for (size_t r = 0; r < table.rows.size(); ++r)
            tableRow(table, r, layout);
    }
}

void Composer::tableHeader(const Table &table, const TableLayout &layout) {
    std::vector<TextBlock> titles;
    double height = 0.0;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const Column &column = table.columns[layout.columns[i]];
        titles.push_back(m_type.shortened(
            column.title, m_style.smallBold.aligned(layout.align[i]), layout.width[i],
            kLinesOfTitle));
        height = std::max(height, column.title.isEmpty() ? 0.0 : titles.back().height());
    }
    Piece piece;
    piece.before = spaceAbove(16.0);
    piece.height = height + 6.0;
    piece.bond = Bond::Firm;
    piece.paint = [this, titles, layout, height](QPainter &painter, const QPointF &at) {
        for (size_t i = 0; i < titles.size(); ++i) {
            const double top = at.y() + height - titles[i].height();
            m_type.paint(painter, {at.x() + layout.left[i], top}, titles[i]);
        }
        painter.fillRect(
            QRectF(at.x(), at.y() + height + 4.0, m_style.textWidth(), 0.75), m_style.palette.ink);
    };
    m_pieces.headers.push_back(piece);
    push(std::move(piece));
}

void Composer::tableRow(const Table &table, size_t index, const TableLayout &layout) {
    const Row &row = table.rows[index];
    const size_t after = table.rows.size() - index - 1;
    const Row *next = after > 0 ? &table.rows[index + 1] : nullptr;
    const bool detailed = next && next->kind == RowKind::Detail;
    const bool detail = row.kind == RowKind::Detail;
    const bool group = row.kind == RowKind::Group;
    // a short table stays whole, and no row of a long one stands alone on a page, its detail or not
    const bool first = index == 0 || (index == 1 && detail);
    const bool lastButOne = after == 1 || (after == 2 && table.rows.back().kind == RowKind::Detail);
    const bool together = next
                          && (table.rows.size() <= kShortTable || first || lastButOne
                              || next->kind == RowKind::Total);
    const Bond toNext = !next      ? Bond::None
                        : group    ? Bond::Firm
                        : detailed ? Bond::Row
                        : together ? Bond::Loose
                                   : Bond::None;
    std::vector<TextBlock> cells;
    int count = 1;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const size_t c = layout.columns[i];
        if (c >= row.cells.size() || (group && i > 0)) {
            cells.emplace_back();
            continue;
        }
        const Cell &cell = row.cells[c];
        TextStyle look = row.kind == RowKind::Total || cell.tone == Tone::Strong
                             ? m_style.bodyBold
                             : m_style.body.in(m_style.color(cell.tone));
        if (detail)
            look = m_style.small.in(m_style.color(cell.tone));
        if (group)
            look = m_style.smallBold.in(m_style.palette.accent);
        look.align = layout.align[i];
        look.leading = 1.4;
        double width = layout.width[i];
        if (group || (detail && layout.align[i] == TextAlign::Left && isAlone(row, c))) {
            width = m_style.textWidth() - layout.left[i];
            look.align = TextAlign::Left;
        }
        cells.push_back(m_type.set(cell.text, look, width));
        count = std::max(count, cells.back().lineCount());
    }
    const double lineHeight = (detail ? m_style.small.size : m_style.body.size) * 1.4;
    const double above = (detail ? 0.0 : kPadding) + (group ? 4.0 : 0.0);
    const double below = detailed ? 0.0 : kPadding;
    // one piece, or a piece for each line, which stay together unless the row is taller than a page
    const int linesOfPiece = count <= kFewLines ? count : 1;
    for (int line = 0; line < count; line += linesOfPiece) {
        const bool start = line == 0;
        const bool end = line + linesOfPiece >= count;
        const double top = start ? above : 0.0;
        Piece piece;
        piece.header = layout.header;
        piece.height = top + linesOfPiece * lineHeight + (end ? below : 0.0);
        piece.bond = end ? toNext : start || line + 2 >= count ? Bond::Firm : Bond::Row;
        piece.paint = [this, cells, left = layout.left, line, linesOfPiece, top,
                       total = start && row.kind == RowKind::Total, ruled = end && !detailed,
                       height = piece.height](QPainter &painter, const QPointF &at) {
            const double width = m_style.textWidth();
            if (total)
                painter.fillRect(QRectF(at.x(), at.y() - 0.5, width, 0.75), m_style.palette.muted);
            for (size_t i = 0; i < cells.size(); ++i)
                m_type.paint(painter, at + QPointF(left[i], top), cells[i], line, linesOfPiece);
            if (ruled)
                painter.fillRect(
                    QRectF(at.x(), at.y() + height - 0.25, width, 0.5), m_style.palette.faint);
        };
        push(std::move(piece));
    }
}

} // namespace greenprint::report
