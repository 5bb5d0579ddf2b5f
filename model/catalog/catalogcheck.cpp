#include "model/catalog/catalogcheck.h"

#include "model/catalog/servicestanding.h"
#include "model/quantity/unit.h"

#include <QCoreApplication>
#include <QSet>

namespace greenprint {
namespace {

struct CatalogCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogCheck)
};

class Check {
public:
    explicit Check(const CatalogFiles &files)
        : m_files(files) {
        for (const TableSpec &spec : files.manifest.tables) {
            if (!spec.key.isEmpty())
                m_keys.insert(spec.name, keysOf(spec));
        }
    }

    CatalogReport run() {
        for (const TableSpec &spec : m_files.manifest.tables)
            checkTable(spec, *m_files.tables.constFind(spec.name));
        checkStandings();
        for (const WordedTable &words : wordedTables()) {
            for (const CsvTable &texts : m_files.translations.value(QLatin1String(words.name)))
                checkTranslation(words, texts);
        }
        return std::move(m_report);
    }

private:
    QSet<QString> keysOf(const TableSpec &spec) {
        const CsvTable &table = *m_files.tables.constFind(spec.name);
        QSet<QString> keys;
        const int column = table.column(spec.key);
        if (column < 0) {
            defect(
                place(table),
                CatalogCheckTexts::tr("the key column \"%1\" is missing").arg(spec.key));
            return keys;
        }
        for (int row = 0; row < table.rowCount(); ++row) {
            const QString key = table.text(row, column);
            if (key.isEmpty() || keys.contains(key))
                defect(
                    place(table, row, spec.key),
                    CatalogCheckTexts::tr("the key \"%1\" is empty or used twice").arg(key));
            keys.insert(key);
        }
        return keys;
    }

    /// Where something is wrong.
    struct Place {
        QString file;
        int line = 0;
        QString column = {};
    };

    void defect(const Place &place, const QString &message) {
        if (m_report.defects.size() < CatalogReport::kMostListed)
            m_report.defects.push_back({place.file, place.line, place.column, message});
        else
            ++m_report.unlisted;
    }

    static Place place(const CsvTable &table) { return {table.fileName(), 0, {}}; }
    static Place place(const CsvTable &table, int row, const QString &column) {
        return {table.fileName(), table.line(row), column};
    }

    void checkTable(const TableSpec &spec, const CsvTable &table) {
        ++m_report.tables;
        if (table.rowCount() == 0)
            defect(place(table), CatalogCheckTexts::tr("the table is empty"));
        for (int c = 0; c < table.columnCount(); ++c) {
            const QString name = table.columnName(c);
            const bool isRegion = m_keys.value(QStringLiteral("regions")).contains(name);
            if (spec.columnsAreRegions && name != spec.key && !isRegion
                && name.contains(QLatin1Char('-')))
                defect(
                    place(table),
                    CatalogCheckTexts::tr("the column \"%1\" is not a Region").arg(name));
            if (spec.refers.contains(name))
                checkReferences(spec, table, c, name);
            const ColumnSpec *column = spec.numberColumn(name);
            const bool textColumn = spec.columnsAreRegions && !isRegion;
            if (column && !textColumn)
                checkNumbers(spec, table, c, name, *column);
        }
        for (const auto &[signs, mark] : spec.marks)
            checkSource(table.fileName(), mark.source);
        for (auto it = spec.numbers.constBegin(); it != spec.numbers.constEnd(); ++it) {
            if (it.key() != QLatin1String("*") && table.column(it.key()) < 0)
                defect(
                    place(table),
                    CatalogCheckTexts::tr("the column \"%1\" is missing").arg(it.key()));
            const bool unitKnown = it->unit.startsWith(QLatin1String("by-"))
                                   || unitFromSymbol(it->unit);
            if (!unitKnown)
                defect(
                    place(table),
                    CatalogCheckTexts::tr("the unit \"%1\" is not known").arg(it->unit));
            if (!it->sourceByRow())
                checkSource(table.fileName(), it->source);
        }
    }

