#include "reports/chart/chartpalette.h"

#include <algorithm>
#include <cmath>

namespace greenprint {

Hue hueOfScenario(int n) {
    constexpr int kCount = 6;
    return static_cast<Hue>(static_cast<int>(Hue::One) + n % kCount);
}

std::vector<Hue> huesOfScenarios(int count, int baseline) {
    std::vector<Hue> hues;
    hues.reserve(static_cast<size_t>(std::max(count, 0)));
    int others = 0;
    for (int i = 0; i < count; ++i)
        hues.push_back(i == baseline ? Hue::Neutral : hueOfScenario(others++));
    return hues;
}

const ChartPalette &ChartPalette::light() {
    static const ChartPalette palette{
        .paper = QColor(0xffffff),
        .ink = QColor(0x1b2125),
        .muted = QColor(0x5f6a72),
        .faint = QColor(0xdfe3e4),
        .band = QColor(0xf3f5f3),
        .accent = QColor(0x0b6e69),
        .good = QColor(0x177a45),
        .caution = QColor(0x95590a),
        .bad = QColor(0xb3261e),
        .data = QColor(0x3b73b0),
        .training = QColor(0xdb830b),
        .deployment = QColor(0x2a9d70),
        .embodied = QColor(0x8e4fa3),
        .scenarios = {
            QColor(0x0b6e69), QColor(0x3b73b0), QColor(0xc2531c), QColor(0x8e4fa3),
            QColor(0x8a7a14), QColor(0x4a525a)}};
    return palette;
}

const ChartPalette &ChartPalette::print() {
    return light();
}

const ChartPalette &ChartPalette::dark() {
    static const ChartPalette palette{
        .paper = QColor(0x1c2124),
        .ink = QColor(0xe8ecee),
        .muted = QColor(0x9aa5ab),
        .faint = QColor(0x343b40),
        .band = QColor(0x252b2f),
        .accent = QColor(0x4fb8af),
        .good = QColor(0x5cc489),
        .caution = QColor(0xe5a94b),
        .bad = QColor(0xf0766c),
        .data = QColor(0x6aa3dd),
        .training = QColor(0xeba13c),
        .deployment = QColor(0x3fbf8b),
        .embodied = QColor(0xb983cc),
        .scenarios = {
            QColor(0x4fb8af), QColor(0x6aa3dd), QColor(0xec8a5a), QColor(0xb983cc),
            QColor(0xcabb4c), QColor(0xa9b3b9)}};
    return palette;
}

const QColor &ChartPalette::color(Hue hue) const {
    switch (hue) {
    case Hue::Data:
        return data;
    case Hue::Training:
        return training;
    case Hue::Deployment:
        return deployment;
    case Hue::Embodied:
        return embodied;
    case Hue::Accent:
        return accent;
    case Hue::Neutral:
        return muted;
    case Hue::Good:
        return good;
    case Hue::Caution:
        return caution;
    case Hue::Bad:
        return bad;
    case Hue::One:
    case Hue::Two:
    case Hue::Three:
    case Hue::Four:
    case Hue::Five:
    case Hue::Six:
        break;
    }
    return scenarios[static_cast<size_t>(hue) - static_cast<size_t>(Hue::One)];
}

Hue ChartPalette::hueOf(Stage stage) {
    switch (stage) {
    case Stage::Data:
        return Hue::Data;
    case Stage::Training:
        return Hue::Training;
    case Stage::Deployment:
        break;
    }
    return Hue::Deployment;
}

double contrast(const QColor &a, const QColor &b) {
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
               + 0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readableOn(const QColor &background, const ChartPalette &palette) {
    constexpr double kReadable = 4.5; // WCAG 2, level AA
    const auto contrastsMore = [&background](const QColor &a, const QColor &b) {
        return contrast(background, a) > contrast(background, b) ? a : b;
    };
    const QColor own = contrastsMore(palette.ink, palette.paper);
    // in the middle between them neither is; black or white is on every colour
    return contrast(background, own) >= kReadable ? own : contrastsMore(Qt::black, Qt::white);
}

QColor mixed(const QColor &from, const QColor &to, double share) {
    const double t = std::clamp(share, 0.0, 1.0);
    const auto mix = [t](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
    return QColor(
        mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

} // namespace greenprint
