#pragma once

#include <QCoreApplication>

namespace greenprint {

/// Heads of tables, and what stands in them.
struct TablesTexts {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

} // namespace greenprint
