#include "tests/published/caseplan.h"

#include "model/plan/parameter.h"

#include <cmath>

namespace greenprint::test {

QByteArray text(double number) {
    return numberText(number).toLatin1();
}

QByteArray attribute(const char *name, std::optional<double> value) {
    return value ? ' ' + QByteArray(name) + "=\"" + text(*value) + '"' : QByteArray();
}

QByteArray site(const Run &run) {
    return "<override kind=\"region\" id=\"site\"" + attribute("pue", run.pue)
           + attribute("grid-g-per-kwh", run.grid) + attribute("market-g-per-kwh", run.market)
           + attribute("wue-l-per-kwh", run.wue) + attribute("wcf-l-per-kwh", run.wcf) + "/>";
}

QByteArray node(const Run &run) {
    return "<override kind=\"instance\" id=\"node\"" + attribute("watts", run.watts)
           + attribute("usd-per-hour", run.usdPerHour) + attribute("embodied-kg", run.embodiedKg)
           + "/>";
}

QByteArray month(
    const QByteArray &workload, const QByteArray &region, const QByteArray &choices,
    const QByteArray &overrides) {
    return kOneMonth + "<workload>" + workload + "</workload><scenario id=\"s\"><region all=\""
           + region + "\"/>" + choices + "</scenario>" + overrides;
}

QByteArray task(
    const QByteArray &id, const QByteArray &instance, double hours, const QByteArray &more) {
    // what a publication sums over many devices takes too long for one of them
    const double devices = hours > 1e5 ? 1000.0 : 1.0;
    return "<task id=\"" + id
           + "\" stage=\"training\" kind=\"training\" one-off=\"yes\" instance=\"" + instance
           + "\" hours=\"" + text(hours / devices) + "\""
           + (devices > 1.0 ? " count=\"" + text(devices) + "\"" : QByteArray()) + ' ' + more
           + "/>";
}

QByteArray runPlan(const Run &run) {
    return month(task("t", "node", run.hours * run.count), "site", {}, site(run) + node(run));
}

QByteArray requestPlan(double requests, double wattHours, const Run &place) {
    return month(
        "<service id=\"v\" requests-per-month=\"" + text(requests) + "\"/>", "site",
        "<endpoint service=\"v\" mode=\"managed\"" + attribute("wh-per-request", wattHours) + "/>",
        site(place));
}

QByteArray dataPlan(
    double gb, const QByteArray &storageClass, const QByteArray &more, const QByteArray &region,
    const QByteArray &rules, const QByteArray &overrides) {
    return month(
        "<dataset id=\"d\" size-gb=\"" + text(gb) + "\" " + more + "/>", region,
        "<storage dataset=\"d\" class=\"" + storageClass + "\">" + rules + "</storage>", overrides);
}

QByteArray transferPlan(double gb, const QByteArray &from, const QByteArray &to) {
    return month(
        "<transfer id=\"x\" gb-per-month=\"" + text(gb) + "\" from=\"" + from + "\" to=\"" + to
            + "\"/>",
        from);
}

QByteArray hoursPlan(
    const QByteArray &instance, double hours, const QByteArray &region, const QByteArray &more) {
    return month(task("t", instance, hours, more), region);
}

PublishedFigure::Read total(Metric metric) {
    return [metric](const Ledger &ledger, const Design &) {
        return totals(ledger).value(metric).value_or(std::nan(""));
    };
}

PublishedFigure::Read of(Metric metric, Activity activity) {
    return [=](const Ledger &ledger, const Design &) {
        const Totals t = fold(ledger, [&](const Line &l) { return l.activity == activity; });
        return t.value(metric).value_or(std::nan(""));
    };
}

PublishedFigure::Read of(Metric metric, Resource resource) {
    return [=](const Ledger &ledger, const Design &) {
        const Totals t = fold(ledger, [&](const Line &l) { return l.resource == resource; });
        return t.value(metric).value_or(std::nan(""));
    };
}

PublishedFigure::Read ofPart(Metric metric, const char *subject) {
    return [=](const Ledger &ledger, const Design &) {
        const Totals t = fold(
            ledger, [&](const Line &l) { return l.subject.id == QLatin1String(subject); });
        return t.value(metric).value_or(std::nan(""));
    };
}

PublishedFigure::Read each(double count, PublishedFigure::Read read) {
    return [count, read = std::move(read)](const Ledger &ledger, const Design &design) {
        return read(ledger, design) / count;
    };
}

PublishedFigure energy(const char *printed, const char *unit, Tolerance t) {
    return {"energy", printed, unit, t, total(Metric::Energy)};
}
PublishedFigure carbon(const char *printed, const char *unit, Tolerance t) {
    return {"op_carbon_LB", printed, unit, t, total(Metric::CarbonLocation)};
}
PublishedFigure market(const char *printed, const char *unit, Tolerance t) {
    return {"op_carbon_MB", printed, unit, t, total(Metric::CarbonMarket)};
}
PublishedFigure embodied(const char *printed, const char *unit, Tolerance t) {
    return {"embodied", printed, unit, t, total(Metric::CarbonEmbodied)};
}
PublishedFigure allCarbon(const char *printed, const char *unit, Tolerance t) {
    return {"total_carbon", printed, unit, t, total(Metric::Carbon)};
}
PublishedFigure water(const char *printed, const char *unit, Tolerance t) {
    return {"water", printed, unit, t, total(Metric::Water)};
}
PublishedFigure waterOn(const char *printed, const char *unit, Tolerance t) {
    return {"water_on", printed, unit, t, of(Metric::Water, Resource::WaterOnSite)};
}
PublishedFigure waterOff(const char *printed, const char *unit, Tolerance t) {
    return {"water_off", printed, unit, t, of(Metric::Water, Resource::WaterOffSite)};
}
PublishedFigure cost(const char *printed, Tolerance t, const char *quantity) {
    return {quantity, printed, "USD", t, total(Metric::Cost)};
}
PublishedFigure costOf(Activity activity, const char *printed, Tolerance t, const char *quantity) {
    return {quantity, printed, "USD", t, of(Metric::Cost, activity)};
}

} // namespace greenprint::test
