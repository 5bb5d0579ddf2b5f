#include "model/quantity/unit.h"

#include <array>

namespace greenprint {
namespace {

struct UnitEntry {
    Unit unit;
    const char *symbol;
    Dimension dimension;
    double size;
};

constexpr Dimension kPerHour{.time = -1};

constexpr std::array kUnits{
    UnitEntry{Unit::One, "1", {}, 1.0},
    UnitEntry{Unit::Percent, "%", {}, 0.01},
    UnitEntry{Unit::KilowattHour, "kWh", {.energy = 1}, 1.0},
    UnitEntry{Unit::WattHour, "Wh", {.energy = 1}, 1e-3},
    UnitEntry{Unit::Kilogram, "kg", {.carbon = 1}, 1.0},
    UnitEntry{Unit::Gram, "g", {.carbon = 1}, 1e-3},
    UnitEntry{Unit::Litre, "L", {.water = 1}, 1.0},
    UnitEntry{Unit::UsDollar, "USD", {.money = 1}, 1.0},
    UnitEntry{Unit::Gigabyte, "GB", {.data = 1}, 1.0},
    UnitEntry{Unit::Kilobyte, "kB", {.data = 1}, 1e-6},
    UnitEntry{Unit::Hour, "h", {.time = 1}, 1.0},
    UnitEntry{Unit::Minute, "min", {.time = 1}, 1.0 / 60.0},
    UnitEntry{Unit::Second, "s", {.time = 1}, 1.0 / 3600.0},
    UnitEntry{Unit::Millisecond, "ms", {.time = 1}, 1.0 / 3600.0e3},
    UnitEntry{Unit::Day, "d", {.time = 1}, 24.0},
    UnitEntry{Unit::Month, "months", {.time = 1}, kMonth.value()},
    UnitEntry{Unit::GigabyteMonth, "GB-month", {.data = 1, .time = 1}, kMonth.value()},
    UnitEntry{Unit::GigabyteHour, "GB\u00b7h", {.data = 1, .time = 1}, 1.0},
    UnitEntry{Unit::Watt, "W", {.energy = 1, .time = -1}, 1e-3},
    UnitEntry{Unit::GramPerKilowattHour, "g/kWh", {.energy = -1, .carbon = 1}, 1e-3},
    UnitEntry{Unit::LitrePerKilowattHour, "L/kWh", {.energy = -1, .water = 1}, 1.0},
    UnitEntry{Unit::KilowattHourPerGigabyte, "kWh/GB", {.energy = 1, .data = -1}, 1.0},
    UnitEntry{
        Unit::WattHourPerTerabyteHour, "Wh/TB\u00b7h", {.energy = 1, .data = -1, .time = -1}, 1e-6},
    UnitEntry{
        Unit::GramPerGigabyteHour, "g/GB\u00b7h", {.carbon = 1, .data = -1, .time = -1}, 1e-3},
    UnitEntry{Unit::UsDollarPerHour, "USD/h", {.money = 1, .time = -1}, 1.0},
    UnitEntry{Unit::UsDollarPerGigabyte, "USD/GB", {.money = 1, .data = -1}, 1.0},
    UnitEntry{
        Unit::UsDollarPerGigabyteMonth,
        "USD/GB-month",
        {.money = 1, .data = -1, .time = -1},
        1.0 / kMonth.value()},
    UnitEntry{
        Unit::UsDollarPerGigabyteSecond, "USD/GB-s", {.money = 1, .data = -1, .time = -1}, 3600.0},
    UnitEntry{Unit::UsDollarPerThousand, "USD/1,000", {.money = 1}, 1e-3},
    UnitEntry{Unit::WattPerGigabyte, "W/GB", {.energy = 1, .data = -1, .time = -1}, 1e-3},
    UnitEntry{Unit::GigabytePerHour, "GB/h", {.data = 1, .time = -1}, 1.0},
    UnitEntry{Unit::GigabytePerMonth, "GB/month", {.data = 1, .time = -1}, 1.0 / kMonth.value()},
    UnitEntry{Unit::GigabytePerSecond, "GB/s", {.data = 1, .time = -1}, 3600.0},
    UnitEntry{Unit::MegabitPerSecond, "Mbit/s", {.data = 1, .time = -1}, 3600.0 / 8000.0},
    UnitEntry{Unit::KilogramPerGigabyte, "kg/GB", {.carbon = 1, .data = -1}, 1.0},
    UnitEntry{Unit::Teraflops, "TFLOPS", kPerHour, 3600.0e12},
    UnitEntry{Unit::Megabyte, "MB", {.data = 1}, 1e-3},
};
static_assert(kUnits.size() == kUnitCount);

constexpr bool inOrder() {
    for (std::size_t i = 0; i < kUnits.size(); ++i) {
        if (kUnits[i].unit != static_cast<Unit>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "kUnits is indexed by Unit");

const UnitEntry &entry(Unit unit) {
    return kUnits[static_cast<std::size_t>(unit)];
}

} // namespace

QString symbol(Unit unit) {
    return QString::fromUtf8(entry(unit).symbol);
}

std::optional<Unit> unitFromSymbol(QStringView symbol) {
    for (const UnitEntry &e : kUnits) {
        if (QString::fromUtf8(e.symbol) == symbol)
            return e.unit;
    }
    return std::nullopt;
}

Dimension dimension(Unit unit) {
    return entry(unit).dimension;
}

double canonicalSize(Unit unit) {
    return entry(unit).size;
}

} // namespace greenprint
