#include "model/plan/valuetext.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

constexpr qsizetype kMaxText = 100'000;
constexpr qsizetype kMaxWords = 1'000;

bool isIdCharacter(QChar c) {
    const char16_t u = c.unicode();
    return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')
           || u == u'_' || u == u'-';
}

} // namespace

bool withinRange(double value, const Parameter &p) {
    if (p.leastExcluded ? value <= p.least : value < p.least)
        return false;
    return value <= p.most;
}

bool isStorableText(const QString &text) {
    return text.size() <= kMaxText && storableText(text) == text;
}

QString storableText(const QString &text) {
    QString storable = text.left(kMaxText);
    for (qsizetype i = 0; i < storable.size(); ++i) {
        const QChar c = std::as_const(storable)[i];
        const bool pair = c.isHighSurrogate() && i + 1 < storable.size()
                          && std::as_const(storable)[i + 1].isLowSurrogate();
        const bool noCharacter = c.isSurrogate() || c.unicode() == 0xfffe || c.unicode() == 0xffff;
        const bool control = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        if (pair)
            ++i;
        else if (noCharacter || control)
            storable[i] = QChar::ReplacementCharacter;
    }
    return storable;
}

bool isId(QStringView text) {
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, isIdCharacter);
}

bool isOverrideId(QStringView text) {
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return isIdCharacter(c) || c == QLatin1Char('.');
    });
}

std::optional<int> ValueText<int>::read(const QString &text, const Parameter &p) {
    const std::optional<double> number = parseNumber(text);
    if (!number || !withinRange(*number, p) || std::floor(*number) != *number
        || std::abs(*number) > 1e9)
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<bool> ValueText<bool>::read(const QString &text, const Parameter &) {
    if (text == QLatin1String("yes"))
        return true;
    if (text == QLatin1String("no"))
        return false;
    return std::nullopt;
}

std::optional<QString> ValueText<QString>::read(const QString &text, const Parameter &p) {
    if (!isStorableText(text))
        return std::nullopt;
    switch (p.kind) {
    case ValueKind::Id:
        return isId(text) ? std::optional(text) : std::nullopt;
    case ValueKind::Date: {
        // fromString() alone takes other signs between the numbers, and anything after the day
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(text)
                                                                    : std::nullopt;
    }
    case ValueKind::Text:
        return text;
    default:
        // references and paths: whether they lead anywhere is checked against the whole plan
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
}

std::optional<QStringList> ValueText<QStringList>::read(const QString &text, const Parameter &) {
    if (!isStorableText(text))
        return std::nullopt;
    QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > kMaxWords)
        return std::nullopt;
    return words;
}

QString ValueText<WeekProfile>::write(const WeekProfile &v) {
    QStringList numbers;
    for (double hour : v.hours)
        numbers << numberText(hour);
    return numbers.join(QLatin1Char(' '));
}

std::optional<WeekProfile> ValueText<WeekProfile>::read(const QString &text, const Parameter &) {
    const QStringList parts = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 168)
        return std::nullopt;
    WeekProfile week;
    double sum = 0.0;
    for (const QString &part : parts) {
        const std::optional<double> number = parseNumber(part);
        if (!number || *number < 0.0 || *number > 1e12)
            return std::nullopt;
        week.hours.push_back(*number);
        sum += *number;
    }
    return sum > 0.0 ? std::optional(week) : std::nullopt;
}

QString ValueText<YearMonth>::write(const YearMonth &v) {
    return QStringLiteral("%1-%2")
        .arg(v.year, 4, 10, QLatin1Char('0'))
        .arg(v.month, 2, 10, QLatin1Char('0'));
}

std::optional<YearMonth> ValueText<YearMonth>::read(const QString &text, const Parameter &) {
    const YearMonth month{QStringView(text).left(4).toInt(), QStringView(text).mid(5).toInt()};
    // toInt() alone takes signs and spaces, too
    const bool spelled = write(month) == text;
    const bool known = month.year >= 2000 && month.year <= 2100 && month.month >= 1
                       && month.month <= 12;
    return spelled && known ? std::optional(month) : std::nullopt;
}

QString ValueText<Retention>::write(const Retention &v) {
    return v.days ? numberText(*v.days) : QStringLiteral("never");
}

std::optional<Retention> ValueText<Retention>::read(const QString &text, const Parameter &p) {
    if (text == QLatin1String("never"))
        return Retention{};
    const std::optional<double> days = parseNumber(text);
    if (!days || !withinRange(*days, p))
        return std::nullopt;
    return Retention{days};
}

} // namespace greenprint
