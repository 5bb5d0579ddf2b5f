#include "tests/bench/biglibrary.h"

#include "model/library/library.h"
#include "model/library/librarywriter.h"
#include "tests/bench/sampleplan.h"

namespace greenprint::bench {
namespace {

constexpr int kPlans = 10'000;
constexpr int kRevisions = 20;

const char *const kWords[] = {"roof",  "damage", "forecast", "demand", "bearing", "wear",
                              "solar", "panel",  "support",  "basket", "credit",  "claims",
                              "image", "speech", "tumour",   "crop",   "traffic", "noise"};

QLatin1String wordOf(int n, int k) {
    return QLatin1String(kWords[static_cast<size_t>((n * 7 + k * 5) % 18)]);
}

} // namespace

Plan bigLibraryPlan(int n) {
    Plan plan = samplePlan();
    plan.id = QStringLiteral("plan-%1").arg(n);
    plan.name = QStringLiteral("%1 %2 %3").arg(wordOf(n, 0), wordOf(n, 1)).arg(n);
    plan.about.description =
        QStringLiteral("Tells %1 from %2 for team %3").arg(wordOf(n, 2), wordOf(n, 3)).arg(n % 97);
    return plan;
}

/// Two revisions as saving makes them, the others as copies of the second, all in one transaction.
void makeBigLibrary(const QString &file) {
    if (auto made = Library::open(file); !made)
        qFatal("%s", qPrintable(made.error().text()));
    auto db = Database::open(file, Database::Access::ReadWrite);
    const Catalog &catalog = Catalog::builtIn();
    const FrozenResults results = FrozenResults::of(
        compare(catalog, samplePlan()), samplePlan(), catalog);
    Transaction transaction(**db);
    for (int n = 0; n < kPlans; ++n) {
        Plan plan = bigLibraryPlan(n);
        const auto revision = [&] {
            return NewRevision{plan, writePlan(plan), planHash(plan), RevisionKind::Saved, 0,
                               {},   std::nullopt,    &results};
        };
        store::addPlan(**db, *plan.id, revision());
        plan.about.goal = QStringLiteral("Goal of a second look");
        auto row = store::planRow(**db, *plan.id);
        store::addRevision(**db, *row, revision());
        (*db)->run(
            "UPDATE plans SET note = ? WHERE plan = ?",
            QStringLiteral("Seen by team %1").arg(n % 97), row->row);
        for (const QString &tag :
             {QStringLiteral("team %1").arg(n % 97), QString(wordOf(n, 4)), QStringLiteral("2026")})
            (*db)->run("INSERT INTO tags (plan, tag) VALUES (?, ?)", row->row, tag);
        store::indexLabels(**db, row->row);
    }
    (*db)->run(
        "WITH RECURSIVE n(number) AS (SELECT 3 UNION ALL SELECT number + 1 FROM n WHERE number < "
        "?) INSERT INTO revisions (plan, number, parent, kind, saved, author, comment, name, hash, "
        "result, base, digest, packed) SELECT r.plan, n.number, n.number - 1, r.kind, r.saved, "
        "r.author, r.comment, r.name, r.hash, r.result, r.base, r.digest, r.packed "
        "FROM revisions r JOIN n WHERE r.number = 2",
        kRevisions);
    (*db)->run("UPDATE plans SET newest = ?, revisions = ?", kRevisions, kRevisions);
    if (auto done = transaction.commit(); !done)
        qFatal("%s", qPrintable(done.error().text()));
}

} // namespace greenprint::bench
