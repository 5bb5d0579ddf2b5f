#include "model/plan/element.h"
#include "model/plan/tables/groups.h"

namespace greenprint {

template <>
const ElementSpec &specOf<Dataset>() {
    static const ElementSpec spec{
        .name = "dataset",
        .label = QT_TRANSLATE_NOOP("Parameter", "Dataset"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Id"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "The short name by which other parts refer to it."),
              .kind = ValueKind::Id,
              .group = group::kIdentity,
              .required = true,
              .access = accessTo<&Dataset::id>()},
             {.key = "name",
              .label = QT_TRANSLATE_NOOP("Parameter", "Name"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "How it is called in tables, charts and reports."),
              .kind = ValueKind::Text,
              .group = group::kIdentity,
              .access = accessTo<&Dataset::name>()},
             {.key = "role",
              .label = QT_TRANSLATE_NOOP("Parameter", "Role"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "What the data is for. Models and checkpoints are artifacts."),
              .kind = ValueKind::Choice,
              .defaultText = "raw",
              .group = group::kIdentity,
              .access = accessTo<&Dataset::role>()},
             {.key = "size-gb",
              .label = QT_TRANSLATE_NOOP("Parameter", "Size now"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Volume as it is stored today, in its present format and compression."),
              .kind = ValueKind::Number,
              .unit = Unit::Gigabyte,
              .least = 0,
              .most = 1e12,
              .group = group::kSize,
              .source = "method 3",
              .access = accessTo<&Dataset::size>()},
             {.key = "growth-gb-per-month",
              .label = QT_TRANSLATE_NOOP("Parameter", "Growth"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Volume that comes in each month."),
              .kind = ValueKind::Number,
              .unit = Unit::GigabytePerMonth,
              .least = 0,
              .most = 1e12,
              .defaultText = "0",
              .group = group::kSize,
              .source = "method 11",
              .access = accessTo<&Dataset::growth>()},
             {.key = "age-months",
              .label = QT_TRANSLATE_NOOP("Parameter", "Age of the oldest part"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Ages of today's stock are spread evenly from new to this. It "
                               "decides when rules and "
                               "retention take effect."),
              .kind = ValueKind::Number,
              .unit = Unit::Month,
              .least = 0,
              .most = 1200,
              .defaultNote = QT_TRANSLATE_NOOP(
                  "Parameter", "size over growth, or 0 without growth"),
              .group = group::kSize,
              .source = "contract 1",
              .access = accessTo<&Dataset::age>()},
             {.key = "retention-months",
              .label = QT_TRANSLATE_NOOP("Parameter", "Kept for"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Older data is deleted. Empty: kept for ever."),
              .kind = ValueKind::Number,
              .unit = Unit::Month,
              .least = 0,
              .most = 1200,
              .group = group::kSize,
              .source = "method 3",
              .access = accessTo<&Dataset::retention>()},
             {.key = "copies",
              .label = QT_TRANSLATE_NOOP("Parameter", "Copies"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Copies that you keep yourself, beside those of the storage class. Acts when a "
                  "scenario changes it."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1000,
              .leastExcluded = true,
              .defaultText = "1",
              .group = group::kSize,
              .source = "method 3",
              .access = accessTo<&Dataset::copies>()},
             {.key = "format",
              .label = QT_TRANSLATE_NOOP("Parameter", "Format"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "Format as stored now. A change alone saves nothing until a measured size or a "
                  "strength is given."),
              .kind = ValueKind::Choice,
              .defaultText = "other",
              .group = group::kForm,
              .source = "method 3",
              .access = accessTo<&Dataset::format>()},
             {.key = "compression",
              .label = QT_TRANSLATE_NOOP("Parameter", "Compression"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Compression as stored now."),
              .kind = ValueKind::Choice,
              .defaultText = "none",
              .group = group::kForm,
              .source = "method 3",
              .access = accessTo<&Dataset::compression>()},
             {.key = "objects",
              .label = QT_TRANSLATE_NOOP("Parameter", "Objects"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Number of objects today; it grows with the volume. Counts for "
                               "requests, transitions "
                               "and smallest billed sizes."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1e15,
              .defaultText = "0",
              .group = group::kForm,
              .source = "method 3",
              .access = accessTo<&Dataset::objects>()},
             {.key = "reads-per-month",
              .label = QT_TRANSLATE_NOOP("Parameter", "Reads"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter",
                  "How often the whole of it is read in a month: 0.1 is a tenth of it once."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1e6,
              .defaultText = "0",
              .group = group::kUse,
              .source = "method 3",
              .access = accessTo<&Dataset::readsPerMonth>()},
             {.key = "recreatable",
              .label = QT_TRANSLATE_NOOP("Parameter", "Can be made again"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Whether it could be made again from other data if it were lost."),
              .kind = ValueKind::YesNo,
              .defaultText = "no",
              .group = group::kUse,
              .access = accessTo<&Dataset::recreatable>()},
             {.key = "producer-region",
              .label = QT_TRANSLATE_NOOP("Parameter", "Produced in"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Region in which the data arises. Growth is moved from there to "
                               "where it is stored."),
              .kind = ValueKind::RegionRef,
              .group = group::kUse,
              .source = "method 4",
              .access = accessTo<&Dataset::producerRegion>()},
             {.key = "serves",
              .label = QT_TRANSLATE_NOOP("Parameter", "Serves"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Services whose figures per unit contain it. Empty: all services."),
              .kind = ValueKind::ServiceRefs,
              .group = group::kAttribution,
              .source = "contract 3",
              .access = accessTo<&Dataset::serves>()}},
        .children = {},
        .extras = extrasOf<Dataset>};
    return spec;
}

} // namespace greenprint
