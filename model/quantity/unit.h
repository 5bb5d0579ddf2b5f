#pragma once

#include "model/quantity/quantity.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace greenprint {

/// The units in which figures are entered, stored in the catalog and shown. Each knows its
/// dimension and its size in canonical units, so that a product can be checked at run time.
enum class Unit : quint8 {
    One,
    Percent,
    KilowattHour,
    WattHour,
    Kilogram,
    Gram,
    Litre,
    UsDollar,
    Gigabyte,
    Kilobyte,
    Hour,
    Minute,
    Second,
    Millisecond,
    Day,
    Month,
    GigabyteMonth,
    GigabyteHour,
    Watt,
    GramPerKilowattHour,
    LitrePerKilowattHour,
    KilowattHourPerGigabyte,
    WattHourPerTerabyteHour,
    GramPerGigabyteHour,
    UsDollarPerHour,
    UsDollarPerGigabyte,
    UsDollarPerGigabyteMonth,
    UsDollarPerGigabyteSecond,
    UsDollarPerThousand,
    WattPerGigabyte,
    GigabytePerHour,
    GigabytePerMonth,
    GigabytePerSecond,
    MegabitPerSecond,
    KilogramPerGigabyte,
    Teraflops,
    Megabyte,
};
inline constexpr std::size_t kUnitCount = static_cast<std::size_t>(Unit::Megabyte) + 1;

/// The symbol as shown and written to JSON: "kWh", "g/kWh"; "1" for a plain number.
QString symbol(Unit unit);
std::optional<Unit> unitFromSymbol(QStringView symbol);
Dimension dimension(Unit unit);
/// Size of one such unit in canonical units: W -> 0.001 (kW), g/kWh -> 0.001 (kg/kWh).
double canonicalSize(Unit unit);

/// A number in a stated unit, exactly as a person wrote it. Plans hold these, so that saving
/// and loading loses no digit; estimates convert once, with canonical().
template <Unit U>
struct In {
    double number = 0.0;
    friend constexpr auto operator<=>(const In &, const In &) = default;
};

} // namespace greenprint
