#include "reports/content/coefficientsections.h"

#include "model/joined.h"
#include "model/plan/element.h"
#include "reports/content/impactfacts.h"
#include "reports/content/placenames.h"
#include "reports/content/wording.h"
#include "reports/results/explain.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace greenprint::report {
namespace {

class CoefficientSections {
    Q_DECLARE_TR_FUNCTIONS(CoefficientSections)

public:
    explicit CoefficientSections(const ReportInput &input)
        : m_input(input)
        , m_factors(usedFactors(input.chosen().ledger))
        , m_words(input) {}

    std::vector<Section> all() {
        std::vector<Section> sections{coefficients()};
        if (!m_input.plan.overrides.empty())
            sections.push_back(overrides());
        sections.push_back(sources());
        return sections;
    }

private:
    Section coefficients() {
        Section s{QStringLiteral("coefficients"), tr("Coefficients")};
        const auto own = std::ranges::count_if(m_factors, [](const UsedFactor &f) {
            return f.datum.provenance.confidence == Confidence::User;
        });
        const auto low = std::ranges::count_if(m_factors, [](const UsedFactor &f) {
            return f.datum.provenance.confidence == Confidence::Low;
        });
        FigureStrip strip;
        strip.figures = {
            {tr("Coefficients in use"), QString::number(m_factors.size()), QString(), QString()},
            {tr("With low confidence"), QString::number(low), QString(), QString()},
            {tr("From the plan itself"), QString::number(own), QString(), QString()}};
        s.blocks.push_back(strip);
        Table table;
        table.columns = {
            {tr("Of"), Align::Left},
            {tr("Value"), Align::Right},
            {tr("Range"), Align::Right},
            {tr("Confidence"), Align::Left},
            {tr("Source, year"), Align::Left}};
        std::optional<FactorName> group;
        for (const UsedFactor &f : m_factors) {
            if (group != f.name)
                table.rows.push_back({{{label(f.name)}}, RowKind::Group});
            group = f.name;
            table.rows.push_back(row(f));
            if (isOneOfSeveral(f))
                table.rows.push_back(
                    {{{distinctionOf(f), Tone::Muted, Voice::Author}}, RowKind::Detail});
        }
        s.blocks.push_back(table);
        return s;
    }

    QString ownerOf(const UsedFactor &f) const {
        const QString owner = nameOfOwner(m_input.plan, m_input.catalog, f.name, f.of, f.at);
        return owner.isEmpty() ? tr("everywhere") : owner;
    }

    /// Those of one owner, this one included.
    std::vector<const UsedFactor *> siblingsOf(const UsedFactor &f) const {
        std::vector<const UsedFactor *> siblings;
        for (const UsedFactor &other : m_factors) {
            if (other.name == f.name && other.of == f.of && other.at == f.at)
                siblings.push_back(&other);
        }
        return siblings;
    }

    bool isOneOfSeveral(const UsedFactor &f) const { return siblingsOf(f).size() > 1; }

    /// What tells a value apart from others of the same owner: as little as does.
    QString distinctionOf(const UsedFactor &f) const {
        if (const QString tier = tierOf(f); !tier.isEmpty())
            return tier;
        const std::vector<const UsedFactor *> siblings = siblingsOf(f);
        using Telling = QString (CoefficientSections::*)(const UsedFactor &) const;
        constexpr std::array<Telling, 3> kTellings{
            &CoefficientSections::users, &CoefficientSections::usersAtWork,
            &CoefficientSections::usersFrom};
        for (const Telling telling : kTellings) {
            const QString text = (this->*telling)(f);
            if (std::ranges::count_if(
                    siblings,
                    [&](const UsedFactor *other) { return (this->*telling)(*other) == text; })
                == 1)
                return text;
        }
        return usersFrom(f);
    }

    /// "Evaluation", "Inspection, idle"; what declines does so by year.
    QString users(const UsedFactor &f) const {
        const ScenarioResult &scenario = m_input.chosen();
        if (f.name == FactorName::GridDecline)
            return QString::number(scenario.ledger.start.plus(f.firstMonth).year);
        QStringList parts;
        for (const Subject &subject : f.subjects)
            parts << subjectName(scenario.design, subject);
        if (f.activities == std::vector{Activity::Idle})
            parts << label(Activity::Idle);
        return joinedWords(parts);
    }

    /// "Training, starting up".
    QString usersAtWork(const UsedFactor &f) const {
        QStringList parts;
        for (const Subject &subject : f.subjects)
            parts << subjectName(m_input.chosen().design, subject);
        for (const Activity activity : f.activities)
            parts << label(activity);
        return joinedWords(parts);
    }

    QString usersFrom(const UsedFactor &f) const {
        return tr("%1, from %2")
            .arg(usersAtWork(f), m_words.month(m_input.chosen().ledger.start.plus(f.firstMonth)));
    }

