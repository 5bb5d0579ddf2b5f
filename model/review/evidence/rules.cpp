#include "model/review/evidence/rules.h"

#include "model/plan/planpath.h"
#include "model/quantity/unitsign.h"
#include "model/review/evidence/evidencetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

/// With ordinary spaces, and "5.2 TB" for "5.20 TB": these are figures that people have entered.
QString plain(QString text, const QString &decimalPoint) {
    text.replace(QChar(0x00a0), QLatin1Char(' '));
    const qsizetype point = text.indexOf(decimalPoint);
    if (point < 0)
        return text;
    const qsizetype first = point + decimalPoint.size();
    qsizetype end = first;
    while (end < text.size() && text[end].isDigit())
        ++end;
    qsizetype kept = end;
    while (kept > first && text[kept - 1] == QLatin1Char('0'))
        --kept;
    if (kept == first)
        kept = point;
    return text.remove(kept, end - kept);
}

/// A figure with the sign of its unit in the current language.
QString plain(const NumberFormat::Scaled &figure, const QString &decimalPoint) {
    return plain(figure.number, decimalPoint) + QLatin1Char(' ') + unitSign(figure.unit);
}

template <class E>
QString kindName(const QString &id, size_t count) {
    const QString kind = QCoreApplication::translate("Parameter", specOf<E>().label);
    return count == 1 ? kind : QStringLiteral("%1 %2").arg(kind, id);
}

/// Sentences in the language of a catalog write figures as that language does.
NumberFormat formatOf(const Catalog &catalog) {
    return NumberFormat(QLocale(catalog.language()));
}

} // namespace

EvidenceNotes::EvidenceNotes(const PlanFacts &facts, const Practice &practice)
    : m_facts(facts)
    , m_practice(practice)
    , m_format(formatOf(facts.catalog)) {}

QString EvidenceNotes::amount(double gigabytes) const {
    return plain(m_format.quantity(gigabytes, Unit::Gigabyte), m_format.locale().decimalPoint());
}

QString EvidenceNotes::amount(Metric metric, double value) const {
    std::vector<double> alongside{value};
    if (const auto &latency = m_facts.ledger.latencyP95Ms; latency && metric == Metric::LatencyP95)
        alongside.push_back(*latency);
    const NumberFormat format = m_format.withTotals(metric, alongside);
    return plain(format.metric(metric, value), m_format.locale().decimalPoint());
}

QString EvidenceNotes::figure(double value) const {
    return plain(m_format.number(value), m_format.locale().decimalPoint());
}

QString EvidenceNotes::share(double share) const {
    return plain(m_format.percent(share), m_format.locale().decimalPoint());
}

QString EvidenceNotes::nameOf(const QString &id) const {
    const Workload &workload = m_facts.stated;
    const auto named = [&](const auto &elements) {
        const auto found = std::ranges::find(elements, id, [](const auto &e) { return e.id; });
        return found == elements.end() ? QString() : displayName(*found);
    };
    for (const QString &name :
         {named(workload.datasets), named(workload.tasks), named(workload.services)}) {
        if (!name.isEmpty())
            return name;
    }
    return id;
}

QString EvidenceNotes::nameOf(const FeatureStore &store) const {
    return kindName<FeatureStore>(store.id, design().workload.featureStores.size());
}

QString EvidenceNotes::nameOf(const Logs &logs) const {
    return kindName<Logs>(logs.id, design().workload.logs.size());
}

bool EvidenceNotes::adoptedOn(const QString &subject) const {
    return std::ranges::any_of(m_facts.merged.practices, [&](const PracticeChoice &p) {
        return p.id == m_practice.id && (!p.on || p.on->isEmpty() || *p.on == subject);
    });
}

Evidence EvidenceNotes::take() {
    const std::vector<QString> steps = stepsTo(
        *specOf<Scenario>().child(u"practice"), &m_facts.merged);
    for (size_t i = 0; i < steps.size(); ++i) {
        const PracticeChoice &p = m_facts.merged.practices[i];
        if (p.id != m_practice.id)
            continue;
        const QString where = p.on && !p.on->isEmpty() ? nameOf(*p.on)
                                                       : EvidenceTexts::tr("the scenario");
        const QString path =
            QStringLiteral("scenario[%1]/%2").arg(m_facts.design.scenario, steps[i]);
        if (m_practice.kind == PracticeKind::Factor && p.strength) {
            met(EvidenceTexts::tr("%1: adopted with a strength of %2 (%3)")
                    .arg(
                        where, figure(p.strength->number), label(p.basis.value_or(Basis::Assumed))),
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

QString fieldPath(const char *element, const QString &id, const char *field) {
    return QStringLiteral("%1[%2]/%3").arg(QLatin1String(element), id, QLatin1String(field));
}

QString choicePath(
    const PlanFacts &facts, const char *element, const QString &id, const char *field) {
    return QStringLiteral("scenario[%1]/%2")
        .arg(facts.design.scenario, fieldPath(element, id, field));
}

} // namespace greenprint
