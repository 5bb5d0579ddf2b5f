#pragma once

#include "model/catalog/catalogfiles.h"
#include "model/library/database.h"
#include "model/library/librarytypes.h"

namespace greenprint {

/// A plan's row in the library, as saving needs it.
struct PlanRow {
    qint64 row = 0;
    int newest = 0;
    int revisions = 0;
    QString note;
    bool inBin = false;
};

/// A revision about to be written.
struct NewRevision {
    const Plan &plan;
    QByteArray bytes;
    QString hash;
    RevisionKind kind = RevisionKind::Saved;
    int parent = 0;
    QString comment;
    std::optional<qint64> result;           ///< the row of the results, where it is known already
    const FrozenResults *results = nullptr; ///< what is kept with it
    QDateTime saved{};                      ///< null: now
    QString author{};                       ///< null: who runs the program
};

/// A text and what identifies it in its table.
struct StoredText {
    qint64 row = 0;
    QByteArray digest;
    QByteArray text;
};

/// The statements that several operations of the library share. They run within the caller's
/// transaction; failures stay with the database.
namespace store {

/// The longest id of a plan and the longest tag, in characters, as the schema has it.
inline constexpr qsizetype kMostIdCharacters = 64;
inline constexpr qsizetype kMostTagCharacters = 64;

/// How a revision came about, as its row has it; recovered if the number says nothing.
RevisionKind revisionKind(qint64 stored);

/// The next number of the change counter, by which programs see what others did.
qint64 nextSequence(Database &db);

std::optional<PlanRow> planRow(Database &db, const QString &id);
/// The error for an id that the library does not have.
Error noSuchPlan(const Database &db, const QString &id);

/// Adds a plan with its first revision.
void addPlan(Database &db, const QString &id, NewRevision revision);
/// Adds a revision and returns its number. It becomes the newest unless it is a conflict.
int addRevision(Database &db, PlanRow &row, NewRevision revision);
/// Writes a revision's row alone.
void insertRevision(Database &db, qint64 plan, int number, NewRevision &revision);
/// Brings what the list and the search know of a plan up to date with its newest revision.
void updateSummary(Database &db, qint64 plan, int newest, const NewRevision &revision);
/// Keeps results, or finds the row that has the same.
qint64 addResults(Database &db, qint64 plan, const FrozenResults &results);
/// Keeps the files of an imported catalog.
void addCatalogFiles(Database &db, qint64 catalog, const CatalogBytes &files);

/// The bytes of a revision, checked against their digest; none (and a failure of the database) if
/// there is no such revision or it is damaged.
std::optional<StoredText> revisionText(Database &db, qint64 plan, int number);
std::optional<FrozenResults> results(Database &db, qint64 result);

/// Brings the search index up to date with a plan's texts and labels.
void index(Database &db, qint64 plan, const Plan &content);
/// The same where only note or tags changed.
void indexLabels(Database &db, qint64 plan);

} // namespace store

} // namespace greenprint
