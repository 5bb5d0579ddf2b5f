#include "model/estimate/ledgerbuilder.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// What a grid factor of an earlier year has become.
Factor declineFactor(double decline, const QString &at, MetricSet metrics) {
    Factor factor = planFactor(FactorName::GridDecline, Unit::One, decline, {});
    factor.at = at;
    factor.metrics = metrics;
    return factor;
}

} // namespace

LedgerBuilder::LedgerBuilder(const Catalog &catalog, const Design &design, Spans spans)
    : m_catalog(catalog)
    , m_design(design)
    , m_spans(spans) {
    m_ledger.scenario = design.scenario;
    m_ledger.name = design.name;
    m_ledger.monthCount = design.months();
    m_ledger.start = design.start();
    m_ledger.lines.reserve(256);
    m_ledger.factors.reserve(2048);
    m_ledger.profiles.reserve(128);
}

void LedgerBuilder::clear() {
    m_ledger.lines.clear();
    m_ledger.factors.clear();
    m_ledger.profiles.clear();
    m_ledger.findings.clear();
    m_reported.clear();
    m_ledger.services.clear();
    m_ledger.times.clear();
    m_ledger.latencyP95Ms.reset();
    m_ledger.trainingRuns = 0.0;
    m_ledger.trainingFlop = 0.0;
    m_restricted.clear();
}

const Traffic &LedgerBuilder::traffic(int service) {
    const auto it = m_traffic.find(service);
    if (it != m_traffic.end())
        return it->second;
    const Service &s = m_design.workload.services[static_cast<size_t>(service)];
    return m_traffic.emplace(service, trafficOf(s, months())).first->second;
}

int LedgerBuilder::profile(
    FactorName name, Unit unit, std::vector<double> months, Provenance provenance) {
    Profile p{name, unit, provenance, std::move(months)};
    int known = 0;
    for (double amount : p.months) {
        if (!std::isfinite(amount)) {
            p.anyUnknown = true;
            continue;
        }
        ++known;
        p.total += amount;
    }
    p.noneKnown = known == 0;
    m_ledger.profiles.push_back(std::move(p));
    return static_cast<int>(m_ledger.profiles.size()) - 1;
}

int LedgerBuilder::constantProfile(
    FactorName name, Unit unit, double amount, bool firstMonthOnly, Provenance provenance) {
    std::vector<double> values(static_cast<size_t>(months()), firstMonthOnly ? 0.0 : amount);
    values.front() = amount;
    return profile(name, unit, std::move(values), provenance);
}

double LedgerBuilder::profileTotal(int profile) const {
    return m_ledger.profiles[static_cast<size_t>(profile)].total;
}

const Facility *LedgerBuilder::facility(const QString &regionId) {
    const auto it = m_facilities.find(regionId);
    if (it != m_facilities.end())
        return &it->second;
    const Region *region = m_catalog.region(regionId);
    if (!region)
        return nullptr;
    return &m_facilities.emplace(regionId, facilityOf(m_catalog, m_design, *region, m_spans))
                .first->second;
}

int LedgerBuilder::restrictedProfile(int index, int firstMonth, int lastMonth) {
    if (firstMonth == 0 && lastMonth == months() - 1)
        return index;
    const auto key = std::tuple(index, firstMonth, lastMonth);
    const auto it = m_restricted.find(key);
    if (it != m_restricted.end())
        return it->second;
    const Profile &whole = m_ledger.profiles[static_cast<size_t>(index)];
    std::vector<double> values(whole.months.size(), 0.0);
    std::copy(
        whole.months.begin() + firstMonth, whole.months.begin() + lastMonth + 1,
        values.begin() + firstMonth);
    const int restricted = profile(whole.name, whole.unit, std::move(values), whole.provenance);
    m_restricted.emplace(key, restricted);
    return restricted;
}