    /// What a service's status is called is known, so that it can be said in every language.
    void checkStandings() {
        const CsvTable &services = m_files.table("service-status");
        const int status = services.column("status");
        const QStringList known = knownStandings();
        for (int row = 0; status >= 0 && row < services.rowCount(); ++row) {
            if (!known.contains(services.text(row, status)))
                defect(
                    place(services, row, QStringLiteral("status")),
                    CatalogCheckTexts::tr("the status \"%1\" is not known")
                        .arg(services.text(row, status)));
        }
    }

    /// A table of translated texts has every row and text that the English one has, and no other.
    void checkTranslation(const WordedTable &words, const CsvTable &translated) {
        ++m_report.tables;
        const CsvTable &english = m_files.table(words.name);
        const QString keyName = QLatin1String(words.key);
        const int key = translated.column(words.key);
        if (key < 0)
            defect(
                place(translated),
                CatalogCheckTexts::tr("the column \"%1\" is missing").arg(keyName));
        QMap<QString, int> rows;
        for (int row = 0; key >= 0 && row < translated.rowCount(); ++row) {
            const QString id = translated.text(row, key);
            if (rows.contains(id))
                defect(
                    place(translated, row, keyName),
                    CatalogCheckTexts::tr("the key \"%1\" is empty or used twice").arg(id));
            rows.insert(id, row);
        }
        for (const char *name : words.columns) {
            const int column = english.column(name);
            const int other = translated.column(name);
            if (other < 0) {
                defect(
                    place(translated),
                    CatalogCheckTexts::tr("the column \"%1\" is missing").arg(QLatin1String(name)));
                continue;
            }
            for (int row = 0; key >= 0 && row < english.rowCount(); ++row) {
                const QString id = english.text(row, english.column(words.key));
                const int there = rows.value(id, -1);
                const bool isWanted = !english.cell(row, column).empty();
                const bool isThere = there >= 0 && !translated.cell(there, other).empty();
                if (isWanted != isThere)
                    defect(
                        {translated.fileName(), 0, id + QStringLiteral(", ") + QLatin1String(name)},
                        isWanted ? CatalogCheckTexts::tr("the text is missing")
                                 : CatalogCheckTexts::tr("there is no such text in English"));
            }
        }
        const QSet<QString> known = m_keys.value(QLatin1String(words.name));
        for (auto it = rows.constBegin(); it != rows.constEnd(); ++it) {
            if (!known.contains(it.key()))
                defect(
                    place(translated, *it, keyName), CatalogCheckTexts::tr("\"%1\" is not in %2")
                                                         .arg(it.key(), QLatin1String(words.name)));
        }
    }

    void checkSource(const QString &where, const QString &source) {
        ++m_report.references;
        if (!m_keys.value(QStringLiteral("sources")).contains(source))
            defect(
                {where, 0, {}},
                CatalogCheckTexts::tr("the source \"%1\" does not exist").arg(source));
    }

    void checkReferences(
        const TableSpec &spec, const CsvTable &table, int column, const QString &name) {
        const QString target = spec.refers.value(name);
        if (!m_keys.contains(target)) {
            defect(
                place(table),
                CatalogCheckTexts::tr("\"%1\" refers to the table \"%2\", which has no key")
                    .arg(name, target));
            return;
        }
        const QSet<QString> &keys = *m_keys.constFind(target);
        for (int row = 0; row < table.rowCount(); ++row) {
            const QString value = table.text(row, column);
            if (value.isEmpty())
                continue;
            ++m_report.references;
            if (!keys.contains(value))
                defect(
                    place(table, row, name),
                    CatalogCheckTexts::tr("\"%1\" is not in %2").arg(value, target));
        }
    }

