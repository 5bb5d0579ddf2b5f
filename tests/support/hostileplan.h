#pragma once

#include "model/plan/plan.h"

namespace greenprint::test {

struct HostileText {
    const char *name;
    QString text;
};

/// What a text of a plan can hold to act where it is written: markup, formulas, links, signs that
/// no format takes, signs that turn or hide others, words and texts without end.
std::vector<HostileText> hostileTexts();

/// Adds a column "text" with a row for each of them.
void hostileRows();

/// A plan that says the same wherever an author may write, found by the tables of its inputs, with
/// at least one of each element that carries text.
Plan hostilePlan(const QString &text);

} // namespace greenprint::test
