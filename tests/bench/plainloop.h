#pragma once

#include "model/estimate/ledger.h"

#include <vector>

namespace greenprint::bench {

/// The least that an estimate can cost: the products of a ledger, multiplied and added up in a
/// plain loop over arrays, with nothing looked up, decided or kept. A time beside this one means
/// the same on any machine.
class PlainLoop {
public:
    explicit PlainLoop(const Ledger &ledger) {
        for (const Line &line : ledger.lines) {
            for (const Metric m : kLineMetrics) {
                if (line.outside || !line.applies.contains(m))
                    continue;
                const size_t first = m_values.size();
                m_values.push_back(ledger.profiles[static_cast<size_t>(line.profile)].total);
                for (const Factor &factor : ledger.factorsOf(line)) {
                    if (factor.metrics.contains(m))
                        m_values.push_back(factor.canonical());
                }
                m_products.push_back({first, m_values.size(), indexOf(m)});
            }
        }
    }

    std::array<double, kMetricCount> run() const {
        std::array<double, kMetricCount> sums{};
        for (const Product &p : m_products) {
            double product = 1.0;
            for (size_t i = p.first; i < p.end; ++i)
                product *= m_values[i];
            sums[p.metric] += product;
        }
        return sums;
    }

private:
    struct Product {
        size_t first = 0;
        size_t end = 0;
        size_t metric = 0;
    };
    std::vector<double> m_values;
    std::vector<Product> m_products;
};

} // namespace greenprint::bench
