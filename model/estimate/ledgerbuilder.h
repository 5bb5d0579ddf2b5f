#pragma once

#include "model/estimate/facility.h"
#include "model/estimate/ledger.h"
#include "model/estimate/traffic.h"

#include <map>
#include <set>
#include <tuple>

namespace greenprint {

/// What a line is about, before its factors.
struct LineHead {
    Stage stage = Stage::Data;
    Activity activity = Activity::Work;
    Resource resource = Resource::Compute;
    Subject subject;
    QString region;
    bool oneOff = false;
};

/// Which response times of services are worked out. Without any, promises are not checked.
enum class LatencyDepth : quint8 {
    None,
    P95, ///< what the totals need
    All,
};

/// Books activities into a ledger. One booking of compute or storage becomes the lines of energy
/// and carbon, embodied carbon, water on site and water off site, split where the factors of the
/// Region change during the horizon.
class LedgerBuilder {
public:
    LedgerBuilder(const Catalog &catalog, const Design &design, Spans spans = Spans::Merged);

    /// Starts anew for the same catalog and horizon; what has been worked out of Regions and
    /// traffic is kept. The Regions' factors and the demand must not have changed.
    void clear();

    /// Response times are most of the work of simulating services: what-ifs ask for no more of
    /// them than they use.
    void setLatencyDepth(LatencyDepth depth) { m_latencyDepth = depth; }
    LatencyDepth latencyDepth() const { return m_latencyDepth; }

    const Catalog &catalog() const { return m_catalog; }
    const Design &design() const { return m_design; }
    int months() const { return m_design.months(); }

    /// A monthly amount; the first factor of the lines that use it.
    int profile(FactorName name, Unit unit, std::vector<double> months, Provenance provenance);
    /// The same amount every month, or in the first only.
    int constantProfile(
        FactorName name, Unit unit, double amount, bool firstMonthOnly, Provenance provenance);
    double profileTotal(int profile) const;

    /// An activity that uses electricity in a data centre.
    struct Booking {
        LineHead head;
        int profile = 0;
        Factors amount;   ///< with the profile: instance hours, GB-months …
        Factors energy;   ///< power and what multiplies it
        Factors cost;     ///< empty: the activity has no cost
        Factors embodied; ///< embodied carbon by the amount
    };
    void book(const Booking &booking);
    /// Wall clock of training: `rounds` times the product of the factors.
    void bookTime(const LineHead &head, double rounds, const Factors &time);
    /// Money only: requests, retrievals, tiers.
    void bookCost(const LineHead &head, int profile, const Factors &amount, const Factors &cost);
    /// A grid factor during some months.
    struct GridSpan {
        int firstMonth = 0;
        int lastMonth = 0; ///< inclusive
        Datum grid;        ///< g/kWh
        double decline = 1.0;
    };
    /// Energy outside data centres: networks and devices. Market totals count it at its location
    /// value; PUE and WUE do not apply (method 4).
    void bookOutsideDataCentre(
        const LineHead &head, int profile, const Factors &amount, const Factors &energy,
        std::span<const GridSpan> grid, const QString &gridOf, bool outside);
    /// The grid of a Region, or the mean of two, through the horizon.
    std::vector<GridSpan> gridBetween(const QString &regionA, const QString &regionB);

    /// Factors of a Region; null if the catalog does not know it.
    const Facility *facility(const QString &regionId);
    /// Traffic of a service of the workload, through the horizon.
    const Traffic &traffic(int service);

    /// Adds a finding on a part of the plan, by its path. `arguments` fill the sentence of the code
    /// (model/plan/finding.h); `source` is the id of what says so.
    void report(
        Severity severity, FindingCode code, const QString &subject, QStringList arguments,
        QString source = {});
    /// The same, and once for each code, subject and arguments however often it is met.
    void reportOnce(
        Severity severity, FindingCode code, const QString &subject, QStringList arguments,
        QString source = {});

    Ledger &ledger() { return m_ledger; }
    Ledger take() { return std::move(m_ledger); }

private:
    Line makeLine(
        const LineHead &head, int profile, MetricSet applies,
        std::initializer_list<const Factors *> parts);
    void addLine(
        const LineHead &head, int profile, MetricSet applies,
        std::initializer_list<const Factors *> parts, bool outside);
    int restrictedProfile(int profile, int firstMonth, int lastMonth);

    const Catalog &m_catalog;
    const Design &m_design;
    Ledger m_ledger;
    Spans m_spans;
    LatencyDepth m_latencyDepth = LatencyDepth::All;
    std::map<QString, Facility> m_facilities;
    std::map<int, Traffic> m_traffic;
    std::map<std::tuple<int, int, int>, int> m_restricted;
    std::set<std::tuple<FindingCode, QString, QStringList>> m_reported;
};

} // namespace greenprint
