#pragma once

#include "reports/exchange/exported.h"

namespace greenprint::exchange {

/// A README for Hugging Face: metadata with the training's carbon in grams, written as the plain
/// decimal that its readers understand, and the section "Environmental Impact" with the labels
/// that others look for.
Exported huggingFaceCard(const report::ReportInput &input);

} // namespace greenprint::exchange
