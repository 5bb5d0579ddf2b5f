#include "model/catalog/catalogtables.h"

namespace greenprint {
namespace {

/// A figure of the user's: exact unless a range is given with it.
Datum own(std::optional<double> value, SourceIndex source) {
    Datum datum;
    if (value)
        datum.value = datum.low = datum.high = *value;
    datum.provenance = {source, 0, Confidence::User};
    return datum;
}

YearSeries ownSeries(double value, SourceIndex source) {
    return {{own(value, source)}};
}

void replace(Datum &target, std::optional<double> value, SourceIndex source) {
    if (value)
        target = own(value, source);
}

void apply(Region &region, const CatalogOverride &o, SourceIndex source) {
    if (o.name)
        region.name = *o.name;
    replace(region.gridOverride, o.gridGramPerKwh, source);
    replace(region.marketOverride, o.marketGramPerKwh, source);
    if (o.pue)
        region.pue = ownSeries(*o.pue, source);
    if (o.wueLitrePerKwh)
        region.wue = ownSeries(*o.wueLitrePerKwh, source);
    if (o.wcfLitrePerKwh)
        region.wcf = ownSeries(*o.wcfLitrePerKwh, source);
    replace(region.priceIndex, o.priceIndex, source);
}

void apply(InstanceType &type, const CatalogOverride &o, SourceIndex source) {
    replace(type.vcpu, o.vcpu, source);
    replace(type.memoryGb, o.memoryGb, source);
    replace(type.accelerators, o.accelerators, source);
    replace(type.tflopsOverride, o.tflops, source);
    replace(type.wattsOverride, o.watts, source);
    replace(type.wattsIdleOverride, o.wattsIdle, source);
    replace(type.wattsMaxOverride, o.wattsMax, source);
    replace(type.embodiedKgOverride, o.embodiedKg, source);
    replace(type.usdPerHourOverride, o.usdPerHour, source);
    if (o.accelerator)
        type.acceleratorName = *o.accelerator;
}

} // namespace

Catalog Catalog::with(std::span<const CatalogOverride> overrides) const {
    if (overrides.empty())
        return *this;
    auto overlay = std::make_shared<Overlay>();
    overlay->sources = m_tables->sources;
    overlay->regions = m_tables->regions;
    overlay->types = m_tables->types;
    overlay->regionIndex = m_tables->regionIndex;
    overlay->typeIndex = m_tables->typeIndex;
    overlay->coefficients = m_tables->coefficients;

    for (const CatalogOverride &o : overrides) {
        const auto source = static_cast<SourceIndex>(overlay->sources.size());
        Source entry;
        entry.id = o.source.isEmpty() ? QStringLiteral("plan") : o.source;
        entry.title = entry.id;
        overlay->sources.push_back(entry);

        switch (o.kind) {
        case OverrideKind::Region: {
            auto it = overlay->regionIndex.constFind(o.id);
            if (it == overlay->regionIndex.constEnd()) {
                Region added;
                added.id = o.id;
                added.name = o.id;
                added.added = true;
                it = overlay->regionIndex.insert(o.id, static_cast<int>(overlay->regions.size()));
                overlay->regions.push_back(std::move(added));
            }
            apply(overlay->regions[static_cast<size_t>(*it)], o, source);
            break;
        }
        case OverrideKind::Instance: {
            auto it = overlay->typeIndex.constFind(o.id);
            if (it == overlay->typeIndex.constEnd()) {
                InstanceType added;
                added.id = o.id;
                added.added = true;
                added.uses = 0xff;
                it = overlay->typeIndex.insert(o.id, static_cast<int>(overlay->types.size()));
                overlay->types.push_back(std::move(added));
            }
            InstanceType &type = overlay->types[static_cast<size_t>(*it)];
            apply(type, o, source);
            // a known accelerator brings its rate, power and embodied carbon with it
            if (o.accelerator) {
                for (size_t i = 0; i < m_tables->accelerators.size(); ++i) {
                    if (m_tables->accelerators[i].id == *o.accelerator)
                        type.acceleratorIndex = static_cast<int>(i);
                }
            }
            break;
        }
        case OverrideKind::Coefficient:
            if (const auto c = fromKeyword<Coefficient>(o.id); c && o.value) {
                Datum datum = own(o.value, source);
                datum.low = o.low.value_or(*o.value);
                datum.high = o.high.value_or(*o.value);
                overlay->coefficients[static_cast<size_t>(*c)] = datum;
            }
            break;
        case OverrideKind::Price:
            if (const auto p = fromKeyword<Price>(o.id); p && o.usd)
                overlay->prices[static_cast<size_t>(*p)] = own(o.usd, source);
            break;
        }
    }
    Catalog catalog;
    catalog.m_tables = m_tables;
    catalog.m_overlay = std::move(overlay);
    catalog.m_language = m_language;
    return catalog;
}

} // namespace greenprint
