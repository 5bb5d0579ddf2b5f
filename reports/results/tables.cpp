#include "reports/results/tables.h"

#include "model/plaintext.h"
#include "model/plan/parameter.h"
#include "reports/results/tablestexts.h"

#include <array>
#include <cmath>

namespace greenprint {
namespace {

/// Width on a terminal: letters of East Asian scripts take two columns.
qsizetype displayWidth(const QString &text) {
    qsizetype width = 0;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        if (c.isLowSurrogate() || c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool wide = (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf)
                          || (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff)
                          || (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60);
        width += wide ? 2 : 1;
    }
    return width;
}

QString csvCell(QString cell) {
    if (!cell.isEmpty()) {
        bool isNumber = false;
        cell.toDouble(&isNumber);
        // the wide forms too, which Japanese spreadsheets take for the narrow ones
        static const QString kFormula = QStringLiteral("=+-@\t\r\uff1d\uff0b\uff0d\uff20");
        if (!isNumber && kFormula.contains(cell.front()))
            cell.prepend(QLatin1Char('\''));
    }
    if (cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char(','))
        || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'))) {
        cell.replace(QLatin1String("\""), QLatin1String("\"\""));
        return QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

QStringList metricHeader() {
    QStringList header;
    for (Metric m : kAllMetrics)
        header << key(m);
    return header;
}

QStringList totalsRow(QStringList row, const Totals &totals) {
    for (Metric m : kAllMetrics)
        row << figureText(totals.value(m));
    QStringList partial;
    for (Metric m : totals.partial())
        partial << key(m);
    row << partial.join(QLatin1Char(' '));
    return row;
}

constexpr std::array kShownMetrics{
    Metric::Carbon,         Metric::CarbonLocation, Metric::CarbonMarket,
    Metric::CarbonEmbodied, Metric::Energy,         Metric::Water,
    Metric::Cost,           Metric::LatencyP95,     Metric::TrainingHours};

/// The figures of one metric, a cell for each scenario, in a unit that they share.
QStringList metricCells(
    const std::vector<ScenarioResult> &scenarios, Metric m, const NumberFormat &format) {
    std::vector<Total> row;
    row.reserve(scenarios.size());
    for (const ScenarioResult &s : scenarios)
        row.push_back(s.totals[m]);
    const SharedUnit unit(format, m, row);
    QStringList cells;
    for (const ScenarioResult &s : scenarios) {
        // where nothing answers, there is nothing to know
        const bool none = !s.totals.value(m) && m == Metric::LatencyP95
                          && s.ledger.services.empty();
        cells << (none ? QStringLiteral("\u2013") : totalText(unit, s.totals[m]));
    }
    return cells;
}

} // namespace

QString monthText(const YearMonth &month) {
    return QStringLiteral("%1-%2")
        .arg(month.year, 4, 10, QLatin1Char('0'))
        .arg(month.month, 2, 10, QLatin1Char('0'));
}

QString figureText(const std::optional<double> &value) {
    return value ? numberText(*value) : QString();
}

std::optional<double> figureOf(const QString &cell) {
    const qsizetype sign = cell.startsWith(QLatin1Char('-')) ? 1 : 0;
    const bool padded = cell.size() > sign + 1 && cell[sign] == QLatin1Char('0')
                        && cell[sign + 1].isDigit();
    return padded ? std::nullopt : parseNumber(cell);
}

QString totalText(const SharedUnit &unit, const Total &total) {
    if (!total.value)
        return TablesTexts::tr("unknown");
    return unit.scaled(*total.value).text() + (total.partial ? QStringLiteral(" *") : QString());
}

QString toTerminal(const TextTable &table) {
    std::vector<qsizetype> widths(static_cast<size_t>(table.header.size()), 0);
    const auto measure = [&](const QStringList &row) {
        for (qsizetype c = 0; c < row.size(); ++c)
            widths[static_cast<size_t>(c)] = std::max(
                widths[static_cast<size_t>(c)], displayWidth(row[c]));
    };
    measure(table.header);
    for (const QStringList &row : table.rows)
        measure(row);

    QString text;
    const auto write = [&](const QStringList &row) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const size_t i = static_cast<size_t>(c);
            const QString pad(widths[i] - displayWidth(row[c]), QLatin1Char(' '));
            const bool right = i < table.rightAligned.size() && table.rightAligned[i];
            line += (c > 0 ? QStringLiteral("  ") : QString())
                    + (right ? pad + row[c] : row[c] + pad);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    };
    write(table.header);
    QStringList rule;
    for (qsizetype w : widths)
        rule << QString(w, QChar(0x2500));
    write(rule);
    for (const QStringList &row : table.rows)
        write(row);
    return text;
}

QByteArray csvRow(const QStringList &cells) {
    QStringList safe;
    for (const QString &cell : cells)
        safe << csvCell(plainText(cell));
    return (safe.join(QLatin1Char(',')) + QStringLiteral("\r\n")).toUtf8();
}

QByteArray toCsv(const TextTable &table) {
    QByteArray text = csvRow(table.header);
    for (const QStringList &row : table.rows)
        text += csvRow(row);
    return text;
}

TextTable estimateTable(const std::vector<ScenarioResult> &scenarios) {
    TextTable table;
    table.header =
        QStringList{QStringLiteral("scenario"), QStringLiteral("scope"), QStringLiteral("part")}
        + metricHeader() + QStringList{QStringLiteral("partial")};
    for (const ScenarioResult &s : scenarios) {
        table.rows.push_back(totalsRow({s.id, QStringLiteral("total"), QString()}, s.totals));
        for (Stage stage : kStages)
            table.rows.push_back(totalsRow(
                {s.id, QStringLiteral("stage"), keyword(stage)}, totals(s.ledger, stage)));
        int month = 0;
        for (const Totals &t : monthlyTotals(s.ledger))
            table.rows.push_back(totalsRow(
                {s.id, QStringLiteral("month"), monthText(s.ledger.start.plus(month++))}, t));
    }
    return table;
}

TextTable estimateSummary(
    const std::vector<ScenarioResult> &scenarios, const NumberFormat &format) {
    TextTable table;
    table.header << QString();
    table.rightAligned.push_back(false);
    for (const ScenarioResult &s : scenarios) {
        table.header << s.name;
        table.rightAligned.push_back(true);
    }
    bool anyPartial = false;
    for (Metric m : kShownMetrics) {
        table.rows.push_back(QStringList{label(m)} + metricCells(scenarios, m, format));
        for (const ScenarioResult &s : scenarios)
            anyPartial |= s.totals[m].partial;
    }
    std::vector<Total> perUnit;
    for (const ScenarioResult &s : scenarios) {
        const std::optional<double> &grams = s.unit.carbonGrams;
        perUnit.push_back({grams ? std::optional(*grams / 1000.0) : std::nullopt});
    }
    if (!scenarios.empty()) {
        const SharedUnit shared(format, Metric::Carbon, perUnit);
        QStringList row{TablesTexts::tr("Carbon per %1").arg(scenarios.front().unit.name)};
        for (const Total &carbon : perUnit)
            row << totalText(shared, carbon);
        table.rows.push_back(row);
    }
    if (anyPartial) {
        QStringList note{TablesTexts::tr("* partial: something is unknown")};
        for (size_t i = 0; i < scenarios.size(); ++i)
            note << QString();
        table.rows.push_back(note);
    }
    return table;
}

TextTable compareSummary(const Comparison &comparison, const NumberFormat &format) {
    TextTable table;
    table.header << QString();
    table.rightAligned.push_back(false);
    for (const ScenarioResult &s : comparison.scenarios) {
        table.header
            << (s.id == comparison.baseline ? TablesTexts::tr("%1 (baseline)").arg(s.name)
                                            : s.name);
        table.rightAligned.push_back(true);
    }
    // choices that are not the same everywhere
    QStringList paths;
    for (const ScenarioResult &s : comparison.scenarios) {
        for (const Choice &c : s.choices) {
            if (!paths.contains(c.path))
                paths << c.path;
        }
    }
    for (const QString &path : paths) {
        QStringList row{path};
        QStringList distinct;
        for (const ScenarioResult &s : comparison.scenarios) {
            QString value = QStringLiteral("\u2013");
            for (const Choice &c : s.choices) {
                if (c.path == path)
                    value = c.value;
            }
            row << value;
            if (!distinct.contains(value))
                distinct << value;
        }
        if (distinct.size() > 1)
            table.rows.push_back(row);
    }
    for (Metric m : kShownMetrics) {
        QStringList cells = metricCells(comparison.scenarios, m, format);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const ScenarioResult &s = comparison.scenarios[static_cast<size_t>(i)];
            if (s.id != comparison.baseline && s.delta(m).relative)
                cells[i] += QStringLiteral("  ") + format.change(*s.delta(m).relative);
        }
        table.rows.push_back(QStringList{label(m)} + cells);
    }
    return table;
}

