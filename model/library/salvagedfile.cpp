#include "model/library/salvagedfile.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <memory>

namespace greenprint {
namespace {

constexpr int kHeaderOfFirstPage = 100;
constexpr qsizetype kMostRowBytes = 256 * 1024 * 1024;
constexpr int kMostColumns = 64;
constexpr qsizetype kMostLogBytes = 512 * 1024 * 1024;

// the kinds of pages that hold rows
constexpr uchar kTableLeaf = 0x0d;
constexpr uchar kIndexLeaf = 0x0a;
constexpr uchar kIndexInner = 0x02;

struct SalvagedFileTexts {
    Q_DECLARE_TR_FUNCTIONS(SalvagedFile)
};

template <class T>
T bigEndian(const QByteArray &bytes, qsizetype at) {
    return qFromBigEndian<T>(bytes.constData() + at);
}

uchar byteAt(const QByteArray &bytes, qsizetype at) {
    return static_cast<uchar>(bytes.at(at));
}

bool isPageSize(quint32 size) {
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

/// SQLite's integer of 1 to 9 bytes; moves the position behind it.
std::optional<quint64> varint(const QByteArray &bytes, qsizetype &at) {
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const uchar byte = byteAt(bytes, at++);
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return value;
    }
    return std::nullopt;
}

/// How many bytes a value of that kind takes; none for kinds that do not exist.
std::optional<quint64> sizeOf(quint64 kind) {
    constexpr quint64 kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (kind < std::size(kSizes))
        return kSizes[kind];
    if (kind < 12)
        return std::nullopt;
    return (kind - 12) / 2;
}

QVariant valueOf(quint64 kind, const QByteArray &bytes) {
    if (kind == 0)
        return {};
    if (kind == 8 || kind == 9)
        return static_cast<qint64>(kind - 8);
    if (kind == 7)
        return std::bit_cast<double>(bigEndian<quint64>(bytes, 0));
    if (kind < 7) {
        auto value = static_cast<quint64>(byteAt(bytes, 0) >= 0x80 ? -1 : 0);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            value = (value << 8) | byteAt(bytes, i);
        return static_cast<qint64>(value);
    }
    if (kind % 2 == 0)
        return bytes;
    return QString::fromUtf8(bytes);
}

std::optional<std::vector<QVariant>> valuesOf(const QByteArray &payload) {
    qsizetype at = 0;
    const auto headerSize = varint(payload, at);
    if (!headerSize || *headerSize > static_cast<quint64>(payload.size()))
        return std::nullopt;
    const auto end = static_cast<qsizetype>(*headerSize);
    qsizetype body = end;
    std::vector<QVariant> values;
    while (at < end) {
        const auto kind = varint(payload, at);
        const auto size = kind ? sizeOf(*kind) : std::nullopt;
        if (!size || *size > static_cast<quint64>(payload.size() - body)
            || values.size() >= kMostColumns)
            return std::nullopt;
        const auto length = static_cast<qsizetype>(*size);
        values.push_back(valueOf(*kind, payload.mid(body, length)));
        body += length;
    }
    return values;
}

/// The running checksum of a write-ahead log, in the byte order that its magic number names.
struct LogChecksum {
    quint32 first = 0;
    quint32 second = 0;
    bool bigEndianWords = false;

