#include "reports/content/impactfacts.h"

#include "reports/results/explain.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenprint::report {
namespace {

/// The order of the method: power, facility, carbon, embodied, water, network, cost.
constexpr std::array kCoefficients{
    FactorName::Power,
    FactorName::MediumPower,
    FactorName::Copies,
    FactorName::Coldness,
    FactorName::NetworkEnergy,
    FactorName::RequestEnergy,
    FactorName::Pue,
    FactorName::Grid,
    FactorName::GridDecline,
    FactorName::Market,
    FactorName::Wue,
    FactorName::Wcf,
    FactorName::EmbodiedCarbon,
    FactorName::Lifetime,
    FactorName::MediumEmbodied,
    FactorName::Reruns,
    FactorName::StartUpTime,
    FactorName::JobStartUp,
    FactorName::WarmTime,
    FactorName::PoolOverhead,
    FactorName::PracticeEffect,
    FactorName::SizeFactor,
    FactorName::Price,
    FactorName::RequestPrice};

bool isInstanceLine(const Ledger &ledger, const Line &line) {
    return line.resource == Resource::Embodied
           && std::ranges::any_of(ledger.factorsOf(line), [](const Factor &f) {
                  return f.name == FactorName::EmbodiedCarbon;
              });
}

/// Of an embodied line of instances: the hours that its carbon is spread by.
double instanceHours(const Ledger &ledger, const Line &line) {
    double hours = ledger.profileOf(line).total * canonicalSize(ledger.profileOf(line).unit);
    for (const Factor &f : ledger.factorsOf(line)) {
        const bool carbon = f.name == FactorName::EmbodiedCarbon || f.name == FactorName::Lifetime;
        if (!carbon && f.metrics.contains(Metric::CarbonEmbodied))
            hours *= f.canonical();
    }
    return hours;
}

int firstMonth(const Profile &profile) {
    const auto any = std::ranges::find_if(profile.months, [](double m) { return m != 0.0; });
    return static_cast<int>(any - profile.months.begin());
}

template <class T>
void addOnce(std::vector<T> &list, const T &item) {
    if (std::ranges::find(list, item) == list.end())
        list.push_back(item);
}

bool sameDatum(const Datum &a, const Datum &b) {
    return a.known() == b.known() && (!a.known() || a.value == b.value)
           && a.provenance == b.provenance;
}

template <class Keep>
QStringList regionsWhere(const Ledger &ledger, Keep keep) {
    QHash<QString, double> energy;
    QStringList regions;
    for (const Line &line : ledger.lines) {
        if (line.outside || line.region.isEmpty() || !keep(line)
            || !line.applies.contains(Metric::Energy))
            continue;
        if (!regions.contains(line.region))
            regions << line.region;
        const double amount = ledger.amount(line, Metric::Energy);
        if (!std::isnan(amount))
            energy[line.region] += amount;
    }
    std::ranges::stable_sort(
        regions, [&](const QString &a, const QString &b) { return energy[a] > energy[b]; });
    return regions;
}

} // namespace

Workload statedWorkload(const ReportInput &input) {
    return changedWorkload(input.plan, mergedScenario(input.plan, input.scenario));
}

std::vector<HardwareUse> hardwareUse(const ScenarioResult &scenario) {
    std::vector<HardwareUse> uses;
    const Ledger &ledger = scenario.ledger;
    for (const Line &line : ledger.lines) {
        if (line.outside || !isInstanceLine(ledger, line))
            continue;
        QString instance;
        for (const Factor &f : ledger.factorsOf(line)) {
            if (f.name == FactorName::EmbodiedCarbon)
                instance = f.of;
        }
        auto use = std::ranges::find_if(uses, [&](const HardwareUse &u) {
            return u.subject == line.subject && u.instance == instance && u.region == line.region;
        });
        if (use == uses.end()) {
            uses.push_back(
                {line.subject, subjectName(scenario.design, line.subject), line.stage, line.region,
                 instance});
            use = uses.end() - 1;
        }
        const double hours = instanceHours(ledger, line);
        if (std::isnan(hours))
            continue;
        (line.activity == Activity::Idle ? use->idleHours : use->workingHours) += hours;
    }
    std::ranges::stable_sort(uses, {}, &HardwareUse::stage);
    return uses;
}

std::vector<UsedFactor> usedFactors(const Ledger &ledger, FactorName name) {
    std::vector<UsedFactor> factors;
    for (const Line &line : ledger.lines) {
        if (line.outside)
            continue;
        for (const Factor &f : ledger.factorsOf(line)) {
            if (f.name != name)
                continue;
            auto known = std::ranges::find_if(factors, [&](const UsedFactor &u) {
                return u.of == f.of && u.at == f.at && u.unit == f.unit
                       && sameDatum(u.datum, f.datum);
            });
            const int month = firstMonth(ledger.profileOf(line));
            if (known == factors.end()) {
                factors.push_back({f.name, f.unit, f.of, f.at, f.datum, {}, {}, month});
                known = factors.end() - 1;
            }
            addOnce(known->subjects, line.subject);
            addOnce(known->activities, line.activity);
            known->firstMonth = std::min(known->firstMonth, month);
        }
    }
    std::ranges::stable_sort(
        factors, {}, [](const UsedFactor &f) { return std::pair(f.of, f.at); });
    return factors;
}

std::vector<UsedFactor> usedFactors(const Ledger &ledger) {
    std::vector<UsedFactor> all;
    for (const FactorName name : kCoefficients) {
        for (UsedFactor &f : usedFactors(ledger, name))
            all.push_back(std::move(f));
    }
    return all;
}

std::vector<UsedFactor> powersOf(const Ledger &ledger, const SensitivityBar &bar) {
    if (bar.name != FactorName::Power)
        return {};
    std::vector<UsedFactor> powers = usedFactors(ledger, FactorName::Power);
    std::erase_if(powers, [&](const UsedFactor &f) { return f.of != bar.of || f.at != bar.at; });
    return powers;
}

Totals totalsOf(const Ledger &ledger, const Subject &subject) {
    return fold(ledger, [&](const Line &line) { return line.subject == subject; });
}

Totals totalsOf(const Ledger &ledger, Activity activity) {
    return fold(ledger, [&](const Line &line) { return line.activity == activity; });
}

double outsideCarbon(const Ledger &ledger) {
    double sum = 0.0;
    for (const Line &line : ledger.lines) {
        if (!line.outside)
            continue;
        for (const Metric m : {Metric::CarbonLocation, Metric::CarbonEmbodied}) {
            if (line.applies.contains(m)) {
                const double amount = ledger.amount(line, m);
                sum += std::isnan(amount) ? 0.0 : amount;
            }
        }
    }
    return sum;
}

QStringList regionsOf(const Ledger &ledger, Stage stage) {
    return regionsWhere(ledger, [stage](const Line &line) { return line.stage == stage; });
}

QStringList regionsOf(const Ledger &ledger) {
    return regionsWhere(ledger, [](const Line &) { return true; });
}

bool measuredPower(const Ledger &ledger, Stage stage) {
    for (const Line &line : ledger.lines) {
        if (line.stage != stage || line.outside)
            continue;
        for (const Factor &f : ledger.factorsOf(line)) {
            if (f.name == FactorName::Power && f.datum.provenance.confidence == Confidence::User)
                return true;
        }
    }
    return false;
}

} // namespace greenprint::report
