#pragma once

#include "model/catalog/coefficient.h"
#include "model/catalog/inferenceoption.h"
#include "model/catalog/instancetype.h"
#include "model/catalog/override.h"
#include "model/catalog/practice.h"
#include "model/catalog/region.h"
#include "model/catalog/servicestatus.h"
#include "model/catalog/sets.h"
#include "model/catalog/storageclass.h"
#include "model/error.h"

#include <QHash>

#include <memory>
#include <optional>
#include <span>

namespace greenprint {

/// Everything the estimate knows about AWS and the world: Regions, types, classes, prices,
/// factors and their sources. Immutable once loaded, cheap to copy, safe to share between threads.
/// A plan's overrides make a second catalog that shares the tables of the first.
class Catalog {
public:
    /// The catalog that ships with the program. Loaded once; a defect in it is our own bug.
    static const Catalog &builtIn();
    /// Reads a folder of the same files. The error names file, line and what was expected.
    static Expected<Catalog> load(const QString &folder);

    /// This catalog with the figures of `overrides` in place of its own and of earlier overrides.
    Catalog with(std::span<const CatalogOverride> overrides) const;

    /// This catalog with the texts of its practices in a language: "de", "de_AT", "ja-JP". A text
    /// that its files do not hold in that language stays in English. The built-in lens is worded
    /// in the language of its catalog, too.
    Catalog inLanguage(const QString &tag) const;
    QString language() const { return m_language; } ///< "en", "de"

    QString version() const;
    QString released() const; ///< "2026-11-01"

    /// The entry for "no source" where the index is not one.
    const Source &source(SourceIndex index) const;
    std::span<const Source> sources() const;

    // what is looked up by an id that does not exist is null

    std::span<const Region> regions() const;
    const Region *region(const QString &id) const;

    /// Types of EC2 first, then of SageMaker, then those added by overrides.
    std::span<const InstanceType> instanceTypes() const;
    const InstanceType *instanceType(const QString &id) const;
    /// Null where it is not known.
    const Processor *processor(const InstanceType &type) const;
    /// Null where the type has none, or an unknown one.
    const Accelerator *accelerator(const InstanceType &type) const;
    /// Whether its accelerators are chips of AWS: Trainium or Inferentia.
    bool isNeuron(const InstanceType &type) const;
    std::span<const Processor> processors() const;
    std::span<const Accelerator> accelerators() const;

    std::span<const StorageClass> storageClasses() const;
    const StorageClass *storageClass(const QString &id) const;

    const InferenceOption &inferenceOption(InferenceMode mode) const;
    std::span<const InferenceOption> inferenceOptions() const;

    std::span<const Practice> practices() const;
    const Practice *practice(const QString &id) const;
    std::span<const ServiceStatus> serviceStatus() const;
    const ServiceStatus *serviceStatus(const QString &id) const;

    const Datum &coefficient(Coefficient c) const;
    Unit unit(Coefficient c) const;
    /// A price in that Region: the listed one, or scaled by the Region's price index and marked.
    Datum price(Price p, const Region &region) const;
    Unit unit(Price p) const;

    /// USD per hour of one instance; unknown where no price is known (method 8).
    Datum instancePrice(const InstanceType &type, const Region &region, Purchase purchase) const;
    /// Whether AWS offers the type for that use in that Region (contract, "Feasible").
    bool offered(const InstanceType &type, Use use, const Region &region) const;

    /// USD per GB-month of a class in a Region, before volume tiers.
    Datum storagePrice(const StorageClass &storage, const Region &region) const;
    /// The ratio by which a us-east-1 price of the class is scaled to a Region; unknown if none.
    Datum storagePriceRatio(const StorageClass &storage, const Region &region) const;
    /// USD per GB sent from a Region to another, or to itself (0).
    Datum transferPrice(const Region &from, const Region &to) const;
    /// One step of the price for data sent to the internet.
    struct InternetTier {
        double fromGb;
        Datum pricePerGb;
    };
    std::vector<InternetTier> internetPrices(const Region &from) const;

    /// Grid factor in g/kWh for a year; its range spans the sets and years of its kind (method 5).
    Datum gridFactor(const Region &region, GridSet set, int year) const;
    /// Market factor in g/kWh for a year: the user's own, or 0 where Amazon listed the Region as
    /// matched; years after the last list are assumed to continue, and say so as their source. None
    /// where no instrument is known (method 5).
    std::optional<Datum> marketFactor(const Region &region, int year) const;
    /// Round trip in ms: measured, else from the distance; unknown without coordinates.
    Datum roundTrip(const Region &from, const Region &to) const;

private:
    friend class CatalogLoader;
    friend class CatalogOverlaying;
    struct Tables;
    struct Overlay;

    std::shared_ptr<const Tables> m_tables;
    std::shared_ptr<const Overlay> m_overlay; ///< null without overrides
    QString m_language = QStringLiteral("en");
};

} // namespace greenprint
