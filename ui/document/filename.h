#pragma once

#include <QString>

namespace greenprint::ui {

/// A name of a plan, a report or a chart as the name of a file: a dash in place of every character
/// that would lead to another folder or that a file system refuses.
QString asFileName(QString name);

} // namespace greenprint::ui
