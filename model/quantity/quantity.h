#pragma once

#include <QtGlobal>

#include <compare>

namespace greenprint {

/// Exponents of the base quantities: energy, carbon (CO2e mass), water, money, data, time.
/// Their canonical units are kWh, kg, L, USD, GB and h.
struct Dimension {
    int energy = 0;
    int carbon = 0;
    int water = 0;
    int money = 0;
    int data = 0;
    int time = 0;

    friend constexpr bool operator==(const Dimension &, const Dimension &) = default;

    friend constexpr Dimension operator+(const Dimension &a, const Dimension &b) {
        return {a.energy + b.energy, a.carbon + b.carbon, a.water + b.water,
                a.money + b.money,   a.data + b.data,     a.time + b.time};
    }
    friend constexpr Dimension operator-(const Dimension &a) {
        return {-a.energy, -a.carbon, -a.water, -a.money, -a.data, -a.time};
    }
    friend constexpr Dimension operator-(const Dimension &a, const Dimension &b) { return a + -b; }
};

/// A number with a dimension, held in the canonical unit. A `double kg` in a signature is a
/// mistake: kilograms cannot be added to hours, and kWh times kg/kWh is kg by construction.
template <Dimension D>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double canonical)
        : m_value(canonical) {}

    /// The number in the canonical unit; a plain number for a ratio.
    constexpr double value() const { return m_value; }

    constexpr operator double() const requires(D == Dimension{}) { return m_value; }

    constexpr Quantity &operator+=(Quantity other) { return m_value += other.m_value, *this; }
    constexpr Quantity &operator-=(Quantity other) { return m_value -= other.m_value, *this; }
    constexpr Quantity &operator*=(double factor) { return m_value *= factor, *this; }
    constexpr Quantity &operator/=(double divisor) { return m_value /= divisor, *this; }

    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator*(Quantity a, double b) { return a *= b; }
    friend constexpr Quantity operator*(double a, Quantity b) { return b *= a; }
    friend constexpr Quantity operator/(Quantity a, double b) { return a /= b; }
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    double m_value = 0.0;
};

template <Dimension A, Dimension B>
constexpr Quantity<A + B> operator*(Quantity<A> a, Quantity<B> b) {
    return Quantity<A + B>(a.value() * b.value());
}

template <Dimension A, Dimension B>
constexpr Quantity<A - B> operator/(Quantity<A> a, Quantity<B> b) {
    return Quantity<A - B>(a.value() / b.value());
}

template <Dimension A>
constexpr Quantity<-A> operator/(double a, Quantity<A> b) {
    return Quantity<-A>(a / b.value());
}

using Energy = Quantity<Dimension{.energy = 1}>;
using Carbon = Quantity<Dimension{.carbon = 1}>;
using Duration = Quantity<Dimension{.time = 1}>;
using Power = Quantity<Dimension{.energy = 1, .time = -1}>;

constexpr Energy kilowattHours(double v) {
    return Energy(v);
}
constexpr Carbon kilograms(double v) {
    return Carbon(v);
}
constexpr Duration hours(double v) {
    return Duration(v);
}
constexpr Power watts(double v) {
    return Power(v / 1000.0);
}

/// A month of 730 hours and a year of 8,760 (method, preamble).
inline constexpr Duration kMonth = hours(730.0);
inline constexpr Duration kYear = hours(8760.0);
inline constexpr Duration kDay = hours(24.0);
inline constexpr double kDaysPerMonth = kMonth / kDay;

} // namespace greenprint
