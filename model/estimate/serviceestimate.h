#pragma once

#include "model/estimate/compute.h"
#include "model/estimate/practiceeffects.h"
#include "model/estimate/queueing.h"
#include "model/estimate/servicerate.h"
#include "model/estimate/traffic.h"

#include <functional>

namespace greenprint {

/// Instances of an endpoint to which the plan sets no limit.
inline constexpr int kWithoutLimit = 1'000'000;

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
    // batch: latency, from hours of a window and seconds of start-up
    void answerInBatches(int window, int instances, double startUp);
    // serverless: GB of a container, and how many there may be at once
    double containerMemory() const;
    int containersAllowed() const;
    void checkServerless(double memoryGb);
    void measureServerless(double memoryGb);
    LedgerBuilder::Booking containerBooking(double memoryGb, Load load) const;
    std::vector<double> warmHours();
    /// Finds time and concurrency on the chosen type; false if that is not possible.
    bool measure();
    /// Whether an endpoint can be simulated: the type's speed and the demand are known. If not, its
    /// hours are booked as unknown.
    bool canServe();
    int requestsProfile();
    Factors workFactors() const;
    void append(Factors &factors, Lever lever) const;
    double effect() const;

    /// Endpoints over which the models are spread.
    int endpointCount() const;
    /// Instances that an endpoint provides for a load, in busy instances.
    int instancesFor(double load) const;
    /// How many requests of the busiest month load a model anew, and how long that takes.
    struct ColdModels {
        double share = 0.0;
        double seconds = 0.0;
    };
    ColdModels coldModels() const;
    /// Hours in which an endpoint has as many instances, and nearly as many requests.
    struct HourGroup {
        int instances = 0;
        double rate = 0.0;  ///< requests per second of one endpoint
        double share = 0.0; ///< of the requests
    };
    static std::vector<HourGroup> grouped(std::vector<HourGroup> hours);
    ResponseTimes answers(const std::vector<HourGroup> &hours) const;
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
