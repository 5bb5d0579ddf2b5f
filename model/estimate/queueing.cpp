#include "model/estimate/queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace greenprint {
namespace {

constexpr double kDeterministic = 0.02; ///< below this variation a service time is a constant
constexpr double kNeverWaits = 1e-9;    ///< probability of a wait that does not show in any figure

/// Erlang's recurrence begins with the first server where there are no more than so many.
constexpr double kFew = 10'000.0;
/// So many standard deviations of the load below it, what the recurrence begins with has no effect
/// on a double: exp(-81/2).
constexpr double kForgotten = 9.0;
/// From so many servers on the load is as good as continuous.
constexpr double kSmooth = 1e8;
constexpr double kNeverBlocked = 1e-30;

/// Erlang's B where servers and load are too many to be counted one by one: the load is normal
/// (Jagerman 1974); exact to one part in 10,000.
double erlangBOfVeryMany(double servers, double offered) {
    const double score = (servers - offered) / std::sqrt(offered);
    const double within = std::erfc(-score / std::numbers::sqrt2) / 2.0;
    // far below the load the share that servers cannot take is blocked, whatever its variation
    if (score < -kForgotten)
        return 1.0 - servers / offered;
    const double density = std::exp(-score * score / 2.0) / std::sqrt(2.0 * std::numbers::pi);
    return density / (within * std::sqrt(offered));
}

/// 1/n, because dividing is what takes the time in the series below.
constexpr auto kInverse = [] {
    std::array<double, ResponseTimes::kSeriesTerms + 1> inverse{};
    for (size_t n = 1; n < inverse.size(); ++n)
        inverse[n] = 1.0 / static_cast<double>(n);
    return inverse;
}();

} // namespace

double erlangB(double servers, double offered) {
    if (std::min(servers, offered) > kSmooth)
        return erlangBOfVeryMany(servers, offered);
    // the recurrence over servers is stable and needs no factorials. What happens far below the
    // offered load does not show: there all but k of the load are blocked
    double k = std::floor(std::min(servers, offered) - kForgotten * std::sqrt(offered));
    k = k > kFew ? k : 0.0;
    double blocked = k > 0.0 ? 1.0 - k / offered : 1.0;
    while (k < servers && blocked > kNeverBlocked) {
        k += 1.0;
        blocked = offered * blocked / (k + offered * blocked);
    }
    return blocked;
}

double erlangC(double servers, double offered) {
    if (offered >= servers)
        return 1.0;
    if (offered <= 0.0)
        return 0.0;
    const double blocked = erlangB(servers, offered);
    const double utilization = offered / servers;
    return blocked / (1.0 - utilization * (1.0 - blocked));
}

double gammaP(double k, double x) {
    if (x <= 0.0)
        return 0.0;
    const double front = std::exp(k * std::log(x) - x - std::lgamma(k));
    if (x < k + 1.0) {
        double term = 1.0 / k;
        double sum = term;
        for (int n = 1; n < 500; ++n) {
            term *= x / (k + n);
            sum += term;
            if (term < sum * 1e-15)
                break;
        }
        return std::min(1.0, sum * front);
    }
    // Lentz's continued fraction for the upper tail
    constexpr double kTiny = 1e-300;
    double b = x + 1.0 - k;
    double c = 1.0 / kTiny;
    double d = 1.0 / b;
    double h = d;
    for (int i = 1; i < 500; ++i) {
        const double an = -i * (i - k);
        b += 2.0;
        d = an * d + b;
        d = std::abs(d) < kTiny ? kTiny : d;
        c = b + an / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        d = 1.0 / d;
        const double delta = d * c;
        h *= delta;
        if (std::abs(delta - 1.0) < 1e-15)
            break;
    }
    return std::max(0.0, 1.0 - front * h);
}

