#include "reports/page/pageddocument.h"

#include "reports/page/composer.h"

#include <QPainter>

namespace greenprint::report {

PagedDocument::PagedDocument(Document document)
    : m_document(std::move(document))
    , m_style(m_document.paper)
    , m_type(m_document.locale)
    , m_composer(std::make_unique<Composer>(m_document, m_style, m_type))
    , m_pieces(m_composer->compose()) {
    fillPages();
    setFooter();
}

PagedDocument::~PagedDocument() = default;

void PagedDocument::fillPages() {
    PageFiller filler(m_pieces, m_style);
    filler.fill();
    m_pages = std::move(filler.pages);
    m_links = std::move(filler.links);
}

void PagedDocument::paint(QPainter &painter, int page) const {
    for (const PlacedPiece &placed : m_pages[static_cast<size_t>(page)])
        placed.piece->paint(painter, {m_style.margins.left(), m_style.margins.top() + placed.y});
    paintFooter(painter, page);
}

TextStyle PagedDocument::footerStyle() const {
    TextStyle style = m_style.small;
    style.size = 7.0;
    return style;
}

TextBlock PagedDocument::pageNumber(int page) const {
    return m_type.line(
        m_document.frame.pageOf(page + 1, pageCount()), footerStyle().aligned(TextAlign::Right));
}

void PagedDocument::setFooter() {
    const Imprint &imprint = m_document.imprint;
    QStringList origin{m_document.genre, imprint.plan};
    if (!imprint.scenario.isEmpty())
        origin << imprint.scenario;
    m_stamp = m_type.line(m_document.frame.originOf(imprint), footerStyle());
    // the names are the plan's and may be long; the stamp is always there in full
    const double width = m_style.size.width() - m_style.margins.left() - m_style.margins.right();
    const double room = width - pageNumber(pageCount() - 1).width() - m_stamp.width() - 28.0;
    const TextStyle look = footerStyle().in(m_style.palette.ink);
    const auto joined = [&origin] { return origin.join(QStringLiteral(" · ")); };
    // a name that would be little more than its ellipsis is left out, and the dot before it
    constexpr qsizetype kLeastShown = 8;
    while (origin.size() > 1 && m_type.width(joined(), look) > room) {
        const QString last = origin.takeLast();
        const QString least = joined() + QStringLiteral(" · ") + last.left(kLeastShown)
                              + QChar(0x2026);
        if (m_type.width(least, look) <= room) {
            origin << last;
            break;
        }
    }
    m_names = m_type.elided(joined(), look, room);
}

void PagedDocument::paintFooter(QPainter &painter, int page) const {
    const double left = m_style.margins.left();
    const double right = m_style.size.width() - m_style.margins.right();
    const double middle = m_style.size.height() - 36.0;
    painter.fillRect(QRectF(left, middle - 10.0, right - left, 0.5), m_style.palette.faint);
    m_type.paintLine(painter, right, middle, pageNumber(page));
    m_type.paintLine(painter, left, middle, m_names);
    m_type.paintLine(painter, left + m_names.width() + 10.0, middle, m_stamp);
}

} // namespace greenprint::report
