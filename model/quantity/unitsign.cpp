#include "model/quantity/unitsign.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace greenprint {
namespace {

/// Signs of units that languages write their own way. Those of the SI are alike almost everywhere.
constexpr std::array kSigns{//: Unit sign: kilobyte; French "ko".
                            QT_TRANSLATE_NOOP("UnitSign", "kB"),
                            //: Unit sign: megabyte; French "Mo".
                            QT_TRANSLATE_NOOP("UnitSign", "MB"),
                            //: Unit sign: gigabyte; French "Go".
                            QT_TRANSLATE_NOOP("UnitSign", "GB"),
                            //: Unit sign: terabyte; French "To".
                            QT_TRANSLATE_NOOP("UnitSign", "TB"),
                            //: Unit sign: petabyte; French "Po".
                            QT_TRANSLATE_NOOP("UnitSign", "PB"),
                            //: Unit sign: days; French "j".
                            QT_TRANSLATE_NOOP("UnitSign", "d"),
                            //: Unit sign: hours.
                            QT_TRANSLATE_NOOP("UnitSign", "h"),
                            //: Unit sign: minutes.
                            QT_TRANSLATE_NOOP("UnitSign", "min"),
                            //: Unit sign: seconds.
                            QT_TRANSLATE_NOOP("UnitSign", "s")};

} // namespace

QString unitSign(const QString &symbol) {
    QString result;
    QString word;
    const auto endWord = [&] {
        const auto sign = std::ranges::find_if(
            kSigns, [&](const char *s) { return word == QLatin1String(s); });
        result += sign == kSigns.end() ? word : QCoreApplication::translate("UnitSign", *sign);
        word.clear();
    };
    for (const QChar c : symbol) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        endWord();
        result += c;
    }
    endWord();
    return result;
}

QString unitSign(Unit unit) {
    return unitSign(symbol(unit));
}

} // namespace greenprint
