#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogloadertexts.h"
#include "model/catalog/tablereader.h"

namespace greenprint {

std::vector<int> CatalogLoader::regionsOf(const CsvTable &table) const {
    std::vector<int> regions;
    regions.reserve(static_cast<size_t>(table.columnCount()));
    for (int c = 0; c < table.columnCount(); ++c)
        regions.push_back(m_tables.regionIndex.value(table.columnName(c), -1));
    return regions;
}

CatalogLoader::Origins CatalogLoader::setOrigins(
    Matrix &matrix, const CsvTable &table, const TableSpec &spec, const ColumnSpec &column) {
    matrix.origins = {
        {sourceIndex(table, 0, column.source), static_cast<qint16>(column.year),
         column.confidence}};
    Origins originOf{{std::string(), 0}};
    for (const auto &[signs, mark] : spec.marks) {
        originOf.emplace(signs, static_cast<quint32>(matrix.origins.size()));
        matrix.origins.push_back(
            {sourceIndex(table, 0, mark.source),
             static_cast<qint16>(mark.year > 0 ? mark.year : column.year), mark.confidence});
    }
    return originOf;
}

void CatalogLoader::readCells(
    const TableReader &r, int row, const std::vector<int> &regionOfColumn, const Origins &originOf,
    Matrix &matrix, int target) {
    for (int c = 0; c < r.table.columnCount(); ++c) {
        const int region = regionOfColumn[static_cast<size_t>(c)];
        const std::string_view cell = r.table.cell(row, c);
        if (region < 0 || cell.empty())
            continue;
        const MarkedNumber n = parseMarkedNumber(cell, r.spec);
        if (!n.valid) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("expected a number, found \"%1\"")
                    .arg(r.table.text(row, c)));
            return;
        }
        matrix.cells[matrix.index(target, region)] = {n.value, originOf.find(n.mark)->second};
    }
}

void CatalogLoader::readMatrix(
    const char *name, int rows, int columns, Matrix &matrix, const QHash<QString, int> &rowIndex) {
    TableReader r(*this, name);
    const ColumnSpec *column = r.spec.numberColumn(QStringLiteral("*"));
    if (!column) {
        m_error = Error::unreadable(
            r.table.fileName(), CatalogLoaderTexts::tr("the manifest describes no numbers"));
        return;
    }
    matrix.columns = columns;
    matrix.cells.assign(static_cast<size_t>(rows) * static_cast<size_t>(columns), {});
    const Origins originOf = setOrigins(matrix, r.table, r.spec, *column);
    const std::vector<int> regionOfColumn = regionsOf(r.table);
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int target = rowIndex.value(r.table.text(row, 0), -1);
        if (target < 0 || target >= rows) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("\"%1\" does not exist").arg(r.table.text(row, 0)));
            return;
        }
        readCells(r, row, regionOfColumn, originOf, matrix, target);
    }
}

void CatalogLoader::loadPrices() {
    const int regions = static_cast<int>(m_tables.regions.size());
    readMatrix(
        "instance-prices", m_tables.ec2Count, regions, m_tables.ec2Prices, m_tables.typeIndex);
    if (failed())
        return;
    m_tables.hasEc2Prices.assign(m_tables.regions.size(), false);
    for (int row = 0; row < m_tables.ec2Count; ++row) {
        for (int column = 0; column < regions; ++column) {
            if (m_tables.ec2Prices.at(row, column).known())
                m_tables.hasEc2Prices[static_cast<size_t>(column)] = true;
        }
    }
    readMatrix(
        "spot-savings", m_tables.ec2Count, regions, m_tables.spotSavings, m_tables.typeIndex);
    if (failed())
        return;
    QHash<QString, int> sageMakerRow;
    for (size_t i = static_cast<size_t>(m_tables.ec2Count); i < m_tables.types.size(); ++i)
        sageMakerRow.insert(m_tables.types[i].id, static_cast<int>(i) - m_tables.ec2Count);
    readMatrix(
        "sagemaker-prices", static_cast<int>(m_tables.types.size()) - m_tables.ec2Count, regions,
        m_tables.sageMakerPrices, sageMakerRow);
}

void CatalogLoader::loadCommitments() {
    TableReader r(*this, "commitments");
    const int regions = static_cast<int>(m_tables.regions.size());
    const std::vector<int> regionOfColumn = regionsOf(r.table);
    const ColumnSpec *column = r.spec.numberColumn(QStringLiteral("*"));
    for (int row = 0; row < r.table.rowCount(); ++row) {
        const QString family = r.text(row, "family");
        if (!m_tables.commitmentRow.contains(family))
            m_tables.commitmentRow.insert(family, static_cast<int>(m_tables.commitmentRow.size()));
    }
    Origins originOf;
    const std::array terms{
        std::pair("1y", &m_tables.commitment1y), std::pair("3y", &m_tables.commitment3y)};
    for (const auto &[term, matrix] : terms) {
        matrix->columns = regions;
        matrix->cells.assign(
            static_cast<size_t>(m_tables.commitmentRow.size()) * static_cast<size_t>(regions), {});
        originOf = setOrigins(*matrix, r.table, r.spec, column ? *column : ColumnSpec());
    }
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        Matrix &matrix = *r.valueOf(row, "term", terms);
        const int target = m_tables.commitmentRow.value(r.text(row, "family"));
        readCells(r, row, regionOfColumn, originOf, matrix, target);
    }
}

void CatalogLoader::loadOffers() {
    const size_t regions = m_tables.regions.size();
    m_tables.offers.assign(
        (m_tables.types.size() - static_cast<size_t>(m_tables.ec2Count)) * regions, 0);
    TableReader r(*this, "sagemaker-offers");
    const std::vector<int> regionOfColumn = regionsOf(r.table);
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int type = m_tables.typeIndex.value(r.table.text(row, 0), -1) - m_tables.ec2Count;
        if (type < 0) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the type \"%1\" does not exist").arg(r.table.text(row, 0)));
            return;
        }
        for (int c = 1; c < r.table.columnCount(); ++c) {
            const int region = regionOfColumn[static_cast<size_t>(c)];
            if (region >= 0)
                m_tables.offers[static_cast<size_t>(type) * regions + static_cast<size_t>(region)] =
                    r.uses(row, c);
        }
    }
}

} // namespace greenprint
