#pragma once

#include "model/estimate/compute.h"
#include "model/estimate/practiceeffects.h"
#include "model/estimate/queueing.h"
#include "model/estimate/speed.h"
#include "model/estimate/traffic.h"

#include <functional>

namespace greenprint {

/// How one type serves the requests of a service (method 9, "Speed on another type").
struct ServiceRate {
    std::optional<double> seconds; ///< of one request, practices included
    double concurrency = 1.0;      ///< requests at once on one instance
    bool measured = false;
    std::optional<double> measuredWatts;
    SpeedProblem problem = SpeedProblem::None;

    /// Whole request slots of an instance, with the time that keeps its capacity the same.
    int slots() const { return std::max(1, static_cast<int>(concurrency + 0.5)); }
    double slotSeconds() const { return *seconds * slots() / concurrency; }
};

ServiceRate serviceRate(
    const Catalog &catalog, const Service &service, const InstanceType *reference,
    const InstanceType &type);

/// Payload and round trip in ms, added to every answer of a service in that Region.
double transferMs(const Catalog &catalog, const Service &service, const QString &region);

/// What the estimates of all inference options share: the service, its design and its traffic.
class ServiceEstimate {
public:
    ServiceEstimate(LedgerBuilder &builder, const PracticeEffects &effects, int index);

    void run();

private:
    // one per inference option, in the file of that name
    void runEndpoint();
    void runServerless();
    void runAsync();
    void runBatch();
    void runManaged();

    LineHead head(Activity activity, Resource resource = Resource::Compute) const;
    const InferenceOption &option() const;
    QStringList optionArguments(double asked, const Datum &limit) const;
    bool usesAccelerator() const { return m_service.work != Work::Cpu; }
    Load busyLoad() const;
    void checkInstance(Use use);
    void checkLimits();
    bool isMonitored() const;
    /// Finds time and concurrency on the chosen type; false if that is not possible.
    bool measure();
    int requestsProfile();
    Factors workFactors() const;
    void append(Factors &factors, Lever lever) const;
    double effect() const;

    /// Instances that an endpoint provides for a load, in busy instances.
    int instancesFor(double load) const;
    void bookServing(const std::vector<double> &idleHours);
    void bookPayloads();
    void bookCapture();
    /// From the time in seconds within which a share of the requests is answered.
    void setLatency(const std::function<double(double)> &quantile);
    void finish();

    LedgerBuilder &m_builder;
    const PracticeEffects &m_effects;
    const Service &m_service;
    const ServiceDesign &m_choice;
    const Subject m_subject;
    const QString m_path;
    Fleet m_fleet;
    const Traffic &m_traffic;
    ServiceRate m_rate;
    ServiceResult m_result;
    int m_requests = -1; ///< profile of the requests
};

} // namespace greenprint
