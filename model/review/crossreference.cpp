#include "model/review/crossreference.h"

#include "model/review/builtinlens.h"
#include "model/review/lenstable.h"

#include <QRegularExpression>

namespace greenprint {
namespace {

QHash<QString, QString> readLevels() {
    const CsvTable table = lensTable(QStringLiteral("published-levels.csv"));
    QHash<QString, QString> levels;
    for (int row = 0; row < table.rowCount(); ++row)
        levels.insert(
            table.text(row, table.column("practice")), table.text(row, table.column("level")));
    return levels;
}

QString normalized(const QString &choice) {
    return choice.toUpper().replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace

CrossReference::CrossReference(const Catalog &catalog, const Lens &lens)
    : m_catalog(catalog)
    // a lens that we exported and that comes back as a file is known by its name
    , m_ownIds(
          lens.id == QLatin1String(kBuiltInLensId)
          || lens.name == QLatin1String(kBuiltInLensName)) {
    for (const Practice &p : catalog.practices()) {
        for (const QStringList &ids :
             {p.mlLens2025, p.mlLens2023, p.framework, p.generativeAiLens}) {
            for (const QString &id : ids)
                m_byOfficialId[id] << p.id;
        }
    }
}

QStringList CrossReference::practices(const LensChoice &choice) const {
    if (choice.isNone())
        return {};
    const QString id = normalized(choice.id);
    if (m_ownIds)
        return m_catalog.practice(id) ? QStringList{id} : QStringList{};
    const QString official = officialId(choice);
    return official.isEmpty() ? QStringList{} : m_byOfficialId.value(official);
}

QString CrossReference::officialId(const LensChoice &choice) {
    static const QRegularExpression kOfficial(QStringLiteral(
        "(?:^|[^A-Z0-9])([A-Z]{2,}[0-9]{2}-BP[0-9]{2}|ML[A-Z]{2,4}-[0-9]{2})(?![0-9])"));
    const QRegularExpressionMatch match = kOfficial.match(normalized(choice.id));
    return match.hasMatch() ? match.captured(1) : QString();
}

QString CrossReference::level(const LensChoice &choice) const {
    if (const QString own = publishedLevel(officialId(choice)); !own.isEmpty())
        return own;
    QString highest;
    for (const QString &id : practices(choice)) {
        const QString level = m_catalog.practice(id)->level;
        if (highest.isEmpty() || weightOf(level) > weightOf(highest))
            highest = level;
    }
    return highest.isEmpty() ? QStringLiteral("medium") : highest;
}

QString publishedLevel(const QString &officialId) {
    static const QHash<QString, QString> levels = readLevels();
    return levels.value(officialId);
}

double weightOf(const QString &level) {
    return level == QLatin1String("high") ? 3.0 : level == QLatin1String("low") ? 1.0 : 2.0;
}

} // namespace greenprint
