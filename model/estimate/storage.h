#pragma once

#include "model/estimate/ledgerbuilder.h"

namespace greenprint {

/// Energy factors of a class: medium, copies, coldness (method 3).
Factors storageEnergy(const LedgerBuilder &builder, const StorageClass &storage);
/// Embodied factors of a class.
Factors storageEmbodied(const LedgerBuilder &builder, const StorageClass &storage);

/// Books GB-months in a class, and their `price`: one that holds for all of them. It is empty where
/// there are tiers, which bookStoragePrice books.
void bookStored(
    LedgerBuilder &builder, const LineHead &head, const StorageClass &storage, int profile,
    const Factors &amount, Factors price);

/// Splits a monthly volume over the price tiers of a class and books the money.
/// `gb` is the volume billed in each month.
void bookStoragePrice(
    LedgerBuilder &builder, const LineHead &head, const StorageClass &storage,
    const std::vector<double> &gb, const Factors &amount);

/// USD per GB-month of the class in a Region, before volume tiers.
Datum monthPrice(const LedgerBuilder &builder, const StorageClass &storage, const QString &region);
/// Another price of the class, listed for us-east-1 and scaled to the Region.
Datum scaledPrice(
    const LedgerBuilder &builder, const StorageClass &storage, const Datum &usEast1Price,
    const QString &region);

} // namespace greenprint
