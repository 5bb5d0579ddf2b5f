#include "model/library/difference.h"

#include <cstring>
#include <unordered_map>

namespace greenprint {
namespace {

// A difference is a sequence of numbers, seven bits to a byte, low bits first:
//   length of the base, length of the target, then
//   a copy:   2 * length,     position in the base
//   new text: 2 * length + 1, and that many bytes
constexpr qsizetype kBlock = 16; ///< the shortest text that is looked for in the base

void putNumber(QByteArray &out, quint64 number) {
    while (number >= 0x80) {
        out.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    out.append(static_cast<char>(number));
}

class NumberReader {
public:
    explicit NumberReader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size()) {}

    bool atEnd() const { return m_at == m_end; }
    std::optional<quint64> number() {
        quint64 value = 0;
        for (int shift = 0; shift < 63 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return std::nullopt;
    }
    /// The next bytes, null if there are not so many.
    const char *take(quint64 count) {
        if (count > static_cast<quint64>(m_end - m_at))
            return nullptr;
        const char *bytes = m_at;
        m_at += count;
        return bytes;
    }

private:
    const char *m_at;
    const char *m_end;
};

quint64 blockHash(const char *bytes) {
    quint64 a = 0;
    quint64 b = 0;
    std::memcpy(&a, bytes, sizeof a);
    std::memcpy(&b, bytes + sizeof a, sizeof b);
    return (a ^ (b * 0x9e3779b97f4a7c15ULL)) * 0xbf58476d1ce4e5b9ULL;
}

void putNew(QByteArray &out, const QByteArray &target, qsizetype from, qsizetype to) {
    if (to == from)
        return;
    putNumber(out, static_cast<quint64>(to - from) * 2 + 1);
    out.append(target.constData() + from, to - from);
}

} // namespace

QByteArray difference(const QByteArray &base, const QByteArray &target) {
    QByteArray out;
    putNumber(out, static_cast<quint64>(base.size()));
    putNumber(out, static_cast<quint64>(target.size()));

    std::unordered_map<quint64, qsizetype> blocks;
    for (qsizetype at = base.size() / kBlock * kBlock - kBlock; at >= 0; at -= kBlock)
        blocks[blockHash(base.constData() + at)] = at;

    qsizetype written = 0;
    qsizetype at = 0;
    while (at + kBlock <= target.size()) {
        const auto found = blocks.find(blockHash(target.constData() + at));
        if (found == blocks.end()
            || std::memcmp(base.constData() + found->second, target.constData() + at, kBlock)
                   != 0) {
            ++at;
            continue;
        }
        qsizetype from = found->second;
        qsizetype begin = at;
        while (begin > written && from > 0 && base[from - 1] == target[begin - 1]) {
            --begin;
            --from;
        }
        qsizetype length = at - begin + kBlock;
        while (from + length < base.size() && begin + length < target.size()
               && base[from + length] == target[begin + length])
            ++length;
        putNew(out, target, written, begin);
        putNumber(out, static_cast<quint64>(length) * 2);
        putNumber(out, static_cast<quint64>(from));
        at = begin + length;
        written = at;
    }
    putNew(out, target, written, target.size());
    return out;
}

std::optional<QByteArray> applyDifference(
    const QByteArray &base, const QByteArray &difference, qsizetype mostBytes) {
    NumberReader reader(difference);
    const auto baseSize = reader.number();
    const auto targetSize = reader.number();
    if (!baseSize || !targetSize || *baseSize != static_cast<quint64>(base.size())
        || *targetSize > static_cast<quint64>(mostBytes))
        return std::nullopt;
    QByteArray target;
    const auto room = [&] { return *targetSize - static_cast<quint64>(target.size()); };
    while (!reader.atEnd()) {
        const auto head = reader.number();
        if (!head || *head / 2 > room())
            return std::nullopt;
        const quint64 length = *head / 2;
        if (*head % 2 == 1) {
            const char *text = reader.take(length);
            if (!text)
                return std::nullopt;
            target.append(text, static_cast<qsizetype>(length));
            continue;
        }
        const auto from = reader.number();
        if (!from || *from > *baseSize || length > *baseSize - *from)
            return std::nullopt;
        target.append(
            base.constData() + static_cast<qsizetype>(*from), static_cast<qsizetype>(length));
    }
    if (room() != 0)
        return std::nullopt;
    return target;
}

} // namespace greenprint
