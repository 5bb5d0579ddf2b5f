#include "tests/support/ownfigures.h"

namespace greenprint::test {

CatalogBytes builtInFiles() {
    return *CatalogFiles::readBytes(QStringLiteral(":/catalog"));
}

CatalogLabel labelOf(const char *name) {
    return {QLatin1String(name), QStringLiteral("own.csv"), QStringLiteral("2026-12-24")};
}

Expected<CatalogBytes> mergedFiles(
    const CatalogBytes &base, const CatalogBytes &tables, const CatalogLabel &label) {
    MergedCatalog merged = mergedCatalog(base, tables, label);
    if (!merged.ok())
        return failure(Error::unreadable({}, defectsText(merged.defects, 20)));
    return std::move(merged.files);
}

Expected<CatalogBytes> withTable(const char *file, const QByteArray &csv) {
    return mergedFiles(builtInFiles(), {{QLatin1String(file), csv}}, labelOf());
}

Catalog catalogOf(const CatalogBytes &files) {
    auto catalog = provenCatalog(files);
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().text()));
    return *catalog;
}

} // namespace greenprint::test