Line LedgerBuilder::makeLine(
    const LineHead &head, int profile, MetricSet applies,
    std::initializer_list<const Factors *> parts) {
    Line line;
    line.stage = head.stage;
    line.activity = head.activity;
    line.resource = head.resource;
    line.subject = head.subject;
    line.region = head.region;
    line.oneOff = head.oneOff;
    line.applies = applies;
    line.profile = profile;
    line.firstFactor = static_cast<int>(m_ledger.factors.size());
    for (const Factors *part : parts) {
        for (const Factor &f : *part) {
            m_ledger.factors.push_back(f);
            m_ledger.factors.back().metrics = f.metrics & applies;
        }
    }
    line.factorCount = static_cast<int>(m_ledger.factors.size()) - line.firstFactor;
    return line;
}

void LedgerBuilder::addLine(
    const LineHead &head, int profile, MetricSet applies,
    std::initializer_list<const Factors *> parts, bool outside) {
    const Profile &amounts = m_ledger.profiles[static_cast<size_t>(profile)];
    if (amounts.total == 0.0 && !amounts.anyUnknown)
        return;
    Line line = makeLine(head, profile, applies, parts);
    line.outside = outside;
    m_ledger.lines.push_back(std::move(line));
}

void LedgerBuilder::bookTime(const LineHead &head, double rounds, const Factors &time) {
    Factors factors = time;
    for (Factor &f : factors)
        f.metrics = {Metric::TrainingHours};
    Profile once{FactorName::Rounds, Unit::One, {kDerivedSource, 0, Confidence::High}, {}, rounds};
    m_ledger.profiles.push_back(std::move(once));
    m_ledger.times.push_back(makeLine(
        head, static_cast<int>(m_ledger.profiles.size()) - 1, {Metric::TrainingHours}, {&factors}));
}

void LedgerBuilder::book(const Booking &booking) {
    const Facility *facility = this->facility(booking.head.region);
    if (!facility)
        return;
    const QString &where = facility->region->id;
    for (const FacilitySpan &span : facility->spans) {
        const int profile = restrictedProfile(booking.profile, span.firstMonth, span.lastMonth);
        const Factors pue{
            catalogFactor(FactorName::Pue, Unit::One, span.pue, {}, kFacilityMetrics, where)};
        Factors carbon;
        const MetricSet gridMetrics = span.market
                                          ? MetricSet{Metric::CarbonLocation}
                                          : MetricSet{Metric::CarbonLocation, Metric::CarbonMarket};
        carbon.push_back(catalogFactor(
            FactorName::Grid, Unit::GramPerKilowattHour, span.grid, {}, gridMetrics, where));
        if (span.decline != 1.0)
            carbon.push_back(declineFactor(span.decline, where, gridMetrics));
        if (span.market) {
            carbon.push_back(catalogFactor(
                FactorName::Market, Unit::GramPerKilowattHour, *span.market, {},
                {Metric::CarbonMarket}, where));
        } else {
            reportOnce(
                Severity::Info, FindingCode::MarketEqualsLocation,
                QStringLiteral("region[%1]").arg(where), {facility->region->name});
        }

        Factors energy = booking.energy;
        for (Factor &f : energy)
            f.metrics = kEnergyMetrics;
        Factors cost = booking.cost;
        for (Factor &f : cost)
            f.metrics = {Metric::Cost};
        MetricSet applies = kEnergyMetrics;
        if (!cost.empty())
            applies = applies | MetricSet{Metric::Cost};
        addLine(
            booking.head, profile, applies, {&booking.amount, &energy, &pue, &carbon, &cost},
            false);

        LineHead embodiedHead = booking.head;
        embodiedHead.resource = Resource::Embodied;
        Factors embodied = booking.embodied;
        for (Factor &f : embodied)
            f.metrics = {Metric::CarbonEmbodied};
        addLine(
            embodiedHead, profile, {Metric::CarbonEmbodied}, {&booking.amount, &embodied}, false);

        for (Factor &f : energy)
            f.metrics = {Metric::Water};
        LineHead onSite = booking.head;
        onSite.resource = Resource::WaterOnSite;
        const Factors wue{catalogFactor(
            FactorName::Wue, Unit::LitrePerKilowattHour, span.wue, {}, {Metric::Water}, where)};
        addLine(onSite, profile, {Metric::Water}, {&booking.amount, &energy, &wue}, false);

        LineHead offSite = booking.head;
        offSite.resource = Resource::WaterOffSite;
        const Factors wcf{
            catalogFactor(FactorName::Pue, Unit::One, span.pue, {}, {Metric::Water}, where),
            catalogFactor(
                FactorName::Wcf, Unit::LitrePerKilowattHour, span.wcf, {}, {Metric::Water}, where)};
        addLine(offSite, profile, {Metric::Water}, {&booking.amount, &energy, &wcf}, false);
    }
}

