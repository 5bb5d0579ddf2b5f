#pragma once

#include <QByteArray>

#include <optional>

namespace greenprint {

/// A text as it is kept: compressed whole, or as a compressed difference to a text that is.
struct Packed {
    QByteArray bytes;
    bool whole = true;
};

/// Packs against `base` if that makes it much smaller, else whole. A null base stands for none.
Packed pack(const QByteArray &text, const QByteArray &base);

/// The text again; `base` is ignored for a whole one. None if it is damaged: every text is checked
/// against its digest, so what comes back is what was packed.
std::optional<QByteArray> unpack(
    const Packed &packed, const QByteArray &base, const QByteArray &digest, qsizetype mostBytes);

/// SHA-256, by which a text is recognized and proved intact.
QByteArray digestOf(const QByteArray &text);

} // namespace greenprint
