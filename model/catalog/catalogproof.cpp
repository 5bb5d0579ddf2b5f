#include "model/catalog/catalogproof.h"

#include "model/catalog/catalogloader.h"

namespace greenprint {
namespace {

constexpr int kMostDefectsTold = 20;

} // namespace

CatalogProof catalogProof(const CatalogBytes &files) {
    CatalogProof proof;
    auto parsed = CatalogFiles::parse(files, QString());
    if (!parsed) {
        proof.defects.push_back({parsed.error().where, 0, {}, parsed.error().message});
        return proof;
    }
    CatalogReport report = checkCatalog(*parsed);
    proof.defects = std::move(report.defects);
    proof.unlisted = report.unlisted;
    if (!proof.defects.empty())
        return proof;
    auto loaded = CatalogLoader::load(*parsed);
    if (loaded) {
        proof.catalog = std::move(*loaded);
        return proof;
    }
    const QString &where = loaded.error().where;
    proof.defects.push_back(
        {where.section(QLatin1Char(':'), 0, 0),
         where.section(QLatin1Char(':'), 1).toInt(),
         {},
         loaded.error().message});
    return proof;
}

Expected<Catalog> provenCatalog(const CatalogBytes &files) {
    CatalogProof proof = catalogProof(files);
    if (!proof.catalog)
        return failure(Error::unreadable({}, defectsText(proof.defects, kMostDefectsTold)));
    return std::move(*proof.catalog);
}

} // namespace greenprint
