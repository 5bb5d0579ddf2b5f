#include "model/library/recovery.h"

#include "model/catalog/catalogmerge.h"
#include "model/library/database.h"
#include "model/library/library.h"
#include "tests/support/files.h"
#include "tests/support/randomplan.h"
#include "tests/support/sampleplan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <random>

using namespace greenprint;
using test::contentsOf;
using test::writeFile;

namespace {

constexpr int kPlans = 12;
constexpr int kRevisions = 8;

FrozenResults resultsOf(const Plan &plan) {
    return FrozenResults::of(compare(Catalog::builtIn(), plan), plan, Catalog::builtIn());
}

/// A log of SQLite with one more page, which ends a transaction.
QByteArray withPage(const QByteArray &log, quint32 number) {
    const auto pageSize = qFromBigEndian<quint32>(log.constData() + 8);
    const qsizetype last = log.size() - 24 - static_cast<qsizetype>(pageSize);
    quint32 first = qFromBigEndian<quint32>(log.constData() + last + 16);
    quint32 second = qFromBigEndian<quint32>(log.constData() + last + 20);
    QByteArray head(8, Qt::Uninitialized);
    qToBigEndian(number, head.data());
    qToBigEndian(quint32{1}, head.data() + 4);
    const QByteArray page(static_cast<qsizetype>(pageSize), '\x0d');
    const bool isBigEndian = (log[3] & 1) != 0;
    const auto add = [&](const QByteArray &bytes) {
        const auto word = [&](qsizetype at) {
            return isBigEndian ? qFromBigEndian<quint32>(bytes.constData() + at)
                               : qFromLittleEndian<quint32>(bytes.constData() + at);
        };
        for (qsizetype at = 0; at < bytes.size(); at += 8) {
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    };
    add(head);
    add(page);
    QByteArray sums(8, Qt::Uninitialized);
    qToBigEndian(first, sums.data());
    qToBigEndian(second, sums.data() + 4);
    return log + head + log.mid(16, 8) + sums + page;
}

} // namespace

/// A library with a history is damaged in many ways; what comes out must be a part of what went in.
class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_sound = m_dir->filePath(QStringLiteral("sound.sqlite"));
        auto library = Library::open(m_sound);
        QVERIFY(library.has_value());
        for (quint32 p = 0; p < kPlans; ++p) {
            Plan plan = p == 0 ? test::roofDamagePlan() : test::randomSmallPlan(p, 3);
            plan.id = QStringLiteral("plan-%1").arg(p);
            int base = 0;
            for (int r = 0; r < kRevisions; ++r) {
                plan.about.goal = QStringLiteral("Goal %1").arg(r);
                const auto saved = (*library)->save(
                    plan, base, r % 2 == 1 ? std::optional(resultsOf(plan)) : std::nullopt,
                    QStringLiteral("edit %1").arg(r));
                QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().text()));
                base = saved->revision;
                m_states[*plan.id].push_back(saved->plan);
            }
            (*library)->setTags(*plan.id, {QStringLiteral("tag-%1").arg(p)});
            (*library)->setNote(*plan.id, QStringLiteral("note %1").arg(p));
        }
        const Plan &first = m_states[QStringLiteral("plan-0")].back();
        QVERIFY((*library)
                    ->freeze(first, kRevisions, resultsOf(first), QStringLiteral("Gate"))
                    .has_value());
        QVERIFY((*library)->moveToBin(QStringLiteral("plan-3")).has_value());
        ReportSetup setup;
        setup.kind = ReportKind::ModelCard;
        QVERIFY((*library)->storeReportSetup({QStringLiteral("Board"), setup}).has_value());
    }

    void aSoundLibraryHasNoDefects() {
        const LibraryReport report = checkLibrary(m_sound);
        QVERIFY2(report.sound(), qPrintable(report.defects.join(QLatin1Char('\n'))));
        QCOMPARE(report.plans, kPlans);
        QCOMPARE(report.revisions, kPlans * kRevisions + 1);
        QCOMPARE(report.milestones, 1);
        QVERIFY(report.bytes > 0);
    }

    void aSoundLibraryIsRecoveredWhole() {
        const QString into = fresh();
        const auto recovered = recoverLibrary(m_sound, into);
        QVERIFY2(recovered.has_value(), recovered ? "" : qPrintable(recovered.error().text()));
        QCOMPARE(recovered->plans, kPlans);
        QCOMPARE(recovered->revisions, kPlans * kRevisions + 1);
        QCOMPARE(recovered->milestones, 1);
        QVERIFY2(recovered->lost.isEmpty(), qPrintable(recovered->lost.join(QLatin1Char('\n'))));
        QVERIFY(checkLibrary(into).sound());

        const auto before = Library::open(m_sound);
        const auto after = Library::open(into);
        const auto listOf = [](const Library &library, bool bin) {
            PlanQuery query;
            query.inBin = bin;
            query.order = PlanQuery::Order::Name;
            return *library.plans(query);
        };
        for (const bool bin : {false, true}) {
            const auto ours = listOf(**before, bin);
            const auto theirs = listOf(**after, bin);
            QCOMPARE(theirs.size(), ours.size());
            for (size_t i = 0; i < ours.size(); ++i) {
                QCOMPARE(theirs[i].id, ours[i].id);
                QCOMPARE(theirs[i].name, ours[i].name);
                QCOMPARE(theirs[i].tags, ours[i].tags);
                QCOMPARE(theirs[i].note, ours[i].note);
                QCOMPARE(theirs[i].modified, ours[i].modified);
                QCOMPARE(theirs[i].created, ours[i].created);
                QCOMPARE(theirs[i].deleted, ours[i].deleted);
                QCOMPARE(theirs[i].revision, ours[i].revision);
                QCOMPARE(theirs[i].revisions, ours[i].revisions);
                QCOMPARE(theirs[i].carbonKg, ours[i].carbonKg);
                QCOMPARE(theirs[i].milestones, ours[i].milestones);
                const auto history = *(*before)->history(ours[i].id);
                const auto again = *(*after)->history(ours[i].id);
                QCOMPARE(again.size(), history.size());
                for (size_t r = 0; r < history.size(); ++r) {
                    QCOMPARE(again[r].number, history[r].number);
                    QCOMPARE(again[r].parent, history[r].parent);
                    QCOMPARE(again[r].saved, history[r].saved);
                    QCOMPARE(again[r].comment, history[r].comment);
                    QCOMPARE(again[r].planHash, history[r].planHash);
                    QCOMPARE(again[r].catalog, history[r].catalog);
                    QCOMPARE(again[r].kind, history[r].kind);
                    QCOMPARE(
                        *(*after)->planFile(ours[i].id, again[r].number),
                        *(*before)->planFile(ours[i].id, history[r].number));
                }
            }
        }
        QCOMPARE((*after)->reportSetups()->size(), size_t{1});
        PlanQuery search;
        search.text = QStringLiteral("note");
        QCOMPARE((*after)->plans(search)->size(), size_t{kPlans - 1});
        // and it goes on from there
        QVERIFY((*after)->save(test::randomSmallPlan(99, 2), 0).has_value());
    }

    /// An imported catalog is kept with all its files, or said to be lost.
    void catalogsAreRecoveredWholeOrNot() {
        const QString file = fresh();
        const MergedCatalog merged = mergedCatalog(
            *CatalogFiles::readBytes(QStringLiteral(":/catalog")),
            {{QStringLiteral("instance-prices.csv"), "type,us-east-1\nm5.xlarge,0.5\n"}},
            {QStringLiteral("own"), QStringLiteral("own.csv"), QStringLiteral("2026-12-24")});
        QVERIFY2(merged.ok(), qPrintable(defectsText(merged.defects, 5)));
        const QString version = Catalog::builtIn().version() + QStringLiteral("+own");
        {
            auto library = Library::open(file);
            QVERIFY((*library)->save(test::roofDamagePlan(), 0).has_value());
            QVERIFY((*library)->addCatalog(merged.files, QStringLiteral("own.csv")).has_value());
        }
        const QString into = fresh();
        const auto whole = recoverLibrary(file, into);
        QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().text()));
        QCOMPARE(whole->lost, QStringList());
        QVERIFY(checkLibrary(into).sound());
        QVERIFY(*(*Library::open(into))->catalogFiles(version) == merged.files);

        {
            auto db = Database::open(file, Database::Access::ReadWrite);
            (*db)->run("DELETE FROM catalog_files WHERE name = 'processors.csv'");
            QVERIFY(!(*db)->failed());
        }
        const LibraryReport report = checkLibrary(file);
        QCOMPARE(report.defects.size(), 1);
        QVERIFY2(report.defects.first().contains(version), qPrintable(report.defects.first()));
        const QString without = fresh();
        const auto part = recoverLibrary(file, without);
        QVERIFY2(part.has_value(), part ? "" : qPrintable(part.error().text()));
        QCOMPARE(part->lost.size(), 1);
        QVERIFY2(part->lost.first().contains(version), qPrintable(part->lost.first()));
        QVERIFY(checkLibrary(without).sound());
        QCOMPARE((*Library::open(without))->catalogs()->size(), size_t{1});
    }

    void whatIsInTheLogIsRecoveredToo() {
        const QString file = fresh();
        auto library = Library::open(file);
        QVERIFY(library.has_value());
        Plan plan = test::roofDamagePlan();
        QVERIFY((*library)->save(plan, 0).has_value());
        // copied while open, so that the work is in the log beside the file alone
        const QString copy = fresh();
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        QVERIFY(QFile(copy).size() < QFile(copy + QStringLiteral("-wal")).size());
        const auto recovered = recoverLibrary(copy, fresh());
        QVERIFY2(recovered.has_value(), recovered ? "" : qPrintable(recovered.error().text()));
        QCOMPARE(recovered->plans, 1);

        // a log that claims a page four thousand million pages behind the end is read in no time
        const QByteArray log = contentsOf(copy + QStringLiteral("-wal"));
        writeFile(copy + QStringLiteral("-wal"), withPage(log, 0xffffffff));
        const auto again = recoverLibrary(copy, fresh());
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(again->plans, 1);
    }

    void damage_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("someSurvive");
        QTest::newRow("first page overwritten") << 0 << true;
        QTest::newRow("cut in half") << 1 << false;
        QTest::newRow("a page of zeroes every ten") << 2 << true;
        QTest::newRow("random bytes") << 3 << true;
        QTest::newRow("schema page of another program") << 4 << true;
        QTest::newRow("all noise") << 5 << false;
    }
    void damage() {
        QFETCH(int, kind);
        QFETCH(bool, someSurvive);
        const QByteArray sound = oneFile();
        for (quint32 seed = 0; seed < 6; ++seed) {
            const QByteArray bytes = damaged(sound, kind, seed);
            const QString file = fresh();
            writeFile(file, bytes);
            const LibraryReport report = checkLibrary(file);
            if (auto library = Library::open(file); !library)
                QCOMPARE(contentsOf(file), bytes);
            else
                library->reset();
            // the state that is recovered is that of the damaged file
            writeFile(file, bytes);
            QFile::remove(file + QStringLiteral("-wal"));
            const QString into = fresh();
            const auto recovered = recoverLibrary(file, into);
            QCOMPARE(contentsOf(file), bytes);
            if (!recovered) {
                QVERIFY2(!someSurvive, qPrintable(recovered.error().text()));
                QVERIFY(!QFile::exists(into));
                continue;
            }
            QVERIFY(recovered->plans > 0);
            const LibraryReport after = checkLibrary(into);
            QVERIFY2(after.sound(), qPrintable(after.defects.join(QLatin1Char('\n'))));
            const auto library = Library::open(into);
            int revisions = 0;
            for (const bool bin : {false, true}) {
                PlanQuery query;
                query.inBin = bin;
                const auto plans = (*library)->plans(query);
                for (const PlanSummary &plan : *plans) {
                    const auto history = (*library)->history(plan.id);
                    for (const Revision &r : *history) {
                        const auto stored = (*library)->read(plan.id, Catalog::builtIn(), r.number);
                        QVERIFY(stored.has_value());
                        QVERIFY(isAState(stored->reading.plan, r.number));
                        ++revisions;
                    }
                }
            }
            QCOMPARE(revisions, recovered->revisions);
            if (recovered->revisions < kPlans * kRevisions + 1 && report.defects.isEmpty())
                QVERIFY(report.inspection.state != LibraryState::Current);
        }
    }

    void aBackupIsWholeAndReplacesOnlyBackups() {
        const QString copy = fresh();
        QVERIFY(backupLibrary(m_sound, copy).has_value());
        QVERIFY(checkLibrary(copy).sound());
        QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
        // Windows keeps who may read in lists that Qt leaves alone
        if (QSysInfo::productType() != QLatin1String("windows"))
            QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(backupLibrary(m_sound, copy).has_value());
        QVERIFY(!backupLibrary(m_sound, m_sound).has_value());
        const QString other = fresh();
        writeFile(other, "a letter");
        QVERIFY(!backupLibrary(m_sound, other).has_value());
        QCOMPARE(contentsOf(other), QByteArray("a letter"));
        QVERIFY(!backupLibrary(fresh(), fresh()).has_value());
    }

    void recoveryOverwritesNothing() {
        const QString other = fresh();
        writeFile(other, "a letter");
        QVERIFY(!recoverLibrary(m_sound, other).has_value());
        QCOMPARE(contentsOf(other), QByteArray("a letter"));
        const QString into = fresh();
        const auto stopped = recoverLibrary(m_sound, into, [](double) { return false; });
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(into));
        QVERIFY(!recoverLibrary(other, fresh()).has_value());
    }