namespace {

/// The rate at which the tail of the waiting time decays: the positive root of
/// rate·(M(x) - 1) = servers·x, M being the moment generating function of the service time.
double decayRate(double rate, double mean, double cv, double servers) {
    const bool constant = cv < kDeterministic;
    const double scale = mean * cv * cv;
    const double shape = constant ? 0.0 : 1.0 / (cv * cv);
    struct Excess {
        double value;
        double slope;
    };
    const auto excess = [&](double x) {
        const double log = constant ? 0.0 : std::log1p(-scale * x);
        const double moment = constant ? std::exp(x * mean) : std::exp(-shape * log);
        const double derivative = constant ? mean * moment : mean * moment / std::exp(log);
        return Excess{rate * (moment - 1.0) - servers * x, rate * derivative - servers};
    };
    // excess is convex, zero at 0 and negative up to the root: from the right of the root Newton's
    // steps never pass it
    // short of where the moments of the service time are beyond every number: exp(709), or 1 /
    // scale
    const double limit = constant ? 700.0 / mean : 0.999999999999 / scale;
    double x = constant ? 1.0 / mean : std::min(1.0 / mean, 0.999999999 / scale);
    for (int i = 0; i < 64 && x < limit && excess(x).value < 0.0; ++i)
        x = std::min(limit, x + 0.5 * (constant ? x : limit - x));
    for (int i = 0; i < 100; ++i) {
        const Excess e = excess(x);
        const double step = e.value / e.slope;
        if (!(step > 1e-14 * x))
            break;
        x -= step;
    }
    return x;
}

/// The wait of those who wait as two exponential phases one after the other, with the mean given
/// and the variance of M/G/1: a geometric number of residual service times. Least variable where
/// both phases are alike.
std::array<WaitingTime::Part, 2> twoPhases(double mean, double utilization, double squaredCv) {
    const double residual = 4.0 * (1.0 + 2.0 * squaredCv) / (3.0 * (1.0 + squaredCv)) - 1.0;
    const double variation = std::clamp(
        utilization + (1.0 - utilization) * residual, 0.5001, 0.9999);
    const double apart = std::sqrt(2.0 * variation - 1.0);
    const double longer = mean * (1.0 + apart) / 2.0;
    const double shorter = mean * (1.0 - apart) / 2.0;
    return {{{longer / (longer - shorter), longer}, {-shorter / (longer - shorter), shorter}}};
}

} // namespace

WaitingTime waitingTime(double rate, double mean, double cv, double servers) {
    WaitingTime wait;
    const double offered = rate * mean;
    wait.probability = erlangC(servers, offered);
    const double exponential = mean / (servers - offered); // of those who wait, in M/M/c
    wait.parts = {{{1.0, exponential}, {0.0, exponential}}};
    if (std::abs(cv - 1.0) < 1e-9 || wait.probability < kNeverWaits)
        return wait;

    // mean: Kimura's interpolation between M/D/c (Cosmetatos) and M/M/c; beyond that plain scaling
    const double utilization = offered / servers;
    const double squared = cv * cv;
    double meanWait = exponential * (1.0 + squared) / 2.0;
    if (squared < 1.0) {
        const double correction = 1.0
                                  + (1.0 - utilization) * (servers - 1)
                                        * (std::sqrt(4.0 + 5.0 * servers) - 2.0)
                                        / (16.0 * utilization * servers);
        const double constant = exponential / 2.0 * correction;
        meanWait = (1.0 + squared) / (2.0 * squared / exponential + (1.0 - squared) / constant);
    }

    // tail: weight and rate as in M/G/1 with the service time shared by the servers
    const double decay = decayRate(rate, mean, cv, servers);
    const double slope =
        cv < kDeterministic
            ? mean * std::exp(decay * mean)
            : mean * std::exp(-(1.0 / squared + 1.0) * std::log1p(-mean * squared * decay));
    const double asymptotic = (1.0 - utilization) / (rate * slope / servers - 1.0);
    const double weight = asymptotic / utilization;
    const double rest = meanWait - weight / decay;
    const double second = rest / (1.0 - weight);
    // only where the second part is there, decays faster, and leaves a proper distribution
    const bool proper = std::isfinite(second) && second > 0.0 && second < 1.0 / decay
                        && weight * decay + (1.0 - weight) / second >= 0.0;
    wait.parts =
        proper ? std::
                array{WaitingTime::Part{weight, 1.0 / decay}, WaitingTime::Part{1.0 - weight, second}}
               : twoPhases(meanWait, utilization, squared);
    return wait;
}

ResponseTimes::ResponseTimes(double meanService, double cv)
    : m_mean(meanService)
    , m_cv(cv) {
    if (cv >= kDeterministic) {
        m_shape = 1.0 / (cv * cv);
        m_rate = m_shape / meanService;
        m_logGamma = std::lgamma(m_shape);
        for (size_t n = 0; n < m_reciprocals.size(); ++n)
            m_reciprocals[n] = 1.0 / (m_shape + static_cast<double>(n));
    }
}

void ResponseTimes::addPrompt(double share, double delay) {
    m_groups.push_back({share, delay, {}});
    m_total += share;
}

void ResponseTimes::addLost(double share) {
    m_lost += share;
    m_total += share;
}

void ResponseTimes::addQueue(double share, double rate, double servers, double delay) {
    if (rate * m_mean >= servers) {
        addLost(share);
        return;
    }
    m_groups.push_back({share, delay, waitingTime(rate, m_mean, m_cv, servers)});
    m_total += share;
}

