#include "model/catalog/catalogmerge.h"

#include "model/catalog/catalogcheck.h"
#include "model/catalog/catalogloader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <boost/property_tree/info_parser.hpp>

#include <sstream>

namespace greenprint {
namespace {

using boost::property_tree::ptree;

constexpr int kMostDefectsTold = 5;

struct CatalogMergeTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogMerge)
};

/// A table that can be changed.
struct Sheet {
    QStringList columns;
    std::vector<QStringList> rows;

    static Sheet of(const CsvTable &table) {
        Sheet sheet;
        for (int c = 0; c < table.columnCount(); ++c)
            sheet.columns << table.columnName(c);
        for (int r = 0; r < table.rowCount(); ++r) {
            QStringList row;
            for (int c = 0; c < table.columnCount(); ++c)
                row << table.text(r, c);
            sheet.rows.push_back(std::move(row));
        }
        return sheet;
    }

    QByteArray toCsv() const {
        QString text = columns.join(QLatin1Char(',')) + QLatin1Char('\n');
        for (const QStringList &row : rows) {
            for (qsizetype c = 0; c < row.size(); ++c) {
                if (c > 0)
                    text += QLatin1Char(',');
                static const QRegularExpression special(QStringLiteral("[\",\\r\\n]"));
                QString cell = row[c];
                if (cell.contains(special)) {
                    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
                    cell = QLatin1Char('"') + cell + QLatin1Char('"');
                }
                text += cell;
            }
            text += QLatin1Char('\n');
        }
        return text.toUtf8();
    }

    void addColumn(const QString &name) {
        columns << name;
        for (QStringList &row : rows)
            row << QString();
    }
};

/// The columns that tell the rows of a table apart.
QStringList identityOf(const TableSpec &spec) {
    if (!spec.key.isEmpty())
        return {spec.key};
    if (spec.name == QLatin1String("region-factors"))
        return {QStringLiteral("region"), QStringLiteral("factor"), QStringLiteral("year")};
    if (spec.name == QLatin1String("storage-tiers"))
        return {
            QStringLiteral("class"), QStringLiteral("from_gb"),
            QStringLiteral("after_days_without_access")};
    // the third table without a key: the discounts of commitments
    return {QStringLiteral("family"), QStringLiteral("term")};
}

/// Whether the columns of a table are years: "lifecycle_2025".
bool isSeries(const TableSpec &spec) {
    static const QRegularExpression year(QStringLiteral("_\\d{4}$"));
    const QStringList columns = spec.numbers.keys();
    return std::ranges::any_of(
        columns, [](const QString &name) { return year.match(name).hasMatch(); });
}

class Merger {
public:
    Merger(const CatalogFiles &base, const CatalogLabel &label)
        : m_base(base)
        , m_label(label)
        , m_source(QStringLiteral("import-") + label.name.toLower()) {}

    Expected<CatalogBytes> merge(CatalogBytes files, const CatalogBytes &tables) {
        QMap<QString, CsvTable> given;
        for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
            auto table = CsvTable::parse(it.value(), it.key());
            if (!table)
                return failure(table.error());
            auto name = tableOf(*table);
            if (!name)
                return failure(name.error());
            if (given.contains(*name)) {
                return failure(Error::unreadable(
                    it.key(),
                    CatalogMergeTexts::tr("a second file with the table \"%1\"").arg(*name)));
            }
            given.insert(*name, std::move(*table));
        }
        // the sources and Regions of the import are known before other tables refer to them
        rememberKeys(QStringLiteral("sources"), given, m_sources);
        rememberKeys(QStringLiteral("regions"), given, m_regions);
        for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
            auto sheet = mergedSheet(m_base.manifest.tables[it.key()], it.value());
            if (!sheet)
                return failure(sheet.error());
            files[m_base.manifest.tables[it.key()].file] = sheet->toCsv();
        }
        addSource(files);
        auto manifest = manifestOf(files[QStringLiteral("catalog.info")]);
        if (!manifest)
            return failure(manifest.error());
        files[QStringLiteral("catalog.info")] = *manifest;
        return files;
    }

