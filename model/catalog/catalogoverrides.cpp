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

/// The copy of a catalog's lists that overrides are written into.
class CatalogOverlaying {
public:
    explicit CatalogOverlaying(const Catalog::Tables &tables)
        : m_tables(tables) {
        m_overlay.sources = tables.sources;
        m_overlay.regions = tables.regions;
        m_overlay.types = tables.types;
        m_overlay.regionIndex = tables.regionIndex;
        m_overlay.typeIndex = tables.typeIndex;
        m_overlay.coefficients = tables.coefficients;
    }

    void add(const CatalogOverride &o) {
        const SourceIndex source = addSource(o);
        switch (o.kind) {
        case OverrideKind::Region:
            apply(regionOf(o.id), o, source);
            break;
        case OverrideKind::Instance:
            applyTo(typeOf(o.id), o, source);
            break;
        case OverrideKind::Coefficient:
            if (const auto c = fromKeyword<Coefficient>(o.id); c && o.value) {
                Datum datum = own(o.value, source);
                datum.low = o.low.value_or(*o.value);
                datum.high = o.high.value_or(*o.value);
                m_overlay.coefficients[static_cast<size_t>(*c)] = datum;
            }
            break;
        case OverrideKind::Price:
            if (const auto p = fromKeyword<Price>(o.id); p && o.usd)
                m_overlay.prices[static_cast<size_t>(*p)] = own(o.usd, source);
            break;
        }
    }

    Catalog::Overlay take() { return std::move(m_overlay); }

private:
    SourceIndex addSource(const CatalogOverride &o) {
        // figures beyond those that an index can tell apart are the plan's, without more
        if (m_overlay.sources.size() > std::numeric_limits<SourceIndex>::max())
            return kPlanSource;
        Source source;
        source.id = o.source.isEmpty() ? QStringLiteral("plan") : o.source;
        source.title = source.id;
        m_overlay.sources.push_back(std::move(source));
        return static_cast<SourceIndex>(m_overlay.sources.size() - 1);
    }

    Region &regionOf(const QString &id) {
        auto it = m_overlay.regionIndex.constFind(id);
        if (it == m_overlay.regionIndex.constEnd()) {
            it = m_overlay.regionIndex.insert(id, static_cast<int>(m_overlay.regions.size()));
            Region &added = m_overlay.regions.emplace_back();
            added.id = id;
            added.name = id;
            added.added = true;
        }
        return m_overlay.regions[static_cast<size_t>(*it)];
    }

    InstanceType &typeOf(const QString &id) {
        auto it = m_overlay.typeIndex.constFind(id);
        if (it == m_overlay.typeIndex.constEnd()) {
            it = m_overlay.typeIndex.insert(id, static_cast<int>(m_overlay.types.size()));
            InstanceType &added = m_overlay.types.emplace_back();
            added.id = id;
            added.added = true;
            added.uses = kAllUses;
        }
        return m_overlay.types[static_cast<size_t>(*it)];
    }

    void applyTo(InstanceType &type, const CatalogOverride &o, SourceIndex source) const {
        apply(type, o, source);
        if (!o.accelerator)
            return;
        // a known accelerator brings its rate, power and embodied carbon with it
        for (size_t i = 0; i < m_tables.accelerators.size(); ++i) {
            if (m_tables.accelerators[i].id == *o.accelerator)
                type.acceleratorIndex = static_cast<int>(i);
        }
    }

    const Catalog::Tables &m_tables;
    Catalog::Overlay m_overlay;
};

Catalog Catalog::with(std::span<const CatalogOverride> overrides) const {
    if (overrides.empty())
        return *this;
    CatalogOverlaying overlaying(*m_tables);
    for (const CatalogOverride &o : overrides)
        overlaying.add(o);
    Catalog catalog;
    catalog.m_tables = m_tables;
    catalog.m_overlay = std::make_shared<const Overlay>(overlaying.take());
    catalog.m_language = m_language;
    return catalog;
}

} // namespace greenprint
