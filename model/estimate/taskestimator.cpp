#include "model/estimate/compute.h"
#include "model/estimate/estimators.h"
#include "model/estimate/missinginput.h"
#include "model/estimate/speed.h"

#include <cmath>

namespace greenprint {
namespace {

/// Relative uncertainty of a time that speeds of types predict instead of a measured run.
constexpr double kSpeedRange = 0.2;

/// One task under the design, with what the estimate of its lines shares.
class TaskEstimate {
public:
    TaskEstimate(LedgerBuilder &builder, const PracticeEffects &effects, int index)
        : m_builder(builder)
        , m_effects(effects)
        , m_task(builder.design().workload.tasks[static_cast<size_t>(index)])
        , m_choice(builder.design().tasks[static_cast<size_t>(index)])
        , m_subject{SubjectKind::Task, index, m_task.id}
        , m_path(pathOf(m_subject))
        , m_fleet(fleetOf(builder, m_choice.instance, m_choice.region, m_choice.purchase)) {}

    void run() {
        if (m_choice.skip)
            return;
        checkResidency(m_builder, m_path, m_choice.region);
        if (!m_fleet.type)
            m_builder.report(Severity::Warning, FindingCode::NoInstance, m_path, {});
        check();
        measure();
        bookWork();
        if (m_task.volume->number > 0)
            bookVolumes();
        countTraining();
    }

private:
    bool isNotebook() const { return m_task.kind == TaskKind::Notebook; }
    bool isTuning() const { return m_task.kind == TaskKind::Tuning; }

    LineHead head(Activity activity) const {
        return {*m_task.stage, activity,        Resource::Compute,
                m_subject,     m_choice.region, *m_task.oneOff};
    }

    void check() {
        if (!m_fleet.type)
            return;
        const InstanceType &type = *m_fleet.type;
        checkOffer(m_builder, m_path, m_fleet, useOf(*m_task.kind));
        if (m_choice.purchase == Purchase::Spot && !spotAllowed(m_task, type)) {
            m_builder.report(
                Severity::Error, FindingCode::SpotNotAllowed, m_path, {label(*m_task.kind)},
                QStringLiteral("sagemaker-docs"));
        }
        if (m_task.memory && type.memoryGb.known() && m_task.memory->number > type.memoryGb.value) {
            m_builder.report(
                Severity::Error, FindingCode::HostMemory, m_path,
                {numberText(m_task.memory->number), type.id, numberText(type.memoryGb.value)},
                sourceOf(m_builder, type.memoryGb));
        }
        if (m_task.acceleratorMemory && m_task.work != Work::Cpu && type.acceleratorMemoryGb.known()
            && m_task.acceleratorMemory->number > type.acceleratorMemoryGb.value) {
            m_builder.report(
                Severity::Error, FindingCode::AcceleratorMemory, m_path,
                {numberText(m_task.acceleratorMemory->number), type.id,
                 numberText(type.acceleratorMemoryGb.value)},
                sourceOf(m_builder, type.acceleratorMemoryGb));
        }
    }

    /// Hours and utilization of a run on the chosen instances.
    void measure() {
        const InstanceType *reference = m_task.instance
                                            ? m_builder.catalog().instanceType(*m_task.instance)
                                            : nullptr;
        if (!m_fleet.type)
            return;
        if (isNotebook()) {
            // a person's hours do not depend on the speed of the machine
            m_run.utilization = m_task.work == Work::Cpu ? m_task.cpuUtilization->number
                                                         : m_task.acceleratorUtilization->number;
            m_run.hours = m_task.hours ? std::optional(m_task.hours->number) : std::nullopt;
            if (!m_task.hours && !m_task.activeHoursPerMonth)
                reportMissing(m_builder, m_subject, specOf<Task>(), "active-hours-per-month");
            return;
        }
        m_run = runTime(m_builder.catalog(), m_task, reference, *m_fleet.type, m_choice.count);
        m_fleet.measuredWatts = m_run.measuredWatts;
        reportSpeedProblem(
            m_builder, m_subject, m_run.problem, *m_fleet.type, reference, specOf<Task>(), "hours");
    }

    /// The load while working. A practice that speeds work up makes the hardware busier.
    Load load() const {
        double utilization = m_run.utilization;
        const double speed = m_effects.keep(Lever::Speed, m_subject);
        if (speed < 1.0)
            utilization = speed > 0.0 ? std::min(1.0, utilization / speed) : 1.0;
        if (m_task.work == Work::Cpu)
            return {utilization, 0.0};
        return {m_task.cpuUtilization->number, utilization};
    }

    int runsProfile() {
        const bool once = *m_task.oneOff;
        return m_builder.constantProfile(
            FactorName::Runs, Unit::One, once ? 1.0 : runsPerMonth(m_task), once,
            {kPlanSource, 0, Confidence::User});
    }

