#include "model/catalog/catalogmerge.h"

using namespace greenprint;

/// The first byte says what the rest is: a table by itself, a manifest, or a table to be imported
/// whose first line is its file's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArray bytes(
        reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    static const CatalogBytes base = *CatalogFiles::readBytes(QStringLiteral(":/catalog"));
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
        const auto merged = mergeTables(
            base, {{file, bytes.mid(line + 1)}},
            {QStringLiteral("fuzz"), file, QStringLiteral("2026-01-01")});
        // what was accepted is a catalog
        if (merged && !proveCatalog(*merged))
            qFatal("an unsound catalog was accepted");
        break;
    }
    }
    return 0;
}
