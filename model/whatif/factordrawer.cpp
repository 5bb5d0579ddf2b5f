#include "model/whatif/factordrawer.h"

#include "model/whatif/draws.h"

namespace greenprint {

void FactorDrawer::draw(std::vector<Factor> &factors, quint64 draw) {
    if (m_sources.size() < factors.size())
        m_sources.resize(factors.size());
    for (size_t i = 0; i < factors.size(); ++i) {
        Factor &factor = factors[i];
        Datum &datum = factor.datum;
        const double low = datum.lowOrDefault();
        const double high = datum.highOrDefault();
        if (!datum.known() || low == high)
            continue;
        std::optional<Source> &source = m_sources[i];
        if (!source || source->name != factor.name || source->of != factor.of
            || source->at != factor.at) {
            source.emplace();
            source->name = factor.name;
            source->of = factor.of;
            source->at = factor.at;
            source->key = drawKey(m_seed, factor.name, factor.of, factor.at);
            source->value = std::numeric_limits<double>::quiet_NaN();
        }
        // the same range is another distribution where only the confidence gives it
        const bool given = !std::isnan(datum.low);
        if (source->value != datum.value || source->low != low || source->high != high
            || source->rangeGiven != given) {
            source->value = datum.value;
            source->low = low;
            source->high = high;
            source->rangeGiven = given;
            source->distribution = Distribution::of(datum);
        }
        datum.value = source->distribution.atScore(drawScore(source->key, draw));
    }
}

} // namespace greenprint
