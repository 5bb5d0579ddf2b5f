#pragma once

#include <QCoreApplication>

namespace greenprint {

/// What is said of lenses.
struct LensTexts {
    Q_DECLARE_TR_FUNCTIONS(Lens)
};

} // namespace greenprint
