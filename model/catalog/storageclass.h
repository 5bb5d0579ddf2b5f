#pragma once

#include "model/catalog/datum.h"

#include <vector>

namespace greenprint {

enum class Medium : quint8 { Hdd, Ssd };

/// How the price of a class follows the Region.
enum class PriceBasis : quint8 { None, S3Standard, Gp3, Gp3Ratio };

/// A price that applies above a volume, or after days without access (Intelligent-Tiering).
struct StorageTier {
    double fromGb = 0.0;
    double afterDaysWithoutAccess = 0.0;
    Datum priceGbMonth;
};

/// A class of storage. Energy is medium x copies x coldness (method 3); prices are of us-east-1.
struct StorageClass {
    QString id;
    QString name;
    QString service;
    bool choosable = true;
    Medium medium = Medium::Hdd;
    PriceBasis priceBasis = PriceBasis::None;
    Datum copies;
    Datum coldness;
    Datum coldnessModelled;
    int zones = 3;
    Datum priceGbMonth;
    Datum putPerThousand;
    Datum getPerThousand;
    Datum transitionPerThousand; ///< into this class
    Datum retrievalPerGb;
    Datum retrievalPerThousand;
    Datum uploadPerGb;
    Datum monitoringPerThousand; ///< objects and months, from 128 kB
    double minimumDays = 0.0;
    double minimumObjectKb = 0.0;         ///< smaller objects are billed as this
    double overheadKb = 0.0;              ///< added to every object
    std::vector<StorageTier> volumeTiers; ///< ascending by fromGb
    std::vector<StorageTier> accessTiers; ///< ascending by days

    bool isS3() const { return service == QLatin1String("Amazon S3"); }
    bool isArchive() const { return overheadKb > 0; }
};

} // namespace greenprint
