#include "model/catalog/catalogloader.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct CatalogLoaderTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogLoader)
};

bool isYes(const QString &word) {
    return word == QLatin1String("yes");
}

UseSet usesFromLetters(std::string_view letters) {
    UseSet uses = 0;
    for (char c : letters) {
        switch (c) {
        case 't':
            uses |= bit(Use::Training);
            break;
        case 'p':
            uses |= bit(Use::Processing);
            break;
        case 'h':
            uses |= bit(Use::Hosting);
            break;
        case 'b':
            uses |= bit(Use::Transform);
            break;
        case 'n':
            uses |= bit(Use::Notebook);
            break;
        case 'c':
            uses |= bit(Use::Cluster);
            break;
        default:
            break;
        }
    }
    return uses;
}

constexpr UseSet kAllUses = 0xff;

} // namespace

/// One table with its manifest entry: cells by column name, numbers with their origin.
struct CatalogLoader::Reader {
    Reader(CatalogLoader &loader, const char *name)
        : Reader(loader, loader.m_files.table(name), loader.m_files.spec(name)) {}
    Reader(CatalogLoader &loader, const CsvTable &table, const TableSpec &spec)
        : loader(loader)
        , table(table)
        , spec(spec) {}

    int column(const char *name) {
        const int c = table.column(name);
        if (c < 0 && !loader.failed()) {
            loader.m_error = Error::unreadable(
                table.fileName(),
                CatalogLoaderTexts::tr("the column \"%1\" is missing").arg(QLatin1String(name)));
        }
        return c;
    }
    QString text(int row, const char *name) {
        const int c = column(name);
        return c < 0 ? QString() : table.text(row, c);
    }

    Provenance provenance(int row, const ColumnSpec &column, QChar mark) {
        if (!mark.isNull()) {
            const TableSpec::Mark &m = *spec.marks.constFind(mark);
            return {
                loader.sourceIndex(table, row, m.source),
                static_cast<qint16>(m.year > 0 ? m.year : column.year), m.confidence};
        }
        if (!column.sourceByRow()) {
            return {
                loader.sourceIndex(table, row, column.source), static_cast<qint16>(column.year),
                column.confidence};
        }
        const QString prefix = column.source.size() > 1 ? column.source.mid(1) + QLatin1Char('_')
                                                        : QString();
        const auto own = [&](const char *what) {
            const int c = table.column(QString(prefix + QLatin1String(what)).toStdString());
            return c < 0 ? QString() : table.text(row, c);
        };
        Provenance p;
        p.source = loader.sourceIndex(table, row, own("source"));
        const QString year = own("year");
        p.year = static_cast<qint16>(year.isEmpty() ? column.year : year.toInt());
        p.confidence = fromKeyword<Confidence>(own("confidence")).value_or(column.confidence);
        return p;
    }

    Datum number(int row, const char *name) {
        const int c = column(name);
        if (c < 0)
            return {};
        const ColumnSpec *columnSpec = spec.numberColumn(QLatin1String(name));
        const std::string_view cell = table.cell(row, c);
        Datum datum;
        if (cell.empty())
            return datum;
        const MarkedNumber n = parseMarkedNumber(cell, spec);
        if (!n.valid || !columnSpec) {
            loader.fail(
                table, row,
                CatalogLoaderTexts::tr("%1: expected a number, found \"%2\"")
                    .arg(QLatin1String(name), table.text(row, c)));
            return datum;
        }
        datum.value = n.value;
        datum.provenance = provenance(row, *columnSpec, n.mark);
        return datum;
    }

    double value(int row, const char *name, double otherwise = 0.0) {
        const int c = column(name);
        if (c < 0 || table.cell(row, c).empty())
            return otherwise;
        const MarkedNumber n = parseMarkedNumber(table.cell(row, c), spec);
        if (!n.valid)
            loader.fail(
                table, row,
                CatalogLoaderTexts::tr("%1: expected a number").arg(QLatin1String(name)));
        return n.valid ? n.value : otherwise;
    }

