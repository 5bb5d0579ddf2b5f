#pragma once

#include "model/catalog/datum.h"

#include <vector>

namespace greenprint {

/// A figure by year. The last year stands for those after it, the first for those before it.
struct YearSeries {
    std::vector<Datum> years; ///< ascending by provenance.year

    bool isEmpty() const { return years.empty(); }
    Datum at(int year) const;
};

/// A Region of AWS, or a site that the plan added.
struct Region {
    QString id;
    QString name;
    QString partition; ///< aws, aws-cn, aws-us-gov, aws-eusc; empty when added
    QString country;
    QString isoCountry;
    QString locality;
    QString geography;
    QString gridZone; ///< Electricity Maps zone
    QString launched;
    bool optIn = false;
    bool added = false; ///< by the plan: residency and offering are not checked
    Datum zones;
    Datum latitude;
    Datum longitude;
    Datum priceIndex; ///< median EC2 price over us-east-1

    YearSeries pue;
    YearSeries wue;       ///< L per kWh of IT energy
    YearSeries wcf;       ///< L per kWh of electricity, off site
    Datum waterStress;    ///< Aqueduct category 0 to 4
    YearSeries renewable; ///< share that Amazon lists as matched

    YearSeries gridLifecycle; ///< g/kWh, Electricity Maps
    YearSeries gridDirect;
    YearSeries gridEmber;
    YearSeries gridCcf;

    Datum gridOverride;   ///< g/kWh, from the plan: used with every set
    Datum marketOverride; ///< g/kWh
};

} // namespace greenprint
