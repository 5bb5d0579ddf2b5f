#include "model/catalog/catalogmerge.h"

#include "model/catalog/sheet.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <boost/property_tree/info_parser.hpp>

#include <sstream>

namespace greenprint {
namespace {

using boost::property_tree::ptree;

/// Of a list of what was expected, in characters.
constexpr int kMostExpected = 2000;

struct CatalogMergeTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogMerge)
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

/// Signs to mark numbers with, a different text for every n: "!", "^" … ">", "!!", "!^" …
std::string markNumber(size_t n) {
    constexpr std::string_view kSigns = "!^&%$@|?<>";
    std::string mark;
    for (++n; n > 0; n = (n - 1) / kSigns.size())
        mark.insert(mark.begin(), kSigns[(n - 1) % kSigns.size()]);
    return mark;
}

class Merger {
public:
    Merger(const CatalogFiles &base, const CatalogLabel &label)
        : m_base(base)
        , m_label(label)
        , m_source(QStringLiteral("import-") + label.name.toLower()) {}

    MergedCatalog merge(const CatalogBytes &base, const CatalogBytes &tables) {
        m_result.files = base;
        QMap<QString, CsvTable> given;
        for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
            auto table = CsvTable::parse(it.value(), it.key());
            if (!table) {
                unreadable(table.error());
                continue;
            }
            const std::optional<QString> name = tableOf(*table);
            if (!name)
                continue;
            if (given.contains(*name)) {
                defect(
                    it.key(), 0, {},
                    CatalogMergeTexts::tr("a second file with the table \"%1\"").arg(*name));
                continue;
            }
            given.insert(*name, *table);
        }
        // the sources and Regions of the import are known before other tables refer to them
        rememberKeys(QStringLiteral("sources"), given, m_sources);
        rememberKeys(QStringLiteral("regions"), given, m_regions);
        for (auto it = given.constBegin(); it != given.constEnd(); ++it)
            mergeTable(m_base.manifest.tables[it.key()], it.value());
        addSource();
        writeManifest();
        // where a file could not be read, others seem to refer to nothing
        if (!m_halfRead)
            prove();
        return std::move(m_result);
    }

private:
    /// Where the rows of a merged table come from.
    struct Origin {
        QString file;          ///< that was given
        QHash<int, int> lines; ///< line of the merged file -> line of the given one
    };

    void defect(const QString &file, int line, const QString &column, const QString &message) {
        if (m_result.defects.size() < CatalogReport::kMostListed)
            m_result.defects.push_back({file, line, column, message});
        else
            ++m_result.unlisted;
    }

    void unreadable(const Error &error) {
        m_halfRead = true;
        defect(error.where, 0, {}, error.message);
    }

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

    /// The name of the table that a file holds; none, and a defect, if that cannot be told.
    std::optional<QString> tableOf(const CsvTable &table) {
        const QString &file = table.fileName();
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
        m_halfRead = true;
        defect(
            file, 0, {},
            fitting.isEmpty()
                ? CatalogMergeTexts::tr("this is no table of a catalog; expected one of %1")
                      .arg(m_base.manifest.tables.keys().join(QStringLiteral(", ")))
                : CatalogMergeTexts::tr(
                      "this may be one of several tables; expected a file named %1.csv")
                      .arg(fitting.join(QStringLiteral(".csv, "))));
        return std::nullopt;
    }