    Datum rangedNumber(int row, const char *name, const char *low, const char *high) {
        Datum datum = number(row, name);
        datum.low = value(row, low, std::numeric_limits<double>::quiet_NaN());
        datum.high = value(row, high, std::numeric_limits<double>::quiet_NaN());
        return datum;
    }

    CatalogLoader &loader;
    const CsvTable &table;
    const TableSpec &spec;
};

void CatalogLoader::fail(const CsvTable &table, int row, const QString &message) {
    if (!m_error) {
        m_error = Error::unreadable(
            table.fileName() + QLatin1Char(':') + QString::number(table.line(row)), message);
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

Expected<Catalog> CatalogLoader::load(const CatalogFiles &files) {
    CatalogLoader loader(files);
    loader.m_tables.version = files.manifest.version;
    loader.m_tables.released = files.manifest.released;
    using Step = void (CatalogLoader::*)();
    for (const Step step :
         {&CatalogLoader::loadSources, &CatalogLoader::loadRegions,
          &CatalogLoader::loadRegionFactors, &CatalogLoader::loadGrid, &CatalogLoader::loadHardware,
          &CatalogLoader::loadInstances, &CatalogLoader::loadPower,
          &CatalogLoader::loadSageMakerTypes, &CatalogLoader::loadPrices,
          &CatalogLoader::loadOffers, &CatalogLoader::loadRegionalPrices,
          &CatalogLoader::loadStorage, &CatalogLoader::loadInferenceOptions,
          &CatalogLoader::loadCoefficients, &CatalogLoader::loadPractices}) {
        (loader.*step)();
        if (loader.failed())
            return failure(*loader.m_error);
    }
    Catalog catalog;
    catalog.m_tables = std::make_shared<const Catalog::Tables>(std::move(loader.m_tables));
    return catalog;
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
    Reader r(*this, "sources");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        Source s;
        s.id = r.text(row, "source");
        s.title = r.text(row, "title");
        s.publisher = r.text(row, "publisher");
        s.reference = r.text(row, "reference");
        s.licence = r.text(row, "licence");
        s.year = static_cast<int>(r.value(row, "year"));
        m_sources.insert(s.id, static_cast<SourceIndex>(m_tables.sources.size()));
        m_tables.sources.push_back(std::move(s));
    }
    m_tables.latencyDistanceSource = m_sources.value(QStringLiteral("latency-distance"));
    m_tables.priceIndexSource = m_sources.value(QStringLiteral("price-index"));
    m_tables.assumedRenewableSource = m_sources.value(QStringLiteral("aws-renewable-assumed"));
    m_tables.upliftSource = m_sources.value(QStringLiteral("sagemaker-uplift"));
}

void CatalogLoader::loadRegions() {
    Reader r(*this, "regions");
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
        region.optIn = isYes(r.text(row, "opt_in"));
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
    Reader r(*this, "region-factors");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int index = m_tables.regionIndex.value(r.text(row, "region"), -1);
        if (index < 0) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the Region \"%1\" does not exist")
                    .arg(r.text(row, "region")));
            return;
        }
        Region &region = m_tables.regions[static_cast<size_t>(index)];
        const Datum datum = r.rangedNumber(row, "value", "low", "high");
        const QString factor = r.text(row, "factor");
        if (factor == QLatin1String("pue"))
            region.pue.years.push_back(datum);
        else if (factor == QLatin1String("wue"))
            region.wue.years.push_back(datum);
        else if (factor == QLatin1String("wcf"))
            region.wcf.years.push_back(datum);
        else if (factor == QLatin1String("water-stress"))
            region.waterStress = datum;
        else if (factor == QLatin1String("renewable-matched"))
            region.renewable.years.push_back(datum);
        else if (factor == QLatin1String("grid-ember"))
            region.gridEmber.years.push_back(datum);
        else if (factor == QLatin1String("grid-ccf-2021"))
            region.gridCcf.years.push_back(datum);
        else
            fail(
                r.table, row, CatalogLoaderTexts::tr("the factor \"%1\" is not known").arg(factor));
    }
    for (Region &region : m_tables.regions) {
        for (YearSeries *series : {&region.pue, &region.wue, &region.wcf, &region.renewable}) {
            std::ranges::sort(series->years, {}, [](const Datum &d) { return d.provenance.year; });
        }
    }
}

