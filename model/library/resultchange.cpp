#include "model/library/resultchange.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

namespace greenprint {
namespace {

constexpr double kTolerance = 1e-9;

bool same(double a, double b) {
    return std::abs(a - b) <= kTolerance * std::max(std::abs(a), std::abs(b));
}

bool same(const Total &a, const Total &b) {
    if (a.partial != b.partial || a.value.has_value() != b.value.has_value())
        return false;
    return !a.value || same(*a.value, *b.value);
}

bool same(const std::vector<double> &a, const std::vector<double> &b) {
    return std::ranges::equal(a, b, [](double x, double y) { return same(x, y); });
}

auto identity(const FrozenFactor &f) {
    return std::tie(f.name, f.of, f.at, f.unit);
}

FactorChange changeOf(const FrozenFactor *before, const FrozenFactor *after) {
    const FrozenFactor &named = after ? *after : *before;
    FactorChange change;
    change.name = named.name;
    change.of = named.of;
    change.at = named.at;
    change.unit = named.unit;
    if (before) {
        change.before = before->values;
        change.sourceBefore = before->source;
        change.yearBefore = before->year;
    }
    if (after) {
        change.after = after->values;
        change.sourceAfter = after->source;
        change.yearAfter = after->year;
    }
    return change;
}

/// Both lists are ordered by what identifies a factor.
std::vector<FactorChange> factorChanges(
    const std::vector<FrozenFactor> &before, const std::vector<FrozenFactor> &after) {
    std::vector<FactorChange> changes;
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        if (a == after.end() || (b != before.end() && identity(*b) < identity(*a))) {
            changes.push_back(changeOf(&*b++, nullptr));
        } else if (b == before.end() || identity(*a) < identity(*b)) {
            changes.push_back(changeOf(nullptr, &*a++));
        } else {
            if (!same(b->values, a->values))
                changes.push_back(changeOf(&*b, &*a));
            ++b;
            ++a;
        }
    }
    return changes;
}

void compareTotals(
    ResultChanges &changes, const FigureChange &where, const Totals &before, const Totals &after) {
    const bool whole = !where.stage && where.part.isEmpty();
    for (Metric m : kAllMetrics) {
        if (!whole && (m == Metric::LatencyP95 || m == Metric::TrainingHours))
            continue;
        if (same(before[m], after[m]))
            continue;
        FigureChange change = where;
        change.metric = m;
        change.before = before[m];
        change.after = after[m];
        changes.figures.push_back(std::move(change));
    }
}

void compareFindings(
    ResultChanges &changes, const FrozenScenario &before, const FrozenScenario &after) {
    const auto sameFinding = [](const FrozenFinding &a, const FrozenFinding &b) {
        return a.code == b.code && a.subject == b.subject && a.severity == b.severity;
    };
    const auto missing = [&](const std::vector<FrozenFinding> &from,
                             const std::vector<FrozenFinding> &in, bool appeared) {
        for (const FrozenFinding &f : from) {
            if (std::ranges::none_of(
                    in, [&](const FrozenFinding &other) { return sameFinding(f, other); }))
                changes.findings.push_back({after.id, f, appeared});
        }
    };
    missing(after.findings, before.findings, true);
    missing(before.findings, after.findings, false);
}

void compareScenario(
    ResultChanges &changes, const FrozenScenario &before, const FrozenScenario &after) {
    FigureChange where;
    where.scenario = after.id;
    compareTotals(changes, where, before.total, after.total);
    for (Stage stage : kStages) {
        where.stage = stage;
        const auto i = static_cast<size_t>(stage);
        compareTotals(changes, where, before.stages[i], after.stages[i]);
    }
    where.stage.reset();
    static const Totals nothing;
    std::map<QString, std::pair<const Totals *, const Totals *>> parts;
    for (const auto &[path, totals] : before.parts)
        parts[path] = {&totals, &nothing};
    for (const auto &[path, totals] : after.parts) {
        auto &sides = parts.try_emplace(path, &nothing, &nothing).first->second;
        sides.second = &totals;
    }
    for (const auto &[path, sides] : parts) {
        where.part = path;
        compareTotals(changes, where, *sides.first, *sides.second);
    }
    compareFindings(changes, before, after);
}

/// A factor of a ledger whose value in the catalog changed: which change, and the value before.
struct ChangedFactor {
    int change = 0;
    double before = 0.0;
};

/// Attributes the change of each line to the catalog's figures that are among its factors: they are
/// changed one after the other, so that the effects add up.
class Attribution {
public:
    Attribution(ResultChanges &changes, const Comparison &today)
        : m_changes(changes)
        , m_today(today) {
        for (size_t i = 0; i < changes.factors.size(); ++i) {
            const FactorChange &f = changes.factors[i];
            // tiers are matched by their order; where their number changed there is no match
            if (!f.before.empty() && f.before.size() == f.after.size())
                m_byIdentity.emplace(std::tie(f.name, f.of, f.at, f.unit), static_cast<int>(i));
        }
    }

    void run() {
        for (const ScenarioResult &s : m_today.scenarios) {
            std::map<Where, std::map<int, double>> effects;
            for (const Line &line : s.ledger.lines) {
                if (!line.outside)
                    addLine(s.ledger, line, effects);
            }
            for (FigureChange &figure : m_changes.figures) {
                if (figure.scenario == s.id)
                    explain(figure, effects);
            }
        }
    }

private:
    using Where = std::tuple<int, QString, Metric>; ///< stage or -1, part, metric
    using Identity = std::tuple<QString, QString, QString, QString>;

