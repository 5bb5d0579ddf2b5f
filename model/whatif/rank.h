#pragma once

#include "model/whatif/compare.h"

namespace greenprint {

/// What is ranked.
enum class RankChoice : quint8 { Region, Storage, Instance, Endpoint };

template <>
struct Keywords<RankChoice> {
    static constexpr std::array<Keyword<RankChoice>, 4> all{{
        {RankChoice::Region, "region", QT_TRANSLATE_NOOP("Keyword", "Region")},
        {RankChoice::Storage, "storage", QT_TRANSLATE_NOOP("Keyword", "storage class")},
        {RankChoice::Instance, "instance", QT_TRANSLATE_NOOP("Keyword", "instances")},
        {RankChoice::Endpoint, "endpoint", QT_TRANSLATE_NOOP("Keyword", "inference option")},
    }};
};

struct RankRequest {
    RankChoice choice = RankChoice::Region;
    QString of; ///< id of a dataset, task or service; empty: the one that weighs most
    std::optional<Stage> stage; ///< whose Region is ranked; all together without
    Metric by = Metric::Carbon;
    int threads = 2;
};

/// The scenario with one option in place of what it has.
struct RankedOption {
    QString option;  ///< a short name: "eu-north-1", "ml.g5.xlarge × 2"
    Choices choices; ///< applied to the scenario they give these results
    Totals totals;
    std::array<Delta, kMetricCount> deltas; ///< against the scenario as it is
    bool current = false;                   ///< what the scenario has
    bool feasible = false;
    std::vector<Finding> errors; ///< why not

    /// Completes an option whose totals are known, against the scenario as it is.
    void judge(const Totals &scenario, std::vector<Finding> limitsBroken);
};

/// Those findings that break a hard limit.
std::vector<Finding> errorsOf(const std::vector<Finding> &findings);

/// Every option of one choice, rest equal: feasible before infeasible ones, those whose figure is
/// complete before those where a part is unknown, then by the metric asked for.
struct Ranking {
    RankChoice choice = RankChoice::Region;
    QString of;
    std::optional<Stage> stage;
    Metric by = Metric::Carbon;
    Totals scenario; ///< as it is
    std::vector<RankedOption> options;
};

/// Ranks the options of one choice in a scenario (method 14). The catalog must contain the plan's
/// overrides. The error says which ids could have been asked for.
Expected<Ranking> rank(
    const Catalog &withOverrides, const Plan &plan, const QString &scenario,
    const RankRequest &request);

} // namespace greenprint
