#include "model/estimate/compute.h"

namespace greenprint {

Use useOf(TaskKind kind) {
    switch (kind) {
    case TaskKind::Experiment:
    case TaskKind::Tuning:
    case TaskKind::Training:
        return Use::Training;
    case TaskKind::Notebook:
        return Use::Notebook;
    case TaskKind::Processing:
    case TaskKind::FeatureEngineering:
    case TaskKind::Evaluation:
    case TaskKind::Monitoring:
        break;
    }
    return Use::Processing;
}

double runsPerMonth(const Task &task) {
    if (task.trigger == Trigger::Drift && task.driftRunsPerMonth)
        return task.driftRunsPerMonth->number;
    return task.runsPerMonth->number;
}

bool spotAllowed(const Task &task, const InstanceType &type) {
    return !type.sageMaker || task.kind == TaskKind::Training || task.kind == TaskKind::Tuning;
}

Fleet fleetOf(
    const LedgerBuilder &builder, const QString &instance, const QString &region,
    Purchase purchase) {
    Fleet fleet;
    fleet.type = instance.isEmpty() ? nullptr : builder.catalog().instanceType(instance);
    fleet.region = builder.catalog().region(region);
    fleet.purchase = purchase;
    if (fleet.type && fleet.region) {
        fleet.price = builder.catalog().instancePrice(*fleet.type, *fleet.region, purchase);
        fleet.embodied = instanceEmbodied(builder.catalog(), *fleet.type);
    }
    return fleet;
}

Factors embodiedFactors(const Catalog &catalog, const Datum &kg, const QString &of) {
    Factor lifetime = catalogFactor(
        FactorName::Lifetime, Unit::Hour, catalog.coefficient(Coefficient::ServerLifetime), {},
        {Metric::CarbonEmbodied});
    lifetime.divides = true;
    return {
        catalogFactor(FactorName::EmbodiedCarbon, Unit::Kilogram, kg, of, {Metric::CarbonEmbodied}),
        lifetime};
}

void bookInstanceHours(
    LedgerBuilder &builder, const LineHead &head, const Fleet &fleet, int profile, Factors amount,
    Load load) {
    Datum watts;
    const bool busy = load.cpu > 0.0 || load.accelerator > 0.0;
    if (busy && fleet.measuredWatts) {
        watts = planFactor(FactorName::Power, Unit::Watt, *fleet.measuredWatts, {}).datum;
    } else if (fleet.type) {
        watts = instancePower(builder.catalog(), *fleet.type, builder.design().powerSet, load);
        if (!watts.known() && !fleet.type->added) {
            builder.reportOnce(
                Severity::Warning, FindingCode::NoPowerInSet, pathOf(head.subject),
                {keyword(builder.design().powerSet), fleet.type->id});
        }
    }
    LedgerBuilder::Booking booking;
    booking.head = head;
    booking.profile = profile;
    booking.amount = std::move(amount);
    booking.energy = {
        catalogFactor(FactorName::Power, Unit::Watt, watts, fleet.typeId(), kEnergyMetrics)};
    booking.cost = {catalogFactor(
        FactorName::Price, Unit::UsDollarPerHour, fleet.price, fleet.typeId(), {Metric::Cost},
        head.region)};
    booking.embodied = embodiedFactors(builder.catalog(), fleet.embodied, fleet.typeId());
    builder.book(booking);
}

QString sourceOf(const LedgerBuilder &builder, const Datum &datum) {
    return builder.catalog().source(datum.provenance.source).id;
}

void checkOffer(LedgerBuilder &builder, const QString &path, const Fleet &fleet, Use use) {
    if (!fleet.type || !fleet.region)
        return;
    const InstanceType &type = *fleet.type;
    const bool job = use == Use::Training || use == Use::Processing || use == Use::Transform
                     || use == Use::Notebook;
    if (type.sageMaker && type.isGraviton() && job) {
        builder.report(
            Severity::Error, FindingCode::GravitonJob, path, {type.id, label(use)},
            QStringLiteral("sagemaker-api"));
        return;
    }
    if (!builder.catalog().offered(type, use, *fleet.region)) {
        builder.report(
            Severity::Error, FindingCode::NotOffered, path, {type.id, label(use), fleet.region->id},
            QStringLiteral("sagemaker-offer"));
    }
}

void checkResidency(LedgerBuilder &builder, const QString &path, const QString &region) {
    const QStringList allowed = builder.design().about.residency.regions.value_or(QStringList());
    const Region *r = builder.catalog().region(region);
    if (allowed.isEmpty() || allowed.contains(region) || !r || r->added)
        return;
    builder.reportOnce(
        Severity::Error, FindingCode::OutsideResidency, path,
        {region, allowed.join(QLatin1Char(' '))}, QStringLiteral("plan"));
}

void bookVolume(
    LedgerBuilder &builder, const LineHead &head, int profile, Factors amount, Price price) {
    const Catalog &catalog = builder.catalog();
    const Region *region = catalog.region(head.region);
    const StorageClass *volume = catalog.storageClass(QStringLiteral("ML_VOLUME"));
    if (!region || !volume)
        return;
    LedgerBuilder::Booking booking;
    booking.head = head;
    booking.head.resource = Resource::Storage;
    booking.profile = profile;
    booking.amount = std::move(amount);
    booking.energy = {
        catalogFactor(
            FactorName::MediumPower, Unit::WattHourPerTerabyteHour,
            catalog.coefficient(Coefficient::SsdPower), QStringLiteral("ssd"), kEnergyMetrics),
        catalogFactor(FactorName::Copies, Unit::One, volume->copies, volume->id, kEnergyMetrics)};
    booking.cost = {catalogFactor(
        FactorName::Price, Unit::UsDollarPerGigabyteMonth, catalog.price(price, *region),
        keyword(price), {Metric::Cost}, head.region)};
    booking.embodied = {
        catalogFactor(
            FactorName::MediumEmbodied, Unit::GramPerGigabyteHour,
            catalog.coefficient(Coefficient::SsdEmbodied), QStringLiteral("ssd"),
            {Metric::CarbonEmbodied}),
        catalogFactor(
            FactorName::Copies, Unit::One, volume->copies, volume->id, {Metric::CarbonEmbodied})};
    builder.book(booking);
}

} // namespace greenprint
