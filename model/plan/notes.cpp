#include "model/plan/notes.h"

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
    if (!PlanPath::parse(place))
        return std::nullopt;
    return NoteSubject{place, codeText(finding.code), scenario};
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
