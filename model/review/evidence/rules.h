#pragma once

#include "model/quantity/format.h"
#include "model/review/evidence.h"

#include <QHash>

namespace greenprint {

/// Collects what speaks for and against a practice.
class EvidenceNotes {
public:
    EvidenceNotes(const PlanFacts &facts, const Practice &practice);

    const PlanFacts &facts() const { return m_facts; }
    const Design &design() const { return m_facts.design; }

    void met(const QString &text, const QString &path) {
        m_list.push_back({Suggestion::Met, text, path});
    }
    void notMet(const QString &text, const QString &path) {
        m_list.push_back({Suggestion::NotMet, text, path});
    }
    /// Said of a field from which nobody can tell.
    void open(const QString &text, const QString &path) {
        m_list.push_back({Suggestion::CannotTell, text, path});
    }
    void judge(bool holds, const QString &text, const QString &path) {
        holds ? met(text, path) : notMet(text, path);
    }
    /// The plan has nothing that the practice could act on.
    void nothing(const QString &text) {
        if (m_list.empty())
            m_applies = false;
        open(text, QString());
    }
    bool isEmpty() const { return m_list.empty(); }

    // as people write figures in the language of the catalog
    /// "42 TB", with an ordinary space.
    QString amount(double gigabytes) const;
    /// "30 g", "13,200 USD"; a latency in the unit of the scenario's own.
    QString amount(Metric metric, double value) const;
    /// Up to three significant digits: "0.1".
    QString figure(double value) const;
    /// "5 %".
    QString share(double share) const;
    /// What a dataset, task or service is called; its id if it has no name.
    QString nameOf(const QString &id) const;
    // these have no names: what they are, with the id where there are several
    QString nameOf(const FeatureStore &store) const;
    QString nameOf(const Logs &logs) const;

    /// Whether the scenario adopts the practice on that part, or wherever it fits.
    bool adoptedOn(const QString &subject) const;

    Evidence take();

private:
    const PlanFacts &m_facts;
    const Practice &m_practice;
    const NumberFormat m_format;
    std::vector<EvidenceFact> m_list;
    bool m_applies = true;
};

using EvidenceRule = void (*)(EvidenceNotes &);
using EvidenceRules = QHash<QString, EvidenceRule>;

// by phase, one file each
void addGoalRules(EvidenceRules &rules);
void addDataRules(EvidenceRules &rules);
void addTrainingRules(EvidenceRules &rules);
void addServingRules(EvidenceRules &rules);
void addCrossCuttingRules(EvidenceRules &rules);

/// "dataset[raw]/reads-per-month".
QString fieldPath(const char *element, const QString &id, const char *field);
/// A field of a choice in the scenario: "scenario[today]/endpoint[api]/mode".
QString choicePath(
    const PlanFacts &facts, const char *element, const QString &id, const char *field);

} // namespace greenprint
