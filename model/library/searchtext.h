#pragma once

#include "model/plan/plan.h"

namespace greenprint {

/// What full-text search knows of a plan, a text for each field.
struct SearchText {
    QString name;
    QString description;
    QString datasets;
    QString tasks;
    QString services;
    QString notes;

    static SearchText of(const Plan &plan);
};

/// A text as it is indexed: scripts that are written without spaces get one around each character,
/// so that words inside them are found.
QString indexedText(const QString &text);
/// The reverse, for showing an excerpt of an indexed text.
QString shownText(const QString &indexed);
/// What a person typed as an expression for the index: every word must be found, the last may be
/// the beginning of one. Empty if there is no word in it. Nothing typed has a special meaning.
QString matchExpression(const QString &typed);

} // namespace greenprint
