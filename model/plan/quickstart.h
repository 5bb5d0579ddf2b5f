#pragma once

#include "model/catalog/catalog.h"
#include "model/keyword.h"
#include "model/plan/plan.h"

namespace greenprint {

/// What is being made, for the quick start.
enum class QuickKind : quint8 { Images, Tables, LanguageModel, Recommendations };

template <>
struct Keywords<QuickKind> {
    static constexpr std::array<Keyword<QuickKind>, 4> all{{
        {QuickKind::Images, "images", QT_TRANSLATE_NOOP("Keyword", "images or video")},
        {QuickKind::Tables, "tables", QT_TRANSLATE_NOOP("Keyword", "tables and forecasts")},
        {QuickKind::LanguageModel, "language-model",
         QT_TRANSLATE_NOOP("Keyword", "a language model, fine-tuned")},
        {QuickKind::Recommendations, "recommendations",
         QT_TRANSLATE_NOOP("Keyword", "recommendations and ranking")},
    }};
};

/// The five answers of the quick start.
struct QuickAnswers {
    QuickKind kind = QuickKind::Images;
    In<Unit::Gigabyte> data{500.0}; ///< kept now, above 0
    In<Unit::Hour> training{6.0};   ///< one training run on quickTrainingType(), above 0
    double requestsPerMonth = 1e6;  ///< above 0
    QString region;                 ///< of the catalog
};

/// The instance type that the hours of training are asked for: one that the Region offers.
QString quickTrainingType(const Catalog &catalog, QuickKind kind, const QString &region);

/// A whole plan from five answers. What was not asked is assumed and said so in notes on the parts;
/// three scenarios stand for comparison: as planned, tidied up in the same Region, and that in the
/// Region nearby with the lowest grid factor.
Plan quickPlan(const Catalog &catalog, const QuickAnswers &answers);

} // namespace greenprint
