#include "reports/results/sharedunit.h"

#include <algorithm>
#include <cmath>

namespace greenprint {

SharedUnit::SharedUnit(const NumberFormat &format, Metric metric, std::span<const Total> figures)
    : m_format(format)
    , m_metric(metric) {
    constexpr double kFarBelow = 1e-5;
    std::vector<double> known;
    for (const Total &figure : figures) {
        if (figure.value)
            known.push_back(std::abs(*figure.value));
    }
    if (!known.empty())
        m_least = kFarBelow * std::ranges::max(known);
    std::erase_if(known, [this](double figure) { return figure < m_least; });
    m_unit = format.unitFor(metric, known);
    // 0.0012 t are read, 0.0003 t are 300 g; 0.9 k USD are 900 USD
    m_least = std::max(m_least, (metric == Metric::Cost ? 1.0 : 1e-3) * m_unit.size);
}

NumberFormat::Scaled SharedUnit::scaled(double figure, int digits) const {
    const bool apart = figure != 0.0 && std::abs(figure) < m_least;
    const DisplayUnit unit = apart ? m_format.unitFor(m_metric, figure) : m_unit;
    return {m_format.number(figure / unit.size, digits), unit.symbol};
}

} // namespace greenprint
