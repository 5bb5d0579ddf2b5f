#include "model/review/evidence.h"

#include "model/estimate/simulate.h"
#include "model/joined.h"
#include "model/review/evidence/rules.h"

#include <algorithm>

namespace greenprint {
namespace {

const EvidenceRules &allRules() {
    static const EvidenceRules rules = [] {
        EvidenceRules all;
        addGoalRules(all);
        addDataRules(all);
        addTrainingRules(all);
        addServingRules(all);
        addCrossCuttingRules(all);
        return all;
    }();
    return rules;
}

} // namespace

QString Evidence::text() const {
    QStringList sentences;
    for (const EvidenceFact &fact : facts)
        sentences << fact.text;
    return joinedPhrases(sentences);
}

QStringList Evidence::paths() const {
    QStringList list;
    for (const EvidenceFact &fact : facts) {
        if (!fact.path.isEmpty() && !list.contains(fact.path))
            list << fact.path;
    }
    return list;
}

PlanFacts::PlanFacts(const Catalog &withOverrides, const Plan &p, const QString &scenario)
    : catalog(withOverrides)
    , plan(p)
    , merged(mergedScenario(p, scenario))
    , design(designOf(p, merged))
    , stated(changedWorkload(p, merged))
    , ledger(simulate(catalog, design)) {}

Evidence evidenceFor(const PlanFacts &facts, const Practice &practice) {
    EvidenceNotes notes(facts, practice);
    if (const EvidenceRule rule = allRules().value(practice.id))
        rule(notes);
    return notes.take();
}

Evidence joined(const std::vector<Evidence> &parts) {
    Evidence all;
    all.applies = parts.empty();
    bool met = false;
    bool notMet = false;
    for (const Evidence &part : parts) {
        all.applies |= part.applies;
        met |= part.suggestion == Suggestion::Met;
        notMet |= part.suggestion == Suggestion::NotMet;
        for (const EvidenceFact &fact : part.facts) {
            if (std::ranges::find(all.facts, fact) == all.facts.end())
                all.facts.push_back(fact);
        }
    }
    all.suggestion = notMet ? Suggestion::NotMet : met ? Suggestion::Met : Suggestion::CannotTell;
    return all;
}

} // namespace greenprint
