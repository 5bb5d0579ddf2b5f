#pragma once

#include "model/review/lens.h"

#include <QByteArray>

namespace greenprint::test {

/// A custom lens file that says the same wherever its author may write, addresses included. Its
/// first pillar has ids and rules that work; in the second these are the text as well.
QByteArray hostileLensFile(const QString &text);

/// The lens that is read from it, under an id that is the text too.
Lens hostileLens(const QString &text);

} // namespace greenprint::test
