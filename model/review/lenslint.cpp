#include "model/review/lenslint.h"

#include "model/review/lenstexts.h"
#include "model/review/ruleanalysis.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace greenprint {
namespace {

bool isLensId(const QString &id) {
    return id.size() >= lenslimit::kIdLeast && id.size() <= lenslimit::kIdMost
           && std::ranges::all_of(id, [](QChar c) {
                  return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('_'));
              });
}

bool isWebAddress(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

/// Characters as people count them, not UTF-16 units.
qsizetype length(const QString &text) {
    return text.toUcs4().size();
}

class LensLint {
    static constexpr int kMostAnalysed = lenslimit::kPillars * lenslimit::kQuestions;

public:
    explicit LensLint(const Lens &lens)
        : m_lens(lens) {}

    std::vector<LensDefect> run() {
        if (!m_lens.schemaVersion.isEmpty() && m_lens.schemaVersion != QLatin1String(kLensFormat)) {
            defect(
                LintCode::SchemaVersion, QStringLiteral("schemaVersion"),
                LensTexts::tr("the format is \"%1\"; expected \"2021-11-01\"")
                    .arg(m_lens.schemaVersion.left(100)));
        }
        checkLength(m_lens.name, lenslimit::kName, QStringLiteral("name"));
        checkLength(m_lens.description, lenslimit::kText, QStringLiteral("description"));
        checkCount(m_lens.pillars.size(), lenslimit::kPillars, QStringLiteral("pillars"));
        QSet<QString> pillars;
        for (const LensPillar &pillar : m_lens.pillars) {
            const QString path = QStringLiteral("pillar[%1]").arg(pillar.id);
            checkId(pillar.id, path, pillars);
            checkLength(pillar.name, lenslimit::kName, path + QStringLiteral("/name"));
            checkCount(
                pillar.questions.size(), lenslimit::kQuestions,
                path + QStringLiteral("/questions"));
            for (const LensQuestion &question : pillar.questions)
                checkQuestion(question, path + QStringLiteral("/question[%1]").arg(question.id));
        }
        return std::move(m_defects);
    }

private:
    void defect(LintCode code, const QString &path, const QString &message) {
        m_defects.push_back({code, path, message});
    }

    void checkId(const QString &id, const QString &path, QSet<QString> &others) {
        if (id.isEmpty())
            return; // reported as missing by the reader
        if (!isLensId(id)) {
            defect(
                LintCode::BadId, path,
                LensTexts::tr("the id \"%1\" is not 3 to 128 letters, digits and underscores")
                    .arg(id.left(200)));
        }
        if (others.contains(id))
            defect(
                LintCode::DuplicateId, path,
                LensTexts::tr("the id \"%1\" is used twice").arg(id.left(200)));
        others.insert(id);
    }

    void checkLength(const QString &text, int most, const QString &path) {
        if (text.size() > most && length(text) > most) {
            defect(
                LintCode::OverLimit, path,
                LensTexts::tr("the text has %1 characters; at most %2 are accepted")
                    .arg(length(text))
                    .arg(most));
        }
    }

    void checkCount(size_t count, int most, const QString &path) {
        if (count > static_cast<size_t>(most)) {
            defect(
                LintCode::OverLimit, path,
                LensTexts::tr("there are %1; at most %2 are accepted").arg(count).arg(most));
        }
    }

    void checkResource(const LensResource &resource, const QString &path) {
        checkLength(resource.text, lenslimit::kText, path + QStringLiteral("/displayText"));
        if (!resource.url.isEmpty() && !isWebAddress(resource.url)) {
            defect(
                LintCode::BadUrl, path + QStringLiteral("/url"),
                LensTexts::tr("\"%1\" is not an http or https address")
                    .arg(resource.url.left(200)));
        }
    }

    void checkQuestion(const LensQuestion &question, const QString &path) {
        checkId(question.id, path, m_questions);
        checkLength(question.title, lenslimit::kTitle, path + QStringLiteral("/title"));
        checkLength(question.description, lenslimit::kText, path + QStringLiteral("/description"));
        checkResource(question.help, path + QStringLiteral("/helpfulResource"));
        checkCount(question.choices.size(), lenslimit::kChoices, path + QStringLiteral("/choices"));
        QSet<QString> choices;
        for (const LensChoice &choice : question.choices) {
            const QString at = path + QStringLiteral("/choice[%1]").arg(choice.id);
            checkId(choice.id, at, choices);
            checkLength(choice.title, lenslimit::kTitle, at + QStringLiteral("/title"));
            checkResource(choice.help, at + QStringLiteral("/helpfulResource"));
            checkResource(choice.improvement, at + QStringLiteral("/improvementPlan"));
            for (size_t i = 0; i < choice.more.size(); ++i)
                checkMore(choice.more[i], at + QStringLiteral("/additionalResources[%1]").arg(i));
        }
        checkRules(question, choices, path);
    }

    void checkMore(const LensResources &more, const QString &path) {
        checkCount(more.content.size(), lenslimit::kContent, path + QStringLiteral("/content"));
        for (size_t i = 0; i < more.content.size(); ++i)
            checkResource(more.content[i], path + QStringLiteral("/content[%1]").arg(i));
    }

    void checkRules(
        const LensQuestion &question, const QSet<QString> &choices, const QString &path) {
        const auto ruleAt = [&](size_t i) {
            return path + QStringLiteral("/riskRules[%1]").arg(i);
        };
        checkCount(question.rules.size(), lenslimit::kRules, path + QStringLiteral("/riskRules"));
        QSet<Risk> levels;
        QSet<QString> named;
        bool hasDefault = false;
        bool understood = true;
        for (size_t i = 0; i < question.rules.size(); ++i) {
            const RiskRule &rule = question.rules[i];
            if (!rule.parsed) {
                understood = false;
                continue;
            }
            if (levels.contains(rule.risk)) {
                defect(
                    LintCode::DuplicateLevel, ruleAt(i),
                    LensTexts::tr("\"%1\" has two rules; one is accepted").arg(label(rule.risk)));
            }
            levels.insert(rule.risk);
            hasDefault |= rule.parsed->isDefault();
            for (const QString &id : rule.parsed->ids()) {
                named.insert(id);
                if (!choices.contains(id)) {
                    defect(
                        LintCode::UnknownId, ruleAt(i),
                        LensTexts::tr("\"%1\" is not a choice of the question").arg(id.left(200)));
                }
            }
        }
        if (!hasDefault) {
            defect(
                LintCode::MissingDefault, path + QStringLiteral("/riskRules"),
                LensTexts::tr("no rule has the condition \"default\""));
        }
        // what a rule that cannot be understood would do is not known; and a lens with more
        // questions than there may be is refused in any case, so that no more are worth the time
        if (!understood || ++m_analysed > kMostAnalysed)
            return;
        const RuleAnalysis analysis = analyseRules(question);
        for (const LensChoice &choice : question.choices) {
            if (choice.isNone() || choice.id.isEmpty())
                continue;
            const QString at = path + QStringLiteral("/choice[%1]").arg(choice.id);
            if (!named.contains(choice.id)) {
                defect(
                    LintCode::UnreferencedChoice, at,
                    LensTexts::tr("no rule names the choice, so that it never changes the rating"));
            } else if (analysis.idle.contains(choice.id)) {
                defect(
                    LintCode::UnreferencedChoice, at,
                    LensTexts::tr("a rule names the choice, but it never changes the rating"));
            }
        }
        if (!analysis.complete)
            return;
        for (size_t i = 0; i < question.rules.size(); ++i) {
            const Risk risk = question.rules[i].risk;
            if (!analysis.reached[static_cast<size_t>(risk)] && levels.remove(risk)) {
                defect(
                    LintCode::UnreachableLevel, ruleAt(i),
                    LensTexts::tr(
                        "no combination of choices is rated \"%1\"; the rules before it take all")
                        .arg(label(risk)));
            }
        }
    }

    const Lens &m_lens;
    std::vector<LensDefect> m_defects;
    QSet<QString> m_questions;
    int m_analysed = 0; ///< questions whose rules have been tried out
};

} // namespace

Severity LensDefect::severity() const {
    switch (code) {
    case LintCode::UnreachableLevel:
    case LintCode::UnreferencedChoice:
    case LintCode::DuplicateKey:
        return Severity::Warning;
    default:
        return Severity::Error;
    }
}

std::vector<LensDefect> lintLens(const Lens &lens) {
    return LensLint(lens).run();
}

} // namespace greenprint