    void checkNumbers(
        const TableSpec &spec, const CsvTable &table, int column, const QString &name,
        const ColumnSpec &numbers) {
        const QString prefix = numbers.source.size() > 1 && numbers.sourceByRow()
                                   ? numbers.source.mid(1) + QLatin1Char('_')
                                   : QString();
        const int sourceColumn = numbers.sourceByRow()
                                     ? table.column(prefix + QLatin1String("source"))
                                     : -1;
        const int unitColumn = table.column("unit");
        for (int row = 0; row < table.rowCount(); ++row) {
            const std::string_view cell = table.cell(row, column);
            if (cell.empty())
                continue;
            const MarkedNumber n = parseMarkedNumber(cell, spec);
            if (!n.valid) {
                defect(
                    place(table, row, name),
                    CatalogCheckTexts::tr("expected a number, found \"%1\"")
                        .arg(table.text(row, column)));
                continue;
            }
            ++m_report.numbers;
            if (n.value < numbers.least || n.value > numbers.most) {
                defect(
                    place(table, row, name), CatalogCheckTexts::tr("%1 is outside %2 to %3")
                                                 .arg(n.value)
                                                 .arg(numbers.least)
                                                 .arg(numbers.most));
            }
            if (numbers.sourceByRow() && n.mark.empty()) {
                const QString source = sourceColumn < 0 ? QString() : table.text(row, sourceColumn);
                if (source.isEmpty())
                    defect(
                        place(table, row, name), CatalogCheckTexts::tr("the number has no source"));
            }
            if (numbers.unit == QLatin1String("by-row")
                && (unitColumn < 0 || !unitFromSymbol(table.text(row, unitColumn))))
                defect(place(table, row, name), CatalogCheckTexts::tr("the number has no unit"));
        }
        checkRange(table, column, name);
    }

    /// A "low" is at most, a "high" at least the value beside it.
    void checkRange(const CsvTable &table, int column, const QString &name) {
        for (const auto &[suffix, low] :
             {std::pair(QLatin1String("low"), true), std::pair(QLatin1String("high"), false)}) {
            if (name != suffix && !name.endsWith(QLatin1Char('_') + suffix))
                continue;
            const QString base = name == suffix ? QStringLiteral("value")
                                                : name.chopped(suffix.size() + 1);
            int baseColumn = table.column(base);
            for (const char *unit : {"_kg", "_w"}) {
                if (baseColumn < 0)
                    baseColumn = table.column(base + QLatin1String(unit));
            }
            if (baseColumn < 0)
                continue;
            for (int row = 0; row < table.rowCount(); ++row) {
                bool boundOk = false;
                bool valueOk = false;
                const double bound = table.text(row, column).toDouble(&boundOk);
                const double value = table.text(row, baseColumn).toDouble(&valueOk);
                if (boundOk && valueOk && (low ? bound > value : bound < value))
                    defect(
                        place(table, row, name),
                        CatalogCheckTexts::tr("the range does not contain the value"));
            }
        }
    }

    const CatalogFiles &m_files;
    QMap<QString, QSet<QString>> m_keys;
    CatalogReport m_report;
};

} // namespace

QString CatalogDefect::place() const {
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    if (!column.isEmpty())
        place += QStringLiteral(", ") + column;
    return place;
}

QString CatalogDefect::text() const {
    return file.isEmpty() ? message : place() + QStringLiteral(": ") + message;
}

QString defectsText(const std::vector<CatalogDefect> &defects, int most) {
    QStringList lines;
    for (const CatalogDefect &defect : defects) {
        if (lines.size() == most) {
            lines << CatalogCheckTexts::tr("and %1 more")
                         .arg(static_cast<qsizetype>(defects.size()) - most);
            break;
        }
        lines << defect.text();
    }
    return lines.join(QLatin1Char('\n'));
}

CatalogReport checkCatalog(const CatalogFiles &files) {
    return Check(files).run();
}

} // namespace greenprint
