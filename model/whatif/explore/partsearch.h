#pragma once

#include "model/whatif/choices.h"
#include "model/whatif/explore/searchspace.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <memory>

namespace greenprint {

/// One part of the workload in a search: what it may be, and what that makes in every Region.
/// Options that no Region allows are left out, and of options that are alike in all but name one
/// is kept; count() is that of all.
class PartSearch {
public:
    using Count = boost::multiprecision::cpp_int;

    /// The kind of search that the part needs. With `latency` response times are wanted for every
    /// option; without, only to see whether a promise is kept.
    static std::unique_ptr<PartSearch> of(
        const SearchSpace &space, const Subject &part, bool latency);
    virtual ~PartSearch() = default;

    const Subject &part() const { return m_part; }
    Stage stage() const { return m_space.stageOf(m_part); }
    /// Where the part may stand: all sites of the space, or its own Region only.
    size_t siteCount() const { return m_own ? 1 : m_space.sites.size(); }
    /// Which of them that is when the stage stands at a site of the space.
    size_t siteFor(size_t stageSite) const { return m_own ? 0 : stageSite; }

    /// Work that may be done in any order and at the same time; finish() when all is done.
    virtual int jobCount() const = 0;
    virtual void prepare(int job) = 0;
    virtual void finish() = 0;

    /// All options, those without a chance included.
    virtual Count count() const = 0;
    /// Options that are left.
    virtual size_t size() const = 0;
    /// Figures of an option at a site, latency aside; none if that is not allowed there.
    virtual std::optional<Figures> figures(size_t option, size_t site) const = 0;
    /// p95 in ms of a service; none where it is unknown, and for other parts. Not from two threads
    /// at once.
    virtual std::optional<double> latency(size_t, size_t) { return std::nullopt; }
    virtual void apply(Design &design, size_t option) const = 0;
    /// Whether the part has something to choose.
    virtual bool varies() const = 0;

    bool isService() const { return m_part.kind == SubjectKind::Service; }

protected:
    PartSearch(const SearchSpace &space, const Subject &part);

    const Site &site(size_t i) const { return m_own ? *m_own : m_space.sites[i]; }
    /// The design with the part, or its stage, at a site.
    void place(Design &design, size_t site) const;

    const SearchSpace &m_space;
    const Subject m_part;
    std::optional<Site> m_own;
};

/// Whether a simulation found what forbids an option in every Region.
bool forbiddenEverywhere(const Ledger &ledger);

} // namespace greenprint
