#include "reports/page/pagestyle.h"

namespace greenprint::report {

PageStyle::PageStyle(Paper paper)
    : size(paper == Paper::Letter ? QSizeF(612, 792) : QSizeF(595.276, 841.89)) {
    const QColor ink = palette.ink;
    const QColor muted = palette.muted;
    title = {.size = 26, .bold = true, .color = ink, .leading = 1.2};
    subtitle = {.size = 11, .color = muted, .leading = 1.45};
    genre = {.size = 9, .bold = true, .color = palette.accent, .leading = 1.45};
    section = {.size = 18, .bold = true, .color = ink, .leading = 1.25};
    part = {.size = 13, .bold = true, .color = ink, .leading = 1.25};
    heading = {.size = 10, .bold = true, .color = ink, .leading = 1.4};
    body = {.size = 9, .color = ink, .leading = 1.55};
    bodyBold = {.size = 9, .bold = true, .color = ink, .leading = 1.55};
    small = {.size = 7.5, .color = muted, .leading = 1.5};
    smallBold = {.size = 7.5, .bold = true, .color = muted, .leading = 1.5};
    figure = {.size = 20, .bold = true, .color = ink, .leading = 1.2};
}

QColor PageStyle::color(Tone tone) const {
    switch (tone) {
    case Tone::Plain:
    case Tone::Strong:
        break;
    case Tone::Muted:
        return palette.muted;
    case Tone::Good:
        return palette.good;
    case Tone::Caution:
        return palette.caution;
    case Tone::Bad:
        return palette.bad;
    }
    return palette.ink;
}

} // namespace greenprint::report
