#pragma once

#include "model/catalog/catalogloader.h"

namespace greenprint {

/// One table of a catalog with its entry in the manifest: cells by the name of their column,
/// numbers with their origin. What is wrong with a cell ends the loading.
class TableReader {
public:
    TableReader(CatalogLoader &loader, const char *name);
    TableReader(CatalogLoader &loader, const CsvTable &table, const TableSpec &spec);

    QString text(int row, const char *name);
    bool yes(int row, const char *name);
    /// What letters stand for: t training, p processing, h hosting, b batch transform, n notebooks,
    /// c clusters.
    UseSet uses(int row, const char *name);
    static UseSet usesOf(std::string_view letters);

    /// A number with its origin; unknown where the cell is empty.
    Datum number(int row, const char *name);
    /// The same with its range, from two more columns.
    Datum rangedNumber(int row, const char *name, const char *low, const char *high);
    /// The plain number; `otherwise` where the cell is empty.
    double value(int row, const char *name, double otherwise = 0.0);
    int whole(int row, const char *name, int otherwise = 0);
    /// Where in `index` stands what a cell names; -1 if that is nowhere, which `message` says with
    /// "%1" for the name.
    int position(
        int row, const char *name, const QHash<QString, int> &index, const QString &message);

    const CsvTable &table;
    const TableSpec &spec;

private:
    int column(const char *name);
    Provenance provenance(int row, const ColumnSpec &column, QChar mark);

    CatalogLoader &m_loader;
};

} // namespace greenprint
