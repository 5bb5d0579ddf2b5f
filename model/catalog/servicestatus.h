#pragma once

#include "model/catalog/datum.h"

namespace greenprint {

/// The state of an AWS service that practices mention.
struct ServiceStatus {
    QString id;
    QString name;
    QString status; ///< frozen, closed, retiring, retired, superseded, previous-generation, unclear
    QString since;  ///< a date, or empty
    QString about;
    QString alternative;
    Provenance provenance;
};

} // namespace greenprint
