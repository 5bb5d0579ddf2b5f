#include "model/catalog/catalogmerge.h"
#include "model/catalog/sheet.h"

using namespace greenprint;

namespace {

/// Of so many instance types one is kept.
constexpr size_t kTypesForOne = 12;

/// Whether a row refers to a row that is not there.
bool isOrphan(
    const TableSpec &spec, const Sheet &sheet, const QStringList &row,
    const QMap<QString, QSet<QString>> &keys) {
    for (auto it = spec.refers.constBegin(); it != spec.refers.constEnd(); ++it) {
        const QString &cell = row[sheet.columns.indexOf(it.key())];
        if (!cell.isEmpty() && !keys[*it].contains(cell))
            return true;
    }
    return false;
}

/// The catalog with a few types in place of hundreds, and with one translation: as sound as the
/// whole, and merged several times as fast, so that more inputs are tried.
CatalogBytes smallCatalog() {
    CatalogBytes bytes = *CatalogFiles::readBytes(QStringLiteral(":/catalog"));
    for (const char *language : {"es", "fr", "ja"}) {
        for (const char *name : {"practice-texts", "service-status"})
            bytes.remove(
                QStringLiteral("%1.%2.csv").arg(QLatin1String(name), QLatin1String(language)));
    }
    const CatalogFiles files = *CatalogFiles::parse(bytes, {});
    QMap<QString, QSet<QString>> keys;
    QMap<QString, Sheet> sheets;
    for (const TableSpec &spec : files.manifest.tables)
        sheets.insert(spec.name, Sheet::of(files.tables[spec.name]));
    auto &types = sheets[QStringLiteral("instances")].rows;
    size_t n = 0;
    std::erase_if(types, [&n](const QStringList &) { return n++ % kTypesForOne != 0; });
    // what referred to a row that went goes too, until nothing does
    bool isWhole = false;
    while (!isWhole) {
        for (const TableSpec &spec : files.manifest.tables) {
            const Sheet &sheet = sheets[spec.name];
            QSet<QString> &found = keys[spec.name];
            found.clear();
            for (const QStringList &row : sheet.rows) {
                if (!spec.key.isEmpty())
                    found.insert(row[sheet.columns.indexOf(spec.key)]);
            }
        }
        isWhole = true;
        for (const TableSpec &spec : files.manifest.tables) {
            Sheet &sheet = sheets[spec.name];
            isWhole &= 0 == std::erase_if(sheet.rows, [&](const QStringList &row) {
                           return isOrphan(spec, sheet, row, keys);
                       });
        }
    }
    for (const TableSpec &spec : files.manifest.tables)
        bytes[spec.file] = sheets[spec.name].toCsv();
    if (const auto proved = provenCatalog(bytes); !proved)
        qFatal("%s", qPrintable(proved.error().text()));
    return bytes;
}

} // namespace

/// The first byte says what the rest is: a table by itself, a manifest, or a table to be imported
/// whose first line is its file's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArray bytes(
        reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    static const CatalogBytes base = smallCatalog();
    switch (data[0]) {
    case 'c': {
        const auto table = CsvTable::parse(bytes, QStringLiteral("t.csv"));
        for (int r = 0; table && r < table->rowCount(); ++r) {
            for (int c = 0; c < table->columnCount(); ++c)
                (void)table->text(r, c);
        }
        break;
    }
    case 'm':
        (void)CatalogManifest::parse(bytes, QStringLiteral("catalog.info"));
        break;
    default: {
        const qsizetype line = bytes.indexOf('\n');
        const QString file = QString::fromUtf8(bytes.left(std::max<qsizetype>(line, 0)));
        const MergedCatalog merged = mergedCatalog(
            base, {{file, bytes.mid(line + 1)}},
            {QStringLiteral("fuzz"), file, QStringLiteral("2026-01-01")});
        // what was accepted is a catalog, and what was not says why
        if (merged.ok() ? !provenCatalog(merged.files) : merged.defects.empty())
            qFatal("an unsound catalog was accepted, or a sound one refused");
        break;
    }
    }
    return 0;
}
