#pragma once

#include "model/keyword.h"
#include "model/plan/finding.h"
#include "model/review/lens.h"

#include <vector>

namespace greenprint {

/// Everything that can be wrong with a lens. Codes are stable.
enum class LintCode : quint8 {
    MissingDefault,
    UnreachableLevel,
    UnreferencedChoice,
    UnknownId,
    OverLimit,
    BadUrl,
    NotJson,
    DuplicateKey,
    DuplicateId,
    DuplicateLevel,
    BadId,
    BadCondition,
    MissingMember,
    WrongType,
    SchemaVersion,
};

template <>
struct Keywords<LintCode> {
    static constexpr std::array<Keyword<LintCode>, 15> all{{
        {LintCode::MissingDefault, "missing-default",
         QT_TRANSLATE_NOOP("Keyword", "no default rule")},
        {LintCode::UnreachableLevel, "unreachable-level",
         QT_TRANSLATE_NOOP("Keyword", "level that cannot be reached")},
        {LintCode::UnreferencedChoice, "unreferenced-choice",
         QT_TRANSLATE_NOOP("Keyword", "choice without effect")},
        {LintCode::UnknownId, "unknown-id", QT_TRANSLATE_NOOP("Keyword", "unknown id")},
        {LintCode::OverLimit, "over-limit", QT_TRANSLATE_NOOP("Keyword", "over a limit")},
        {LintCode::BadUrl, "bad-url", QT_TRANSLATE_NOOP("Keyword", "bad address")},
        {LintCode::NotJson, "not-json", QT_TRANSLATE_NOOP("Keyword", "not JSON")},
        {LintCode::DuplicateKey, "duplicate-key", QT_TRANSLATE_NOOP("Keyword", "member twice")},
        {LintCode::DuplicateId, "duplicate-id", QT_TRANSLATE_NOOP("Keyword", "id used twice")},
        {LintCode::DuplicateLevel, "duplicate-level",
         QT_TRANSLATE_NOOP("Keyword", "level with two rules")},
        {LintCode::BadId, "bad-id", QT_TRANSLATE_NOOP("Keyword", "bad id")},
        {LintCode::BadCondition, "bad-condition", QT_TRANSLATE_NOOP("Keyword", "bad condition")},
        {LintCode::MissingMember, "missing-member",
         QT_TRANSLATE_NOOP("Keyword", "something is missing")},
        {LintCode::WrongType, "wrong-type", QT_TRANSLATE_NOOP("Keyword", "wrong type")},
        {LintCode::SchemaVersion, "schema-version",
         QT_TRANSLATE_NOOP("Keyword", "other version of the format")},
    }};
};

/// One defect of a lens, with its place.
struct LensDefect {
    LintCode code = LintCode::NotJson;
    QString path; ///< "pillar[PERF]/question[PERF5]/title"
    QString message;
    int line = 0; ///< of the file; 0 where no single line is to blame

    /// Whether the AWS tool would refuse the lens for it; the rest is judgement.
    Severity severity() const;
    friend bool operator==(const LensDefect &, const LensDefect &) = default;
};

/// What is wrong with a lens that is within memory: limits, ids, addresses, rules. What rules can
/// do together is tried out for as many questions as a lens may have; of the others nothing is
/// said.
std::vector<LensDefect> lintLens(const Lens &lens);

} // namespace greenprint
