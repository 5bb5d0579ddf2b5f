#pragma once

#include <QByteArray>

#include <optional>

namespace greenprint {

/// What turns one text into a later state of it: copies out of the first, and what is new. A small
/// edit makes a small difference, wherever it is.
QByteArray difference(const QByteArray &base, const QByteArray &target);

/// The later state again. None if the difference does not belong to the base or is damaged.
std::optional<QByteArray> applyDifference(
    const QByteArray &base, const QByteArray &difference, qsizetype mostBytes);

} // namespace greenprint
