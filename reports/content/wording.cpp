#include "reports/content/wording.h"

#include "model/catalog/regionnames.h"
#include "model/quantity/datetext.h"
#include "model/quantity/unitsign.h"
#include "reports/content/resultcharts.h"

#include <algorithm>
#include <cmath>

namespace greenprint::report {
namespace {

/// The totals whose unit a document keeps to: that of the scenario that it is about, or of all
/// where others would have too many digits in it.
std::vector<double> headsOf(const ReportInput &input, Metric metric, const NumberFormat &format) {
    constexpr double kMost = 1e5;
    std::vector<double> totals;
    totals.reserve(input.comparison.scenarios.size());
    for (const ScenarioResult &s : input.comparison.scenarios) {
        if (const std::optional<double> total = s.totals.value(metric))
            totals.push_back(*total);
    }
    const std::optional<double> own = input.chosen().totals.value(metric);
    if (own && *own != 0.0 && std::ranges::max(totals) < kMost * format.unitFor(metric, *own).size)
        return {*own};
    return totals;
}

/// Every figure of a document in the unit of its totals, so that a tile, a table and a chart tell
/// the same figure alike.
NumberFormat documentFormat(const ReportInput &input) {
    NumberFormat format(input.locale);
    const auto keepTo = [&](std::initializer_list<Metric> metrics, Metric head) {
        const std::vector<double> totals = headsOf(input, head, format);
        for (const Metric m : metrics)
            format = format.withTotals(m, totals);
    };
    keepTo({Metric::EnergyIt, Metric::Energy}, Metric::Energy);
    keepTo(
        {Metric::CarbonLocation, Metric::CarbonMarket, Metric::CarbonEmbodied, Metric::Carbon},
        Metric::Carbon);
    for (const Metric m : {Metric::Water, Metric::Cost, Metric::LatencyP95, Metric::TrainingHours})
        keepTo({m}, m);
    return format;
}

} // namespace

Wording::Wording(const ReportInput &input)
    : m_input(input)
    , m_format(documentFormat(input)) {}

QString Wording::unitText(Metric metric, const QString &symbol) const {
    return isCarbon(metric) ? symbol + QStringLiteral(" CO\u2082e") : unitSign(symbol);
}

SharedUnit Wording::shared(Metric metric, const std::vector<Total> &figures) const {
    return {m_format, metric, figures};
}

Total Wording::carbonOf(const PerUnit &unit) {
    return {unit.carbonGrams ? std::optional(*unit.carbonGrams / 1000.0) : std::nullopt};
}

QString Wording::amount(const SharedUnit &unit, const Total &total, int digits) const {
    if (!total.value)
        return unknown();
    const NumberFormat::Scaled scaled = unit.scaled(*total.value, digits);
    return (total.partial ? QStringLiteral("\u2265\u00a0") : QString()) + scaled.number
           + QChar(0x00a0) + unitText(unit.metric(), scaled.unit);
}

QString Wording::amount(Metric metric, const Total &total) const {
    return amount(shared(metric, {total}), total);
}

QString Wording::amount(Metric metric, const std::optional<double> &value) const {
    return amount(metric, Total{value});
}

Cell Wording::cell(const SharedUnit &unit, const Total &total) const {
    Cell cell;
    cell.text = amount(unit, total);
    cell.value = total.value;
    cell.unit = symbol(greenprint::unit(unit.metric()));
    if (!total.value)
        cell.tone = Tone::Caution;
    return cell;
}

Cell Wording::cell(Metric metric, const Total &total) const {
    return cell(shared(metric, {total}), total);
}

std::vector<Cell> Wording::cells(Metric metric, const std::vector<Total> &figures) const {
    const SharedUnit unit = shared(metric, figures);
    std::vector<Cell> cells;
    cells.reserve(figures.size());
    for (const Total &figure : figures)
        cells.push_back(cell(unit, figure));
    return cells;
}

Figure Wording::figure(Metric metric, const Total &total) const {
    return figure(shared(metric, {total}), total);
}

Figure Wording::figure(const SharedUnit &unit, const Total &total) const {
    Figure figure;
    figure.label = label(unit.metric());
    if (!total.value) {
        figure.number = unknown();
        figure.tone = Tone::Caution;
        return figure;
    }
    const NumberFormat::Scaled scaled = unit.scaled(*total.value);
    figure.number = (total.partial ? QStringLiteral("\u2265\u2009") : QString()) + scaled.number;
    figure.unit = unitText(unit.metric(), scaled.unit);
    if (total.partial)
        figure.detail = tr("partial: something is unknown");
    return figure;
}

std::vector<Figure> Wording::figures(
    const std::vector<Metric> &metrics, const Totals &totals) const {
    std::vector<Figure> figures;
    for (const Metric m : metrics) {
        std::vector<Total> alike;
        for (const Metric other : metrics) {
            if (greenprint::unit(other) == greenprint::unit(m))
                alike.push_back(totals[other]);
        }
        figures.push_back(figure(shared(m, alike), totals[m]));
    }
    return figures;
}

QString Wording::delta(const Delta &delta) const {
    return delta.relative ? m_format.change(*delta.relative) : QString();
}

Tone Wording::tone(const Delta &delta) const {
    constexpr double kSame = 0.0005;
    if (!delta.relative || std::abs(*delta.relative) < kSame)
        return Tone::Muted;
    return *delta.relative < 0.0 ? Tone::Good : Tone::Bad;
}

Cell Wording::deltaCell(Metric metric, const Delta &difference) const {
    Cell cell;
    cell.text = delta(difference);
    cell.tone = tone(difference);
    cell.value = difference.absolute;
    cell.unit = symbol(greenprint::unit(metric));
    return cell;
}

QString Wording::region(const QString &id) const {
    const Region *region = m_input.catalog.region(id);
    if (!region || region->name.isEmpty() || region->name == id)
        return id;
    return QStringLiteral("%1, %2").arg(regionName(*region), id);
}

QString Wording::regionCountry(const QString &id) const {
    const Region *region = m_input.catalog.region(id);
    return region ? countryName(*region) : QString();
}

QString Wording::source(SourceIndex index) const {
    switch (index) {
    case kNoSource:
        return unknown();
    case kPlanSource:
        return tr("entered in the plan");
    case kDerivedSource:
        return tr("computed by the simulation");
    default:
        break;
    }
    const Source &source = m_input.catalog.source(index);
    return source.publisher.isEmpty() ? source.title
                                      : source.publisher + QStringLiteral(": ") + source.title;
}

QString Wording::month(const YearMonth &month) const {
    return monthName(month, m_input.locale);
}

QString Wording::period(const Design &design) const {
    if (design.months() == 1)
        return tr("1 month, %1").arg(month(design.start()));
    return tr("%1 months, %2 to %3")
        .arg(design.months())
        .arg(month(design.start()), month(design.start().plus(design.months() - 1)));
}

QString Wording::date(const QDateTime &when) const {
    return dateText(when.date(), m_input.locale);
}

QString Wording::date(const QString &iso) const {
    return dateText(iso, m_input.locale);
}

QString Wording::hours(double hours) const {
    return m_format.number(hours) + QChar(0x00a0) + unitWords(Unit::Hour);
}

Cell Wording::percentCell(double share) const {
    return {m_format.percent(share), Tone::Plain, Voice::Computed, share, symbol(Unit::One)};
}

QString Wording::count(double count) const {
    constexpr double kReadable = 1e7;
    const bool whole = std::abs(count) < kReadable && count == std::round(count);
    return whole ? m_format.exact(count) : m_format.number(count, 4);
}

QString Wording::unitWords(Unit unit) const {
    if (unit == Unit::UsDollarPerThousand)
        return QStringLiteral("USD/") + m_format.exact(1000.0);
    if (unit == Unit::Month)
        return tr("months");
    return unitSign(unit).replace(QLatin1String("month"), tr("month"));
}

QString Wording::coefficient(double value, Unit unit) const {
    const QString unitText = unit == Unit::One ? QString() : QChar(0x00a0) + unitWords(unit);
    const QString exact = m_format.exact(value);
    QString rounded = m_format.number(value, 4);
    if (rounded.contains(m_input.locale.decimalPoint())) {
        while (rounded.endsWith(QLatin1Char('0')))
            rounded.chop(1);
        if (rounded.endsWith(m_input.locale.decimalPoint()))
            rounded.chop(m_input.locale.decimalPoint().size());
    }
    // 0.000023 reads better than 2.3e-05
    const bool power = exact.contains(QLatin1Char('e'));
    return (exact.size() <= rounded.size() && !power ? exact : rounded) + unitText;
}

QString Wording::range(const Datum &datum) const {
    if (!datum.known() || datum.lowOrDefault() == datum.highOrDefault())
        return {};
    return QStringLiteral("%1\u2009\u2013\u2009%2")
        .arg(
            coefficient(datum.lowOrDefault(), Unit::One),
            coefficient(datum.highOrDefault(), Unit::One));
}

QString Wording::input(double value, Unit unit) const {
    const QString unitText = unit == Unit::One ? QString() : QChar(0x00a0) + unitWords(unit);
    return m_format.exact(value) + unitText;
}

Imprint Wording::imprint(const QString &scenario) const {
    return {
        .plan = m_input.plan.name,
        .planHash = m_input.comparison.planHash,
        .scenario = scenario,
        .catalog = m_input.catalog.version(),
        .tool = QStringLiteral("Greenprint " GREENPRINT_VERSION),
        .written = m_input.written};
}

} // namespace greenprint::report
