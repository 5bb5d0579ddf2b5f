#include "model/review/adoption.h"

#include "model/plan/element.h"
#include "model/plan/planpath.h"
#include "model/review/levers/adoptiontexts.h"
#include "model/review/levers/levers.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

/// An input of a practice that is adopted wherever it fits, beside those that the scenario adopts
/// on single parts.
QString practicePath(const Trials &trials, const Practice &practice, const char *field) {
    PlanPath::Step step{QStringLiteral("practice"), practice.id, {}};
    const auto isOnPart = [&](const PracticeChoice &p) { return p.id == practice.id && p.on; };
    if (std::ranges::any_of(trials.merged().practices, isOnPart))
        step.part = QString();
    return step.text() + QLatin1Char('/') + QLatin1String(field);
}

/// Whether a practice acts on anything when it is adopted with these choices.
bool actsOnSomething(const Trials &trials, const Practice &practice, const Choices &choices) {
    return std::ranges::none_of(trials.whole(choices).findings, [&](const Finding &f) {
        return f.code == FindingCode::PracticeWithoutSubject && f.arguments.value(0) == practice.id;
    });
}

Adoption factorOf(const Trials &trials, const Practice &practice, double strength) {
    Adoption adoption;
    if (strength > 0.0)
        adoption.choices.push_back(
            numberChoice(practicePath(trials, practice, "strength"), strength));
    adoption.choices.push_back(textChoice(
        practicePath(trials, practice, "basis"),
        keyword(practice.claim.isEmpty() ? Basis::Assumed : Basis::Vendor)));
    if (!actsOnSomething(trials, practice, adoption.choices))
        return {{}, AdoptionTexts::tr("The plan has nothing that this could act on.")};
    return adoption;
}

/// A scenario that inherits from another and takes up one practice after the other.
class Ascent {
public:
    Ascent(const Catalog &catalog, const Plan &plan, const QString &from, const QString &id)
        : m_catalog(catalog.with(catalogOverrides(plan)))
        , m_plan(plan) {
        Scenario scenario;
        scenario.id = id;
        if (findById(plan.scenarios, from))
            scenario.from = from;
        m_plan.scenarios.push_back(scenario);
    }

    const Catalog &catalog() const { return m_catalog; }
    const Scenario &scenario() const { return m_plan.scenarios.back(); }
    /// Tries choices on top of what has been taken up.
    Trials trials() const { return {m_catalog, m_plan, scenario().id}; }
    void add(const Choices &choices) { applyChoices(m_plan.scenarios.back(), choices); }

private:
    Catalog m_catalog;
    Plan m_plan;
};

/// An id that no scenario has: "today-TU-01".
QString freshId(const Plan &plan, const QString &wanted) {
    QString id = wanted.left(64);
    for (int n = 2; findById(plan.scenarios, id) || id == QLatin1String(kDefaultScenario); ++n)
        id = wanted.left(58) + QLatin1Char('-') + QString::number(n);
    return id;
}

} // namespace

Adoption adoptionOf(const Trials &trials, const Practice &practice, Metric by) {
    switch (practice.kind) {
    case PracticeKind::Evidence:
        return {{}, AdoptionTexts::tr("It moves no figure of the estimate.")};
    case PracticeKind::Factor: {
        const double strength = practice.strengthDefault.known() ? practice.strengthDefault.value
                                                                 : 0.0;
        Adoption adoption = factorOf(trials, practice, strength);
        if (adoption.possible() && strength == 0.0) {
            adoption.says = practice.claim.isEmpty()
                                ? AdoptionTexts::tr(
                                    "Nothing is published that could be counted on: enter a "
                                    "strength that you have measured.")
                                : AdoptionTexts::tr(
                                    "The published figure is an upper bound, so that nothing is "
                                    "counted until you enter a strength.");
        }
        return adoption;
    }
    case PracticeKind::Choice:
        break;
    }
    const LeverSearch search = leverSearch(practice.lever);
    if (!search)
        return {{}, AdoptionTexts::tr("It moves no figure of the estimate.")};
    Adoption adoption = search(trials, practice, by);
    // the scenario says for which practice it makes its choices
    if (adoption.possible())
        adoption.choices.push_back(
            textChoice(practicePath(trials, practice, "basis"), keyword(Basis::Assumed)));
    return adoption;
}

Adoption adoptionOf(const Trials &trials, const Practice &practice, double strength) {
    if (practice.kind != PracticeKind::Factor)
        return {{}, AdoptionTexts::tr("It has no strength.")};
    return factorOf(trials, practice, strength);
}

Expected<Scenario> adopt(
    const Catalog &catalog, const Plan &plan, const QString &scenario,
    const std::vector<WantedPractice> &practices, Metric by) {
    if (!scenarioIds(plan).contains(scenario))
        return failure(
            Error::usage(AdoptionTexts::tr("there is no scenario \"%1\"").arg(scenario)));
    QStringList ids;
    for (const WantedPractice &wanted : practices)
        ids << wanted.id;
    Ascent ascent(
        catalog, plan, scenario,
        freshId(plan, scenario + QLatin1Char('-') + ids.join(QLatin1Char('-'))));
    QStringList titles;
    for (const WantedPractice &wanted : practices) {
        const Practice *practice = ascent.catalog().practice(wanted.id);
        if (!practice)
            return failure(
                Error::usage(AdoptionTexts::tr("there is no practice \"%1\"").arg(wanted.id)));
        const Trials trials = ascent.trials();
        const Adoption adoption = wanted.strength ? adoptionOf(trials, *practice, *wanted.strength)
                                                  : adoptionOf(trials, *practice, by);
        if (!adoption.possible())
            return failure(Error::usage(
                AdoptionTexts::tr("%1 cannot be adopted here: %2").arg(wanted.id, adoption.says)));
        ascent.add(adoption.choices);
        titles << practice->title;
    }
    Scenario adopted = ascent.scenario();
    const Scenario *base = findById(plan.scenarios, scenario);
    const QString sum = ids.join(QStringLiteral(" + "));
    adopted.name = base ? AdoptionTexts::tr("%1 + %2").arg(base->name.value_or(base->id), sum)
                        : sum;
    adopted.description = titles.join(QStringLiteral("; "));
    return adopted;
}

CombinedEffect combinedEffect(
    const Catalog &catalog, const Plan &plan, const QString &scenario, const QStringList &practices,
    Metric by) {
    Ascent ascent(catalog, plan, scenario, freshId(plan, scenario));
    CombinedEffect effect;
    effect.before = effect.after = ascent.trials().asIs().totals;
    for (const QString &id : practices) {
        const Practice *practice = ascent.catalog().practice(id);
        const Trials trials = ascent.trials();
        const Adoption adoption = practice ? adoptionOf(trials, *practice, by) : Adoption();
        const Trial trial = adoption.possible() ? trials.whole(adoption.choices) : Trial();
        if (!adoption.possible() || !trial.feasible || !isBetter(trial.totals, effect.after, by)) {
            effect.leftOut << id;
            continue;
        }
        ascent.add(adoption.choices);
        effect.practices << id;
        effect.choices.insert(
            effect.choices.end(), adoption.choices.begin(), adoption.choices.end());
        effect.after = trial.totals;
    }
    return effect;
}

} // namespace greenprint
