#pragma once

#include "model/error.h"
#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// The model card: the sections of an Amazon SageMaker card in their order, then the environmental
/// impact of the chosen scenario. A card whose status is final is refused while required fields
/// are missing; the error names them.
Expected<Document> modelCard(const ReportInput &input);

} // namespace greenprint::report
