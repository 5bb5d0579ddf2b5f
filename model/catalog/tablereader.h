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
    /// "yes" or "no"; no where the cell is empty.
    bool yes(int row, const char *name);
    /// Which of some words a cell holds, by its place among them; the first after a failure.
    size_t oneOf(int row, const char *name, const QStringList &words);
    /// Which value of an enumeration a cell names.
    template <class E>
    E keywordOf(int row, const char *name) {
        QStringList words;
        for (const Keyword<E> &k : Keywords<E>::all)
            words << QLatin1String(k.word);
        return Keywords<E>::all[oneOf(row, name, words)].value;
    }
    /// The same of values whose words only the catalog uses.
    template <class E, size_t N>
    E valueOf(int row, const char *name, const std::array<std::pair<const char *, E>, N> &values) {
        QStringList words;
        for (const auto &[word, value] : values)
            words << QLatin1String(word);
        return values[oneOf(row, name, words)].second;
    }
    /// What letters stand for: t training, p processing, h hosting, b batch transform, n notebooks,
    /// c clusters, and $ none of them alone: the type has a price.
    UseSet uses(int row, int column);
    UseSet uses(int row, const char *name);
    Unit unit(int row, const char *name);

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
    Provenance provenance(int row, const ColumnSpec &column, std::string_view mark);

    CatalogLoader &m_loader;
};

} // namespace greenprint
