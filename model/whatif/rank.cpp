#include "model/whatif/rank.h"

#include "model/whatif/designspace.h"
#include "model/whatif/rank/partranking.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

struct RankTexts {
    Q_DECLARE_TR_FUNCTIONS(Rank)
};

Expected<std::vector<PartOption>> optionsOf(
    PartRanking &parts, const Catalog &catalog, const RankRequest &request, Ranking &ranking) {
    const auto choosePart = [&](std::initializer_list<SubjectKind> kinds, const QString &what) {
        auto part = parts.choosePart(kinds, request.of, request.by, what);
        if (part)
            ranking.of = part->id;
        return part;
    };
    if (request.choice == RankChoice::Storage) {
        const auto part = choosePart({SubjectKind::Dataset}, RankTexts::tr("a storage class"));
        if (!part)
            return failure(part.error());
        return storageOptions(catalog, parts.dataset());
    }
    if (request.choice == RankChoice::Endpoint) {
        const auto part = choosePart({SubjectKind::Service}, RankTexts::tr("an inference option"));
        if (!part)
            return failure(part.error());
        return endpointOptions(catalog, parts.serviceDemand(), parts.service());
    }
    const auto part = choosePart(
        {SubjectKind::Task, SubjectKind::Service}, RankTexts::tr("an instance"));
    if (!part)
        return failure(part.error());
    if (part->kind == SubjectKind::Task)
        return taskOptions(catalog, parts.task());
    if (!runsOnInstances(parts.service().mode)) {
        return failure(
            Error::usage(RankTexts::tr("\"%1\" is served without instances: %2; rank its endpoint")
                             .arg(part->id, label(parts.service().mode))));
    }
    return hostOptions(catalog, parts.service());
}

std::vector<RankedOption> rankRegions(
    const Catalog &catalog, const Plan &plan, const Scenario &merged, const Ranking &ranking) {
    const Design now = designOf(plan, merged);
    std::vector<RankedOption> options;
    for (const QString &region : regionOptions(catalog, now)) {
        Scenario scenario = merged;
        scenario.region = {};
        scenario.region.data = now.regionOf(Stage::Data);
        scenario.region.training = now.regionOf(Stage::Training);
        scenario.region.deployment = now.regionOf(Stage::Deployment);
        for (Stage stage : kStages) {
            if (ranking.stage && ranking.stage != stage)
                continue;
            Setting<QString> &choice = stage == Stage::Data       ? scenario.region.data
                                       : stage == Stage::Training ? scenario.region.training
                                                                  : scenario.region.deployment;
            choice = region;
        }
        const Design design = designOf(plan, scenario);
        const Ledger ledger = simulate(catalog, design);
        RankedOption option;
        option.option = region;
        option.choices = regionChoices(design);
        option.totals = totals(ledger);
        option.judge(ranking.scenario, errorsOf(ledger.findings));
        option.current = design.stageRegions == now.stageRegions;
        options.push_back(std::move(option));
    }
    return options;
}

/// Options are large, so that their order is found before they are moved.
std::vector<RankedOption> sorted(std::vector<RankedOption> options, Metric by) {
    std::vector<std::tuple<bool, bool, double, size_t>> order;
    order.reserve(options.size());
    for (const RankedOption &option : options) {
        const Total &t = option.totals[by];
        const bool incomplete = t.partial || !t.value;
        order.emplace_back(!option.feasible, incomplete, t.value.value_or(0.0), order.size());
    }
    std::ranges::sort(order);
    std::vector<RankedOption> result;
    result.reserve(options.size());
    for (const auto &place : order)
        result.push_back(std::move(options[std::get<size_t>(place)]));
    return result;
}

} // namespace

void RankedOption::judge(const Totals &scenario, std::vector<Finding> limitsBroken) {
    errors = std::move(limitsBroken);
    feasible = errors.empty();
    for (Metric m : kAllMetrics)
        deltas[indexOf(m)] = Delta::between(totals[m], scenario[m]);
}

std::vector<Finding> errorsOf(const std::vector<Finding> &findings) {
    std::vector<Finding> errors;
    std::ranges::copy_if(findings, std::back_inserter(errors), [](const Finding &f) {
        return f.severity == Severity::Error;
    });
    return errors;
}

Expected<Ranking> rank(
    const Catalog &withOverrides, const Plan &plan, const QString &scenario,
    const RankRequest &request) {
    const Scenario merged = mergedScenario(plan, scenario);
    const Design design = designOf(plan, merged);
    Ranking ranking;
    ranking.choice = request.choice;
    ranking.stage = request.stage;
    ranking.by = request.by;
    ranking.scenario = totals(simulate(withOverrides, design));

    std::vector<RankedOption> options;
    if (request.choice == RankChoice::Region) {
        options = rankRegions(withOverrides, plan, merged, ranking);
    } else {
        PartRanking parts(withOverrides, design, ranking.scenario);
        auto choices = optionsOf(parts, withOverrides, request, ranking);
        if (!choices)
            return failure(choices.error());
        options = parts.evaluate(std::move(*choices), request.threads);
    }
    ranking.options = sorted(std::move(options), request.by);
    return ranking;
}

} // namespace greenprint