    void mergeTable(const TableSpec &spec, const CsvTable &given) {
        const QString &file = given.fileName();
        Sheet sheet = Sheet::of(m_base.tables[spec.name]);
        const Sheet from = Sheet::of(given);
        std::vector<qsizetype> columns; // of the sheet; -1 for one that is not known
        for (const QString &name : from.columns) {
            if (!sheet.columns.contains(name)) {
                if (spec.columnsAreRegions && m_regions.contains(name))
                    sheet.addColumn(name);
                else
                    defect(
                        file, 1, {},
                        CatalogMergeTexts::tr("the column \"%1\" is not known; expected one of %2")
                            .arg(
                                name,
                                sheet.columns.join(QStringLiteral(", ")).left(kMostExpected)));
            }
            columns.push_back(sheet.columns.indexOf(name));
        }
        const QStringList identity = identityOf(spec);
        bool isWhole = true;
        for (const QString &name : identity) {
            if (from.columns.contains(name))
                continue;
            isWhole = false;
            defect(file, 1, {}, CatalogMergeTexts::tr("the column \"%1\" is missing").arg(name));
        }
        if (!isWhole) {
            m_halfRead = true;
            return;
        }
        QHash<QString, size_t> known;
        for (size_t r = 0; r < sheet.rows.size(); ++r)
            known.insert(keyOf(sheet.columns, sheet.rows[r], identity), r);
        QHash<size_t, int> lines; // of the given file, by row of the sheet
        for (size_t r = 0; r < from.rows.size(); ++r) {
            const QString key = keyOf(from.columns, from.rows[r], identity);
            const int line = given.line(static_cast<int>(r));
            auto at = known.constFind(key);
            if (at == known.constEnd()) {
                sheet.rows.emplace_back(sheet.columns.size());
                at = known.insert(key, sheet.rows.size() - 1);
            }
            if (const auto before = lines.constFind(*at); before != lines.constEnd()) {
                defect(
                    file, line, {},
                    CatalogMergeTexts::tr("the row stands here twice, first on line %1")
                        .arg(*before));
                continue;
            }
            lines.insert(*at, line);
            takeRow(
                spec, sheet, sheet.rows[*at], {given, line, from.columns, from.rows[r]}, columns);
        }
        m_result.files[spec.file] = sheet.toCsv();
        Origin &origin = m_origins[spec.file];
        origin.file = file;
        const std::vector<int> merged = sheet.lines();
        for (auto it = lines.constBegin(); it != lines.constEnd(); ++it)
            origin.lines.insert(merged[it.key()], it.value());
    }

    /// Proves what was merged, and says where a defect lies in the files that were given.
    void prove() {
        CatalogProof proof = catalogProof(m_result.files);
        if (m_result.defects.empty())
            m_result.catalog = std::move(proof.catalog);
        m_result.unlisted += proof.unlisted;
        for (const CatalogDefect &found : proof.defects) {
            const auto origin = m_origins.constFind(found.file);
            const int line = origin == m_origins.constEnd() ? 0 : origin->lines.value(found.line);
            if (line > 0)
                defect(origin->file, line, found.column, found.message);
            else if (origin != m_origins.constEnd() && found.line == 0)
                defect(origin->file, 0, found.column, found.message);
            else
                defect(
                    m_base.manifest.version + QLatin1Char('/') + found.file, found.line,
                    found.column, found.message);
        }
    }

    static QString keyOf(
        const QStringList &columns, const QStringList &row, const QStringList &identity) {
        QString key;
        for (const QString &name : identity)
            key += row[columns.indexOf(name)] + QChar(0x1f);
        return key;
    }

    /// Where a number's row names its source, or the year of that.
    static QString originColumnOf(const ColumnSpec &column, const char *what) {
        const QString prefix = column.source.mid(1);
        return prefix.isEmpty() ? QLatin1String(what)
                                : prefix + QLatin1Char('_') + QLatin1String(what);
    }

    /// Years of sources are no figures with a source of their own.
    static bool isYearOfSource(const TableSpec &spec, const QString &name) {
        return std::ranges::any_of(spec.numbers, [&](const ColumnSpec &column) {
            return column.sourceByRow() && originColumnOf(column, "year") == name;
        });
    }

    struct GivenRow {
        const CsvTable &table;
        int line;
        const QStringList &columns;
        const QStringList &cells;
    };

