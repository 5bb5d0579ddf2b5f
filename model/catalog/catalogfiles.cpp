#include "model/catalog/catalogfiles.h"

#include "model/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <charconv>

namespace greenprint {
namespace {

const QString kManifest = QStringLiteral("catalog.info");

struct CatalogFilesTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogFiles)
};

QString within(const QString &place, const QString &file) {
    return place.isEmpty() ? file : QDir(place).filePath(file);
}

constexpr const char *kPracticeWords[] = {"title", "advice", "claim", "caution"};
constexpr const char *kServiceWords[] = {"name", "about", "alternative"};
constexpr WordedTable kWordedTables[] = {
    {"practice-texts", "practice", kPracticeWords}, {"service-status", "service", kServiceWords}};

/// The files beside a table in English that hold its words in another language, by language.
/// `names` are those that there are to choose from.
QMap<QString, QString> translatedTexts(
    const CatalogManifest &manifest, const char *table, const QStringList &names) {
    static const QRegularExpression ending(QStringLiteral("(\\.en)?\\.csv$"));
    const QString english = manifest.tables.value(QLatin1String(table)).file;
    QMap<QString, QString> files;
    if (!english.contains(ending))
        return files;
    const QRegularExpression pattern(
        QLatin1Char('^') + QRegularExpression::escape(QString(english).remove(ending))
        + QStringLiteral("\\.([a-z]{2,3})\\.csv$"));
    for (const QString &name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (match.hasMatch() && name != english)
            files.insert(match.captured(1), name);
    }
    return files;
}

} // namespace

Expected<QByteArray> CatalogFiles::readFile(const QString &path) {
    auto bytes = greenprint::readFile(path, CsvTable::kMaxBytes);
    if (bytes && bytes->size() > CsvTable::kMaxBytes)
        return failure(
            Error::unreadable(path, CatalogFilesTexts::tr("the file is larger than 32 MiB")));
    return bytes;
}

Expected<CatalogBytes> CatalogFiles::readBytes(const QString &folder) {
    const QDir dir(folder);
    auto manifestBytes = readFile(dir.filePath(kManifest));
    if (!manifestBytes)
        return failure(manifestBytes.error());
    auto manifest = CatalogManifest::parse(*manifestBytes, dir.filePath(kManifest));
    if (!manifest)
        return failure(manifest.error());
    CatalogBytes files{{kManifest, *manifestBytes}};
    qsizetype size = manifestBytes->size();
    QStringList names;
    for (const WordedTable &words : kWordedTables)
        names << translatedTexts(*manifest, words.name, dir.entryList(QDir::Files)).values();
    for (const TableSpec &spec : std::as_const(manifest->tables))
        names << spec.file;
    for (const QString &name : std::as_const(names)) {
        auto bytes = readFile(dir.filePath(name));
        if (!bytes)
            return failure(bytes.error());
        size += bytes->size();
        if (size > kMaxBytes)
            return failure(Error::unreadable(
                folder, CatalogFilesTexts::tr("the files are larger than 256 MiB")));
        files.insert(name, *bytes);
    }
    return files;
}

Expected<CatalogFiles> CatalogFiles::read(const QString &folder) {
    auto bytes = readBytes(folder);
    if (!bytes)
        return failure(bytes.error());
    return parse(*bytes, folder);
}

Expected<CatalogFiles> CatalogFiles::parse(const CatalogBytes &bytes, const QString &place) {
    auto manifest = CatalogManifest::parse(bytes.value(kManifest), within(place, kManifest));
    if (!manifest)
        return failure(manifest.error());
    CatalogFiles files;
    files.manifest = std::move(*manifest);
    for (const TableSpec &spec : std::as_const(files.manifest.tables)) {
        if (!bytes.contains(spec.file)) {
            return failure(Error::unreadable(
                within(place, spec.file), CatalogFilesTexts::tr("the file is missing")));
        }
        auto table = CsvTable::parse(bytes.value(spec.file), spec.file);
        if (!table)
            return failure(table.error());
        files.tables.insert(spec.name, *table);
    }
    for (const WordedTable &words : kWordedTables) {
        const QMap<QString, QString> translated = translatedTexts(
            files.manifest, words.name, bytes.keys());
        for (auto it = translated.constBegin(); it != translated.constEnd(); ++it) {
            auto table = CsvTable::parse(bytes.value(it.value()), it.value());
            if (!table)
                return failure(table.error());
            files.translations[QLatin1String(words.name)].insert(it.key(), *table);
        }
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
                within(place, kManifest),
                CatalogFilesTexts::tr("the table \"%1\" is missing").arg(QLatin1String(needed))));
        }
    }
    return files;
}

std::span<const WordedTable> wordedTables() {
    return kWordedTables;
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
    const std::string_view mark = cell.substr(0, cell.find_first_of("0123456789.-"));
    if (!mark.empty() && spec.marks.contains(mark)) {
        number.mark = mark;
        cell.remove_prefix(mark.size());
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
