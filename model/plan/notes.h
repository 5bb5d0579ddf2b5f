#pragma once

#include "model/plan/finding.h"
#include "model/plan/plan.h"

namespace greenprint {

/// What a note is about: an element or an input of the plan, or a finding, which is known by its
/// rule and by the place where it stands, in one scenario or in all.
struct NoteSubject {
    QString on;       ///< path: "task[train]/hours"; of a finding in a scenario "practice[TU-01]"
    QString finding;  ///< code of the rule; empty: the place itself
    QString scenario; ///< id; empty: every scenario
    friend bool operator==(const NoteSubject &, const NoteSubject &) = default;
};

/// The subject of a note on a finding of one scenario, or of all without an id. None for a
/// finding without a place that a plan can name.
std::optional<NoteSubject> subjectOf(const Finding &finding, const QString &scenario = {});
NoteSubject subjectOf(const Note &note);
/// Where the subject stands in the plan, as that scenario has it:
/// "scenario[north]/practice[TU-01]".
QString placeOf(const NoteSubject &subject, const QString &scenario);

/// The note on exactly that; empty if there is none.
QString noteOn(const Plan &plan, const NoteSubject &subject);
QString noteOn(const Plan &plan, const QString &path);
/// The note on a finding as it is read in a scenario: its own, else that of all scenarios.
QString noteOn(const Plan &plan, const Finding &finding, const QString &scenario);

/// Writes a note; an empty one takes it away.
void setNote(Plan &plan, const NoteSubject &subject, const QString &text);
void setNote(Plan &plan, const QString &path, const QString &text);
/// Takes the notes on an element away, and on all that is in it.
void dropNotes(Plan &plan, const QString &element);

/// Whether a path is that of an element or leads into it. "workload/" may be left out.
bool leadsInto(const QString &path, const QString &element);

} // namespace greenprint
