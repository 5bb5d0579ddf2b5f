#pragma once

#include <QDate>
#include <QLocale>

namespace greenprint {

/// A day as people write it in running text, without the day of the week: "July 30, 2026".
QString dateText(const QDate &day, const QLocale &locale);
/// "July 2026".
QString monthText(int year, int month, const QLocale &locale);
/// A day or month that starts with its form in ISO 8601: "2026-07-30", "2024-07"; else the text
/// itself.
QString dateText(const QString &iso, const QLocale &locale);

} // namespace greenprint
