#include "model/plan/notes.h"
#include "tests/ui/windowfixture.h"
#include "ui/document/scenarios.h"
#include "ui/window/findingdelegate.h"
#include "ui/window/findingnote.h"
#include "ui/window/findingsbar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// The notes of a plan that are on findings.
std::vector<Note> findingNotes(const Plan &plan) {
    std::vector<Note> notes;
    for (const Note &note : plan.notes) {
        if (note.finding)
            notes.push_back(note);
    }
    return notes;
}

} // namespace

/// The panel of findings and the notes in it, in the real window.
class FindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsWrittenByKeyAndTakenBack() {
        WindowFixture f;
        QListView &list = unfold(f);
        FindingNote &note = *f.view().findings().note();
        const QString row = list.currentIndex().data().toString();
        QVERIFY(note.field()->isVisible());
        QVERIFY(!note.field()->accessibleName().isEmpty());
        QTest::keyClick(&list, Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), note.field());
        QTest::keyClicks(note.field(), QStringLiteral("accepted <b>by</b> the board"));
        QVERIFY(f.settle());
        // who types goes on typing while the figures are worked out
        QCOMPARE(QApplication::focusWidget(), note.field());
        QTest::keyClicks(note.field(), QStringLiteral(" in May"));
        QVERIFY(f.settle());
        const QString text = QStringLiteral("accepted <b>by</b> the board in May");
        const std::vector<Note> kept = findingNotes(f.document().plan());
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().text, Setting<QString>(text));
        QCOMPARE(kept.front().scenario, Setting<QString>(f.view().selection().scenario()));
        // seen and heard in the list, and the same row is still the one
        QCOMPARE(list.currentIndex().data().toString(), row);
        QCOMPARE(list.currentIndex().data(FindingDelegate::NoteRole).toString(), text);
        QVERIFY(list.currentIndex().data(Qt::ToolTipRole).toString().contains(text));
        QVERIFY(list.currentIndex().data(Qt::AccessibleTextRole).toString().contains(text));
        // typing is one step
        QCOMPARE(f.document().history().count(), 1);
        QTest::keyClick(note.field(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &list);
        f.document().history().undo();
        QVERIFY(f.settle());
        QVERIFY(findingNotes(f.document().plan()).empty());
        QTRY_COMPARE(note.field()->toPlainText(), QString());
        QTRY_VERIFY(list.currentIndex().data(FindingDelegate::NoteRole).toString().isEmpty());
        f.document().history().redo();
        QTRY_COMPARE(note.field()->toPlainText(), text);
    }

    void aLongFindingTakesSeveralLines() {
        WindowFixture f;
        QListView &list = unfold(f);
        const QModelIndex first = list.model()->index(0, 0);
        QVERIFY(first.data().toString().size() > 80);
        f.window().resize(2400, 860);
        QTRY_VERIFY(list.viewport()->width() > 1800);
        const int low = list.visualRect(first).height();
        f.window().resize(900, 860);
        QTRY_VERIFY(list.visualRect(first).height() > low);
        QCOMPARE(list.visualRect(first).width(), list.viewport()->width());
    }

    void theMenuOffersFieldNoteAndCopy() {
        WindowFixture f;
        QListView &list = unfold(f);
        QCOMPARE(list.contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(list.actions().size(), 3);
        list.actions().at(1)->trigger();
        QCOMPARE(QApplication::focusWidget(), f.view().findings().note()->field());
        list.actions().at(2)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(list.currentIndex().data().toString()));
    }

    void aNoteMayHoldForEveryScenario() {
        WindowFixture f;
        QListView &list = unfold(f);
        FindingNote &note = *f.view().findings().note();
        QVERIFY(note.everywhere()->isVisible());
        QVERIFY(!note.everywhere()->isChecked());
        note.field()->setFocus();
        QTest::keyClicks(note.field(), QStringLiteral("for all"));
        note.everywhere()->click();
        QVERIFY(f.settle());
        std::vector<Note> kept = findingNotes(f.document().plan());
        QCOMPARE(kept.size(), size_t(1));
        QVERIFY(!kept.front().scenario);
        // it is read where the same finding is, in another scenario
        const NoteSubject subject = subjectOf(kept.front());
        const QString here = f.view().selection().scenario();
        int read = 0;
        for (const QString &id : scenarioIds(f.document().plan())) {
            if (id == here)
                continue;
            f.view().selection().setScenario(id);
            for (int row = 0; row < list.model()->rowCount(); ++row) {
                const QModelIndex index = list.model()->index(row, 0);
                if (index.data(FindingDelegate::SubjectRole).value<NoteSubject>() != subject)
                    continue;
                QCOMPARE(
                    index.data(FindingDelegate::NoteRole).toString(), QStringLiteral("for all"));
                ++read;
            }
        }
        QVERIFY(read > 1);
        f.view().selection().setScenario(here);
        list.setCurrentIndex(list.model()->index(0, 0));
        QVERIFY(note.everywhere()->isChecked());
        note.everywhere()->click();
        kept = findingNotes(f.document().plan());
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().scenario, Setting<QString>(here));
        QCOMPARE(kept.front().text, Setting<QString>(QStringLiteral("for all")));
    }

    void aNoteOutlivesItsFinding() {
        WindowFixture f;
        unfold(f);
        Finding gone;
        gone.code = FindingCode::Overloaded;
        gone.subject = QStringLiteral("service[inspect]");
        QVERIFY(f.document().edit(QStringLiteral("test"), [&](Plan &plan) {
            setNote(
                plan, *subjectOf(gone, f.view().selection().scenario()),
                QStringLiteral("asked for a higher quota"));
        }));
        QVERIFY(f.settle());
        QListView &list = *f.view().findings().list();
        const QModelIndex last = list.model()->index(list.model()->rowCount() - 1, 0);
        QVERIFY(last.data(FindingDelegate::GoneRole).toBool());
        QVERIFY2(
            last.data().toString().contains(QStringLiteral("Inspection")),
            qPrintable(last.data().toString()));
        // and it can be taken away there
        list.setFocus();
        list.setCurrentIndex(last);
        QTest::keyClick(&list, Qt::Key_F2);
        f.view().findings().note()->field()->selectAll();
        QTest::keyClick(f.view().findings().note()->field(), Qt::Key_Delete);
        QVERIFY(f.settle());
        QVERIFY(findingNotes(f.document().plan()).empty());
    }

    void notesGoWithTheirScenario() {
        WindowFixture f;
        unfold(f);
        const QString id = QStringLiteral("split");
        Finding finding;
        finding.code = FindingCode::MissedSlo;
        finding.subject = QStringLiteral("service[inspect]");
        QVERIFY(f.document().edit(QStringLiteral("test"), [&](Plan &plan) {
            setNote(plan, *subjectOf(finding, id), QStringLiteral("a"));
            setNote(plan, QStringLiteral("scenario[%1]").arg(id), QStringLiteral("b"));
        }));
        const size_t before = f.document().plan().notes.size();
        const Expected<void> removed = f.document().edit(
            QStringLiteral("test"), [&](Plan &plan) { removeScenario(plan, id); });
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text()));
        QCOMPARE(f.document().plan().notes.size(), before - 2);
    }

    void readingOnlyShowsNotesAndTakesNone() {
        WindowFixture f;
        unfold(f);
        f.document().setReadOnly(true);
        FindingNote &note = *f.view().findings().note();
        QVERIFY(note.field()->isReadOnly());
        QVERIFY(!note.everywhere()->isEnabled());
    }

private:
    static QListView &unfold(WindowFixture &f) {
        PlanView &view = f.openSample();
        (void)f.settle();
        view.findings().setUnfolded(true);
        QListView &list = *view.findings().list();
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        return list;
    }
};

QTEST_MAIN(FindingsTest)
#include "findings.moc"
