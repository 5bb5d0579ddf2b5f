#pragma once

#include "model/catalog/datum.h"

#include <memory>

namespace greenprint {

/// Score of the standard normal distribution below which a share u of it lies; u in (0, 1).
double normalScore(double u);

/// How the true value of a factor may lie around the one that is used (method 13): the source of
/// every random draw. A range given by the source or the plan is a PERT distribution, with the
/// value as its mode; a figure that has only a confidence is lognormal, with the value as its
/// median and 95 % of the draws between value ÷ spread and value x spread (spread 1.05, 1.2 and 2
/// for high, medium and low). What the plan states without a range, and what is unknown, is a
/// point.
class Distribution {
public:
    enum class Kind : quint8 { Point, Pert, Lognormal };

    static Distribution of(const Datum &datum);
    static Distribution point(double value);
    /// low <= mode <= high; a mode outside is taken as the nearer end.
    static Distribution pert(double low, double mode, double high);
    /// 95 % of the draws lie between median ÷ spread and median x spread; spread >= 1.
    static Distribution lognormal(double median, double spread);

    Kind kind() const { return m_kind; }

    /// The value below which a share u of the draws lies; u in (0, 1), rising with u.
    double quantile(double u) const { return atScore(normalScore(u)); }
    /// The same for the share that lies below a score of the standard normal distribution. Fast:
    /// draws that are kept as scores can be used for any factor.
    double atScore(double score) const;

    double mean() const;
    double p5() const { return quantile(0.05); }
    double p50() const { return quantile(0.5); }
    double p95() const { return quantile(0.95); }

private:
    class BetaQuantiles;

    Kind m_kind = Kind::Point;
    double m_value = 0.0; ///< the point, mode or median
    double m_low = 0.0;   ///< of the PERT distribution
    double m_width = 0.0; ///< of the PERT distribution; log of one standard deviation
    std::shared_ptr<const BetaQuantiles> m_quantiles;
};

} // namespace greenprint
