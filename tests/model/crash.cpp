#include "model/library/database.h"
#include "model/library/journal.h"
#include "model/library/library.h"
#include "model/library/recovery.h"
#include "model/library/schema.h"
#include "tests/support/instrumented.h"
#include "tests/support/sampleplan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace greenprint;

namespace {

/// Under sanitizers every victim starts several times as slowly.
constexpr int kKillsEach = test::kInstrumented ? 65 : 130;
/// Checking a catalog takes longer than saving a plan.
constexpr int kKillsOfCatalogs = 20;
/// Of the whole test: in each of four kinds of work, and while catalogs are updated.
constexpr int kKills = 4 * kKillsEach + kKillsOfCatalogs;
static_assert(kKills >= (test::kInstrumented ? 250 : 500));

FrozenResults resultsOf(const Plan &plan) {
    return FrozenResults::of(compare(Catalog::builtIn(), plan), plan, Catalog::builtIn());
}

/// The plan in its n-th state. Every state differs from every other in several places at once, so
/// that a mixture of two would be seen.
Plan stateOf(const Plan &start, int n) {
    Plan plan = start;
    plan.name = QStringLiteral("State %1").arg(n);
    plan.about.goal = QStringLiteral("Goal %1").arg(n);
    plan.workload.tasks.front().hours = In<Unit::Hour>{1.0 + n};
    plan.workload.datasets.front().name = QStringLiteral("Dataset %1").arg(n);
    return plan;
}

/// A process that works until it is killed, and tells after each step that was acknowledged to it.
class Victim {
public:
    using Tell = std::function<void(int step)>;

    /// `work` runs in a process of its own; it inherits no open library.
    explicit Victim(const std::function<void(const Tell &)> &work) {
        int ends[2];
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            // a victim that nobody kills must not stay
            ::alarm(60);
            work([&](int step) {
                if (::write(ends[1], &step, sizeof step) != sizeof step)
                    ::_exit(1);
            });
            ::_exit(0);
        }
        ::close(ends[1]);
        m_told = ends[0];
    }

    /// Waits until it has told of a step.
    void awaitStep() {
        if (::read(m_told, &m_last, sizeof m_last) != sizeof m_last)
            qFatal("the victim ended by itself");
    }

    /// Kills it, and returns the last step that it told of; -1 if there was none.
    int killAfter(int microseconds) {
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(m_process, SIGKILL);
        int status = 0;
        ::waitpid(m_process, &status, 0);
        m_killed = WIFSIGNALED(status);
        int step = 0;
        while (::read(m_told, &step, sizeof step) == sizeof step)
            m_last = step;
        ::close(m_told);
        return m_last;
    }
    bool wasKilled() const { return m_killed; }

private:
    pid_t m_process = 0;
    int m_told = -1;
    int m_last = -1;
    bool m_killed = false;
};

// a schema that has grown twice, for a library of the version before

void growOnce(Database &db) {
    db.runScript("ALTER TABLE plans ADD COLUMN colour TEXT NOT NULL DEFAULT '';"
                 "CREATE TABLE colours (colour TEXT NOT NULL PRIMARY KEY) STRICT;"
                 "UPDATE plans SET colour = 'green ' || name;"
                 "INSERT INTO colours SELECT colour FROM plans");
}

void growTwice(Database &db) {
    db.runScript("CREATE TABLE shades (plan INTEGER PRIMARY KEY REFERENCES plans, shade TEXT NOT "
                 "NULL) STRICT; INSERT INTO shades SELECT plan, colour FROM plans");
}

std::vector<SchemaStep> grownSteps() {
    std::vector<SchemaStep> steps(schemaSteps().begin(), schemaSteps().end());
    const int last = steps.back().version;
    steps.push_back({last + 1, "8.1.0", growOnce});
    steps.push_back({last + 2, "8.2.0", growTwice});
    return steps;
}

} // namespace

