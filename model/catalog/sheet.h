#pragma once

#include "model/catalog/csvtable.h"

namespace greenprint {

/// A table of a catalog that can be changed and written again.
struct Sheet {
    QStringList columns;
    std::vector<QStringList> rows;

    static Sheet of(const CsvTable &table);

    void addColumn(const QString &name);
    QByteArray toCsv() const;
    /// Lines of the file that toCsv() makes on which its rows begin, from 1.
    std::vector<int> lines() const;
};

} // namespace greenprint
