#pragma once

#include "model/library/librarytypes.h"
#include "model/library/salvagedfile.h"

#include <map>
#include <set>

namespace greenprint {

// times are in milliseconds since 1970 in UTC, as in the file

struct FoundPlan {
    QString id;
    QString name;
    qint64 created = 0;
    qint64 modified = 0;
    std::optional<qint64> deleted;
    int newest = 0;
    QString note;
};

/// A packed text, which is read again when it is wanted.
struct FoundText {
    std::optional<qint64> base;
    QByteArray digest;
    SalvagedFile::Place place;
    int packedColumn = 0; ///< of its row
};

struct FoundRevision {
    int number = 0;
    int parent = 0;
    RevisionKind kind = RevisionKind::Recovered;
    qint64 saved = 0;
    QString author;
    QString comment;
    QString name;
    std::optional<qint64> result;
    qint64 row = 0;
};

struct FoundMilestone {
    qint64 revision = 0;
    qint64 result = 0;
    QString name;
    qint64 recorded = 0;
    QString note;
};

/// What the pages of a damaged library hold, by the rows' numbers.
struct FoundRows {
    std::map<qint64, FoundPlan> plans;
    std::map<qint64, std::vector<FoundRevision>> revisions; ///< by plan
    std::map<qint64, FoundText> revisionTexts;
    std::map<qint64, FoundText> resultTexts;
    std::map<qint64, std::vector<FoundMilestone>> milestones; ///< by plan
    std::set<std::pair<qint64, QString>> tags;
    std::vector<SalvagedFile::Place> setups;
    std::map<qint64, SalvagedFile::Place> catalogs;
    std::vector<SalvagedFile::Place> catalogFiles;

    /// Takes a row for what its shape says that it is; one of no table of ours is passed over.
    void take(const SalvagedFile::Place &place, const SalvagedFile::Row &row);
};

} // namespace greenprint
