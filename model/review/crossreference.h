#pragma once

#include "model/catalog/catalog.h"
#include "model/review/lens.h"

#include <QHash>

namespace greenprint {

/// Which practices of ours a choice of a lens stands for, by the ids that AWS gave its own: a lens
/// of AWS, of either generation, or one that keeps its ids ("MLSUS05_BP02") can so be answered
/// with our evidence.
class CrossReference {
public:
    CrossReference(const Catalog &catalog, const Lens &lens);

    /// Our practices behind a choice; empty if there is no basis for one.
    QStringList practices(const LensChoice &choice) const;
    /// The id that AWS publishes for a choice, "MLSUS05-BP02"; empty if it carries none.
    static QString officialId(const LensChoice &choice);
    /// Published level of risk of a choice, "high", "medium" or "low": its own, else the highest
    /// of our practices behind it, else "medium".
    QString level(const LensChoice &choice) const;

private:
    const Catalog &m_catalog;
    bool m_ownIds = false;
    QHash<QString, QStringList> m_byOfficialId;
};

/// The level that AWS publishes for a practice of the framework or a lens; empty if it states none.
QString publishedLevel(const QString &officialId);
/// How much a level weighs, in the coverage and in the order of improvements: high 3, medium or
/// unknown 2, low 1.
double weightOf(const QString &level);

} // namespace greenprint
