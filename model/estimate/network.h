#pragma once

#include "model/estimate/ledgerbuilder.h"

namespace greenprint {

/// One end of a transfer: a Region, or the internet with the Region whose grid stands for it.
struct Place {
    bool internet = false;
    QString region; ///< for the internet: whose grid its network uses

    static Place ofRegion(QString region) { return {false, std::move(region)}; }
    static Place ofInternet(QString gridRegion) { return {true, std::move(gridRegion)}; }
};

/// Books data that moves: energy of the network, and the price of sending it (method 4). The
/// network to clients stands outside the boundary unless the plan takes it in; its price does not.
void bookMove(
    LedgerBuilder &builder, const LineHead &head, int profile, const Factors &amount,
    const Place &from, const Place &to);

} // namespace greenprint
