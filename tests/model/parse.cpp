#include "model/quantity/parse.h"

#include "model/quantity/format.h"
#include "model/quantity/unitsign.h"

#include <QTest>
#include <QTranslator>

using namespace greenprint;

namespace {

/// French signs of units, without the rest of the language.
class FrenchSigns : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *, int) const override {
        if (QByteArray(context) != "UnitSign")
            return {};
        return QByteArray(text) == "d"    ? QStringLiteral("j")
               : QByteArray(text) == "GB" ? QStringLiteral("Go")
                                          : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ParseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *text, Unit unit, const char *locale, double expected) {
            QTest::newRow(qPrintable(
                QStringLiteral("%1 %2").arg(QString::fromUtf8(text), QLatin1String(locale))))
                << QString::fromUtf8(text) << static_cast<int>(unit) << QString::fromLatin1(locale)
                << expected;
        };
        row("1.5 TB", Unit::Gigabyte, "en_US", 1500);
        row("1.5TB", Unit::Gigabyte, "en_US", 1500);
        row("1,5 TB", Unit::Gigabyte, "de_DE", 1500);
        row("1.234,5", Unit::Gigabyte, "de_DE", 1234.5);
        row("1.500", Unit::Gigabyte, "de_DE", 1500);
        row("1.5", Unit::Gigabyte, "de_DE", 1.5);
        row("1,234.5", Unit::Gigabyte, "en_US", 1234.5);
        row("12 000 000", Unit::One, "en_US", 12e6);
        row("12\u2009000\u2009000", Unit::One, "en_US", 12e6);
        row("12\u202f000,5", Unit::One, "fr_FR", 12000.5);
        row("12'000", Unit::One, "de_CH", 12000);
        row("12 M", Unit::One, "en_US", 12e6);
        row("3.4e21", Unit::One, "en_US", 3.4e21);
        row("3,4e21", Unit::One, "de_DE", 3.4e21);
        row("\u22128", Unit::Percent, "en_US", -8);
        row("7 %", Unit::One, "en_US", 0.07);
        row("7 %", Unit::Percent, "en_US", 7);
        row("7", Unit::Percent, "ja_JP", 7);
        row("36 d", Unit::Hour, "en_US", 864);
        row("36 d", Unit::Day, "en_US", 36);
        row("2 years", Unit::Month, "en_US", 24);
        row("6 months", Unit::Day, "en_US", 182.5);
        row("90 min", Unit::Hour, "en_US", 1.5);
        row("1.2 s", Unit::Millisecond, "en_US", 1200);
        row("5 MB", Unit::Kilobyte, "en_US", 5000);
        row("1 GiB", Unit::Gigabyte, "en_US", 1.073741824);
        row("1.8 TB", Unit::GigabytePerMonth, "en_US", 1800);
        row("60 GB/d", Unit::GigabytePerMonth, "en_US", 1825);
        row("0.3 kW", Unit::Watt, "en_US", 300);
        row("2 t", Unit::Kilogram, "en_US", 2000);
        row("9,000 USD", Unit::UsDollar, "en_US", 9000);
        row("0.4 kg/kWh", Unit::GramPerKilowattHour, "en_US", 400);
    }
    void readsWhatPeopleType() {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(QString, locale);
        QFETCH(double, expected);
        const Expected<double> value = parseQuantity(
            text, static_cast<Unit>(unit), QLocale(locale));
        QVERIFY2(value.has_value(), qPrintable(value ? QString() : value.error().message));
        QCOMPARE(*value, expected);
    }

    void refusesWhatItWouldHaveToGuess_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *text, Unit unit, const char *locale, const char *said) {
            QTest::newRow(text[0] ? text : "empty")
                << QString::fromUtf8(text) << static_cast<int>(unit) << QString::fromLatin1(locale)
                << QString::fromUtf8(said);
        };
        row("3,14", Unit::One, "en_US", "write 3.14");
        row("1.234,5", Unit::Gigabyte, "en_US", "not a number");
        row("1,2,3", Unit::One, "de_DE", "not a number");
        row("", Unit::One, "en_US", "not a number");
        row("nan", Unit::One, "en_US", "not a number");
        row("inf", Unit::One, "en_US", "not a number");
        row("1e999", Unit::One, "en_US", "not a number");
        row("5 kg", Unit::Gigabyte, "en_US", "write GB, TB");
        row("5 TB", Unit::Hour, "en_US", "write h");
        row("5 furlongs", Unit::One, "en_US", "not a unit");
        row("6x", Unit::One, "en_US", "not a unit");
        row("$9,000", Unit::UsDollar, "en_US", "not a number");
        row("1e308 TB", Unit::Gigabyte, "en_US", "too large");
    }
    void refusesWhatItWouldHaveToGuess() {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(QString, locale);
        QFETCH(QString, said);
        const Expected<double> value = parseQuantity(
            text, static_cast<Unit>(unit), QLocale(locale));
        QVERIFY(!value);
        QVERIFY2(value.error().message.contains(said), qPrintable(value.error().message));
    }

    void whatAUnitAcceptsIsRead() {
        for (size_t i = 0; i < kUnitCount; ++i) {
            const Unit unit = static_cast<Unit>(i);
            for (const QString &text : acceptedUnits(unit))
                QVERIFY2(
                    parseQuantity(QStringLiteral("1 ") + text, unit, QLocale::c()).has_value(),
                    qPrintable(text));
        }
    }

    void aLanguageWritesUnitsItsOwnWay() {
        const NumberFormat french(QLocale(QStringLiteral("fr_FR")));
        QCOMPARE(french.quantity(90, Unit::Day).unit, QStringLiteral("d"));
        FrenchSigns signs;
        QCoreApplication::installTranslator(&signs);
        QCOMPARE(french.quantity(90, Unit::Day).unit, QStringLiteral("j"));
        QCOMPARE(french.quantity(2000, Unit::Gigabyte).unit, QStringLiteral("TB"));
        QCOMPARE(french.quantity(5, Unit::Gigabyte).unit, QStringLiteral("Go"));
        QCOMPARE(french.unitFor(Metric::TrainingHours, 240).symbol, QStringLiteral("j"));
        QCOMPARE(unitSign(Unit::UsDollarPerGigabyte), QStringLiteral("USD/Go"));
        // what only looks alike stays
        QCOMPARE(unitSign(QStringLiteral("kg/dGB")), QStringLiteral("kg/dGB"));
        // programs read the same everywhere
        QCOMPARE(NumberFormat().quantity(90, Unit::Day).unit, QStringLiteral("d"));
        // what is shown can be typed, and so can what plans have
        for (const char *typed : {"90 j", "90 d", "90"})
            QCOMPARE(
                parseQuantity(QString::fromLatin1(typed), Unit::Day, french.locale()).value_or(0),
                90.0);
        QCOMPARE(
            parseQuantity(QStringLiteral("5 Go"), Unit::Gigabyte, french.locale()).value_or(0),
            5.0);
    }
};

QTEST_GUILESS_MAIN(ParseTest)
#include "parse.moc"
