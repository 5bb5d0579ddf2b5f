#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace greenprint {

// Servers are whole numbers, as doubles: instances times their request slots are more than an int
// can hold in a plan that means it.

/// Probability that an arrival must wait in M/M/c with offered load a = arrival rate x service
/// time, in Erlang; 1 if a >= c. Erlang's C formula.
double erlangC(double servers, double offered);
/// Probability that an arrival finds all of n servers busy and is lost, Erlang's B formula.
double erlangB(double servers, double offered);

/// Regularized lower incomplete gamma function P(k, x), for k > 0.
double gammaP(double k, double x);

/// How long those wait who must: survival a·exp(-t/w₁) + (1-a)·exp(-t/w₂). One exponential for
/// exponential service; for other variations the mean is that of Kimura's formula for M/G/c, and
/// the tail has the exact rate of decay (Cramér and Lundberg, Takahashi).
struct WaitingTime {
    struct Part {
        double weight = 0.0;
        double mean = 0.0;
    };
    double probability = 0.0; ///< of having to wait
    std::array<Part, 2> parts{};

    double mean() const {
        return probability * (parts[0].weight * parts[0].mean + parts[1].weight * parts[1].mean);
    }
};

/// Waiting at a station of c servers with Poisson arrivals and gamma service times of a mean and
/// coefficient of variation, in one unit of time, whichever. The offered load, rate x mean, must be
/// below c.
WaitingTime waitingTime(double rate, double meanService, double cv, double servers);

/// Times of answers: service (gamma distributed) after a wait that differs between groups of
/// requests. Times share one unit, whichever.
class ResponseTimes {
public:
    /// Most terms of a power series; far more than any needs.
    static constexpr std::size_t kSeriesTerms = 400;

    ResponseTimes(double meanService, double cv);

    /// A share of the requests that is served at once, after a fixed `delay`.
    void addPrompt(double share, double delay = 0.0);
    /// A share of the requests that never gets an answer.
    void addLost(double share);
    /// A share of the requests, arriving at `rate` at a station of `servers`.
    void addQueue(double share, double rate, double servers, double delay = 0.0);

    /// Time within which a share `q` of all requests is answered; infinite if there is none.
    double quantile(double q) const;
    double mean() const;
    /// Probability that an answer takes at most t.
    double cdf(double t) const;

private:
    struct Group {
        double share;
        double delay;
        WaitingTime wait;
    };
    double serviceCdf(double t) const;
    double serviceThenWaitBeyond(double t, double meanWait, double density) const;

    double m_mean;
    double m_cv;
    double m_shape = 1.0; ///< of the gamma distribution
    double m_rate = 1.0;
    double m_logGamma = 0.0;                          ///< log Γ(shape)
    std::array<double, kSeriesTerms> m_reciprocals{}; ///< 1 / (shape + n)
    double m_lost = 0.0;
    double m_total = 0.0;
    std::vector<Group> m_groups;
};

} // namespace greenprint
