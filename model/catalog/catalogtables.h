#pragma once

#include "model/catalog/catalog.h"

#include <QMap>

#include <limits>

namespace greenprint {

/// A matrix of figures, instance types by Regions say, one origin per cell.
struct Matrix {
    struct Cell {
        double value = std::numeric_limits<double>::quiet_NaN();
        quint32 origin = 0; ///< index into origins
    };
    int columns = 0;
    std::vector<Cell> cells;
    std::vector<Provenance> origins;

    /// Of the cell in `cells`; both at least 0.
    size_t index(int row, int column) const {
        return static_cast<size_t>(row) * static_cast<size_t>(columns)
               + static_cast<size_t>(column);
    }
    Datum at(int row, int column) const;
};

/// What the files of a catalog hold, after loading. Shared by a catalog and its overridden kin.
struct Catalog::Tables {
    QString version;
    QString released;
    std::vector<Source> sources;
    std::vector<Region> regions;
    std::vector<InstanceType> types;
    std::vector<Processor> processors;
    std::vector<Accelerator> accelerators;
    std::vector<StorageClass> storageClasses;
    std::vector<InferenceOption> inferenceOptions;
    std::vector<Practice> practices;
    QMap<QString, std::vector<Practice>> practicesIn; ///< the same, by language other than English
    std::vector<ServiceStatus> serviceStatus;
    QMap<QString, std::vector<ServiceStatus>> serviceStatusIn; ///< by language, like practices
    std::array<Datum, kCoefficientCount> coefficients;
    std::array<Unit, kCoefficientCount> coefficientUnits{};

    struct UnitPrice {
        Datum usd;
        Unit unit = Unit::One;
        int region = -1;
    };
    std::array<UnitPrice, kPriceCount> prices;

    Matrix ec2Prices;                  ///< by EC2 type and Region, USD/h
    Matrix spotSavings;                ///< by EC2 type and Region, %
    Matrix sageMakerPrices;            ///< by SageMaker type and Region, USD/h
    std::vector<UseSet> offers;        ///< by SageMaker type and Region
    Matrix latency;                    ///< Region by Region, ms
    QHash<QString, int> commitmentRow; ///< family -> row of the two below
    Matrix commitment1y;
    Matrix commitment3y;

    struct RegionalPrices {
        Datum s3Standard;
        Datum gp3;
        Datum transferRegion;
        Datum transferUsEast; ///< between us-east-1 and us-east-2
        std::array<Datum, 4> internet;
    };
    std::vector<RegionalPrices> regional;

    QHash<QString, int> regionIndex;
    QHash<QString, int> typeIndex;
    QHash<QString, int> storageIndex;
    QHash<QString, int> practiceIndex;
    QHash<QString, int> serviceIndex;
    std::vector<bool> hasEc2Prices; ///< by Region
    int ec2Count = 0;               ///< EC2 types come first in `types`
    int usEast1 = -1;
    SourceIndex latencyDistanceSource = kNoSource;
    SourceIndex priceIndexSource = kNoSource;
    SourceIndex upliftSource = kNoSource;
    SourceIndex assumedRenewableSource = kNoSource;

    int regionOf(const Region &region) const { return regionIndex.value(region.id, -1); }
};

/// What a plan's overrides change. Holds whole copies of the lists it touches, so that a lookup
/// does not care where an entry comes from.
struct Catalog::Overlay {
    std::vector<Source> sources;
    std::vector<Region> regions;
    std::vector<InstanceType> types;
    QHash<QString, int> regionIndex;
    QHash<QString, int> typeIndex;
    std::array<Datum, kCoefficientCount> coefficients;
    std::array<std::optional<Datum>, kPriceCount> prices;
};

} // namespace greenprint
