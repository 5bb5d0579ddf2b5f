#pragma once

#include "model/catalog/catalog.h"
#include "model/quantity/format.h"
#include "model/whatif/compare.h"
#include "ui/document/selection.h"

#include <QStringList>

namespace greenprint::ui {

/// Where a figure comes from, in few words: the compact form of what the inspector says of it.
/// Plain text, in the language of the window.
struct FigureOrigin {
    QString title;       ///< "Carbon of North: 8.1 t"
    QStringList remarks; ///< the exact figure, what is unknown, the difference
    QString formula;     ///< how it comes about, in words
    QStringList inputs;  ///< of the plan, those first that weigh most
    QStringList sources; ///< of its factors, likewise
    QString confidence;  ///< how much of it rests on what kind of figure
    QString hint;        ///< where there is more

    /// As a tool tip. What a plan says stands there as it is and is not taken for markup.
    QString toRichText() const;
};

FigureOrigin originOf(
    const ScenarioResult &scenario, const Figure &figure, const Catalog &catalog,
    const NumberFormat &format);

} // namespace greenprint::ui
