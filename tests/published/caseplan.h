#pragma once

#include "tests/published/publishedcase.h"

namespace greenprint::test {

/// How a published case is entered as a plan, and which of its figures is read from the ledger.

inline constexpr Tolerance kPrinted{};
inline constexpr Tolerance kExact{Tolerance::Kind::Relative, 1e-4, 0.0, nullptr};

constexpr Tolerance within(double percent) {
    return {Tolerance::Kind::Relative, percent, 0.0, nullptr};
}
constexpr Tolerance between(double low, double high) {
    return {Tolerance::Kind::Within, low, high, nullptr};
}
constexpr Tolerance differs(double percent, const char *reason) {
    return {Tolerance::Kind::Differs, percent, 0.0, reason};
}

/// Work on hardware and at a site that a publication describes.
struct Run {
    double count = 1.0;
    double hours = 1.0;
    double watts = 1000.0;
    double pue = 1.0;
    double grid = 0.0; ///< g/kWh
    std::optional<double> market = std::nullopt;
    std::optional<double> wue = std::nullopt;
    std::optional<double> wcf = std::nullopt;
    std::optional<double> usdPerHour = std::nullopt;
    std::optional<double> embodiedKg = std::nullopt;
};

using Figures = std::vector<PublishedFigure>;

QByteArray text(double number);
QByteArray attribute(const char *name, std::optional<double> value);
/// The overrides that add the site and the hardware, as Region "site" and type "node".
QByteArray site(const Run &run);
QByteArray node(const Run &run);

inline const QByteArray kOneMonth = "<about><horizon months=\"1\"/></about>";
/// A plan of one month with a workload in one Region.
QByteArray month(
    const QByteArray &workload, const QByteArray &region, const QByteArray &choices = {},
    const QByteArray &overrides = {});
/// A task that runs once.
QByteArray task(
    const QByteArray &id, const QByteArray &instance, double hours, const QByteArray &more = {});
QByteArray runPlan(const Run &run);
/// Requests to a service whose energy per request is given.
QByteArray requestPlan(double requests, double wattHours, const Run &place);
/// Data kept for one month, and read or moved as the attributes say.
QByteArray dataPlan(
    double gb, const QByteArray &storageClass, const QByteArray &more = {},
    const QByteArray &region = "us-east-1", const QByteArray &rules = {},
    const QByteArray &overrides = {});
QByteArray transferPlan(double gb, const QByteArray &from, const QByteArray &to);
/// Instance hours of a type of the catalog.
QByteArray hoursPlan(
    const QByteArray &instance, double hours, const QByteArray &region,
    const QByteArray &more = {});

PublishedFigure::Read total(Metric metric);
PublishedFigure::Read of(Metric metric, Activity activity);
PublishedFigure::Read of(Metric metric, Resource resource);
PublishedFigure::Read ofPart(Metric metric, const char *subject);
/// The same divided by what the publication divides by.
PublishedFigure::Read each(double count, PublishedFigure::Read read);

PublishedFigure energy(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure carbon(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure market(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure embodied(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure allCarbon(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure water(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure waterOn(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure waterOff(const char *printed, const char *unit, Tolerance t = kPrinted);
PublishedFigure cost(const char *printed, Tolerance t = kPrinted, const char *quantity = "cost");
PublishedFigure costOf(
    Activity activity, const char *printed, Tolerance t = kPrinted, const char *quantity = "cost");

void addTraining(std::vector<PublishedCase> &cases);
void addInference(std::vector<PublishedCase> &cases);
void addHardware(std::vector<PublishedCase> &cases);
void addCost(std::vector<PublishedCase> &cases);

} // namespace greenprint::test
