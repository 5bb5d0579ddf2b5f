#pragma once

#include "model/estimate/ledger.h"
#include "reports/results/explain.h"

#include <cmath>
#include <vector>

namespace greenprint {

/// Folds over a ledger for charts: within the boundary, what is unknown left out.

/// The sum over the horizon of the lines that `keep` says.
template <class Keep>
double sumOf(const Ledger &ledger, Metric metric, Keep keep) {
    double sum = 0.0;
    for (const Line &line : ledger.lines) {
        const Metric m = metricOn(line, metric);
        if (line.outside || !line.applies.contains(m) || !keep(line))
            continue;
        const double amount = ledger.amount(line, m);
        if (!std::isnan(amount))
            sum += amount;
    }
    return sum;
}

/// The same month by month.
template <class Keep>
std::vector<double> monthsOf(const Ledger &ledger, Metric metric, Keep keep) {
    std::vector<double> months(static_cast<size_t>(ledger.monthCount), 0.0);
    for (const Line &line : ledger.lines) {
        const Metric m = metricOn(line, metric);
        if (line.outside || !line.applies.contains(m) || !keep(line))
            continue;
        const std::vector<double> &used = ledger.profileOf(line).months;
        const double rate = ledger.rate(line, m);
        for (size_t i = 0; i < months.size(); ++i) {
            if (const double amount = used[i] * rate; std::isfinite(amount))
                months[i] += amount;
        }
    }
    return months;
}

inline std::vector<double> runningSum(std::vector<double> values) {
    double sum = 0.0;
    for (double &value : values)
        value = sum += value;
    return values;
}

} // namespace greenprint
