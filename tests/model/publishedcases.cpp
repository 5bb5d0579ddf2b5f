#include "model/estimate/simulate.h"
#include "model/plan/planfile.h"
#include "tests/published/publishedcase.h"
#include "tests/support/keptfile.h"
#include "tests/support/reference.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace greenprint;
using namespace greenprint::test;

namespace {

/// Size of one printed unit in the metrics' own units: kWh, kg, L and USD.
double unitSize(const QString &unit) {
    static const QHash<QString, double> sizes{
        {QStringLiteral("MWh"), 1e3},  {QStringLiteral("kWh"), 1.0},
        {QStringLiteral("Wh"), 1e-3},  {QStringLiteral("J"), 1.0 / 3.6e6},
        {QStringLiteral("t"), 1e3},    {QStringLiteral("kg"), 1.0},
        {QStringLiteral("g"), 1e-3},   {QStringLiteral("lb"), 0.45359237},
        {QStringLiteral("ML"), 1e6},   {QStringLiteral("kL"), 1e3},
        {QStringLiteral("L"), 1.0},    {QStringLiteral("mL"), 1e-3},
        {QStringLiteral("USD"), 1.0},  {QStringLiteral("ratio"), 1.0},
        {QStringLiteral("L/kWh"), 1.0}};
    if (!sizes.contains(unit))
        qFatal("no size of %s", qPrintable(unit));
    return sizes[unit];
}

/// Half of the last printed digit.
double halfDigit(const QString &printed) {
    const qsizetype exponentAt = printed.indexOf(QLatin1Char('e'));
    const QString mantissa = exponentAt < 0 ? printed : printed.left(exponentAt);
    const int exponent = exponentAt < 0 ? 0 : printed.mid(exponentAt + 1).toInt();
    const qsizetype point = mantissa.indexOf(QLatin1Char('.'));
    const auto decimals = point < 0 ? 0 : static_cast<int>(mantissa.size() - point - 1);
    return 0.5 * std::pow(10.0, exponent - decimals);
}

double deviation(double ours, double published) {
    return published == 0.0 ? (ours == 0.0 ? 0.0 : 100.0) : (ours / published - 1.0) * 100.0;
}

bool holds(const PublishedFigure &figure, double ours) {
    const double published = QByteArray(figure.published).toDouble();
    const Tolerance &t = figure.tolerance;
    switch (t.kind) {
    case Tolerance::Kind::Printed:
        return std::abs(ours - published)
               <= halfDigit(QString::fromLatin1(figure.published)) * (1.0 + 1e-9);
    case Tolerance::Kind::Relative:
        return std::abs(deviation(ours, published)) <= t.a;
    case Tolerance::Kind::Within:
        return ours >= t.a && ours <= t.b;
    case Tolerance::Kind::AtLeast:
        return ours >= published;
    case Tolerance::Kind::AtMost:
        return ours > 0.0 && ours <= published;
    case Tolerance::Kind::Differs:
        return std::abs(deviation(ours, published) - t.a) <= std::max(0.001, std::abs(t.a) * 0.01);
    }
    return false;
}

struct Result {
    const PublishedCase *published;
    std::vector<double> ours; ///< in the printed units
};

Result resultOf(const PublishedCase &published) {
    const PlanReading reading = readPlan(
        "<plan format=\"1\" name=\"P\" " + published.planAttributes + ">" + published.plan
            + "</plan>",
        Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s: %s", published.id, qPrintable(reading.errorText()));
    const Plan &plan = reading.plan;
    const Ledger ledger = simulate(Catalog::builtIn(), plan, QStringLiteral("s"));
    const Design design = designOf(plan, QStringLiteral("s"));
    Result result{&published, {}};
    for (const PublishedFigure &f : published.figures)
        result.ours.push_back(f.read(ledger, design) / unitSize(QString::fromLatin1(f.unit)));
    return result;
}

const std::vector<Result> &results() {
    static const std::vector<Result> all = [] {
        std::vector<Result> list;
        for (const PublishedCase &c : publishedCases())
            list.push_back(resultOf(c));
        return list;
    }();
    return all;
}

/// Written with one digit more than was printed.
QString asPrinted(double ours, const QString &printed) {
    const double step = halfDigit(printed) * 2.0;
    const double size = std::max(std::abs(ours), step);
    const int digits = static_cast<int>(std::floor(std::log10(size)) - std::floor(std::log10(step)))
                       + 2;
    return QString::number(ours, 'g', std::clamp(digits, 2, 12));
}

QString signedPercent(double percent) {
    if (std::abs(percent) < 0.0005)
        return QStringLiteral("0");
    const QString number = QString::number(std::abs(percent), 'f', std::abs(percent) < 1 ? 3 : 2);
    return (percent < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + number;
}

QString quantityName(const QString &quantity) {
    static const QHash<QString, QString> names{
        {QStringLiteral("energy"), QStringLiteral("energy")},
        {QStringLiteral("power"), QStringLiteral("energy of an hour")},
        {QStringLiteral("op_carbon_LB"), QStringLiteral("location-based")},
        {QStringLiteral("op_carbon_alt"), QStringLiteral("location-based")},
        {QStringLiteral("op_carbon_MB"), QStringLiteral("market-based")},
        {QStringLiteral("total_carbon"), QStringLiteral("carbon")},
        {QStringLiteral("water_on"), QStringLiteral("water on site")},
        {QStringLiteral("water_off"), QStringLiteral("water off site")},
        {QStringLiteral("embodied_per_gpuh"), QStringLiteral("embodied per GPU-hour")}};
    return names.value(quantity, QString(quantity).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

QString remark(const Tolerance &t) {
    switch (t.kind) {
    case Tolerance::Kind::Differs:
        return QString::fromUtf8(t.reason);
    case Tolerance::Kind::Within:
        return QStringLiteral("inside the published range, %1 to %2")
            .arg(QString::number(t.a), QString::number(t.b));
    case Tolerance::Kind::AtLeast:
        return QStringLiteral("measured; ours is the upper end");
    case Tolerance::Kind::AtMost:
        return QStringLiteral("published as an upper bound, or ours is the lower end");
    case Tolerance::Kind::Printed:
    case Tolerance::Kind::Relative:
        break;
    }
    return QString(QChar(0x00a0)); // a cell without anything would be joined with its neighbour
}

QByteArray helpPage() {
    QString text = QStringLiteral(
        "# Published cases\n\n"
        "Results that others published together with their inputs, entered as plans and estimated "
        "with this version. The table is written by the test that checks it, so it cannot differ "
        "from what the program does. A difference of nothing says that the arithmetic agrees, not "
        "that a publication is right: most of these figures are themselves estimates.\n\n");
    int figures = 0;
    int misses = 0;
    for (const Result &r : results()) {
        for (const PublishedFigure &f : r.published->figures) {
            ++figures;
            misses += f.tolerance.kind == Tolerance::Kind::Differs ? 1 : 0;
        }
    }
    text += QStringLiteral(
                "%1 figures of %2 plans; %3 of them differ for a reason that is stated.\n")
                .arg(figures)
                .arg(results().size())
                .arg(misses);
    const char *publication = "";
    for (const Result &r : results()) {
        if (qstrcmp(publication, r.published->publication) != 0) {
            publication = r.published->publication;
            text += QStringLiteral("\n## %1\n\n| Case | Figure | Published | Greenprint | "
                                   "Difference, % | Remark |\n|---|---|---:|---:|---:|---|\n")
                        .arg(QString::fromUtf8(publication));
        }
        for (size_t i = 0; i < r.ours.size(); ++i) {
            const PublishedFigure &f = r.published->figures[i];
            const QString printed = QString::fromLatin1(f.published);
            text += QStringLiteral("| %1 | %2 | %3 %4 | %5 %4 | %6 | %7 |\n")
                        .arg(
                            r.published->name, quantityName(QString::fromLatin1(f.quantity)),
                            printed, QString::fromLatin1(f.unit), asPrinted(r.ours[i], printed),
                            signedPercent(deviation(r.ours[i], printed.toDouble())),
                            remark(f.tolerance));
        }
    }
    text += QStringLiteral(
        "\n## Not compared\n\nCases that were looked at and that the method does not express.\n\n"
        "| Case | Reason |\n|---|---|\n");
    for (const CaseNotExpressed &c : casesNotExpressed())
        text += QStringLiteral("| %1 | %2 |\n")
                    .arg(QString::fromUtf8(c.name), QString::fromUtf8(c.reason));
    return text.toUtf8();
}

} // namespace

class PublishedCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_data() {
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("figure");
        for (size_t r = 0; r < results().size(); ++r) {
            const PublishedCase &c = *results()[r].published;
            for (size_t f = 0; f < c.figures.size(); ++f) {
                QTest::addRow("%s %s %s", c.id, qPrintable(c.name), c.figures[f].quantity)
                    << static_cast<int>(r) << static_cast<int>(f);
            }
        }
    }
    void figures() {
        QFETCH(int, result);
        QFETCH(int, figure);
        const Result &r = results()[static_cast<size_t>(result)];
        const PublishedFigure &f = r.published->figures[static_cast<size_t>(figure)];
        const double ours = r.ours[static_cast<size_t>(figure)];
        QVERIFY2(
            holds(f, ours),
            qPrintable(QStringLiteral("published %1 %2, ours %3, %4 %")
                           .arg(QString::fromLatin1(f.published), QString::fromLatin1(f.unit))
                           .arg(ours, 0, 'g', 9)
                           .arg(deviation(ours, QByteArray(f.published).toDouble()), 0, 'g', 6)));
    }

    void theTableInTheHelpIsWhatTheCodeGives() {
        const QString difference = differenceFromKept(
            QStringLiteral("resources/help/published-cases.md"), helpPage());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    // where the collection of cases is at hand: every case has a row, every figure its printed
    // value and no tolerance is wider than the stated one
    void theCollectionIsCovered() {
        const QString casesFile = referenceFile(QStringLiteral("cases/cases.csv"));
        const QString outputsFile = referenceFile(QStringLiteral("cases/outputs.csv"));
        if (casesFile.isEmpty() || outputsFile.isEmpty())
            QSKIP("The collection of published cases is not beside the checkout");
        QHash<QString, QString> stated;
        for (const QHash<QString, QString> &row : rowsOf(casesFile)) {
            const QString id = row[QStringLiteral("id")];
            stated.insert(id, row[QStringLiteral("suggested_test")]);
            const bool here = std::ranges::any_of(publishedCases(), [&](const PublishedCase &c) {
                return id == QLatin1String(c.id);
            });
            const bool excused = std::ranges::any_of(
                casesNotExpressed(),
                [&](const CaseNotExpressed &c) { return id == QLatin1String(c.id); });
            QVERIFY2(here != excused, qPrintable(id));
        }
        int compared = 0;
        for (const QHash<QString, QString> &row : rowsOf(outputsFile)) {
            for (const PublishedCase &c : publishedCases()) {
                if (row[QStringLiteral("case_id")] != QLatin1String(c.id))
                    continue;
                for (const PublishedFigure &f : c.figures) {
                    if (row[QStringLiteral("quantity")] != QLatin1String(f.quantity))
                        continue;
                    const QString printed = row[QStringLiteral("published")];
                    const QString unit = row[QStringLiteral("unit")];
                    const double there = printed.toDouble() * unitSize(unit);
                    const double here = QByteArray(f.published).toDouble()
                                        * unitSize(QString::fromLatin1(f.unit));
                    QVERIFY2(
                        std::abs(here - there) <= 1e-9 * std::abs(there),
                        qPrintable(row[QStringLiteral("case_id")] + printed));
                    QVERIFY2(
                        asStrictAs(f.tolerance, stated[row[QStringLiteral("case_id")]]),
                        qPrintable(row[QStringLiteral("case_id")]));
                    ++compared;
                }
            }
        }
        QVERIFY2(compared > 240, qPrintable(QString::number(compared)));
    }

private:
    static std::vector<QHash<QString, QString>> rowsOf(const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        // fields may hold commas and quotes, no line breaks
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        const auto split = [](const QString &line) {
            QStringList fields(QString{});
            bool quoted = false;
            for (const QChar c : line) {
                if (c == QLatin1Char('"'))
                    quoted = !quoted;
                else if (c == QLatin1Char(',') && !quoted)
                    fields << QString();
                else
                    fields.back() += c;
            }
            return fields;
        };
        const QStringList head = split(lines.front());
        std::vector<QHash<QString, QString>> rows;
        for (const QString &line : lines.mid(1)) {
            if (line.isEmpty())
                continue;
            const QStringList fields = split(line);
            QHash<QString, QString> row;
            for (qsizetype i = 0; i < head.size(); ++i)
                row.insert(head[i], fields.value(i));
            rows.push_back(row);
        }
        return rows;
    }

    static bool asStrictAs(const Tolerance &t, const QString &stated) {
        if (t.kind != Tolerance::Kind::Relative)
            return true; // the printed digits are never wider; the others state their reason
        static const QRegularExpression percent(QStringLiteral("tolerance ([0-9.]+) %"));
        const QRegularExpressionMatch match = percent.match(stated);
        if (match.hasMatch())
            return t.a <= match.captured(1).toDouble();
        if (stated.startsWith(QLatin1String("exact")))
            return t.a <= 1e-4;
        return stated.startsWith(QLatin1String("equal after rounding")) ? t.a <= 0.5 : true;
    }
};

QTEST_APPLESS_MAIN(PublishedCasesTest)
#include "publishedcases.moc"
