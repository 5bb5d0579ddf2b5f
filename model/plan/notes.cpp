#include "model/plan/notes.h"

#include "model/plan/element.h"
#include "model/plan/planpath.h"

#include <algorithm>

namespace greenprint {
namespace {

auto placeOfNote(const Plan &plan, const NoteSubject &subject) {
    return std::ranges::find_if(
        plan.notes, [&](const Note &note) { return subjectOf(note) == subject; });
}

} // namespace

std::optional<NoteSubject> subjectOf(const Finding &finding, const QString &scenario) {
    const QString place = placeOf(finding);
    const Expected<PlanPath> path = PlanPath::parse(place);
    if (!path)
        return std::nullopt;
    // scenarios have the same findings at the same places within them
    const bool within = path->steps().size() > 1
                        && path->steps().front().name == QLatin1String("scenario");
    return NoteSubject{
        within ? place.section(QLatin1String("]/"), 1) : place, codeText(finding.code), scenario};
}

QString placeOf(const NoteSubject &subject, const QString &scenario) {
    const Expected<PlanPath> path = PlanPath::parse(subject.on);
    if (subject.finding.isEmpty() || !path)
        return subject.on;
    const ChildSpec *child = specOf<Scenario>().child(path->steps().front().name);
    return child && child->list ? QStringLiteral("scenario[%1]/").arg(scenario) + subject.on
                                : subject.on;
}

NoteSubject subjectOf(const Note &note) {
    return {note.on, note.finding.value_or(QString()), note.scenario.value_or(QString())};
}

QString noteOn(const Plan &plan, const NoteSubject &subject) {
    const auto note = placeOfNote(plan, subject);
    return note == plan.notes.end() ? QString() : note->text.value_or(QString());
}

QString noteOn(const Plan &plan, const QString &path) {
    return noteOn(plan, NoteSubject{path, {}, {}});
}

QString noteOn(const Plan &plan, const Finding &finding, const QString &scenario) {
    if (plan.notes.empty())
        return {};
    std::optional<NoteSubject> subject = subjectOf(finding, scenario);
    if (!subject)
        return {};
    const QString own = noteOn(plan, *subject);
    subject->scenario.clear();
    return own.isEmpty() ? noteOn(plan, *subject) : own;
}

void setNote(Plan &plan, const NoteSubject &subject, const QString &text) {
    const auto found = placeOfNote(plan, subject);
    const auto note = plan.notes.begin() + (found - plan.notes.cbegin());
    if (text.trimmed().isEmpty()) {
        if (note != plan.notes.end())
            plan.notes.erase(note);
    } else if (note != plan.notes.end()) {
        note->text = text;
    } else {
        Note added;
        added.on = subject.on;
        if (!subject.finding.isEmpty())
            added.finding = subject.finding;
        if (!subject.scenario.isEmpty())
            added.scenario = subject.scenario;
        added.text = text;
        plan.notes.push_back(std::move(added));
    }
}

void setNote(Plan &plan, const QString &path, const QString &text) {
    setNote(plan, NoteSubject{path, {}, {}}, text);
}

void dropNotes(Plan &plan, const QString &element) {
    std::erase_if(plan.notes, [&](const Note &note) { return leadsInto(note.on, element); });
}

bool leadsInto(const QString &path, const QString &element) {
    const QString place = belowWorkload(path);
    return place == element || place.startsWith(element + QLatin1Char('/'));
}

} // namespace greenprint
