#include "model/quantity/parse.h"

#include "model/quantity/unitsign.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace greenprint {
namespace {

struct Quantities {
    Q_DECLARE_TR_FUNCTIONS(Quantities)
};

/// Units that people type beside those in which the plan keeps figures. Sizes are canonical.
struct TypedUnit {
    const char *symbol;
    Dimension dimension;
    double size;
};

constexpr Dimension kData{.data = 1};
constexpr Dimension kTime{.time = 1};
constexpr Dimension kEnergy{.energy = 1};
constexpr Dimension kPower{.energy = 1, .time = -1};
constexpr Dimension kCarbon{.carbon = 1};
constexpr Dimension kDataRate{.data = 1, .time = -1};
constexpr Dimension kMoney{.money = 1};
constexpr Dimension kIntensity{.energy = -1, .carbon = 1};

constexpr std::array kTyped{
    TypedUnit{"GB", kData, 1.0},
    TypedUnit{"TB", kData, 1e3},
    TypedUnit{"PB", kData, 1e6},
    TypedUnit{"EB", kData, 1e9},
    TypedUnit{"MB", kData, 1e-3},
    TypedUnit{"kB", kData, 1e-6},
    TypedUnit{"KB", kData, 1e-6},
    TypedUnit{"KiB", kData, 1024.0 / 1e9},
    TypedUnit{"MiB", kData, 1048576.0 / 1e9},
    TypedUnit{"GiB", kData, 1073741824.0 / 1e9},
    TypedUnit{"TiB", kData, 1099511627776.0 / 1e9},
    TypedUnit{"PiB", kData, 1125899906842624.0 / 1e9},
    TypedUnit{"GB/month", kDataRate, 1.0 / kMonth.value()},
    TypedUnit{"TB/month", kDataRate, 1e3 / kMonth.value()},
    TypedUnit{"GB/d", kDataRate, 1.0 / 24.0},
    TypedUnit{"TB/d", kDataRate, 1e3 / 24.0},
    TypedUnit{"GB/h", kDataRate, 1.0},
    TypedUnit{"MB/s", kDataRate, 3.6},
    TypedUnit{"h", kTime, 1.0},
    TypedUnit{"min", kTime, 1.0 / 60.0},
    TypedUnit{"s", kTime, 1.0 / 3600.0},
    TypedUnit{"ms", kTime, 1.0 / 3.6e6},
    TypedUnit{"d", kTime, 24.0},
    TypedUnit{"days", kTime, 24.0},
    TypedUnit{"months", kTime, kMonth.value()},
    TypedUnit{"month", kTime, kMonth.value()},
    TypedUnit{"a", kTime, kYear.value()},
    TypedUnit{"y", kTime, kYear.value()},
    TypedUnit{"years", kTime, kYear.value()},
    TypedUnit{"kWh", kEnergy, 1.0},
    TypedUnit{"Wh", kEnergy, 1e-3},
    TypedUnit{"MWh", kEnergy, 1e3},
    TypedUnit{"W", kPower, 1e-3},
    TypedUnit{"kW", kPower, 1.0},
    TypedUnit{"MW", kPower, 1e3},
    TypedUnit{"kg", kCarbon, 1.0},
    TypedUnit{"g", kCarbon, 1e-3},
    TypedUnit{"t", kCarbon, 1e3},
    TypedUnit{"USD", kMoney, 1.0},
    TypedUnit{"$", kMoney, 1.0},
    TypedUnit{"g/kWh", kIntensity, 1e-3},
    TypedUnit{"kg/kWh", kIntensity, 1.0},
    TypedUnit{"kg/MWh", kIntensity, 1e-3},
    TypedUnit{"%", Dimension{}, 0.01},
    TypedUnit{"k", Dimension{}, 1e3},
    TypedUnit{"M", Dimension{}, 1e6},
    TypedUnit{"G", Dimension{}, 1e9},
    TypedUnit{"T", Dimension{}, 1e12},
};

std::optional<double> numberIn(const QString &text, const QLocale &locale) {
    bool ok = false;
    const double value = locale.toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> parseTyped(QString text, const QLocale &locale) {
    static const QRegularExpression spaces(
        QStringLiteral("[\\s\\x{00a0}\\x{2009}\\x{202f}'\\x{2019}]"));
    text.remove(spaces);
    text.replace(QChar(0x2212), QLatin1Char('-'));
    if (const std::optional<double> value = numberIn(text, locale))
        return value;
    if (text.contains(QLatin1Char(',')))
        return std::nullopt;
    return numberIn(text, QLocale::c());
}

/// How the locale would write what was probably meant, for the message.
QString likelyMeant(const QString &text, const QLocale &locale) {
    QString plain = text;
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double value = QLocale::c().toDouble(plain, &ok);
    if (!ok)
        return {};
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    return ungrouped.toString(value, 'g', QLocale::FloatingPointShortest);
}

Error notANumber(const QString &text, const QLocale &locale) {
    const QString meant = likelyMeant(text, locale);
    return Error::unreadable(
        {},
        meant.isEmpty()
            ? Quantities::tr("\u201c%1\u201d is not a number.").arg(text)
            : Quantities::tr("\u201c%1\u201d is not a number here; write %2.").arg(text, meant));
}

/// A number of some unit in the target unit. Quotients of two sizes that are powers of ten stay
/// exact to write: dividing by 1,000 and multiplying by 0.001 differ in the last digit.
double rescaled(double number, double factor) {
    const double rounded = std::round(factor);
    const bool whole = rounded > 0 && std::abs(factor / rounded - 1.0) < 1e-12;
    const double inverse = std::round(1.0 / factor);
    if (!whole && inverse > 0 && std::abs(factor * inverse - 1.0) < 1e-12)
        return number / inverse;
    return number * (whole ? rounded : factor);
}

/// The number in the target unit; none if it cannot be given in that unit.
std::optional<double> converted(double number, const QString &unitText, Unit target) {
    const auto sizeOf = [&](const Dimension &wanted) -> std::optional<double> {
        const auto unit = std::ranges::find_if(kTyped, [&](const TypedUnit &typed) {
            if (typed.dimension != wanted)
                return false;
            const QString symbol = QString::fromUtf8(typed.symbol);
            return unitText == symbol || unitText == unitSign(symbol);
        });
        return unit == kTyped.end() ? std::nullopt : std::optional(unit->size);
    };
    if (const std::optional<double> size = sizeOf(dimension(target)))
        return rescaled(number, *size / canonicalSize(target));
    // "1.8 TB" where a monthly volume is asked for
    const std::optional<double> volume = target == Unit::GigabytePerMonth ? sizeOf(kData)
                                                                          : std::nullopt;
    if (!volume)
        return std::nullopt;
    return rescaled(number, *volume * (1.0 / kMonth.value()) / canonicalSize(target));
}

} // namespace

QStringList acceptedUnits(Unit target) {
    QStringList symbols;
    if (target != Unit::One)
        symbols << symbol(target);
    for (const TypedUnit &unit : kTyped) {
        const QString text = QString::fromUtf8(unit.symbol);
        if (unit.dimension == dimension(target) && !symbols.contains(text))
            symbols << text;
    }
    return symbols;
}

Expected<double> parseQuantity(const QString &text, Unit target, const QLocale &locale) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*([-+\\x{2212}]?[0-9.,][0-9.,'\\x{2019}\\s\\x{00a0}\\x{2009}\\x{202f}]*"
                       "(?:[eE][-+]?[0-9]+)?)\\s*(.*?)\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return failure(notANumber(text.trimmed(), locale));
    const QString digits = match.captured(1).trimmed();
    const QString unitText = match.captured(2);
    const std::optional<double> number = parseTyped(digits, locale);
    if (!number)
        return failure(notANumber(digits, locale));
    if (unitText.isEmpty() || unitText == symbol(target) || unitText == unitSign(target))
        return *number;
    if (const std::optional<double> value = converted(*number, unitText, target)) {
        if (std::isfinite(*value))
            return *value;
        return failure(Error::unreadable(
            {}, Quantities::tr("\u201c%1\u201d is too large to be computed with.")
                    .arg(text.trimmed())));
    }
    constexpr qsizetype kNamed = 5;
    QStringList units;
    for (const QString &unit : acceptedUnits(target).mid(0, kNamed))
        units << unitSign(unit);
    return failure(Error::unreadable(
        {}, units.isEmpty() ? Quantities::tr("\u201c%1\u201d is not a unit here.").arg(unitText)
                            : Quantities::tr("\u201c%1\u201d is not a unit here; write %2.")
                                  .arg(unitText, units.join(QStringLiteral(", ")))));
}

} // namespace greenprint
