#include "model/estimate/agecohorts.h"

#include <algorithm>

namespace greenprint {
namespace {

double overlap(double a, double b, double c, double d) {
    return std::max(0.0, std::min(b, d) - std::max(a, c));
}

} // namespace

AgeCohorts::AgeCohorts(double stock, double inflow, double spread)
    : m_stock(stock)
    , m_inflow(inflow)
    , m_spread(spread) {}

double AgeCohorts::between(double time, double from, double to) const {
    return stockAt(time, from, to) + m_inflow * overlap(0.0, time, from, to);
}

double AgeCohorts::stockBetween(double from, double to) const {
    return stockAt(0.0, from, to);
}

double AgeCohorts::stockAt(double time, double from, double to) const {
    if (m_spread > 0.0)
        return m_stock * overlap(time, time + m_spread, from, to) / m_spread;
    return time >= from && time < to ? m_stock : 0.0;
}

double AgeCohorts::reaching(double age, double begin, double end) const {
    double volume = 0.0;
    // stock of age a today reaches `age` at time age - a
    if (m_spread > 0.0)
        volume += m_stock * overlap(age - m_spread, age, begin, end) / m_spread;
    else if (age > 0.0 && age > begin && age <= end)
        volume += m_stock;
    // what comes in at time t reaches it at t + age
    volume += m_inflow * std::max(0.0, end - std::max(begin, age));
    return volume;
}

} // namespace greenprint
