#pragma once

#include <QString>

namespace greenprint::ui {

/// Every metric and every input of a plan explained, as Markdown, in the language of the window.
/// It is made from the tables that the forms are made from.
QString glossary();

} // namespace greenprint::ui