private:
    QString fresh() { return m_dir->filePath(QStringLiteral("file-%1").arg(++m_files)); }

    bool isAState(const Plan &plan, int number) const {
        const auto at = m_states.find(*plan.id);
        if (at == m_states.end())
            return false;
        // the last revision of the first plan records its milestone
        if (number > kRevisions)
            return number == kRevisions + 1 && plan.milestones.size() == 1;
        return at->second[static_cast<size_t>(number - 1)] == plan;
    }

    QByteArray oneFile() {
        const QString copy = fresh();
        if (!backupLibrary(m_sound, copy))
            qFatal("no backup");
        return contentsOf(copy);
    }

    static QByteArray damaged(QByteArray bytes, int kind, quint32 seed) {
        std::mt19937 random(seed);
        constexpr qsizetype kPage = 4096;
        const qsizetype pages = bytes.size() / kPage;
        const auto overwrite = [&](qsizetype from, qsizetype size, bool noise) {
            for (qsizetype i = from; i < std::min(from + size, bytes.size()); ++i)
                bytes[i] = noise ? static_cast<char>(random()) : '\0';
        };
        switch (kind) {
        case 0:
            overwrite(0, kPage, seed % 2 == 0);
            break;
        case 1:
            bytes.truncate(bytes.size() / 2 + static_cast<qsizetype>(random() % 8192));
            break;
        case 2:
            for (qsizetype p = 1; p < pages; ++p) {
                if (random() % 10 == 0)
                    overwrite(p * kPage, kPage, false);
            }
            break;
        case 3:
            for (int i = 0; i < 40; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))] =
                    static_cast<char>(random());
            break;
        case 4:
            bytes.replace(100, 600, QByteArray(600, '\x01'));
            break;
        default:
            overwrite(0, bytes.size(), true);
            break;
        }
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_sound;
    std::map<QString, std::vector<Plan>> m_states;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery.moc"
