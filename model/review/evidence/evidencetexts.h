#pragma once

#include <QCoreApplication>

namespace greenprint {

/// What is said of the evidence for practices.
struct EvidenceTexts {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace greenprint
