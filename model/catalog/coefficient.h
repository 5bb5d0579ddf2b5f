#pragma once

#include "model/catalog/datum.h"
#include "model/quantity/unit.h"

namespace greenprint {

/// The constants of the method that do not belong to a Region or a type. Their figures are in
/// coefficients.csv; a plan may override any by its id.
enum class Coefficient : quint8 {
    MemoryPower,
    NodeOverhead,
    AcceleratorCurveIdle,
    AcceleratorCurve10,
    AcceleratorCurve50,
    AcceleratorCurve100,
    ServerLifetime,
    EmbodiedServer,
    EmbodiedMemory,
    EmbodiedMemoryIncluded,
    EmbodiedSocket,
    HddPower,
    SsdPower,
    HddEmbodied,
    SsdEmbodied,
    NetworkRegion,
    NetworkBetweenRegions,
    NetworkInternet,
    ClientBandwidth,
    SpotRerun,
    ServerlessMemoryPerVcpu,
    ServerlessKeepAlive,
    ServerlessPoolOverhead,
    ServerlessStartUp,
    ServerlessMinMemory,
    ServerlessMaxMemory,
    ServerlessMaxConcurrency,
    BatchStartUp,
    AsyncStartUp,
    AsyncScaleIn,
    ModelLoadRate,
    SageMakerUplift,
};
inline constexpr std::size_t kCoefficientCount = static_cast<std::size_t>(
                                                     Coefficient::SageMakerUplift)
                                                 + 1;

/// Prices that do not belong to an instance type or a storage class; figures are in prices.csv.
enum class Price : quint8 {
    ServerlessGbSecond,
    DataProcessedGb,
    MlVolumeGbMonth,
    MlProcessingVolumeGbMonth,
    LogsIngestGb,
    LogsStoreGbMonth,
    FeatureStoreOnlineGbMonth,
};
inline constexpr std::size_t kPriceCount = static_cast<std::size_t>(
                                               Price::FeatureStoreOnlineGbMonth)
                                           + 1;

template <>
struct Keywords<Coefficient> {
    static constexpr std::array<Keyword<Coefficient>, kCoefficientCount> all{{
        {Coefficient::MemoryPower, "memory-power", QT_TRANSLATE_NOOP("Keyword", "Power of memory")},
        {Coefficient::NodeOverhead, "node-overhead",
         QT_TRANSLATE_NOOP("Keyword", "Overhead of nodes with several accelerators")},
        {Coefficient::AcceleratorCurveIdle, "accelerator-curve-idle",
         QT_TRANSLATE_NOOP("Keyword", "Accelerator power at 0 %, share of the limit")},
        {Coefficient::AcceleratorCurve10, "accelerator-curve-10",
         QT_TRANSLATE_NOOP("Keyword", "Accelerator power at 10 %, share of the limit")},
        {Coefficient::AcceleratorCurve50, "accelerator-curve-50",
         QT_TRANSLATE_NOOP("Keyword", "Accelerator power at 50 %, share of the limit")},
        {Coefficient::AcceleratorCurve100, "accelerator-curve-100",
         QT_TRANSLATE_NOOP("Keyword", "Accelerator power at 100 %, share of the limit")},
        {Coefficient::ServerLifetime, "server-lifetime",
         QT_TRANSLATE_NOOP("Keyword", "Lifetime of a server")},
        {Coefficient::EmbodiedServer, "embodied-server",
         QT_TRANSLATE_NOOP("Keyword", "Embodied carbon of a bare server")},
        {Coefficient::EmbodiedMemory, "embodied-memory",
         QT_TRANSLATE_NOOP("Keyword", "Embodied carbon of memory")},
        {Coefficient::EmbodiedMemoryIncluded, "embodied-memory-included",
         QT_TRANSLATE_NOOP("Keyword", "Memory contained in a bare server")},
        {Coefficient::EmbodiedSocket, "embodied-socket",
         QT_TRANSLATE_NOOP("Keyword", "Embodied carbon of a further socket")},
        {Coefficient::HddPower, "hdd-power", QT_TRANSLATE_NOOP("Keyword", "Power of hard disks")},
        {Coefficient::SsdPower, "ssd-power", QT_TRANSLATE_NOOP("Keyword", "Power of flash")},
        {Coefficient::HddEmbodied, "hdd-embodied",
         QT_TRANSLATE_NOOP("Keyword", "Embodied carbon of hard disks")},
        {Coefficient::SsdEmbodied, "ssd-embodied",
         QT_TRANSLATE_NOOP("Keyword", "Embodied carbon of flash")},
        {Coefficient::NetworkRegion, "network-region",
         QT_TRANSLATE_NOOP("Keyword", "Network inside a Region")},
        {Coefficient::NetworkBetweenRegions, "network-between-regions",
         QT_TRANSLATE_NOOP("Keyword", "Network between Regions")},
        {Coefficient::NetworkInternet, "network-internet",
         QT_TRANSLATE_NOOP("Keyword", "Network to clients")},
        {Coefficient::ClientBandwidth, "client-bandwidth",
         QT_TRANSLATE_NOOP("Keyword", "Bandwidth between client and service")},
        {Coefficient::SpotRerun, "spot-rerun",
         QT_TRANSLATE_NOOP("Keyword", "Work repeated after Spot interruptions")},
        {Coefficient::ServerlessMemoryPerVcpu, "serverless-memory-per-vcpu",
         QT_TRANSLATE_NOOP("Keyword", "Serverless memory that comes with one vCPU")},
        {Coefficient::ServerlessKeepAlive, "serverless-keep-alive",
         QT_TRANSLATE_NOOP("Keyword", "Time a serverless container stays warm")},
        {Coefficient::ServerlessPoolOverhead, "serverless-pool-overhead",
         QT_TRANSLATE_NOOP("Keyword", "Host pool behind serverless")},
        {Coefficient::ServerlessStartUp, "serverless-start-up",
         QT_TRANSLATE_NOOP("Keyword", "Start-up of a serverless container")},
        {Coefficient::ServerlessMinMemory, "serverless-min-memory",
         QT_TRANSLATE_NOOP("Keyword", "Least memory of a serverless endpoint")},
        {Coefficient::ServerlessMaxMemory, "serverless-max-memory",
         QT_TRANSLATE_NOOP("Keyword", "Most memory of a serverless endpoint")},
        {Coefficient::ServerlessMaxConcurrency, "serverless-max-concurrency",
         QT_TRANSLATE_NOOP("Keyword", "Most requests at once of a serverless endpoint")},
        {Coefficient::BatchStartUp, "batch-start-up",
         QT_TRANSLATE_NOOP("Keyword", "Start-up of a batch job")},
        {Coefficient::AsyncStartUp, "async-start-up",
         QT_TRANSLATE_NOOP("Keyword", "Start-up of an asynchronous endpoint from zero")},
        {Coefficient::AsyncScaleIn, "async-scale-in",
         QT_TRANSLATE_NOOP("Keyword", "Wait before an asynchronous endpoint scales to zero")},
        {Coefficient::ModelLoadRate, "model-load-rate",
         QT_TRANSLATE_NOOP("Keyword", "Rate at which a model is loaded")},
        {Coefficient::SageMakerUplift, "sagemaker-uplift",
         QT_TRANSLATE_NOOP("Keyword", "SageMaker price over EC2 price where none is known")},
    }};
};

template <>
struct Keywords<Price> {
    static constexpr std::array<Keyword<Price>, kPriceCount> all{{
        {Price::ServerlessGbSecond, "serverless-gb-second",
         QT_TRANSLATE_NOOP("Keyword", "Serverless inference")},
        {Price::DataProcessedGb, "data-processed-gb",
         QT_TRANSLATE_NOOP("Keyword", "Data processed by an endpoint")},
        {Price::MlVolumeGbMonth, "ml-volume-gb-month",
         QT_TRANSLATE_NOOP("Keyword", "Volume of a training job, notebook or endpoint")},
        {Price::MlProcessingVolumeGbMonth, "ml-processing-volume-gb-month",
         QT_TRANSLATE_NOOP("Keyword", "Volume of a processing job")},
        {Price::LogsIngestGb, "logs-ingest-gb", QT_TRANSLATE_NOOP("Keyword", "Log ingestion")},
        {Price::LogsStoreGbMonth, "logs-store-gb-month",
         QT_TRANSLATE_NOOP("Keyword", "Logs stored")},
        {Price::FeatureStoreOnlineGbMonth, "feature-store-online-gb-month",
         QT_TRANSLATE_NOOP("Keyword", "Online feature store")},
    }};
};

} // namespace greenprint
