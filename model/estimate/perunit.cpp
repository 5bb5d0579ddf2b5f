#include "model/estimate/perunit.h"

#include <QCoreApplication>

#include <cmath>

namespace greenprint {
namespace {

/// Services whose model runs on devices.
QStringList onDevices(const Design &design) {
    QStringList ids;
    for (size_t i = 0; i < design.services.size(); ++i) {
        if (design.services[i].mode == InferenceMode::Edge)
            ids << design.workload.services[i].id;
    }
    return ids;
}

QStringList servedBy(const Design &design, const Line &line) {
    const Workload &w = design.workload;
    const size_t i = static_cast<size_t>(line.subject.index);
    const auto listed = [](const Setting<QStringList> &serves) {
        return serves.value_or(QStringList());
    };
    switch (line.subject.kind) {
    case SubjectKind::Dataset:
        return listed(w.datasets[i].serves);
    case SubjectKind::Task: {
        QStringList serves = listed(w.tasks[i].serves);
        if (serves.isEmpty() && w.tasks[i].service)
            serves << *w.tasks[i].service;
        return serves;
    }
    case SubjectKind::Service:
        return {w.services[i].id};
    case SubjectKind::Transfer:
        return listed(w.transfers[i].serves);
    case SubjectKind::Edge:
        return onDevices(design);
    case SubjectKind::FeatureStore:
    case SubjectKind::Logs:
        break;
    }
    return {};
}

/// How much of each line counts for one service: all of its own, a share of what serves several.
/// The share is that of its direct energy, which is that of devices for a model that runs on them;
/// equal shares where no energy is known.
class ServiceShare {
public:
    ServiceShare(const Ledger &ledger, const Design &design, const QString &service)
        : m_design(design)
        , m_service(service) {
        for (const Service &s : design.workload.services)
            m_energy.insert(s.id, 0.0);
        for (const Line &line : ledger.lines) {
            const bool direct = line.subject.kind == SubjectKind::Service
                                || line.subject.kind == SubjectKind::Edge;
            if (line.outside || !direct || !line.applies.contains(Metric::Energy))
                continue;
            const double kwh = ledger.amount(line, Metric::Energy);
            const QStringList served = servedBy(design, line);
            for (const QString &id : served) {
                if (!std::isnan(kwh))
                    m_energy[id] += kwh / static_cast<double>(served.size());
            }
        }
    }

    double of(const Line &line) const {
        QStringList served = servedBy(m_design, line);
        if (served.isEmpty()) {
            for (const Service &s : m_design.workload.services)
                served << s.id;
        }
        if (!served.contains(m_service))
            return 0.0;
        double sum = 0.0;
        for (const QString &id : served)
            sum += m_energy.value(id);
        return sum > 0.0 ? m_energy.value(m_service) / sum
                         : 1.0 / static_cast<double>(served.size());
    }

private:
    const Design &m_design;
    QString m_service;
    QHash<QString, double> m_energy;
};

std::optional<double> countUnits(const Ledger &ledger, const Design &design) {
    const FunctionalUnit &unit = design.about.functionalUnit;
    const UnitOf of = unit.of.value_or(UnitOf::Requests);
    if (of == UnitOf::Months)
        return ledger.monthCount;
    if (of == UnitOf::Runs)
        return ledger.trainingRuns > 0.0 ? std::optional(ledger.trainingRuns) : std::nullopt;
    double count = 0.0;
    for (const ServiceResult &s : ledger.services) {
        if (unit.service && s.id != *unit.service)
            continue;
        count += of == UnitOf::Predictions ? s.predictions
                 : of == UnitOf::Tokens    ? s.tokens
                                           : s.requests;
    }
    // nothing to divide by, a demand that nobody has given, or one beyond every number
    return count > 0.0 && std::isfinite(count) ? std::optional(count) : std::nullopt;
}

template <class Keep>
Total weighted(const Ledger &ledger, const Design &design, Metric metric, Keep keep) {
    const Setting<QString> &service = design.about.functionalUnit.service;
    std::optional<ServiceShare> share;
    if (service)
        share.emplace(ledger, design, *service);
    TotalBuilder sum;
    for (const Line &line : ledger.lines) {
        if (line.outside || !line.applies.contains(metric) || !keep(line))
            continue;
        const double part = share ? share->of(line) : 1.0;
        if (part > 0.0)
            sum.add(ledger.amount(line, metric) * part, ledger.partial(line, metric));
    }
    return sum.total();
}

std::optional<double> divided(
    const Total &total, const std::optional<double> &count, double scale) {
    if (!total.value || !count)
        return std::nullopt;
    return *total.value * scale / *count;
}

QString unitName(const Design &design) {
    const FunctionalUnit &unit = design.about.functionalUnit;
    if (unit.name && !unit.name->isEmpty())
        return *unit.name;
    return label(unit.of.value_or(UnitOf::Requests));
}

} // namespace

PerUnit perUnit(const Ledger &ledger, const Design &design) {
    PerUnit result;
    result.name = unitName(design);
    result.quantity = design.about.functionalUnit.quantity->number;
    const std::optional<double> count = countUnits(ledger, design);
    if (count)
        result.units = *count / result.quantity;
    const auto all = [](const Line &) { return true; };
    const Total carbon = carbonOf(
        weighted(ledger, design, Metric::CarbonLocation, all),
        weighted(ledger, design, Metric::CarbonEmbodied, all));
    result.carbonGrams = divided(carbon, result.units, 1000.0);
    result.energyWh = divided(weighted(ledger, design, Metric::Energy, all), result.units, 1000.0);
    result.costUsd = divided(weighted(ledger, design, Metric::Cost, all), result.units, 1.0);
    return result;
}

SciScore providerSci(const Ledger &ledger) {
    const Totals data = totals(ledger, Stage::Data);
    const Totals training = totals(ledger, Stage::Training);
    SciScore score;
    score.unit = QCoreApplication::translate("Sci", "training run");
    const Total a = data[Metric::Carbon];
    const Total b = training[Metric::Carbon];
    if (ledger.trainingRuns <= 0.0 || !a.value || !b.value)
        return score;
    score.grams = (*a.value + *b.value) * 1000.0 / ledger.trainingRuns;
    return score;
}

SciScore consumerSci(const Ledger &ledger, const Design &design) {
    SciScore score;
    score.unit = unitName(design);
    const std::optional<double> count = countUnits(ledger, design);
    if (!count)
        return score;
    const auto deployed = [](const Line &line) { return line.stage == Stage::Deployment; };
    const Total carbon = carbonOf(
        weighted(ledger, design, Metric::CarbonLocation, deployed),
        weighted(ledger, design, Metric::CarbonEmbodied, deployed));
    score.grams = divided(carbon, *count / design.about.functionalUnit.quantity->number, 1000.0);
    return score;
}

} // namespace greenprint
