#include "reports/content/footprintsections.h"

#include "reports/content/impactfacts.h"
#include "reports/content/placenames.h"
#include "reports/content/resultcharts.h"
#include "reports/content/sectionwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::report {
namespace {

class FootprintSections : SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(FootprintSections)

public:
    using SectionWriter::SectionWriter;

    std::vector<Section> all() { return {energy(), carbon(), intensity(), water(), sci()}; }

private:
    Section energy() {
        Section s{QStringLiteral("energy"), tr("Energy")};
        FigureStrip strip;
        strip.figures = m_words.figures({Metric::Energy, Metric::EnergyIt}, totals());
        strip.figures[0].label = tr("Energy of the facility");
        Figure unit;
        unit.label = tr("Energy per %1").arg(m_result.unit.name);
        if (m_result.unit.energyWh) {
            const NumberFormat::Scaled scaled = m_words.format().metric(
                Metric::Energy, *m_result.unit.energyWh / 1000.0);
            unit.number = scaled.number;
            unit.unit = scaled.unit;
        } else {
            unit.number = Wording::unknown();
        }
        strip.figures.push_back(unit);
        s.blocks.push_back(strip);
        Table table = byStage({Metric::EnergyIt, Metric::Energy}, Metric::Energy);
        table.columns[2].title = tr("Energy of the facility");
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("The energy of the facility is that of the IT equipment times the PUE of its "
               "Region. Networks and devices outside data centres have no PUE: their energy counts "
               "as it is, so that a row can be less than its IT energy times the PUE.")});
        s.blocks.push_back(Chart{partsOf(m_result, Metric::Energy, 10, m_words.format())});
        return s;
    }

    Section carbon() {
        Section s{QStringLiteral("carbon"), tr("Carbon")};
        FigureStrip strip;
        strip.figures = m_words.figures(
            {Metric::CarbonLocation, Metric::CarbonMarket, Metric::CarbonEmbodied}, totals());
        s.blocks.push_back(strip);
        s.blocks.push_back(byStage(
            {Metric::CarbonLocation, Metric::CarbonMarket, Metric::CarbonEmbodied, Metric::Carbon},
            Metric::Carbon));
        s.blocks.push_back(Paragraph{
            tr("The total is location-based plus embodied carbon. The market-based figure stands "
               "beside it and never in its place: a Region matched with renewable energy is not "
               "free of emissions.")});
        if (marketIsZeroSomewhere())
            s.blocks.push_back(Remark{
                tr("Market-based, electricity counts as 0 in a Region that Amazon listed as "
                   "matched with renewable energy. What is left comes from other Regions, and from "
                   "networks, also those inside a Region, and devices outside data centres, which "
                   "count at their location-based value.")});
        KeyValues method;
        const Datum &lifetime = m_input.catalog.coefficient(Coefficient::ServerLifetime);
        method.rows = {
            {tr("Embodied: method"),
             tr("the server's manufacture, by share of its vCPUs and accelerators, over the hours "
                "that it is reserved, idle hours included; drives by GB and hour")},
            {tr("Embodied: lifetime"),
             tr("%1 h (%2 years)")
                 .arg(
                     m_words.format().number(lifetime.value, 5),
                     m_words.format().number(lifetime.value / kYear.value()))}};
        s.blocks.push_back(method);
        if (m_design.months() > 1)
            s.blocks.push_back(Chart{
                cumulative(m_input.comparison, Metric::Carbon, m_result.id, m_words.format())});
        return s;
    }

    bool marketIsZeroSomewhere() const {
        return std::ranges::any_of(
            usedFactors(m_ledger, FactorName::Market),
            [](const UsedFactor &f) { return f.datum.known() && f.datum.value == 0.0; });
    }

    Section intensity() {
        Section s{QStringLiteral("intensity"), tr("Intensity of electricity and PUE")};
        Table table;
        table.columns = {{tr("Factor"), Align::Left},     {tr("Value"), Align::Right},
                         {tr("Range"), Align::Right},     {tr("Year"), Align::Right},
                         {tr("Confidence"), Align::Left}, {tr("Source"), Align::Left}};
        QStringList regions;
        for (const UsedFactor &f : usedFactors(m_ledger, FactorName::Grid)) {
            if (!regions.contains(f.at))
                regions << f.at;
        }
        for (const QString &id : regions) {
            table.rows.push_back(
                {{text(
                     id.contains(QLatin1Char('[')) ? nameOfPlace(m_input.plan, m_input.catalog, id)
                                                   : m_words.region(id))},
                 RowKind::Group});
            for (const FactorName name : {FactorName::Grid, FactorName::Market, FactorName::Pue}) {
                for (const UsedFactor &f : usedFactors(m_ledger, name)) {
                    if (f.at == id)
                        table.rows.push_back(factorRow(f, nameOf(name)));
                }
            }
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("Grid factors: %1, average, not marginal. Market-based factors: 0 where Amazon "
               "listed the Region as matched with renewable energy for that year; where no "
               "instrument is known, the grid factor.")
                .arg(label(m_design.gridSet))});
        return s;
    }

    QString nameOf(FactorName name) const {
        switch (name) {
        case FactorName::Grid:
            return tr("Carbon intensity, location-based");
        case FactorName::Market:
            return tr("Carbon intensity, market-based");
        default:
            return label(name);
        }
    }

    Row factorRow(const UsedFactor &f, const QString &name) const {
        const Datum &d = f.datum;
        Cell value;
        if (d.known()) {
            value.text = m_words.coefficient(d.value, f.unit);
            value.value = d.value;
            value.unit = symbol(f.unit);
        } else {
            value = text(Wording::unknown(), Tone::Caution);
        }
        return {
            {text(name), value, text(m_words.range(d), Tone::Muted),
             text(
                 d.provenance.year > 0 ? QString::number(d.provenance.year) : QString(),
                 Tone::Muted),
             text(label(d.provenance.confidence)),
             text(m_words.source(d.provenance.source), Tone::Muted)}};
    }

    Section water() {
        Section s{QStringLiteral("water"), tr("Water")};
        const auto of = [&](Resource resource) {
            return fold(m_ledger, [&](const Line &line) { return line.resource == resource; });
        };
        const std::vector<Total> parts{
            totals()[Metric::Water], of(Resource::WaterOnSite)[Metric::Water],
            of(Resource::WaterOffSite)[Metric::Water]};
        const SharedUnit litres = m_words.shared(Metric::Water, parts);
        FigureStrip strip;
        for (const Total &part : parts)
            strip.figures.push_back(m_words.figure(litres, part));
        strip.figures[1].label = tr("On site, for cooling");
        strip.figures[2].label = tr("Off site, to generate electricity");
        s.blocks.push_back(strip);
        s.blocks.push_back(byStage({Metric::Water}, Metric::Water));
        Table table;
        table.title = tr("Water by Region");
        table.columns = {
            {tr("Region"), Align::Left},
            {tr("WUE, on site"), Align::Right},
            {tr("Off site"), Align::Right},
            {tr("Water stress, 0 to 4"), Align::Right}};
        for (const QString &id : regionsOf(m_ledger)) {
            const Region *region = m_input.catalog.region(id);
            const auto factor = [&](FactorName name) {
                for (const UsedFactor &f : usedFactors(m_ledger, name)) {
                    if (f.at == id && f.datum.known())
                        return Cell{
                            m_words.coefficient(f.datum.value, f.unit), Tone::Plain,
                            Voice::Computed, f.datum.value, symbol(f.unit)};
                }
                return text(Wording::unknown(), Tone::Caution);
            };
            Cell stress = text(Wording::unknown(), Tone::Caution);
            if (region && region->waterStress.known()) {
                stress = text(m_words.format().number(region->waterStress.value, 2));
                stress.value = region->waterStress.value;
            }
            table.rows.push_back(
                {{text(m_words.region(id)), factor(FactorName::Wue), factor(FactorName::Wcf),
                  stress}});
        }
        s.blocks.push_back(table);
        return s;
    }

    Section sci() {
        Section s{QStringLiteral("sci"), tr("Software carbon intensity")};
        const SciScore provider = providerSci(m_ledger);
        const SciScore consumer = consumerSci(m_ledger, m_design);
        const auto figure = [&](const QString &label, const SciScore &score) {
            Figure f;
            f.label = label;
            f.detail = tr("per %1").arg(score.unit);
            if (score.grams) {
                const NumberFormat::Scaled scaled = m_words.format().metric(
                    Metric::Carbon, *score.grams / 1000.0);
                f.number = scaled.number;
                f.unit = m_words.unitText(Metric::Carbon, scaled.unit);
            } else {
                f.number = Wording::unknown();
                f.tone = Tone::Caution;
            }
            return f;
        };
        s.blocks.push_back(FigureStrip{
            {figure(tr("Provider boundary: data and training"), provider),
             figure(tr("Consumer boundary: deployment"), consumer)}});
        s.blocks.push_back(Paragraph{
            tr("SCI = (energy \u00d7 location-based intensity + embodied carbon) per unit, after "
               "ISO/IEC 21031. Idle capacity and PUE are counted; market-based factors are not. "
               "The two boundaries are not to be added.")});
        return s;
    }
};

} // namespace

std::vector<Section> footprintSections(const ReportInput &input) {
    return FootprintSections(input).all();
}

} // namespace greenprint::report