double ResponseTimes::serviceCdf(double t) const {
    if (m_cv < kDeterministic)
        return t >= m_mean ? 1.0 : 0.0;
    return gammaP(m_shape, m_rate * t);
}

/// Probability that service ends by t, but service plus an exponential wait does not:
/// exp(-t/w) times the integral of exp(x/w) over the service density up to t.
double ResponseTimes::serviceThenWaitBeyond(double t, double meanWait, double density) const {
    if (m_cv < kDeterministic)
        return t >= m_mean ? std::exp(-(t - m_mean) / meanWait) : 0.0;
    // a gamma density tilted by exp(x/w) is a gamma density again, of the rate minus 1/w
    const double z = (m_rate - 1.0 / meanWait) * t;
    if (z > m_shape + 1.0) {
        const double tilt = z / t;
        return std::exp(m_shape * std::log(m_rate / tilt) - t / meanWait) * gammaP(m_shape, z);
    }
    if (z >= 0.0) {
        // the series of the incomplete gamma function; its front factor is the density times t
        double term = m_reciprocals.front();
        double sum = term;
        for (size_t n = 1; n < m_reciprocals.size() && term > sum * 1e-16; ++n) {
            term *= z * m_reciprocals[n];
            sum += term;
        }
        return density * sum;
    }
    // the wait is shorter than the tail of service: Kummer's function 1F1(1; k+1; z) / k, which is
    // the mean of 1 / (k + N) over a Poisson variable N of mean -z
    const double mean = -z;
    if (mean > 60.0) {
        const double ratio = 1.0 / (m_shape + mean);
        return density * ratio * (1.0 + mean / ((m_shape + mean) * (m_shape + mean)));
    }
    double sum = 0.0;
    double weight = std::exp(-mean);
    for (size_t n = 0; n < m_reciprocals.size(); ++n) {
        sum += weight * m_reciprocals[n];
        weight *= mean * kInverse[n + 1];
        if (static_cast<double>(n) > mean && weight < 1e-14)
            break;
    }
    return density * sum;
}

double ResponseTimes::cdf(double t) const {
    double answered = 0.0;
    double lastDelay = std::numeric_limits<double>::quiet_NaN();
    double service = 0.0;
    double density = 0.0; // of the service time, times the time
    for (const Group &g : m_groups) {
        const double time = t - g.delay;
        if (time <= 0.0)
            continue;
        if (g.delay != lastDelay) {
            service = serviceCdf(time);
            if (m_cv >= kDeterministic)
                density = std::exp(m_shape * std::log(m_rate * time) - m_rate * time - m_logGamma);
            lastDelay = g.delay;
        }
        double p = service;
        if (g.wait.probability > kNeverWaits) {
            for (const WaitingTime::Part &part : g.wait.parts) {
                if (part.weight != 0.0)
                    p -= g.wait.probability * part.weight
                         * serviceThenWaitBeyond(time, part.mean, density);
            }
        }
        answered += g.share * p;
    }
    return m_total > 0.0 ? answered / m_total : 1.0;
}

double ResponseTimes::quantile(double q) const {
    if (m_groups.empty() || m_lost / m_total > 1.0 - q)
        return std::numeric_limits<double>::infinity();
    double high = m_mean;
    for (const Group &g : m_groups)
        high = std::max(high, g.delay + m_mean);
    double low = 0.0;
    double atLow = -q;
    double atHigh = cdf(high) - q;
    for (int i = 0; i < 200 && atHigh < 0.0; ++i) {
        low = high;
        atLow = atHigh;
        high *= 2.0;
        atHigh = cdf(high) - q;
    }
    // the Illinois variant of the secant method: few steps, never out of the bracket
    int side = 0;
    for (int i = 0; i < 100 && high - low > 1e-9 * high; ++i) {
        double middle = (low * atHigh - high * atLow) / (atHigh - atLow);
        if (!(middle > low && middle < high) || i > 40)
            middle = (low + high) / 2.0;
        const double value = cdf(middle) - q;
        if (value < 0.0) {
            low = middle;
            atLow = value;
            if (side == -1)
                atHigh /= 2.0;
            side = -1;
        } else {
            high = middle;
            atHigh = value;
            if (side == 1)
                atLow /= 2.0;
            side = 1;
        }
        if (std::abs(value) < 1e-12)
            return middle;
    }
    return high;
}

double ResponseTimes::mean() const {
    double sum = 0.0;
    for (const Group &g : m_groups)
        sum += g.share * (g.delay + g.wait.mean() + m_mean);
    const double answered = m_total - m_lost;
    return answered > 0.0 ? sum / answered : std::numeric_limits<double>::infinity();
}

} // namespace greenprint
