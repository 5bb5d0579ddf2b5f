#include "reports/page/composer.h"

#include "reports/chart/chartpainter.h"

#include <QPainter>

#include <algorithm>

namespace greenprint::report {
namespace {

/// From the number of an entry of the contents to its title, and what a part stands in by.
constexpr double kAfterNumber = 10.0;
constexpr double kIndent = 14.0;
/// From the title of an entry to the edge, for the number of its page.
constexpr double kPageNumber = 18.0;
constexpr size_t kFewPairs = 8;
/// What is said of a figure, and below a chart; both may hold names that an author gave.
constexpr int kLinesOfFigure = 6;
constexpr int kLinesOfReading = 8;

/// Of a text line by line, that may run over a page: neither its first nor its last stands alone.
Bond bondOfLine(int line, int count, Bond toNext) {
    if (line == count - 1)
        return toNext;
    return line == 0 || line == count - 2 ? Bond::Firm : Bond::None;
}

void rule(QPainter &painter, double left, double right, double y, const QColor &color, double w) {
    painter.fillRect(QRectF(left, y - w / 2.0, right - left, w), color);
}

} // namespace

Composer::Composer(const Document &document, const PageStyle &style, const Typesetter &type)
    : m_document(document)
    , m_style(style)
    , m_type(type) {}

Pieces Composer::compose() {
    titleBlock();
    for (const Block &b : m_document.front)
        block(b);
    const QStringList numbers = sectionNumbers(m_document);
    for (size_t i = 0; i < m_document.sections.size(); ++i) {
        const Section &s = m_document.sections[i];
        m_pieces.bookmarks->push_back({numbers[qsizetype(i)], s.title, s.level, 0, 0.0});
    }
    contents();
    int next = 0;
    for (size_t i = 0; i < m_document.sections.size(); ++i) {
        if (i == 0 || m_document.sections[i].level == 1)
            measureChapter(i);
        const size_t head = m_pieces.list.size();
        section(m_document.sections[i], numbers[qsizetype(i)]);
        m_pieces.list[head].bookmark = next++;
    }
    return std::move(m_pieces);
}

double Composer::spaceAbove(double wanted) {
    const double space = m_afterHeading ? std::min(wanted, 8.0) : wanted;
    m_afterHeading = false;
    return space;
}

void Composer::push(Piece piece) {
    if (m_breakNext) {
        piece.startsPage = true;
        m_breakNext = false;
    }
    m_pieces.list.push_back(std::move(piece));
}

void Composer::lines(
    const TextBlock &text, double before, double indent, bool ruled, bool keepWithNext) {
    const int count = text.lineCount();
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = text.lineHeight();
        piece.before = i == 0 ? before : 0.0;
        piece.bond = bondOfLine(i, count, keepWithNext ? Bond::Firm : Bond::None);
        piece.paint = [this, text, i, indent, ruled](QPainter &painter, const QPointF &at) {
            if (ruled)
                painter.fillRect(
                    QRectF(at.x(), at.y(), 2.0, text.lineHeight()), m_style.palette.faint);
            m_type.paint(painter, at + QPointF(indent, 0), text, i, 1);
        };
        push(std::move(piece));
    }
}

