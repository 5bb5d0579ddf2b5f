#pragma once

#include "model/catalog/catalogfiles.h"
#include "model/library/librarytypes.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace greenprint {

class Database;
struct PlanRow;

/// A plan of its own that says what another does and is computed with `catalog`, while the other
/// keeps its frozen results. Without a name it is that of the plan with the catalog's version.
Plan upgradedCopy(const Plan &plan, const Catalog &catalog, const QString &name = {});

/// The plans on the user's own disk, in one SQLite file: with every revision ever saved, milestones
/// with their results, tags, notes, report set-ups and imported catalogs. Several programs may work
/// on one library at the same time; each change is kept as a whole or not at all, and is durable
/// when the call returns.
///
/// An object belongs to the thread that opened it; another thread opens the file again.
class Library : public QObject {
    Q_OBJECT

public:
    enum class Access : quint8 { ReadWrite, ReadOnly };

    /// Where a user's library is, unless GREENPRINT_LIBRARY names another file.
    static QString defaultFile();
    /// What stands at a path, without changing it.
    static LibraryInspection inspect(const QString &file);
    /// Opens a library. Where there is none it is created, with its folder. An older one is brought
    /// to this version's schema after a backup. The error says if the file is from a newer version,
    /// from another program, or damaged; it is then left as it is (see inspect and recoverLibrary).
    static Expected<std::unique_ptr<Library>> open(
        const QString &file, Access access = Access::ReadWrite);
    ~Library() override;

    QString file() const;
    Access access() const;

    // what is there
    Expected<std::vector<PlanSummary>> plans(const PlanQuery &query = {}) const;
    Expected<PlanSummary> summary(const QString &id) const;
    /// The id of the plan with that id or, failing that, that name. The error lists the ids if the
    /// name is ambiguous.
    Expected<QString> find(const QString &nameOrId) const;
    Expected<std::vector<TagCount>> tags() const;

    // saving
    /// Makes a plan the newest revision. `base` is the revision that the edits started from, 0 for
    /// a plan that the library does not have; it decides whether there is a conflict.
    Expected<SaveOutcome> save(
        const Plan &plan, int base, const std::optional<FrozenResults> &results = {},
        const QString &comment = {});
    /// Takes over a plan from a file: as a new plan, or as a further revision of the one with the
    /// same id.
    Expected<SaveOutcome> import(
        const Plan &plan, const std::optional<FrozenResults> &results = {},
        const QString &comment = {});
    /// A new plan that starts from a revision of another; 0 is its newest.
    Expected<SaveOutcome> duplicate(const QString &id, int revision, const QString &name);
    /// Keeps the upgraded copy of a plan, with its results.
    Expected<SaveOutcome> addUpgradedCopy(
        const Plan &plan, const Catalog &catalog, const QString &name = {});

    // history
    /// All revisions, newest first.
    Expected<std::vector<Revision>> history(const QString &id) const;
    /// One revision, 0 being the newest; references are checked against `catalog`.
    Expected<StoredPlan> read(const QString &id, const Catalog &catalog, int revision = 0) const;
    /// The newest revision that says what the plan says; 0 if there is none.
    Expected<int> findRevision(const Plan &plan) const;
    /// The results that were frozen with a revision or milestone that says what the plan says;
    /// none if there is no such.
    Expected<std::optional<FrozenResults>> resultsOf(const Plan &plan) const;
    /// The same as the bytes of a plan file.
    Expected<QByteArray> planFile(const QString &id, int revision = 0) const;
    /// Makes an earlier revision the newest again, as a revision of its own.
    Expected<SaveOutcome> restore(const QString &id, int revision, const QString &comment = {});

    // milestones
    /// Freezes a plan with its results under a name that the plan does not use yet. The plan is
    /// saved first if the newest revision does not say the same; in a conflict nothing is frozen.
    /// The plan in the outcome has a record of the milestone, which the file carries along.
    Expected<SaveOutcome> freeze(
        const Plan &plan, int base, const FrozenResults &results, const QString &name,
        const QString &note = {});
    Expected<std::vector<FrozenMilestone>> milestones(const QString &id) const;
    Expected<StoredPlan> readMilestone(
        const QString &id, const QString &name, const Catalog &catalog) const;

    // bin
    Expected<void> moveToBin(const QString &id);
    Expected<void> takeFromBin(const QString &id);
    /// Removes a plan in the bin for good, with its history.
    Expected<void> purge(const QString &id);

    // labels
    Expected<void> setTags(const QString &id, const QStringList &tags);
    Expected<void> setNote(const QString &id, const QString &note);

    // report set-ups
    Expected<std::vector<NamedReportSetup>> reportSetups() const;
    Expected<void> storeReportSetup(const NamedReportSetup &setup);
    Expected<void> removeReportSetup(const QString &name);

    // catalogs
    /// All versions, the built-in one first.
    Expected<std::vector<CatalogVersion>> catalogs() const;
    /// Keeps a catalog beside the others, after all checks. Its version must be new.
    Expected<void> addCatalog(const CatalogBytes &files, const QString &origin);
    Expected<CatalogBytes> catalogFiles(const QString &version) const;
    Expected<Catalog> catalog(const QString &version) const;
    /// The one that new results are computed with.
    Expected<Catalog> catalogInUse() const;
    Expected<void> useCatalog(const QString &version);
    /// The version that was in use before; empty if there was no other.
    Expected<QString> catalogBefore() const;
    /// Uses the one that was in use before, and returns its version.
    Expected<QString> goBackToCatalog();
    /// Removes an imported one that is not in use. Frozen results made with it stay.
    Expected<void> removeCatalog(const QString &version);

    /// Looks every second for what other programs did, as long as there is an event loop.
    void watch(bool on);
    /// Looks now.
    void lookForChanges();

Q_SIGNALS:
    /// Plans were saved, labelled, moved or purged, by this object or by another program.
    void plansChanged(const QStringList &ids);

private:
    explicit Library(std::unique_ptr<Database> database);

    /// Changes one plan's row in a transaction of its own and tells of it.
    Expected<void> changePlan(
        const QString &id, const std::function<void(Database &, const PlanRow &)> &change);
    /// Emits what is newer than what was last emitted.
    void announce();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<QTimer> m_timer;
    qint64 m_dataVersion = 0;
    qint64 m_sequence = 0;
};

} // namespace greenprint
