#include "model/whatif/rank/partranking.h"

#include "model/whatif/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace greenprint {
namespace {

struct PartRankingTexts {
    Q_DECLARE_TR_FUNCTIONS(Rank)
};

/// Fewer are not worth what a thread works out before its first option.
constexpr size_t kFewestInThread = 128;

void choose(Design &design, size_t part, PartDesign &choice) {
    if (auto *dataset = std::get_if<DatasetDesign>(&choice))
        design.datasets[part] = std::move(*dataset);
    else if (auto *task = std::get_if<TaskDesign>(&choice))
        design.tasks[part] = std::move(*task);
    else
        design.services[part] = std::move(std::get<ServiceDesign>(choice));
}

} // namespace

PartRanking::PartRanking(const Catalog &catalog, const Design &design, const Totals &scenario)
    : m_catalog(catalog)
    , m_design(design)
    , m_scenario(scenario)
    , m_simulator(catalog, design)
    , m_parts(partsOf(design.workload)) {
    m_simulator.builder().setLatencyDepth(LatencyDepth::P95);
}

Expected<Subject> PartRanking::choosePart(
    std::span<const SubjectKind> kinds, const QString &of, Metric by, const QString &what) {
    const Subject *chosen = nullptr;
    double most = -1.0;
    QStringList ids;
    for (const Subject &part : m_parts) {
        if (std::ranges::find(kinds, part.kind) == kinds.end())
            continue;
        ids << part.id;
        if (!of.isEmpty()) {
            if (part.id == of && !chosen)
                chosen = &part;
            continue;
        }
        const Ledger &ledger = m_simulator.simulate(part);
        const double weight = by == Metric::LatencyP95
                                  ? latencyWeight(ledger)
                                  : Sums(ledger).totals()[by].value.value_or(0.0);
        if (weight > most) {
            most = weight;
            chosen = &part;
        }
    }
    if (chosen) {
        m_part = *chosen;
        keepRest();
        return m_part;
    }
    if (ids.isEmpty())
        return failure(Error::usage(
            PartRankingTexts::tr("the plan has nothing for which %1 could be chosen").arg(what)));
    return failure(Error::usage(
        PartRankingTexts::tr("there is no \"%1\" for which %2 could be chosen; the plan "
                             "has %3")
            .arg(of, what, ids.join(QStringLiteral(", ")))));
}

double PartRanking::latencyWeight(const Ledger &ledger) const {
    const ServiceResult *s = ledger.services.empty() ? nullptr : &ledger.services.front();
    if (!s || !s->p95Ms)
        return 0.0;
    if (m_design.about.functionalUnit.service == s->id)
        return std::numeric_limits<double>::max();
    const auto &services = m_design.workload.services;
    return latencyRatio(*s->p95Ms, *std::ranges::find(services, s->id, &Service::id));
}

void PartRanking::keepRest() {
    for (const Subject &other : m_parts) {
        const Ledger &ledger = m_simulator.simulate(other);
        if (other.kind == SubjectKind::Service)
            m_services.push_back(ledger.services.front());
        if (other != m_part)
            addRest(ledger);
    }
    addRest(m_simulator.simulateMoves());
}

void PartRanking::addRest(const Ledger &ledger) {
    m_rest += Sums(ledger);
    const std::vector<Finding> errors = errorsOf(ledger.findings);
    m_restErrors.insert(m_restErrors.end(), errors.begin(), errors.end());
}

std::vector<RankedOption> PartRanking::evaluate(
    std::vector<PartOption> options, int threads) const {
    std::vector<RankedOption> ranked(options.size());
    const size_t most = static_cast<size_t>(std::max(1, threads));
    const size_t runs = std::clamp<size_t>(options.size() / kFewestInThread, 1, most);
    inParallel(threads, runs, [&](size_t run) {
        PartSimulator simulator(m_catalog, m_design);
        simulator.builder().setLatencyDepth(LatencyDepth::P95);
        std::vector<ServiceResult> services = m_services;
        const size_t end = options.size() * (run + 1) / runs;
        for (size_t i = options.size() * run / runs; i < end; ++i)
            ranked[i] = evaluate(simulator, services, options[i]);
    });
    return ranked;
}

RankedOption PartRanking::evaluate(
    PartSimulator &simulator, std::vector<ServiceResult> &services, PartOption &option) const {
    choose(simulator.design(), at(), option.design);
    const Ledger &ledger = simulator.simulate(m_part);
    RankedOption ranked;
    ranked.option = std::move(option.name);
    ranked.current = option.current;
    ranked.choices = choicesOf(simulator.design(), m_part);
    Sums sums = m_rest;
    sums += Sums(ledger);
    ranked.totals = sums.totals();
    if (m_part.kind == SubjectKind::Service)
        services[at()] = ledger.services.front();
    ranked.totals[Metric::LatencyP95].value = overallLatency(services, simulator.design());
    std::vector<Finding> errors = errorsOf(ledger.findings);
    errors.insert(errors.end(), m_restErrors.begin(), m_restErrors.end());
    ranked.judge(m_scenario, std::move(errors));
    return ranked;
}

} // namespace greenprint
