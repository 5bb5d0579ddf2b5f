#pragma once

#include "model/whatif/explore/partsearch.h"

namespace greenprint {

/// Parts with few options or none: each is simulated in each Region.
class DirectSearch final : public PartSearch {
public:
    DirectSearch(const SearchSpace &space, const Subject &part);

    int jobCount() const override { return 1; }
    void prepare(int job) override;
    void finish() override {}
    Count count() const override { return Count(m_classes.empty() ? 1 : m_classes.size()); }
    size_t size() const override { return m_classes.empty() ? 1 : m_classes.size(); }
    std::optional<Figures> figures(size_t option, size_t site) const override;
    std::optional<double> latency(size_t option, size_t site) override;
    void apply(Design &design, size_t option) const override;
    bool varies() const override { return !m_classes.empty(); }

private:
    struct Cell {
        Figures figures;
        std::optional<double> p95Ms;
        bool feasible = false;
    };
    const Cell &cell(size_t option, size_t site) const {
        return m_cells[option * siteCount() + site];
    }

    QStringList m_classes; ///< of a dataset; empty for parts without options
    std::vector<Cell> m_cells;
};

} // namespace greenprint