void CatalogLoader::loadGrid() {
    Reader r(*this, "grid-electricity-maps");
    QHash<QString, int> rowOfZone;
    for (int row = 0; row < r.table.rowCount(); ++row)
        rowOfZone.insert(r.text(row, "zone"), row);
    for (Region &region : m_tables.regions) {
        const int row = rowOfZone.value(region.gridZone, -1);
        if (row < 0)
            continue;
        for (const char *column :
             {"lifecycle_2021", "lifecycle_2022", "lifecycle_2023", "lifecycle_2024",
              "lifecycle_2025"}) {
            const Datum d = r.number(row, column);
            if (d.known())
                region.gridLifecycle.years.push_back(d);
        }
        const Datum direct = r.number(row, "direct_2024");
        if (direct.known())
            region.gridDirect.years.push_back(direct);
    }
}

void CatalogLoader::loadHardware() {
    Reader p(*this, "processors");
    for (int row = 0; row < p.table.rowCount() && !failed(); ++row) {
        Processor processor;
        processor.id = p.text(row, "processor");
        processor.name = p.text(row, "name");
        processor.lowFactor = p.value(row, "low_factor", 1.0);
        processor.highFactor = p.value(row, "high_factor", 1.0);
        processor.idleWatts = p.number(row, "idle_w_per_thread");
        processor.maxWatts = p.number(row, "max_w_per_thread");
        processor.memoryGbPerThread = p.number(row, "memory_gb_per_thread");
        m_tables.processors.push_back(std::move(processor));
    }
    Reader a(*this, "accelerators");
    for (int row = 0; row < a.table.rowCount() && !failed(); ++row) {
        Accelerator accelerator;
        accelerator.id = a.text(row, "accelerator");
        accelerator.name = a.text(row, "name");
        accelerator.maker = a.text(row, "maker");
        accelerator.neuron = isYes(a.text(row, "neuron"));
        accelerator.tflops = a.number(row, "tflops");
        accelerator.bandwidth = a.number(row, "bandwidth_gb_per_s");
        accelerator.maxWatts = a.rangedNumber(row, "max_w", "max_w_low", "max_w_high");
        accelerator.embodiedKg = a.rangedNumber(
            row, "embodied_kg", "embodied_low", "embodied_high");
        m_tables.accelerators.push_back(std::move(accelerator));
    }
}

void CatalogLoader::loadInstances() {
    QHash<QString, int> processors;
    for (size_t i = 0; i < m_tables.processors.size(); ++i)
        processors.insert(m_tables.processors[i].id, static_cast<int>(i));
    QHash<QString, int> accelerators;
    for (size_t i = 0; i < m_tables.accelerators.size(); ++i)
        accelerators.insert(m_tables.accelerators[i].id, static_cast<int>(i));

    Reader r(*this, "instances");
    m_tables.types.reserve(static_cast<size_t>(r.table.rowCount()) + 512);
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        InstanceType type;
        type.id = r.text(row, "type");
        type.family = r.text(row, "family");
        type.architecture = r.text(row, "architecture");
        type.processorName = r.text(row, "processor_name");
        type.current = isYes(r.text(row, "current"));
        type.index = static_cast<int>(m_tables.types.size());
        type.ec2 = type.index;
        type.uses = kAllUses;
        type.processor = processors.value(r.text(row, "processor"), -1);
        if (type.processor < 0)
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the processor \"%1\" does not exist")
                    .arg(r.text(row, "processor")));
        const QString accelerator = r.text(row, "accelerator");
        if (!accelerator.isEmpty()) {
            type.acceleratorIndex = accelerators.value(accelerator, -1);
            if (type.acceleratorIndex < 0)
                fail(
                    r.table, row,
                    CatalogLoaderTexts::tr("the accelerator \"%1\" does not exist")
                        .arg(accelerator));
            else
                type.acceleratorName =
                    m_tables.accelerators[static_cast<size_t>(type.acceleratorIndex)].name;
        }
        type.vcpu = r.number(row, "vcpu");
        type.threadsPerVcpu = r.value(row, "threads_per_vcpu", 1.0);
        type.memoryGb = r.number(row, "memory_gb");
        type.accelerators = r.number(row, "accelerators");
        type.acceleratorMemoryGb = r.number(row, "accelerator_memory_gb");
        type.coremark = r.number(row, "coremark");
        type.platformVcpu = r.value(row, "platform_vcpu");
        type.platformMemoryGb = r.value(row, "platform_memory_gb");
        type.platformSockets = r.value(row, "platform_sockets", 1.0);
        type.platformAccelerators = r.value(row, "platform_accelerators");
        m_tables.typeIndex.insert(type.id, type.index);
        m_tables.types.push_back(std::move(type));
    }
    m_tables.ec2Count = static_cast<int>(m_tables.types.size());
}

