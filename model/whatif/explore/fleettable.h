#pragma once

#include "model/whatif/explore/siteuse.h"

#include <span>

namespace greenprint {

/// What a part of the workload needs to know of types in Regions, looked up once: the price, and
/// whether AWS offers it.
class FleetTable {
public:
    FleetTable() = default;
    FleetTable(
        const Catalog &catalog, std::span<const InstanceType *const> types,
        std::span<const Site *const> sites, Use use);

    bool offered(size_t type, size_t site) const { return cell(type, site).offered; }
    /// USD per hour; NaN where unknown.
    double price(size_t type, size_t site, Purchase purchase) const {
        return cell(type, site).prices[static_cast<size_t>(purchase)];
    }

private:
    struct Cell {
        std::array<double, Keywords<Purchase>::all.size()> prices{};
        bool offered = false;
    };
    const Cell &cell(size_t type, size_t site) const { return m_cells[type * m_siteCount + site]; }

    size_t m_siteCount = 0;
    std::vector<Cell> m_cells;
};

} // namespace greenprint
