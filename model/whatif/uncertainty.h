#pragma once

#include "model/error.h"
#include "model/estimate/simulate.h"
#include "model/plan/plan.h"
#include "model/whatif/watch.h"

namespace greenprint {

struct UncertaintyRequest {
    QStringList scenarios; ///< empty: all of the plan
    int samples = 10'000;
    quint64 seed = 1;
    int threads = 2;
    /// Asked to stop here, a run is content with what it has drawn: it gives the figures of the
    /// first draws, as if no more had been asked for. Asked to stop by its watch, it gives nothing.
    std::stop_token enough = {};
};

/// How the figure of one metric may lie.
struct Spread {
    double p5 = 0.0;
    double p50 = 0.0;
    double p95 = 0.0;
    double mean = 0.0;
};

struct UncertainScenario {
    QString id;
    QString name;
    /// None where the scenario's figure is not known at all.
    std::array<std::optional<Spread>, kMetricCount> spreads;
    MetricSet partial; ///< the spread is that of the known part
    /// The draws of each metric, in order; empty where unknown.
    std::array<std::vector<double>, kMetricCount> draws;
};

/// How often scenario a turned out lower than scenario b.
struct Beats {
    int a = 0; ///< position among the scenarios
    int b = 0;
    Metric metric = Metric::Carbon;
    std::optional<double> probability; ///< none where a side is unknown or known in part
};

struct Uncertainty {
    int samples = 0; ///< draws that were made
    int wanted = 0;  ///< draws that were asked for: more where the run was content with less
    quint64 seed = 0;
    std::vector<UncertainScenario> scenarios;
    std::vector<Beats> beats; ///< every ordered pair, every metric
};

/// Draws all factors that have a range, and the inputs for which the plan gives one, again and
/// again (method 13). A factor's draw is the same in every scenario; the result does not depend on
/// the number of threads. Inputs with a range are simulated anew in every draw, which takes
/// longer: they may change every part of the result. Progress is the share of the draws that would
/// be kept if enough were said now. Errors: cancelled; that, too, where these were none.
Expected<Uncertainty> uncertainty(
    const Catalog &withOverrides, const Plan &plan, const UncertaintyRequest &request,
    const Watch &watch = {});

} // namespace greenprint
