#include "model/quantity/datetext.h"
#include "model/quantity/format.h"

#include <QTest>

using namespace greenprint;

class QuantityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dimensionsMultiply() {
        const Energy energy = watts(300) * hours(240);
        QCOMPARE(energy.value(), 72.0);
        const Carbon carbon = energy * (kilograms(0.4) / kilowattHours(1));
        QCOMPARE(carbon.value(), 28.8);
        const double ratio = energy / kilowattHours(36);
        QCOMPARE(ratio, 2.0);
        static_assert(std::is_same_v<decltype(hours(1) * watts(1)), Energy>);
        static_assert(!std::is_convertible_v<double, Energy>, "a plain number is not an energy");
        static_assert(!std::is_convertible_v<Energy, double>, "an energy is not a plain number");
    }

    void unitsKnowTheirSize_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<double>("size");
        const auto row = [](const char *name, Unit unit, double size) {
            QTest::newRow(name) << static_cast<int>(unit) << QString::fromUtf8(name) << size;
        };
        row("W", Unit::Watt, 0.001);
        row("g/kWh", Unit::GramPerKilowattHour, 0.001);
        row("GB-month", Unit::GigabyteMonth, 730.0);
        row("ms", Unit::Millisecond, 1.0 / 3.6e6);
        row("Wh/TB\u00b7h", Unit::WattHourPerTerabyteHour, 1e-6);
        row("kB", Unit::Kilobyte, 1e-6);
        row("USD/GB-s", Unit::UsDollarPerGigabyteSecond, 3600.0);
    }
    void unitsKnowTheirSize() {
        QFETCH(int, unit);
        QFETCH(QString, symbol);
        QFETCH(double, size);
        QCOMPARE(greenprint::symbol(static_cast<Unit>(unit)), symbol);
        QCOMPARE(canonicalSize(static_cast<Unit>(unit)), size);
        QCOMPARE(unitFromSymbol(symbol), std::optional(static_cast<Unit>(unit)));
    }

    void unknownSymbolIsNoUnit() { QVERIFY(!unitFromSymbol(u"furlong")); }

    void metricNamesAreThoseOfTheContract() {
        QStringList names;
        for (Metric m : kAllMetrics) {
            names << key(m);
            QCOMPARE(metricFromKey(key(m)), std::optional(m));
        }
        QCOMPARE(
            names.join(QLatin1Char(' ')),
            QStringLiteral(
                "energy_it_kwh energy_kwh carbon_location_kg carbon_market_kg carbon_embodied_kg "
                "carbon_kg water_l cost_usd latency_p95_ms training_hours"));
    }

    void numbersForPeople_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const QString thin(QChar(0x2009));
        QTest::newRow("three digits") << 1234.5 << QStringLiteral("1230");
        QTest::newRow("thousands")
            << 123456.0 << QStringLiteral("123") + thin + QStringLiteral("000");
        QTest::newRow("small") << 0.0423456 << QStringLiteral("0.0423");
        QTest::newRow("carry") << 9.996 << QStringLiteral("10.0");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
        QTest::newRow("negative") << -8.123 << QString(QChar(0x2212)) + QStringLiteral("8.12");
        QTest::newRow("unknown") << std::nan("") << QStringLiteral("unknown");
    }
    void numbersForPeople() {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(NumberFormat().number(value), text);
    }

    void daysAndMomentsByLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("moment");
        QTest::newRow("en") << "en_US"
                            << "July 30, 2026"
                            << "July 2026"
                            << "7/30/2026";
        QTest::newRow("de") << "de_DE"
                            << "30. Juli 2026"
                            << "Juli 2026"
                            << "30.07.2026";
        QTest::newRow("fr") << "fr_FR"
                            << "30 juillet 2026"
                            << "juillet 2026"
                            << "30/07/2026";
        QTest::newRow("es") << "es_ES"
                            << "30 de julio de 2026"
                            << "julio de 2026"
                            << "30/7/2026";
        QTest::newRow("ja") << "ja_JP"
                            << "2026\u5e747\u670830\u65e5"
                            << "2026\u5e747\u6708"
                            << "2026/07/30";
    }

    void daysAndMomentsByLanguage() {
        QFETCH(QString, language);
        const QLocale locale(language);
        QTEST(dateText(QStringLiteral("2026-07-30"), locale), "day");
        QTEST(dateText(QStringLiteral("2026-07"), locale), "month");
        QCOMPARE(dateText(QStringLiteral("in summer"), locale), QStringLiteral("in summer"));
        QFETCH(QString, moment);
        const QTime time(9, 15);
        QCOMPARE(
            momentText(QDateTime(QDate(2026, 7, 30), time), locale),
            moment + QLatin1Char(' ') + locale.toString(time, QLocale::ShortFormat));
    }

    void everyDigitInFull_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const QString thin(QChar(0x2009));
        QTest::newRow("fraction") << 1234.5 << QStringLiteral("1234.5");
        QTest::newRow("hundred thousand")
            << 1e5 << QStringLiteral("100") + thin + QStringLiteral("000");
        QTest::newRow("negative million")
            << -1e6
            << QChar(0x2212) + QStringLiteral("1") + thin + QStringLiteral("000") + thin
                   + QStringLiteral("000");
        QTest::newRow("beyond reading") << 1.5e18 << QStringLiteral("1.5e+18");
        QTest::newRow("next to nothing") << 2.3e-5 << QStringLiteral("2.3e-05");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    }
    void everyDigitInFull() {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(NumberFormat().exact(value), text);
    }

    void percentByLanguage() {
        QCOMPARE(
            NumberFormat(QLocale(QStringLiteral("de_DE"))).percent(0.41),
            QStringLiteral("41\u00a0%"));
        QCOMPARE(
            NumberFormat(QLocale(QStringLiteral("ja_JP"))).percent(0.41), QStringLiteral("41%"));
    }

    void germanNumbers() {
        const NumberFormat german(QLocale(QLocale::German));
        QCOMPARE(german.number(1234567.0, 7), QStringLiteral("1.234.567"));
        QCOMPARE(german.number(0.5), QStringLiteral("0,500"));
    }

    void metricsPickTheUnitThatReadsBest_data() {
        QTest::addColumn<int>("metric");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const QString space(QChar(0x00a0));
        const auto row = [&](const char *name, Metric m, double v, const char *text) {
            QTest::newRow(name) << static_cast<int>(m) << v
                                << QString::fromUtf8(text).replace(QLatin1Char('_'), space);
        };
        row("tonnes", Metric::Carbon, 6612.0, "6.61_t");
        row("kilograms", Metric::Carbon, 103.4, "103_kg");
        row("grams", Metric::Carbon, 0.0123, "12.3_g");
        row("rounds up to the next unit", Metric::Carbon, 999.9, "1.00_t");
        row("nothing", Metric::Carbon, 0.0, "0_kg");
        row("megawatt hours", Metric::Energy, 96210.0, "96.2_MWh");
        row("thousand dollars", Metric::Cost, 168250.0, "168_k USD");
        row("dollars", Metric::Cost, 9540.0, "9540_USD");
        row("milliseconds", Metric::LatencyP95, 291.2, "291_ms");
        row("seconds", Metric::LatencyP95, 14200.0, "14.2_s");
        row("hours", Metric::LatencyP95, 7.2e6, "2.00_h");
        row("days", Metric::TrainingHours, 240.0, "10.0_d");
    }
    void metricsPickTheUnitThatReadsBest() {
        QFETCH(int, metric);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(NumberFormat().metric(static_cast<Metric>(metric), value).text(), text);
    }

    void changesBecomeMultiples_data() {
        QTest::addColumn<double>("relative");
        QTest::addColumn<QString>("text");
        QTest::newRow("less") << -0.384 << QStringLiteral("\u221238\u00a0%");
        QTest::newRow("nothing left") << -1.0 << QStringLiteral("\u2212100\u00a0%");
        QTest::newRow("the same") << 0.0 << QStringLiteral("0\u00a0%");
        QTest::newRow("more") << 0.123 << QStringLiteral("+12\u00a0%");
        QTest::newRow("eleven times as much") << 10.0 << QStringLiteral("+1000\u00a0%");
        QTest::newRow("beyond") << 11.5 << QStringLiteral("\u00d713");
        QTest::newRow("far beyond") << 8399.0 << QStringLiteral("\u00d78400");
    }
    void changesBecomeMultiples() {
        QFETCH(double, relative);
        QFETCH(QString, text);
        QCOMPARE(NumberFormat().change(relative), text);
    }

    void figuresSideBySideShareAUnit() {
        const NumberFormat format;
        const auto symbolFor = [&](Metric m, std::vector<double> values) {
            return format.unitFor(m, values).symbol;
        };
        QCOMPARE(symbolFor(Metric::LatencyP95, {185, 14200}), QStringLiteral("s"));
        QCOMPARE(symbolFor(Metric::LatencyP95, {8, 14200}), QStringLiteral("ms"));
        QCOMPARE(symbolFor(Metric::LatencyP95, {60, 7.2e6}), QStringLiteral("s"));
        QCOMPARE(symbolFor(Metric::Carbon, {0.95, 900e3}), QStringLiteral("kg"));
        QCOMPARE(symbolFor(Metric::Carbon, {0.02, 40}), QStringLiteral("kg"));
        QCOMPARE(symbolFor(Metric::Carbon, {0.002, 40}), QStringLiteral("g"));
        QCOMPARE(symbolFor(Metric::Carbon, {472, 11200}), QStringLiteral("t"));
        QCOMPARE(symbolFor(Metric::Carbon, {0, 103}), QStringLiteral("kg"));
        QCOMPARE(symbolFor(Metric::Carbon, {}), QStringLiteral("kg"));
        QCOMPARE(symbolFor(Metric::Cost, {2500, 13190}), QStringLiteral("k USD"));
        QCOMPARE(symbolFor(Metric::Cost, {15.7, 13190}), QStringLiteral("USD"));
        QCOMPARE(symbolFor(Metric::Cost, {950, 2.3e6}), QStringLiteral("k USD"));
    }

    void documentsKeepToTheUnitOfTheirTotals_data() {
        QTest::addColumn<int>("metric");
        QTest::addColumn<QList<double>>("totals");
        QTest::addColumn<double>("figure");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Metric metric, const QList<double> &totals,
                            double figure, const char *text) {
            QTest::newRow(name) << static_cast<int>(metric) << totals << figure
                                << QString::fromUtf8(text).replace(QLatin1Char('_'), QChar(0x00a0));
        };
        row("the total", Metric::Carbon, {6420, 1100}, 6420, "6.42_t");
        row("a part", Metric::Carbon, {6420, 1100}, 45, "0.0450_t");
        row("less than a hundredth", Metric::Carbon, {6420, 1100}, 8.5, "8.50_kg");
        row("much less", Metric::Carbon, {6420, 1100}, 0.031, "31.0_g");
        row("nothing", Metric::Carbon, {6420, 1100}, 0, "0_t");
        row("a difference", Metric::Carbon, {6420, 1100}, -320, "\u22120.320_t");
        row("totals far apart", Metric::Carbon, {6420, 3}, 6420, "6420_kg");
        row("without totals", Metric::Carbon, {0}, 6420, "6.42_t");
        row("money", Metric::Cost, {168250}, 168250, "168\u2009000_USD");
        row("little money", Metric::Cost, {168250}, 15.7, "15.7_USD");
        row("much money", Metric::Cost, {2.34e6}, 168250, "168_k USD");
        row("little beside much", Metric::Cost, {2.34e6}, 950, "950_USD");
        row("seconds", Metric::LatencyP95, {12400, 800}, 9000, "9.00_s");
        row("milliseconds", Metric::LatencyP95, {12400, 800}, 10.4, "10.4_ms");
        row("over night", Metric::LatencyP95, {12400, 800}, 5.79e8, "161_h");
    }
    void documentsKeepToTheUnitOfTheirTotals() {
        QFETCH(int, metric);
        QFETCH(QList<double>, totals);
        QFETCH(double, figure);
        QFETCH(QString, text);
        const auto m = static_cast<Metric>(metric);
        const NumberFormat format = NumberFormat().withTotals(m, totals);
        QCOMPARE(format.metric(m, figure).text(), text);
    }
};

QTEST_APPLESS_MAIN(QuantityTest)
#include "quantity.moc"