    std::optional<ChangedFactor> changed(const Factor &f) const {
        if (f.datum.provenance.source < kFirstCatalogSource || !f.datum.known())
            return std::nullopt;
        const auto at = m_byIdentity.find(Identity(keyword(f.name), f.of, f.at, symbol(f.unit)));
        if (at == m_byIdentity.end())
            return std::nullopt;
        const FactorChange &change = m_changes.factors[static_cast<size_t>(at->second)];
        const auto value = std::ranges::lower_bound(change.after, f.datum.value);
        if (value == change.after.end() || *value != f.datum.value)
            return std::nullopt;
        return ChangedFactor{
            at->second, change.before[static_cast<size_t>(value - change.after.begin())]};
    }

    void addLine(
        const Ledger &ledger, const Line &line,
        std::map<Where, std::map<int, double>> &effects) const {
        const QString part = pathOf(line.subject);
        for (Metric m : kLineMetrics) {
            if (!line.applies.contains(m) || std::isnan(ledger.amount(line, m)))
                continue;
            const Profile &profile = ledger.profileOf(line);
            double unchanged = profile.total * canonicalSize(profile.unit) / canonicalSize(unit(m));
            struct Step {
                int change;
                double before;
                double after;
            };
            std::vector<Step> steps;
            for (const Factor &f : ledger.factorsOf(line)) {
                if (!f.metrics.contains(m))
                    continue;
                const auto change = changed(f);
                if (!change) {
                    unchanged *= f.canonical();
                    continue;
                }
                Factor old = f;
                old.datum.value = change->before;
                steps.push_back({change->change, old.canonical(), f.canonical()});
            }
            for (size_t i = 0; i < steps.size(); ++i) {
                // those in front have changed already, those behind have not
                double others = unchanged;
                for (size_t j = 0; j < steps.size(); ++j) {
                    if (j != i)
                        others *= j < i ? steps[j].after : steps[j].before;
                }
                add(effects, line.stage, part, m, steps[i].change,
                    others * (steps[i].after - steps[i].before));
            }
        }
    }

    static void add(
        std::map<Where, std::map<int, double>> &effects, Stage stage, const QString &part, Metric m,
        int change, double effect) {
        const auto to = [&](Metric metric) {
            effects[{-1, {}, metric}][change] += effect;
            effects[{static_cast<int>(stage), {}, metric}][change] += effect;
            effects[{-1, part, metric}][change] += effect;
        };
        to(m);
        if (m == Metric::CarbonLocation || m == Metric::CarbonEmbodied)
            to(Metric::Carbon);
    }

    static void explain(
        FigureChange &figure, const std::map<Where, std::map<int, double>> &effects) {
        const Delta delta = figure.delta();
        if (!delta.absolute)
            return;
        double rest = *delta.absolute;
        const auto found = effects.find(
            {figure.stage ? static_cast<int>(*figure.stage) : -1, figure.part, figure.metric});
        if (found != effects.end()) {
            for (const auto &[change, effect] : found->second) {
                if (effect == 0.0)
                    continue;
                figure.reasons.push_back({change, effect});
                rest -= effect;
            }
        }
        const double scale = std::max(
            std::abs(figure.before.value.value_or(0.0)),
            std::abs(figure.after.value.value_or(0.0)));
        if (std::abs(rest) > kTolerance * scale)
            figure.reasons.push_back({-1, rest});
        std::ranges::stable_sort(figure.reasons, std::ranges::greater(), [](const ChangeReason &r) {
            return std::abs(r.effect);
        });
    }

    ResultChanges &m_changes;
    const Comparison &m_today;
    std::map<Identity, int> m_byIdentity;
};

} // namespace

QString FactorChange::title() const {
    const auto factor = fromKeyword<FactorName>(name);
    QString text = factor ? label(*factor) : name;
    for (const QString &more : {of, at}) {
        if (!more.isEmpty())
            text += QStringLiteral(", ") + more;
    }
    return text;
}

std::optional<double> ResultChanges::largest(Metric metric) const {
    std::optional<double> largest;
    for (const FigureChange &f : figures) {
        if (f.metric != metric || f.stage || !f.part.isEmpty())
            continue;
        const auto relative = f.delta().relative;
        if (relative && (!largest || std::abs(*relative) > std::abs(*largest)))
            largest = relative;
    }
    return largest;
}

ResultChanges resultChanges(const FrozenResults &before, const FrozenResults &after) {
    ResultChanges changes;
    changes.catalogBefore = before.catalogVersion;
    changes.catalogAfter = after.catalogVersion;
    changes.toolBefore = before.toolVersion;
    changes.toolAfter = after.toolVersion;
    changes.factors = factorChanges(before.factors, after.factors);
    for (const FrozenScenario &s : before.scenarios) {
        if (!after.scenario(s.id))
            changes.scenariosRemoved << s.id;
    }
    for (const FrozenScenario &s : after.scenarios) {
        if (const FrozenScenario *old = before.scenario(s.id))
            compareScenario(changes, *old, s);
        else
            changes.scenariosAdded << s.id;
    }
    return changes;
}

ResultChanges catalogEffect(const FrozenResults &frozen, const Plan &plan, const Catalog &catalog) {
    const FrozenScenario *baseline = frozen.baseline();
    const bool known = baseline && scenarioIds(plan).contains(baseline->id);
    const Comparison today = compare(catalog, plan, known ? baseline->id : QString());
    ResultChanges changes = resultChanges(frozen, FrozenResults::of(today, plan, catalog));
    Attribution(changes, today).run();
    return changes;
}

} // namespace greenprint