void CatalogLoader::loadPower() {
    const auto typeOf = [this](Reader &r, int row) -> InstanceType * {
        const int index = m_tables.typeIndex.value(r.text(row, "type"), -1);
        if (index < 0)
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the type \"%1\" does not exist").arg(r.text(row, "type")));
        return index < 0 ? nullptr : &m_tables.types[static_cast<size_t>(index)];
    };
    Reader measured(*this, "accelerator-power");
    for (int row = 0; row < measured.table.rowCount() && !failed(); ++row) {
        if (InstanceType *type = typeOf(measured, row)) {
            type->acceleratorLimitWatts = measured.number(row, "limit_w");
            type->acceleratorIdleWatts = measured.number(row, "idle_w");
        }
    }
    Reader teads(*this, "power-teads");
    static constexpr std::array kLoads{"idle", "10", "50", "100"};
    for (int row = 0; row < teads.table.rowCount() && !failed(); ++row) {
        InstanceType *type = typeOf(teads, row);
        if (!type)
            return;
        TeadsCurve curve;
        for (size_t i = 0; i < kLoads.size(); ++i) {
            const std::string load = kLoads[i];
            curve.package[i] = teads.value(row, ("package_" + load + "_w").c_str());
            curve.memory[i] = teads.value(row, ("memory_" + load + "_w").c_str());
            curve.accelerator[i] = teads.value(row, ("accelerator_" + load + "_w").c_str());
        }
        const Datum machine = teads.number(row, "machine_w");
        curve.machine = machine.value;
        curve.provenance = machine.provenance;
        type->teads = curve;
    }
    Reader embodied(*this, "platform-embodied");
    for (int row = 0; row < embodied.table.rowCount() && !failed(); ++row) {
        InstanceType *type = typeOf(embodied, row);
        if (!type)
            return;
        type->platformKg = embodied.number(row, "platform_kg");
        type->platformAcceleratorKg = embodied.number(row, "accelerators_kg");
        type->platformVcpu = embodied.value(row, "platform_vcpu", type->platformVcpu);
        type->platformAccelerators = embodied.value(
            row, "platform_accelerators", type->platformAccelerators);
    }
}

void CatalogLoader::loadSageMakerTypes() {
    Reader r(*this, "sagemaker-types");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const QString ec2 = r.text(row, "ec2_type");
        InstanceType type;
        if (!ec2.isEmpty()) {
            const int index = m_tables.typeIndex.value(ec2, -1);
            if (index < 0) {
                fail(
                    r.table, row,
                    CatalogLoaderTexts::tr("the type \"%1\" does not exist").arg(ec2));
                return;
            }
            type = m_tables.types[static_cast<size_t>(index)];
            type.ec2 = index;
        }
        type.id = r.text(row, "type");
        type.sageMaker = true;
        type.index = static_cast<int>(m_tables.types.size());
        type.uses = usesFromLetters(r.text(row, "uses").toStdString());
        type.uplift = r.number(row, "uplift");
        m_tables.typeIndex.insert(type.id, type.index);
        m_tables.types.push_back(std::move(type));
    }
}

