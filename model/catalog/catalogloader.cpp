#include "model/catalog/catalogloader.h"

#include "model/catalog/catalogloadertexts.h"
#include "model/catalog/tablereader.h"

namespace greenprint {

Expected<Catalog> CatalogLoader::load(const CatalogFiles &files) {
    CatalogLoader loader(files);
    loader.m_tables.version = files.manifest.version;
    loader.m_tables.released = files.manifest.released;
    using Step = void (CatalogLoader::*)();
    for (const Step step :
         {&CatalogLoader::loadSources,        &CatalogLoader::loadRegions,
          &CatalogLoader::loadRegionFactors,  &CatalogLoader::loadGrid,
          &CatalogLoader::loadHardware,       &CatalogLoader::loadInstances,
          &CatalogLoader::loadPower,          &CatalogLoader::loadSageMakerTypes,
          &CatalogLoader::loadPrices,         &CatalogLoader::loadLatency,
          &CatalogLoader::loadCommitments,    &CatalogLoader::loadOffers,
          &CatalogLoader::loadRegionalPrices, &CatalogLoader::loadStorageClasses,
          &CatalogLoader::loadStorageTiers,   &CatalogLoader::loadInferenceOptions,
          &CatalogLoader::loadCoefficients,   &CatalogLoader::loadUnitPrices,
          &CatalogLoader::loadServiceStatus,  &CatalogLoader::loadPractices}) {
        (loader.*step)();
        if (loader.failed())
            return failure(*loader.m_error);
    }
    Catalog catalog;
    catalog.m_tables = std::make_shared<const Catalog::Tables>(std::move(loader.m_tables));
    return catalog;
}

void CatalogLoader::fail(const CsvTable &table, int row, const QString &message) {
    if (!m_error) {
        // what is wrong with the origin of a whole table has no row, and an empty table none at all
        const QString line = row < table.rowCount()
                                 ? QLatin1Char(':') + QString::number(table.line(row))
                                 : QString();
        m_error = Error::unreadable(table.fileName() + line, message);
    }
}

SourceIndex CatalogLoader::sourceIndex(const CsvTable &table, int row, const QString &id) {
    if (id.isEmpty())
        return kNoSource;
    const auto it = m_sources.constFind(id);
    if (it == m_sources.constEnd()) {
        fail(table, row, CatalogLoaderTexts::tr("the source \"%1\" does not exist").arg(id));
        return kNoSource;
    }
    return *it;
}

void CatalogLoader::loadSources() {
    m_tables.sources = {
        {QStringLiteral("unknown"), CatalogLoaderTexts::tr("No source"), {}, {}, {}, 0},
        {QStringLiteral("plan"), CatalogLoaderTexts::tr("Entered in the plan"), {}, {}, {}, 0},
        {QStringLiteral("simulation"),
         CatalogLoaderTexts::tr("Computed by the simulation"),
         {},
         {},
         {},
         0}};
    TableReader r(*this, "sources");
    constexpr int kMostSources = std::numeric_limits<SourceIndex>::max() - kFirstCatalogSource;
    if (r.table.rowCount() > kMostSources) {
        fail(
            r.table, kMostSources,
            CatalogLoaderTexts::tr("there are more than %1 sources").arg(kMostSources));
    }
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        Source s;
        s.id = r.text(row, "source");
        s.title = r.text(row, "title");
        s.publisher = r.text(row, "publisher");
        s.reference = r.text(row, "reference");
        s.licence = r.text(row, "licence");
        s.year = r.whole(row, "year");
        m_sources.insert(s.id, static_cast<SourceIndex>(m_tables.sources.size()));
        m_tables.sources.push_back(std::move(s));
    }
    m_tables.latencyDistanceSource = m_sources.value(QStringLiteral("latency-distance"));
    m_tables.priceIndexSource = m_sources.value(QStringLiteral("price-index"));
    m_tables.assumedRenewableSource = m_sources.value(QStringLiteral("aws-renewable-assumed"));
    m_tables.upliftSource = m_sources.value(QStringLiteral("sagemaker-uplift"));
}

void CatalogLoader::loadInferenceOptions() {
    TableReader r(*this, "inference-options");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        InferenceOption option;
        option.mode = r.keywordOf<InferenceMode>(row, "mode");
        option.name = r.text(row, "name");
        option.payloadKb = r.number(row, "payload_kb");
        option.timeLimitSeconds = r.number(row, "time_limit_s");
        option.maxModels = r.number(row, "max_models");
        // catalogs from before there was this limit lack its column
        if (r.table.column("max_concurrency") >= 0)
            option.maxConcurrency = r.number(row, "max_concurrency");
        if (!r.text(row, "accelerator").isEmpty())
            option.accelerator = r.yes(row, "accelerator");
        if (!r.text(row, "graviton").isEmpty())
            option.graviton = r.yes(row, "graviton");
        option.billing = r.text(row, "billing");
        m_tables.inferenceOptions.push_back(std::move(option));
    }
    std::vector<InferenceOption> &options = m_tables.inferenceOptions;
    std::ranges::sort(options, {}, &InferenceOption::mode);
    // the catalog finds an option by the place of its mode
    const bool complete = options.size() == Keywords<InferenceMode>::all.size()
                          && std::ranges::adjacent_find(options, {}, &InferenceOption::mode)
                                 == options.end();
    if (!complete && !failed())
        m_error = Error::unreadable(
            r.table.fileName(), CatalogLoaderTexts::tr("an inference option is missing"));
}

void CatalogLoader::loadCoefficients() {
    TableReader c(*this, "coefficients");
    std::array<bool, kCoefficientCount> seen{};
    for (int row = 0; row < c.table.rowCount() && !failed(); ++row) {
        const size_t id = static_cast<size_t>(c.keywordOf<Coefficient>(row, "coefficient"));
        m_tables.coefficients[id] = c.rangedNumber(row, "value", "low", "high");
        m_tables.coefficientUnits[id] = c.unit(row, "unit");
        seen[id] = true;
    }
    if (!std::ranges::all_of(seen, std::identity{}) && !failed())
        m_error = Error::unreadable(
            c.table.fileName(), CatalogLoaderTexts::tr("a coefficient is missing"));
}

void CatalogLoader::loadUnitPrices() {
    TableReader p(*this, "prices");
    std::array<bool, kPriceCount> priced{};
    for (int row = 0; row < p.table.rowCount() && !failed(); ++row) {
        const size_t id = static_cast<size_t>(p.keywordOf<Price>(row, "price"));
        m_tables.prices[id] = {
            p.number(row, "usd"), p.unit(row, "unit"),
            p.position(
                row, "region", m_tables.regionIndex,
                CatalogLoaderTexts::tr("the Region \"%1\" does not exist"))};
        priced[id] = true;
    }
    if (!std::ranges::all_of(priced, std::identity{}) && !failed())
        m_error = Error::unreadable(
            p.table.fileName(), CatalogLoaderTexts::tr("a price is missing"));
}

} // namespace greenprint
