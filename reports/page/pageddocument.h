#pragma once

#include "reports/document/document.h"
#include "reports/page/pagefiller.h"

#include <memory>

namespace greenprint::report {

class Composer;

/// A document broken into pages that can be painted on anything: a PDF, a printer, the preview in
/// the window. No line is ever split, and no row that a page holds; headings stay with what
/// follows, table headers are repeated. Coordinates are points from the top left corner of a page.
class PagedDocument {
public:
    explicit PagedDocument(Document document);
    ~PagedDocument();
    PagedDocument(const PagedDocument &) = delete;
    PagedDocument &operator=(const PagedDocument &) = delete;

    const Document &document() const { return m_document; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const { return m_style.size; }
    /// Paints one page, from 0.
    void paint(QPainter &painter, int page) const;

    const std::vector<Bookmark> &bookmarks() const { return *m_pieces.bookmarks; }
    using Link = PageLink;
    const std::vector<Link> &links() const { return m_links; }
    /// Characters that no installed font can show.
    QList<char32_t> missingCharacters() const { return m_type.missing(); }

private:
    void fillPages();
    void setFooter();
    TextStyle footerStyle() const;
    TextBlock pageNumber(int page) const;
    void paintFooter(QPainter &painter, int page) const;

    const Document m_document;
    const PageStyle m_style;
    const Typesetter m_type;
    const std::unique_ptr<Composer> m_composer; ///< paints its pieces
    Pieces m_pieces;
    std::vector<std::vector<PlacedPiece>> m_pages;
    std::vector<Link> m_links;
    // what the footers of all pages have in common
    TextBlock m_names;
    TextBlock m_stamp;
};

} // namespace greenprint::report
