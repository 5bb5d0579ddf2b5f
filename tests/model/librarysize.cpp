#include "model/library/library.h"
#include "tests/support/instrumented.h"
#include "tests/support/sampleplan.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace greenprint;

/// A long history stays small.
class LibrarySizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandRevisions() {
        constexpr int kRevisions = test::cases(1'000);
        constexpr qint64 kMostBytes = 20'000'000;
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("library.sqlite"));
        std::mt19937 random(1);
        {
            auto library = Library::open(file);
            QVERIFY(library.has_value());
            Plan plan = test::roofDamagePlan();
            for (int r = 0; r < kRevisions; ++r) {
                edit(plan, random, r);
                // with the results, as the window saves
                const auto results = FrozenResults::of(
                    compare(Catalog::builtIn(), plan), plan, Catalog::builtIn());
                const auto saved = (*library)->save(plan, r, results);
                QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().text()));
                QCOMPARE(saved->revision, r + 1);
            }
        }
        const qint64 size = QFileInfo(file).size();
        qInfo("%lld bytes for %d revisions with results", static_cast<long long>(size), kRevisions);
        QVERIFY(size <= kMostBytes);
    }

private:
    /// One of the edits that a person makes between two saves.
    static void edit(Plan &plan, std::mt19937 &random, int n) {
        auto &tasks = plan.workload.tasks;
        auto &datasets = plan.workload.datasets;
        switch (random() % 4) {
        case 0:
            tasks[random() % tasks.size()].hours = In<Unit::Hour>{1.0 + n * 0.25};
            break;
        case 1:
            datasets[random() % datasets.size()].size = In<Unit::Gigabyte>{10.0 + n};
            break;
        case 2:
            plan.about.description =
                QStringLiteral("Edited for the %1th time, to say more of it.").arg(n);
            break;
        default:
            plan.about.goal = QStringLiteral("Goal %1").arg(n);
            break;
        }
        plan.about.benefit = QString::number(n);
    }
};

QTEST_GUILESS_MAIN(LibrarySizeTest)
#include "librarysize.moc"
