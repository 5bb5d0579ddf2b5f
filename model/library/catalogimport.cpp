#include "model/library/catalogimport.h"

#include "model/savefile.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace greenprint {
namespace {

constexpr const char *kManifest = "catalog.info";

/// Of a name that is told, in characters.
constexpr int kMostOfName = 200;

struct CatalogImportTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogImport)
};

/// The folder of a whole catalog that a path names; empty if it names none.
QString wholeCatalog(const QString &path) {
    const QFileInfo info(path);
    if (info.isDir() && QFileInfo::exists(QDir(path).filePath(QLatin1String(kManifest))))
        return path;
    return info.fileName() == QLatin1String(kManifest) ? info.path() : QString();
}

/// The CSV files that paths name: themselves, or those in a folder.
QStringList filesOf(const QStringList &paths) {
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        for (const QString &name :
             folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    return files;
}

Expected<CatalogBytes> tablesOf(const QStringList &paths) {
    CatalogBytes tables;
    qsizetype size = 0;
    for (const QString &file : filesOf(paths)) {
        auto bytes = CatalogFiles::readFile(file);
        if (!bytes)
            return failure(bytes.error());
        size += bytes->size();
        if (size > CatalogFiles::kMaxBytes) {
            return failure(Error::unreadable(
                file, CatalogImportTexts::tr("the files are larger than 256 MiB together")));
        }
        const QString name = QFileInfo(file).fileName();
        if (tables.contains(name)) {
            return failure(
                Error::unreadable(file, CatalogImportTexts::tr("a second file of that name")));
        }
        tables.insert(name, *bytes);
    }
    return tables;
}

/// Whether a name leads to a file of the folder that it is looked up in, on any system.
bool isFileName(const QString &name) {
    static const QRegularExpression fitting(QStringLiteral("^[^/\\\\:\\x00]+\\z"));
    return fitting.match(name).hasMatch() && name != QLatin1String(".")
           && name != QLatin1String("..");
}

/// A name that the library does not have yet: today's date, and a number if it must be.
QString freeLabel(const std::vector<CatalogVersion> &versions, const QString &base) {
    const QString date = QDate::currentDate().toString(Qt::ISODate);
    QString label = date;
    for (int n = 2; std::ranges::find(versions, versionAfter(base, label), &CatalogVersion::version)
                    != versions.end();
         ++n)
        label = QStringLiteral("%1.%2").arg(date).arg(n);
    return label;
}

} // namespace

CatalogCandidate readCatalogImport(
    const Library &library, const QStringList &paths, const QString &label) {
    CatalogCandidate candidate;
    QStringList origins;
    for (const QString &path : paths)
        origins << QFileInfo(path).fileName();
    candidate.origin = origins.join(QStringLiteral(", "));
    const auto refused = [&candidate](const Error &error) {
        candidate.defects.push_back({error.where, 0, {}, error.message});
        return candidate;
    };
    const auto versions = library.catalogs();
    if (!versions)
        return refused(versions.error());
    QString whole;
    for (const QString &path : paths)
        whole = whole.isEmpty() ? wholeCatalog(path) : whole;
    if (!whole.isEmpty() && paths.size() > 1) {
        return refused(Error::unreadable(
            whole, CatalogImportTexts::tr("a whole catalog is imported by itself")));
    }
    if (!whole.isEmpty()) {
        candidate.origin = QFileInfo(whole).fileName();
        auto files = CatalogFiles::readBytes(whole);
        if (!files)
            return refused(files.error());
        candidate.files = std::move(*files);
        CatalogProof proof = catalogProof(candidate.files);
        candidate.catalog = std::move(proof.catalog);
        candidate.defects = std::move(proof.defects);
        candidate.unlisted = proof.unlisted;
    } else {
        auto tables = tablesOf(paths);
        if (!tables)
            return refused(tables.error());
        candidate.base = std::ranges::find_if(*versions, &CatalogVersion::inUse)->version;
        candidate.label = label.isEmpty() ? freeLabel(*versions, candidate.base) : label;
        const auto base = library.catalogFiles(candidate.base);
        if (!base)
            return refused(base.error());
        MergedCatalog merged = mergedCatalog(
            *base, *tables,
            {candidate.label, tables->keys().join(QStringLiteral(", ")),
             QDate::currentDate().toString(Qt::ISODate)});
        candidate.files = std::move(merged.files);
        candidate.catalog = std::move(merged.catalog);
        candidate.defects = std::move(merged.defects);
        candidate.unlisted = merged.unlisted;
    }
    candidate.isKept = std::ranges::find(*versions, candidate.version(), &CatalogVersion::version)
                       != versions->end();
    return candidate;
}

Expected<void> saveCatalog(const CatalogBytes &files, const QString &path) {
    // without a "/" at its end, behind which the name of the folder beside it would be inside it
    const QString folder = QDir::cleanPath(path);
    if (QFileInfo::exists(folder))
        return failure(Error::unwritable(folder, CatalogImportTexts::tr("this is there already")));
    // a library that came from elsewhere may name its files as it likes
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        if (!isFileName(it.key())) {
            return failure(Error::unwritable(
                folder, CatalogImportTexts::tr("\"%1\" does not name a file of the same folder")
                            .arg(it.key().left(kMostOfName))));
        }
    }
    // written beside it, and named when everything is there
    QTemporaryDir whole(folder + QStringLiteral("-XXXXXX"));
    if (!whole.isValid())
        return failure(Error::unwritable(folder, whole.errorString()));
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        if (auto saved = saveFile(whole.filePath(it.key()), it.value()); !saved)
            return saved;
    }
    if (!QDir().rename(whole.path(), folder))
        return failure(
            Error::unwritable(folder, CatalogImportTexts::tr("the folder cannot be named so")));
    whole.setAutoRemove(false);
    return {};
}

} // namespace greenprint