void CatalogLoader::readMatrix(
    const char *name, int rows, int columns, Matrix &matrix, const QHash<QString, int> &rowIndex) {
    Reader r(*this, name);
    const ColumnSpec *column = r.spec.numberColumn(QStringLiteral("*"));
    if (!column) {
        m_error = Error::unreadable(
            r.table.fileName(), CatalogLoaderTexts::tr("the manifest describes no numbers"));
        return;
    }
    matrix.columns = columns;
    matrix.cells.assign(static_cast<size_t>(rows) * static_cast<size_t>(columns), {});
    matrix.origins = {
        {sourceIndex(r.table, 0, column->source), static_cast<qint16>(column->year),
         column->confidence}};
    QHash<QChar, quint8> originOf;
    for (auto it = r.spec.marks.constBegin(); it != r.spec.marks.constEnd(); ++it) {
        originOf.insert(it.key(), static_cast<quint8>(matrix.origins.size()));
        matrix.origins.push_back(
            {sourceIndex(r.table, 0, it->source), static_cast<qint16>(it->year), it->confidence});
    }
    std::vector<int> regionOfColumn(static_cast<size_t>(r.table.columnCount()), -1);
    for (int c = 0; c < r.table.columnCount(); ++c) {
        const std::string_view id = r.table.columnName(c);
        regionOfColumn[static_cast<size_t>(c)] = m_tables.regionIndex.value(
            QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), -1);
    }
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int target = rowIndex.value(r.table.text(row, 0), -1);
        if (target < 0 || target >= rows) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("\"%1\" does not exist").arg(r.table.text(row, 0)));
            return;
        }
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
            matrix.cells[static_cast<size_t>(target * columns + region)] = {
                n.value, n.mark.isNull() ? quint8(0) : originOf.value(n.mark)};
        }
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
    if (failed())
        return;
    readMatrix("latency", regions, regions, m_tables.latency, m_tables.regionIndex);
    if (failed())
        return;

    Reader commitments(*this, "commitments");
    const ColumnSpec *column = commitments.spec.numberColumn(QStringLiteral("*"));
    for (int row = 0; row < commitments.table.rowCount(); ++row) {
        const QString family = commitments.text(row, "family");
        if (!m_tables.commitmentRow.contains(family))
            m_tables.commitmentRow.insert(family, static_cast<int>(m_tables.commitmentRow.size()));
    }
    for (Matrix *matrix : {&m_tables.commitment1y, &m_tables.commitment3y}) {
        matrix->columns = regions;
        matrix->cells.assign(static_cast<size_t>(m_tables.commitmentRow.size() * regions), {});
        matrix->origins = {
            {sourceIndex(commitments.table, 0, column ? column->source : QString()),
             static_cast<qint16>(column ? column->year : 0), Confidence::Medium}};
    }
    for (int row = 0; row < commitments.table.rowCount() && !failed(); ++row) {
        Matrix &matrix = commitments.text(row, "term") == QLatin1String("1y")
                             ? m_tables.commitment1y
                             : m_tables.commitment3y;
        const int target = m_tables.commitmentRow.value(commitments.text(row, "family"));
        for (int c = 2; c < commitments.table.columnCount(); ++c) {
            const std::string_view id = commitments.table.columnName(c);
            const int region = m_tables.regionIndex.value(
                QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), -1);
            const MarkedNumber n = parseMarkedNumber(
                commitments.table.cell(row, c), commitments.spec);
            if (!n.valid)
                fail(commitments.table, row, CatalogLoaderTexts::tr("expected a number"));
            if (region >= 0 && n.valid)
                matrix.cells[static_cast<size_t>(target * regions + region)].value = n.value;
        }
    }
}

