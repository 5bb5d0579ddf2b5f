#include "model/estimate/practiceeffects.h"

#include "model/catalog/servicestanding.h"
#include "model/plan/planpath.h"
#include "model/plan/valuetext.h"

namespace greenprint {
namespace {

bool isTable(DataFormat format) {
    return format == DataFormat::Csv || format == DataFormat::Json || format == DataFormat::Other;
}

/// Whether a practice can act on a part of the workload at all. A practice that is adopted without
/// saying on what acts wherever this holds.
bool fits(const Practice &practice, const Subject &subject, const Workload &w) {
    const auto at = [&](const auto &list) -> const auto & {
        return list[static_cast<size_t>(subject.index)];
    };
    switch (practice.lever) {
    case Lever::Trials:
        return subject.kind == SubjectKind::Task && at(w.tasks).kind == TaskKind::Tuning;
    case Lever::Hours:
    case Lever::Speed:
    case Lever::FailedRuns:
    case Lever::VolumeSize: {
        if (subject.kind != SubjectKind::Task)
            return false;
        const TaskKind kind = *at(w.tasks).kind;
        if (practice.id.startsWith(QLatin1String("TU-")))
            return kind == TaskKind::Tuning;
        if (practice.id == QLatin1String("DP-04"))
            return kind == TaskKind::FeatureEngineering;
        if (practice.id == QLatin1String("TR-13"))
            return kind == TaskKind::Experiment || kind == TaskKind::Notebook;
        if (practice.id.startsWith(QLatin1String("TR-")))
            return kind == TaskKind::Training || kind == TaskKind::Tuning
                   || kind == TaskKind::Experiment;
        return true;
    }
    case Lever::DataSize: {
        if (subject.kind != SubjectKind::Dataset)
            return false;
        const Dataset &dataset = at(w.datasets);
        if (practice.id == QLatin1String("DP-10"))
            return isTable(*dataset.format);
        if (practice.id == QLatin1String("DP-11"))
            return dataset.compression == Compression::Gzip;
        return true;
    }
    case Lever::TransferSize:
        return subject.kind == SubjectKind::Transfer;
    case Lever::ServiceTime:
    case Lever::ServiceSpeed:
        return subject.kind == SubjectKind::Service;
    default:
        return false;
    }
}

/// Levers that move one quantity: time is shorter by less work and by faster work alike.
Lever quantityOf(Lever lever) {
    switch (lever) {
    case Lever::Speed:
        return Lever::Hours;
    case Lever::ServiceSpeed:
        return Lever::ServiceTime;
    default:
        return lever;
    }
}

} // namespace

PracticeEffects::PracticeEffects(LedgerBuilder &builder) {
    for (const AdoptedPractice &adopted : builder.design().practices) {
        const Practice *practice = builder.catalog().practice(adopted.id);
        if (!practice)
            continue;
        if (const ServiceStatus *status = builder.catalog().serviceStatus(practice->service)) {
            const bool gone = status->status == QLatin1String("closed")
                              || status->status == QLatin1String("frozen")
                              || status->status == QLatin1String("retired")
                              || status->status == QLatin1String("retiring");
            builder.reportOnce(
                gone ? Severity::Warning : Severity::Info, FindingCode::ServiceStatusNotice,
                placeOf(adopted, builder.design()),
                {status->name, standing(*status, builder.catalog().language()), status->about,
                 status->alternative},
                builder.catalog().source(status->provenance.source).id);
        }
        if (practice->kind == PracticeKind::Factor)
            adopt(builder, adopted, *practice);
    }
}

void PracticeEffects::adopt(
    LedgerBuilder &builder, const AdoptedPractice &adopted, const Practice &practice) {
    const Datum &max = practice.strengthMax;
    const double strength = adopted.strength.value_or(
        practice.strengthDefault.known() ? practice.strengthDefault.value : 0.0);
    if (adopted.basis != Basis::Measured && max.known() && strength > max.value + 1e-12) {
        builder.report(
            Severity::Warning, FindingCode::StrengthAbovePublished,
            placeOf(adopted, builder.design()),
            {numberText(strength), practice.id, numberText(max.value)},
            builder.catalog().source(practice.claimSource).id);
    }
    Factor factor;
    factor.name = FactorName::PracticeEffect;
    factor.unit = Unit::One;
    factor.metrics = kEveryLineMetric;
    factor.of = practice.id;
    factor.datum.value = 1.0 - strength;
    const bool own = adopted.strength.has_value();
    factor.datum.provenance = {
        own ? kPlanSource : practice.claimSource, 0,
        adopted.basis == Basis::Measured ? Confidence::User : Confidence::Low};
    // measured is exact; a claim may achieve nothing, and at most what was published
    factor.datum.low = adopted.basis == Basis::Measured
                           ? factor.datum.value
                           : std::min(
                               factor.datum.value, 1.0 - (max.known() ? max.value : strength));
    factor.datum.high = adopted.basis == Basis::Measured ? factor.datum.value : 1.0;

    bool acted = false;
    for (const Subject &subject : partsOf(builder.design().workload)) {
        // what the plan names is believed; without a name the practice goes where it fits
        const bool named = adopted.on == subject.id;
        if (adopted.on.isEmpty() ? !fits(practice, subject, builder.design().workload) : !named)
            continue;
        const bool rightKind = practice.on == QLatin1String("task")
                                   ? subject.kind == SubjectKind::Task
                               : practice.on == QLatin1String("dataset")
                                   ? subject.kind == SubjectKind::Dataset
                               : practice.on == QLatin1String("service")
                                   ? subject.kind == SubjectKind::Service
                               : practice.on == QLatin1String("transfer")
                                   ? subject.kind == SubjectKind::Transfer
                                   : true;
        if (!rightKind)
            continue;
        acted = true;
        add(builder, {practice.lever, subject, factor, strength});
    }
    if (!acted) {
        builder.report(
            Severity::Warning, FindingCode::PracticeWithoutSubject,
            placeOf(adopted, builder.design()), {practice.id});
    }
}

void PracticeEffects::add(LedgerBuilder &builder, Effect effect) {
    for (Effect &other : m_effects) {
        if (quantityOf(other.lever) != quantityOf(effect.lever) || other.subject != effect.subject)
            continue;
        const bool stronger = effect.strength > other.strength;
        builder.report(
            Severity::Warning, FindingCode::PracticeOverlap, pathOf(effect.subject),
            {other.factor.of, effect.factor.of, stronger ? effect.factor.of : other.factor.of});
        if (stronger)
            other = std::move(effect);
        return;
    }
    m_effects.push_back(std::move(effect));
}

std::optional<Factor> PracticeEffects::factor(Lever lever, const Subject &subject) const {
    for (const Effect &e : m_effects) {
        if (e.lever == lever && e.subject == subject && e.strength > 0.0)
            return e.factor;
    }
    return std::nullopt;
}

double PracticeEffects::keep(Lever lever, const Subject &subject) const {
    const std::optional<Factor> f = factor(lever, subject);
    return f ? f->datum.value : 1.0;
}

QString placeOf(const AdoptedPractice &adopted, const Design &design) {
    const bool several = std::ranges::count(design.practices, adopted.id, &AdoptedPractice::id) > 1;
    const PlanPath::Step step{
        QStringLiteral("practice"), adopted.id, several ? std::optional(adopted.on) : std::nullopt};
    return QStringLiteral("scenario[%1]/").arg(design.scenario) + step.text();
}

} // namespace greenprint
