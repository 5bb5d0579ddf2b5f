#pragma once

#include <QDateTime>
#include <QLocale>

namespace greenprint {

/// A day as people write it in running text, without the day of the week: "July 30, 2026".
QString dateText(const QDate &day, const QLocale &locale);
/// A day in a table: "7/30/2026". The year has four digits.
QString dayText(const QDate &day, const QLocale &locale);
/// A moment in a table, in the time of this place: "7/30/2026 9:15 AM".
QString momentText(const QDateTime &moment, const QLocale &locale);
/// "July 2026".
QString monthText(int year, int month, const QLocale &locale);
/// The same of a text in ISO 8601: a day, with or without a time behind it ("2026-07-30"), or a
/// month ("2024-07"). Any other text stays what it is.
QString dateText(const QString &iso, const QLocale &locale);

} // namespace greenprint
