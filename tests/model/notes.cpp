#include "model/plan/notes.h"

#include "model/plan/planfile.h"
#include "model/plan/rename.h"
#include "model/whatif/compare.h"
#include "tests/support/sampleplan.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

namespace {

Plan inspection() {
    return sample(QStringLiteral("image-classification.gplan"));
}

Plan readAgain(const Plan &plan) {
    return readPlan(writePlan(plan), Catalog::builtIn()).plan;
}

Finding lacking(const QString &subject, const QString &attribute) {
    Finding finding;
    finding.code = FindingCode::MissingInput;
    finding.subject = subject;
    finding.attribute = attribute;
    return finding;
}

} // namespace

/// Remarks on places of the plan and on findings.
class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingOfTheSamplesCanBeNoted_data() { sampleRows(); }
    void everyFindingOfTheSamplesCanBeNoted() {
        QFETCH(QString, name);
        Plan plan = sample(name);
        // something to find: no instance, no hours, a practice that is inherited
        for (Task &task : plan.workload.tasks)
            task.hours.reset();
        const Comparison comparison = compare(Catalog::builtIn(), plan);
        int noted = 0;
        for (const ScenarioResult &scenario : comparison.scenarios) {
            for (const Finding &finding : scenario.ledger.findings) {
                const std::optional<NoteSubject> subject = subjectOf(finding, scenario.id);
                QVERIFY2(subject, qPrintable(finding.subject));
                const QString text = QStringLiteral("%1: %2").arg(scenario.id, subject->on);
                setNote(plan, *subject, text);
                QCOMPARE(noteOn(plan, finding, scenario.id), text);
                ++noted;
            }
        }
        QVERIFY(noted > 3);
        const std::vector<Finding> faults = checkPlan(plan, Catalog::builtIn());
        QVERIFY2(!hasErrors(faults), faults.empty() ? "" : qPrintable(messageText(faults.front())));
        const Plan again = readAgain(plan);
        QCOMPARE(again.notes, plan.notes);
        QCOMPARE(again, plan);
    }

    void aScenarioReadsItsOwnNoteElseThatOfAll() {
        Plan plan = inspection();
        const Finding finding = lacking(QStringLiteral("task[train]"), QStringLiteral("hours"));
        const NoteSubject all = *subjectOf(finding);
        const NoteSubject own = *subjectOf(finding, QStringLiteral("north"));
        QCOMPARE(all.on, QStringLiteral("task[train]/hours"));
        QCOMPARE(all.finding, QStringLiteral("missing-input"));
        setNote(plan, all, QStringLiteral("everywhere"));
        QCOMPARE(noteOn(plan, finding, QStringLiteral("north")), QStringLiteral("everywhere"));
        setNote(plan, own, QStringLiteral("here"));
        QCOMPARE(noteOn(plan, finding, QStringLiteral("north")), QStringLiteral("here"));
        QCOMPARE(noteOn(plan, finding, QStringLiteral("tidy")), QStringLiteral("everywhere"));
        // what stands on the input itself, or on another finding there, is another note
        QCOMPARE(noteOn(plan, all.on), QString());
        Finding other = finding;
        other.code = FindingCode::UnknownFactor;
        QCOMPARE(noteOn(plan, other, QStringLiteral("north")), QString());
        setNote(plan, own, QStringLiteral(" \n"));
        QCOMPARE(noteOn(plan, finding, QStringLiteral("north")), QStringLiteral("everywhere"));
        setNote(plan, all, {});
        QCOMPARE(plan.notes, inspection().notes);
    }

    void whatIsWithinAScenarioIsFoundInEach() {
        Plan plan = inspection();
        Finding practice = lacking(QStringLiteral("scenario[tidy]/practice[TR-07]"), {});
        practice.code = FindingCode::ServiceStatusNotice;
        const NoteSubject all = *subjectOf(practice);
        QCOMPARE(all.on, QStringLiteral("practice[TR-07]"));
        setNote(plan, all, QStringLiteral("moving"));
        QVERIFY(!hasErrors(checkPlan(plan, Catalog::builtIn())));
        practice.subject = QStringLiteral("scenario[north]/practice[TR-07]");
        QCOMPARE(noteOn(plan, practice, QStringLiteral("north")), QStringLiteral("moving"));
        QCOMPARE(placeOf(all, QStringLiteral("north")), practice.subject);
        // what is not within a scenario stays where it is
        for (const char *place : {"region[eu-north-1]", "task[train]/hours", "scenario[tidy]"}) {
            const Finding other = lacking(QLatin1String(place), {});
            QCOMPARE(subjectOf(other)->on, QLatin1String(place));
            QCOMPARE(placeOf(*subjectOf(other), QStringLiteral("north")), QLatin1String(place));
        }
    }

    void notesFollowWhatIsRenamed() {
        Plan plan = inspection();
        const Finding finding = lacking(QStringLiteral("task[train]"), QStringLiteral("hours"));
        Finding practice = lacking(QStringLiteral("scenario[north]/practice[TU-01]"), {});
        practice.code = FindingCode::PracticeWithoutSubject;
        setNote(plan, *subjectOf(finding, QStringLiteral("north")), QStringLiteral("a"));
        setNote(plan, *subjectOf(practice, QStringLiteral("north")), QStringLiteral("b"));
        QVERIFY(setIn(plan, QStringLiteral("task[train]/id"), QStringLiteral("learn")));
        QVERIFY(setIn(plan, QStringLiteral("scenario[north]/id"), QStringLiteral("arctic")));
        QVERIFY(!hasErrors(checkPlan(plan, Catalog::builtIn())));
        QCOMPARE(
            noteOn(
                plan, lacking(QStringLiteral("task[learn]"), QStringLiteral("hours")),
                QStringLiteral("arctic")),
            QStringLiteral("a"));
        practice.subject = QStringLiteral("scenario[arctic]/practice[TU-01]");
        QCOMPARE(noteOn(plan, practice, QStringLiteral("arctic")), QStringLiteral("b"));
    }

    void notesAndUnknownCodesAreKept() {
        // a rule of a newer version, at a place that this plan does not have
        const QByteArray bytes =
            "<plan format=\"1\" name=\"P\"><scenario id=\"a\"/>"
            "<note on=\"region[eu-north-1]\" finding=\"rule-of-2031\" scenario=\"a\" "
            "mood=\"good\">kept</note>"
            "<note on=\"workload/task[gone]/hours\" finding=\"missing-input\">kept</note></plan>";
        const PlanReading reading = readPlan(bytes, Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QCOMPARE(reading.plan.notes.size(), size_t(2));
        QCOMPARE(*reading.plan.notes[0].finding, QStringLiteral("rule-of-2031"));
        const QByteArray written = writePlan(reading.plan);
        QVERIFY(written.contains("mood=\"good\""));
        QCOMPARE(readAgain(reading.plan), reading.plan);
    }

    void aFindingWithoutAPlaceHasNoNote() {
        QVERIFY(!subjectOf(lacking({}, {})));
        QVERIFY(!subjectOf(lacking(QStringLiteral("a["), {})));
        QCOMPARE(noteOn(inspection(), lacking({}, {}), QStringLiteral("north")), QString());
    }

    void notesGoWithTheirElement() {
        Plan plan = inspection();
        plan.notes.clear();
        setNote(plan, QStringLiteral("task[train]"), QStringLiteral("a"));
        setNote(plan, QStringLiteral("workload/task[train]/hours"), QStringLiteral("b"));
        setNote(plan, QStringLiteral("task[trainer]"), QStringLiteral("c"));
        dropNotes(plan, QStringLiteral("task[train]"));
        QCOMPARE(plan.notes.size(), size_t(1));
        QCOMPARE(plan.notes.front().on, QStringLiteral("task[trainer]"));
    }
};

QTEST_APPLESS_MAIN(NotesTest)
#include "notes.moc"
