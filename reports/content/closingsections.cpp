#include "reports/content/closingsections.h"

#include "reports/content/impactfields.h"
#include "reports/content/sectionwriter.h"
#include "reports/content/statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::report {
namespace {

class ClosingSections : SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(ClosingSections)

public:
    using SectionWriter::SectionWriter;

    std::vector<Section> all() { return {limits(), disclosure(), provenance()}; }

private:
    Section limits() {
        Section s{QStringLiteral("limits"), tr("Assumptions, limits and findings")};
        s.blocks.push_back(conventionsOf(m_design, m_words));
        s.blocks.push_back(Heading{tr("What would change the result")});
        s.blocks.push_back(Paragraph{
            tr("A different grid: the electricity's intensity is an average of the past and "
               "differs between publishers. Other traffic: idle capacity depends on its shape. "
               "Other power: AWS publishes none by instance type, so it is modelled. Storage "
               "copies: AWS publishes no energy by class. Prices: list prices, without "
               "agreements.")});
        const QString caveats = textOf(m_input.plan.card.caveatsAndRecommendations);
        if (!caveats.isEmpty())
            s.blocks.push_back(Paragraph{caveats, Voice::Author});

        Table findings = findingsOf(m_input, m_result, m_words);
        findings.title = tr("Findings of the simulation");
        if (findings.rows.empty())
            s.blocks.push_back(Remark{tr("The simulation has no findings for this scenario.")});
        else
            s.blocks.push_back(findings);
        return s;
    }

    Section disclosure() {
        Section s{QStringLiteral("disclosure"), tr("What this card discloses")};
        const std::vector<ImpactField> fields = impactFields(m_input);
        const auto stated = std::ranges::count(
            fields, ImpactField::State::Stated, &ImpactField::state);
        const auto lacking = std::ranges::count_if(fields, [](const ImpactField &f) {
            return f.state == ImpactField::State::Missing
                   && f.level == ImpactField::Level::Required;
        });
        FigureStrip strip;
        strip.figures = {
            {tr("Fields stated"), QString::number(stated), tr("of %1").arg(fields.size()),
             QString()},
            {tr("Required fields missing"), QString::number(lacking), QString(), QString(),
             lacking > 0 ? Tone::Bad : Tone::Good}};
        s.blocks.push_back(strip);
        Table table;
        table.columns = {
            {tr("No."), Align::Right},
            {tr("Field"), Align::Left},
            {tr("Level"), Align::Left},
            {tr("State"), Align::Left},
            {tr("What is missing"), Align::Left}};
        for (const ImpactField &f : fields) {
            const bool missing = f.state == ImpactField::State::Missing;
            const bool required = f.level == ImpactField::Level::Required;
            const QString level = required                                     ? tr("required")
                                  : f.level == ImpactField::Level::Recommended ? tr("recommended")
                                                                               : tr("optional");
            const QString state = missing                                 ? tr("missing")
                                  : f.state == ImpactField::State::Stated ? tr("stated")
                                                                          : tr("does not apply");
            table.rows.push_back(
                {{text(QString::number(f.number), Tone::Muted), text(f.label),
                  text(level, Tone::Muted),
                  text(state, missing ? (required ? Tone::Bad : Tone::Caution) : Tone::Plain),
                  text(f.remark, Tone::Muted)}});
        }
        s.blocks.push_back(table);
        return s;
    }

    Section provenance() {
        Section s{QStringLiteral("provenance"), tr("How this card was made")};
        KeyValues facts = provenanceOf(m_input, m_words);
        facts.rows.insert(facts.rows.end() - 1, {tr("Scenario"), m_result.name, Voice::Author});
        s.blocks.push_back(facts);
        s.blocks.push_back(Remark{
            tr("The same plan, catalog and tool give the same figures. Results are rounded to "
               "three significant digits here; the machine-readable card has them in full.")});
        return s;
    }
};

} // namespace

std::vector<Section> closingSections(const ReportInput &input) {
    return ClosingSections(input).all();
}

} // namespace greenprint::report
