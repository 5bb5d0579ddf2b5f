#pragma once

#include <QString>

class QCoreApplication;

namespace greenprint::cli {

/// Lets the program speak the language of the user's environment (LANGUAGE, LC_ALL, LC_MESSAGES,
/// LANG), or English where it has none of its texts. Figures, JSON and CSV stay as they are.
void speakLanguageOfUser(QCoreApplication &application);
/// Which one that is: "en", "de". Texts of the catalog and of the lens are asked for in it.
QString languageOfUser();

} // namespace greenprint::cli
