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

/// How many of the groups are shown one by one.
enum class Shown : quint8 {
    Largest,     ///< as many as can be told apart at a glance
    MostOfTotal, ///< as few as make up 90 % of every scenario
    All,
};

/// What a total consists of, scenario by scenario: stacked bars of the groups that weigh most, and
/// a rest of the others, which knows their names. All of them are a shaded table.
ChartSpec contributions(
    const Comparison &comparison, Metric metric, Grouping grouping, Shown shown,
    const NumberFormat &format);

} // namespace greenprint
