#pragma once

#include <QString>

namespace greenprint::ui {

/// How a plan is written in its file, as Markdown, in the language of the window: a table for each
/// element, made from the table that files are read by.
QString planReference();

} // namespace greenprint::ui