private:
    void rememberKeys(
        const QString &table, const QMap<QString, CsvTable> &given, QSet<QString> &keys) const {
        const QString key = m_base.manifest.tables[table].key;
        const auto take = [&](const CsvTable &csv) {
            const int column = csv.column(key);
            for (int r = 0; column >= 0 && r < csv.rowCount(); ++r)
                keys.insert(csv.text(r, column));
        };
        take(m_base.tables[table]);
        if (given.contains(table))
            take(given[table]);
    }

    Expected<QString> tableOf(const CsvTable &table) const {
        const QString file = table.fileName();
        QStringList fitting;
        for (const TableSpec &spec : m_base.manifest.tables) {
            if (file == spec.file || file == spec.name + QStringLiteral(".csv"))
                return spec.name;
            const CsvTable &ours = m_base.tables[spec.name];
            bool fits = true;
            for (const QString &column : identityOf(spec))
                fits &= table.column(column) >= 0;
            for (int c = 0; fits && c < table.columnCount(); ++c)
                fits &= ours.column(table.columnName(c)) >= 0;
            if (fits)
                fitting << spec.name;
        }
        if (fitting.size() == 1)
            return fitting.first();
        return failure(Error::unreadable(
            file, fitting.isEmpty()
                      ? CatalogMergeTexts::tr("this is no table of a catalog; expected one of %1")
                            .arg(m_base.manifest.tables.keys().join(QStringLiteral(", ")))
                      : CatalogMergeTexts::tr(
                            "this may be one of several tables; expected a file named %1.csv")
                            .arg(fitting.join(QStringLiteral(".csv, ")))));
    }

    Expected<Sheet> mergedSheet(const TableSpec &spec, const CsvTable &given) {
        Sheet sheet = Sheet::of(m_base.tables[spec.name]);
        const Sheet from = Sheet::of(given);
        std::vector<qsizetype> columns;
        for (const QString &name : from.columns) {
            if (!sheet.columns.contains(name)) {
                if (!spec.columnsAreRegions || !m_regions.contains(name)) {
                    return failure(Error::unreadable(
                        given.fileName(),
                        CatalogMergeTexts::tr("the column \"%1\" is not known; expected one of %2")
                            .arg(name, sheet.columns.join(QStringLiteral(", ")).left(2000))));
                }
                sheet.addColumn(name);
            }
            columns.push_back(sheet.columns.indexOf(name));
        }
        const QStringList identity = identityOf(spec);
        for (const QString &name : identity) {
            if (!from.columns.contains(name)) {
                return failure(Error::unreadable(
                    given.fileName(),
                    CatalogMergeTexts::tr("the column \"%1\" is missing").arg(name)));
            }
        }
        QHash<QString, size_t> known;
        for (size_t r = 0; r < sheet.rows.size(); ++r)
            known.insert(keyOf(sheet.columns, sheet.rows[r], identity), r);
        QSet<QString> seen;
        for (size_t r = 0; r < from.rows.size(); ++r) {
            const QString key = keyOf(from.columns, from.rows[r], identity);
            const QString place =
                QStringLiteral("%1:%2").arg(given.fileName()).arg(given.line(static_cast<int>(r)));
            if (seen.contains(key))
                return failure(
                    Error::unreadable(place, CatalogMergeTexts::tr("the row stands here twice")));
            seen.insert(key);
            auto at = known.constFind(key);
            if (at == known.constEnd()) {
                sheet.rows.emplace_back(sheet.columns.size());
                at = known.insert(key, sheet.rows.size() - 1);
            }
            takeRow(spec, sheet, sheet.rows[*at], from, from.rows[r], columns);
        }
        return sheet;
    }

    static QString keyOf(
        const QStringList &columns, const QStringList &row, const QStringList &identity) {
        QString key;
        for (const QString &name : identity)
            key += row[columns.indexOf(name)] + QChar(0x1f);
        return key;
    }

    /// Where a number's row names its source.
    static QString sourceColumnOf(const ColumnSpec &column) {
        const QString prefix = column.source.mid(1);
        return prefix.isEmpty() ? QStringLiteral("source") : prefix + QStringLiteral("_source");
    }

    void takeRow(
        const TableSpec &spec, const Sheet &sheet, QStringList &row, const Sheet &from,
        const QStringList &given, const std::vector<qsizetype> &columns) {
        const QStringList identity = identityOf(spec);
        QSet<QString> unsourced;
        for (qsizetype c = 0; c < given.size(); ++c) {
            // an empty cell says nothing
            if (given[c].isEmpty())
                continue;
            const QString &name = from.columns[c];
            QString cell = given[c];
            const ColumnSpec *number = spec.numberColumn(name);
            const bool isFigure = number && !identity.contains(name)
                                  && !(spec.columnsAreRegions && !m_regions.contains(name));
            if (isFigure && number->sourceByRow()) {
                unsourced.insert(sourceColumnOf(*number));
            } else if (isFigure && spec.name != QLatin1String("sources")) {
                cell = markOf(spec) + cell;
            }
            row[columns[static_cast<size_t>(c)]] = cell;
        }
        for (const QString &name : unsourced) {
            const qsizetype ours = sheet.columns.indexOf(name);
            const qsizetype theirs = from.columns.indexOf(name);
            const bool named = theirs >= 0 && m_sources.contains(given[theirs]);
            if (ours >= 0 && !named)
                row[ours] = m_source;
        }
    }

    /// A character in front of a number that stands for the import as its source.
    QString markOf(const TableSpec &spec) {
        const auto known = m_marks.constFind(spec.name);
        if (known != m_marks.constEnd())
            return QString(*known);
        for (const char c : {'!', '^', '&', '%', '$', '@', '|', '?', '<', '>'}) {
            if (!spec.marks.contains(QLatin1Char(c))) {
                m_marks.insert(spec.name, QLatin1Char(c));
                return QString(QLatin1Char(c));
            }
        }
        return {};
    }

    void addSource(CatalogBytes &files) const {
        const TableSpec &spec = m_base.manifest.tables[QStringLiteral("sources")];
        auto table = CsvTable::parse(files[spec.file], spec.file);
        if (!table)
            return;
        Sheet sheet = Sheet::of(*table);
        QStringList row(sheet.columns.size());
        const auto set = [&](const char *column, const QString &value) {
            const qsizetype at = sheet.columns.indexOf(QLatin1String(column));
            if (at >= 0)
                row[at] = value;
        };
        set("source", m_source);
        set("title", CatalogMergeTexts::tr("Imported figures: %1").arg(m_label.name));
        set("publisher", CatalogMergeTexts::tr("own data"));
        set("reference", m_label.origin);
        set("year", m_label.released.left(4));
        set("licence", CatalogMergeTexts::tr("own data"));
        sheet.rows.push_back(row);
        files[spec.file] = sheet.toCsv();
    }

    Expected<QByteArray> manifestOf(const QByteArray &bytes) const {
        try {
            ptree tree;
            std::istringstream in(bytes.toStdString());
            boost::property_tree::read_info(in, tree);
            const QString version = m_base.manifest.version + QLatin1Char('+') + m_label.name;
            tree.put("version", version.toStdString());
            tree.put("released", m_label.released.toStdString());
            for (auto it = m_marks.constBegin(); it != m_marks.constEnd(); ++it) {
                const QString year = isSeries(m_base.manifest.tables[it.key()])
                                         ? QStringLiteral("0")
                                         : m_label.released.left(4);
                const QString origin = QStringLiteral("%1 %2 medium").arg(m_source, year);
                ptree &table = tree.get_child("tables").get_child(
                    ptree::path_type(it.key().toStdString(), '/'));
                const std::string mark(1, it.value().toLatin1());
                auto marks = table.find("marks");
                ptree &all = marks == table.not_found() ? table.put_child("marks", ptree())
                                                        : marks->second;
                all.push_back({mark, ptree(origin.toStdString())});
            }
            std::ostringstream out;
            boost::property_tree::write_info(out, tree);
            return QByteArray::fromStdString(out.str());
        } catch (const boost::property_tree::ptree_error &e) {
            return failure(
                Error::unreadable(QStringLiteral("catalog.info"), QString::fromUtf8(e.what())));
        }
    }

    const CatalogFiles &m_base;
    const CatalogLabel &m_label;
    QString m_source;
    QSet<QString> m_sources;
    QSet<QString> m_regions;
    QMap<QString, QLatin1Char> m_marks;
};

} // namespace