    /// Factors whose product is the wall clock of a run, of a trial when tuning.
    Factors runFactors() {
        Factors f;
        if (m_run.hours) {
            Factor hours = planFactor(FactorName::RunHours, Unit::Hour, *m_run.hours, m_path);
            if (!m_run.measured && m_task.instance != m_choice.instance) {
                hours.of += QLatin1Char(' ') + m_choice.instance;
                hours.datum.low = *m_run.hours * (1.0 - kSpeedRange);
                hours.datum.high = *m_run.hours * (1.0 + kSpeedRange);
                hours.datum.provenance = {kDerivedSource, 0, Confidence::Medium};
            }
            f.push_back(hours);
        } else {
            f.push_back(unknownFactor(FactorName::RunHours, Unit::Hour, m_path));
        }
        if (m_task.dataFraction->number != 1.0)
            f.push_back(
                planFactor(FactorName::DataShare, Unit::One, m_task.dataFraction->number, m_path));
        if (m_task.reuseFraction->number != 0.0)
            f.push_back(planFactor(
                FactorName::WorkNotReused, Unit::One, 1.0 - m_task.reuseFraction->number, m_path));
        append(f, Lever::Hours);
        append(f, Lever::Speed);
        return f;
    }

    /// Factors whose product, with the runs, is the instance hours of work.
    Factors workFactors() {
        Factors f = runFactors();
        f.push_back(planFactor(FactorName::Instances, Unit::One, m_choice.count, m_path));
        if (isTuning()) {
            f.push_back(planFactor(FactorName::Trials, Unit::One, m_task.trials->number, m_path));
            append(f, Lever::Trials);
        }
        return f;
    }

    Factor startUpFactor() const {
        return planFactor(FactorName::StartUpTime, Unit::Minute, m_task.startup->number, m_path);
    }

    Factor rerunFactor() const {
        return catalogFactor(
            FactorName::Reruns, Unit::One, m_builder.catalog().coefficient(Coefficient::SpotRerun),
            {}, kEveryLineMetric);
    }

    void append(Factors &factors, Lever lever) const {
        if (std::optional<Factor> f = m_effects.factor(lever, m_subject))
            factors.push_back(std::move(*f));
    }

    static double product(const Factors &factors) {
        double value = 1.0;
        for (const Factor &f : factors)
            value *= f.canonical();
        return value;
    }

    void bookWork() {
        if (isNotebook()) {
            bookNotebook();
            return;
        }
        m_runs = runsProfile();
        const Factors work = workFactors();
        bookInstanceHours(m_builder, head(Activity::Work), m_fleet, m_runs, work, load());
        double hoursPerRun = product(work);

        const double failed = m_task.failedFraction->number;
        if (failed > 0.0) {
            Factors f = work;
            f.push_back(
                planFactor(FactorName::FailedRuns, Unit::One, failed / (1.0 - failed), m_path));
            append(f, Lever::FailedRuns);
            bookInstanceHours(m_builder, head(Activity::Failed), m_fleet, m_runs, f, load());
            hoursPerRun += product(f);
        }
        if (m_choice.purchase == Purchase::Spot) {
            Factors f = work;
            f.push_back(rerunFactor());
            bookInstanceHours(m_builder, head(Activity::Rerun), m_fleet, m_runs, f, load());
            hoursPerRun += product(f);
        }
        if (m_task.startup->number > 0.0) {
            Factors f{
                startUpFactor(),
                planFactor(FactorName::Instances, Unit::One, m_choice.count, m_path)};
            if (isTuning()) {
                f.push_back(
                    planFactor(FactorName::Trials, Unit::One, m_task.trials->number, m_path));
                append(f, Lever::Trials);
            }
            bookInstanceHours(m_builder, head(Activity::StartUp), m_fleet, m_runs, f, Load::idle());
            hoursPerRun += product(f);
        }
        m_instanceHoursPerRun = hoursPerRun;
        if (m_choice.alwaysOn)
            bookIdle(hoursPerRun);
    }

    /// Instance hours of a month in which nothing is switched off.
    double hoursThere() const {
        return kMonth.value() * m_choice.count * (isTuning() ? *m_task.parallelTrials : 1);
    }

    /// Instances that stay all month: what is not worked is idle.
    void bookIdle(double hoursPerRun) {
        const double there = hoursThere();
        std::vector<double> idle;
        double most = 0.0;
        for (double runs : m_builder.ledger().profiles[static_cast<size_t>(m_runs)].months) {
            const double worked = runs * hoursPerRun;
            most = std::max(most, worked);
            // unknown work leaves unknown idle time
            idle.push_back(std::isnan(worked) ? worked : std::max(0.0, there - worked));
        }
        if (most > there * (1.0 + 1e-9)) {
            m_builder.report(
                Severity::Error, FindingCode::AlwaysOnOverload, m_path,
                {numberText(std::round(most)), numberText(there)}, QStringLiteral("plan"));
        }
        const int profile = m_builder.profile(
            FactorName::IdleHours, Unit::Hour, std::move(idle),
            {kDerivedSource, 0, Confidence::Medium});
        LineHead idleHead = head(Activity::Idle);
        idleHead.oneOff = false;
        bookInstanceHours(m_builder, idleHead, m_fleet, profile, {}, Load::idle());
    }