    void add(const QByteArray &bytes, qsizetype from, qsizetype size) {
        for (qsizetype i = from; i + 8 <= from + size; i += 8) {
            first += word(bytes, i) + second;
            second += word(bytes, i + 4) + first;
        }
    }
    quint32 word(const QByteArray &bytes, qsizetype at) const {
        return bigEndianWords ? bigEndian<quint32>(bytes, at)
                              : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
    bool matches(const QByteArray &bytes, qsizetype at) const {
        return bigEndian<quint32>(bytes, at) == first
               && bigEndian<quint32>(bytes, at + 4) == second;
    }
};

} // namespace

Expected<std::unique_ptr<SalvagedFile>> SalvagedFile::open(const QString &file) {
    std::unique_ptr<SalvagedFile> salvaged(new SalvagedFile(file));
    if (!salvaged->m_file.open(QIODevice::ReadOnly))
        return failure(Error::unreadable(file, salvaged->m_file.errorString()));
    const QByteArray header = salvaged->m_file.read(kHeaderOfFirstPage);
    if (header.size() == kHeaderOfFirstPage) {
        const quint32 written = bigEndian<quint16>(header, 16);
        const quint32 size = written == 1 ? 65536 : written;
        if (header.startsWith("SQLite format 3") && isPageSize(size)) {
            salvaged->m_pageSize = size;
            salvaged->m_usable = size - byteAt(header, 20);
        }
    }
    salvaged->readLog(file + QStringLiteral("-wal"));
    if (salvaged->m_usable < 480 || salvaged->m_usable > salvaged->m_pageSize)
        salvaged->m_usable = salvaged->m_pageSize;
    const qint64 pages = salvaged->m_file.size() / salvaged->m_pageSize;
    salvaged->m_pages = static_cast<quint32>(std::min<qint64>(pages, 0xfffffffe));
    if (salvaged->m_pages == 0 && salvaged->m_logged.isEmpty())
        return failure(Error::unreadable(
            file, SalvagedFileTexts::tr("there is nothing in the file to recover")));
    return salvaged;
}

void SalvagedFile::readLog(const QString &name) {
    constexpr qsizetype kLogHeader = 32;
    constexpr qsizetype kFrameHeader = 24;
    QFile log(name);
    if (!log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = log.read(kLogHeader);
    if (header.size() < kLogHeader)
        return;
    const quint32 magic = bigEndian<quint32>(header, 0);
    const quint32 pageSize = bigEndian<quint32>(header, 8);
    LogChecksum sum;
    sum.bigEndianWords = (magic & 1) != 0;
    sum.add(header, 0, 24);
    if ((magic & ~quint32{1}) != 0x377f0682 || !isPageSize(pageSize) || !sum.matches(header, 24))
        return;
    m_pageSize = pageSize;
    m_usable = std::min(m_usable, pageSize);
    // frames count once the frame that ends their transaction is there
    QHash<quint32, QByteArray> pending;
    qsizetype kept = 0;
    while (kept < kMostLogBytes) {
        const QByteArray frame = log.read(kFrameHeader + pageSize);
        if (frame.size() != kFrameHeader + pageSize || frame.mid(8, 8) != header.mid(16, 8))
            return;
        sum.add(frame, 0, 8);
        sum.add(frame, kFrameHeader, pageSize);
        if (!sum.matches(frame, 16))
            return;
        pending.insert(bigEndian<quint32>(frame, 0), frame.mid(kFrameHeader));
        kept += pageSize;
        if (bigEndian<quint32>(frame, 4) == 0)
            continue;
        m_logged.insert(pending);
        pending.clear();
    }
}

QByteArray SalvagedFile::page(quint32 number) {
    const auto logged = m_logged.constFind(number);
    if (logged != m_logged.constEnd())
        return *logged;
    if (number == 0 || number > m_pages || !m_file.seek(qint64{number - 1} * m_pageSize))
        return {};
    QByteArray bytes = m_file.read(m_pageSize);
    return bytes.size() == m_pageSize ? bytes : QByteArray();
}

bool SalvagedFile::eachRow(const std::function<bool(const Place &, const Row &)> &visit) {
    // in a sound file every page belongs to one row at most, and rows do not overlap; so a file
    // that was made to be followed forever is not
    m_pagesToFollow = 2 * pageCount();
    for (quint32 number = 1; number <= m_pages; ++number) {
        if (!eachRowOf(number, visit))
            return false;
    }
    // a log may name pages behind the end of the file, as far behind it as it likes
    QList<quint32> behind = m_logged.keys();
    behind.removeIf([this](quint32 number) { return number <= m_pages; });
    std::ranges::sort(behind);
    return std::ranges::all_of(behind, [&](quint32 number) { return eachRowOf(number, visit); });
}

bool SalvagedFile::eachRowOf(
    quint32 number, const std::function<bool(const Place &, const Row &)> &visit) {
    const QByteArray bytes = page(number);
    if (bytes.isEmpty())
        return true;
    const qsizetype header = number == 1 ? kHeaderOfFirstPage : 0;
    const uchar kind = byteAt(bytes, header);
    if (kind != kTableLeaf && kind != kIndexLeaf && kind != kIndexInner)
        return true;
    const int cells = bigEndian<quint16>(bytes, header + 3);
    m_bytesToTake = bytes.size();
    for (int i = 0; i < cells && m_bytesToTake > 0; ++i) {
        const std::optional<Row> found = cell(bytes, header, i);
        if (found && !visit({number, i}, *found))
            return false;
    }
    return true;
}

std::optional<SalvagedFile::Row> SalvagedFile::row(const Place &place) {
    const QByteArray bytes = page(place.page);
    if (bytes.isEmpty())
        return std::nullopt;
    m_pagesToFollow = pageCount();
    m_bytesToTake = bytes.size();
    return cell(bytes, place.page == 1 ? kHeaderOfFirstPage : 0, place.cell);
}

std::optional<SalvagedFile::Row> SalvagedFile::cell(
    const QByteArray &bytes, qsizetype header, int index) {
    const uchar kind = byteAt(bytes, header);
    const qsizetype pointer = header + (kind == kIndexInner ? 12 : 8) + 2 * qsizetype{index};
    if (pointer + 2 > bytes.size())
        return std::nullopt;
    qsizetype at = bigEndian<quint16>(bytes, pointer);
    if (kind == kIndexInner)
        at += 4;
    const auto size = varint(bytes, at);
    if (!size || *size > static_cast<quint64>(kMostRowBytes))
        return std::nullopt;
    Row row;
    row.ofTable = kind == kTableLeaf;
    if (row.ofTable) {
        const auto id = varint(bytes, at);
        if (!id)
            return std::nullopt;
        row.id = static_cast<qint64>(*id);
    }
    const auto whole = payload(bytes, at, *size, row.ofTable);
    auto values = whole ? valuesOf(*whole) : std::nullopt;
    if (!values)
        return std::nullopt;
    row.values = std::move(*values);
    return row;
}

/// A row that is too long for its page goes on in a chain of others.
std::optional<QByteArray> SalvagedFile::payload(
    const QByteArray &bytes, qsizetype at, quint64 size, bool ofTable) {
    const quint64 usable = m_usable;
    const quint64 mostHere = ofTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    quint64 here = size;
    if (size > mostHere) {
        const quint64 leastHere = (usable - 12) * 32 / 255 - 23;
        here = leastHere + (size - leastHere) % (usable - 4);
        if (here > mostHere)
            here = leastHere;
    }
    if (static_cast<quint64>(bytes.size() - at) < here)
        return std::nullopt;
    QByteArray whole = bytes.mid(at, static_cast<qsizetype>(here));
    m_bytesToTake -= whole.size() + 1;
    if (here == size)
        return whole;
    at += static_cast<qsizetype>(here);
    if (at + 4 > bytes.size())
        return std::nullopt;
    quint32 next = bigEndian<quint32>(bytes, at);
    while (static_cast<quint64>(whole.size()) < size) {
        const QByteArray more = m_pagesToFollow > 0 ? page(next) : QByteArray();
        if (more.isEmpty())
            return std::nullopt;
        --m_pagesToFollow;
        next = bigEndian<quint32>(more, 0);
        const quint64 missing = size - static_cast<quint64>(whole.size());
        whole += more.mid(4, static_cast<qsizetype>(std::min(missing, usable - 4)));
    }
    return whole;
}

} // namespace greenprint