TextTable compareTable(const Comparison &comparison) {
    TextTable table;
    table.header = {QStringLiteral("scenario"), QStringLiteral("kind"),  QStringLiteral("name"),
                    QStringLiteral("value"),    QStringLiteral("delta"), QStringLiteral("partial")};
    for (const ScenarioResult &s : comparison.scenarios) {
        for (const Choice &c : s.choices)
            table.rows.push_back(
                {s.id, QStringLiteral("choice"), c.path, c.value, QString(), QString()});
        for (Metric m : kAllMetrics) {
            table.rows.push_back(
                {s.id, QStringLiteral("metric"), key(m), figureText(s.totals.value(m)),
                 figureText(s.delta(m).absolute),
                 s.totals[m].partial ? QStringLiteral("yes") : QStringLiteral("no")});
        }
    }
    return table;
}

TextTable ledgerTable(const Catalog &catalog, const std::vector<ScenarioResult> &scenarios) {
    TextTable table;
    table.header = {QStringLiteral("scenario"), QStringLiteral("stage"),
                    QStringLiteral("activity"), QStringLiteral("resource"),
                    QStringLiteral("subject"),  QStringLiteral("region"),
                    QStringLiteral("boundary"), QStringLiteral("metric"),
                    QStringLiteral("value"),    QStringLiteral("factors")};
    for (const ScenarioResult &s : scenarios) {
        for (const Line &line : s.ledger.lines) {
            for (Metric m : kLineMetrics) {
                if (!line.applies.contains(m))
                    continue;
                const Profile &profile = s.ledger.profileOf(line);
                QStringList factors{
                    keyword(profile.name) + QLatin1Char('=') + numberText(profile.total)
                    + QLatin1Char(' ') + symbol(profile.unit)};
                for (const Factor &f : s.ledger.factorsOf(line)) {
                    if (!f.metrics.contains(m))
                        continue;
                    factors << (f.divides ? QStringLiteral("1/") : QString()) + keyword(f.name)
                                   + QLatin1Char('=')
                                   + (f.datum.known() ? numberText(f.datum.value)
                                                      : QStringLiteral("unknown"))
                                   + QLatin1Char(' ') + symbol(f.unit) + QStringLiteral(" [")
                                   + catalog.source(f.datum.provenance.source).id
                                   + QLatin1Char(']');
                }
                const double amount = s.ledger.amount(line, m);
                table.rows.push_back(
                    {s.id, keyword(line.stage), keyword(line.activity), keyword(line.resource),
                     pathOf(line.subject), line.region,
                     line.outside ? QStringLiteral("out") : QStringLiteral("in"), key(m),
                     std::isnan(amount) ? QString() : numberText(amount),
                     factors.join(QStringLiteral("; "))});
            }
        }
    }
    return table;
}

TextTable findingsTable(const std::vector<Finding> &findings) {
    TextTable table;
    table.header = {
        TablesTexts::tr("Severity"), TablesTexts::tr("Code"), TablesTexts::tr("Where"),
        TablesTexts::tr("Message")};
    for (const Finding &f : findings) {
        QString where = placeOf(f);
        if (f.line > 0)
            where = TablesTexts::tr("line %1").arg(f.line)
                    + (where.isEmpty() ? QString() : QStringLiteral(", ") + where);
        table.rows.push_back({label(f.severity), codeText(f.code), where, messageText(f)});
    }
    return table;
}

} // namespace greenprint