    void takeRow(
        const TableSpec &spec, const Sheet &sheet, QStringList &row, const GivenRow &given,
        const std::vector<qsizetype> &columns) {
        const QStringList identity = identityOf(spec);
        QSet<QString> unsourced; // columns of sources that new figures have
        for (qsizetype c = 0; c < given.cells.size(); ++c) {
            const qsizetype at = columns[static_cast<size_t>(c)];
            QString cell = given.cells[c];
            // an empty cell says nothing, and one that says the same nothing new
            if (at < 0 || cell.isEmpty() || cell == row[at])
                continue;
            const QString &name = given.columns[c];
            const ColumnSpec *number = spec.numberColumn(name);
            const bool isFigure = number && !identity.contains(name)
                                  && !(spec.columnsAreRegions && !m_regions.contains(name));
            if (isFigure) {
                const std::string bytes = cell.toStdString();
                const MarkedNumber figure = parseMarkedNumber(bytes, spec);
                if (!figure.valid) {
                    defect(
                        given.table.fileName(), given.line, name,
                        CatalogMergeTexts::tr("expected a number such as 0.25, found \"%1\"")
                            .arg(cell.left(kMostExpected)));
                    continue;
                }
                // the origin that a mark stands for is that of another figure
                cell.remove(0, static_cast<qsizetype>(figure.mark.size()));
                const bool hasSource = spec.name != QLatin1String("sources")
                                       && !isYearOfSource(spec, name);
                if (hasSource && number->sourceByRow())
                    unsourced.insert(originColumnOf(*number, "source"));
                else if (hasSource)
                    cell = markOf(spec) + cell;
            }
            row[at] = cell;
        }
        for (const QString &name : unsourced) {
            const qsizetype ours = sheet.columns.indexOf(name);
            const qsizetype theirs = given.columns.indexOf(name);
            const bool named = theirs >= 0 && m_sources.contains(given.cells[theirs]);
            if (ours < 0 || named)
                continue;
            row[ours] = m_source;
            const QString prefix = name.chopped(QLatin1String("source").size());
            for (const auto &[what, value] :
                 {std::pair("year", m_label.released.left(4)),
                  std::pair("confidence", keyword(Confidence::Medium))}) {
                const QString column = prefix + QLatin1String(what);
                const qsizetype at = sheet.columns.indexOf(column);
                const qsizetype said = given.columns.indexOf(column);
                const bool isSaid = said >= 0 && !given.cells[said].isEmpty();
                if (at >= 0 && !isSaid && !identity.contains(column))
                    row[at] = value;
            }
        }
    }

    /// Signs in front of a number that stand for the import as its source.
    QString markOf(const TableSpec &spec) {
        const auto known = m_marks.constFind(spec.name);
        if (known != m_marks.constEnd())
            return *known;
        std::string mark;
        for (size_t n = 0; mark.empty() || spec.marks.contains(mark); ++n)
            mark = markNumber(n);
        return *m_marks.insert(spec.name, QString::fromStdString(mark));
    }

    void addSource() {
        const TableSpec &spec = m_base.manifest.tables[QStringLiteral("sources")];
        auto table = CsvTable::parse(m_result.files[spec.file], spec.file);
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
        m_result.files[spec.file] = sheet.toCsv();
    }

    void writeManifest() {
        QByteArray &manifest = m_result.files[QStringLiteral("catalog.info")];
        try {
            ptree tree;
            std::istringstream in(manifest.toStdString());
            boost::property_tree::read_info(in, tree);
            tree.put("version", versionAfter(m_base.manifest.version, m_label.name).toStdString());
            tree.put("released", m_label.released.toStdString());
            for (auto it = m_marks.constBegin(); it != m_marks.constEnd(); ++it) {
                const QString year = isSeries(m_base.manifest.tables[it.key()])
                                         ? QStringLiteral("0")
                                         : m_label.released.left(4);
                const QString origin = QStringLiteral("%1 %2 medium").arg(m_source, year);
                ptree &table = tree.get_child("tables").get_child(
                    ptree::path_type(it.key().toStdString(), '/'));
                auto marks = table.find("marks");
                ptree &all = marks == table.not_found() ? table.put_child("marks", ptree())
                                                        : marks->second;
                all.push_back({it.value().toStdString(), ptree(origin.toStdString())});
            }
            std::ostringstream out;
            boost::property_tree::write_info(out, tree);
            manifest = QByteArray::fromStdString(out.str());
        } catch (const boost::property_tree::ptree_error &e) {
            unreadable(
                Error::unreadable(QStringLiteral("catalog.info"), QString::fromUtf8(e.what())));
        }
    }

    const CatalogFiles &m_base;
    const CatalogLabel &m_label;
    QString m_source;
    QSet<QString> m_sources;
    QSet<QString> m_regions;
    QMap<QString, QString> m_marks;   ///< of the import, by the name of the table
    QHash<QString, Origin> m_origins; ///< by the name of the merged file
    bool m_halfRead = false;
    MergedCatalog m_result;
};

} // namespace

MergedCatalog mergedCatalog(
    const CatalogBytes &base, const CatalogBytes &tables, const CatalogLabel &label) {
    const auto refused = [](const Error &error) {
        return MergedCatalog{{}, {}, {{error.where, 0, {}, error.message}}};
    };
    if (const auto fits = checkLabel(label.name); !fits)
        return refused(fits.error());
    if (tables.isEmpty())
        return refused(Error::usage(CatalogMergeTexts::tr("there is no table to import")));
    auto parsed = CatalogFiles::parse(base, QString());
    if (!parsed)
        return refused(parsed.error());
    return Merger(*parsed, label).merge(base, tables);
}

} // namespace greenprint
