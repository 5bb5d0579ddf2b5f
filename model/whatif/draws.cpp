#include "model/whatif/draws.h"

#include "model/estimate/distribution.h"

namespace greenprint {
namespace {

/// Steele, Lea and Flood's SplitMix64 (2014): a bijection that scatters neighbouring numbers.
quint64 scattered(quint64 x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// FNV-1a over the UTF-8 text: the same in every program run, as Qt's own hash need not be.
quint64 textHash(const QString &text) {
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    return hash;
}

} // namespace

quint64 drawKey(quint64 seed, FactorName name, const QString &of, const QString &at) {
    const QChar separator(0x1f);
    return drawKey(seed, keyword(name) + separator + of + separator + at);
}

quint64 drawKey(quint64 seed, const QString &path) {
    return scattered(scattered(seed) ^ textHash(path));
}

double drawScore(quint64 key, quint64 draw) {
    // 53 random bits, and never an end of (0, 1)
    const quint64 bits = scattered(key + scattered(draw)) >> 11;
    return normalScore((static_cast<double>(bits) + 0.5) * 0x1p-53);
}

} // namespace greenprint
