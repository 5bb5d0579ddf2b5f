#include "model/plan/element.h"
#include "model/plan/tables/groups.h"

namespace greenprint {

template <>
const ElementSpec &specOf<Transfer>() {
    static const ElementSpec spec{
        .name = "transfer",
        .label = QT_TRANSLATE_NOOP("Parameter", "Transfer"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Id"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "The short name by which other parts refer to it."),
              .kind = ValueKind::Id,
              .group = group::kIdentity,
              .required = true,
              .access = accessTo<&Transfer::id>()},
             {.key = "name",
              .label = QT_TRANSLATE_NOOP("Parameter", "Name"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "How it is called in tables, charts and reports."),
              .kind = ValueKind::Text,
              .group = group::kIdentity,
              .access = accessTo<&Transfer::name>()},
             {.key = "gb-per-month",
              .label = QT_TRANSLATE_NOOP("Parameter", "Volume"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Data that moves every month, as stored at its origin."),
              .kind = ValueKind::Number,
              .unit = Unit::GigabytePerMonth,
              .least = 0,
              .most = 1e12,
              .group = group::kSize,
              .source = "method 4",
              .access = accessTo<&Transfer::size>()},
             {.key = "from",
              .label = QT_TRANSLATE_NOOP("Parameter", "From"),
              .help = QT_TRANSLATE_NOOP("Parameter", "A Region, \"internet\", or a dataset."),
              .kind = ValueKind::EndOfTransfer,
              .group = group::kPlacement,
              .source = "method 4",
              .access = accessTo<&Transfer::from>()},
             {.key = "to",
              .label = QT_TRANSLATE_NOOP("Parameter", "To"),
              .help = QT_TRANSLATE_NOOP("Parameter", "A Region, \"internet\", or a dataset."),
              .kind = ValueKind::EndOfTransfer,
              .group = group::kPlacement,
              .source = "method 4",
              .access = accessTo<&Transfer::to>()},
             {.key = "compression-factor",
              .label = QT_TRANSLATE_NOOP("Parameter", "Size on the wire"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Size while moving over size as stored: 0.4 where compression leaves 40 %."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 10,
              .leastExcluded = true,
              .defaultText = "1",
              .group = group::kSize,
              .source = "method 4",
              .access = accessTo<&Transfer::compressionFactor>()},
             {.key = "serves",
              .label = QT_TRANSLATE_NOOP("Parameter", "Serves"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Services whose figures per unit contain it. Empty: all services."),
              .kind = ValueKind::ServiceRefs,
              .group = group::kAttribution,
              .source = "contract 3",
              .access = accessTo<&Transfer::serves>()}},
        .children = {},
        .extras = extrasOf<Transfer>};
    return spec;
}

template <>
const ElementSpec &specOf<FeatureStore>() {
    static const ElementSpec spec{
        .name = "feature-store",
        .label = QT_TRANSLATE_NOOP("Parameter", "Feature store"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Id"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "The short name by which other parts refer to it."),
              .kind = ValueKind::Id,
              .group = group::kIdentity,
              .required = true,
              .access = accessTo<&FeatureStore::id>()},
             {.key = "online-gb",
              .label = QT_TRANSLATE_NOOP("Parameter", "Online store"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Kept in memory or flash, always on."),
              .kind = ValueKind::Number,
              .unit = Unit::Gigabyte,
              .least = 0,
              .most = 1e9,
              .defaultText = "0",
              .group = group::kSize,
              .source = "method 8",
              .access = accessTo<&FeatureStore::online>()},
             {.key = "offline-gb",
              .label = QT_TRANSLATE_NOOP("Parameter", "Offline store"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Kept in object storage."),
              .kind = ValueKind::Number,
              .unit = Unit::Gigabyte,
              .least = 0,
              .most = 1e12,
              .defaultText = "0",
              .group = group::kSize,
              .source = "method 8",
              .access = accessTo<&FeatureStore::offline>()}},
        .children = {},
        .extras = extrasOf<FeatureStore>};
    return spec;
}

template <>
const ElementSpec &specOf<Logs>() {
    static const ElementSpec spec{
        .name = "logs",
        .label = QT_TRANSLATE_NOOP("Parameter", "Logs"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Id"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "The short name by which other parts refer to it."),
              .kind = ValueKind::Id,
              .group = group::kIdentity,
              .required = true,
              .access = accessTo<&Logs::id>()},
             {.key = "gb-per-month",
              .label = QT_TRANSLATE_NOOP("Parameter", "Volume"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Logs written every month."),
              .kind = ValueKind::Number,
              .unit = Unit::GigabytePerMonth,
              .least = 0,
              .most = 1e9,
              .group = group::kSize,
              .source = "method 8",
              .access = accessTo<&Logs::size>()},
             {.key = "retention-days",
              .label = QT_TRANSLATE_NOOP("Parameter", "Kept for"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Days until logs are deleted, or \"never\". CloudWatch keeps them "
                               "for ever unless told otherwise."),
              .kind = ValueKind::Retention,
              .unit = Unit::Day,
              .least = 0,
              .most = 36500,
              .defaultText = "never",
              .group = group::kSize,
              .source = "method 3",
              .access = accessTo<&Logs::retention>()}},
        .children = {},
        .extras = extrasOf<Logs>};
    return spec;
}

template <>
const ElementSpec &specOf<Edge>() {
    static const ElementSpec spec{
        .name = "edge",
        .label = QT_TRANSLATE_NOOP("Parameter", "Edge devices"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Id"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "The short name by which other parts refer to it."),
              .kind = ValueKind::Id,
              .group = group::kIdentity,
              .required = true,
              .access = accessTo<&Edge::id>()},
             {.key = "name",
              .label = QT_TRANSLATE_NOOP("Parameter", "Name"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "How it is called in tables, charts and reports."),
              .kind = ValueKind::Text,
              .group = group::kIdentity,
              .access = accessTo<&Edge::name>()},
             {.key = "devices",
              .label = QT_TRANSLATE_NOOP("Parameter", "Devices"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Devices that run the model."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1e9,
              .group = group::kSize,
              .source = "method 9",
              .access = accessTo<&Edge::devices>()},
             {.key = "device-watts",
              .label = QT_TRANSLATE_NOOP("Parameter", "Power of a device"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Mean power while it works on the model."),
              .kind = ValueKind::Number,
              .unit = Unit::Watt,
              .least = 0,
              .most = 1e6,
              .group = group::kSize,
              .source = "method 9",
              .access = accessTo<&Edge::deviceWatts>()},
             {.key = "hours-per-month",
              .label = QT_TRANSLATE_NOOP("Parameter", "Hours per month"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Hours that each device works on the model."),
              .kind = ValueKind::Number,
              .unit = Unit::Hour,
              .least = 0,
              .most = 730,
              .defaultText = "730",
              .group = group::kSize,
              .source = "method 9",
              .access = accessTo<&Edge::hoursPerMonth>()},
             {.key = "grid-g-per-kwh",
              .label = QT_TRANSLATE_NOOP("Parameter", "Grid of the devices"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Carbon intensity where the devices are."),
              .kind = ValueKind::Number,
              .unit = Unit::GramPerKilowattHour,
              .least = 0,
              .most = 3000,
              .group = group::kPlacement,
              .source = "method 9",
              .access = accessTo<&Edge::grid>()}},
        .children = {},
        .extras = extrasOf<Edge>};
    return spec;
}

template <>
const ElementSpec &specOf<Workload>() {
    static const ElementSpec spec{
        .name = "workload",
        .label = QT_TRANSLATE_NOOP("Parameter", "Workload"),
        .parameters = {},
        .children =
            {childList<&Workload::datasets>(), childList<&Workload::tasks>(),
             childList<&Workload::services>(), childList<&Workload::transfers>(),
             childList<&Workload::featureStores>(), childList<&Workload::logs>(),
             childList<&Workload::edges>()},
        .extras = extrasOf<Workload>};
    return spec;
}

} // namespace greenprint
