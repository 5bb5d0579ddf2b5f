#include "reports/page/composer.h"

#include <QPainter>

#include <algorithm>

namespace greenprint::report {
namespace {

constexpr double kGap = 14.0;
constexpr double kPadding = 4.0;
/// What a column is wider than its widest word, so that rounding does not break the word.
constexpr double kSlack = 0.5;
/// Share of a row that a column gets before the others have what they need.
constexpr double kMostOfRow = 0.5;
/// Rows without their details that are read as a whole.
constexpr size_t kShortTable = 12;
/// Rows of a table that says something of each.
constexpr size_t kShortText = 7;
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

/// Tables with the same columns are alike.
QString keyOf(const Table &table) {
    QStringList columns;
    for (const Column &column : table.columns)
        columns << (column.align == Align::Right ? QStringLiteral("r:") : QStringLiteral("l:"))
                       + column.title;
    return columns.join(QLatin1Char('\n'));
}

/// Figures are compared with each other, texts are read one after the other.
bool isShort(const Table &table) {
    const bool texts = std::ranges::any_of(table.rows, [&](const Row &row) {
        if (row.kind != RowKind::Detail)
            return false;
        for (size_t c = 0; c < std::min(row.cells.size(), table.columns.size()); ++c) {
            if (table.columns[c].align == Align::Left && !row.cells[c].text.isEmpty())
                return true;
        }
        return false;
    });
    if (texts)
        return table.rows.size() <= kShortText;
    const auto rows = std::ranges::count_if(
        table.rows, [](const Row &row) { return row.kind != RowKind::Detail; });
    return static_cast<size_t>(rows) <= kShortTable;
}

/// Whether neither this row nor what follows it would stand alone: at either end of a table, and
/// of what a group's title names.
bool holdsNext(const Table &table, size_t index) {
    const auto isDetail = [&](size_t i) { return table.rows[i].kind == RowKind::Detail; };
    const auto isGroup = [&](size_t i) { return table.rows[i].kind == RowKind::Group; };
    const size_t main = isDetail(index) && index > 0 ? index - 1 : index;
    size_t next = index + 1;
    if (next >= table.rows.size() || isGroup(next))
        return false;
    size_t afterNext = next + 1;
    while (afterNext < table.rows.size() && isDetail(afterNext))
        ++afterNext;
    const bool first = main == 0 || isGroup(main - 1);
    const bool lastButOne = afterNext == table.rows.size() || isGroup(afterNext);
    return first || lastButOne || table.rows[next].kind == RowKind::Total;
}

} // namespace

/// A row's cells, set.
struct Composer::RowTexts {
    std::vector<TextBlock> cells;
    std::vector<bool> runsOn; ///< to the right, over the columns there
    int lines = 1;
    double lineHeight = 0.0;
};

/// The columns that stand side by side, with their places.
struct Composer::TableLayout {
    std::vector<size_t> columns;
    std::vector<double> left;
    std::vector<double> width;
    std::vector<TextAlign> align;
    int header = -1;
    int group = -1; ///< of the rows that come
};

std::vector<Composer::ColumnNeeds> Composer::needsOf(const Table &table) const {
    const size_t count = table.columns.size();
    const double space = m_style.textWidth();
    std::vector<ColumnNeeds> needs(count);
    const auto measure = [&](size_t c, const QString &text, const TextStyle &look, bool wraps) {
        const double width = m_type.width(text, look) + kSlack;
        needs[c].natural = std::max(needs[c].natural, width);
        needs[c].widths.push_back(width);
        const double word = wraps ? m_type.wordWidth(text, look) + kSlack : width;
        needs[c].least = std::max(needs[c].least, std::min(word, space * 0.3));
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

    return needs;
}

void Composer::measureChapter(size_t firstSection) {
    m_needs.clear();
    for (size_t i = firstSection; i < m_document.sections.size(); ++i) {
        if (i > firstSection && m_document.sections[i].level == 1)
            break;
        for (const Block &b : m_document.sections[i].blocks) {
            const auto *table = std::get_if<Table>(&b);
            if (!table)
                continue;
            std::vector<ColumnNeeds> more = needsOf(*table);
            std::vector<ColumnNeeds> &needs = m_needs[keyOf(*table)];
            needs.resize(more.size());
            for (size_t c = 0; c < more.size(); ++c) {
                needs[c].natural = std::max(needs[c].natural, more[c].natural);
                needs[c].least = std::max(needs[c].least, more[c].least);
                needs[c].widths.insert(
                    needs[c].widths.end(), more[c].widths.begin(), more[c].widths.end());
            }
        }
    }
}

void Composer::add(const Table &table) {
    const size_t count = table.columns.size();
    if (count == 0)
        return;
    const double space = m_style.textWidth();
    const auto measured = m_needs.constFind(keyOf(table));
    const std::vector<ColumnNeeds> needs = measured == m_needs.cend() ? needsOf(table) : *measured;

    // what does not fit beside each other continues below, first column repeated
    std::vector<std::vector<size_t>> groups{{0}};
    double used = needs[0].least;
    for (size_t c = 1; c < count; ++c) {
        if (used + kGap + needs[c].least > space && groups.back().size() > 1) {
            groups.push_back({0});
            used = needs[0].least;
        }
        groups.back().push_back(c);
        used += kGap + needs[c].least;
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
            naturalSum += needs[c].natural;
            leastSum += needs[c].least;
        }
        const double room = space - kGap * static_cast<double>(columns.size() - 1);
        // where not all fit, a column gets what most of its cells need, and a column of long texts
        // leaves the others theirs
        std::vector<double> wanted(count);
        for (const size_t c : columns)
            wanted[c] = needs[c].natural;
        if (naturalSum > room) {
            naturalSum = 0.0;
            for (const size_t c : columns) {
                wanted[c] = std::max(
                    needs[c].least, std::min(typicalOf(needs[c].widths), room * kMostOfRow));
                naturalSum += wanted[c];
            }
        }
        double spare = std::max(0.0, room - naturalSum);
        for (const size_t c : columns) {
            double width = wanted[c];
            if (naturalSum > room)
                width = leastSum >= room ? needs[c].least * room / leastSum
                                         : needs[c].least
                                               + (room - leastSum) * (wanted[c] - needs[c].least)
                                                     / (naturalSum - leastSum);
            layout.width.push_back(width);
        }
        // what is spare goes to columns that are still narrower than their texts, by what they lack
        double lacking = 0.0;
        for (size_t i = 0; i < columns.size(); ++i)
            lacking += std::max(0.0, needs[columns[i]].natural - layout.width[i]);
        if (lacking > 0.0 && spare > 0.0) {
            const double given = std::min(1.0, spare / lacking);
            for (size_t i = 0; i < columns.size(); ++i)
                layout.width[i] += given
                                   * std::max(0.0, needs[columns[i]].natural - layout.width[i]);
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
        for (size_t r = 0; r < table.rows.size();)
            r += tableRow(table, r, layout);
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

Composer::RowTexts Composer::textsOf(
    const Row &row, const TableLayout &layout, const RowTexts *above) const {
    const bool detail = row.kind == RowKind::Detail;
    const bool group = row.kind == RowKind::Group;
    RowTexts texts;
    texts.lineHeight = (detail ? m_style.small.size : m_style.body.size) * 1.4;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const size_t c = layout.columns[i];
        const bool empty = c >= row.cells.size() || row.cells[c].text.isEmpty() || (group && i > 0);
        const bool runsOn =
            !empty && (group || (detail && layout.align[i] == TextAlign::Left && isAlone(row, c)));
        texts.runsOn.push_back(runsOn);
        if (empty) {
            texts.cells.emplace_back();
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
        look.align = runsOn ? TextAlign::Left : layout.align[i];
        look.leading = 1.4;
        const double width = runsOn ? m_style.textWidth() - layout.left[i] : layout.width[i];
        texts.cells.push_back(m_type.set(cell.text, look, width));
        // below its own cell, beside taller ones, where that takes no more room than below them all
        if (runsOn && detail && above) {
            const TextBlock narrow = m_type.set(cell.text, look, layout.width[i]);
            const double beside = above->cells[i].lineCount() * above->lineHeight + narrow.height();
            const double below = above->lines * above->lineHeight + texts.cells.back().height();
            if (beside <= below) {
                texts.runsOn.back() = false;
                texts.cells.back() = narrow;
            }
        }
        texts.lines = std::max(texts.lines, texts.cells.back().lineCount());
    }
    return texts;
}

size_t Composer::tableRow(const Table &table, size_t index, TableLayout &layout) {
    const Row &row = table.rows[index];
    const bool detail = row.kind == RowKind::Detail;
    const bool group = row.kind == RowKind::Group;
    const RowTexts texts = textsOf(row, layout);
    const bool detailed = index + 1 < table.rows.size()
                          && table.rows[index + 1].kind == RowKind::Detail;
    std::optional<RowTexts> below;
    if (detailed && texts.lines <= kFewLines)
        below = textsOf(table.rows[index + 1], layout, &texts);
    // a long detail runs on line by line, in pieces of its own
    const bool withDetail = below && below->lines <= kFewLines;
    const size_t last = withDetail ? index + 1 : index;
    const bool more = last + 1 < table.rows.size();
    const bool detailFollows = more && table.rows[last + 1].kind == RowKind::Detail;
    const Bond toNext = !more                    ? Bond::None
                        : group                  ? Bond::Firm
                        : detailFollows          ? Bond::Row
                        : holdsNext(table, last) ? Bond::Close
                        : isShort(table)         ? Bond::Loose
                                                 : Bond::None;
    const double above = (detail ? 0.0 : kPadding) + (group ? 4.0 : 0.0);
    const double padding = detailFollows ? 0.0 : kPadding;
    if (withDetail) {
        // what is said of a cell stands right below it, whatever the other columns hold
        std::vector<double> tops;
        double height = texts.lines * texts.lineHeight;
        for (size_t i = 0; i < below->cells.size(); ++i) {
            int lines = texts.cells[i].lineCount();
            for (size_t right = i + 1; below->runsOn[i] && right < texts.cells.size(); ++right)
                lines = std::max(lines, texts.cells[right].lineCount());
            tops.push_back(lines * texts.lineHeight);
            height = std::max(
                height, tops.back() + below->cells[i].lineCount() * below->lineHeight);
        }
        Piece piece;
        piece.header = layout.header;
        piece.group = layout.group;
        piece.height = above + height + padding;
        piece.bond = toNext;
        piece.paint = [this, texts, detail = *below, tops, left = layout.left, above,
                       ruled = !detailFollows, total = row.kind == RowKind::Total,
                       height = piece.height](QPainter &painter, const QPointF &at) {
            if (total)
                totalRule(painter, at);
            for (size_t i = 0; i < left.size(); ++i) {
                m_type.paint(painter, at + QPointF(left[i], above), texts.cells[i]);
                m_type.paint(painter, at + QPointF(left[i], above + tops[i]), detail.cells[i]);
            }
            if (ruled)
                rowRule(painter, at, height);
        };
        push(std::move(piece));
        return 2;
    }
    // one piece, or a piece for each line, which stay together unless the row is taller than a page
    const int linesOfPiece = texts.lines <= kFewLines ? texts.lines : 1;
    for (int line = 0; line < texts.lines; line += linesOfPiece) {
        const bool start = line == 0;
        const bool end = line + linesOfPiece >= texts.lines;
        const double top = start ? above : 0.0;
        Piece piece;
        piece.header = layout.header;
        piece.group = group ? -1 : layout.group;
        piece.height = top + linesOfPiece * texts.lineHeight + (end ? padding : 0.0);
        piece.bond = end ? toNext : start || line + 2 >= texts.lines ? Bond::Firm : Bond::Row;
        piece.paint = [this, cells = texts.cells, left = layout.left, line, linesOfPiece, top,
                       total = start && row.kind == RowKind::Total, ruled = end && !detailFollows,
                       height = piece.height](QPainter &painter, const QPointF &at) {
            if (total)
                totalRule(painter, at);
            for (size_t i = 0; i < cells.size(); ++i)
                m_type.paint(painter, at + QPointF(left[i], top), cells[i], line, linesOfPiece);
            if (ruled)
                rowRule(painter, at, height);
        };
        if (group && texts.lines <= kFewLines) {
            layout.group = static_cast<int>(m_pieces.headers.size());
            m_pieces.headers.push_back(piece);
        }
        push(std::move(piece));
    }
    return 1;
}

void Composer::totalRule(QPainter &painter, const QPointF &at) const {
    painter.fillRect(
        QRectF(at.x(), at.y() - 0.5, m_style.textWidth(), 0.75), m_style.palette.muted);
}

void Composer::rowRule(QPainter &painter, const QPointF &at, double height) const {
    painter.fillRect(
        QRectF(at.x(), at.y() + height - 0.25, m_style.textWidth(), 0.5), m_style.palette.faint);
}

} // namespace greenprint::report
