#include "model/catalog/manifest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <boost/property_tree/info_parser.hpp>

#include <algorithm>
#include <cstring>
#include <sstream>

namespace greenprint {
namespace {

using boost::property_tree::ptree;

struct CatalogManifestTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogManifest)
};

/// 0 stands for none, or for that of the column.
bool isYear(int year) {
    return year >= 0 && year <= 9999;
}

/// Signs that cannot be mistaken for a part of the number behind them.
bool isMark(const std::string &text) {
    const auto isSign = [](char c) {
        return c > ' ' && c <= '~' && !(c >= '0' && c <= '9') && !std::strchr("+-.,\"", c);
    };
    return !text.empty() && std::ranges::all_of(text, isSign);
}

Expected<ColumnSpec> parseColumn(const QString &text, const QString &where) {
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 6) {
        return failure(Error::unreadable(
            where, CatalogManifestTexts::tr(
                       "expected: unit, least, most, source, year, confidence; found \"%1\"")
                       .arg(text)));
    }
    bool leastOk = false;
    bool mostOk = false;
    bool yearOk = false;
    ColumnSpec spec;
    spec.unit = parts[0];
    spec.least = parts[1].toDouble(&leastOk);
    spec.most = parts[2].toDouble(&mostOk);
    spec.source = parts[3];
    spec.year = parts[4].toInt(&yearOk);
    const std::optional<Confidence> confidence = fromKeyword<Confidence>(parts[5]);
    if (!leastOk || !mostOk || !yearOk || !isYear(spec.year) || !confidence)
        return failure(Error::unreadable(
            where, CatalogManifestTexts::tr("a bound, year or confidence is not valid in \"%1\"")
                       .arg(text)));
    spec.confidence = *confidence;
    return spec;
}

Expected<TableSpec::Mark> parseMark(const QString &text, const QString &where) {
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return failure(Error::unreadable(
            where, CatalogManifestTexts::tr("expected: source, year, confidence; found \"%1\"")
                       .arg(text)));
    bool yearOk = false;
    TableSpec::Mark mark{parts[0], parts[1].toInt(&yearOk), Confidence::Low};
    const std::optional<Confidence> confidence = fromKeyword<Confidence>(parts[2]);
    if (!yearOk || !isYear(mark.year) || !confidence)
        return failure(Error::unreadable(
            where,
            CatalogManifestTexts::tr("a year or confidence is not valid in \"%1\"").arg(text)));
    mark.confidence = *confidence;
    return mark;
}

Expected<TableSpec> parseTable(const QString &name, const ptree &tree, const QString &fileName) {
    TableSpec table;
    table.name = name;
    table.file = QString::fromStdString(tree.get("file", std::string()));
    table.key = QString::fromStdString(tree.get("key", std::string()));
    table.columnsAreRegions = tree.get("columns-are", std::string()) == "regions";
    const QString where = fileName + QStringLiteral(": ") + name;
    // a manifest must not reach outside its folder
    if (table.file.isEmpty() || table.file.contains(QLatin1Char('/'))
        || table.file.contains(QLatin1Char('\\')))
        return failure(Error::unreadable(
            where, CatalogManifestTexts::tr("\"file\" must name a file of the same folder")));
    if (const auto numbers = tree.get_child_optional("numbers")) {
        for (const auto &[column, node] : *numbers) {
            auto spec = parseColumn(QString::fromStdString(node.data()), where);
            if (!spec)
                return failure(spec.error());
            table.numbers.insert(QString::fromStdString(column), *spec);
        }
    }
    if (const auto marks = tree.get_child_optional("marks")) {
        for (const auto &[signs, node] : *marks) {
            auto mark = parseMark(QString::fromStdString(node.data()), where);
            if (!mark)
                return failure(mark.error());
            if (!isMark(signs)) {
                return failure(Error::unreadable(
                    where,
                    CatalogManifestTexts::tr("\"%1\" is no mark; expected signs such as \"~\", "
                                             "and no digit, comma, quote, \"+\", \"-\" or \".\"")
                        .arg(QString::fromStdString(signs).left(40))));
            }
            table.marks.emplace(signs, *mark);
        }
    }
    if (const auto refers = tree.get_child_optional("refers")) {
        for (const auto &[column, node] : *refers)
            table.refers.insert(
                QString::fromStdString(column), QString::fromStdString(node.data()));
    }
    return table;
}

