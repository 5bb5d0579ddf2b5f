#include "model/review/builtinlens.h"

#include "model/catalog/servicestanding.h"
#include "model/joined.h"
#include "model/review/lenstable.h"
#include "model/review/lenstexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace greenprint {
namespace {

/// Title and description of the questions, by their ids.
class QuestionTexts {
public:
    explicit QuestionTexts(const QString &language) {
        read(QStringLiteral("en"));
        // a row that is not translated stays in English
        if (QFile::exists(lensPath(fileName(language))))
            read(language);
    }

    void apply(LensQuestion &question) const {
        const auto text = m_texts.constFind(question.id);
        if (text == m_texts.constEnd())
            qFatal("%s has no text", qPrintable(question.id));
        question.title = text->title;
        question.description = text->description;
    }

private:
    struct Text {
        QString title;
        QString description;
    };

    static QString fileName(const QString &language) {
        return QStringLiteral("question-texts.%1.csv").arg(language);
    }

    void read(const QString &language) {
        const CsvTable table = lensTable(fileName(language));
        for (int row = 0; row < table.rowCount(); ++row) {
            Text &text = m_texts[table.text(row, table.column("question"))];
            for (const auto &[name, cell] :
                 {std::pair("title", &text.title), std::pair("description", &text.description)}) {
                if (const QString given = table.text(row, table.column(name)); !given.isEmpty())
                    *cell = given;
            }
        }
    }

    QHash<QString, Text> m_texts;
};

struct PillarName {
    const char *id;
    const char *name; ///< QT_TRANSLATE_NOOP("Lens", …)
};
constexpr PillarName kPillars[] = {
    {"operationalExcellence", QT_TRANSLATE_NOOP("Lens", "Operational excellence")},
    {"security", QT_TRANSLATE_NOOP("Lens", "Security")},
    {"reliability", QT_TRANSLATE_NOOP("Lens", "Reliability")},
    {"performance", QT_TRANSLATE_NOOP("Lens", "Performance efficiency")},
    {"costOptimization", QT_TRANSLATE_NOOP("Lens", "Cost optimization")},
    {"sustainability", QT_TRANSLATE_NOOP("Lens", "Sustainability")},
};

/// Pages of the lenses are addressed by the id of the practice.
QString pageOf(const QString &practice) {
    const bool generative = practice.startsWith(QLatin1String("GEN"));
    return QStringLiteral("https://docs.aws.amazon.com/wellarchitected/latest/%1/%2.html")
        .arg(
            QLatin1String(generative ? "generative-ai-lens" : "machine-learning-lens"),
            practice.toLower());
}

QString references(const Practice &practice) {
    QStringList parts;
    const auto add = [&](const QString &lens, const QStringList &ids) {
        if (!ids.isEmpty())
            parts << lens.arg(joinedWords(ids));
    };
    add(LensTexts::tr("Machine Learning Lens of 2025: %1."), practice.mlLens2025);
    add(LensTexts::tr("Of 2023: %1."), practice.mlLens2023);
    add(LensTexts::tr("Framework: %1."), practice.framework);
    add(LensTexts::tr("Generative AI Lens: %1."), practice.generativeAiLens);
    return joinedSentences(parts);
}

QString moves(const Practice &practice) {
    if (practice.lever == Lever::None)
        return LensTexts::tr("It moves no figure of the estimate; it is shown by evidence.");
    return LensTexts::tr("In the estimate it moves: %1.").arg(label(practice.lever));
}

QString levelText(const QString &level) {
    return level == QLatin1String("high")  ? LensTexts::tr("Published level of risk: high.")
           : level == QLatin1String("low") ? LensTexts::tr("Published level of risk: low.")
                                           : LensTexts::tr("Published level of risk: medium.");
}

QString improvement(const Catalog &catalog, const Practice &practice) {
    QStringList parts{practice.advice};
    if (!practice.claim.isEmpty()) {
        parts << LensTexts::tr("Published: %1 (%2).")
                     .arg(practice.claim, catalog.source(practice.claimSource).title);
    }
    if (!practice.caution.isEmpty())
        parts << LensTexts::tr("Caution: %1").arg(practice.caution);
    if (const QString notice = serviceNotice(catalog, practice); !notice.isEmpty())
        parts << notice;
    return joinedSentences(parts);
}

LensChoice choiceOf(const Catalog &catalog, const Practice &practice) {
    LensChoice choice;
    choice.id = choiceIdOf(practice);
    choice.title = practice.title;
    const QString page = practice.mlLens2025.isEmpty() ? QString()
                                                       : pageOf(practice.mlLens2025.first());
    choice.help = {
        joinedSentences(
            {LensTexts::tr("Greenprint practice %1.").arg(practice.id), levelText(practice.level),
             moves(practice), references(practice)}),
        page};
    choice.improvement = {improvement(catalog, practice), page};
    LensResources more;
    for (const QString &id : practice.mlLens2025.mid(1) + practice.generativeAiLens) {
        if (more.content.size() < static_cast<size_t>(lenslimit::kContent))
            more.content.push_back({LensTexts::tr("See also %1.").arg(id), pageOf(id)});
    }
    if (!more.content.empty())
        choice.more.push_back(std::move(more));
    return choice;
}

RiskRule rule(const QString &condition, Risk risk) {
    auto parsed = Condition::parse(condition);
    if (!parsed)
        qFatal("%s: %s", qPrintable(condition), qPrintable(parsed.error().message));
    return {condition, risk, *parsed};
}

LensPillar &pillarOf(Lens &lens, const QString &id) {
    for (LensPillar &pillar : lens.pillars) {
        if (pillar.id == id)
            return pillar;
    }
    qFatal("%s is not a pillar", qPrintable(id));
}

} // namespace

