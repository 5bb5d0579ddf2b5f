#pragma once

#include "model/keyword.h"
#include "model/review/condition.h"

#include <vector>

namespace greenprint {

/// The custom lens format that is read and written.
inline constexpr const char *kLensFormat = "2021-11-01";

/// The rating of a question. Keywords are those of our JSON; the AWS tool writes them in capitals.
enum class Risk : quint8 { High, Medium, None, NotApplicable, Unanswered };
inline constexpr std::array kAllRisks{
    Risk::High, Risk::Medium, Risk::None, Risk::NotApplicable, Risk::Unanswered};

template <>
struct Keywords<Risk> {
    static constexpr std::array<Keyword<Risk>, 5> all{{
        {Risk::High, "high", QT_TRANSLATE_NOOP("Keyword", "high risk")},
        {Risk::Medium, "medium", QT_TRANSLATE_NOOP("Keyword", "medium risk")},
        {Risk::None, "none", QT_TRANSLATE_NOOP("Keyword", "no risk")},
        {Risk::NotApplicable, "not_applicable", QT_TRANSLATE_NOOP("Keyword", "not applicable")},
        {Risk::Unanswered, "unanswered", QT_TRANSLATE_NOOP("Keyword", "unanswered")},
    }};
};

/// Text with an address to read on.
struct LensResource {
    QString text;
    QString url; ///< may be empty
    friend bool operator==(const LensResource &, const LensResource &) = default;
};

/// Further resources of a choice, of one of the two types that the format has.
struct LensResources {
    bool improvement = false; ///< IMPROVEMENT_PLAN, else HELPFUL_RESOURCE
    std::vector<LensResource> content;
    friend bool operator==(const LensResources &, const LensResources &) = default;
};

/// A practice that can be ticked.
struct LensChoice {
    QString id;
    QString title;
    LensResource help;
    LensResource improvement;
    std::vector<LensResources> more;

    /// "None of these" is marked by its id alone.
    bool isNone() const { return id.endsWith(QLatin1String("_no")); }
    friend bool operator==(const LensChoice &, const LensChoice &) = default;
};

/// Rates a question if its condition holds; the first rule that does wins.
struct RiskRule {
    QString condition; ///< as written
    Risk risk = Risk::Medium;
    /// Null if the condition cannot be understood; the rule then never fires.
    std::optional<Condition> parsed;

    friend bool operator==(const RiskRule &a, const RiskRule &b) {
        return a.condition == b.condition && a.risk == b.risk;
    }
};

struct LensQuestion {
    QString id;
    QString title;
    QString description;
    QString phase; ///< of the life cycle; empty in lenses other than ours
    LensResource help;
    std::vector<LensChoice> choices;
    std::vector<RiskRule> rules;

    /// Index of the rule that fires first; -1 if none does.
    int firedRule(const std::function<bool(const QString &choice)> &selected) const;
    /// The same with choices that do not apply.
    int firedRule(
        const std::function<bool(const QString &choice)> &selected,
        const std::function<bool(const QString &choice)> &putAside) const;
    const LensChoice *choice(QStringView id) const;
    friend bool operator==(const LensQuestion &, const LensQuestion &) = default;
};

struct LensPillar {
    QString id;
    QString name;
    std::vector<LensQuestion> questions;
    friend bool operator==(const LensPillar &, const LensPillar &) = default;
};

/// A Well-Architected lens: questions by pillar, with the rules that turn answers into risks
/// (custom lens format, kLensFormat). A plain value.
struct Lens {
    QString id; ///< how a plan refers to it: ours, or the name of its file
    QString schemaVersion;
    QString name;
    QString description;
    std::vector<LensPillar> pillars;

    int questionCount() const;
    friend bool operator==(const Lens &, const Lens &) = default;
};

/// Limits of the format, and of the AWS tool where the format is silent.
namespace lenslimit {
inline constexpr int kPillars = 10;
inline constexpr int kQuestions = 20; ///< of a pillar
inline constexpr int kChoices = 15;   ///< of a question
inline constexpr int kRules = 3;
inline constexpr int kContent = 5; ///< of further resources
inline constexpr int kName = 128;
inline constexpr int kTitle = 128;
inline constexpr int kText = 2048;
inline constexpr int kIdLeast = 3;
inline constexpr int kIdMost = 128;
inline constexpr int kFileCharacters = 500'000;
inline constexpr int kQuestionNote = 2084; ///< sic
inline constexpr int kChoiceNote = 250;
} // namespace lenslimit

} // namespace greenprint
