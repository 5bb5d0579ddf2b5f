#include "ui/document/notes.h"

#include <algorithm>

namespace greenprint::ui {

QString noteOn(const Plan &plan, const QString &path) {
    const auto note = std::ranges::find(plan.notes, path, &Note::on);
    return note == plan.notes.end() ? QString() : note->text.value_or(QString());
}

void setNote(Plan &plan, const QString &path, const QString &text) {
    const auto note = std::ranges::find(plan.notes, path, &Note::on);
    if (text.trimmed().isEmpty()) {
        if (note != plan.notes.end())
            plan.notes.erase(note);
    } else if (note != plan.notes.end()) {
        note->text = text;
    } else {
        Note added;
        added.on = path;
        added.text = text;
        plan.notes.push_back(std::move(added));
    }
}

} // namespace greenprint::ui
