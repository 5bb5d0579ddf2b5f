#pragma once

#include "model/estimate/ledgerbuilder.h"

#include <span>

namespace greenprint {

/// A price that holds from a volume of the month on.
struct PriceTier {
    double fromGb = 0.0;
    Datum price;
};

/// Splits a monthly volume over the tiers of a price, which are ascending, and books the money of
/// each part. `gbOfOne` is how many GB one unit of the volume stands for before the factors of
/// `amount`; `price` is the factor of the price, in which each tier puts its figure.
void bookTiers(
    LedgerBuilder &builder, const LineHead &head, const Profile &volume, double gbOfOne,
    const Factors &amount, std::span<const PriceTier> tiers, Factor price);

} // namespace greenprint
