#pragma once

#include <QCoreApplication>

namespace greenprint {

/// What is said of reviews.
struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace greenprint
