#pragma once

#include <QCoreApplication>

namespace greenprint {

/// What is said of adopting practices.
struct AdoptionTexts {
    Q_DECLARE_TR_FUNCTIONS(Adoption)
};

} // namespace greenprint
