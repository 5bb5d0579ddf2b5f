#pragma once

#include "model/error.h"
#include "reports/exchange/exported.h"

namespace greenprint::exchange {

/// The content of an Amazon SageMaker model card (schema 0.1.0), within all limits that AWS means,
/// those that its schema fails to check included. The environmental impact stands in the custom
/// details, a fact each, and as numbers and charts in an evaluation of its own. An error if even
/// the shortened card is larger than the service takes.
Expected<Exported> sagemakerCard(const report::ReportInput &input);

} // namespace greenprint::exchange
