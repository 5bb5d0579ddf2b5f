#pragma once

#include "reports/page/pagestyle.h"
#include "reports/page/piece.h"

#include <QRectF>

#include <array>
#include <vector>

namespace greenprint::report {

/// A piece on its page.
struct PlacedPiece {
    const Piece *piece;
    double y; ///< from the top margin
};

/// A line of the contents that leads to a bookmark.
struct PageLink {
    int page = 0;
    QRectF area;
    int bookmark = 0;
};

/// Piles pieces on pages. What must stay together does; a chart that does not fit is made smaller,
/// or else waits for the top of the next page while the text of its section goes ahead. A chapter
/// goes on below the one before where that leaves much of its page free; a short table that would
/// do so is divided. A last page that would hold little is saved where somewhat less space and
/// smaller charts save it.
class PageFiller {
public:
    PageFiller(Pieces &pieces, const PageStyle &style)
        : m_pieces(pieces)
        , m_style(style) {}

    void fill();

    std::vector<std::vector<PlacedPiece>> pages;
    std::vector<PageLink> links;

private:
    enum class Spacing : quint8 { Normal, Tight };
    void pile(Spacing spacing);
    double before(const Piece &piece) const;
    const Piece &headerAt(int index) const { return m_pieces.headers[static_cast<size_t>(index)]; }
    double height(const Piece &piece) const;
    bool holdsLittle() const;

    /// Pieces that stand together: up to and with the first that may be the last of a page.
    struct Group {
        size_t begin = 0;
        size_t end = 0;
        double height = 0.0;
        double least = 0.0; ///< with its charts as small as they may be
    };
    Group groupAt(size_t begin);
    /// The group that bonds make, none of them weaker.
    Group boundFrom(size_t begin, Bond weakest) const;
    const Piece &first(const Group &group) const { return m_pieces.list[group.begin]; }
    bool fits(const Group &group) const { return group.least <= room(first(group)); }
    bool atTop() const { return pages.back().empty(); }
    /// What is left of the page for a piece, below the space above it.
    double room(const Piece &next) const;
    void newPage();
    /// A new page with the charts that wait for one on top.
    void turnPage();
    void put(const Group &group);
    void place(const Piece &piece);

    Pieces &m_pieces;
    const PageStyle &m_style;
    Spacing m_spacing = Spacing::Normal;
    double m_used = 0.0;
    std::vector<Group> m_waiting;
    /// Of each bond, the end of the pieces that it does not hold, since no page holds them.
    std::array<size_t, 5> m_givenUp{};
};

} // namespace greenprint::report
