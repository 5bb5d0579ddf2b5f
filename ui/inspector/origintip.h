#pragma once

#include "ui/document/selection.h"
#include "ui/pages/page.h"

namespace greenprint::ui {

/// Tool tips that say where a figure comes from, as rich text. They are worked out when they are
/// called, which is for the one figure that is asked about. Empty where nothing is known yet.

/// What a tip says besides.
struct TipExtras {
    QStringList remarks;
    bool leads = false; ///< pressing what the tip is of opens the inspector
};

/// Of a figure of the plan as it is simulated.
QString originTip(const PageContext &context, const Figure &figure, const TipExtras &extras = {});
/// Of what a metric comes to for each functional unit.
QString perUnitTip(const PageContext &context, const Figure &figure);
/// Of a design that is no scenario: choices made in the base scenario of that state of the plan,
/// and simulated here. `name` is what it is called.
QString designTip(
    const PageContext &context, const Plan &plan, const QString &base, const Choices &choices,
    const QString &name, Metric metric);

} // namespace greenprint::ui
