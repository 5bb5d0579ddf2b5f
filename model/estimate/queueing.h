#pragma once

#include <vector>

namespace greenprint {

/// Probability that an arrival must wait in M/M/c with offered load a = arrival rate x service
/// time, in Erlang; 1 if a >= c. Erlang's C formula.
double erlangC(int servers, double offered);
/// Probability that an arrival finds all of n servers busy and is lost, Erlang's B formula.
double erlangB(int servers, double offered);

/// Regularized lower incomplete gamma function P(k, x).
double gammaP(double k, double x);

/// Times of answers: service (gamma distributed with mean and coefficient of variation) after a
/// wait that differs between groups of requests. Times share one unit, whichever.
class ResponseTimes {
public:
    ResponseTimes(double meanService, double cv);

    /// A share of the requests that waits with probability `waits`, exponentially with mean
    /// `meanWait`, after a fixed `delay`.
    void add(double share, double waits, double meanWait, double delay = 0.0);
    /// The share of requests that never get an answer within any time.
    void addLost(double share);
    /// Requests arriving at `rate` at a station of `servers` (M/G/c after Allen and Cunneen).
    void addQueue(double share, double rate, int servers, double delay = 0.0);

    /// Time within which a share `q` of all requests is answered; infinite if there is none.
    double quantile(double q) const;
    double mean() const;
    /// Probability that an answer takes at most t.
    double cdf(double t) const;

private:
    struct Group {
        double share;
        double waits;
        double meanWait;
        double delay;
    };
    double serviceCdf(double t) const;
    double serviceThenWaitBeyond(double t, double meanWait) const;

    double m_mean;
    double m_cv;
    double m_shape = 1.0; ///< of the gamma distribution
    double m_rate = 1.0;
    double m_logGamma1 = 0.0; ///< log Γ(shape + 1)
    double m_lost = 0.0;
    double m_total = 0.0;
    std::vector<Group> m_groups;
};

} // namespace greenprint
