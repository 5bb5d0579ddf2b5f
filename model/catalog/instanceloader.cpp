#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogloadertexts.h"
#include "model/catalog/tablereader.h"

namespace greenprint {

void CatalogLoader::loadHardware() {
    TableReader p(*this, "processors");
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
    TableReader a(*this, "accelerators");
    for (int row = 0; row < a.table.rowCount() && !failed(); ++row) {
        Accelerator accelerator;
        accelerator.id = a.text(row, "accelerator");
        accelerator.name = a.text(row, "name");
        accelerator.maker = a.text(row, "maker");
        accelerator.neuron = a.yes(row, "neuron");
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

    const QStringList architectures{QStringLiteral("x86_64"), QStringLiteral("arm64")};
    TableReader r(*this, "instances");
    // those of SageMaker follow
    m_tables.types.reserve(
        static_cast<size_t>(r.table.rowCount())
        + static_cast<size_t>(m_files.table("sagemaker-types").rowCount()));
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        InstanceType type;
        type.id = r.text(row, "type");
        type.family = r.text(row, "family");
        // one's own types need not say it
        if (!r.text(row, "architecture").isEmpty())
            type.architecture =
                architectures[static_cast<qsizetype>(r.oneOf(row, "architecture", architectures))];
        type.current = r.yes(row, "current");
        type.index = static_cast<int>(m_tables.types.size());
        type.ec2 = type.index;
        type.uses = kAllUses;
        type.processor = r.position(
            row, "processor", processors,
            CatalogLoaderTexts::tr("the processor \"%1\" does not exist"));
        if (!r.text(row, "accelerator").isEmpty()) {
            type.acceleratorIndex = r.position(
                row, "accelerator", accelerators,
                CatalogLoaderTexts::tr("the accelerator \"%1\" does not exist"));
            if (type.acceleratorIndex >= 0)
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
    const auto typeOf = [this](TableReader &r, int row) -> InstanceType * {
        const int index = r.position(
            row, "type", m_tables.typeIndex,
            CatalogLoaderTexts::tr("the type \"%1\" does not exist"));
        return index < 0 ? nullptr : &m_tables.types[static_cast<size_t>(index)];
    };
    TableReader measured(*this, "accelerator-power");
    for (int row = 0; row < measured.table.rowCount() && !failed(); ++row) {
        if (InstanceType *type = typeOf(measured, row)) {
            type->acceleratorLimitWatts = measured.number(row, "limit_w");
            type->acceleratorIdleWatts = measured.number(row, "idle_w");
        }
    }
    TableReader teads(*this, "power-teads");
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
    TableReader embodied(*this, "platform-embodied");
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
    TableReader r(*this, "sagemaker-types");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        InstanceType type;
        if (!r.text(row, "ec2_type").isEmpty()) {
            const int index = r.position(
                row, "ec2_type", m_tables.typeIndex,
                CatalogLoaderTexts::tr("the type \"%1\" does not exist"));
            if (index < 0)
                return;
            type = m_tables.types[static_cast<size_t>(index)];
            type.ec2 = index;
        }
        type.id = r.text(row, "type");
        type.sageMaker = true;
        type.index = static_cast<int>(m_tables.types.size());
        type.uses = r.uses(row, "uses");
        type.uplift = r.number(row, "uplift");
        m_tables.typeIndex.insert(type.id, type.index);
        m_tables.types.push_back(std::move(type));
    }
}

} // namespace greenprint
