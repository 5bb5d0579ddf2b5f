#include "model/plan/element.h"
#include "model/plan/tables/groups.h"

namespace greenprint {

template <>
const ElementSpec &specOf<RegionChoice>() {
    static const ElementSpec spec{
        .name = "region",
        .label = QT_TRANSLATE_NOOP("Parameter", "Region"),
        .parameters =
            {{.key = "all",
              .label = QT_TRANSLATE_NOOP("Parameter", "Region"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Region of every stage that has none of its own."),
              .kind = ValueKind::RegionRef,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "us-east-1"),
              .source = "contract 1",
              .access = accessTo<&RegionChoice::all>()},
             {.key = "data",
              .label = QT_TRANSLATE_NOOP("Parameter", "Region of data preparation"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Overrides the Region of all stages."),
              .kind = ValueKind::RegionRef,
              .source = "contract 1",
              .access = accessTo<&RegionChoice::data>()},
             {.key = "training",
              .label = QT_TRANSLATE_NOOP("Parameter", "Region of training"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Overrides the Region of all stages."),
              .kind = ValueKind::RegionRef,
              .source = "contract 1",
              .access = accessTo<&RegionChoice::training>()},
             {.key = "deployment",
              .label = QT_TRANSLATE_NOOP("Parameter", "Region of deployment"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Overrides the Region of all stages."),
              .kind = ValueKind::RegionRef,
              .source = "contract 1",
              .access = accessTo<&RegionChoice::deployment>()}},
        .children = {},
        .extras = extrasOf<RegionChoice>};
    return spec;
}

template <>
const ElementSpec &specOf<Transition>() {
    static const ElementSpec spec{
        .name = "transition",
        .label = QT_TRANSLATE_NOOP("Parameter", "Transition"),
        .parameters =
            {{.key = "after-days",
              .label = QT_TRANSLATE_NOOP("Parameter", "After"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Age at which data moves."),
              .kind = ValueKind::Number,
              .unit = Unit::Day,
              .least = 0,
              .most = 36500,
              .source = "method 3",
              .required = true,
              .access = accessTo<&Transition::afterDays>()},
             {.key = "class",
              .label = QT_TRANSLATE_NOOP("Parameter", "To class"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Class that it moves to."),
              .kind = ValueKind::StorageClassRef,
              .source = "method 3",
              .required = true,
              .access = accessTo<&Transition::storageClass>()}},
        .children = {},
        .extras = extrasOf<Transition>};
    return spec;
}

template <>
const ElementSpec &specOf<Expiry>() {
    static const ElementSpec spec{
        .name = "expire",
        .label = QT_TRANSLATE_NOOP("Parameter", "Expiry"),
        .parameters =
            {{.key = "after-days",
              .label = QT_TRANSLATE_NOOP("Parameter", "After"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Age at which data is deleted."),
              .kind = ValueKind::Number,
              .unit = Unit::Day,
              .least = 0,
              .most = 36500,
              .source = "method 3",
              .required = true,
              .access = accessTo<&Expiry::afterDays>()}},
        .children = {},
        .extras = extrasOf<Expiry>};
    return spec;
}

template <>
const ElementSpec &specOf<StorageChoice>() {
    static const ElementSpec spec{
        .name = "storage",
        .label = QT_TRANSLATE_NOOP("Parameter", "Storage"),
        .identity = "dataset",
        .parameters =
            {{.key = "dataset",
              .label = QT_TRANSLATE_NOOP("Parameter", "Dataset"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Dataset that it is about."),
              .kind = ValueKind::DatasetRef,
              .required = true,
              .access = accessTo<&StorageChoice::dataset>()},
             {.key = "class",
              .label = QT_TRANSLATE_NOOP("Parameter", "Class"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Storage class in which data begins its life."),
              .kind = ValueKind::StorageClassRef,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "STANDARD"),
              .group = group::kPlacement,
              .source = "method 3",
              .access = accessTo<&StorageChoice::storageClass>()},
             {.key = "region",
              .label = QT_TRANSLATE_NOOP("Parameter", "Region"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Region of this dataset, in place of that of its stage."),
              .kind = ValueKind::RegionRef,
              .group = group::kPlacement,
              .source = "contract 1",
              .access = accessTo<&StorageChoice::region>()}},
        .children =
            {childList<&StorageChoice::transitions>(), childList<&StorageChoice::expiries>()},
        .extras = extrasOf<StorageChoice>};
    return spec;
}

template <>
const ElementSpec &specOf<ComputeChoice>() {
    static const ElementSpec spec{
        .name = "compute",
        .label = QT_TRANSLATE_NOOP("Parameter", "Compute"),
        .identity = "task",
        .parameters =
            {{.key = "task",
              .label = QT_TRANSLATE_NOOP("Parameter", "Task"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Task that it is about."),
              .kind = ValueKind::TaskRef,
              .required = true,
              .access = accessTo<&ComputeChoice::task>()},
             {.key = "instance",
              .label = QT_TRANSLATE_NOOP("Parameter", "Instance type"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Type that the task runs on. Empty: its reference."),
              .kind = ValueKind::InstanceRef,
              .group = group::kPlacement,
              .source = "method 1",
              .access = accessTo<&ComputeChoice::instance>()},
             {.key = "count",
              .label = QT_TRANSLATE_NOOP("Parameter", "Instances"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Instances of one run."),
              .kind = ValueKind::Count,
              .least = 1,
              .most = 1e6,
              .group = group::kPlacement,
              .source = "method 1",
              .access = accessTo<&ComputeChoice::count>()},
             {.key = "purchase",
              .label = QT_TRANSLATE_NOOP("Parameter", "Purchase"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "How instances are paid for. Spot lowers cost only, and repeats some work."),
              .kind = ValueKind::Choice,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "on demand"),
              .group = group::kPlacement,
              .source = "method 8",
              .access = accessTo<&ComputeChoice::purchase>()},
             {.key = "region",
              .label = QT_TRANSLATE_NOOP("Parameter", "Region"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Region of this task, in place of that of its stage."),
              .kind = ValueKind::RegionRef,
              .group = group::kPlacement,
              .source = "contract 1",
              .access = accessTo<&ComputeChoice::region>()},
             {.key = "always-on",
              .label = QT_TRANSLATE_NOOP("Parameter", "Always on"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Whether instances stay between runs."),
              .kind = ValueKind::YesNo,
              .group = group::kScaling,
              .source = "contract 1",
              .access = accessTo<&ComputeChoice::alwaysOn>()},
             {.key = "skip",
              .label = QT_TRANSLATE_NOOP("Parameter", "Left out"),
              .help = QT_TRANSLATE_NOOP("Parameter", "The task is not done in this scenario."),
              .kind = ValueKind::YesNo,
              .group = group::kScaling,
              .access = accessTo<&ComputeChoice::skip>()}},
        .children = {},
        .extras = extrasOf<ComputeChoice>};
    return spec;
}

template <>
const ElementSpec &specOf<EndpointChoice>() {
    static const ElementSpec spec{
        .name = "endpoint",
        .label = QT_TRANSLATE_NOOP("Parameter", "Endpoint"),
        .identity = "service",
        .parameters =
            {{.key = "service",
              .label = QT_TRANSLATE_NOOP("Parameter", "Service"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Service that it is about."),
              .kind = ValueKind::ServiceRef,
              .required = true,
              .access = accessTo<&EndpointChoice::service>()},
             {.key = "mode",
              .label = QT_TRANSLATE_NOOP("Parameter", "Inference option"),
              .help = QT_TRANSLATE_NOOP("Parameter", "How requests are answered."),
              .kind = ValueKind::Choice,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "real-time"),
              .group = group::kPlacement,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::mode>()},
             {.key = "instance",
              .label = QT_TRANSLATE_NOOP("Parameter", "Instance type"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Type that serves. Empty: the reference."),
              .kind = ValueKind::InstanceRef,
              .group = group::kPlacement,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::instance>()},
             {.key = "region",
              .label = QT_TRANSLATE_NOOP("Parameter", "Region"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Region of this service, in place of that of its stage."),
              .kind = ValueKind::RegionRef,
              .group = group::kPlacement,
              .source = "contract 1",
              .access = accessTo<&EndpointChoice::region>()},
             {.key = "purchase",
              .label = QT_TRANSLATE_NOOP("Parameter", "Purchase"),
              .help = QT_TRANSLATE_NOOP("Parameter", "How instances are paid for."),
              .kind = ValueKind::Choice,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "on demand"),
              .group = group::kPlacement,
              .source = "method 8",
              .access = accessTo<&EndpointChoice::purchase>()},
             {.key = "min",
              .label = QT_TRANSLATE_NOOP("Parameter", "Least instances"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Per endpoint. Asynchronous endpoints may go to 0."),
              .kind = ValueKind::Count,
              .least = 0,
              .most = 1e6,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "1"),
              .group = group::kScaling,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::min>()},
             {.key = "max",
              .label = QT_TRANSLATE_NOOP("Parameter", "Most instances"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Per endpoint. Empty: no limit. For serverless: most requests at once."),
              .kind = ValueKind::Count,
              .least = 1,
              .most = 1e6,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "no limit"),
              .group = group::kScaling,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::max>()},
             {.key = "autoscaling",
              .label = QT_TRANSLATE_NOOP("Parameter", "Autoscaling"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Whether instances follow the demand."),
              .kind = ValueKind::YesNo,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "yes"),
              .group = group::kScaling,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::autoscaling>()},
             {.key = "target-utilization",
              .label = QT_TRANSLATE_NOOP("Parameter", "Target utilization"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Share of the request slots that autoscaling keeps busy."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1,
              .leastExcluded = true,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "0.5"),
              .group = group::kScaling,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::targetUtilization>()},
             {.key = "routing",
              .label = QT_TRANSLATE_NOOP("Parameter", "Routing"),
              .help = QT_TRANSLATE_NOOP("Parameter", "How requests find an instance."),
              .kind = ValueKind::Choice,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "random"),
              .group = group::kScaling,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::routing>()},
             {.key = "zones",
              .label = QT_TRANSLATE_NOOP("Parameter", "Zones"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Availability Zones over which at least one instance each is kept."),
              .kind = ValueKind::Count,
              .least = 1,
              .most = 12,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "1"),
              .group = group::kScaling,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::zones>()},
             {.key = "memory-gb",
              .label = QT_TRANSLATE_NOOP("Parameter", "Memory of a container"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Serverless only: 1 to 6 GB."),
              .kind = ValueKind::Number,
              .unit = Unit::Gigabyte,
              .least = 0,
              .most = 1000,
              .leastExcluded = true,
              .group = group::kPlacement,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::memory>()},
             {.key = "models-per-endpoint",
              .label = QT_TRANSLATE_NOOP("Parameter", "Models per endpoint"),
              .help = QT_TRANSLATE_NOOP("Parameter", "How many models share an endpoint."),
              .kind = ValueKind::Count,
              .least = 1,
              .most = 1e6,
              .defaultNote = QT_TRANSLATE_NOOP(
                  "Parameter", "1; all models where they share instances"),
              .group = group::kScaling,
              .source = "contract 1",
              .access = accessTo<&EndpointChoice::modelsPerEndpoint>()},
             {.key = "batch-window",
              .label = QT_TRANSLATE_NOOP("Parameter", "Window"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Batch only: how long requests are collected."),
              .kind = ValueKind::Choice,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "daily"),
              .group = group::kScaling,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::batchWindow>()},
             {.key = "usd-per-1000",
              .label = QT_TRANSLATE_NOOP("Parameter", "Price per 1,000 requests"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Managed services only."),
              .kind = ValueKind::Number,
              .unit = Unit::UsDollarPerThousand,
              .least = 0,
              .most = 1e9,
              .group = group::kPlacement,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::usdPerThousand>()},
             {.key = "wh-per-request",
              .label = QT_TRANSLATE_NOOP("Parameter", "Energy per request"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Managed services only: as stated by the provider. Unknown if empty."),
              .kind = ValueKind::Number,
              .unit = Unit::WattHour,
              .least = 0,
              .most = 1e9,
              .group = group::kPlacement,
              .source = "method 9",
              .access = accessTo<&EndpointChoice::wattHoursPerRequest>()}},
        .children = {},
        .extras = extrasOf<EndpointChoice>};
    return spec;
}

template <>
const ElementSpec &specOf<Change>() {
    static const ElementSpec spec{
        .name = "change",
        .label = QT_TRANSLATE_NOOP("Parameter", "Change"),
        .identity = "path",
        .parameters =
            {{.key = "path",
              .label = QT_TRANSLATE_NOOP("Parameter", "Path"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Attribute of the workload that is different here."),
              .kind = ValueKind::WorkloadPath,
              .required = true,
              .access = accessTo<&Change::path>()},
             {.key = "value",
              .label = QT_TRANSLATE_NOOP("Parameter", "Value"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Its value in this scenario."),
              .kind = ValueKind::Text,
              .access = accessTo<&Change::value>()},
             {.key = "note",
              .label = QT_TRANSLATE_NOOP("Parameter", "Note"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Why."),
              .kind = ValueKind::Text,
              .access = accessTo<&Change::note>()}},
        .children = {},
        .extras = extrasOf<Change>};
    return spec;
}

template <>
const ElementSpec &specOf<PracticeChoice>() {
    static const ElementSpec spec{
        .name = "practice",
        .label = QT_TRANSLATE_NOOP("Parameter", "Practice"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Practice"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Practice that is adopted."),
              .kind = ValueKind::PracticeRef,
              .required = true,
              .access = accessTo<&PracticeChoice::id>()},
             {.key = "on",
              .label = QT_TRANSLATE_NOOP("Parameter", "On"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Part of the workload that it is adopted on. Empty: wherever it fits."),
              .kind = ValueKind::SubjectRef,
              .access = accessTo<&PracticeChoice::on>()},
             {.key = "strength",
              .label = QT_TRANSLATE_NOOP("Parameter", "Strength"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Relative reduction of what it moves; 0 drops an inherited practice."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1,
              .defaultNote = QT_TRANSLATE_NOOP("Parameter", "default of the catalog"),
              .source = "method 10",
              .access = accessTo<&PracticeChoice::strength>()},
             {.key = "basis",
              .label = QT_TRANSLATE_NOOP("Parameter", "Basis"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Where the strength comes from."),
              .kind = ValueKind::Choice,
              .defaultText = "assumed",
              .source = "method 10",
              .access = accessTo<&PracticeChoice::basis>()},
             {.key = "note",
              .label = QT_TRANSLATE_NOOP("Parameter", "Note"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Why, or how it was measured."),
              .kind = ValueKind::Text,
              .access = accessTo<&PracticeChoice::note>()}},
        .children = {},
        .extras = extrasOf<PracticeChoice>};
    return spec;
}

template <>
const ElementSpec &specOf<Quality>() {
    static const ElementSpec spec{
        .name = "quality",
        .label = QT_TRANSLATE_NOOP("Parameter", "Quality"),
        .identity = "metric",
        .parameters =
            {{.key = "metric",
              .label = QT_TRANSLATE_NOOP("Parameter", "Metric"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Name of the quality metric: \"accuracy\"."),
              .kind = ValueKind::Words,
              .required = true,
              .access = accessTo<&Quality::metric>()},
             {.key = "value",
              .label = QT_TRANSLATE_NOOP("Parameter", "Value"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Value expected in this scenario."),
              .kind = ValueKind::Number,
              .access = accessTo<&Quality::value>()},
             {.key = "basis",
              .label = QT_TRANSLATE_NOOP("Parameter", "Basis"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Where the value comes from."),
              .kind = ValueKind::Choice,
              .defaultText = "assumed",
              .access = accessTo<&Quality::basis>()}},
        .children = {},
        .extras = extrasOf<Quality>};
    return spec;
}

template <>
const ElementSpec &specOf<Scenario>() {
    static const ElementSpec spec{
        .name = "scenario",
        .label = QT_TRANSLATE_NOOP("Parameter", "Scenario"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Id"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "The short name by which other parts refer to it."),
              .kind = ValueKind::Id,
              .group = group::kIdentity,
              .required = true,
              .access = accessTo<&Scenario::id>()},
             {.key = "name",
              .label = QT_TRANSLATE_NOOP("Parameter", "Name"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "How it is called in tables, charts and reports."),
              .kind = ValueKind::Text,
              .access = accessTo<&Scenario::name>()},
             {.key = "from",
              .label = QT_TRANSLATE_NOOP("Parameter", "Inherits from"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Scenario whose choices it takes over where it makes none."),
              .kind = ValueKind::ScenarioRef,
              .source = "contract 1",
              .access = accessTo<&Scenario::from>()},
             {.key = "baseline",
              .label = QT_TRANSLATE_NOOP("Parameter", "Baseline"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Scenario that others are compared with. Without any, the first."),
              .kind = ValueKind::YesNo,
              .source = "contract 1",
              .access = accessTo<&Scenario::baseline>()},
             {.key = "description",
              .label = QT_TRANSLATE_NOOP("Parameter", "Description"),
              .help = QT_TRANSLATE_NOOP("Parameter", "What it is about."),
              .kind = ValueKind::Text,
              .access = accessTo<&Scenario::description>()}},
        .children =
            {childSingle<&Scenario::region>(), childList<&Scenario::storage>(),
             childList<&Scenario::compute>(), childList<&Scenario::endpoints>(),
             childList<&Scenario::changes>(), childList<&Scenario::practices>(),
             childList<&Scenario::qualities>()},
        .extras = extrasOf<Scenario>};
    return spec;
}

} // namespace greenprint
