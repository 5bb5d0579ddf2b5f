#pragma once

#include "model/keyword.h"

#include <array>

namespace greenprint {

/// Families of grid factors; a comparison uses one for all Regions (method 5).
enum class GridSet : quint8 { ElectricityMaps, Ember, Ccf2021, ElectricityMapsDirect };

/// How the power of an instance is estimated (method 2).
enum class PowerSet : quint8 { BottomUp, Teads };

/// Whether archive classes are credited with fewer spinning drives (method 3).
enum class StorageSet : quint8 { Conservative, Modelled };

template <>
struct Keywords<GridSet> {
    static constexpr std::array<Keyword<GridSet>, 4> all{{
        {GridSet::ElectricityMaps, "electricity-maps",
         QT_TRANSLATE_NOOP("Keyword", "Electricity Maps, life-cycle")},
        {GridSet::Ember, "ember", QT_TRANSLATE_NOOP("Keyword", "Ember, life-cycle")},
        {GridSet::Ccf2021, "ccf-2021",
         QT_TRANSLATE_NOOP("Keyword", "Cloud Carbon Footprint 2021, generation")},
        {GridSet::ElectricityMapsDirect, "electricity-maps-direct",
         QT_TRANSLATE_NOOP("Keyword", "Electricity Maps, generation")},
    }};
};

template <>
struct Keywords<PowerSet> {
    static constexpr std::array<Keyword<PowerSet>, 2> all{{
        {PowerSet::BottomUp, "bottom-up", QT_TRANSLATE_NOOP("Keyword", "bottom-up")},
        {PowerSet::Teads, "teads", QT_TRANSLATE_NOOP("Keyword", "Teads curves")},
    }};
};

template <>
struct Keywords<StorageSet> {
    static constexpr std::array<Keyword<StorageSet>, 2> all{{
        {StorageSet::Conservative, "conservative", QT_TRANSLATE_NOOP("Keyword", "conservative")},
        {StorageSet::Modelled, "modelled", QT_TRANSLATE_NOOP("Keyword", "modelled")},
    }};
};

} // namespace greenprint
