#pragma once

#include <QPointF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace greenprint::report {

/// A place that the contents and the outline of a PDF lead to.
struct Bookmark {
    QString number; ///< "3.2"
    QString title;
    int level = 1;
    int page = 0;   ///< from 0; set when the pages are filled
    double y = 0.0; ///< from the top of the page
};

/// A chart may be given less height than it would take, and may let what follows it go ahead.
struct Stretch {
    double least = 0.0; ///< height below which it cannot be read
    double given = 0.0; ///< set when the pages are filled; shared with its paint
};

/// How firmly a piece holds to the next one. What is more than a page holds gives up its loosest
/// bonds first.
enum class Bond : quint8 {
    None,
    Loose, ///< rows of a short table, a figure and what breaks it down: on one page if it holds all
           ///< and no large part of the page before it would stay empty
    Close, ///< the rows at either end of a table, small print and what it explains: if it holds all
    Row,   ///< the lines of a row, a row and its detail: likewise
    Firm,  ///< a heading and the start of what it stands above, two lines at either end of a text
};

/// What never stands on two pages: a line of text, a short row of a table, a chart. A page is a
/// pile of pieces.
struct Piece {
    double height = 0.0;
    double before = 0.0;    ///< space above, dropped at the top of a page
    Bond bond = Bond::None; ///< to the next piece
    bool startsPage = false;
    std::shared_ptr<Stretch> stretch; ///< only charts have it
    int header = -1;   ///< index into Pieces::headers: painted again above it on a new page
    int group = -1;    ///< likewise, below the header: the title of the rows that it is one of
    int bookmark = -1; ///< index into Pieces::bookmarks: stands here
    /// Where a click leads to a bookmark.
    struct Target {
        int bookmark = -1; ///< index into Pieces::bookmarks
        double left = 0.0;
        double width = 0.0;
    };
    std::vector<Target> targets;
    std::function<void(QPainter &, const QPointF &topLeft)> paint;
};

struct Pieces {
    std::vector<Piece> list;
    std::vector<Piece> headers;
    /// Shared with the pieces of the contents, which paint the page numbers.
    std::shared_ptr<std::vector<Bookmark>> bookmarks = std::make_shared<std::vector<Bookmark>>();
};

} // namespace greenprint::report
