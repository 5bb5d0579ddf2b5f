#pragma once

#include "model/plan/planfile.h"

#include <boost/property_tree/ptree_fwd.hpp>

#include <span>

namespace greenprint {

/// One step of the plan file, from a format to the next. A step is written once and never changed
/// after its release.
struct PlanFormatStep {
    int from;
    /// Changes the plan element in place, and says what it did in sentences for people.
    QStringList (*apply)(boost::property_tree::ptree &plan);
};

/// All steps to the format that is written today, in order. Format 1 is the first.
std::span<const PlanFormatStep> planFormatSteps();

/// Reads a plan file of any format from which `steps` lead on. What they changed stands among the
/// findings as information, one finding for each change; the file itself stays as it is.
PlanReading readPlan(
    const QByteArray &bytes, const Catalog &catalog, std::span<const PlanFormatStep> steps);

} // namespace greenprint
