#pragma once

#include "model/estimate/partsimulator.h"
#include "model/whatif/explore/fleettable.h"
#include "model/whatif/explore/partsearch.h"

#include <memory>

namespace greenprint {

/// A service under every inference option, on every type, with every way of scaling.
class ServiceSearch final : public PartSearch {
public:
    ServiceSearch(const SearchSpace &space, const Subject &part, bool latency);

    int jobCount() const override { return static_cast<int>(m_jobs.size()); }
    void prepare(int job) override;
    void finish() override;
    Count count() const override;
    size_t size() const override { return m_options.size(); }
    std::optional<Figures> figures(size_t option, size_t site) const override;
    std::optional<double> latency(size_t option, size_t site) override;
    void apply(Design &design, size_t option) const override;
    bool varies() const override { return true; }

private:
    /// Time in the service without the way to the client, in ms.
    struct QueueTime {
        bool known = false; ///< worked out already
        std::optional<double> p95Ms;
    };
    struct Option {
        std::uint32_t mode = 0; ///< position in m_modes
        std::uint32_t type = 0; ///< position in m_types; the first for serverless
        std::uint32_t use = 0;
        int min = 1;
        std::optional<int> max;
        double memoryGb = 0.0; ///< of a serverless container
        QueueTime time;
    };
    struct Mode {
        ServiceDesign design;
        /// What does not depend on the instances, by site: payloads and captured data.
        std::vector<Figures> rest;
    };
    struct Job {
        std::uint32_t mode = 0;
        size_t firstType = 0;
        size_t typeCount = 0; ///< 0: what does not depend on types
        std::vector<SiteUse> uses;
        std::vector<Option> options; ///< `use` counts from the job's first
    };
    /// Types of a job: enough to be worth its simulator, few enough to keep all threads at work.
    static constexpr size_t kChunk = 48;

    const Service &service() const {
        return m_space.design.workload.services[static_cast<size_t>(m_part.index)];
    }
    ServiceDesign designOf(const Option &option) const;
    ServiceDesign &choiceIn(PartSimulator &simulator) const;
    void prepareRest(Mode &mode) const;
    void prepareServerless(Job &job, PartSimulator &simulator) const;
    void prepareType(Job &job, PartSimulator &simulator, size_t type) const;
    /// Simulates and keeps the option that the simulator's design has; false if no Region allows
    /// it.
    bool keep(Job &job, PartSimulator &simulator, Option option) const;
    QueueTime queueTime(const Ledger &ledger) const;

    bool m_latency;
    std::vector<Mode> m_modes;
    std::vector<const InstanceType *> m_types;
    std::vector<Job> m_jobs;
    std::vector<SiteUse> m_uses;
    std::vector<Option> m_options;
    FleetTable m_hosts;
    FleetTable m_transforms;
    std::vector<double> m_transferMs;           ///< by site
    std::unique_ptr<PartSimulator> m_simulator; ///< for response times that are asked for later
};

} // namespace greenprint
