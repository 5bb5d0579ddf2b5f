#pragma once

#include "model/keyword.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace greenprint {

enum class OverrideKind : quint8 { Region, Instance, Coefficient, Price };

template <>
struct Keywords<OverrideKind> {
    static constexpr std::array<Keyword<OverrideKind>, 4> all{{
        {OverrideKind::Region, "region", QT_TRANSLATE_NOOP("Keyword", "Region")},
        {OverrideKind::Instance, "instance", QT_TRANSLATE_NOOP("Keyword", "instance type")},
        {OverrideKind::Coefficient, "coefficient", QT_TRANSLATE_NOOP("Keyword", "coefficient")},
        {OverrideKind::Price, "price", QT_TRANSLATE_NOOP("Keyword", "price")},
    }};
};

/// Figures of the user's own that take the place of the catalog's, or add a Region or a type to
/// it (contract, part 1, "Overrides"). Only what is set is replaced.
struct CatalogOverride {
    OverrideKind kind = OverrideKind::Region;
    QString id;
    QString source; ///< where the user has it from
    std::optional<QString> name;

    std::optional<double> gridGramPerKwh;
    std::optional<double> marketGramPerKwh;
    std::optional<double> pue;
    std::optional<double> wueLitrePerKwh;
    std::optional<double> wcfLitrePerKwh;
    std::optional<double> priceIndex;

    std::optional<double> vcpu;
    std::optional<double> memoryGb;
    std::optional<double> accelerators;
    std::optional<QString> accelerator;
    std::optional<double> tflops;
    std::optional<double> watts;
    std::optional<double> wattsIdle;
    std::optional<double> wattsMax;
    std::optional<double> embodiedKg;
    std::optional<double> usdPerHour;

    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<QString> unit;
    std::optional<double> usd;
};

} // namespace greenprint
