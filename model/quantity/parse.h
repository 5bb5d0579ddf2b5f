#pragma once

#include "model/error.h"
#include "model/quantity/unit.h"

#include <QLocale>
#include <QStringList>

namespace greenprint {

/// Reads a figure as a person types it and gives it in `target`: "1.5 TB", "36 d", "12 M", "50 %",
/// "60 GB/d"; without a unit the number is in `target` already. The number is read in `locale`
/// ("1.234,5" in German); where it is none there, but one in the C locale without doubt ("1.5"),
/// as that. Never guesses: "3,14" is an error where the comma separates thousands.
Expected<double> parseQuantity(const QString &text, Unit target, const QLocale &locale);

/// The units that a figure in `target` may be typed in, the usual ones first: "GB, TB, MB, …".
QStringList acceptedUnits(Unit target);

} // namespace greenprint
