#include "model/catalog/catalogfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <charconv>

namespace greenprint {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("CatalogFiles", text);
}

Expected<QByteArray> readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unreadable(path, file.errorString()));
    if (file.size() > CsvTable::kMaxBytes)
        return failure(Error::unreadable(path, tr("the file is larger than 32 MiB")));
    return file.readAll();
}

} // namespace

Expected<CatalogFiles> CatalogFiles::read(const QString &folder) {
    const QDir dir(folder);
    auto manifestBytes = readFile(dir.filePath(QStringLiteral("catalog.info")));
    if (!manifestBytes)
        return failure(manifestBytes.error());
    auto manifest = CatalogManifest::parse(
        *manifestBytes, dir.filePath(QStringLiteral("catalog.info")));
    if (!manifest)
        return failure(manifest.error());

    CatalogFiles files;
    files.manifest = std::move(*manifest);
    for (const TableSpec &spec : std::as_const(files.manifest.tables)) {
        auto bytes = readFile(dir.filePath(spec.file));
        if (!bytes)
            return failure(bytes.error());
        auto table = CsvTable::parse(std::move(*bytes), spec.file);
        if (!table)
            return failure(table.error());
        files.tables.insert(spec.name, std::move(*table));
    }
    for (const char *needed :
         {"sources",
          "regions",
          "region-factors",
          "grid-electricity-maps",
          "processors",
          "accelerators",
          "accelerator-power",
          "instances",
          "platform-embodied",
          "power-teads",
          "instance-prices",
          "spot-savings",
          "commitments",
          "sagemaker-types",
          "sagemaker-prices",
          "sagemaker-offers",
          "latency",
          "regional-prices",
          "storage-classes",
          "storage-tiers",
          "inference-options",
          "coefficients",
          "prices",
          "service-status",
          "practices",
          "practice-texts"}) {
        if (!files.tables.contains(QLatin1String(needed))) {
            return failure(Error::unreadable(
                dir.filePath(QStringLiteral("catalog.info")),
                tr("the table \"%1\" is missing").arg(QLatin1String(needed))));
        }
    }
    return files;
}

const CsvTable &CatalogFiles::table(const char *name) const {
    return *tables.constFind(QLatin1String(name));
}

const TableSpec &CatalogFiles::spec(const char *name) const {
    return *manifest.tables.constFind(QLatin1String(name));
}

MarkedNumber parseMarkedNumber(std::string_view cell, const TableSpec &spec) {
    MarkedNumber number;
    if (cell.empty())
        return number;
    const QChar first = QLatin1Char(cell.front());
    if (spec.marks.contains(first)) {
        number.mark = first;
        cell.remove_prefix(1);
    }
    double value = 0.0;
    const auto [rest, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || rest != cell.data() + cell.size() || !std::isfinite(value))
        number.valid = false;
    else
        number.value = value;
    return number;
}

} // namespace greenprint
