#pragma once

namespace greenprint {

/// The ages of stored data (contract, part 1, "Meaning of the demand"): today's stock with ages
/// spread evenly from new to `spread`, and a steady inflow from now on. Times and ages in months,
/// volumes in GB.
class AgeCohorts {
public:
    /// `spread` is the age of the oldest part of the stock; 0 if all of it is new.
    AgeCohorts(double stock, double inflow, double spread);

    /// Volume whose age is in [from, to) at a time, if nothing were ever deleted.
    double between(double time, double from, double to) const;
    /// Volume that reaches an age during (begin, end].
    double reaching(double age, double begin, double end) const;
    /// Part of today's stock whose age is in [from, to) already.
    double stockBetween(double from, double to) const;

private:
    double stockAt(double time, double from, double to) const;

    double m_stock;
    double m_inflow;
    double m_spread;
};

} // namespace greenprint
