#include "model/whatif/explore/servicesearch.h"

#include "model/estimate/serviceestimate.h"
#include "model/whatif/designspace.h"

#include <algorithm>
#include <set>

namespace greenprint {
namespace {

/// Payloads and captured data: the same on any instance.
bool besideInstances(const Line &line) {
    return line.activity == Activity::Move || line.activity == Activity::Process
           || line.activity == Activity::Store;
}

bool onInstances(const Line &line) {
    return !besideInstances(line);
}

/// Whether what was found forbids the type, however many instances there are.
bool cannotServe(const Ledger &ledger) {
    return std::ranges::any_of(ledger.findings, [](const Finding &f) {
        return f.severity == Severity::Error && f.code != FindingCode::Overloaded
               && f.code != FindingCode::HostMemory && f.code != FindingCode::NotOffered
               && f.code != FindingCode::OutsideResidency && f.code != FindingCode::MissedSlo;
    });
}

/// Puts another choice in place of one; the Region is that of the site.
void choose(ServiceDesign &choice, ServiceDesign option) {
    option.region = choice.region;
    choice = std::move(option);
}

/// The fewest instances that an endpoint has, as its estimator bounds them.
int fewestOf(const ServiceDesign &d) {
    return std::max(d.min, d.mode == InferenceMode::Async && d.min == 0 ? 0 : d.zones);
}

} // namespace

ServiceSearch::ServiceSearch(const SearchSpace &space, const Subject &part, bool latency)
    : PartSearch(space, part)
    , m_latency(latency) {
    const ServiceDesign &now = space.design.services[static_cast<size_t>(part.index)];
    const QString current = now.instance.isEmpty() ? service().instance.value_or(QString())
                                                   : now.instance;
    m_types = instanceTypeOptions(space.catalog, current, space.vary.types);
    for (InferenceMode mode : modeOptions(service(), now)) {
        const std::uint32_t index = static_cast<std::uint32_t>(m_modes.size());
        m_modes.push_back({inMode(space.catalog, service(), now, mode), {}});
        m_jobs.push_back({index, 0, 0, {}, {}});
        if (!runsOnInstances(mode))
            continue;
        for (size_t first = 0; first < m_types.size(); first += kChunk)
            m_jobs.push_back({index, first, std::min(kChunk, m_types.size() - first), {}, {}});
    }
}

PartSearch::Count ServiceSearch::count() const {
    Count count = 0;
    for (const Mode &mode : m_modes) {
        if (!runsOnInstances(mode.design.mode)) {
            count += containerMemoryOptions(m_space.catalog, mode.design).size();
            continue;
        }
        size_t scalings = 0;
        for (int min : minOptions(mode.design)) {
            // a job has as many instances as `min` says, whatever the most may be
            if (mode.design.mode == InferenceMode::Batch)
                ++scalings;
            else
                scalings += static_cast<size_t>(
                    std::ranges::count_if(maxOptions(mode.design), [min](std::optional<int> max) {
                        return !max || *max >= min;
                    }));
        }
        count += Count(m_types.size()) * scalings;
    }
    return count;
}

ServiceDesign &ServiceSearch::choiceIn(PartSimulator &simulator) const {
    return simulator.design().services[static_cast<size_t>(m_part.index)];
}

void ServiceSearch::prepare(int index) {
    Job &job = m_jobs[static_cast<size_t>(index)];
    PartSimulator simulator(m_space.catalog, m_space.design, Spans::EveryYear);
    simulator.builder().setLatencyDepth(m_latency ? LatencyDepth::P95 : LatencyDepth::None);
    Mode &mode = m_modes[job.mode];
    if (job.typeCount == 0) {
        prepareRest(mode);
        if (!runsOnInstances(mode.design.mode))
            prepareServerless(job, simulator);
        return;
    }
    for (size_t t = job.firstType; t < job.firstType + job.typeCount; ++t)
        prepareType(job, simulator, t);
}

void ServiceSearch::prepareRest(Mode &mode) const {
    PartSimulator simulator(m_space.catalog, m_space.design);
    simulator.builder().setLatencyDepth(LatencyDepth::None);
    for (size_t at = 0; at < siteCount(); ++at) {
        choose(choiceIn(simulator), mode.design);
        place(simulator.design(), at);
        const Ledger &ledger = simulator.simulate(m_part);
        Sums sums;
        for (const Line &line : ledger.lines) {
            if (besideInstances(line))
                sums.add(ledger, line);
        }
        mode.rest.push_back(Figures::of(sums.totals()));
    }
}

bool ServiceSearch::keep(Job &job, PartSimulator &simulator, Option option) const {
    choose(choiceIn(simulator), designOf(option));
    const Ledger &ledger = simulator.simulate(m_part);
    if (forbiddenEverywhere(ledger))
        return false;
    option.use = static_cast<std::uint32_t>(job.uses.size());
    if (m_latency)
        option.time = queueTime(ledger);
    job.uses.emplace_back(ledger, onInstances);
    job.options.push_back(option);
    return true;
}

ServiceSearch::QueueTime ServiceSearch::queueTime(const Ledger &ledger) const {
    QueueTime time{true, ledger.services.front().p95Ms};
    const QString &home = m_space.design.services[static_cast<size_t>(m_part.index)].region;
    if (time.p95Ms)
        *time.p95Ms -= transferMs(m_space.catalog, service(), home);
    return time;
}

void ServiceSearch::prepareServerless(Job &job, PartSimulator &simulator) const {
    const ServiceDesign &design = m_modes[job.mode].design;
    for (double gb : containerMemoryOptions(m_space.catalog, design)) {
        Option option;
        option.mode = job.mode;
        option.min = design.min;
        option.max = design.max;
        option.memoryGb = gb;
        keep(job, simulator, option);
    }
}

void ServiceSearch::prepareType(Job &job, PartSimulator &simulator, size_t type) const {
    const ServiceDesign &design = m_modes[job.mode].design;
    const std::vector<int> mins = minOptions(design);
    const std::vector<std::optional<int>> maxes = maxOptions(design);
    Option option;
    option.mode = job.mode;
    option.type = static_cast<std::uint32_t>(type);
    if (design.mode == InferenceMode::Batch) {
        for (int min : mins) {
            option.min = min;
            option.max = design.max;
            keep(job, simulator, option);
        }
        return;
    }

    // how many instances the demand asks for, without bounds in its way
    option.min = mins.front();
    option.max = std::nullopt;
    choose(choiceIn(simulator), designOf(option));
    const Ledger &ledger = simulator.simulate(m_part);
    if (cannotServe(ledger))
        return;
    if (ledger.services.front().mostInstances <= 0.0) {
        // a demand that nobody knows asks for an unknown number, whatever the bounds
        option.max = maxes.back();
        keep(job, simulator, option);
        return;
    }
    const int fewest = static_cast<int>(ledger.services.front().fewestInstances);
    const int most = static_cast<int>(ledger.services.front().mostInstances);

    // bounds that the demand never meets are alike: one option stands for all of them
    constexpr int kUnmet = -1;
    const bool fewestMatters = design.mode == InferenceMode::MultiModel; // its memory does
    std::set<std::pair<int, int>> seen;
    for (int min : mins) {
        for (const std::optional<int> &max : maxes) {
            if (max && *max < min)
                continue;
            option.min = min;
            option.max = max;
            const int least = fewestOf(designOf(option));
            const int limit = max ? std::max({1, least, *max}) : most;
            const int effectiveLeast = least > 0 && least <= fewest && !fewestMatters
                                           ? std::min(1, least)
                                           : least;
            const bool unmet = limit >= most || least >= most || !design.autoscaling;
            if (seen.emplace(effectiveLeast, unmet ? kUnmet : limit).second)
                keep(job, simulator, option);
        }
    }
}

void ServiceSearch::finish() {
    for (Job &job : m_jobs) {
        const std::uint32_t first = static_cast<std::uint32_t>(m_uses.size());
        std::ranges::move(job.uses, std::back_inserter(m_uses));
        for (Option option : job.options) {
            option.use += first;
            m_options.push_back(option);
        }
        job.uses = {};
        job.options = {};
    }
    std::vector<const Site *> sites;
    for (size_t i = 0; i < siteCount(); ++i) {
        sites.push_back(&site(i));
        m_transferMs.push_back(transferMs(m_space.catalog, service(), site(i).region->id));
    }
    m_hosts = FleetTable(m_space.catalog, m_types, sites, Use::Hosting);
    m_transforms = FleetTable(m_space.catalog, m_types, sites, Use::Transform);
    m_simulator = std::make_unique<PartSimulator>(m_space.catalog, m_space.design);
}

std::optional<Figures> ServiceSearch::figures(size_t option, size_t at) const {
    const Option &o = m_options[option];
    const Mode &mode = m_modes[o.mode];
    if (!site(at).resident)
        return std::nullopt;
    double price = 0.0;
    if (runsOnInstances(mode.design.mode)) {
        const FleetTable &fleets = mode.design.mode == InferenceMode::Batch ? m_transforms
                                                                            : m_hosts;
        if (!fleets.offered(o.type, at))
            return std::nullopt;
        price = fleets.price(o.type, at, mode.design.purchase);
    }
    Figures figures = m_uses[o.use].at(site(at), price);
    figures += mode.rest[at];
    return figures;
}

std::optional<double> ServiceSearch::latency(size_t option, size_t at) {
    Option &o = m_options[option];
    if (!o.time.known) {
        apply(m_simulator->design(), option);
        o.time = queueTime(m_simulator->simulate(m_part));
    }
    return o.time.p95Ms ? std::optional(*o.time.p95Ms + m_transferMs[at]) : std::nullopt;
}

ServiceDesign ServiceSearch::designOf(const Option &option) const {
    ServiceDesign design = m_modes[option.mode].design;
    if (runsOnInstances(design.mode)) {
        design.instance = m_types[option.type]->id;
        design.min = option.min;
        design.max = option.max;
    } else {
        design.memoryGb = option.memoryGb;
    }
    return design;
}

void ServiceSearch::apply(Design &design, size_t option) const {
    choose(design.services[static_cast<size_t>(m_part.index)], designOf(m_options[option]));
}

} // namespace greenprint
