#pragma once

#include "model/catalog/servicestatus.h"

namespace greenprint {

/// How a service stands, in words of the current language, with dates as in the language of the
/// catalog: "closed since July 30, 2026". A word of another catalog that is not known here stays as
/// it is.
QString standing(const ServiceStatus &service, const QString &language);
/// The words of a catalog for a status.
QStringList knownStandings();

} // namespace greenprint
