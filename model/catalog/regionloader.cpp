#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogloadertexts.h"
#include "model/catalog/tablereader.h"

#include <algorithm>

namespace greenprint {
namespace {

/// The columns of a series of years that the manifest describes: "lifecycle_2025".
QByteArrayList columnsOf(const TableSpec &spec, QLatin1String series) {
    QByteArrayList columns;
    for (auto it = spec.numbers.constBegin(); it != spec.numbers.constEnd(); ++it) {
        if (it.key().startsWith(series))
            columns << it.key().toUtf8();
    }
    return columns;
}

void sortByYear(YearSeries &series) {
    std::ranges::sort(series.years, {}, [](const Datum &d) { return d.provenance.year; });
}

} // namespace

void CatalogLoader::loadRegions() {
    TableReader r(*this, "regions");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        Region region;
        region.id = r.text(row, "region");
        region.name = r.text(row, "name");
        region.partition = r.text(row, "partition");
        region.country = r.text(row, "country");
        region.isoCountry = r.text(row, "iso_country");
        region.locality = r.text(row, "locality");
        region.geography = r.text(row, "geography");
        region.gridZone = r.text(row, "grid_zone");
        region.launched = r.text(row, "launched");
        region.optIn = r.yes(row, "opt_in");
        region.zones = r.number(row, "zones");
        region.latitude = r.number(row, "latitude");
        region.longitude = r.number(row, "longitude");
        region.priceIndex = r.number(row, "price_index");
        if (m_tables.regionIndex.contains(region.id))
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the Region \"%1\" is listed twice").arg(region.id));
        m_tables.regionIndex.insert(region.id, static_cast<int>(m_tables.regions.size()));
        m_tables.regions.push_back(std::move(region));
    }
    m_tables.usEast1 = m_tables.regionIndex.value(QStringLiteral("us-east-1"), -1);
    if (m_tables.usEast1 < 0 && !failed())
        m_error = Error::unreadable(
            r.table.fileName(), CatalogLoaderTexts::tr("the Region us-east-1 is missing"));
}

void CatalogLoader::loadRegionFactors() {
    TableReader r(*this, "region-factors");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int index = r.position(
            row, "region", m_tables.regionIndex,
            CatalogLoaderTexts::tr("the Region \"%1\" does not exist"));
        if (index < 0)
            return;
        Region &region = m_tables.regions[static_cast<size_t>(index)];
        const Datum datum = r.rangedNumber(row, "value", "low", "high");
        // of water stress the last figure stands
        YearSeries stress;
        const std::array series{
            std::pair("pue", &region.pue),
            std::pair("wue", &region.wue),
            std::pair("wcf", &region.wcf),
            std::pair("water-stress", &stress),
            std::pair("renewable-matched", &region.renewable),
            std::pair("grid-ember", &region.gridEmber),
            std::pair("grid-ccf-2021", &region.gridCcf)};
        r.valueOf(row, "factor", series)->years.push_back(datum);
        if (!stress.years.empty())
            region.waterStress = stress.years.front();
    }
    for (Region &region : m_tables.regions) {
        for (YearSeries *series :
             {&region.pue, &region.wue, &region.wcf, &region.renewable, &region.gridEmber,
              &region.gridCcf})
            sortByYear(*series);
    }
}

void CatalogLoader::loadGrid() {
    TableReader r(*this, "grid-electricity-maps");
    QHash<QString, int> rowOfZone;
    for (int row = 0; row < r.table.rowCount(); ++row)
        rowOfZone.insert(r.text(row, "zone"), row);
    const QByteArrayList lifecycle = columnsOf(r.spec, QLatin1String("lifecycle_"));
    const QByteArrayList direct = columnsOf(r.spec, QLatin1String("direct_"));
    if (lifecycle.isEmpty() && !failed())
        m_error = Error::unreadable(
            r.table.fileName(), CatalogLoaderTexts::tr("the manifest describes no numbers"));
    for (Region &region : m_tables.regions) {
        const int row = rowOfZone.value(region.gridZone, -1);
        if (row < 0)
            continue;
        for (const auto &[columns, series] :
             {std::pair(&lifecycle, &region.gridLifecycle),
              std::pair(&direct, &region.gridDirect)}) {
            for (const QByteArray &column : *columns) {
                const Datum figure = r.number(row, column.constData());
                if (figure.known())
                    series->years.push_back(figure);
            }
            sortByYear(*series);
        }
    }
}

void CatalogLoader::loadRegionalPrices() {
    m_tables.regional.resize(m_tables.regions.size());
    TableReader r(*this, "regional-prices");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int region = r.position(
            row, "region", m_tables.regionIndex,
            CatalogLoaderTexts::tr("the Region \"%1\" does not exist"));
        if (region < 0)
            return;
        Catalog::Tables::RegionalPrices &prices = m_tables.regional[static_cast<size_t>(region)];
        prices.s3Standard = r.number(row, "s3_standard_gb_month");
        prices.gp3 = r.number(row, "gp3_gb_month");
        prices.transferRegion = r.number(row, "transfer_region_gb");
        prices.transferUsEast = r.number(row, "transfer_us_east_gb");
        prices.internet = {
            r.number(row, "transfer_internet_10tb_gb"), r.number(row, "transfer_internet_50tb_gb"),
            r.number(row, "transfer_internet_150tb_gb"),
            r.number(row, "transfer_internet_above_gb")};
    }
}

void CatalogLoader::loadLatency() {
    const int regions = static_cast<int>(m_tables.regions.size());
    readMatrix("latency", regions, regions, m_tables.latency, m_tables.regionIndex);
}

} // namespace greenprint
