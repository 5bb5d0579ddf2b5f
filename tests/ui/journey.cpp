#include "tests/ui/windowfixture.h"
#include "ui/charts/picturebutton.h"
#include "ui/fields/elementtable.h"
#include "ui/help/helpwindow.h"
#include "ui/inspector/factorcard.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/start/quickstartcard.h"
#include "ui/widgets/figuretable.h"
#include "ui/window/historywindow.h"
#include "ui/window/preferenceswindow.h"
#include "ui/window/reviewbar.h"
#include "ui/window/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoView>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

QPushButton *button(const QWidget &within, const QString &text) {
    for (QPushButton *candidate : within.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

template <class W>
W *named(const QWidget &within, const QString &name) {
    for (W *candidate : within.findChildren<W *>()) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(candidate);
        const bool called = candidate->accessibleName() == name
                            || (face && face->text(QAccessible::Name) == name);
        if (candidate->isVisible() && called)
            return candidate;
    }
    return nullptr;
}

} // namespace

/// From the first start to the report, and what goes along with the window on the way.
class JourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStartToTheReport() {
        WindowFixture f;
        // open: five questions
        auto *quick = f.window().findChild<QuickStartCard *>();
        QVERIFY(quick && quick->isVisible());
        auto *data = named<QLineEdit>(*quick, QStringLiteral("How much data is kept?"));
        QVERIFY(data);
        data->setText(QStringLiteral("much"));
        QTest::mouseClick(button(*quick, QStringLiteral("Make the plan")), Qt::LeftButton);
        QCOMPARE(f.window().planCount(), 0); // what cannot be read is said there
        data->setText(QStringLiteral("1.5 TB"));
        QTest::mouseClick(button(*quick, QStringLiteral("Make the plan")), Qt::LeftButton);
        QCOMPARE(f.window().planCount(), 1);
        QVERIFY(f.settle());
        QCOMPARE(f.document().plan().workload.datasets.front().size->number, 1500.0);
        QCOMPARE(f.view().currentPage(), QStringLiteral("compare"));
        const size_t scenarios = f.document().plan().scenarios.size();