    void bookNotebook() {
        const double runs = runsPerMonth(m_task);
        const std::optional<double> active = m_task.activeHoursPerMonth
                                                 ? std::optional(m_task.activeHoursPerMonth->number)
                                             : m_run.hours ? std::optional(*m_run.hours * runs)
                                                           : std::nullopt;
        m_runs = m_builder.constantProfile(
            FactorName::InstanceHours, Unit::Hour, active.value_or(std::nan("")), *m_task.oneOff,
            {kPlanSource, 0, Confidence::User});
        Factors f{planFactor(FactorName::Instances, Unit::One, m_choice.count, m_path)};
        append(f, Lever::Hours);
        bookInstanceHours(m_builder, head(Activity::Work), m_fleet, m_runs, f, load());
        m_instanceHoursPerRun = active.value_or(std::nan("")) * product(f);
        if (m_choice.alwaysOn)
            bookIdleNotebook(m_instanceHoursPerRun);
    }

    void bookIdleNotebook(double worked) {
        const double there = kMonth.value() * m_choice.count;
        const int profile = m_builder.constantProfile(
            FactorName::IdleHours, Unit::Hour,
            std::isnan(worked) ? worked : std::max(0.0, there - worked), false,
            {kDerivedSource, 0, Confidence::Medium});
        bookInstanceHours(m_builder, head(Activity::Idle), m_fleet, profile, {}, Load::idle());
    }

    /// Volumes exist while their instances do; those of notebooks all month.
    void bookVolumes() {
        Factors size{
            planFactor(FactorName::VolumeSize, Unit::Gigabyte, m_task.volume->number, m_path)};
        append(size, Lever::VolumeSize);
        const bool allMonth = m_choice.alwaysOn || isNotebook();
        const bool processing = useOf(*m_task.kind) == Use::Processing;
        const Price price = processing ? Price::MlProcessingVolumeGbMonth : Price::MlVolumeGbMonth;
        if (allMonth) {
            const int profile = m_builder.constantProfile(
                FactorName::InstanceHours, Unit::Hour, hoursThere(), false,
                {kDerivedSource, 0, Confidence::High});
            bookVolume(m_builder, head(Activity::Store), profile, size, price);
            return;
        }
        Factor hours = planFactor(
            FactorName::InstanceHours, Unit::Hour, m_instanceHoursPerRun, m_path);
        hours.datum.provenance = {kDerivedSource, 0, Confidence::High};
        size.push_back(hours);
        bookVolume(m_builder, head(Activity::Store), m_runs, size, price);
    }

    void countTraining() {
        const bool trains = m_task.kind == TaskKind::Training || isTuning();
        if (!trains || m_task.stage != Stage::Training)
            return;
        Ledger &ledger = m_builder.ledger();
        if (m_task.kind == TaskKind::Training) {
            ledger.trainingRuns += m_builder.profileTotal(m_runs);
            if (m_task.flop)
                ledger.trainingFlop += m_builder.profileTotal(m_runs) * m_task.flop->number;
        }
        bookTrainingTime();
    }

    void bookTrainingTime() {
        double rounds = 1.0;
        if (isTuning()) {
            const double trials = m_task.trials->number * m_effects.keep(Lever::Trials, m_subject);
            rounds = roundedUp(trials / *m_task.parallelTrials);
        }
        const Factors run = runFactors();
        m_builder.bookTime(head(Activity::Work), rounds, run);
        if (m_choice.purchase == Purchase::Spot) {
            Factors again = run;
            again.push_back(rerunFactor());
            m_builder.bookTime(head(Activity::Rerun), rounds, again);
        }
        if (m_task.startup->number > 0.0)
            m_builder.bookTime(head(Activity::StartUp), rounds, {startUpFactor()});
    }

    LedgerBuilder &m_builder;
    const PracticeEffects &m_effects;
    const Task &m_task;
    const TaskDesign &m_choice;
    const Subject m_subject;
    const QString m_path;
    Fleet m_fleet;
    RunTime m_run;
    int m_runs = 0;
    double m_instanceHoursPerRun = 0.0;
};

} // namespace

void estimateTask(LedgerBuilder &builder, const PracticeEffects &effects, int index) {
    TaskEstimate(builder, effects, index).run();
}

} // namespace greenprint
