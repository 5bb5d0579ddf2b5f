#pragma once

#include "model/estimate/facility.h"
#include "model/estimate/ledger.h"

namespace greenprint {

/// Known parts of the ten metrics, and which of them lack a part.
struct Figures {
    std::array<double, kMetricCount> value{};
    MetricSet partial;

    double &operator[](Metric m) { return value[indexOf(m)]; }
    double operator[](Metric m) const { return value[indexOf(m)]; }
    Figures &operator+=(const Figures &other);

    static Figures of(const Totals &totals);
};

/// A Region as a search sees it: what a kWh of IT equipment makes in each calendar year of the
/// horizon, and the prices. Unknown figures are NaN.
struct Site {
    struct Year {
        double energy = 0.0;       ///< kWh of the facility
        double location = 0.0;     ///< kg CO2e
        double market = 0.0;       ///< kg CO2e
        double waterOnSite = 0.0;  ///< L
        double waterOffSite = 0.0; ///< L
    };

    const Region *region = nullptr;
    bool resident = true; ///< whether the plan lets anything stand here
    std::vector<Year> years;
    std::array<double, Keywords<Price>::all.size()> prices{}; ///< USD

    Site(const Catalog &catalog, const Design &design, const Region &region);
};

/// What a part uses wherever it stands: electricity by year, embodied carbon, and what it buys at
/// the prices of its Region. Taken from the ledger of one Region it gives the figures of any.
class SiteUse {
public:
    SiteUse() = default;
    /// Of the lines of one part, simulated with a span for every year; `keep` picks them. They must
    /// be bookings of equipment in a data centre.
    template <class Keep>
    SiteUse(const Ledger &ledger, Keep keep) {
        for (const Line &line : ledger.lines) {
            if (!line.outside && keep(line))
                add(ledger, line);
        }
        addTimes(ledger);
    }

    /// At a site; `instancePrice` in USD per hour, NaN where unknown. Latency stays 0.
    Figures at(const Site &site, double instancePrice) const;

private:
    void add(const Ledger &ledger, const Line &line);
    void addTimes(const Ledger &ledger);

    struct Bought {
        int price = -1; ///< position in Site::prices; -1 for the hours of instances
        double amount = 0.0;
    };
    std::vector<double> m_kwh; ///< of IT equipment, by year
    std::vector<Bought> m_bought;
    double m_embodiedKg = 0.0;
    double m_trainingHours = 0.0;
    MetricSet m_partial;
};

} // namespace greenprint
