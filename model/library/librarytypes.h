#pragma once

#include "model/library/frozenresults.h"
#include "model/plan/planfile.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace greenprint {

/// What stands at a path.
enum class LibraryState : quint8 {
    Missing, ///< nothing, or an empty file
    Current,
    Older,   ///< opens after a migration
    Newer,   ///< written by a newer version of Greenprint
    Foreign, ///< a database of another program, or no database
    Damaged,
    Locked, ///< cannot be read now
};

struct LibraryInspection {
    LibraryState state = LibraryState::Missing;
    int schema = 0;
    QString needs;  ///< of a newer one: the version of Greenprint that reads it
    QString detail; ///< a sentence for people, for all but Missing and Current
};

/// How a revision came about.
enum class RevisionKind : quint8 {
    Saved,
    Imported,
    Restored,
    Conflict, ///< saved while another program had saved too; kept beside the newest
    Frozen,   ///< saved to record a milestone
    Recovered ///< read out of a damaged library
};

template <>
struct Keywords<RevisionKind> {
    static constexpr std::array<Keyword<RevisionKind>, 6> all{{
        {RevisionKind::Saved, "saved", QT_TRANSLATE_NOOP("Keyword", "saved")},
        {RevisionKind::Imported, "imported", QT_TRANSLATE_NOOP("Keyword", "imported")},
        {RevisionKind::Restored, "restored", QT_TRANSLATE_NOOP("Keyword", "restored")},
        {RevisionKind::Conflict, "conflict", QT_TRANSLATE_NOOP("Keyword", "kept in a conflict")},
        {RevisionKind::Frozen, "milestone", QT_TRANSLATE_NOOP("Keyword", "milestone")},
        {RevisionKind::Recovered, "recovered", QT_TRANSLATE_NOOP("Keyword", "recovered")},
    }};
};

/// One state of a plan in its history. It never changes.
struct Revision {
    int number = 0; ///< from 1, for each plan
    int parent = 0; ///< the revision that it was made from; 0 for the first
    RevisionKind kind = RevisionKind::Saved;
    QDateTime saved; ///< UTC
    QString author;
    QString comment;
    QString planName;
    QString planHash;
    QString catalog; ///< version of the frozen results; empty without results
    bool newest = false;
    QStringList milestones;
};

/// A state that was frozen under a name, with its results. It never changes.
struct FrozenMilestone {
    QString name;
    QDateTime recorded; ///< UTC
    int revision = 0;
    QString catalog;
    QString planHash;
    QString note;
};

/// A plan as a list shows it. The figures are those of the baseline when it was saved last; none
/// where they are unknown or partial, or were never computed.
struct PlanSummary {
    QString id;
    QString name;
    QString owner;
    QStringList tags;
    QString note; ///< about the plan in the library, not part of it
    QDateTime created;
    QDateTime modified;
    QDateTime deleted; ///< when it was moved to the bin; null if it is not there
    int revision = 0;  ///< the newest
    int revisions = 0;
    int milestones = 0;
    int scenarios = 0;
    QString baseline; ///< name of the baseline scenario
    QString catalog;  ///< version of the results; empty without
    std::optional<double> energyKwh;
    std::optional<double> carbonKg;
    std::optional<double> waterL;
    std::optional<double> costUsd;
    /// Where a searched text was found, with the place in its surroundings; empty without search.
    QString foundIn; ///< "name", "datasets", …
    QString excerpt;
};

/// What a list of plans shows.
struct PlanQuery {
    enum class Order : quint8 { Modified, Name, Created, Carbon, Cost };

    QString text;     ///< words, all of which must be found; the last may be the beginning of one
    QStringList tags; ///< all of which a plan must have
    bool inBin = false;
    Order order = Order::Modified; ///< newest, or smallest, first; with a text the best match
    int limit = -1;
};

/// A plan read from the library. The plan may be used only if the reading is ok; it may not be if
/// it names a Region or type that the catalog given does not have.
struct StoredPlan {
    PlanReading reading;
    Revision revision;
    std::optional<FrozenResults> results;
};

/// What came of saving.
struct SaveOutcome {
    enum class Kind : quint8 {
        Saved,
        Unchanged, ///< the newest revision says the same
        /// Another program saved first. Both are kept: its state is the newest revision, this one
        /// is in the history as `revision`. restore() makes it the newest after all.
        Conflict,
    };
    Kind kind = Kind::Saved;
    Plan plan;        ///< as it was stored: with its id, and the catalog of the results
    int revision = 0; ///< that holds the plan
    int newest = 0;
};

struct TagCount {
    QString tag;
    int plans = 0;
};

/// A catalog that can be put to use: the built-in one, or one that was imported. It never changes.
struct CatalogVersion {
    QString version;
    QString released;
    QDateTime imported; ///< UTC; null for the built-in one
    QString origin;     ///< the names of the files
    bool builtIn = false;
    bool inUse = false;
};

/// A report set-up that is kept for all plans.
struct NamedReportSetup {
    QString name;
    ReportSetup setup;
};

/// Called now and then during long work with the share that is done, 0 to 1. Returns whether to
/// go on.
using Progress = std::function<bool(double share)>;

} // namespace greenprint