void Composer::titleBlock() {
    const Document &d = m_document;
    const TextBlock genre = m_type.line(d.genre.toUpper(), m_style.genre);
    const TextBlock status = m_type.line(
        d.status, m_style.smallBold.in(m_style.color(d.statusTone)));
    Piece head;
    head.height = 20.0;
    head.bond = Bond::Firm;
    head.paint = [this, genre, status,
                  hasStatus = !d.status.isEmpty()](QPainter &painter, const QPointF &at) {
        m_type.paintLine(painter, at.x(), at.y() + 7, genre);
        if (!hasStatus)
            return;
        // the status in a box, so that a draft is never taken for the last word
        const double width = status.width() + 16.0;
        const QRectF box(at.x() + m_style.textWidth() - width, at.y() - 1, width, 16);
        painter.save();
        painter.setPen(QPen(m_style.color(m_document.statusTone), 0.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 3, 3);
        painter.restore();
        m_type.paintLine(painter, box.left() + 8, box.center().y(), status);
    };
    push(std::move(head));
    lines(m_type.set(d.title, m_style.title, m_style.textWidth()), 0, 0, false, true);
    if (!d.subtitle.isEmpty())
        lines(m_type.set(d.subtitle, m_style.subtitle, m_style.measure()), 8, 0, false, false);
    Piece line;
    line.height = 1.0;
    line.before = 16.0;
    line.paint = [this](QPainter &painter, const QPointF &at) {
        rule(painter, at.x(), at.x() + m_style.textWidth(), at.y(), m_style.palette.ink, 1.0);
    };
    push(std::move(line));
}

void Composer::contents() {
    if (m_document.sections.size() < 2)
        return;
    const auto bookmarks = m_pieces.bookmarks;
    Piece title;
    const TextBlock text = m_type.line(m_document.frame.contents, m_style.heading);
    title.height = text.height() + 4;
    title.before = 24;
    title.bond = Bond::Firm;
    title.paint = [this, text](QPainter &painter, const QPointF &at) {
        m_type.paint(painter, at, text);
    };
    push(std::move(title));
    // a long list stands in two columns, so that it stays on the first page
    constexpr size_t kOneColumn = 14;
    constexpr double kGap = 24.0;
    const size_t count = bookmarks->size();
    const size_t columns = count > kOneColumn ? 2 : 1;
    const size_t rows = (count + columns - 1) / columns;
    const double width = columns == 1 ? m_style.textWidth() : (m_style.textWidth() - kGap) / 2.0;
    // numbers end where their titles begin, whether they have one digit or two
    std::array<double, 2> numbers{};
    for (const Bookmark &mark : *bookmarks) {
        double &widest = numbers[mark.level > 1 ? 1 : 0];
        widest = std::max(widest, m_type.width(mark.number, m_style.body));
    }
    for (size_t row = 0; row < rows; ++row) {
        Piece line;
        line.height = m_style.body.lineHeight();
        std::vector<std::pair<double, ContentsEntry>> entries;
        for (size_t c = 0; c < columns; ++c) {
            const size_t i = c * rows + row;
            if (i >= count)
                continue;
            const double left = static_cast<double>(c) * (width + kGap);
            entries.emplace_back(left, contentsEntry(i, width, numbers));
            line.targets.push_back({static_cast<int>(i), left, width});
        }
        line.paint = [this, bookmarks, entries, width](QPainter &painter, const QPointF &at) {
            for (const auto &[left, entry] : entries) {
                const QPointF corner(at.x() + left, at.y());
                m_type.paint(
                    painter,
                    corner + QPointF(entry.titleLeft - kAfterNumber - entry.number.width(), 0),
                    entry.number);
                m_type.paint(painter, corner + QPointF(entry.titleLeft, 0), entry.title);
                const TextBlock page = m_type.line(
                    QString::number((*bookmarks)[entry.bookmark].page + 1),
                    entry.look.aligned(TextAlign::Right));
                m_type.paint(painter, corner + QPointF(width - page.width(), 0), page);
            }
        };
        push(std::move(line));
    }
}

Composer::ContentsEntry Composer::contentsEntry(
    size_t bookmark, double width, const std::array<double, 2> &numbers) const {
    const Bookmark &mark = (*m_pieces.bookmarks)[bookmark];
    const bool part = mark.level > 1;
    ContentsEntry entry;
    entry.bookmark = bookmark;
    entry.titleLeft = (part ? kIndent + numbers[1] : numbers[0]) + kAfterNumber;
    entry.look = part ? m_style.body.in(m_style.palette.muted) : m_style.body;
    entry.number = m_type.line(mark.number, entry.look);
    entry.title = m_type.elided(mark.title, entry.look, width - entry.titleLeft - kPageNumber);
    return entry;
}

void Composer::section(const Section &s, const QString &number) {
    const bool part = s.level > 1;
    const TextStyle &look = part ? m_style.part : m_style.section;
    const double indent = part ? 32.0 : 28.0;
    const TextBlock digits = m_type.line(number, look.in(m_style.palette.accent));
    const double hang = std::max(indent, digits.width() + 8.0);
    const TextBlock title = m_type.set(s.title, look, m_style.textWidth() - hang);
    Piece piece;
    piece.height = title.height();
    piece.before = part ? 28.0 : 40.0;
    piece.bond = Bond::Firm;
    piece.startsPage = s.startsPage;
    piece.paint = [this, digits, title, hang](QPainter &painter, const QPointF &at) {
        m_type.paint(painter, at, digits);
        m_type.paint(painter, at + QPointF(hang, 0), title);
    };
    push(std::move(piece));
    m_afterHeading = true;
    for (size_t i = 0; i < s.blocks.size(); ++i) {
        const size_t before = m_pieces.list.size();
        block(s.blocks[i]);
        if (i + 1 == s.blocks.size() || m_pieces.list.size() == before)
            continue;
        // small print stays with what it explains, figures with what breaks them down but for
        // charts, which may wait for the next page, what a section begins with with its table, and
        // facts with a table that has no heading of its own
        const auto *table = std::get_if<Table>(&s.blocks[i + 1]);
        Bond &bond = m_pieces.list.back().bond;
        if (std::holds_alternative<Remark>(s.blocks[i + 1]))
            bond = std::max(bond, Bond::Close);
        else if (
            (std::holds_alternative<FigureStrip>(s.blocks[i])
             && !std::holds_alternative<Chart>(s.blocks[i + 1]))
            || (i == 0 && std::holds_alternative<Paragraph>(s.blocks[i]) && table)
            || (std::holds_alternative<KeyValues>(s.blocks[i]) && table && table->title.isEmpty()))
            bond = std::max(bond, Bond::Loose);
    }
}

void Composer::block(const Block &b) {
    std::visit([this](const auto &kind) { add(kind); }, b);
}

void Composer::add(const Heading &heading) {
    lines(
        m_type.set(heading.text, m_style.heading, m_style.textWidth()), spaceAbove(20.0), 0, false,
        true);
    m_afterHeading = true;
}

void Composer::add(const Paragraph &paragraph) {
    const bool author = paragraph.voice == Voice::Author;
    const double indent = author ? 12.0 : 0.0;
    lines(
        m_type.set(paragraph.text, m_style.body, m_style.measure() - indent), spaceAbove(8.0),
        indent, author, false);
}

void Composer::add(const Remark &remark) {
    lines(
        m_type.set(remark.text, m_style.small, m_style.measure()), spaceAbove(8.0), 0, false,
        false);
}

void Composer::add(const Callout &callout) {
    const double inner = m_style.textWidth() - 32.0;
    const QColor color = m_style.color(callout.tone == Tone::Plain ? Tone::Muted : callout.tone);
    const TextBlock title = m_type.set(callout.title, m_style.bodyBold.in(color), inner);
    const TextBlock text = m_type.set(callout.text, m_style.body, inner);
    const bool titled = !callout.title.isEmpty();
    const int head = titled ? title.lineCount() : 0;
    const int count = head + (callout.text.isEmpty() ? 0 : text.lineCount());
    const double before = spaceAbove(16.0);
    // line by line as well: an author's callout may be long
    for (int i = 0; i < count; ++i) {
        const bool first = i == 0;
        const bool last = i == count - 1;
        Piece piece;
        piece.height = m_style.body.lineHeight() + (first ? 8.0 : 0.0) + (last ? 8.0 : 0.0);
        piece.before = first ? before : 0.0;
        piece.bond = !last && (i < 3 || i == count - 2) ? Bond::Firm : Bond::None;
        piece.paint = [this, title, text, color, head, i, first,
                       height = piece.height](QPainter &painter, const QPointF &at) {
            painter.fillRect(
                QRectF(at.x(), at.y(), m_style.textWidth(), height), m_style.palette.band);
            painter.fillRect(QRectF(at.x(), at.y(), 3.0, height), color);
            const QPointF inside = at + QPointF(16.0, first ? 8.0 : 0.0);
            if (i < head)
                m_type.paint(painter, inside, title, i, 1);
            else
                m_type.paint(painter, inside, text, i - head, 1);
        };
        push(std::move(piece));
    }
}

void Composer::add(const KeyValues &pairs) {
    const double keyWidth = 148.0;
    const double valueWidth = m_style.textWidth() - keyWidth - 16.0;
    double before = spaceAbove(12.0);
    for (size_t r = 0; r < pairs.rows.size(); ++r) {
        const KeyValue &row = pairs.rows[r];
        const TextBlock key = m_type.set(row.key, m_style.body.in(m_style.palette.muted), keyWidth);
        const TextStyle look = row.tone == Tone::Strong ? m_style.bodyBold
                                                        : m_style.body.in(m_style.color(row.tone));
        const TextBlock value = m_type.set(row.value, look, valueWidth);
        const double lineHeight = m_style.body.lineHeight();
        const int count = std::max(key.lineCount(), value.lineCount());
        // a short pair stays together; a long text runs on line by line
        const bool runsOn = count > 12;
        const int chunk = runsOn ? 1 : count;
        for (int i = 0; i < count; i += chunk) {
            const bool last = i + chunk >= count;
            Piece piece;
            piece.height = chunk * lineHeight + (i == 0 ? 4.0 : 0.0) + (last ? 4.0 : 0.0);
            piece.before = before;
            before = 0.0;
            // few pairs stay together; of many neither the first nor the last stands alone
            const size_t after = pairs.rows.size() - r - 1;
            const Bond toNext = after == 0                       ? Bond::None
                                : r == 0 || after == 1           ? Bond::Close
                                : pairs.rows.size() <= kFewPairs ? Bond::Loose
                                                                 : Bond::None;
            piece.bond = runsOn ? bondOfLine(i, count, toNext) : toNext;
            piece.paint = [this, key, value, i, chunk, last, keyWidth,
                           height = piece.height](QPainter &painter, const QPointF &at) {
                const double y = at.y() + (i == 0 ? 4.0 : 0.0);
                m_type.paint(painter, {at.x(), y}, key, i, chunk);
                m_type.paint(painter, {at.x() + keyWidth + 16.0, y}, value, i, chunk);
                if (last)
                    rule(
                        painter, at.x(), at.x() + m_style.textWidth(), at.y() + height,
                        m_style.palette.faint, 0.5);
            };
            push(std::move(piece));
        }
    }
}

void Composer::add(const FigureStrip &strip) {
    constexpr size_t kPerRow = 4;
    constexpr double kGap = 16.0;
    constexpr double kBelowLabel = 3.0;
    double before = spaceAbove(16.0);
    for (size_t first = 0; first < strip.figures.size(); first += kPerRow) {
        const size_t count = std::min(kPerRow, strip.figures.size() - first);
        const double columns = static_cast<double>(std::min(kPerRow, strip.figures.size()));
        const double width = (m_style.textWidth() - kGap * (columns - 1)) / columns;
        struct Set {
            TextBlock label;
            TextBlock number;
            TextBlock unit;
            TextBlock detail;
        };
        std::vector<Set> sets;
        double labelHeight = 0.0;
        double detailHeight = 0.0;
        for (size_t i = first; i < first + count; ++i) {
            const Figure &f = strip.figures[i];
            const bool word = f.unit.isEmpty() && f.number.size() > 7;
            TextStyle look = m_style.figure;
            if (word)
                look.size = 13.0;
            const TextBlock unit = m_type.line(f.unit, m_style.body.in(m_style.palette.muted));
            sets.push_back(
                {m_type.shortened(f.label, m_style.small, width, kLinesOfFigure),
                 m_type.elided(f.number, look, width - unit.width() - 4.0), unit,
                 m_type.shortened(
                     f.detail, m_style.small.in(m_style.color(f.tone)), width, kLinesOfFigure)});
            labelHeight = std::max(labelHeight, sets.back().label.height());
            detailHeight = std::max(
                detailHeight, f.detail.isEmpty() ? 0.0 : sets.back().detail.height());
        }
        const double numberHeight = m_style.figure.lineHeight();
        Piece piece;
        piece.before = before;
        before = 16.0;
        labelHeight += kBelowLabel;
        piece.height = 8.0 + labelHeight + numberHeight + detailHeight;
        piece.paint = [this, sets, width, labelHeight,
                       numberHeight](QPainter &painter, const QPointF &at) {
            double x = at.x();
            for (const Set &set : sets) {
                painter.fillRect(QRectF(x, at.y(), width, 2.0), m_style.palette.accent);
                double y = at.y() + 8.0;
                m_type.paint(painter, {x, y}, set.label);
                y += labelHeight;
                const double middle = y + numberHeight / 2.0;
                m_type.paintLine(painter, x, middle, set.number);
                // on the figure's base line
                m_type.paintLine(painter, x + set.number.width() + 4.0, middle + 3.9, set.unit);
                m_type.paint(painter, {x, y + numberHeight}, set.detail);
                x += width + kGap;
            }
        };
        push(std::move(piece));
    }
}

void Composer::add(const Chart &chart) {
    /// Bars and rows of a chart may come this much closer.
    constexpr double kLeast = 0.68;
    const ChartStyle look{m_style.palette, m_type, NumberFormat(m_document.locale)};
    const TextBlock unit = m_type.elided(
        chart.spec.unit, m_style.small.aligned(TextAlign::Right), m_style.textWidth() * 0.28);
    const TextBlock title = m_type.elided(
        chart.spec.title, m_style.heading, m_style.textWidth() - unit.width() - 16.0);
    const TextBlock reading = m_type.shortened(
        chart.spec.reading, m_style.small, m_style.measure(), kLinesOfReading);
    const double below = chart.spec.reading.isEmpty() ? 0.0 : reading.height() + 8.0;
    const double above = title.height() + 8.0;
    const double plot = std::min(
        chartHeight(chart.spec, m_style.textWidth(), look), m_style.textHeight() - 80.0 - below);
    Piece piece;
    piece.before = spaceAbove(20.0);
    piece.height = above + plot + below;
    piece.stretch = std::make_shared<Stretch>(Stretch{above + plot * kLeast + below, piece.height});
    const bool unitAbove = chart.spec.kind != ChartKind::Scatter;
    piece.paint = [this, title, unit, unitAbove, reading, above, below, look,
                   stretch = piece.stretch,
                   spec = chart.spec](QPainter &painter, const QPointF &at) {
        m_type.paint(painter, at, title);
        if (unitAbove)
            m_type.paint(painter, at + QPointF(m_style.textWidth() - unit.width(), 3.0), unit);
        const double given = stretch->given - above - below;
        paintChart(painter, QRectF(at.x(), at.y() + above, m_style.textWidth(), given), spec, look);
        if (below > 0.0)
            m_type.paint(painter, at + QPointF(0, above + given + 8.0), reading);
    };
    push(std::move(piece));
}

void Composer::add(const PageBreak &) {
    m_breakNext = true;
}

} // namespace greenprint::report