    /// Of prices that depend on the volume: of which part of it. Empty for other factors.
    QString tierOf(const UsedFactor &f) const {
        const Region *region = m_input.catalog.region(f.at);
        if (f.name != FactorName::Price || !region)
            return {};
        std::vector<std::pair<double, double>> tiers; // from which volume on, and its price
        if (f.of == QLatin1String("internet")) {
            for (const Catalog::InternetTier &tier : m_input.catalog.internetPrices(*region))
                tiers.emplace_back(tier.fromGb, tier.pricePerGb.value);
        } else if (const StorageClass *storage = m_input.catalog.storageClass(f.of)) {
            const Datum ratio = m_input.catalog.storagePriceRatio(*storage, *region);
            tiers.emplace_back(0.0, m_input.catalog.storagePrice(*storage, *region).value);
            for (const StorageTier &tier : storage->volumeTiers)
                tiers.emplace_back(tier.fromGb, tier.priceGbMonth.value * ratio.value);
        }
        const auto its = std::ranges::find_if(tiers, [&](const auto &tier) {
            constexpr double kSame = 1e-9;
            return std::abs(tier.second - f.datum.value) <= kSame * std::abs(tier.second);
        });
        if (tiers.size() < 2 || its == tiers.end())
            return {};
        const QString from = m_words.input(its->first, Unit::Gigabyte);
        if (its + 1 == tiers.end())
            return tr("above %1 a month").arg(from);
        const QString to = m_words.input((its + 1)->first, Unit::Gigabyte);
        return its == tiers.begin() ? tr("up to %1 a month").arg(to)
                                    : tr("%1 to %2 a month").arg(from, to);
    }

    Row row(const UsedFactor &f) const {
        const Datum &d = f.datum;
        Cell value{Wording::unknown(), Tone::Caution};
        Cell range;
        if (d.known()) {
            value = {
                m_words.coefficient(d.value, f.unit), Tone::Plain, Voice::Computed, d.value,
                symbol(f.unit)};
            range = {m_words.range(d), Tone::Muted};
        }
        const bool mine = d.provenance.confidence == Confidence::User;
        QString source = d.provenance.source < kFirstCatalogSource
                             ? m_words.source(d.provenance.source)
                             : m_input.catalog.source(d.provenance.source).id;
        if (d.provenance.year > 0)
            source += QStringLiteral(", ") + QString::number(d.provenance.year);
        return {
            {{ownerOf(f), Tone::Plain, Voice::Author},
             value,
             range,
             {label(d.provenance.confidence), mine ? Tone::Strong : Tone::Plain},
             {source, Tone::Muted}}};
    }

    Section overrides() {
        Section s{QStringLiteral("overrides"), tr("Figures of the plan's own")};
        s.level = 2;
        s.blocks.push_back(Paragraph{
            tr("These take the place of the catalog's figures, or add a site or a type to it.")});
        Table table;
        table.columns = {
            {tr("For"), Align::Left},
            {tr("Figures"), Align::Left},
            {tr("Source"), Align::Left},
            {tr("Note"), Align::Left}};
        for (const Override &o : m_input.plan.overrides) {
            QStringList figures;
            const ConstElementRef ref = refTo(o);
            for (const Parameter &p : ref.spec->parameters) {
                const std::optional<double> value = p.kind == ValueKind::Number
                                                            && p.access.isSet(&o)
                                                        ? p.access.number(&o)
                                                        : std::nullopt;
                if (value)
                    figures << tr("%1: %2").arg(p.translatedLabel(), m_words.input(*value, p.unit));
            }
            table.rows.push_back(
                {{{o.id, Tone::Plain, Voice::Author},
                  {figures.join(QLatin1Char('\n')), Tone::Plain, Voice::Author},
                  {textOf(o.source), Tone::Plain, Voice::Author},
                  {textOf(o.note), Tone::Plain, Voice::Author}}});
        }
        s.blocks.push_back(table);
        return s;
    }

    /// The terms of a source; those that are no licence by its name, in words.
    static QString licence(const Source &source) {
        if (source.licence == QLatin1String("facts only"))
            return tr("facts only");
        if (source.licence == QLatin1String("own work"))
            return tr("own work");
        return source.licence;
    }

    Section sources() {
        Section s{QStringLiteral("sources"), tr("Sources")};
        s.level = 2;
        std::vector<SourceIndex> used;
        for (const UsedFactor &f : m_factors) {
            const SourceIndex index = f.datum.provenance.source;
            // figures of the plan's own may name the same source several times
            const bool known = std::ranges::any_of(used, [&](SourceIndex i) {
                return m_input.catalog.source(i).id == m_input.catalog.source(index).id
                       && m_words.source(i) == m_words.source(index);
            });
            if (index >= kFirstCatalogSource && !known)
                used.push_back(index);
        }
        std::ranges::sort(used, {}, [&](SourceIndex i) { return m_input.catalog.source(i).id; });
        Table table;
        table.columns = {
            {tr("Id"), Align::Left},
            {tr("Publication"), Align::Left},
            {tr("Year"), Align::Right},
            {tr("Licence"), Align::Left}};
        for (const SourceIndex index : used) {
            const Source &source = m_input.catalog.source(index);
            table.rows.push_back(
                {{{source.id},
                  {m_words.source(index)},
                  {source.year > 0 ? QString::number(source.year) : QString(), Tone::Muted},
                  {licence(source), Tone::Muted}}});
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("The year beside a value is the one that the value is of, such as a price; the year "
               "of a source is that of its publication.")});
        return s;
    }

    const ReportInput &m_input;
    const std::vector<UsedFactor> m_factors;
    const Wording m_words;
};

} // namespace

std::vector<Section> coefficientSections(const ReportInput &input) {
    return CoefficientSections(input).all();
}

} // namespace greenprint::report
