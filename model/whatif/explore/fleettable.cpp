#include "model/whatif/explore/fleettable.h"

namespace greenprint {

FleetTable::FleetTable(
    const Catalog &catalog, std::span<const InstanceType *const> types,
    std::span<const Site *const> sites, Use use)
    : m_siteCount(sites.size()) {
    m_cells.reserve(types.size() * sites.size());
    for (const InstanceType *type : types) {
        for (const Site *site : sites) {
            Cell cell;
            cell.offered = catalog.offered(*type, use, *site->region);
            // a type that is not there is never asked for its price
            if (cell.offered) {
                for (const auto &purchase : Keywords<Purchase>::all) {
                    cell.prices[static_cast<size_t>(purchase.value)] =
                        catalog.instancePrice(*type, *site->region, purchase.value).value;
                }
            }
            m_cells.push_back(cell);
        }
    }
}

} // namespace greenprint
