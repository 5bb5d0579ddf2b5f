#include "model/library/packing.h"

#include "model/library/difference.h"

#include <QCryptographicHash>

#include <zlib.h>

namespace greenprint {
namespace {

QByteArray compress(const QByteArray &text) {
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int result = ::compress2(
        reinterpret_cast<Bytef *>(bytes.data()), &size,
        reinterpret_cast<const Bytef *>(text.constData()), static_cast<uLong>(text.size()),
        Z_BEST_COMPRESSION);
    Q_ASSERT(result == Z_OK);
    bytes.resize(result == Z_OK ? static_cast<qsizetype>(size) : 0);
    return bytes;
}

/// Stops at the limit, whatever the bytes promise.
std::optional<QByteArray> decompress(const QByteArray &bytes, qsizetype mostBytes) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray text;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    int result = Z_OK;
    while (result == Z_OK && text.size() <= mostBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        result = inflate(&stream, Z_NO_FLUSH);
        text.append(part.constData(), part.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END || text.size() > mostBytes)
        return std::nullopt;
    return text;
}

} // namespace

Packed pack(const QByteArray &text, const QByteArray &base) {
    Packed whole{compress(text), true};
    if (base.isNull())
        return whole;
    Packed changes{compress(difference(base, text)), false};
    // a difference that has grown makes way for a new whole text, against which the next are small
    return changes.bytes.size() * 2 < whole.bytes.size() ? changes : whole;
}

std::optional<QByteArray> unpack(
    const Packed &packed, const QByteArray &base, const QByteArray &digest, qsizetype mostBytes) {
    std::optional<QByteArray> text = decompress(packed.bytes, mostBytes);
    if (text && !packed.whole)
        text = applyDifference(base, *text, mostBytes);
    if (!text || digestOf(*text) != digest)
        return std::nullopt;
    return text;
}

QByteArray digestOf(const QByteArray &text) {
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace greenprint