void CatalogLoader::loadOffers() {
    const size_t regions = m_tables.regions.size();
    m_tables.offers.assign(
        (m_tables.types.size() - static_cast<size_t>(m_tables.ec2Count)) * regions, 0);
    Reader r(*this, "sagemaker-offers");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int type = m_tables.typeIndex.value(r.table.text(row, 0), -1) - m_tables.ec2Count;
        if (type < 0) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the type \"%1\" does not exist").arg(r.table.text(row, 0)));
            return;
        }
        for (int c = 1; c < r.table.columnCount(); ++c) {
            const std::string_view id = r.table.columnName(c);
            const int region = m_tables.regionIndex.value(
                QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), -1);
            if (region >= 0)
                m_tables.offers[static_cast<size_t>(type) * regions + static_cast<size_t>(region)] =
                    usesFromLetters(r.table.cell(row, c));
        }
    }
}

void CatalogLoader::loadRegionalPrices() {
    m_tables.regional.resize(m_tables.regions.size());
    Reader r(*this, "regional-prices");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const int region = m_tables.regionIndex.value(r.text(row, "region"), -1);
        if (region < 0) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the Region \"%1\" does not exist")
                    .arg(r.text(row, "region")));
            return;
        }
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

void CatalogLoader::loadStorage() {
    Reader r(*this, "storage-classes");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        StorageClass s;
        s.id = r.text(row, "class");
        s.name = r.text(row, "name");
        s.service = r.text(row, "service");
        s.choosable = isYes(r.text(row, "choosable"));
        s.medium = r.text(row, "medium") == QLatin1String("ssd") ? Medium::Ssd : Medium::Hdd;
        const QString basis = r.text(row, "price_basis");
        s.priceBasis = basis == QLatin1String("s3")          ? PriceBasis::S3Standard
                       : basis == QLatin1String("gp3")       ? PriceBasis::Gp3
                       : basis == QLatin1String("gp3-ratio") ? PriceBasis::Gp3Ratio
                                                             : PriceBasis::None;
        s.copies = r.rangedNumber(row, "copies", "copies_low", "copies_high");
        s.coldness = r.rangedNumber(row, "coldness", "coldness_low", "coldness_high");
        s.coldnessModelled = r.rangedNumber(
            row, "coldness_modelled", "coldness_modelled_low", "coldness_modelled_high");
        s.zones = static_cast<int>(r.value(row, "zones", 3.0));
        s.priceGbMonth = r.number(row, "price_gb_month");
        s.putPerThousand = r.number(row, "put_per_1k");
        s.getPerThousand = r.number(row, "get_per_1k");
        s.transitionPerThousand = r.number(row, "transition_per_1k");
        s.retrievalPerGb = r.number(row, "retrieval_gb");
        s.retrievalPerThousand = r.number(row, "retrieval_per_1k");
        s.uploadPerGb = r.number(row, "upload_gb");
        s.monitoringPerThousand = r.number(row, "monitoring_per_1k");
        s.minimumDays = r.value(row, "min_days");
        s.minimumObjectKb = r.value(row, "min_object_kb");
        s.overheadKb = r.value(row, "overhead_kb");
        s.firstByteSeconds = r.value(row, "first_byte_s");
        m_tables.storageIndex.insert(s.id, static_cast<int>(m_tables.storageClasses.size()));
        m_tables.storageClasses.push_back(std::move(s));
    }
    Reader t(*this, "storage-tiers");
    for (int row = 0; row < t.table.rowCount() && !failed(); ++row) {
        const int index = m_tables.storageIndex.value(t.text(row, "class"), -1);
        if (index < 0) {
            fail(
                t.table, row,
                CatalogLoaderTexts::tr("the class \"%1\" does not exist")
                    .arg(t.text(row, "class")));
            return;
        }
        StorageClass &storage = m_tables.storageClasses[static_cast<size_t>(index)];
        StorageTier tier;
        tier.fromGb = t.value(row, "from_gb");
        tier.afterDaysWithoutAccess = t.value(row, "after_days_without_access");
        tier.priceGbMonth = t.number(row, "price_gb_month");
        (tier.afterDaysWithoutAccess > 0 ? storage.accessTiers : storage.volumeTiers)
            .push_back(tier);
    }
}

