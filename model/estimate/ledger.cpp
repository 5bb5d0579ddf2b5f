#include "model/estimate/ledger.h"

#include <cmath>

namespace greenprint {
namespace {

/// What is too large for a number is not known.
double finiteOrUnknown(double amount) {
    return std::isfinite(amount) ? amount : std::nan("");
}

} // namespace

std::vector<Metric> Totals::partial() const {
    std::vector<Metric> metrics;
    for (Metric m : kAllMetrics) {
        if (m_totals[indexOf(m)].partial)
            metrics.push_back(m);
    }
    return metrics;
}

double Ledger::rate(const Line &line, Metric metric) const {
    double product = canonicalSize(profileOf(line).unit) / canonicalSize(unit(metric));
    for (const Factor &f : factorsOf(line)) {
        if (f.metrics.contains(metric))
            product *= f.canonical();
    }
    return product;
}

double Ledger::amount(const Line &line, Metric metric) const {
    const Profile &profile = profileOf(line);
    return profile.noneKnown ? std::nan("") : finiteOrUnknown(profile.total * rate(line, metric));
}

bool Ledger::partial(const Line &line, Metric metric) const {
    return profileOf(line).anyUnknown || std::isnan(amount(line, metric));
}

double Ledger::amount(const Line &line, Metric metric, int month) const {
    return finiteOrUnknown(profileOf(line).months[static_cast<size_t>(month)] * rate(line, metric));
}

Total carbonOf(const Total &location, const Total &embodied) {
    if (!location.value)
        return {std::nullopt, true};
    return {
        *location.value + embodied.value.value_or(0.0),
        location.partial || embodied.partial || !embodied.value};
}

Sums::Sums(const Ledger &ledger) {
    for (const Line &line : ledger.lines)
        add(ledger, line);
    for (const Line &line : ledger.times)
        of(Metric::TrainingHours).add(ledger.amount(line, Metric::TrainingHours));
}

void Sums::add(const Ledger &ledger, const Line &line) {
    if (line.outside)
        return;
    for (Metric m : kLineMetrics) {
        if (line.applies.contains(m))
            of(m).add(ledger.amount(line, m), ledger.profileOf(line).anyUnknown);
    }
}

Sums &Sums::operator+=(const Sums &other) {
    for (size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] += other.m_sums[i];
    return *this;
}

Totals Sums::totals() const {
    Totals totals;
    for (Metric m : kAllMetrics)
        totals[m] = m_sums[indexOf(m)].total();
    totals[Metric::Carbon] = carbonOf(
        totals[Metric::CarbonLocation], totals[Metric::CarbonEmbodied]);
    totals[Metric::LatencyP95] = {std::nullopt, false};
    return totals;
}

Total trainingTime(const Ledger &ledger) {
    TotalBuilder sum;
    for (const Line &line : ledger.times)
        sum.add(ledger.amount(line, Metric::TrainingHours));
    return sum.total();
}

Totals totals(const Ledger &ledger) {
    Totals t = Sums(ledger).totals();
    t[Metric::LatencyP95].value = ledger.latencyP95Ms;
    return t;
}

Totals totals(const Ledger &ledger, Stage stage) {
    Totals t = fold(ledger, [stage](const Line &line) { return line.stage == stage; });
    if (stage == Stage::Deployment)
        t[Metric::LatencyP95].value = ledger.latencyP95Ms;
    if (stage == Stage::Training)
        t[Metric::TrainingHours] = trainingTime(ledger);
    return t;
}

std::vector<Totals> monthlyTotals(const Ledger &ledger) {
    const size_t months = static_cast<size_t>(ledger.monthCount);
    std::vector<std::array<TotalBuilder, kMetricCount>> sums(months);
    for (const Line &line : ledger.lines) {
        if (line.outside)
            continue;
        const Profile &profile = ledger.profileOf(line);
        for (Metric m : kLineMetrics) {
            if (!line.applies.contains(m))
                continue;
            const double rate = ledger.rate(line, m);
            // a month without any of the activity has no line there
            for (size_t month = 0; month < months; ++month) {
                if (profile.months[month] != 0.0)
                    sums[month][indexOf(m)].add(profile.months[month] * rate);
            }
        }
    }
    std::vector<Totals> result(months);
    for (size_t month = 0; month < months; ++month) {
        Totals &t = result[month];
        for (Metric m : kLineMetrics)
            t[m] = sums[month][indexOf(m)].total();
        t[Metric::Carbon] = carbonOf(t[Metric::CarbonLocation], t[Metric::CarbonEmbodied]);
        t[Metric::LatencyP95] = {std::nullopt, false};
        t[Metric::TrainingHours] = {std::nullopt, false};
    }
    return result;
}

} // namespace greenprint