QString choiceIdOf(const Practice &practice) {
    return QString(practice.id).replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString serviceNotice(const Catalog &catalog, const Practice &practice) {
    const ServiceStatus *status = practice.service.isEmpty()
                                      ? nullptr
                                      : catalog.serviceStatus(practice.service);
    if (!status)
        return {};
    return LensTexts::tr("%1: %2. %3 Alternative: %4.")
        .arg(
            status->name, standing(*status, catalog.language()), status->about,
            status->alternative);
}

Lens builtInLens(const Catalog &catalog) {
    const CsvTable questions = lensTable(QStringLiteral("questions.csv"));
    const QuestionTexts texts(catalog.language());

    Lens lens;
    lens.id = QLatin1String(kBuiltInLensId);
    lens.schemaVersion = QLatin1String(kLensFormat);
    lens.name = QLatin1String(kBuiltInLensName);
    lens.description = LensTexts::tr(
        "Practices that lower the energy, carbon, water and cost of machine-learning workloads, "
        "in all six pillars and through the whole life cycle. Made by Greenprint, which suggests "
        "answers from a plan and simulates what an open practice would save in it. Not a "
        "publication of AWS.");
    for (const PillarName &p : kPillars)
        lens.pillars.push_back({QLatin1String(p.id), LensTexts::tr(p.name), {}});

    const auto cell = [&](int row, const char *column) {
        return questions.text(row, questions.column(column));
    };
    for (int row = 0; row < questions.rowCount(); ++row) {
        LensQuestion question;
        question.id = cell(row, "question");
        question.phase = cell(row, "phase");
        texts.apply(question);
        for (const QString &id : cell(row, "practices").split(QLatin1Char(' '))) {
            Practice other; // another catalog may lack a practice; the rules still need its choice
            other.id = other.title = other.advice = id;
            const Practice *practice = catalog.practice(id);
            question.choices.push_back(choiceOf(catalog, practice ? *practice : other));
        }
        question.choices.push_back(
            {question.id + QStringLiteral("_no"),
             LensTexts::tr("None of these"),
             {LensTexts::tr("Choose this if the workload follows none of these practices."),
              QString()},
             {},
             {}});
        question.rules = {
            rule(cell(row, "none"), Risk::None), rule(cell(row, "high"), Risk::High),
            rule(QStringLiteral("default"), Risk::Medium)};
        pillarOf(lens, cell(row, "pillar")).questions.push_back(std::move(question));
    }
    return lens;
}

} // namespace greenprint
