#include "reports/page/pagefiller.h"

#include <algorithm>
#include <utility>

namespace greenprint::report {
namespace {

/// What is left of a page below this is not worth a change of order.
constexpr double kNarrow = 72.0;
/// A page that is filled to less than this share looks as if something were missing.
constexpr double kLittle = 0.5;
/// What would start a page goes on below on one that is filled to less than this share.
constexpr double kSharesPage = 0.62;
/// What belongs together but for loose bonds is divided rather than that so much stays empty.
constexpr double kTooMuch = 0.3;
/// Of the spaces between pieces, and of what charts could yield, where a page is to be saved.
constexpr double kTightSpace = 0.75;
constexpr double kTightCharts = 0.5;

double leastOf(const Piece &piece) {
    return piece.stretch ? piece.stretch->least : piece.height;
}

} // namespace

void PageFiller::fill() {
    pile(Spacing::Normal);
    const size_t loose = pages.size();
    if (loose < 3 || !holdsLittle())
        return;
    pile(Spacing::Tight);
    if (pages.size() >= loose)
        pile(Spacing::Normal);
}

void PageFiller::pile(Spacing spacing) {
    m_spacing = spacing;
    pages.clear();
    links.clear();
    m_givenUp.fill(0);
    newPage();
    for (size_t i = 0; i < m_pieces.list.size();) {
        Group group = groupAt(i);
        const Piece &head = first(group);
        // charts stay in their section
        if ((head.bookmark >= 0 || head.startsPage) && !m_waiting.empty())
            turnPage();
        // the title stands alone on the first page
        const bool goesOn = pages.size() > 1 && m_used < m_style.textHeight() * kSharesPage;
        if (head.startsPage && !atTop() && !goesOn)
            newPage();
        if (!fits(group) && !atTop() && room(head) > m_style.textHeight() * kTooMuch) {
            const Group tighter = boundFrom(i, Bond::Close);
            if (tighter.end < group.end && fits(tighter)) {
                m_givenUp[static_cast<size_t>(Bond::Loose)] = group.end;
                group = tighter;
            }
        }
        i = group.end;
        const bool waits = head.stretch && !m_waiting.empty(); // and in their order
        if (!waits && fits(group)) {
            put(group);
            continue;
        }
        if (head.stretch && !atTop() && (waits || room(head) > kNarrow)) {
            m_waiting.push_back(group);
            continue;
        }
        turnPage();
        double needed = group.least;
        for (const int again : {head.header, head.group}) {
            if (again >= 0)
                needed += before(headerAt(again)) + headerAt(again).height;
        }
        if (needed > room(head) && !atTop())
            newPage();
        for (const int again : {head.header, head.group}) {
            if (again >= 0)
                place(headerAt(again));
        }
        put(group);
    }
    if (!m_waiting.empty())
        turnPage();
}

double PageFiller::before(const Piece &piece) const {
    return m_spacing == Spacing::Tight ? piece.before * kTightSpace : piece.before;
}

double PageFiller::height(const Piece &piece) const {
    const double yields = m_spacing == Spacing::Tight ? kTightCharts : 0.0;
    return piece.height - (piece.height - leastOf(piece)) * yields;
}

bool PageFiller::holdsLittle() const {
    return m_used < m_style.textHeight() * kLittle;
}

PageFiller::Group PageFiller::groupAt(size_t begin) {
    for (const Bond weakest : {Bond::Loose, Bond::Close, Bond::Row}) {
        const Group group = boundFrom(begin, weakest);
        if (group.least <= m_style.textHeight())
            return group;
        // where more than a page belongs together, its loosest bonds are given up on, all alike
        m_givenUp[static_cast<size_t>(weakest)] = group.end;
    }
    return boundFrom(begin, Bond::Firm);
}

PageFiller::Group PageFiller::boundFrom(size_t begin, Bond weakest) const {
    const std::vector<Piece> &list = m_pieces.list;
    const auto holds = [&](size_t i) {
        const Bond bond = list[i].bond;
        return bond >= weakest && i + 1 >= m_givenUp[static_cast<size_t>(bond)];
    };
    Group group{begin, begin + 1, height(list[begin]), leastOf(list[begin])};
    while (group.end < list.size() && holds(group.end - 1)) {
        const Piece &piece = list[group.end];
        // no page holds more
        if (weakest == Bond::Firm
            && group.least + before(piece) + leastOf(piece) > m_style.textHeight())
            break;
        group.height += before(piece) + height(piece);
        group.least += before(piece) + leastOf(piece);
        ++group.end;
    }
    return group;
}

double PageFiller::room(const Piece &next) const {
    return m_style.textHeight() - m_used - (atTop() ? 0.0 : before(next));
}

void PageFiller::newPage() {
    pages.emplace_back();
    m_used = 0.0;
}

void PageFiller::turnPage() {
    if (!atTop())
        newPage();
    for (const Group &group : std::exchange(m_waiting, {})) {
        if (!fits(group) && !atTop())
            newPage();
        put(group);
    }
}

void PageFiller::put(const Group &group) {
    // the charts of a group share what is missing
    const double missing = std::max(0.0, group.height - room(first(group)));
    const double yielding = group.height - group.least;
    for (size_t i = group.begin; i < group.end; ++i) {
        const Piece &piece = m_pieces.list[i];
        if (piece.stretch && yielding > 0.0)
            piece.stretch->given = height(piece)
                                   - (height(piece) - piece.stretch->least)
                                         * std::min(1.0, missing / yielding);
        place(piece);
    }
}

void PageFiller::place(const Piece &piece) {
    if (!atTop())
        m_used += before(piece);
    const int page = static_cast<int>(pages.size()) - 1;
    const double top = m_style.margins.top() + m_used;
    if (piece.bookmark >= 0) {
        Bookmark &mark = (*m_pieces.bookmarks)[static_cast<size_t>(piece.bookmark)];
        mark.page = page;
        mark.y = top;
    }
    for (const Piece::Target &target : piece.targets)
        links.push_back(
            {page, QRectF(m_style.margins.left() + target.left, top, target.width, piece.height),
             target.bookmark});
    pages.back().push_back({&piece, m_used});
    m_used += piece.stretch ? piece.stretch->given : piece.height;
}

} // namespace greenprint::report