void CatalogLoader::loadInferenceOptions() {
    Reader r(*this, "inference-options");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        const std::optional<InferenceMode> mode = fromKeyword<InferenceMode>(r.text(row, "mode"));
        if (!mode) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the mode \"%1\" is not known").arg(r.text(row, "mode")));
            return;
        }
        InferenceOption option;
        option.mode = *mode;
        option.name = r.text(row, "name");
        option.payloadKb = r.number(row, "payload_kb");
        option.timeLimitSeconds = r.number(row, "time_limit_s");
        option.maxModels = r.number(row, "max_models");
        option.scalesToZero = isYes(r.text(row, "scales_to_zero"));
        const QString accelerator = r.text(row, "accelerator");
        if (!accelerator.isEmpty())
            option.accelerator = isYes(accelerator);
        const QString graviton = r.text(row, "graviton");
        if (!graviton.isEmpty())
            option.graviton = isYes(graviton);
        option.modelMonitor = isYes(r.text(row, "model_monitor"));
        option.billing = r.text(row, "billing");
        m_tables.inferenceOptions.push_back(std::move(option));
    }
    if (m_tables.inferenceOptions.size() != Keywords<InferenceMode>::all.size() && !failed())
        m_error = Error::unreadable(
            r.table.fileName(), CatalogLoaderTexts::tr("an inference option is missing"));
    std::ranges::sort(m_tables.inferenceOptions, {}, &InferenceOption::mode);
}

void CatalogLoader::loadCoefficients() {
    Reader c(*this, "coefficients");
    std::array<bool, kCoefficientCount> seen{};
    for (int row = 0; row < c.table.rowCount() && !failed(); ++row) {
        const std::optional<Coefficient> id = fromKeyword<Coefficient>(c.text(row, "coefficient"));
        const std::optional<Unit> unit = unitFromSymbol(c.text(row, "unit"));
        if (!id || !unit) {
            fail(c.table, row, CatalogLoaderTexts::tr("the coefficient or its unit is not known"));
            return;
        }
        m_tables.coefficients[static_cast<size_t>(*id)] = c.rangedNumber(
            row, "value", "low", "high");
        m_tables.coefficientUnits[static_cast<size_t>(*id)] = *unit;
        seen[static_cast<size_t>(*id)] = true;
    }
    if (!std::ranges::all_of(seen, std::identity{}) && !failed())
        m_error = Error::unreadable(
            c.table.fileName(), CatalogLoaderTexts::tr("a coefficient is missing"));

    Reader p(*this, "prices");
    std::array<bool, kPriceCount> priced{};
    for (int row = 0; row < p.table.rowCount() && !failed(); ++row) {
        const std::optional<Price> id = fromKeyword<Price>(p.text(row, "price"));
        const std::optional<Unit> unit = unitFromSymbol(p.text(row, "unit"));
        if (!id || !unit) {
            fail(p.table, row, CatalogLoaderTexts::tr("the price or its unit is not known"));
            return;
        }
        m_tables.prices[static_cast<size_t>(*id)] = {
            p.number(row, "usd"), *unit, m_tables.regionIndex.value(p.text(row, "region"), -1)};
        priced[static_cast<size_t>(*id)] = true;
    }
    if (!std::ranges::all_of(priced, std::identity{}) && !failed())
        m_error = Error::unreadable(
            p.table.fileName(), CatalogLoaderTexts::tr("a price is missing"));
}