/// What is wrong with the form of a manifest, before anything follows it: it is too long or too
/// deep, or has a directive, by which it would draw in other files.
std::optional<QString> formDefect(const QByteArray &bytes) {
    constexpr qsizetype kMostBytes = 1024 * 1024;
    constexpr int kMostDepth = 16;
    if (bytes.size() > kMostBytes)
        return CatalogManifestTexts::tr("the manifest is larger than 1 MiB");
    if (bytes.contains('\0'))
        return CatalogManifestTexts::tr("the manifest contains a NUL byte");
    int depth = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.trimmed().startsWith('#'))
            return CatalogManifestTexts::tr("a manifest has no directives (#)");
        depth += static_cast<int>(line.count('{'));
        if (depth > kMostDepth)
            return CatalogManifestTexts::tr("the manifest is nested deeper than %1")
                .arg(kMostDepth);
        depth -= static_cast<int>(line.count('}'));
    }
    return std::nullopt;
}

} // namespace

const ColumnSpec *TableSpec::numberColumn(const QString &column) const {
    auto it = numbers.constFind(column);
    if (it == numbers.constEnd() && column != key && !refers.contains(column))
        it = numbers.constFind(QStringLiteral("*"));
    return it == numbers.constEnd() ? nullptr : &*it;
}

Expected<CatalogManifest> CatalogManifest::parse(const QByteArray &bytes, const QString &fileName) {
    if (const auto defect = formDefect(bytes))
        return failure(Error::unreadable(fileName, *defect));
    ptree tree;
    std::istringstream stream(bytes.toStdString());
    try {
        boost::property_tree::read_info(stream, tree);
    } catch (const boost::property_tree::info_parser_error &e) {
        return failure(Error::unreadable(
            QStringLiteral("%1:%2").arg(fileName).arg(e.line()),
            QString::fromStdString(e.message())));
    }
    if (tree.get("greenprint-catalog", 0) != kFormat) {
        return failure(Error::unreadable(
            fileName, CatalogManifestTexts::tr("this is not a catalog of format %1").arg(kFormat)));
    }
    CatalogManifest manifest;
    manifest.version = QString::fromStdString(tree.get("version", std::string()));
    manifest.released = QString::fromStdString(tree.get("released", std::string()));
    if (manifest.version.isEmpty())
        return failure(
            Error::unreadable(fileName, CatalogManifestTexts::tr("\"version\" is missing")));
    // it stands in names of files and on command lines
    static const QRegularExpression fitting(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.+_-]*\\z"));
    if (manifest.version.size() > kMostOfVersion || !fitting.match(manifest.version).hasMatch()) {
        return failure(Error::unreadable(
            fileName,
            CatalogManifestTexts::tr("\"version\" is \"%1\"; expected letters, digits, \".\", "
                                     "\"+\", \"_\" and \"-\"")
                .arg(manifest.version.left(kMostOfVersion))));
    }
    const auto tables = tree.get_child_optional("tables");
    if (!tables)
        return failure(
            Error::unreadable(fileName, CatalogManifestTexts::tr("\"tables\" is missing")));
    for (const auto &[name, node] : *tables) {
        auto table = parseTable(QString::fromStdString(name), node, fileName);
        if (!table)
            return failure(table.error());
        manifest.tables.insert(QString::fromStdString(name), *table);
    }
    return manifest;
}

} // namespace greenprint
