#include "reports/page/pageddocument.h"

#include "reports/page/composer.h"

#include <QPainter>

#include <algorithm>

namespace greenprint::report {
PagedDocument::PagedDocument(Document document)
    : m_document(std::move(document))
    , m_style(m_document.paper)
    , m_type(m_document.locale)
    , m_composer(std::make_unique<Composer>(m_document, m_style, m_type))
    , m_pieces(m_composer->compose()) {
    fillPages();
}

PagedDocument::~PagedDocument() = default;

void PagedDocument::fillPages() {
    const double room = m_style.textHeight();
    const std::vector<Piece> &list = m_pieces.list;
    double y = 0.0;
    const auto newPage = [&] {
        m_pages.emplace_back();
        y = 0.0;
    };
    newPage();
    for (size_t i = 0; i < list.size();) {
        // what must stand together: up to and with the first piece that may be last on a page
        size_t end = i + 1;
        double together = list[i].height;
        while (end < list.size() && list[end - 1].keepWithNext) {
            together += list[end].before + list[end].height;
            ++end;
        }
        if (together > room) {
            // more than a page belongs together: give up on the end of it
            end = i + 1;
            together = list[i].height;
        }
        const bool empty = m_pages.back().empty();
        const bool breaks = list[i].startsPage
                            || y + (empty ? 0.0 : list[i].before) + together > room;
        if (breaks && !empty) {
            newPage();
            if (list[i].header >= 0) {
                const Piece &header = m_pieces.headers[static_cast<size_t>(list[i].header)];
                m_pages.back().push_back({&header, 0.0});
                y = header.height;
            }
        }
        for (; i < end; ++i) {
            const Piece &piece = list[i];
            if (!m_pages.back().empty() && y > 0.0)
                y += piece.before;
            if (piece.bookmark >= 0) {
                Bookmark &mark = (*m_pieces.bookmarks)[static_cast<size_t>(piece.bookmark)];
                mark.page = pageCount() - 1;
                mark.y = m_style.margins.top() + y;
            }
            for (const Piece::Target &target : piece.targets) {
                m_links.push_back(
                    {pageCount() - 1,
                     QRectF(
                         m_style.margins.left() + target.left, m_style.margins.top() + y,
                         target.width, piece.height),
                     target.bookmark});
            }
            m_pages.back().push_back({&piece, y});
            y += piece.height;
        }
    }
}

void PagedDocument::paint(QPainter &painter, int page) const {
    for (const Placed &placed : m_pages[static_cast<size_t>(page)])
        placed.piece->paint(painter, {m_style.margins.left(), m_style.margins.top() + placed.y});
    paintFooter(painter, page);
}

void PagedDocument::paintFooter(QPainter &painter, int page) const {
    const Imprint &imprint = m_document.imprint;
    const double left = m_style.margins.left();
    const double right = m_style.size.width() - m_style.margins.right();
    const double middle = m_style.size.height() - 36.0;
    TextStyle look = m_style.small;
    look.size = 7.0;
    painter.fillRect(QRectF(left, middle - 10.0, right - left, 0.5), m_style.palette.faint);
    const TextBlock number = m_type.line(
        tr("%1 of %2").arg(page + 1).arg(pageCount()), look.aligned(TextAlign::Right));
    m_type.paintLine(painter, right, middle, number);
    QStringList origin{m_document.genre, imprint.plan};
    if (!imprint.scenario.isEmpty())
        origin << imprint.scenario;
    const QString stamp =
        tr("catalog %1 · %2 · plan %3").arg(imprint.catalog, imprint.tool, imprint.planHash);
    // the names are the plan's and may be long; the stamp is always there in full
    const TextBlock set = m_type.line(stamp, look);
    const double room = right - left - number.width() - set.width() - 28.0;
    const TextBlock names = m_type.elided(
        origin.join(QStringLiteral(" · ")), look.in(m_style.palette.ink), room);
    m_type.paintLine(painter, left, middle, names);
    m_type.paintLine(painter, left + names.width() + 10.0, middle, set);
}

} // namespace greenprint::report
