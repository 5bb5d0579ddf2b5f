#include "ui/document/overriding.h"

namespace greenprint::ui {
namespace {

template <auto Member>
OverrideTarget target(OverrideKind kind, const QString &id, Unit unit) {
    return {
        kind, id,
        [](const Override &o) -> Setting<double> {
            return (o.*Member) ? Setting<double>((o.*Member)->number) : std::nullopt;
        },
        [](Override &o, std::optional<double> value) {
            if (value)
                (o.*Member) = typename std::decay_t<decltype(o.*Member)>::value_type{*value};
            else
                (o.*Member).reset();
        },
        unit};
}

/// The coefficient that stands behind a factor as it is; none if there is none.
std::optional<Coefficient> coefficientBehind(const Factor &factor) {
    const bool hdd = factor.of == QLatin1String("hdd");
    switch (factor.name) {
    case FactorName::MediumPower:
        return hdd ? Coefficient::HddPower : Coefficient::SsdPower;
    case FactorName::MediumEmbodied:
        return hdd ? Coefficient::HddEmbodied : Coefficient::SsdEmbodied;
    case FactorName::NetworkEnergy:
        return factor.of == QLatin1String("internet") ? Coefficient::NetworkInternet
               : factor.of == QLatin1String("region") ? Coefficient::NetworkRegion
                                                      : Coefficient::NetworkBetweenRegions;
    case FactorName::Lifetime:
        return Coefficient::ServerLifetime;
    case FactorName::Reruns:
        return Coefficient::SpotRerun;
    case FactorName::PoolOverhead:
        return Coefficient::ServerlessPoolOverhead;
    case FactorName::JobStartUp:
        return Coefficient::BatchStartUp;
    default:
        return std::nullopt;
    }
}

OverrideTarget coefficientTarget(Coefficient coefficient, Unit unit) {
    return target<&Override::value>(OverrideKind::Coefficient, keyword(coefficient), unit);
}

/// Whether nothing but the reasons is set.
bool saysNothing(const Override &override) {
    Override rest = override;
    rest.note.reset();
    rest.source.reset();
    Override bare;
    bare.kind = rest.kind;
    bare.id = rest.id;
    return rest == bare;
}

} // namespace

std::optional<OverrideTarget> overrideTarget(const Factor &factor) {
    const SourceIndex source = factor.datum.provenance.source;
    const bool ofCatalog = source >= kFirstCatalogSource || source == kNoSource
                           || factor.datum.provenance.confidence == Confidence::User;
    if (!ofCatalog || source == kDerivedSource)
        return std::nullopt;
    const bool oneRegion = !factor.at.isEmpty() && !factor.at.contains(QLatin1Char(' '));
    const bool type = factor.of.contains(QLatin1Char('.'));
    if (const auto coefficient = coefficientBehind(factor))
        return coefficientTarget(*coefficient, factor.unit);
    switch (factor.name) {
    case FactorName::Pue:
        if (oneRegion)
            return target<&Override::pue>(OverrideKind::Region, factor.at, Unit::One);
        break;
    case FactorName::Grid:
        if (oneRegion)
            return target<&Override::grid>(
                OverrideKind::Region, factor.at, Unit::GramPerKilowattHour);
        break;
    case FactorName::Market:
        if (oneRegion)
            return target<&Override::market>(
                OverrideKind::Region, factor.at, Unit::GramPerKilowattHour);
        break;
    case FactorName::Wue:
        if (oneRegion)
            return target<&Override::wue>(
                OverrideKind::Region, factor.at, Unit::LitrePerKilowattHour);
        break;
    case FactorName::Wcf:
        if (oneRegion)
            return target<&Override::wcf>(
                OverrideKind::Region, factor.at, Unit::LitrePerKilowattHour);
        break;
    case FactorName::Power:
        if (type)
            return target<&Override::watts>(OverrideKind::Instance, factor.of, Unit::Watt);
        break;
    case FactorName::EmbodiedCarbon:
        if (type)
            return target<&Override::embodied>(OverrideKind::Instance, factor.of, Unit::Kilogram);
        break;
    case FactorName::Price:
        if (type && factor.unit == Unit::UsDollarPerHour)
            return target<&Override::usdPerHour>(
                OverrideKind::Instance, factor.of, Unit::UsDollarPerHour);
        if (fromKeyword<Price>(factor.of))
            return target<&Override::usd>(OverrideKind::Price, factor.of, factor.unit);
        break;
    default:
        break;
    }
    return std::nullopt;
}

const Override *findOverride(const Plan &plan, const OverrideTarget &target) {
    for (const Override &o : plan.overrides) {
        if (o.kind == target.kind && o.id == target.id)
            return &o;
    }
    return nullptr;
}

void setOverride(
    Plan &plan, const OverrideTarget &target, std::optional<double> value, const QString &note) {
    auto *found = const_cast<Override *>(findOverride(plan, target));
    if (!found) {
        if (!value)
            return;
        found = &plan.overrides.emplace_back();
        found->kind = target.kind;
        found->id = target.id;
    }
    target.assign(*found, value);
    if (value) {
        found->note = note.isEmpty() ? Setting<QString>() : note;
        // a source that others of its figures come from still holds
        Override others = *found;
        target.assign(others, std::nullopt);
        if (saysNothing(others))
            found->source.reset();
    }
    if (saysNothing(*found))
        plan.overrides.erase(plan.overrides.begin() + (found - plan.overrides.data()));
}

void setCoefficient(
    Plan &plan, Coefficient coefficient, std::optional<double> value, const QString &note) {
    setOverride(plan, coefficientTarget(coefficient, Unit::One), value, note);
}

} // namespace greenprint::ui