Expected<void> proveCatalog(const CatalogBytes &files) {
    auto parsed = CatalogFiles::parse(files, QString());
    if (!parsed)
        return failure(parsed.error());
    const CatalogReport report = checkCatalog(*parsed);
    if (!report.defects.empty()) {
        QStringList texts;
        for (const CatalogDefect &d : report.defects) {
            if (texts.size() == kMostDefectsTold) {
                texts << CatalogMergeTexts::tr("and %1 more")
                             .arg(static_cast<qsizetype>(report.defects.size()) - kMostDefectsTold);
                break;
            }
            texts << d.place + QStringLiteral(": ") + d.message;
        }
        return failure(Error::unreadable({}, texts.join(QLatin1Char('\n'))));
    }
    auto loaded = CatalogLoader::load(*parsed);
    if (!loaded)
        return failure(loaded.error());
    return {};
}

Expected<CatalogBytes> mergeTables(
    const CatalogBytes &base, const CatalogBytes &tables, const CatalogLabel &label) {
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$"));
    if (!name.match(label.name).hasMatch()) {
        return failure(Error::usage(
            CatalogMergeTexts::tr(
                "\"%1\" does not name a catalog; expected letters, digits, \".\" and \"-\"")
                .arg(label.name)));
    }
    if (tables.isEmpty())
        return failure(Error::usage(CatalogMergeTexts::tr("there is no table to import")));
    auto parsed = CatalogFiles::parse(base, QString());
    if (!parsed)
        return failure(parsed.error());
    auto merged = Merger(*parsed, label).merge(base, tables);
    if (!merged)
        return merged;
    if (auto proved = proveCatalog(*merged); !proved)
        return failure(proved.error());
    return merged;
}

} // namespace greenprint