/// Kills the program at random moments, and finds the last acknowledged state or a newer one.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_start = test::roofDamagePlan();
        // what every victim needs is loaded once, before they are made
        m_results = resultsOf(stateOf(m_start, 0));
        m_random.seed(20261121);
    }

    void saving() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("library.sqlite"));
        int acknowledged = -1;
        for (int kill = 0; kill < kKillsEach; ++kill) {
            Victim victim([&](const Victim::Tell &tell) {
                auto library = Library::open(file);
                if (!library)
                    ::_exit(2);
                int base = 0;
                if (auto summary = (*library)->summary(*m_start.id))
                    base = summary->revision;
                for (int n = base;; ++n) {
                    const auto saved = (*library)->save(
                        stateOf(m_start, n), n,
                        n % 4 == 0 ? std::optional(m_results) : std::nullopt);
                    if (!saved || saved->revision != n + 1)
                        ::_exit(3);
                    tell(n);
                }
            });
            acknowledged = std::max(acknowledged, killed(victim, kill));
            QVERIFY(victim.wasKilled());

            auto library = Library::open(file);
            QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().text()));
            const auto plans = (*library)->plans();
            QVERIFY(plans.has_value());
            if (plans->empty()) {
                QCOMPARE(acknowledged, -1);
                continue;
            }
            const int newest = plans->front().revision;
            QVERIFY(newest - 1 >= acknowledged);
            QVERIFY(newest - 1 <= acknowledged + 1);
            acknowledged = newest - 1;
            // the list, the revision and the search speak of the same state
            QCOMPARE(plans->front().name, QStringLiteral("State %1").arg(newest - 1));
            const auto stored = (*library)->read(*m_start.id, Catalog::builtIn());
            QVERIFY(stored.has_value());
            Plan expected = stateOf(m_start, newest - 1);
            expected.catalog = stored->reading.plan.catalog;
            QVERIFY(stored->reading.plan == expected);
            PlanQuery query;
            query.text = QStringLiteral("\"Dataset %1\"").arg(newest - 1);
            QCOMPARE((*library)->plans(query)->size(), size_t{1});
            if (kill % 10 == 0) {
                library->reset();
                const LibraryReport report = checkLibrary(file);
                QVERIFY2(report.sound(), qPrintable(report.defects.join(QLatin1Char('\n'))));
                QCOMPARE(report.revisions, newest);
            }
        }
        QVERIFY(acknowledged >= kKillsEach / 5);
    }

    void editing() {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("journal"));
        const QString document = Journal::newDocument();
        int acknowledged = -1;
        for (int kill = 0; kill < kKillsEach; ++kill) {
            const int first = acknowledged + 1;
            Victim victim([&](const Victim::Tell &tell) {
                auto journal = Journal::open(folder);
                if (!journal)
                    ::_exit(2);
                for (int n = first;; ++n) {
                    JournalEntry entry;
                    entry.document = document;
                    entry.plan = stateOf(m_start, n);
                    entry.base = n;
                    entry.view = QByteArray::number(n);
                    if (!(*journal)->record(entry))
                        ::_exit(3);
                    tell(n);
                }
            });
            acknowledged = std::max(acknowledged, killed(victim, kill));
            QVERIFY(victim.wasKilled());

            auto journal = Journal::open(folder);
            QVERIFY2(journal.has_value(), journal ? "" : qPrintable(journal.error().text()));
            QVERIFY((*journal)->damaged().empty());
            if ((*journal)->leftovers().empty()) {
                QCOMPARE(acknowledged, -1);
                continue;
            }
            QCOMPARE((*journal)->leftovers().size(), size_t{1});
            const JournalEntry &found = (*journal)->leftovers().front();
            QVERIFY(found.base == acknowledged || found.base == acknowledged + 1);
            acknowledged = found.base;
            QVERIFY(found.plan == stateOf(m_start, found.base));
            QCOMPARE(found.view, QByteArray::number(found.base));
            QCOMPARE(found.document, document);
        }
        QVERIFY(acknowledged >= kKillsEach / 5);
    }

    void importing() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("library.sqlite"));
        int acknowledged = -1;
        for (int kill = 0; kill < kKillsEach; ++kill) {
            const int first = acknowledged + 1;
            Victim victim([&](const Victim::Tell &tell) {
                auto library = Library::open(file);
                if (!library)
                    ::_exit(2);
                for (int n = first;; ++n) {
                    Plan plan = stateOf(m_start, n);
                    plan.id = QStringLiteral("plan-%1").arg(n);
                    if (!(*library)->import(
                            plan, n % 3 == 0 ? std::optional(m_results) : std::nullopt))
                        ::_exit(3);
                    tell(n);
                }
            });
            acknowledged = std::max(acknowledged, killed(victim, kill));
            QVERIFY(victim.wasKilled());

            auto library = Library::open(file);
            QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().text()));
            const auto plans = (*library)->plans();
            QVERIFY(plans.has_value());
            const int count = static_cast<int>(plans->size());
            QVERIFY(count == acknowledged + 1 || count == acknowledged + 2);
            acknowledged = count - 1;
            for (int n = std::max(0, count - 2); n < count; ++n) {
                const QString id = QStringLiteral("plan-%1").arg(n);
                const auto stored = (*library)->read(id, Catalog::builtIn());
                QVERIFY(stored.has_value());
                QCOMPARE(stored->reading.plan.name, QStringLiteral("State %1").arg(n));
                QCOMPARE(stored->results.has_value(), n % 3 == 0);
            }
            if (kill % 20 == 0) {
                library->reset();
                const LibraryReport report = checkLibrary(file);
                QVERIFY2(report.sound(), qPrintable(report.defects.join(QLatin1Char('\n'))));
            }
        }
        QVERIFY(acknowledged >= kKillsEach / 5);
    }

    /// A catalog is there whole or not at all, and the one in use is one that is there.
    void updatingCatalogs() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("library.sqlite"));
        const QString builtIn = Catalog::builtIn().version();
        const CatalogBytes files = *CatalogFiles::readBytes(QStringLiteral(":/catalog"));
        const auto version = [&builtIn](int n) {
            return n < 0 ? builtIn : QStringLiteral("%1+c%2").arg(builtIn).arg(n);
        };
        const auto filesOf = [&](int n) {
            CatalogBytes changed = files;
            QByteArray &manifest = changed[QStringLiteral("catalog.info")];
            manifest.replace(
                "version " + builtIn.toUtf8() + '\n', "version " + version(n).toUtf8() + '\n');
            return changed;
        };
        int acknowledged = -1;
        for (int kill = 0; kill < kKillsOfCatalogs; ++kill) {
            Victim victim([&](const Victim::Tell &tell) {
                auto library = Library::open(file);
                if (!library)
                    ::_exit(2);
                for (int n = static_cast<int>((*library)->catalogs()->size()) - 1;; ++n) {
                    if (!(*library)->addCatalog(filesOf(n), QStringLiteral("own")))
                        ::_exit(3);
                    if (!(*library)->useCatalog(version(n)))
                        ::_exit(4);
                    tell(n);
                }
            });
            acknowledged = std::max(acknowledged, killed(victim, kill));
            QVERIFY(victim.wasKilled());

            const auto library = Library::open(file);
            QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().text()));
            const auto versions = (*library)->catalogs();
            QVERIFY(versions.has_value());
            const int newest = static_cast<int>(versions->size()) - 2;
            for (int n = -1; n <= newest; ++n)
                QCOMPARE((*versions)[static_cast<size_t>(n) + 1].version, version(n));
            QVERIFY(newest >= acknowledged);
            QVERIFY(newest <= acknowledged + 1);
            const auto inUse = (*library)->catalogInUse();
            QVERIFY2(inUse.has_value(), inUse ? "" : qPrintable(inUse.error().text()));
            QVERIFY(inUse->version() == version(newest) || inUse->version() == version(newest - 1));
            QVERIFY(newest > acknowledged || inUse->version() == version(newest));
            if (newest >= 0)
                QVERIFY(*(*library)->catalogFiles(version(newest)) == filesOf(newest));
            // what was added and not put to use is put to use now, as a person would
            QVERIFY((*library)->useCatalog(version(newest)).has_value());
            acknowledged = newest;
        }
        const LibraryReport report = checkLibrary(file);
        QVERIFY2(report.sound(), qPrintable(report.defects.join(QLatin1Char('\n'))));
        QVERIFY(acknowledged > 3);
    }

    void migrating() {
        const QTemporaryDir dir;
        const QString original = dir.filePath(QStringLiteral("original.sqlite"));
        constexpr int kPlans = 40;
        {
            auto library = Library::open(original);
            QVERIFY(library.has_value());
            for (int n = 0; n < kPlans; ++n) {
                Plan plan = stateOf(m_start, n);
                plan.id = QStringLiteral("plan-%1").arg(n);
                QVERIFY((*library)->save(plan, 0, m_results).has_value());
            }
        }
        const std::vector<SchemaStep> steps = grownSteps();
        const int before = schemaSteps().back().version;
        std::array<int, 3> seen{};
        for (int kill = 0; kill < kKillsEach; ++kill) {
            const QTemporaryDir place;
            const QString file = place.filePath(QStringLiteral("library.sqlite"));
            const QString backups = place.filePath(QStringLiteral("backups"));
            QVERIFY(QFile::copy(original, file));
            Victim victim([&](const Victim::Tell &tell) {
                auto db = Database::open(file, Database::Access::ReadWrite);
                if (!db || !migrateSchema(**db, steps, backups))
                    ::_exit(2);
                tell(1);
                ::pause();
            });
            const int told = killed(victim, kill);
            QVERIFY(victim.wasKilled());

            auto db = Database::open(file, Database::Access::ReadOnly);
            QVERIFY2(db.has_value(), db ? "" : qPrintable(db.error().text()));
            const int version = static_cast<int>(
                (*db)->integer("PRAGMA user_version").value_or(-1));
            QVERIFY(version >= before && version <= before + 2);
            if (told == 1)
                QCOMPARE(version, before + 2);
            ++seen[static_cast<size_t>(version - before)];
            // the file is of one version through and through
            const LibraryInspection inspection = inspectSchema(**db, steps);
            QVERIFY2(
                inspection.state
                    == (version == before + 2 ? LibraryState::Current : LibraryState::Older),
                qPrintable(inspection.detail));
            QVERIFY(structuralDefects(**db, 3).isEmpty());
            QCOMPARE((*db)->integer("SELECT count(*) FROM plans").value_or(0), qint64{kPlans});
            QCOMPARE((*db)->integer("SELECT count(*) FROM revisions").value_or(0), qint64{kPlans});
            if (version > before) {
                // what the migration started from was put aside, whole
                const QString backup =
                    QStringLiteral("%1/library-schema-%2.backup").arg(backups).arg(before);
                QVERIFY(checkLibrary(backup).sound());
            }
            // and the next start brings it to the end
            db->reset();
            auto again = Database::open(file, Database::Access::ReadWrite);
            QVERIFY(migrateSchema(**again, steps, backups).has_value());
            QCOMPARE(inspectSchema(**again, steps).state, LibraryState::Current);
            QCOMPARE((*again)->integer("SELECT count(*) FROM shades").value_or(0), qint64{kPlans});
        }
        // the moments were spread over the whole migration
        QVERIFY(seen[0] > 0 && seen[2] > 0);
    }

private:
    /// Kills a victim: every fourth as soon as it is there, every fourth after a step that it told
    /// of, the others at any moment. How long a step takes is learned on the way, so that the
    /// moments are spread over the work however busy the machine is.
    int killed(Victim &victim, int kill) {
        if (kill % 4 == 0)
            return victim.killAfter(moment(100));
        if (kill % 4 == 1) {
            const auto start = std::chrono::steady_clock::now();
            victim.awaitStep();
            m_step = std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::steady_clock::now() - start);
        }
        return victim.killAfter(moment(2 * static_cast<int>(m_step.count())));
    }

    int moment(int mostMicroseconds) {
        return std::uniform_int_distribution(0, mostMicroseconds)(m_random);
    }

    Plan m_start;
    FrozenResults m_results;
    std::mt19937 m_random;
    std::chrono::microseconds m_step{10'000}; ///< from the start of a victim to its first step
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash.moc"
