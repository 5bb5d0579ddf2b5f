#pragma once

#include "model/catalog/catalogfiles.h"
#include "model/catalog/catalogtables.h"

namespace greenprint {

/// Gives the text of the catalog's files their meaning. Stops at the first defect and says where.
class CatalogLoader {
public:
    static Expected<Catalog> load(const CatalogFiles &files);

private:
    explicit CatalogLoader(const CatalogFiles &files)
        : m_files(files) {}

    void loadSources();
    void loadRegions();
    void loadRegionFactors();
    void loadGrid();
    void loadHardware();
    void loadInstances();
    void loadPower();
    void loadSageMakerTypes();
    void loadPrices();
    void loadOffers();
    void loadRegionalPrices();
    void loadStorage();
    void loadInferenceOptions();
    void loadCoefficients();
    void loadPractices();
    /// Puts the texts of a table in place of those that the practices have.
    void readPracticeTexts(const CsvTable &table, std::vector<Practice> &practices);
    void readServiceTexts(const CsvTable &table, std::vector<ServiceStatus> &services);

    struct Reader;
    void fail(const CsvTable &table, int row, const QString &message);
    bool failed() const { return m_error.has_value(); }
    SourceIndex sourceIndex(const CsvTable &table, int row, const QString &id);
    void readMatrix(
        const char *name, int rows, int columns, Matrix &matrix,
        const QHash<QString, int> &rowIndex);

    const CatalogFiles &m_files;
    Catalog::Tables m_tables;
    QHash<QString, SourceIndex> m_sources;
    std::optional<Error> m_error;
};

} // namespace greenprint
