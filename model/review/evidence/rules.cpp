#include "model/review/evidence/rules.h"

#include "model/review/evidence/evidencetexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace greenprint {
namespace {

/// With ordinary spaces, and "5.2 TB" for "5.20 TB": these are figures that people have entered.
QString plain(QString text) {
    static const QRegularExpression kTrailingZeros(QStringLiteral("(\\.\\d*?)0+(?!\\d)"));
    text.replace(QChar(0x00a0), QLatin1Char(' '));
    text.replace(kTrailingZeros, QStringLiteral("\\1"));
    static const QRegularExpression kBarePoint(QStringLiteral("\\.(?!\\d)"));
    return text.remove(kBarePoint);
}

} // namespace

bool EvidenceNotes::adoptedOn(const QString &subject) const {
    return std::ranges::any_of(m_facts.merged.practices, [&](const PracticeChoice &p) {
        return p.id == m_practice.id && (!p.on || p.on->isEmpty() || *p.on == subject);
    });
}

Evidence EvidenceNotes::take() {
    for (const PracticeChoice &p : m_facts.merged.practices) {
        if (p.id != m_practice.id)
            continue;
        const QString where = p.on && !p.on->isEmpty() ? *p.on : EvidenceTexts::tr("the scenario");
        const QString path =
            QStringLiteral("scenario[%1]/practice[%2]").arg(m_facts.design.scenario, p.id);
        if (m_practice.kind == PracticeKind::Factor && p.strength) {
            met(EvidenceTexts::tr("%1: adopted with a strength of %2 (%3)")
                    .arg(
                        where, figureText(p.strength->number),
                        label(p.basis.value_or(Basis::Assumed))),
                path);
        } else if (m_practice.kind == PracticeKind::Choice) {
            // what counts is the choice itself, which the rule has looked at
            open(EvidenceTexts::tr("%1: listed as adopted").arg(where), path);
        } else {
            met(EvidenceTexts::tr("%1: adopted").arg(where), path);
        }
    }
    Evidence evidence;
    evidence.applies = m_applies;
    const auto says = [&](Suggestion s) {
        return std::ranges::any_of(m_list, [s](const EvidenceFact &f) { return f.speaksFor == s; });
    };
    evidence.suggestion = says(Suggestion::NotMet) ? Suggestion::NotMet
                          : says(Suggestion::Met)  ? Suggestion::Met
                                                   : Suggestion::CannotTell;
    // what speaks against comes first, as it decides
    std::ranges::stable_sort(m_list, {}, [](const EvidenceFact &f) {
        return f.speaksFor == Suggestion::NotMet ? 0 : f.speaksFor == Suggestion::Met ? 1 : 2;
    });
    evidence.facts = std::move(m_list);
    return evidence;
}

QString amountText(double gigabytes) {
    return plain(NumberFormat().quantity(gigabytes, Unit::Gigabyte).text());
}

QString figureText(double value) {
    return plain(NumberFormat().number(value));
}

QString shareText(double share) {
    return plain(NumberFormat().percent(share));
}

QString fieldPath(const char *element, const QString &id, const char *field) {
    return QStringLiteral("%1[%2]/%3").arg(QLatin1String(element), id, QLatin1String(field));
}

QString choicePath(
    const PlanFacts &facts, const char *element, const QString &id, const char *field) {
    return QStringLiteral("scenario[%1]/%2")
        .arg(facts.design.scenario, fieldPath(element, id, field));
}

} // namespace greenprint
