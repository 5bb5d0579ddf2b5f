#pragma once

#include "model/catalog/catalogfiles.h"
#include "model/catalog/catalogtables.h"

#include <functional>
#include <map>

namespace greenprint {

class TableReader;

/// Gives the text of the catalog's files their meaning, a group of tables in each of the files that
/// are named below. Stops at the first defect and says where.
class CatalogLoader {
public:
    static Expected<Catalog> load(const CatalogFiles &files);

private:
    friend class TableReader;

    explicit CatalogLoader(const CatalogFiles &files)
        : m_files(files) {}

    // catalogloader.cpp
    void loadSources();
    void loadInferenceOptions();
    void loadCoefficients();
    void loadUnitPrices();
    // regionloader.cpp
    void loadRegions();
    void loadRegionFactors();
    void loadGrid();
    void loadRegionalPrices();
    void loadLatency();
    // instanceloader.cpp
    void loadHardware();
    void loadInstances();
    void loadPower();
    void loadSageMakerTypes();
    // instancepriceloader.cpp
    void loadPrices();
    void loadCommitments();
    void loadOffers();
    /// The Region that each column of a table is of, by position; -1 for the others.
    std::vector<int> regionsOf(const CsvTable &table) const;
    /// Gives a matrix the origins of a table's figures: that of the column, then those that marks
    /// stand for. Returns where those are, the column's by an empty mark.
    using Origins = std::map<std::string, quint32, std::less<>>;
    Origins setOrigins(
        Matrix &matrix, const CsvTable &table, const TableSpec &spec, const ColumnSpec &column);
    /// Reads a row's figures of Regions into a row of a matrix; what is empty stays unknown.
    void readCells(
        const TableReader &reader, int row, const std::vector<int> &regionOfColumn,
        const Origins &originOf, Matrix &matrix, int target);
    void readMatrix(
        const char *name, int rows, int columns, Matrix &matrix,
        const QHash<QString, int> &rowIndex);
    // storageloader.cpp
    void loadStorageClasses();
    void loadStorageTiers();
    // practiceloader.cpp
    void loadServiceStatus();
    void loadPractices();
    /// Puts the texts of a table in place of those that the practices have.
    void readPracticeTexts(const CsvTable &table, std::vector<Practice> &practices);
    void readServiceTexts(const CsvTable &table, std::vector<ServiceStatus> &services);

    void fail(const CsvTable &table, int row, const QString &message);
    bool failed() const { return m_error.has_value(); }
    SourceIndex sourceIndex(const CsvTable &table, int row, const QString &id);

    const CatalogFiles &m_files;
    Catalog::Tables m_tables;
    QHash<QString, SourceIndex> m_sources;
    std::optional<Error> m_error;
};

} // namespace greenprint