void LedgerBuilder::bookCost(
    const LineHead &head, int profile, const Factors &amount, const Factors &cost) {
    Factors price = cost;
    for (Factor &f : price)
        f.metrics = {Metric::Cost};
    addLine(head, profile, {Metric::Cost}, {&amount, &price}, false);
}

void LedgerBuilder::bookOutsideDataCentre(
    const LineHead &head, int profile, const Factors &amount, const Factors &energy,
    std::span<const GridSpan> grid, const QString &gridOf, bool outside) {
    Factors power = energy;
    for (Factor &f : power)
        f.metrics = kEnergyMetrics;
    for (const GridSpan &span : grid) {
        const MetricSet metrics{Metric::CarbonLocation, Metric::CarbonMarket};
        Factors carbon{catalogFactor(
            FactorName::Grid, Unit::GramPerKilowattHour, span.grid, {}, metrics, gridOf)};
        if (span.decline != 1.0)
            carbon.push_back(declineFactor(span.decline, gridOf, metrics));
        addLine(
            head, restrictedProfile(profile, span.firstMonth, span.lastMonth), kEnergyMetrics,
            {&amount, &power, &carbon}, outside);
    }
}

std::vector<LedgerBuilder::GridSpan> LedgerBuilder::gridBetween(
    const QString &regionA, const QString &regionB) {
    const Facility *a = facility(regionA);
    const Facility *b = facility(regionB);
    if (!a || !b)
        return {{0, months() - 1, Datum{}, 1.0}};
    std::vector<GridSpan> spans;
    for (const FacilitySpan &x : a->spans) {
        for (const FacilitySpan &y : b->spans) {
            GridSpan span{
                std::max(x.firstMonth, y.firstMonth), std::min(x.lastMonth, y.lastMonth), {}, 1.0};
            if (span.firstMonth > span.lastMonth)
                continue;
            // the years of two grids differ where the catalog knows one of them longer
            const bool together = x.decline == y.decline;
            const Datum gx = together ? x.grid : x.grid.scaled(x.decline);
            const Datum gy = together ? y.grid : y.grid.scaled(y.decline);
            span.decline = together ? x.decline : 1.0;
            span.grid = gx;
            if (a != b) {
                span.grid.value = (gx.value + gy.value) / 2.0;
                span.grid.low = (gx.lowOrDefault() + gy.lowOrDefault()) / 2.0;
                span.grid.high = (gx.highOrDefault() + gy.highOrDefault()) / 2.0;
                span.grid.provenance.confidence = std::max(
                    gx.provenance.confidence, gy.provenance.confidence);
            }
            spans.push_back(span);
        }
    }
    return spans;
}

void LedgerBuilder::report(
    Severity severity, FindingCode code, const QString &subject, QStringList arguments,
    QString source) {
    m_reported.emplace(code, subject, arguments);
    m_ledger.findings.push_back(
        {severity, code, subject, std::move(arguments), std::move(source), QString(), 0});
}

void LedgerBuilder::reportOnce(
    Severity severity, FindingCode code, const QString &subject, QStringList arguments,
    QString source) {
    if (!m_reported.contains(std::tuple(code, subject, arguments)))
        report(severity, code, subject, std::move(arguments), std::move(source));
}

} // namespace greenprint
