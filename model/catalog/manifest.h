#pragma once

#include "model/catalog/datum.h"
#include "model/error.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <map>
#include <string>

namespace greenprint {

/// What the manifest says of one column of numbers.
struct ColumnSpec {
    QString unit; ///< a symbol of Unit, or "by-row", "by-factor"
    double least = 0.0;
    double most = 0.0;
    /// The id of a source, or "@prefix": each row names its own in prefix_source (and _year and
    /// _confidence where present).
    QString source;
    int year = 0;
    Confidence confidence = Confidence::Medium;

    bool sourceByRow() const { return source.startsWith(QLatin1Char('@')); }
};

/// What the manifest says of one table.
struct TableSpec {
    QString name;
    QString file;
    QString key; ///< column of unique ids; may be empty
    bool columnsAreRegions = false;
    QMap<QString, ColumnSpec> numbers;
    struct Mark {
        QString source;
        int year = 0; ///< 0: that of the column
        Confidence confidence = Confidence::Low;
    };
    /// By the signs in front of a number that stand for them: "~".
    std::map<std::string, Mark, std::less<>> marks;
    QMap<QString, QString> refers; ///< column -> name of the table it refers to

    /// The spec of a column, falling back to "*"; null if the column holds no numbers.
    const ColumnSpec *numberColumn(const QString &column) const;
};

/// catalog.info: the tables of a catalog, and the unit, range and origin of every number in them.
struct CatalogManifest {
    static constexpr int kFormat = 1;

    QString version;
    QString released;
    QMap<QString, TableSpec> tables;

    /// The longest version, in characters: it stands in names of files.
    static constexpr qsizetype kMostOfVersion = 200;

    static Expected<CatalogManifest> parse(const QByteArray &bytes, const QString &fileName);
};

} // namespace greenprint