void CatalogLoader::loadPractices() {
    Reader s(*this, "service-status");
    for (int row = 0; row < s.table.rowCount() && !failed(); ++row) {
        ServiceStatus status;
        status.id = s.text(row, "service");
        status.name = s.text(row, "name");
        status.status = s.text(row, "status");
        status.since = s.text(row, "since");
        status.about = s.text(row, "about");
        status.alternative = s.text(row, "alternative");
        status.provenance.source = sourceIndex(s.table, row, s.text(row, "source"));
        status.provenance.confidence =
            fromKeyword<Confidence>(s.text(row, "confidence")).value_or(Confidence::Low);
        m_tables.serviceIndex.insert(status.id, static_cast<int>(m_tables.serviceStatus.size()));
        m_tables.serviceStatus.push_back(std::move(status));
    }
    const QMap<QString, CsvTable> services = m_files.translations.value(
        QStringLiteral("service-status"));
    for (auto it = services.constBegin(); it != services.constEnd() && !failed(); ++it) {
        std::vector<ServiceStatus> &translated = m_tables.serviceStatusIn[it.key()];
        translated = m_tables.serviceStatus;
        readServiceTexts(*it, translated);
    }
    const auto words = [](const QString &text) {
        return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    Reader r(*this, "practices");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        Practice practice;
        practice.id = r.text(row, "practice");
        practice.phase = r.text(row, "phase");
        const std::optional<PracticeKind> kind = fromKeyword<PracticeKind>(r.text(row, "kind"));
        const std::optional<Lever> lever = fromKeyword<Lever>(r.text(row, "lever"));
        if (!kind || !lever) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the kind or lever of \"%1\" is not known")
                    .arg(practice.id));
            return;
        }
        practice.kind = *kind;
        practice.lever = *lever;
        practice.on = r.text(row, "on");
        practice.strengthDefault = r.number(row, "strength_default");
        practice.strengthMax = r.number(row, "strength_max");
        practice.level = r.text(row, "level");
        practice.effort = r.text(row, "effort");
        practice.service = r.text(row, "service");
        practice.overlaps = words(r.text(row, "overlaps"));
        practice.pillars = words(r.text(row, "pillars"));
        practice.mlLens2025 = words(r.text(row, "ml_lens_2025"));
        practice.mlLens2023 = words(r.text(row, "ml_lens_2023"));
        practice.framework = words(r.text(row, "framework"));
        practice.generativeAiLens = words(r.text(row, "generative_ai_lens"));
        practice.claimSource = sourceIndex(r.table, row, r.text(row, "claim_source"));
        m_tables.practiceIndex.insert(practice.id, static_cast<int>(m_tables.practices.size()));
        m_tables.practices.push_back(std::move(practice));
    }
    readPracticeTexts(m_files.table("practice-texts"), m_tables.practices);
    const QMap<QString, CsvTable> texts = m_files.translations.value(
        QStringLiteral("practice-texts"));
    for (auto it = texts.constBegin(); it != texts.constEnd() && !failed(); ++it) {
        std::vector<Practice> &practices = m_tables.practicesIn[it.key()];
        practices = m_tables.practices;
        readPracticeTexts(*it, practices);
    }
}

void CatalogLoader::readServiceTexts(const CsvTable &table, std::vector<ServiceStatus> &services) {
    Reader t(*this, table, m_files.spec("service-status"));
    for (int row = 0; row < t.table.rowCount() && !failed(); ++row) {
        const int index = m_tables.serviceIndex.value(t.text(row, "service"), -1);
        if (index < 0) {
            fail(
                t.table, row,
                CatalogLoaderTexts::tr("the service \"%1\" does not exist")
                    .arg(t.text(row, "service")));
            return;
        }
        ServiceStatus &service = services[static_cast<size_t>(index)];
        for (const auto &[name, text] :
             {std::pair("name", &service.name), std::pair("about", &service.about),
              std::pair("alternative", &service.alternative)}) {
            if (const QString given = t.text(row, name); !given.isEmpty())
                *text = given;
        }
    }
}

void CatalogLoader::readPracticeTexts(const CsvTable &table, std::vector<Practice> &practices) {
    Reader t(*this, table, m_files.spec("practice-texts"));
    for (int row = 0; row < t.table.rowCount() && !failed(); ++row) {
        const int index = m_tables.practiceIndex.value(t.text(row, "practice"), -1);
        if (index < 0) {
            fail(
                t.table, row,
                CatalogLoaderTexts::tr("the practice \"%1\" does not exist")
                    .arg(t.text(row, "practice")));
            return;
        }
        Practice &practice = practices[static_cast<size_t>(index)];
        for (const auto &[name, text] :
             {std::pair("title", &practice.title), std::pair("advice", &practice.advice),
              std::pair("claim", &practice.claim), std::pair("caution", &practice.caution)}) {
            if (const QString given = t.text(row, name); !given.isEmpty())
                *text = given;
        }
    }
}

} // namespace greenprint
