#include "model/whatif/explore/siteuse.h"

#include <cmath>

namespace greenprint {
namespace {

constexpr MetricSet kElectricity{Metric::EnergyIt,     Metric::Energy, Metric::CarbonLocation,
                                 Metric::CarbonMarket, Metric::Carbon, Metric::Water};

/// The calendar year of the horizon, from 0, in which a line stands.
size_t yearOf(const Ledger &ledger, const Line &line) {
    const std::vector<double> &months = ledger.profileOf(line).months;
    size_t first = 0;
    while (first + 1 < months.size() && months[first] == 0.0)
        ++first;
    return static_cast<size_t>(ledger.start.plus(static_cast<int>(first)).year - ledger.start.year);
}

} // namespace

Figures &Figures::operator+=(const Figures &other) {
    for (size_t i = 0; i < kMetricCount; ++i)
        value[i] += other.value[i];
    partial = partial | other.partial;
    return *this;
}

Figures Figures::of(const Totals &totals) {
    Figures figures;
    for (Metric m : kAllMetrics) {
        figures[m] = totals[m].value.value_or(0.0);
        if (totals[m].partial || (!totals[m].value && m != Metric::LatencyP95))
            figures.partial = figures.partial | MetricSet{m};
    }
    // the known part, whichever of the two is unknown
    figures[Metric::Carbon] = figures[Metric::CarbonLocation] + figures[Metric::CarbonEmbodied];
    return figures;
}

Site::Site(const Catalog &catalog, const Design &design, const Region &at)
    : region(&at) {
    const QStringList allowed = design.about.residency.regions.value_or(QStringList());
    resident = allowed.isEmpty() || allowed.contains(at.id) || at.added;
    for (const FacilitySpan &span : facilityOf(catalog, design, at, Spans::EveryYear).spans) {
        const double grid = span.grid.value * span.decline / 1000.0;
        const double market = span.market ? span.market->value / 1000.0 : grid;
        const double pue = span.pue.value;
        years.push_back({pue, pue * grid, pue * market, span.wue.value, pue * span.wcf.value});
    }
    for (size_t i = 0; i < prices.size(); ++i)
        prices[i] = catalog.price(Keywords<Price>::all[i].value, at).value;
}

void SiteUse::add(const Ledger &ledger, const Line &line) {
    if (line.applies.contains(Metric::CarbonEmbodied)) {
        const double kg = ledger.amount(line, Metric::CarbonEmbodied);
        if (!std::isnan(kg))
            m_embodiedKg += kg;
        if (ledger.partial(line, Metric::CarbonEmbodied))
            m_partial = m_partial | MetricSet{Metric::CarbonEmbodied, Metric::Carbon};
    }
    if (line.applies.contains(Metric::EnergyIt)) {
        const size_t year = yearOf(ledger, line);
        if (m_kwh.size() <= year)
            m_kwh.resize(year + 1, 0.0);
        const double kwh = ledger.amount(line, Metric::EnergyIt);
        if (!std::isnan(kwh))
            m_kwh[year] += kwh;
        if (ledger.partial(line, Metric::EnergyIt))
            m_partial = m_partial | kElectricity;
    }
    if (!line.applies.contains(Metric::Cost))
        return;
    const Profile &profile = ledger.profileOf(line);
    Bought bought;
    bought.amount = profile.total * canonicalSize(profile.unit) / canonicalSize(unit(Metric::Cost));
    for (const Factor &f : ledger.factorsOf(line)) {
        if (!f.metrics.contains(Metric::Cost))
            continue;
        if (f.name != FactorName::Price) {
            bought.amount *= f.canonical();
            continue;
        }
        bought.amount *= canonicalSize(f.unit);
        const std::optional<Price> price = fromKeyword<Price>(f.of);
        for (size_t i = 0; price && i < Keywords<Price>::all.size(); ++i) {
            if (Keywords<Price>::all[i].value == *price)
                bought.price = static_cast<int>(i);
        }
    }
    const bool known = std::isfinite(bought.amount) && !profile.noneKnown;
    if (profile.anyUnknown || !known)
        m_partial = m_partial | MetricSet{Metric::Cost};
    if (!known)
        return;
    for (Bought &b : m_bought) {
        if (b.price == bought.price) {
            b.amount += bought.amount;
            return;
        }
    }
    m_bought.push_back(bought);
}

void SiteUse::addTimes(const Ledger &ledger) {
    const Total hours = trainingTime(ledger);
    m_trainingHours = hours.value.value_or(0.0);
    if (hours.partial || !hours.value)
        m_partial = m_partial | MetricSet{Metric::TrainingHours};
}

Figures SiteUse::at(const Site &site, double instancePrice) const {
    Figures f;
    f.partial = m_partial;
    const auto add = [&f](Metric m, double amount) {
        if (!std::isfinite(amount)) {
            f.partial = f.partial | MetricSet{m};
            if (m == Metric::CarbonLocation)
                f.partial = f.partial | MetricSet{Metric::Carbon};
        } else {
            f[m] += amount;
        }
    };
    for (size_t y = 0; y < m_kwh.size(); ++y) {
        const double kwh = m_kwh[y];
        if (kwh == 0.0)
            continue;
        const Site::Year &year = site.years[y];
        f[Metric::EnergyIt] += kwh;
        add(Metric::Energy, kwh * year.energy);
        add(Metric::CarbonLocation, kwh * year.location);
        add(Metric::CarbonMarket, kwh * year.market);
        add(Metric::Water, kwh * year.waterOnSite);
        add(Metric::Water, kwh * year.waterOffSite);
    }
    f[Metric::CarbonEmbodied] = m_embodiedKg;
    f[Metric::Carbon] = f[Metric::CarbonLocation] + m_embodiedKg;
    for (const Bought &b : m_bought) {
        add(Metric::Cost,
            b.amount * (b.price < 0 ? instancePrice : site.prices[static_cast<size_t>(b.price)]));
    }
    f[Metric::TrainingHours] = m_trainingHours;
    return f;
}

} // namespace greenprint
