#pragma once

#include <QCoreApplication>

namespace greenprint {

/// What is said of a catalog that cannot be loaded.
struct CatalogLoaderTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogLoader)
};

} // namespace greenprint
