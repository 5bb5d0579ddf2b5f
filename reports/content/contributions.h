#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"
#include "reports/chart/chartspec.h"

namespace greenprint {

/// By what a total is broken up.
enum class Grouping : quint8 {
    Stage,
    Part,
    Resource,
    Activity,
};

template <>
struct Keywords<Grouping> {
    static constexpr std::array<Keyword<Grouping>, 4> all{{
        {Grouping::Stage, "stage", QT_TRANSLATE_NOOP("Keyword", "Stage")},
        {Grouping::Part, "part", QT_TRANSLATE_NOOP("Keyword", "Part of the workload")},
        {Grouping::Resource, "resource", QT_TRANSLATE_NOOP("Keyword", "Resource")},
        {Grouping::Activity, "activity", QT_TRANSLATE_NOOP("Keyword", "Activity")},
    }};
};

/// What a total consists of, scenario by scenario: stacked bars of the groups that weigh most, and
/// a rest of the others. With `whole` the rest is opened: a shaded table of all groups.
ChartSpec contributions(
    const Comparison &comparison, Metric metric, Grouping grouping, bool whole,
    const NumberFormat &format);

} // namespace greenprint
