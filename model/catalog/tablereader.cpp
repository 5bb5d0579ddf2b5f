#include "model/catalog/tablereader.h"

#include "model/catalog/catalogloadertexts.h"

namespace greenprint {
namespace {

/// Far more than anything that is counted.
constexpr double kMostWhole = 1e9;
/// Of a cell that is told, in characters.
constexpr qsizetype kMostTold = 200;

} // namespace

TableReader::TableReader(CatalogLoader &loader, const char *name)
    : TableReader(loader, loader.m_files.table(name), loader.m_files.spec(name)) {}

TableReader::TableReader(CatalogLoader &loader, const CsvTable &csv, const TableSpec &described)
    : table(csv)
    , spec(described)
    , m_loader(loader) {}

int TableReader::column(const char *name) {
    const int c = table.column(name);
    if (c < 0 && !m_loader.failed()) {
        m_loader.m_error = Error::unreadable(
            table.fileName(),
            CatalogLoaderTexts::tr("the column \"%1\" is missing").arg(QLatin1String(name)));
    }
    return c;
}

QString TableReader::text(int row, const char *name) {
    const int c = column(name);
    return c < 0 ? QString() : table.text(row, c);
}

bool TableReader::yes(int row, const char *name) {
    static const QStringList words{QStringLiteral("no"), QStringLiteral("yes")};
    return !text(row, name).isEmpty() && oneOf(row, name, words) == 1;
}

size_t TableReader::oneOf(int row, const char *name, const QStringList &words) {
    const QString cell = text(row, name);
    const qsizetype at = words.indexOf(cell);
    if (at < 0) {
        m_loader.fail(
            table, row,
            CatalogLoaderTexts::tr("%1: expected one of %2, found \"%3\"")
                .arg(QLatin1String(name), words.join(QStringLiteral(", ")), cell.left(kMostTold)));
    }
    return static_cast<size_t>(std::max<qsizetype>(at, 0));
}

UseSet TableReader::uses(int row, const char *name) {
    const int c = column(name);
    return c < 0 ? UseSet(0) : uses(row, c);
}

UseSet TableReader::uses(int row, int column) {
    constexpr std::array kLetters{std::pair('t', Use::Training), std::pair('p', Use::Processing),
                                  std::pair('h', Use::Hosting),  std::pair('b', Use::Transform),
                                  std::pair('n', Use::Notebook), std::pair('c', Use::Cluster)};
    UseSet uses = 0;
    for (const char letter : table.cell(row, column)) {
        const auto *const known = std::ranges::find(kLetters, letter, &std::pair<char, Use>::first);
        if (known != kLetters.end()) {
            uses |= bit(known->second);
        } else if (letter != '$') {
            m_loader.fail(
                table, row,
                CatalogLoaderTexts::tr("%1: expected letters of %2, found \"%3\"")
                    .arg(
                        table.columnName(column), QStringLiteral("tphbnc$"),
                        table.text(row, column).left(kMostTold)));
            break;
        }
    }
    return uses;
}

Unit TableReader::unit(int row, const char *name) {
    QStringList symbols;
    for (size_t i = 0; i < kUnitCount; ++i)
        symbols << symbol(static_cast<Unit>(i));
    return static_cast<Unit>(oneOf(row, name, symbols));
}

Provenance TableReader::provenance(int row, const ColumnSpec &column, std::string_view mark) {
    if (!mark.empty()) {
        const TableSpec::Mark &m = spec.marks.find(mark)->second;
        return {
            m_loader.sourceIndex(table, row, m.source),
            static_cast<qint16>(m.year > 0 ? m.year : column.year), m.confidence};
    }
    if (!column.sourceByRow()) {
        return {
            m_loader.sourceIndex(table, row, column.source), static_cast<qint16>(column.year),
            column.confidence};
    }
    const QString prefix = column.source.size() > 1 ? column.source.mid(1) + QLatin1Char('_')
                                                    : QString();
    const auto own = [&](const char *what) {
        const int c = table.column(prefix + QLatin1String(what));
        return c < 0 ? QString() : table.text(row, c);
    };
    Provenance p;
    p.source = m_loader.sourceIndex(table, row, own("source"));
    p.year = static_cast<qint16>(column.year);
    if (const QString year = own("year"); !year.isEmpty()) {
        constexpr int kLatest = 9999;
        bool isYear = false;
        p.year = year.toShort(&isYear);
        if (!isYear || p.year < 0 || p.year > kLatest) {
            m_loader.fail(
                table, row,
                CatalogLoaderTexts::tr("%1: expected a year, found \"%2\"")
                    .arg(prefix + QLatin1String("year"), year.left(kMostTold)));
        }
    }
    p.confidence = own("confidence").isEmpty()
                       ? column.confidence
                       : keywordOf<Confidence>(
                           row, (prefix + QLatin1String("confidence")).toUtf8().constData());
    return p;
}

Datum TableReader::number(int row, const char *name) {
    const int c = column(name);
    if (c < 0)
        return {};
    const ColumnSpec *columnSpec = spec.numberColumn(QLatin1String(name));
    const std::string_view cell = table.cell(row, c);
    Datum datum;
    if (cell.empty())
        return datum;
    const MarkedNumber n = parseMarkedNumber(cell, spec);
    if (!n.valid || !columnSpec) {
        m_loader.fail(
            table, row,
            CatalogLoaderTexts::tr("%1: expected a number, found \"%2\"")
                .arg(QLatin1String(name), table.text(row, c)));
        return datum;
    }
    datum.value = n.value;
    datum.provenance = provenance(row, *columnSpec, n.mark);
    return datum;
}

Datum TableReader::rangedNumber(int row, const char *name, const char *low, const char *high) {
    Datum datum = number(row, name);
    datum.low = value(row, low, std::numeric_limits<double>::quiet_NaN());
    datum.high = value(row, high, std::numeric_limits<double>::quiet_NaN());
    return datum;
}

double TableReader::value(int row, const char *name, double otherwise) {
    const int c = column(name);
    if (c < 0 || table.cell(row, c).empty())
        return otherwise;
    const MarkedNumber n = parseMarkedNumber(table.cell(row, c), spec);
    if (!n.valid)
        m_loader.fail(
            table, row, CatalogLoaderTexts::tr("%1: expected a number").arg(QLatin1String(name)));
    return n.valid ? n.value : otherwise;
}

int TableReader::whole(int row, const char *name, int otherwise) {
    const double number = value(row, name, otherwise);
    if (std::abs(number) <= kMostWhole && std::floor(number) == number)
        return static_cast<int>(number);
    m_loader.fail(
        table, row, CatalogLoaderTexts::tr("%1: expected a whole number").arg(QLatin1String(name)));
    return otherwise;
}

int TableReader::position(
    int row, const char *name, const QHash<QString, int> &index, const QString &message) {
    const QString id = text(row, name);
    const int found = index.value(id, -1);
    if (found < 0)
        m_loader.fail(table, row, message.arg(id));
    return found;
}

} // namespace greenprint
