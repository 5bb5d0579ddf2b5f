#include "ui/inspector/facts.h"

#include "model/catalog/regionnames.h"
#include "model/plan/planpath.h"
#include "ui/document/scenarios.h"
#include "ui/fields/editor.h"
#include "ui/inspector/figurelines.h"

#include <QCoreApplication>

namespace greenprint::ui {
namespace {

struct FactsTexts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString sourceNote(const Datum &datum, const Catalog &catalog) {
    if (!datum.known())
        return {};
    return publisherOf(datum.provenance, catalog) + QStringLiteral(" \u00b7 ")
           + label(datum.provenance.confidence);
}

QString selectedScenario(const PageContext &context) {
    return scenarioName(context.document.plan(), context.selection.scenario());
}

Facts aboutRegion(const QString &id, const PageContext &context) {
    Facts facts;
    const Catalog &catalog = context.document.ownCatalog();
    const Region *region = catalog.region(id);
    if (!region)
        return facts;
    const Plan &plan = context.document.plan();
    const NumberFormat format = context.format();
    const int year = plan.gridYear.value_or(plan.about.horizon.start.value_or(YearMonth{}).year);
    facts.title = regionName(*region);
    facts.subtitle = QStringList{region->id, localityName(*region), countryName(*region)}.join(
        QStringLiteral(" \u00b7 "));
    const auto add = [&](const QString &name, const Datum &datum, Unit unit) {
        facts.facts.push_back(
            {name,
             datum.known() ? format.quantity(datum.value, unit).text() : FactsTexts::tr("unknown"),
             sourceNote(datum, catalog)});
    };
    add(FactsTexts::tr("Grid, location-based"),
        catalog.gridFactor(*region, plan.gridSet.value_or(GridSet::ElectricityMaps), year),
        Unit::GramPerKilowattHour);
    add(FactsTexts::tr("PUE"), region->pue.at(year), Unit::One);
    add(FactsTexts::tr("Water on site (WUE)"), region->wue.at(year), Unit::LitrePerKilowattHour);
    add(FactsTexts::tr("Water of generation"), region->wcf.at(year), Unit::LitrePerKilowattHour);
    add(FactsTexts::tr("Price level, us-east-1 = 1"), region->priceIndex, Unit::One);
    if (region->optIn)
        facts.facts.push_back(
            {FactsTexts::tr("Use"), FactsTexts::tr("after it is enabled for the account"), {}});
    if (const Datum matched = region->renewable.at(year); matched.known())
        facts.facts.push_back(
            {FactsTexts::tr("Matched with renewable energy"), format.percent(matched.value),
             sourceNote(matched, catalog)});
    facts.text = FactsTexts::tr(
        "A Region matched with renewable energy still has the emissions of its grid; both "
        "accountings stand side by side.");
    facts.action = FactsTexts::tr("Use it for \u201c%1\u201d").arg(selectedScenario(context));
    facts.act = [context, id] {
        const QString scenario = context.selection.scenario();
        return context.document.edit(FactsTexts::tr("Move to %1").arg(id), [&](Plan &changed) {
            RegionChoice &choice = editableScenario(changed, scenario).region;
            choice.all = id;
            choice.data.reset();
            choice.training.reset();
            choice.deployment.reset();
        });
    };
    return facts;
}

Facts aboutPractice(const QString &id, const PageContext &context) {
    Facts facts;
    const Catalog catalog = context.catalog();
    const Practice *practice = catalog.practice(id);
    if (!practice)
        return facts;
    facts.title = practice->title;
    facts.subtitle = practice->id;
    QStringList text{practice->advice};
    if (!practice->claim.isEmpty())
        text << FactsTexts::tr("What its publisher says: %1").arg(practice->claim);
    if (!practice->caution.isEmpty())
        text << FactsTexts::tr("Caution: %1").arg(practice->caution);
    facts.text = text.join(QStringLiteral("\n\n"));
    const NumberFormat format = context.format();
    if (practice->strengthDefault.known())
        facts.facts.push_back(
            {FactsTexts::tr("Strength taken by default"),
             format.percent(practice->strengthDefault.value),
             sourceNote(practice->strengthDefault, catalog)});
    if (practice->strengthMax.known())
        facts.facts.push_back(
            {FactsTexts::tr("Published maximum"),
             FactsTexts::tr("up to %1").arg(format.percent(practice->strengthMax.value)),
             sourceNote(practice->strengthMax, catalog)});
    facts.facts.push_back({FactsTexts::tr("Effort"), practice->effort, {}});
    if (practice->strengthDefault.known() && practice->strengthDefault.value > 0) {
        facts.action = FactsTexts::tr("Adopt in \u201c%1\u201d").arg(selectedScenario(context));
        facts.act = [context, id] {
            const QString scenario = context.selection.scenario();
            return context.document.edit(FactsTexts::tr("Adopt %1").arg(id), [&](Plan &plan) {
                Scenario &s = editableScenario(plan, scenario);
                for (PracticeChoice &p : s.practices) {
                    if (p.id == id && !p.on) {
                        p.strength.reset();
                        return;
                    }
                }
                s.practices.emplace_back().id = id;
            });
        };
    }
    return facts;
}

Facts aboutField(const QString &path, const PageContext &context) {
    Facts facts;
    const Plan &plan = context.document.plan();
    const Expected<ConstParameterRef> found = findParameter(refTo(plan), path);
    if (!found)
        return facts;
    const Parameter &p = *found->parameter;
    facts.title = p.translatedLabel();
    facts.subtitle = QCoreApplication::translate("Parameter", found->owner.spec->label);
    facts.text = p.translatedHelp();
    const NumberFormat format = context.format();
    facts.facts.push_back({FactsTexts::tr("Expected"), expectationWords(p, format), {}});
    if (p.defaultText)
        facts.facts.push_back(
            {FactsTexts::tr("Default"),
             valueWords(p, QString::fromLatin1(p.defaultText), format),
             {}});
    else if (p.defaultNote)
        facts.facts.push_back(
            {FactsTexts::tr("Default"),
             QCoreApplication::translate("Parameter", p.defaultNote),
             {}});
    // by the parts of the method as the help shows it
    const QString part = QString::fromLatin1(p.source);
    constexpr QLatin1String kMethod("method ");
    if (part.startsWith(kMethod)) {
        facts.facts.push_back(
            {FactsTexts::tr("Described in"),
             QCoreApplication::translate("HelpWindow", "How Greenprint estimates")
                 + QStringLiteral(", ") + part.mid(kMethod.size()),
             {}});
    }
    facts.facts.push_back({FactsTexts::tr("Path"), path, {}});
    return facts;
}

} // namespace

Facts factsAbout(const Topic &topic, const PageContext &context) {
    if (const auto *region = std::get_if<RegionTopic>(&topic))
        return aboutRegion(region->id, context);
    if (const auto *practice = std::get_if<PracticeTopic>(&topic))
        return aboutPractice(practice->id, context);
    if (const auto *field = std::get_if<Field>(&topic))
        return aboutField(field->path, context);
    return {};
}

} // namespace greenprint::ui
