#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace greenprint {

/// The rows of a SQLite file that SQLite itself refuses to read, found page by page without its
/// schema and indexes (https://www.sqlite.org/fileformat2.html). What a write-ahead log beside the
/// file holds of finished work counts as part of it. The file is only read; every number in it is
/// checked before it is followed.
class SalvagedFile {
public:
    /// Where a row stands.
    struct Place {
        quint32 page = 0;
        int cell = 0;
    };
    struct Row {
        bool ofTable = true; ///< else of an index, or of a table without row ids
        qint64 id = 0;
        std::vector<QVariant> values; ///< null, qint64, double, QString or QByteArray
    };

    static Expected<std::unique_ptr<SalvagedFile>> open(const QString &file);

    /// All rows of all pages that look sound. Returns false if `visit` stopped it.
    bool eachRow(const std::function<bool(const Place &, const Row &)> &visit);
    /// One row again; none if it cannot be read.
    std::optional<Row> row(const Place &place);

private:
    explicit SalvagedFile(const QString &file)
        : m_file(file) {}

    /// Of file and log together, at most.
    quint64 pageCount() const { return m_pages + static_cast<quint64>(m_logged.size()); }
    void readLog(const QString &file);
    bool eachRowOf(quint32 number, const std::function<bool(const Place &, const Row &)> &visit);
    QByteArray page(quint32 number);
    std::optional<Row> cell(const QByteArray &page, qsizetype header, int index);
    std::optional<QByteArray> payload(
        const QByteArray &page, qsizetype position, quint64 size, bool ofTable);

    QFile m_file;
    quint32 m_pageSize = 4096;
    quint32 m_usable = 4096;
    quint32 m_pages = 0; ///< of the file itself
    quint64 m_pagesToFollow = 0;
    qsizetype m_bytesToTake = 0;
    QHash<quint32, QByteArray> m_logged; ///< pages that the log has in a later state
};

} // namespace greenprint
