#include "model/quantity/datetext.h"

#include <QRegularExpression>

namespace greenprint {

QString dateText(const QDate &day, const QLocale &locale) {
    static const QRegularExpression weekday(QStringLiteral(",? *dddd,? *"));
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString dayText(const QDate &day, const QLocale &locale) {
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(day, format);
}

QString momentText(const QDateTime &moment, const QLocale &locale) {
    const QDateTime here = moment.toLocalTime();
    return dayText(here.date(), locale) + QLatin1Char(' ')
           + locale.toString(here.time(), QLocale::ShortFormat);
}

QString monthText(int year, int month, const QLocale &locale) {
    // QLocale has no format for a month and its year
    const QString format = locale.language() == QLocale::Japanese
                               ? QStringLiteral("yyyy\u5e74M\u6708")
                           : locale.language() == QLocale::Spanish
                               ? QStringLiteral("MMMM 'de' yyyy")
                               : QStringLiteral("MMMM yyyy");
    return locale.toString(QDate(year, month, 1), format);
}

QString dateText(const QString &iso, const QLocale &locale) {
    // a time of the day is left out; what else follows is somebody's text
    constexpr qsizetype kDay = 10;
    const bool alone = iso.size() == kDay || (iso.size() > kDay && iso[kDay] == QLatin1Char('T'));
    if (const QDate day = QDate::fromString(iso.left(kDay), Qt::ISODate); alone && day.isValid())
        return dateText(day, locale);
    const QDate month = QDate::fromString(iso, QStringLiteral("yyyy-MM"));
    return month.isValid() ? monthText(month.year(), month.month(), locale) : iso;
}

} // namespace greenprint
