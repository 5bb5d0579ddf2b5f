#include "model/catalog/servicestanding.h"

#include "model/quantity/datetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace greenprint {
namespace {

struct Standing {
    const char *status;
    const char *plain;
    const char *dated; ///< %1 is a day or month
};

constexpr Standing kStandings[] = {
    {"frozen", QT_TRANSLATE_NOOP("ServiceStanding", "no longer developed"),
     QT_TRANSLATE_NOOP("ServiceStanding", "no longer developed since %1")},
    {"closed", QT_TRANSLATE_NOOP("ServiceStanding", "closed"),
     QT_TRANSLATE_NOOP("ServiceStanding", "closed since %1")},
    {"retiring", QT_TRANSLATE_NOOP("ServiceStanding", "about to end"),
     QT_TRANSLATE_NOOP("ServiceStanding", "ends on %1")},
    {"retired", QT_TRANSLATE_NOOP("ServiceStanding", "ended"),
     QT_TRANSLATE_NOOP("ServiceStanding", "ended on %1")},
    {"superseded", QT_TRANSLATE_NOOP("ServiceStanding", "superseded"),
     QT_TRANSLATE_NOOP("ServiceStanding", "superseded since %1")},
    {"previous-generation", QT_TRANSLATE_NOOP("ServiceStanding", "previous generation"),
     QT_TRANSLATE_NOOP("ServiceStanding", "previous generation since %1")},
    {"unclear", QT_TRANSLATE_NOOP("ServiceStanding", "status unclear"),
     QT_TRANSLATE_NOOP("ServiceStanding", "status unclear since %1")}};

const Standing *standingFor(const QString &status) {
    const auto *found = std::ranges::find_if(
        kStandings, [&](const Standing &s) { return status == QLatin1String(s.status); });
    return found == std::end(kStandings) ? nullptr : found;
}

} // namespace

QString standing(const ServiceStatus &service, const QString &language) {
    const Standing *words = standingFor(service.status);
    const QString since = dateText(service.since, QLocale(language));
    if (!words)
        return since.isEmpty() ? service.status : service.status + QLatin1Char(' ') + since;
    if (since.isEmpty())
        return QCoreApplication::translate("ServiceStanding", words->plain);
    return QCoreApplication::translate("ServiceStanding", words->dated).arg(since);
}

QStringList knownStandings() {
    QStringList known;
    for (const Standing &s : kStandings)
        known << QLatin1String(s.status);
    return known;
}

} // namespace greenprint
