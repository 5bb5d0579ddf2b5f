#include "model/whatif/sensitivity.h"

#include "model/estimate/flatform.h"
#include "model/estimate/simulate.h"
#include "model/whatif/inputrange.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

namespace greenprint {
namespace {

QString nameOf(const FlatForm::Variable &v) {
    QString name = label(v.name);
    for (const QString &owner : {v.of, v.at}) {
        if (!owner.isEmpty())
            name += QLatin1Char(' ') + owner;
    }
    return name;
}

/// Factors of one name and owner are one quantity, whatever the year.
using Group = std::tuple<FactorName, QString, QString>;

std::vector<SensitivityBar> factorBars(const Ledger &ledger, Metric metric) {
    FlatForm form(FlatForm::Keep::Ranged);
    form.add(ledger);
    std::map<Group, std::vector<size_t>> groups;
    for (size_t i = 0; i < form.variables().size(); ++i) {
        const FlatForm::Variable &v = form.variables()[i];
        groups[{v.name, v.of, v.at}].push_back(i);
    }
    FlatForm::Workspace workspace;
    std::vector<double> figures(kMetricCount);
    std::vector<double> values = form.values();
    const auto metricWith = [&](const std::vector<size_t> &members, bool high) {
        for (size_t i : members) {
            const Datum &datum = form.variables()[i].datum;
            values[i] = high ? datum.highOrDefault() : datum.lowOrDefault();
        }
        form.evaluate<1>(values, workspace, figures);
        for (size_t i : members)
            values[i] = form.variables()[i].datum.value;
        return figures[indexOf(metric)];
    };
    std::vector<SensitivityBar> bars;
    for (const auto &[group, members] : groups) {
        const FlatForm::Variable &v = form.variables()[members.front()];
        SensitivityBar bar;
        bar.factor = nameOf(v);
        bar.name = v.name;
        bar.of = v.of;
        bar.at = v.at;
        bar.unit = v.unit;
        bar.lowInput = v.datum.lowOrDefault();
        bar.highInput = v.datum.highOrDefault();
        bar.low = metricWith(members, false);
        bar.high = metricWith(members, true);
        bars.push_back(bar);
    }
    return bars;
}

std::vector<SensitivityBar> inputBars(
    const Catalog &catalog, const Plan &plan, const QString &scenario, Metric metric) {
    std::vector<SensitivityBar> bars;
    for (const InputRange &range : plan.ranges) {
        const std::optional<RangedInput> input = rangedInput(plan, range);
        if (!input)
            continue;
        const auto metricAt = [&](double value) {
            Plan changed = plan;
            input->set(changed, value);
            return totals(
                       simulate(input->catalogFor(catalog, changed), designOf(changed, scenario)))
                .value(metric)
                .value_or(std::nan(""));
        };
        SensitivityBar bar;
        bar.factor = input->path;
        bar.unit = input->unit;
        bar.lowInput = input->low;
        bar.highInput = input->high;
        bar.low = metricAt(input->low);
        bar.high = metricAt(input->high);
        bars.push_back(bar);
    }
    return bars;
}

} // namespace

Sensitivity sensitivity(
    const Catalog &withOverrides, const Plan &plan, const QString &scenario, Metric metric) {
    const Ledger ledger = simulate(withOverrides, designOf(plan, scenario));
    const Total now = totals(ledger)[metric];
    Sensitivity result;
    result.metric = metric;
    result.base = now.value;
    result.partial = now.partial;
    if (!now.value)
        return result;
    result.bars = inputBars(withOverrides, plan, scenario, metric);
    for (SensitivityBar &bar : factorBars(ledger, metric))
        result.bars.push_back(std::move(bar));
    // what moves a figure by less than sums are rounded moves nothing
    constexpr double kNothing = 1e-12;
    std::erase_if(result.bars, [&](const SensitivityBar &bar) {
        return !(bar.span() > kNothing * std::abs(*now.value));
    });
    std::ranges::stable_sort(result.bars, std::ranges::greater(), &SensitivityBar::span);
    return result;
}

} // namespace greenprint
