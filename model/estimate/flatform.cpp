#include "model/estimate/flatform.h"

#include <cmath>

namespace greenprint {
namespace {

bool ranged(const Datum &datum) {
    return datum.lowOrDefault() != datum.highOrDefault();
}

bool sameFigure(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool sameDatum(const Datum &a, const Datum &b) {
    return sameFigure(a.value, b.value) && sameFigure(a.low, b.low) && sameFigure(a.high, b.high)
           && a.provenance == b.provenance;
}

} // namespace

int FlatForm::variableOf(const Factor &factor) {
    const size_t key = qHashMulti(
        size_t(0), static_cast<int>(factor.name), factor.of, factor.at, factor.divides,
        factor.datum.value);
    for (auto it = m_variableIndex.constFind(key); it != m_variableIndex.cend() && it.key() == key;
         ++it) {
        const Variable &v = m_variables[static_cast<size_t>(*it)];
        if (v.name == factor.name && v.divides == factor.divides && v.of == factor.of
            && v.at == factor.at && sameDatum(v.datum, factor.datum))
            return *it;
    }
    const int index = static_cast<int>(m_variables.size());
    m_variables.push_back(
        {factor.name, factor.of, factor.at, factor.unit, factor.datum, factor.divides});
    m_variableIndex.insert(key, index);
    return index;
}

int FlatForm::productOf(const Product &product) {
    const auto it = m_productIndex.constFind(product);
    if (it != m_productIndex.cend())
        return *it;
    m_products.push_back(product);
    const int index = static_cast<int>(m_products.size()); // 0 is the empty product
    m_productIndex.insert(product, index);
    return index;
}

void FlatForm::addLine(const Ledger &ledger, const Line &line, Metric metric, Sum &sum) {
    ++sum.lines;
    const Profile &profile = ledger.profileOf(line);
    sum.partial |= profile.anyUnknown;
    if (std::isnan(ledger.amount(line, metric))) {
        ++sum.unknownLines;
        sum.partial = true;
        return;
    }
    double coefficient = profile.total * canonicalSize(profile.unit) / canonicalSize(unit(metric));
    int product = kOne;
    for (const Factor &f : ledger.factorsOf(line)) {
        if (!f.metrics.contains(metric))
            continue;
        if (m_keep == Keep::All || ranged(f.datum)) {
            const double size = canonicalSize(f.unit);
            coefficient *= f.divides ? 1.0 / size : size;
            product = productOf({product, variableOf(f)});
        } else {
            coefficient *= f.canonical();
        }
    }
    sum.terms[product] += coefficient;
}

int FlatForm::add(const Ledger &ledger) {
    const int index = static_cast<int>(m_ledgers.size());
    std::array<Sum, kMetricCount> sums;
    for (const Line &line : ledger.lines) {
        if (line.outside)
            continue;
        for (Metric m : kLineMetrics) {
            if (line.applies.contains(m))
                addLine(ledger, line, m, sums[indexOf(m)]);
        }
    }
    for (const Line &line : ledger.times)
        addLine(ledger, line, Metric::TrainingHours, sums[indexOf(Metric::TrainingHours)]);

    CompiledLedger compiled;
    compiled.latencyP95Ms = ledger.latencyP95Ms;
    for (Metric m : kAllMetrics) {
        const Sum &sum = sums[indexOf(m)];
        if (sum.partial)
            compiled.partial = compiled.partial | MetricSet{m};
        if (sum.lines > 0 && sum.lines == sum.unknownLines)
            compiled.unknown = compiled.unknown | MetricSet{m};
        m_firstTerms.push_back(m_terms.size());
        for (const auto &[product, coefficient] : sum.terms)
            m_terms.push_back({product, coefficient});
    }
    if (compiled.partial.contains(Metric::CarbonLocation)
        || compiled.partial.contains(Metric::CarbonEmbodied))
        compiled.partial = compiled.partial | MetricSet{Metric::Carbon};
    m_ledgers.push_back(compiled);
    return index;
}

std::vector<double> FlatForm::values() const {
    std::vector<double> values;
    values.reserve(m_variables.size());
    for (const Variable &v : m_variables)
        values.push_back(v.datum.value);
    return values;
}

template <int Lanes>
void FlatForm::evaluate(
    std::span<const double> values, Workspace &workspace, std::span<double> figures) const {
    Q_ASSERT(values.size() == m_variables.size() * Lanes);
    Q_ASSERT(figures.size() == m_firstTerms.size() * Lanes);
    std::vector<double> &products = workspace.products;
    products.resize((m_products.size() + 1) * Lanes);
    std::fill_n(products.begin(), Lanes, 1.0);
    double *out = products.data() + Lanes;
    for (const Product &p : m_products) {
        const double *rest = products.data() + static_cast<ptrdiff_t>(p.rest) * Lanes;
        const double *value = values.data() + static_cast<ptrdiff_t>(p.variable) * Lanes;
        if (m_variables[static_cast<size_t>(p.variable)].divides) {
            for (int lane = 0; lane < Lanes; ++lane)
                out[lane] = rest[lane] / value[lane];
        } else {
            for (int lane = 0; lane < Lanes; ++lane)
                out[lane] = rest[lane] * value[lane];
        }
        out += Lanes;
    }

    const Term *term = m_terms.data();
    for (size_t i = 0; i < m_firstTerms.size(); ++i) {
        const Term *end = m_terms.data()
                          + (i + 1 < m_firstTerms.size() ? m_firstTerms[i + 1] : m_terms.size());
        double *figure = figures.data() + i * Lanes;
        std::fill_n(figure, Lanes, 0.0);
        for (; term != end; ++term) {
            const double *product = products.data() + static_cast<ptrdiff_t>(term->product) * Lanes;
            for (int lane = 0; lane < Lanes; ++lane)
                figure[lane] += term->coefficient * product[lane];
        }
    }

    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    for (size_t l = 0; l < m_ledgers.size(); ++l) {
        const auto figure = [&](Metric m) {
            return figures.data() + (l * kMetricCount + indexOf(m)) * Lanes;
        };
        const MetricSet unknown = m_ledgers[l].unknown;
        double *carbon = figure(Metric::Carbon);
        for (int lane = 0; lane < Lanes; ++lane)
            carbon[lane] = figure(Metric::CarbonLocation)[lane]
                           + figure(Metric::CarbonEmbodied)[lane];
        std::fill_n(
            figure(Metric::LatencyP95), Lanes, m_ledgers[l].latencyP95Ms.value_or(kUnknown));
        for (Metric m : kAllMetrics) {
            const bool isUnknown = m == Metric::Carbon ? unknown.contains(Metric::CarbonLocation)
                                                       : unknown.contains(m);
            if (isUnknown)
                std::fill_n(figure(m), Lanes, kUnknown);
        }
    }
}

template void FlatForm::evaluate<1>(std::span<const double>, Workspace &, std::span<double>) const;
template void FlatForm::evaluate<kFlatLanes>(
    std::span<const double>, Workspace &, std::span<double>) const;

Totals FlatForm::totals(int ledger, std::span<const double> figures) const {
    const CompiledLedger &compiled = m_ledgers[static_cast<size_t>(ledger)];
    Totals totals;
    for (Metric m : kAllMetrics) {
        const double figure = figures[static_cast<size_t>(ledger) * kMetricCount + indexOf(m)];
        totals[m].value = std::isfinite(figure) ? std::optional(figure) : std::nullopt;
        totals[m].partial = compiled.partial.contains(m) || std::isinf(figure);
    }
    totals[Metric::Carbon] = carbonOf(
        totals[Metric::CarbonLocation], totals[Metric::CarbonEmbodied]);
    return totals;
}

} // namespace greenprint
