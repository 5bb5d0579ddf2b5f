#pragma once

#include "model/keyword.h"

#include <QString>

#include <array>
#include <cmath>
#include <limits>

namespace greenprint {

/// How far a figure can be trusted (method, preamble). `User` marks what the plan says.
enum class Confidence : quint8 { High, Medium, Low, User };

template <>
struct Keywords<Confidence> {
    static constexpr std::array<Keyword<Confidence>, 4> all{{
        {Confidence::High, "high", QT_TRANSLATE_NOOP("Keyword", "high")},
        {Confidence::Medium, "medium", QT_TRANSLATE_NOOP("Keyword", "medium")},
        {Confidence::Low, "low", QT_TRANSLATE_NOOP("Keyword", "low")},
        {Confidence::User, "user", QT_TRANSLATE_NOOP("Keyword", "yours")},
    }};
};

/// Index into Catalog::sources(). The first few stand for what no publication says.
using SourceIndex = quint16;
inline constexpr SourceIndex kNoSource = 0;      ///< nothing is known
inline constexpr SourceIndex kPlanSource = 1;    ///< an input of the plan
inline constexpr SourceIndex kDerivedSource = 2; ///< computed by the simulation
inline constexpr SourceIndex kFirstCatalogSource = 3;

/// Where a figure comes from.
struct Provenance {
    SourceIndex source = kNoSource;
    qint16 year = 0;
    Confidence confidence = Confidence::Low;
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// A figure with its origin and range. Unknown is NaN, and is never zero.
struct Datum {
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    Provenance provenance;

    bool known() const { return !std::isnan(value); }

    /// The range, from the confidence where the source gives none (method 13): high ±5 %,
    /// medium ±20 %, low ÷2…×2; a figure of the plan is taken as exact.
    double lowOrDefault() const;
    double highOrDefault() const;

    /// The same figure multiplied, range included.
    Datum scaled(double factor) const;
};

/// A bibliographic entry of the catalog.
struct Source {
    QString id;
    QString title;
    QString publisher;
    QString reference;
    QString licence;
    int year = 0;
};

} // namespace greenprint
