#include "model/library/library.h"

#include "tests/support/randomplan.h"
#include "tests/support/sampleplan.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;

namespace {

Plan planNamed(const char *name) {
    Plan plan;
    plan.name = QString::fromUtf8(name);
    return plan;
}

FrozenResults resultsOf(const Plan &plan) {
    return FrozenResults::of(compare(Catalog::builtIn(), plan), plan, Catalog::builtIn());
}

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("data/library.sqlite"));
        m_library = open();
    }

    void aNewLibraryIsEmptyAndPrivate() {
        QVERIFY(m_library->plans()->empty());
        QCOMPARE(Library::inspect(m_file).state, LibraryState::Current);
        const auto permissions = QFile::permissions(m_file);
        QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void whatIsSavedIsRead() {
        for (quint32 seed = 0; seed < 60; ++seed) {
            Plan plan = test::randomPlan(seed);
            plan.id.reset();
            const auto saved = m_library->save(plan, 0);
            QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().text()));
            QCOMPARE(saved->kind, SaveOutcome::Kind::Saved);
            QCOMPARE(saved->revision, 1);
            QVERIFY(saved->plan.id.has_value());
            plan.id = saved->plan.id;
            QVERIFY(saved->plan == plan);
            const auto stored = open()->read(*plan.id, Catalog::builtIn());
            QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().text()));
            QVERIFY(stored->reading.ok());
            QVERIFY(stored->reading.plan == plan);
            QVERIFY(!stored->results);
        }
        QCOMPARE(m_library->plans()->size(), size_t{60});
    }

    void everySaveIsARevision() {
        Plan plan = test::roofDamagePlan();
        int base = 0;
        std::vector<Plan> states;
        for (int i = 0; i < 40; ++i) {
            plan.workload.tasks[0].hours = In<Unit::Hour>{1.0 + i};
            const auto saved = m_library->save(plan, base, {}, QString::number(i));
            QCOMPARE(saved->kind, SaveOutcome::Kind::Saved);
            QCOMPARE(saved->revision, i + 1);
            base = saved->revision;
            states.push_back(plan);
        }
        const auto again = m_library->save(plan, base);
        QCOMPARE(again->kind, SaveOutcome::Kind::Unchanged);
        const auto history = m_library->history(*plan.id);
        QCOMPARE(history->size(), size_t{40});
        QCOMPARE(history->front().number, 40);
        QVERIFY(history->front().newest);
        QCOMPARE(history->front().parent, 39);
        QCOMPARE(history->back().comment, QStringLiteral("0"));
        for (int i = 0; i < 40; ++i) {
            const auto stored = m_library->read(*plan.id, Catalog::builtIn(), i + 1);
            QVERIFY(stored->reading.plan == states[static_cast<size_t>(i)]);
            QCOMPARE(stored->revision.number, i + 1);
        }
    }

    void anEarlierRevisionIsRestored() {
        Plan plan = test::roofDamagePlan();
        const Plan first = plan;
        m_library->save(plan, 0, resultsOf(plan));
        plan.name = QStringLiteral("Other");
        m_library->save(plan, 1);
        QVERIFY(!m_library->summary(*plan.id)->carbonKg);
        const auto restored = m_library->restore(*plan.id, 1, QStringLiteral("back"));
        QCOMPARE(restored->kind, SaveOutcome::Kind::Saved);
        QCOMPARE(restored->revision, 3);
        const auto stored = m_library->read(*plan.id, Catalog::builtIn());
        QCOMPARE(stored->reading.plan.name, first.name);
        QCOMPARE(stored->revision.kind, RevisionKind::Restored);
        QVERIFY(stored->results.has_value());
        QCOMPARE(m_library->restore(*plan.id, 3)->kind, SaveOutcome::Kind::Unchanged);
        QVERIFY(!m_library->restore(*plan.id, 9));
        QCOMPARE(m_library->history(*plan.id)->size(), size_t{3});
        const auto summary = m_library->summary(*plan.id);
        QCOMPARE(summary->name, first.name);
        QVERIFY(summary->carbonKg.has_value());
    }

    void twoProgramsLoseNothing() {
        const auto other = open();
        const Plan start = m_library->save(test::roofDamagePlan(), 0)->plan;
        Plan ours = start;
        Plan theirs = start;
        ours.name = QStringLiteral("Ours");
        theirs.name = QStringLiteral("Theirs");
        QCOMPARE(other->save(theirs, 1)->kind, SaveOutcome::Kind::Saved);
        const auto conflict = m_library->save(ours, 1);
        QCOMPARE(conflict->kind, SaveOutcome::Kind::Conflict);
        QCOMPARE(conflict->newest, 2);
        QCOMPARE(conflict->revision, 3);
        QCOMPARE(m_library->summary(*start.id)->name, QStringLiteral("Theirs"));
        QCOMPARE(
            m_library->read(*start.id, Catalog::builtIn(), 3)->reading.plan.name,
            QStringLiteral("Ours"));
        QCOMPARE(m_library->history(*start.id)->front().kind, RevisionKind::Conflict);
        QCOMPARE(m_library->restore(*start.id, 3)->newest, 4);
        QCOMPARE(m_library->summary(*start.id)->name, QStringLiteral("Ours"));
        // the same change on both sides is no conflict
        Plan same = ours;
        same.name = QStringLiteral("Same");
        QCOMPARE(other->save(same, 4)->kind, SaveOutcome::Kind::Saved);
        QCOMPARE(m_library->save(same, 4)->kind, SaveOutcome::Kind::Unchanged);
    }

    void othersAreHeardOf() {
        const auto other = open();
        QSignalSpy heard(m_library.get(), &Library::plansChanged);
        const Plan plan = other->save(planNamed("A"), 0)->plan;
        m_library->lookForChanges();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.last().first().toStringList(), QStringList{*plan.id});
        m_library->lookForChanges();
        QCOMPARE(heard.size(), 1);
        other->setTags(*plan.id, {QStringLiteral("x")});
        m_library->watch(true);
        QTRY_COMPARE(heard.size(), 2);
        m_library->setNote(*plan.id, QStringLiteral("own change"));
        QCOMPARE(heard.size(), 3);
        other->moveToBin(*plan.id);
        other->purge(*plan.id);
        m_library->lookForChanges();
        QCOMPARE(heard.size(), 4);
        QCOMPARE(heard.last().first().toStringList(), QStringList{*plan.id});
    }

    void milestonesNeverChange() {
        Plan plan = test::roofDamagePlan();
        const FrozenResults results = resultsOf(plan);
        const auto frozen = m_library->freeze(
            plan, 0, results, QStringLiteral("Design review"), QStringLiteral("as shown"));
        QVERIFY2(frozen.has_value(), frozen ? "" : qPrintable(frozen.error().text()));
        QCOMPARE(frozen->revision, 2);
        QCOMPARE(frozen->plan.milestones.size(), size_t{1});
        const Milestone &record = frozen->plan.milestones[0];
        QCOMPARE(record.name, QStringLiteral("Design review"));

        Plan later = frozen->plan;
        later.workload.tasks[0].hours = In<Unit::Hour>{99.0};
        m_library->save(later, 2, resultsOf(later));
        const auto milestones = m_library->milestones(*plan.id);
        QCOMPARE(milestones->size(), size_t{1});
        QCOMPARE(milestones->front().revision, 1);
        QCOMPARE(milestones->front().planHash, *record.hash);
        QCOMPARE(milestones->front().note, QStringLiteral("as shown"));
        const auto stored = m_library->readMilestone(
            *plan.id, QStringLiteral("Design review"), Catalog::builtIn());
        plan.catalog = results.catalogVersion;
        QVERIFY(stored->reading.plan == plan);
        QCOMPARE(stored->results->scenarios, results.scenarios);
        QCOMPARE(stored->results->catalogVersion, Catalog::builtIn().version());
        QCOMPARE(stored->results->planHash, *record.hash);
        const auto twice = m_library->freeze(
            later, 3, resultsOf(later), QStringLiteral("Design review"));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Usage);
        QCOMPARE(m_library->milestones(*plan.id)->size(), size_t{1});
        QVERIFY(!m_library->readMilestone(*plan.id, QStringLiteral("none"), Catalog::builtIn()));
    }

    /// A plan that two milestones of one name stand in could not be read again.
    void milestonesFromElsewhereKeepTheirNames() {
        Plan plan = test::roofDamagePlan();
        Milestone elsewhere;
        elsewhere.name = QStringLiteral("Design review");
        plan.milestones = {elsewhere};
        const FrozenResults results = resultsOf(plan);
        QVERIFY(!m_library->freeze(plan, 0, results, elsewhere.name));
        QVERIFY(m_library->plans()->empty());
        const auto frozen = m_library->freeze(plan, 0, results, QStringLiteral("Second review"));
        QVERIFY2(frozen.has_value(), frozen ? "" : qPrintable(frozen.error().text()));
        QVERIFY(m_library->read(*plan.id, Catalog::builtIn())->reading.ok());
    }

    void theBinGivesBack() {
        const QString id = *m_library->save(planNamed("Gone"), 0)->plan.id;
        QVERIFY(!m_library->purge(id));
        QVERIFY(m_library->moveToBin(id).has_value());
        QVERIFY(m_library->plans()->empty());
        PlanQuery bin;
        bin.inBin = true;
        QCOMPARE(m_library->plans(bin)->size(), size_t{1});
        QVERIFY(m_library->plans(bin)->front().deleted.isValid());
        QVERIFY(m_library->takeFromBin(id).has_value());
        QCOMPARE(m_library->plans()->size(), size_t{1});
        m_library->moveToBin(id);
        QVERIFY(m_library->purge(id).has_value());
        QVERIFY(m_library->plans(bin)->empty());
        QVERIFY(!m_library->read(id, Catalog::builtIn()));
    }

    void savingBringsBackWhatAnotherProgramThrewAway() {
        Plan plan = m_library->save(planNamed("A"), 0)->plan;
        m_library->moveToBin(*plan.id);
        plan.name = QStringLiteral("B");
        QCOMPARE(m_library->save(plan, 1)->revision, 2);
        QCOMPARE(m_library->plans()->size(), size_t{1});
        m_library->moveToBin(*plan.id);
        m_library->purge(*plan.id);
        plan.name = QStringLiteral("C");
        const auto saved = m_library->save(plan, 2);
        QCOMPARE(saved->kind, SaveOutcome::Kind::Saved);
        QCOMPARE(saved->revision, 1);
        QCOMPARE(m_library->plans()->front().name, QStringLiteral("C"));
    }

    void importingAKnownPlanAddsARevision() {
        Plan plan = test::roofDamagePlan();
        QCOMPARE(m_library->import(plan)->revision, 1);
        QCOMPARE(m_library->import(plan)->kind, SaveOutcome::Kind::Unchanged);
        plan.name = QStringLiteral("Later");
        QCOMPARE(m_library->import(plan)->revision, 2);
        QCOMPARE(m_library->history(*plan.id)->front().kind, RevisionKind::Imported);
        QCOMPARE(m_library->plans()->size(), size_t{1});
        const auto copy = m_library->duplicate(*plan.id, 1, QStringLiteral("Copy"));
        QVERIFY(*copy->plan.id != *plan.id);
        QCOMPARE(m_library->plans()->size(), size_t{2});
    }

    void theListShowsTheBaseline() {
        const Plan plan = test::roofDamagePlan();
        const FrozenResults results = resultsOf(plan);
        m_library->save(plan, 0, results);
        m_library->setTags(
            *plan.id,
            {QStringLiteral(" vision "), QStringLiteral("Vision"), QStringLiteral("a b")});
        m_library->setNote(*plan.id, QStringLiteral("waiting for figures"));
        const PlanSummary s = m_library->plans()->front();
        QCOMPARE(s.name, plan.name);
        QCOMPARE(s.tags, (QStringList{QStringLiteral("a b"), QStringLiteral("vision")}));
        QCOMPARE(s.note, QStringLiteral("waiting for figures"));
        QCOMPARE(s.catalog, Catalog::builtIn().version());
        QCOMPARE(s.scenarios, static_cast<int>(plan.scenarios.size()));
        const Total &carbon = results.baseline()->total[Metric::Carbon];
        QCOMPARE(s.carbonKg, carbon.partial ? std::nullopt : carbon.value);
        QCOMPARE(s.costUsd, results.baseline()->total.value(Metric::Cost));
        QCOMPARE(m_library->tags()->size(), size_t{2});
        QCOMPARE(m_library->summary(*plan.id)->tags, s.tags);
    }

    void searching_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("foundIn");
        const auto row = [](const char *text, const char *foundIn) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(foundIn);
        };
        row("Dachschäden", "name");
        row("dachschaden", "name");
        row("dachsch", "name");
        row("storm damage", "description");
        row("photog", "datasets");
        row("tiling", "tasks");
        row("scoring", "services");
        row("figures", "note");
        row("vision", "tags");
        row("storm vision", "description");
        row("衛星", "datasets");
        row("像", "datasets");
        row("画像", "datasets");
        row("星画", "datasets");
        row("画衛", "");
        row("nothing", "");
        row("\"", "");
        row("OR", "");
        row("name:storm", "");
        row("storm\" OR \"x", "");
        row("*", "");
        row("NEAR(storm damage)", "");
        row("'; DROP TABLE plans; --", "");
    }
    void searching() {
        QFETCH(QString, text);
        QFETCH(QString, foundIn);
        Plan plan = planNamed("Dachschäden");
        plan.about.description = QStringLiteral("Finds storm damage");
        Dataset d;
        d.id = QStringLiteral("raw");
        d.name = QString::fromUtf8("Photographs 衛星画像");
        plan.workload.datasets.push_back(d);
        Task t;
        t.id = QStringLiteral("tiling");
        plan.workload.tasks.push_back(t);
        Service s;
        s.id = QStringLiteral("s");
        s.name = QStringLiteral("Scoring");
        plan.workload.services.push_back(s);
        const QString id = *m_library->save(plan, 0)->plan.id;
        m_library->setNote(id, QStringLiteral("waiting for figures"));
        m_library->setTags(id, {QStringLiteral("vision")});
        m_library->save(planNamed("Another"), 0);

        PlanQuery query;
        query.text = text;
        const auto found = m_library->plans(query);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
        if (foundIn.isEmpty()) {
            QVERIFY(found->empty());
            return;
        }
        QCOMPARE(found->size(), size_t{1});
        QCOMPARE(found->front().id, id);
        QCOMPARE(found->front().foundIn, foundIn);
        QVERIFY(!found->front().excerpt.isEmpty());
    }

    void searchFollowsChanges() {
        Plan plan = m_library->save(planNamed("Alpha"), 0)->plan;
        const auto hits = [&](const char *text) {
            PlanQuery query;
            query.text = QLatin1String(text);
            return m_library->plans(query)->size();
        };
        QCOMPARE(hits("alpha"), size_t{1});
        plan.name = QStringLiteral("Beta");
        m_library->save(plan, 1);
        QCOMPARE(hits("alpha"), size_t{0});
        QCOMPARE(hits("beta"), size_t{1});
        m_library->setTags(*plan.id, {QStringLiteral("gamma")});
        QCOMPARE(hits("gamma"), size_t{1});
        m_library->setTags(*plan.id, {});
        QCOMPARE(hits("gamma"), size_t{0});
        m_library->moveToBin(*plan.id);
        QCOMPARE(hits("beta"), size_t{0});
        m_library->purge(*plan.id);
        QCOMPARE(hits("beta"), size_t{0});
    }

    void tagsFilter() {
        const QString a = *m_library->save(planNamed("A"), 0)->plan.id;
        const QString b = *m_library->save(planNamed("B"), 0)->plan.id;
        m_library->setTags(a, {QStringLiteral("x"), QStringLiteral("y")});
        m_library->setTags(b, {QStringLiteral("x")});
        PlanQuery query;
        query.tags = {QStringLiteral("X")};
        QCOMPARE(m_library->plans(query)->size(), size_t{2});
        query.tags << QStringLiteral("y");
        QCOMPARE(m_library->plans(query)->size(), size_t{1});
        query.text = QStringLiteral("a");
        QCOMPARE(m_library->plans(query)->size(), size_t{1});
    }

    void plansAreFoundByNameOrId() {
        const QString a = *m_library->save(planNamed("Roof"), 0)->plan.id;
        QCOMPARE(*m_library->find(QStringLiteral("Roof")), a);
        QCOMPARE(*m_library->find(QStringLiteral("roof")), a);
        QCOMPARE(*m_library->find(a), a);
        const QString b = *m_library->save(planNamed("roof"), 0)->plan.id;
        QCOMPARE(*m_library->find(QStringLiteral("roof")), b);
        m_library->save(planNamed("Roof"), 0);
        const auto ambiguous = m_library->find(QStringLiteral("Roof"));
        QVERIFY(!ambiguous);
        QCOMPARE(ambiguous.error().kind, Error::Kind::Unreadable);
        QVERIFY(ambiguous.error().message.contains(a));
        QVERIFY(!m_library->find(QStringLiteral("Cellar")));
    }

    void reportSetupsAreKept() {
        NamedReportSetup named;
        named.name = QStringLiteral("For the board");
        named.setup.kind = Keywords<ReportKind>::all[0].value;
        named.setup.sections = QStringList{QStringLiteral("summary"), QStringLiteral("method")};
        named.setup.language = QStringLiteral("de");
        QVERIFY(m_library->storeReportSetup(named).has_value());
        named.setup.language.reset();
        QVERIFY(m_library->storeReportSetup(named).has_value());
        const auto setups = m_library->reportSetups();
        QCOMPARE(setups->size(), size_t{1});
        QVERIFY(setups->front().setup == named.setup);
        m_library->removeReportSetup(named.name);
        QVERIFY(m_library->reportSetups()->empty());
    }

private:
    std::unique_ptr<Library> open() {
        auto opened = Library::open(m_file);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library.moc"
