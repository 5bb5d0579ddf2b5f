#include "reports/content/rangesection.h"

#include "reports/content/doubtcharts.h"
#include "reports/content/impactfacts.h"
#include "reports/content/sectionwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace greenprint::report {
namespace {

constexpr int kBars = 8;
constexpr size_t kMatterMost = 3;

class RangeSection : SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(RangeSection)

public:
    using SectionWriter::SectionWriter;

    Section section() {
        Section s{QStringLiteral("range"), tr("Range, and what matters most")};
        const Doubt &doubt = *m_input.doubt;
        if (doubt.moved.bars.empty()) {
            s.blocks.push_back(Paragraph{tr("No factor of this scenario has a range.")});
            return s;
        }
        if (const auto carbon = doubt.spread(m_result.id, Metric::Carbon))
            s.blocks.push_back(strip(*carbon));
        s.blocks.push_back(Paragraph{drawn(m_words, doubt)});
        Table table = spreads();
        if (!table.rows.empty())
            s.blocks.push_back(table);
        s.blocks.push_back(mattersMost());
        s.blocks.push_back(Chart{whatMoves(m_input, doubt.moved, kBars, m_words.format())});
        return s;
    }

    static QString drawn(const Wording &words, const Doubt &doubt) {
        QString text = tr("%1 draws with seed %2: in each, every factor takes a value from its "
                          "range, the same in all scenarios. Nine draws in ten lie between P5 and "
                          "P95. The stated figure takes each factor at its most likely value, and "
                          "need not be the middle.")
                           .arg(words.count(doubt.drawn.samples))
                           .arg(doubt.drawn.seed);
        if (doubt.inputs)
            text += QLatin1Char(' ')
                    + tr("Inputs for which the plan gives a range are drawn as well.");
        return text;
    }

private:
    /// The ends and the middle in one unit.
    FigureStrip strip(const Spread &carbon) const {
        const SharedUnit unit = m_words.shared(
            Metric::Carbon, statedAndDrawn(Metric::Carbon, carbon));
        const bool partial = totals()[Metric::Carbon].partial;
        const auto figure = [&](const QString &label, double value) {
            Figure f = m_words.figure(unit, {value, partial});
            f.label = label;
            return f;
        };
        FigureStrip strip;
        strip.figures = {
            figure(tr("Carbon, low (P5)"), carbon.p5), figure(tr("Middle (P50)"), carbon.p50),
            figure(tr("High (P95)"), carbon.p95)};
        if (!m_input.hasBaseline())
            return strip;
        const QString baseline = m_input.comparison.baseline;
        if (const auto chance = m_input.doubt->chance(m_result.id, baseline, Metric::Carbon))
            strip.figures.push_back(
                {tr("Draws with less carbon than %1").arg(m_input.baseline().name),
                 m_words.format().number(*chance * 100.0, 2), QStringLiteral("%")});
        return strip;
    }

    std::vector<Total> statedAndDrawn(Metric metric, const Spread &drawn) const {
        const Total &stated = totals()[metric];
        return {
            stated,
            {drawn.p5, stated.partial},
            {drawn.p50, stated.partial},
            {drawn.p95, stated.partial}};
    }

    Table spreads() const {
        Table table;
        table.columns = {
            {tr("Metric"), Align::Left},
            {tr("Stated"), Align::Right},
            {tr("P5"), Align::Right},
            {tr("P50"), Align::Right},
            {tr("P95"), Align::Right}};
        for (const Metric m :
             {Metric::Carbon, Metric::CarbonLocation, Metric::CarbonMarket, Metric::CarbonEmbodied,
              Metric::Energy, Metric::Water, Metric::Cost, Metric::LatencyP95,
              Metric::TrainingHours}) {
            const auto spread = m_input.doubt->spread(m_result.id, m);
            // what no draw moves has no range to tell of
            if (!spread || !(spread->p95 > spread->p5))
                continue;
            Row row{{text(label(m))}};
            std::ranges::move(
                m_words.cells(m, statedAndDrawn(m, *spread)), std::back_inserter(row.cells));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    Table mattersMost() const {
        const Sensitivity &moved = m_input.doubt->moved;
        Table table;
        table.title = tr("What matters most for carbon");
        table.columns = {
            {tr("Factor or input"), Align::Left},
            {tr("Low end"), Align::Right},
            {tr("High end"), Align::Right},
            {tr("Carbon at the low end"), Align::Right},
            {tr("Carbon at the high end"), Align::Right}};
        const size_t shown = std::min(kMatterMost, moved.bars.size());
        std::vector<Total> ends;
        for (size_t i = 0; i < shown; ++i) {
            ends.push_back({moved.bars[i].low, moved.partial});
            ends.push_back({moved.bars[i].high, moved.partial});
        }
        const std::vector<Cell> carbon = m_words.cells(Metric::Carbon, ends);
        for (size_t i = 0; i < shown; ++i) {
            const SensitivityBar &bar = moved.bars[i];
            table.rows.push_back(
                {{text(nameOfBar(m_input, bar)), inputCell(bar, bar.lowInput, &Datum::lowOrDefault),
                  inputCell(bar, bar.highInput, &Datum::highOrDefault), carbon[2 * i],
                  carbon[2 * i + 1]}});
        }
        return table;
    }

    /// An end of what is moved; from the least to the greatest where several powers are.
    Cell inputCell(const SensitivityBar &bar, double value, double (Datum::*end)() const) const {
        double least = value;
        double greatest = value;
        for (const UsedFactor &power : powersOf(m_ledger, bar)) {
            least = std::min(least, (power.datum.*end)());
            greatest = std::max(greatest, (power.datum.*end)());
        }
        if (least < greatest)
            return text(QStringLiteral("%1\u2009\u2013\u2009%2")
                            .arg(
                                m_words.coefficient(least, Unit::One),
                                m_words.coefficient(greatest, bar.unit)));
        return {
            m_words.coefficient(value, bar.unit), Tone::Plain, Voice::Computed, value,
            symbol(bar.unit)};
    }
};

} // namespace

std::vector<Section> rangeSections(const ReportInput &input) {
    return input.doubt ? std::vector{RangeSection(input).section()} : std::vector<Section>();
}

QString howItWasDrawn(const ReportInput &input) {
    return RangeSection::drawn(Wording(input), *input.doubt);
}

} // namespace greenprint::report
