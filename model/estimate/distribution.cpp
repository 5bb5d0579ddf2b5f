#include "model/estimate/distribution.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace greenprint {
namespace {

/// How many times more the mode of a PERT distribution weighs than one of its ends.
constexpr double kModeWeight = 4.0;
/// Score of the normal distribution between whose negative and itself 95 % lie.
constexpr double kScoreOf95 = 1.959963984540054;
/// Doubles need no more than doubles here, and are several times as fast.
using InDoubles = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/// Spread of a lognormal distribution by confidence; 1 where the figure is taken as exact.
double spreadOf(Confidence confidence) {
    switch (confidence) {
    case Confidence::High:
        return 1.05;
    case Confidence::Medium:
        return 1.2;
    case Confidence::Low:
        return 2.0;
    case Confidence::User:
        break;
    }
    return 1.0;
}

template <std::size_t N>
double polynomial(const std::array<double, N> &coefficients, double x) {
    double sum = 0.0;
    for (std::size_t i = N; i-- > 0;)
        sum = sum * x + coefficients[i];
    return sum;
}

} // namespace

// Wichura's algorithm AS 241 (1988), to about 1e-16.
double normalScore(double u) {
    static constexpr std::array centreTop{3.3871328727963666080e0, 1.3314166789178437745e2,
                                          1.9715909503065514427e3, 1.3731693765509461125e4,
                                          4.5921953931549871457e4, 6.7265770927008700853e4,
                                          3.3430575583588128105e4, 2.5090809287301226727e3};
    static constexpr std::array centreBottom{
        1.0,
        4.2313330701600911252e1,
        6.8718700749205790830e2,
        5.3941960214247511077e3,
        2.1213794301586595867e4,
        3.9307895800092710610e4,
        2.8729085735721942674e4,
        5.2264952788528545610e3};
    static constexpr std::array middleTop{1.42343711074968357734e0,  4.63033784615654529590e0,
                                          5.76949722146069140550e0,  3.64784832476320460504e0,
                                          1.27045825245236838258e0,  2.41780725177450611770e-1,
                                          2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr std::array middleBottom{
        1.0,
        2.05319162663775882187e0,
        1.67638483018380384940e0,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9};
    static constexpr std::array tailTop{6.65790464350110377720e0,  5.46378491116411436990e0,
                                        1.78482653991729133580e0,  2.96560571828504891230e-1,
                                        2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                        2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr std::array tailBottom{
        1.0,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15};

    const double q = u - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(centreTop, r) / polynomial(centreBottom, r);
    }
    const double r = std::sqrt(-std::log(q < 0.0 ? u : 1.0 - u));
    const double score = r <= 5.0
                             ? polynomial(middleTop, r - 1.6) / polynomial(middleBottom, r - 1.6)
                             : polynomial(tailTop, r - 5.0) / polynomial(tailBottom, r - 5.0);
    return q < 0.0 ? -score : score;
}

/// Quantiles of the beta distribution by normal score, through which they are smooth to the ends:
/// polynomials that meet values, slopes and curvatures at even steps.
class Distribution::BetaQuantiles {
public:
    BetaQuantiles(double alpha, double beta)
        : m_alpha(alpha)
        , m_beta(beta) {
        Node left = nodeAt(-kReach);
        for (std::size_t i = 0; i < kSteps; ++i) {
            const Node right = nodeAt(-kReach + kStep * static_cast<double>(i + 1));
            const double rise = right.value - left.value;
            m_pieces[i] = {
                left.value,
                left.slope,
                left.curvature / 2.0,
                10.0 * rise - 6.0 * left.slope - 4.0 * right.slope - 1.5 * left.curvature
                    + 0.5 * right.curvature,
                -15.0 * rise + 8.0 * left.slope + 7.0 * right.slope + 1.5 * left.curvature
                    - right.curvature,
                6.0 * rise - 3.0 * (left.slope + right.slope)
                    - 0.5 * (left.curvature - right.curvature)};
            left = right;
        }
    }

    double at(double score) const {
        if (!(std::abs(score) < kReach))
            return exact(score).first;
        const double place = (score + kReach) / kStep;
        const auto piece = static_cast<std::size_t>(place);
        return std::clamp(
            polynomial(m_pieces[piece], place - static_cast<double>(piece)), 0.0, 1.0);
    }

private:
    static constexpr double kReach = 5.0;
    static constexpr std::size_t kSteps = 40;
    static constexpr double kStep = 2.0 * kReach / static_cast<double>(kSteps);

    struct Node {
        double value;
        double slope;     ///< per step
        double curvature; ///< per step, squared
    };

    /// The quantile and what it leaves to 1.
    std::pair<double, double> exact(double score) const {
        const double below = std::erfc(-score / std::numbers::sqrt2) / 2.0;
        const double above = std::erfc(score / std::numbers::sqrt2) / 2.0;
        double rest = 0.0;
        const double x = below <= above
                             ? boost::math::ibeta_inv(m_alpha, m_beta, below, &rest, InDoubles())
                             : boost::math::ibetac_inv(m_alpha, m_beta, above, &rest, InDoubles());
        return {x, rest};
    }

    Node nodeAt(double score) const {
        const auto [x, rest] = exact(score);
        const double density = std::pow(x, m_alpha - 1.0) * std::pow(rest, m_beta - 1.0)
                               / boost::math::beta(m_alpha, m_beta, InDoubles());
        const double normal = std::exp(-score * score / 2.0) / std::sqrt(2.0 * std::numbers::pi);
        const double slope = normal / density;
        const double curvature = -slope
                                 * (score + slope * ((m_alpha - 1.0) / x - (m_beta - 1.0) / rest));
        return {x, slope * kStep, curvature * kStep * kStep};
    }

    double m_alpha;
    double m_beta;
    std::array<std::array<double, 6>, kSteps> m_pieces;
};

Distribution Distribution::point(double value) {
    Distribution d;
    d.m_value = value;
    return d;
}

Distribution Distribution::pert(double low, double mode, double high) {
    if (!(low < high))
        return point(mode);
    Distribution d;
    d.m_kind = Kind::Pert;
    d.m_value = std::clamp(mode, low, high);
    d.m_low = low;
    d.m_width = high - low;
    const double alpha = 1.0 + kModeWeight * (d.m_value - low) / d.m_width;
    d.m_quantiles = std::make_shared<const BetaQuantiles>(alpha, 2.0 + kModeWeight - alpha);
    return d;
}

Distribution Distribution::lognormal(double median, double spread) {
    if (!(spread > 1.0) || median == 0.0)
        return point(median);
    Distribution d;
    d.m_kind = Kind::Lognormal;
    d.m_value = median;
    d.m_width = std::log(spread) / kScoreOf95;
    return d;
}

Distribution Distribution::of(const Datum &datum) {
    if (!datum.known())
        return point(datum.value);
    if (std::isnan(datum.low) && std::isnan(datum.high))
        return lognormal(datum.value, spreadOf(datum.provenance.confidence));
    return pert(datum.lowOrDefault(), datum.value, datum.highOrDefault());
}

double Distribution::atScore(double score) const {
    switch (m_kind) {
    case Kind::Pert:
        return m_low + m_width * m_quantiles->at(score);
    case Kind::Lognormal:
        // a negative figure spreads towards both sides of its amount, and still rises
        return m_value * std::exp(m_value < 0.0 ? -m_width * score : m_width * score);
    case Kind::Point:
        break;
    }
    return m_value;
}

double Distribution::mean() const {
    switch (m_kind) {
    case Kind::Pert:
        return (2.0 * m_low + m_width + kModeWeight * m_value) / (2.0 + kModeWeight);
    case Kind::Lognormal:
        return m_value * std::exp(m_width * m_width / 2.0);
    case Kind::Point:
        break;
    }
    return m_value;
}

} // namespace greenprint
