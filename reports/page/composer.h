#pragma once

#include "reports/document/document.h"
#include "reports/page/pagestyle.h"
#include "reports/page/piece.h"

#include <QHash>

#include <array>

namespace greenprint::report {

/// Turns the blocks of a document into the pieces that pages are piled from: measures every text
/// once and remembers how to paint it. The pieces are painted by it, so it must outlive them.
class Composer {
public:
    Composer(const Document &document, const PageStyle &style, const Typesetter &type);

    Pieces compose();

private:
    void titleBlock();
    void contents();
    struct ContentsEntry {
        size_t bookmark = 0;
        double titleLeft = 0.0;
        TextStyle look;
        TextBlock number;
        TextBlock title;
    };
    /// `numbers`: the widest of chapters and of parts.
    ContentsEntry contentsEntry(
        size_t bookmark, double width, const std::array<double, 2> &numbers) const;
    void section(const Section &section, const QString &number);
    void block(const Block &block);

    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Remark &remark);
    void add(const Callout &callout);
    void add(const KeyValues &pairs);
    void add(const FigureStrip &strip);
    void add(const Table &table);
    void add(const Chart &chart);
    void add(const PageBreak &);

    struct TableLayout;
    struct RowTexts;
    /// What the texts of a column take.
    struct ColumnNeeds {
        double natural = 0.0; ///< that none is broken
        double least = 0.0;   ///< that no word is
        std::vector<double> widths;
    };
    std::vector<ColumnNeeds> needsOf(const Table &table) const;
    /// Tables of one chapter that have the same columns have the same widths.
    void measureChapter(size_t firstSection);
    void tableHeader(const Table &table, const TableLayout &layout);
    /// Sets the row, together with its detail where both are short; the number of rows set.
    size_t tableRow(const Table &table, size_t index, TableLayout &layout);
    void totalRule(QPainter &painter, const QPointF &at) const;
    void rowRule(QPainter &painter, const QPointF &at, double height) const;
    /// `above` is the row that a detail belongs to.
    RowTexts textsOf(
        const Row &row, const TableLayout &layout, const RowTexts *above = nullptr) const;

    /// One piece per line, so that a text may run over a page; not its first or last line alone.
    void lines(const TextBlock &text, double before, double indent, bool ruled, bool keepWithNext);
    /// The next piece, on a page of its own after a break.
    void push(Piece piece);
    /// Space above the next block: what its kind asks for, but little right below a heading.
    double spaceAbove(double wanted);

    const Document &m_document;
    const PageStyle &m_style;
    const Typesetter &m_type;
    Pieces m_pieces;
    QHash<QString, std::vector<ColumnNeeds>> m_needs; ///< of the tables of the chapter
    bool m_breakNext = false;
    bool m_afterHeading = false;
};

} // namespace greenprint::report
