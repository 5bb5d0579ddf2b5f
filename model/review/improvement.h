#pragma once

#include "model/plan/review.h"
#include "model/review/adoption.h"
#include "model/review/decision.h"
#include "model/review/evidence.h"
#include "model/whatif/compare.h"

namespace greenprint {

struct ReviewedPillar;

/// Before minus after, by metric; none where a side is unknown or partial.
class Saving {
public:
    Saving() = default;
    Saving(const Totals &before, const Totals &after);

    std::optional<double> operator[](Metric m) const { return m_values[indexOf(m)]; }
    /// As a share of what it was; none where that is zero or a side is unknown.
    std::optional<double> share(Metric m) const { return m_shares[indexOf(m)]; }
    friend bool operator==(const Saving &, const Saving &) = default;

private:
    std::array<std::optional<double>, kMetricCount> m_values;
    std::array<std::optional<double>, kMetricCount> m_shares;
};

/// How much a saving matters: from a tenth of the scenario large, from a hundredth medium.
enum class Effect : quint8 { Large, Medium, Small, None, Unknown };

template <>
struct Keywords<Effect> {
    static constexpr std::array<Keyword<Effect>, 5> all{{
        {Effect::Large, "large", QT_TRANSLATE_NOOP("Keyword", "large effect")},
        {Effect::Medium, "medium", QT_TRANSLATE_NOOP("Keyword", "medium effect")},
        {Effect::Small, "small", QT_TRANSLATE_NOOP("Keyword", "small effect")},
        {Effect::None, "none", QT_TRANSLATE_NOOP("Keyword", "no saving")},
        {Effect::Unknown, "unknown", QT_TRANSLATE_NOOP("Keyword", "effect unknown")},
    }};
};

/// "low effort". The keywords alone also stand for confidence and risk, which other languages
/// write in another gender.
QString effortText(Effort effort);

/// An open practice, and what adopting it would save in the scenario.
struct Improvement {
    QString practice; ///< ours; of a choice without one the id that AWS gives it, or its own
    QString title;
    QString question;      ///< the one with the highest risk that asks for it
    QStringList questions; ///< all that do
    Risk risk = Risk::Unanswered;
    QString level; ///< published level of risk
    /// Whether the reviewer has decided that it is not met; else the plan suggests it, or nobody
    /// can tell.
    bool decided = false;
    Suggestion suggestion = Suggestion::CannotTell;
    bool hasLever = false; ///< moves a figure of the estimate
    QString why;           ///< why it is open: the note of the reviewer, else the evidence
    QString remark;        ///< what adopting takes for granted, or why nothing is simulated
    Choices choices;       ///< what adopting it chooses
    std::optional<Saving> saves;
    /// Of a factor with a published maximum: the saving at it. The other end of the range is none.
    std::optional<Saving> atMost;
    Effect effect = Effect::Unknown;
    Effort effort = Effort::Medium;
    bool effortStated = false; ///< by the plan; else it is our general judgement
    QString owner;
    QString due;
    /// From 1, what to do first; none without a saving.
    std::optional<int> priority;
};

/// Open practices, the most worthwhile first: by effect and effort, then risk, then saving.
struct ImprovementPlan {
    Metric by = Metric::Carbon;
    std::vector<Improvement> items;
    /// Of all that save something, but for those that would replace the model.
    CombinedEffect combined;

    const Improvement *item(QStringView practice) const;
};

/// Effect against effort: 1 (large, little effort) to 5.
std::optional<int> priorityOf(Effect effect, Effort effort);

/// Simulates every open practice of the pillars in a scenario. `catalog` is without the plan's
/// overrides.
ImprovementPlan improvementPlan(
    const Catalog &catalog, const Plan &plan, const QString &scenario,
    const std::vector<ReviewedPillar> &pillars, Metric by);

} // namespace greenprint
