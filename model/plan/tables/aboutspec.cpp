#include "model/plan/element.h"

namespace greenprint {

template <>
const ElementSpec &specOf<FunctionalUnit>() {
    static const ElementSpec spec{
        .name = "functional-unit",
        .label = QT_TRANSLATE_NOOP("Parameter", "Functional unit"),
        .parameters =
            {{.key = "name",
              .label = QT_TRANSLATE_NOOP("Parameter", "Name"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "What results are divided by, in words: \"1,000 images\"."),
              .kind = ValueKind::Text,
              .access = accessTo<&FunctionalUnit::name>()},
             {.key = "quantity",
              .label = QT_TRANSLATE_NOOP("Parameter", "Quantity"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "How many of them make one unit: 1000 for \"1,000 images\"."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1e15,
              .leastExcluded = true,
              .defaultText = "1",
              .source = "contract 3",
              .access = accessTo<&FunctionalUnit::quantity>()},
             {.key = "of",
              .label = QT_TRANSLATE_NOOP("Parameter", "Counts"),
              .help = QT_TRANSLATE_NOOP("Parameter", "What is counted."),
              .kind = ValueKind::Choice,
              .defaultText = "requests",
              .source = "contract 3",
              .access = accessTo<&FunctionalUnit::of>()},
             {.key = "service",
              .label = QT_TRANSLATE_NOOP("Parameter", "Service"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Service that is counted. Empty: all services."),
              .kind = ValueKind::ServiceRef,
              .source = "contract 3",
              .access = accessTo<&FunctionalUnit::service>()}},
        .children = {},
        .extras = extrasOf<FunctionalUnit>};
    return spec;
}

template <>
const ElementSpec &specOf<Horizon>() {
    static const ElementSpec spec{
        .name = "horizon",
        .label = QT_TRANSLATE_NOOP("Parameter", "Horizon"),
        .parameters =
            {{.key = "months",
              .label = QT_TRANSLATE_NOOP("Parameter", "Months"),
              .help = QT_TRANSLATE_NOOP("Parameter", "How long the workload is simulated."),
              .kind = ValueKind::Count,
              .least = 1,
              .most = 600,
              .defaultText = "12",
              .source = "method 11",
              .access = accessTo<&Horizon::months>()},
             {.key = "start",
              .label = QT_TRANSLATE_NOOP("Parameter", "First month"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Year and month in which it begins."),
              .kind = ValueKind::Month,
              .defaultText = "2027-01",
              .source = "method 11",
              .access = accessTo<&Horizon::start>()},
             {.key = "grid-decline-percent",
              .label = QT_TRANSLATE_NOOP("Parameter", "Decline of grid factors"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "By how much grids become cleaner each year after the year of their factor."),
              .kind = ValueKind::Number,
              .unit = Unit::Percent,
              .least = 0,
              .most = 100,
              .defaultText = "0",
              .source = "method 5",
              .access = accessTo<&Horizon::gridDecline>()}},
        .children = {},
        .extras = extrasOf<Horizon>};
    return spec;
}

template <>
const ElementSpec &specOf<Targets>() {
    static const ElementSpec spec{
        .name = "targets",
        .label = QT_TRANSLATE_NOOP("Parameter", "Targets"),
        .parameters =
            {{.key = "carbon-kg-per-unit",
              .label = QT_TRANSLATE_NOOP("Parameter", "Carbon per unit"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Location-based and embodied carbon per functional unit."),
              .kind = ValueKind::Number,
              .unit = Unit::Kilogram,
              .least = 0,
              .most = 1e12,
              .access = accessTo<&Targets::carbonPerUnit>()},
             {.key = "monthly-cost-usd",
              .label = QT_TRANSLATE_NOOP("Parameter", "Cost per month"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Mean over the horizon."),
              .kind = ValueKind::Number,
              .unit = Unit::UsDollar,
              .least = 0,
              .most = 1e15,
              .access = accessTo<&Targets::monthlyCost>()},
             {.key = "latency-p95-ms",
              .label = QT_TRANSLATE_NOOP("Parameter", "Latency, p95"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Of the service of the functional unit."),
              .kind = ValueKind::Number,
              .unit = Unit::Millisecond,
              .least = 0,
              .most = 1e12,
              .access = accessTo<&Targets::latencyP95>()},
             {.key = "training-hours",
              .label = QT_TRANSLATE_NOOP("Parameter", "Training time"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Wall clock of one run through tuning and training."),
              .kind = ValueKind::Number,
              .unit = Unit::Hour,
              .least = 0,
              .most = 1e9,
              .access = accessTo<&Targets::trainingHours>()},
             {.key = "accuracy",
              .label = QT_TRANSLATE_NOOP("Parameter", "Accuracy"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Least quality of the model, compared with the quality of each scenario."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1e9,
              .access = accessTo<&Targets::accuracy>()}},
        .children = {},
        .extras = extrasOf<Targets>};
    return spec;
}

template <>
const ElementSpec &specOf<Residency>() {
    static const ElementSpec spec{
        .name = "residency",
        .label = QT_TRANSLATE_NOOP("Parameter", "Residency"),
        .parameters =
            {{.key = "regions",
              .label = QT_TRANSLATE_NOOP("Parameter", "Regions allowed"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Regions in which the workload may run. Empty: anywhere."),
              .kind = ValueKind::RegionRefs,
              .source = "contract 1",
              .access = accessTo<&Residency::regions>()}},
        .children = {},
        .extras = extrasOf<Residency>};
    return spec;
}

template <>
const ElementSpec &specOf<Boundary>() {
    static const ElementSpec spec{
        .name = "boundary",
        .label = QT_TRANSLATE_NOOP("Parameter", "Boundary"),
        .parameters =
            {{.key = "client-network",
              .label = QT_TRANSLATE_NOOP("Parameter", "Network to clients"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Whether the network between AWS and clients counts."),
              .kind = ValueKind::Choice,
              .defaultText = "out",
              .source = "method 4",
              .access = accessTo<&Boundary::clientNetwork>()}},
        .children = {},
        .extras = extrasOf<Boundary>};
    return spec;
}

template <>
const ElementSpec &specOf<About>() {
    static const ElementSpec spec{
        .name = "about",
        .label = QT_TRANSLATE_NOOP("Parameter", "About"),
        .parameters =
            {{.key = "owner",
              .label = QT_TRANSLATE_NOOP("Parameter", "Owner"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Who answers for the workload."),
              .kind = ValueKind::Text,
              .access = accessTo<&About::owner>()},
             {.key = "team",
              .label = QT_TRANSLATE_NOOP("Parameter", "Team"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Who works on it."),
              .kind = ValueKind::Text,
              .access = accessTo<&About::team>()},
             {.key = "description",
              .label = QT_TRANSLATE_NOOP("Parameter", "Description"),
              .help = QT_TRANSLATE_NOOP("Parameter", "What the workload does, in a few sentences."),
              .kind = ValueKind::Text,
              .storage = Storage::TextChild,
              .access = accessTo<&About::description>()},
             {.key = "goal",
              .label = QT_TRANSLATE_NOOP("Parameter", "Goal"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "What is to be reached: carbon, cost, latency, and by when."),
              .kind = ValueKind::Text,
              .storage = Storage::TextChild,
              .access = accessTo<&About::goal>()},
             {.key = "benefit",
              .label = QT_TRANSLATE_NOOP("Parameter", "Benefit"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "What good it does. Never netted against the footprint."),
              .kind = ValueKind::Text,
              .storage = Storage::TextChild,
              .access = accessTo<&About::benefit>()}},
        .children =
            {childSingle<&About::functionalUnit>(), childSingle<&About::horizon>(),
             childSingle<&About::targets>(), childSingle<&About::residency>(),
             childSingle<&About::boundary>()},
        .extras = extrasOf<About>};
    return spec;
}

} // namespace greenprint
