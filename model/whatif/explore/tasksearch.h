#pragma once

#include "model/whatif/explore/fleettable.h"
#include "model/whatif/explore/partsearch.h"

namespace greenprint {

/// A task on every type, in every count, under every way of buying. Each is simulated once, and its
/// use is then asked for in every Region.
class TaskSearch final : public PartSearch {
public:
    TaskSearch(const SearchSpace &space, const Subject &part);

    int jobCount() const override;
    void prepare(int job) override;
    void finish() override;
    Count count() const override;
    size_t size() const override { return m_options.size(); }
    std::optional<Figures> figures(size_t option, size_t site) const override;
    void apply(Design &design, size_t option) const override;
    bool varies() const override { return true; }

private:
    struct Option {
        std::uint32_t type = 0;
        std::uint32_t use = 0;
        int count = 1;
        Purchase purchase = Purchase::OnDemand;
    };
    struct Chunk {
        std::vector<SiteUse> uses;
        std::vector<Option> options; ///< `use` counts from the chunk's first
    };
    /// Types of a job: enough to be worth its simulator, few enough to keep all threads at work.
    static constexpr size_t kChunk = 64;

    const Task &task() const {
        return m_space.design.workload.tasks[static_cast<size_t>(m_part.index)];
    }

    std::vector<const InstanceType *> m_types;
    std::vector<int> m_counts;
    std::vector<Chunk> m_chunks;
    std::vector<SiteUse> m_uses;
    std::vector<Option> m_options;
    FleetTable m_fleets;
};

} // namespace greenprint