        // edit, undo
        QWidget *field = f.field(QStringLiteral("workload"), QStringLiteral("task[train]/hours"));
        QVERIFY(field);
        auto *line = qobject_cast<QLineEdit *>(field);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("1 d"));
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(f.document().plan().workload.tasks.back().hours->number, 24.0);
        f.document().history().undo();
        QCOMPARE(f.document().plan().workload.tasks.back().hours->number, 6.0);
        f.document().history().redo();

        // adopt from rank
        f.view().showPage(QStringLiteral("rank"));
        Page *rank = f.view().page(QStringLiteral("rank"));
        auto *options = named<FigureTable>(*rank, QStringLiteral("Options"));
        QVERIFY(options);
        QTRY_VERIFY_WITH_TIMEOUT(options->model()->rowCount() > 5, 30000);
        const Plan beforeAdopting = f.document().plan();
        for (int row = 0; row < 5 && f.document().plan() == beforeAdopting; ++row) {
            options->selectRow(row);
            QPushButton *adopt = button(*rank, QStringLiteral("Adopt"));
            if (adopt && adopt->isEnabled())
                QTest::mouseClick(adopt, Qt::LeftButton);
        }
        QVERIFY(f.document().plan() != beforeAdopting);
        QVERIFY(f.settle());

        // explore
        f.view().showPage(QStringLiteral("explore"));
        auto *explore = static_cast<ExplorePage *>(f.view().page(QStringLiteral("explore")));
        QPushButton *make = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (make = button(*explore, QStringLiteral("Make a scenario of it"))) && make->isEnabled(),
            60000);
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(f.document().plan().scenarios.size(), scenarios + 1);
        QVERIFY(f.settle());

        // review
        f.view().showPage(QStringLiteral("review"));
        auto *review = static_cast<ReviewPage *>(f.view().page(QStringLiteral("review")));
        QTRY_VERIFY_WITH_TIMEOUT(review->result(), 30000);
        QPushButton *take = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (take = button(*review, QStringLiteral("Take over what the plan suggests")))
                && take->isEnabled(),
            30000);
        QTest::mouseClick(take, Qt::LeftButton);
        QVERIFY(f.settle());

        // export, and open the report that carries the plan
        f.view().showPage(QStringLiteral("report"));
        auto *report = static_cast<ReportPage *>(f.view().page(QStringLiteral("report")));
        QVERIFY(f.settle());
        const QString pdf = f.file(QStringLiteral("card.pdf"));
        const Expected<void> exported = report->exportTo(pdf);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().text()));
        const Plan written = f.document().plan();
        f.window().openFile(pdf);
        QCOMPARE(f.window().planCount(), 2);
        QCOMPARE(f.document().plan().workload, written.workload);

        // for reading only; a copy can be changed, and kept
        QVERIFY(f.document().isReadOnly());
        auto *bar = f.view().findChild<ReviewBar *>();
        QVERIFY(bar && bar->isVisible());
        QVERIFY(!f.document().set(QStringLiteral("task[train]/hours"), QStringLiteral("3")));
        QTest::mouseClick(button(*bar, QStringLiteral("Upgrade a copy")), Qt::LeftButton);
        QCOMPARE(f.window().planCount(), 3);
        QVERIFY(f.window().closePlan(1));
        QVERIFY(!f.document().isReadOnly());
        f.prompts().saveAs = f.file(QStringLiteral("kept.gplan"));
        QVERIFY(f.window().saveAs());
        QVERIFY(QFile::exists(f.prompts().saveAs));
        QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QStringLiteral("3")));

        // close: both have unsaved changes
        f.prompts().unsaved = Prompts::Unsaved::Cancel;
        QVERIFY(!f.window().close());
        QCOMPARE(f.window().planCount(), 2);
        f.prompts().unsaved = Prompts::Unsaved::Discard;
        QVERIFY(f.window().close());
        QCOMPARE(f.prompts().told, QStringList());
    }

    void theTourLeadsThroughTheWindow() {
        WindowFixture f;
        QVERIFY(!f.preferences().hasSeenTour());
        f.window().offerTour();
        QVERIFY(!f.window().findChild<Tour *>());
        f.openSample();
        QTRY_VERIFY(f.window().findChild<Tour *>());
        auto *tour = f.window().findChild<Tour *>();
        QVERIFY(tour->stopCount() >= 5);
        for (int stop = 0; stop < tour->stopCount(); ++stop) {
            QCOMPARE(tour->stop(), stop);
            QVERIFY(!tour->accessibleDescription().isEmpty());
            QVERIFY(tour->parentWidget()->rect().contains(tour->geometry()));
            QPushButton *next = button(
                *tour,
                stop + 1 < tour->stopCount() ? QStringLiteral("&Next") : QStringLiteral("&Done"));
            QVERIFY(next);
            QTest::keyClick(next, Qt::Key_Space);
        }
        QTRY_VERIFY(!f.window().findChild<Tour *>());
        // once is enough
        QVERIFY(f.preferences().hasSeenTour());
        f.window().offerTour();
        f.openSample(QStringLiteral("demand-forecast"));
        QTest::qWait(30);
        QVERIFY(!f.window().findChild<Tour *>());
    }

    void theHelpOpensAtTheRightPlace() {
        WindowFixture f;
        f.window().showHelp();
        auto *help = f.window().findChild<HelpWindow *>();
        QVERIFY(help);
        QCOMPARE(help->currentPage(), QStringLiteral("guide"));
        QCOMPARE(help->currentHeading(), QStringLiteral("Start"));
        PlanView &view = f.openSample();
        for (const PageEntry &page : pageTable()) {
            view.showPage(QString::fromLatin1(page.key));
            view.setFocus();
            f.window().showHelp();
            QCOMPARE(help->currentHeading(), QString::fromLatin1(page.title));
        }
        QWidget *field = f.field(QStringLiteral("workload"), QStringLiteral("task[train]/hours"));
        QVERIFY(field);
        f.window().activateWindow();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        f.window().showHelp();
        QCOMPARE(help->currentPage(), QStringLiteral("glossary"));
        QVERIFY(!help->currentHeading().isEmpty());
        QVERIFY(!HelpWindow::findings(QStringLiteral("Erlang")).isEmpty());
        QVERIFY(HelpWindow::findings(QStringLiteral("no such words")).isEmpty());
    }

    void theHistoryGoesBackAndForth() {
        WindowFixture f;
        f.openSample();
        for (int hours = 20; hours < 24; ++hours)
            QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QString::number(hours)));
        f.window().showHistory();
        auto *history = f.window().findChild<HistoryWindow *>();
        QVERIFY(history && history->isVisible());
        auto *steps = history->findChild<QUndoView *>();
        QCOMPARE(steps->model()->rowCount(), 5); // the plan as it was opened is one
        QVERIFY(steps->model()->index(2, 0).data().toString().contains(QStringLiteral("train")));
        steps->setCurrentIndex(steps->model()->index(1, 0));
        QCOMPARE(
            findById(f.document().plan().workload.tasks, QStringLiteral("train"))->hours->number,
            20.0);
        // it follows the plan in front
        f.openSample(QStringLiteral("demand-forecast"));
        QCOMPARE(steps->model()->rowCount(), 1);
        QVERIFY(f.window().closePlan(1));
        QCOMPARE(steps->model()->rowCount(), 5);
    }

    void preferencesHoldAtOnce() {
        WindowFixture f;
        f.openSample();
        f.window().showPreferences();
        auto *window = f.window().findChild<PreferencesWindow *>();
        QVERIFY(window && window->isVisible());
        const QList<QComboBox *> boxes = window->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 6);
        for (QComboBox *box : boxes) {
            if (box->findText(QStringLiteral("MWh")) < 0)
                continue;
            box->setFocus();
            QTest::keyClick(box, Qt::Key_End);
            Q_EMIT box->activated(box->currentIndex());
        }
        QCOMPARE(f.preferences().units().energy, DisplayUnits::EnergyUnit::MegawattHour);
    }

    void aRenamedPartIsFollowed() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.selection().setPart(QStringLiteral("task"));
        view.showPage(QStringLiteral("workload"));
        QTest::qWait(20);
        auto *table = view.findChild<ElementTable *>();
        QVERIFY(table);
        int row = -1;
        for (int r = 0; r < table->model()->rowCount(); ++r) {
            if (table->model()->index(r, 0).data().toString() == QLatin1String("train"))
                row = r;
        }
        QVERIFY(row >= 0);
        const std::optional<double> carbon =
            f.document().result()->scenario(QStringLiteral("north"))->totals.value(Metric::Carbon);
        QVERIFY(table->model()->setData(
            table->model()->index(row, 0), QStringLiteral("fit"), Qt::EditRole));
        QVERIFY(f.settle());
        const Scenario *north = findById(f.document().plan().scenarios, QStringLiteral("north"));
        QVERIFY(std::ranges::any_of(
            north->compute, [](const ComputeChoice &c) { return c.task == QLatin1String("fit"); }));
        QCOMPARE(
            f.document().result()->scenario(QStringLiteral("north"))->totals.value(Metric::Carbon),
            carbon);
        f.document().history().undo();
        QVERIFY(findById(f.document().plan().workload.tasks, QStringLiteral("train")));
    }

    void aCoefficientIsOverriddenWithANote() {
        WindowFixture f;
        PlanView &view = f.openSample();
        Factor factor;
        factor.name = FactorName::Lifetime;
        factor.unit = Unit::Hour;
        factor.datum = f.document().ownCatalog().coefficient(Coefficient::ServerLifetime);
        auto *card = view.findChild<FactorCard *>();
        QVERIFY(card);
        card->show(factor, {});
        card->setVisible(true);
        QPushButton *act = button(*card, QStringLiteral("Override\u2026"));
        QVERIFY(act);
        QTest::mouseClick(act, Qt::LeftButton);
        const QList<QLineEdit *> fields = card->findChildren<QLineEdit *>();
        fields[0]->setText(QStringLiteral("52560"));
        fields[1]->setText(QStringLiteral("Our servers serve six years"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QCOMPARE(f.document().plan().overrides.size(), size_t(1));
        const Override &own = f.document().plan().overrides.front();
        QCOMPARE(own.kind, Setting<OverrideKind>(OverrideKind::Coefficient));
        QCOMPARE(own.id, QStringLiteral("server-lifetime"));
        QCOMPARE(own.note, Setting<QString>(QStringLiteral("Our servers serve six years")));
        QCOMPARE(f.document().ownCatalog().coefficient(Coefficient::ServerLifetime).value, 52560.0);
    }

    void ownFiguresAreListedAndTakenBack() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.selection().setPart(QStringLiteral("override"));
        view.showPage(QStringLiteral("workload"));
        QTest::qWait(20);
        Page *page = view.page(QStringLiteral("workload"));
        auto *coefficient = named<QComboBox>(*page, QStringLiteral("Coefficient"));
        QVERIFY(coefficient);
        coefficient->setCurrentIndex(
            coefficient->findData(static_cast<int>(Coefficient::ServerLifetime)));
        auto *value = named<QLineEdit>(*page, QStringLiteral("Value"));
        QVERIFY(value);
        value->setText(QStringLiteral("6 kWh"));
        QPushButton *use = button(*page, QStringLiteral("Use it in this plan"));
        QVERIFY(use);
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(f.document().plan().overrides.empty()); // said in place why not
        value->setText(QStringLiteral("2190 d"));
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(f.document().plan().overrides.size(), size_t(1));
        QCOMPARE(f.document().ownCatalog().coefficient(Coefficient::ServerLifetime).value, 52560.0);
        QPushButton *back = nullptr;
        QTRY_VERIFY((back = button(*page, QStringLiteral("Take back"))));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(f.document().plan().overrides.empty());
    }

    void chartsThatPaintThemselvesAreCopiedOnWhitePaper() {
        WindowFixture f;
        applyTheme(*qApp, ThemeChoice::Dark, false, 1.0);
        PlanView &view = f.openSample();
        for (const char *page : {"rank", "explore", "doubt"}) {
            view.showPage(QString::fromLatin1(page));
            QTest::qWait(600);
            const auto buttons =
                view.page(QString::fromLatin1(page))->findChildren<PictureButton *>();
            QVERIFY2(!buttons.isEmpty(), page);
            for (const PictureButton *picture : buttons) {
                const QImage image = picture->asImage(1.0);
                QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
                QVERIFY(picture->asSvg().contains("<svg"));
                QVERIFY(picture->asText().contains(QLatin1Char('\t')));
            }
        }
        // the window itself stays dark
        QVERIFY(Theme::of(&f.window()).dark);
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
    }
};

QTEST_MAIN(JourneyTest)
#include "journey.moc"
