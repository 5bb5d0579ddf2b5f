#include "model/plan/planpath.h"
#include "reports/content/resultcharts.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartcard.h"
#include "ui/document/notes.h"
#include "ui/fields/elementtable.h"
#include "ui/fields/weekeditor.h"
#include "ui/inspector/notecard.h"
#include "ui/pages/compare/comparisontable.h"
#include "ui/palette/commandpalette.h"
#include "ui/window/findingsbar.h"
#include "ui/window/livestrip.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QtCharts/QValueAxis>
#include <QTest>
#include <QTreeView>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

QString valueAt(const Plan &plan, const QString &path) {
    const Expected<ConstParameterRef> found = findParameter(refTo(plan), path);
    return found && found->parameter->access.isSet(found->owner.element)
               ? found->parameter->access.text(found->owner.element)
               : QString();
}

void typeInto(QWidget *control, const QString &text) {
    auto *line = qobject_cast<QLineEdit *>(control);
    if (!line)
        line = control->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void drop(QWidget *window, const QList<QUrl> &urls) {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
}

double carbonOf(WindowFixture &f) {
    const Comparison *result = f.document().result();
    return *result->scenario(f.view().selection().scenario())->totals.value(Metric::Carbon);
}

} // namespace

/// Drives the real window as a person would.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstRunShowsSamplesAndOpensOne() {
        WindowFixture f;
        QVERIFY(f.window().current() == nullptr);
        QTRY_VERIFY(
            f.window().findChildren<QAbstractButton *>().size()
            > 5); // tiles come after the picture
        QAbstractButton *tile = nullptr;
        for (QAbstractButton *button : f.window().findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Solar park inspection"))
                tile = button;
        }
        QVERIFY(tile);
        QTest::mouseClick(tile, Qt::LeftButton);
        QVERIFY(f.window().current());
        QVERIFY(f.settle());
        QCOMPARE(f.view().currentPage(), QString::fromLatin1(kHomePage));
        // a sample stays as it is: there is no file to write over
        QVERIFY(f.document().fileName().isEmpty());
    }

    void typingIsSimulatedAndUndone() {
        WindowFixture f;
        f.openSample();
        const QString path = QStringLiteral("task[train]/hours");
        QWidget *field = f.field(QStringLiteral("workload"), path);
        QVERIFY(field);
        const double before = carbonOf(f);
        typeInto(field, QStringLiteral("2 d"));
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("48"));
        QVERIFY(carbonOf(f) > before);
        QTest::keyClick(field, Qt::Key_Tab);
        // what is typed in one go is one step, with a name
        QCOMPARE(f.document().history().count(), 1);
        QVERIFY(f.document().history().undoText().contains(QStringLiteral("train")));
        QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("16"));
        QCOMPARE(carbonOf(f), before);
        QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("48"));
    }

    void invalidInputIsExplainedAndTheLastGoodValueStays_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::newRow("not a number") << "task[train]/hours"
                                      << "six";
        QTest::newRow("out of range") << "task[train]/failed-fraction"
                                      << "3";
        QTest::newRow("comma of another locale") << "task[train]/hours"
                                                 << "3,14";
        QTest::newRow("wrong unit") << "dataset[flights]/size-gb"
                                    << "5 kg";
        QTest::newRow("no such type") << "task[train]/instance"
                                      << "ml.nonsense.xlarge";
    }
    void invalidInputIsExplainedAndTheLastGoodValueStays() {
        QFETCH(QString, path);
        QFETCH(QString, typed);
        WindowFixture f;
        f.openSample();
        const Plan before = f.document().plan();
        QWidget *field = f.field(QStringLiteral("workload"), path);
        QVERIFY(field);
        typeInto(field, typed);
        QTest::keyClick(field->focusProxy() ? field->focusProxy() : field, Qt::Key_Return);
        QVERIFY(f.settle());
        // the plan never holds half a word: either unchanged, or what was typed before it went
        // wrong
        QVERIFY(checkPlan(f.document().plan(), Catalog::builtIn()).empty());
        QVERIFY2(field->accessibleDescription().size() > 10, "the trouble is said to everyone");
        QVERIFY(
            field->accessibleDescription().contains(QStringLiteral("xpected"))
            || field->accessibleDescription().contains(QStringLiteral("write")));
        Q_UNUSED(before);
    }

    void whatIsTypedIsKeptWhenThePageIsLeft() {
        WindowFixture f;
        f.openSample();
        const QString path = QStringLiteral("dataset[flights]/size-gb");
        QWidget *field = f.field(QStringLiteral("workload"), path);
        typeInto(field, QStringLiteral("1.5 TB"));
        QTest::keyClick(&f.window(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(f.view().currentPage() != QStringLiteral("workload"));
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("1500"));
    }

    void germanNumbersGoInAndOut() {
        WindowFixture f;
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        f.openSample();
        const QString path = QStringLiteral("dataset[flights]/size-gb");
        QWidget *field = f.field(QStringLiteral("workload"), path);
        QCOMPARE(qobject_cast<QLineEdit *>(field)->text(), QStringLiteral("28.000"));
        typeInto(field, QStringLiteral("1.234,5"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("1234.5"));
        QCOMPARE(qobject_cast<QLineEdit *>(field)->text(), QStringLiteral("1.234,5"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void aChoiceIsMadeInOneScenarioAndTakenBack() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.selection().setScenario(QStringLiteral("north"));
        const QString path = QStringLiteral("scenario[north]/compute[evaluate]/instance");
        QWidget *field = f.field(QStringLiteral("scenarios"), path);
        QVERIFY(field);
        typeInto(field, QStringLiteral("ml.g5.xlarge"));
        QTest::keyClick(field->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("ml.g5.xlarge"));
        // those beside it do not inherit it
        const Comparison *result = f.document().result();
        QCOMPARE(
            result->scenario(QStringLiteral("tidy"))->design.tasks[5].instance,
            QStringLiteral("ml.g4dn.xlarge"));
        QCOMPARE(
            result->scenario(QStringLiteral("north"))->design.tasks[5].instance,
            QStringLiteral("ml.g5.xlarge"));
        QPushButton *reset = nullptr;
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->isVisible()
                && button->accessibleName() == QStringLiteral("Reset Instance type"))
                reset = button;
        }
        QVERIFY(reset);
        reset->click();
        QVERIFY(f.settle());
        QVERIFY(valueAt(f.document().plan(), path).isEmpty());
        // an element that says nothing is not left behind
        QVERIFY(!findElement(
            refTo(f.document().plan()), QStringLiteral("scenario[north]/compute[evaluate]")));
    }

    void scenariosAreDuplicatedAndRemoved() {
        WindowFixture f;
        f.openSample();
        const size_t before = f.document().plan().scenarios.size();
        const double carbon = carbonOf(f);
        QTest::keyClick(&f.window(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(f.settle());
        QCOMPARE(f.document().plan().scenarios.size(), before + 1);
        QCOMPARE(carbonOf(f), carbon);
        // removing one that others inherit from changes nothing for them
        std::map<QString, double> totals;
        for (const ScenarioResult &s : f.document().result()->scenarios)
            totals[s.id] = *s.totals.value(Metric::Carbon);
        f.view().selection().setScenario(QStringLiteral("tidy"));
        for (QAction *action : f.window().findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("&Remove"))
                action->trigger();
        }
        QVERIFY(f.settle());
        QVERIFY(!findById(f.document().plan().scenarios, QStringLiteral("tidy")));
        for (const ScenarioResult &s : f.document().result()->scenarios)
            QCOMPARE(*s.totals.value(Metric::Carbon), totals[s.id]);
    }

    void aFigureIsExplainedAndOverridden() {
        WindowFixture f;
        PlanView &view = f.openSample();
        for (FigureTile *tile : view.findChildren<FigureTile *>()) {
            if (tile->metric() == Metric::Energy)
                QTest::mouseClick(tile, Qt::LeftButton);
        }
        QCOMPARE(std::get<Figure>(view.selection().topic()).metric, Metric::Energy);
        QTreeView *tree = nullptr;
        for (QTreeView *candidate : view.findChildren<QTreeView *>()) {
            if (candidate->accessibleName() == QStringLiteral("What the figure consists of"))
                tree = candidate;
        }
        QVERIFY(tree->model()->rowCount() > 3);
        // lines go from the largest down, and their factors are below them
        const QModelIndex line = tree->model()->index(0, 0);
        tree->expand(line);
        QVERIFY(tree->model()->rowCount(line) > 1);
        QModelIndex pue;
        for (int i = 0; i < tree->model()->rowCount(line); ++i) {
            const QModelIndex factor = tree->model()->index(i, 0, line);
            if (factor.data().toString().contains(QStringLiteral("PUE")))
                pue = factor;
        }
        QVERIFY(pue.isValid());
        tree->setCurrentIndex(pue);
        QPushButton *act = nullptr;
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Override\u2026"))
                act = button;
        }
        QVERIFY(act);
        QTest::mouseClick(act, Qt::LeftButton);
        auto *number = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(number);
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("1.9"));
        const double before = carbonOf(f);
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(f.settle());
        QCOMPARE(f.document().plan().overrides.size(), size_t(1));
        QCOMPARE(f.document().plan().overrides.front().pue->number, 1.9);
        QVERIFY(carbonOf(f) > before);
    }

    void notesAreKeptOnInputsAndParts() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const size_t before = f.document().plan().notes.size();
        const QString path = QStringLiteral("task[train]/hours");
        QVERIFY(f.field(QStringLiteral("workload"), path));
        view.selection().explain(Field{path});
        const QList<NoteCard *> cards = view.findChildren<NoteCard *>();
        QCOMPARE(cards.size(), 2);
        QPlainTextEdit *onInput = cards[0]->field();
        QPlainTextEdit *onPart = cards[1]->field();
        QTRY_VERIFY(onInput->isVisible() && onPart->isVisible());
        QVERIFY(onPart->accessibleName().contains(QStringLiteral("Training")));
        onInput->setFocus();
        QTest::keyClicks(onInput, QStringLiteral("measured <twice>"));
        QCOMPARE(noteOn(f.document().plan(), path), QStringLiteral("measured <twice>"));
        QCOMPARE(f.document().plan().notes.size(), before + 1);
        // typing is one step, and is taken back as one
        QCOMPARE(f.document().history().count(), 1);
        f.document().history().undo();
        QCOMPARE(f.document().plan().notes.size(), before);
        QTRY_COMPARE(onInput->toPlainText(), QString());
        f.document().history().redo();
        QTRY_COMPARE(onInput->toPlainText(), QStringLiteral("measured <twice>"));
        onPart->setFocus();
        QTest::keyClicks(onPart, QStringLiteral("ask Ada"));
        QCOMPARE(
            noteOn(f.document().plan(), QStringLiteral("task[train]")), QStringLiteral("ask Ada"));
        // nothing is left of a note that is emptied
        onInput->selectAll();
        QTest::keyClick(onInput, Qt::Key_Delete);
        QCOMPARE(f.document().plan().notes.size(), before + 1);
        // a number has notes on the part that it belongs to, a whole total none
        view.selection().explain(
            Figure{.metric = Metric::Cost, .scenario = {}, .stage = {}, .part = {}});
        QTRY_VERIFY(!onInput->isVisible() && !onPart->isVisible());
        view.selection().explain(Figure{
            .metric = Metric::Cost,
            .scenario = {},
            .stage = {},
            .part = QStringLiteral("task[train]")});
        QTRY_VERIFY(!onInput->isVisible() && onPart->isVisible());
        QCOMPARE(onPart->toPlainText(), QStringLiteral("ask Ada"));
    }

    void aFindingLeadsToItsField() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.findings().setUnfolded(true);
        QListView *list = view.findings().list();
        QVERIFY(list->model()->rowCount() > 0);
        f.window().leadTo(QStringLiteral("scenario[north]/endpoint[inspect]/mode"));
        QTest::qWait(20);
        QCOMPARE(view.currentPage(), QStringLiteral("scenarios"));
        QCOMPARE(view.selection().scenario(), QStringLiteral("north"));
        QTRY_COMPARE(
            std::get_if<Field>(&view.selection().topic())
                ? std::get<Field>(view.selection().topic()).path
                : QString(),
            QStringLiteral("scenario[north]/endpoint[inspect]/mode"));
    }

    void thePaletteFindsEverything_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("command") << "duplicate"
                                 << "Duplicate";
        QTest::newRow("parameter") << "requests month"
                                   << "Requests per month";
        QTest::newRow("Region") << "eu-north-1"
                                << "Europe (Stockholm) (eu-north-1)";
        QTest::newRow("page") << "workload"
                              << "Workload";
        QTest::newRow("scenario") << "train north"
                                  << "Train north, serve at home";
    }
    void thePaletteFindsEverything() {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        WindowFixture f;
        f.openSample();
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = f.window().findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *line = palette->findChild<QLineEdit *>();
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, typed);
        auto *list = palette->findChild<QListView *>();
        QCOMPARE(list->model()->index(0, 0).data().toString(), found);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void aRegionOfThePaletteIsUsed() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.selection().setScenario(QStringLiteral("tidy"));
        view.selection().explain(RegionTopic{QStringLiteral("eu-north-1")});
        QPushButton *use = nullptr;
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Use it for")))
                use = button;
        }
        QVERIFY(use);
        use->click();
        QVERIFY(f.settle());
        QCOMPARE(
            valueAt(f.document().plan(), QStringLiteral("scenario[tidy]/region/all")),
            QStringLiteral("eu-north-1"));
    }

    void spreadsheetRowsArePasted() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.selection().setPart(QStringLiteral("dataset"));
        view.showPage(QStringLiteral("workload"));
        QTest::qWait(20);
        auto *table = view.findChild<ElementTable *>();
        QVERIFY(table);
        const size_t before = f.document().plan().workload.datasets.size();
        QApplication::clipboard()->setText(
            QStringLiteral("sheet1\tFirst\traw\t1.5 TB\r\nsheet2\tSecond\ttraining\t200\r\n"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(static_cast<int>(before), 0));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        const auto &datasets = f.document().plan().workload.datasets;
        QCOMPARE(datasets.size(), before + 2);
        QCOMPARE(datasets[before].id, QStringLiteral("sheet1"));
        QCOMPARE(datasets[before].size->number, 1500.0);
        QCOMPARE(datasets[before + 1].role, std::optional(DatasetRole::Training));
        QCOMPARE(f.document().history().count(), 1);
        // a block that does not fit changes nothing and says where it fails
        QString trouble;
        connect(table, &ElementTable::trouble, table, [&](const QString &text) { trouble = text; });
        QApplication::clipboard()->setText(QStringLiteral("sheet3\tThird\traw\tmuch\n"));
        table->setCurrentIndex(table->model()->index(static_cast<int>(before) + 2, 0));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.document().plan().workload.datasets.size(), before + 2);
        QVERIFY(trouble.contains(QStringLiteral("much")));
        // several cells of a column at once
        table->selectionModel()->clear();
        for (int row = 0; row < 3; ++row)
            table->selectionModel()->select(
                table->model()->index(row, 5), QItemSelectionModel::Select);
        table->selectionModel()->setCurrentIndex(
            table->model()->index(0, 5), QItemSelectionModel::NoUpdate);
        QVERIFY(table->elements()->writeAll(
            table->selectionModel()->selectedIndexes(), QStringLiteral("7")));
        for (size_t row = 0; row < 3; ++row)
            QCOMPARE(f.document().plan().workload.datasets[row].readsPerMonth->number, 7.0);
    }

    void theWeekIsDrawnWithTheKeyboard() {
        WindowFixture f;
        PlanView &view = f.openSample();
        QWidget *chart = f.field(
            QStringLiteral("workload"), QStringLiteral("service[inspect]/week"));
        QVERIFY(qobject_cast<WeekChart *>(chart));
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(f.settle());
        const Service &service = view.document().plan().workload.services.front();
        QCOMPARE(service.pattern, std::optional(TrafficPattern::Custom));
        QCOMPARE(service.week->hours.size(), size_t(168));
        QVERIFY(service.week->hours[1] > service.week->hours[0]);
    }

    void savingAsksForANameOnceAndKeepsThePlan() {
        WindowFixture f;
        f.openSample();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        QVERIFY(f.document().isModified());
        f.prompts().saveAs = f.file(QStringLiteral("mine.gplan"));
        QTest::keyClick(&f.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!f.document().isModified());
        QVERIFY(QFile::exists(f.prompts().saveAs));
        const Expected<PlanReading> read = readPlanFile(f.prompts().saveAs, Catalog::builtIn());
        QVERIFY(read && read->ok());
        QVERIFY(read->plan == f.document().plan());
        QCOMPARE(f.preferences().recentFiles().front(), f.prompts().saveAs);
        f.prompts().saveAs.clear();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("You")));
        QVERIFY(f.window().save());
        QVERIFY(!f.document().isModified());
    }

    void aFileThatCannotBeWrittenLosesNothing() {
        WindowFixture f;
        f.openSample();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        f.prompts().saveAs = f.file(QStringLiteral("no/such/folder/mine.gplan"));
        QVERIFY(!f.window().save());
        QCOMPARE(f.prompts().told.size(), 1);
        QVERIFY(f.document().isModified());
    }

    void closingAsksAboutUnsavedChanges() {
        WindowFixture f;
        f.openSample();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        f.prompts().unsaved = Prompts::Unsaved::Cancel;
        QVERIFY(!f.window().close());
        QCOMPARE(f.prompts().asked, 1);
        QCOMPARE(f.window().planCount(), 1);
        f.prompts().unsaved = Prompts::Unsaved::Save;
        f.prompts().saveAs = f.file(QStringLiteral("kept.gplan"));
        QVERIFY(f.window().closePlan(0));
        QVERIFY(QFile::exists(f.prompts().saveAs));
        QCOMPARE(f.window().planCount(), 0);
        QVERIFY(f.window().close());
    }

    void whatACrashLeftIsRecovered() {
        QTemporaryDir folder;
        {
            WindowFixture f(folder.path());
            f.openSample();
            QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Nearly lost")));
            f.drafts().recordNow();
            // the program ends here without closing the plan
        }
        WindowFixture f(folder.path());
        QVERIFY(f.window().recoverDrafts());
        QCOMPARE(f.window().planCount(), 1);
        QCOMPARE(f.document().plan().about.owner, std::optional(QStringLiteral("Nearly lost")));
        QVERIFY(f.document().isModified());
        f.prompts().unsaved = Prompts::Unsaved::Discard;
        QVERIFY(f.window().close());
        // what was thrown away does not come back
        WindowFixture third(folder.path());
        QVERIFY(!third.window().recoverDrafts());
    }

    void plansAreDroppedAndHaveTabs() {
        WindowFixture f;
        const QString folder = QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples/");
        drop(
            &f.window(), {QUrl::fromLocalFile(folder + QStringLiteral("recommendations.gplan")),
                          QUrl::fromLocalFile(folder + QStringLiteral("demand-forecast.gplan"))});
        QCOMPARE(f.window().planCount(), 2);
        // the same file again is the tab that it has
        drop(&f.window(), {QUrl::fromLocalFile(folder + QStringLiteral("recommendations.gplan"))});
        QCOMPARE(f.window().planCount(), 2);
        QVERIFY(f.document().fileName().endsWith(QStringLiteral("recommendations.gplan")));
        QFile broken(f.file(QStringLiteral("broken.gplan")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("<plan format=\"1\"");
        broken.close();
        drop(&f.window(), {QUrl::fromLocalFile(broken.fileName())});
        QCOMPARE(f.window().planCount(), 2);
        QCOMPARE(f.prompts().told.size(), 1);
    }

    void theTableShowsWhatTheResultSays() {
        WindowFixture f;
        PlanView &view = f.openSample();
        auto *table = view.findChild<ComparisonTable *>();
        const ComparisonModel *model = table->comparison();
        QCOMPARE(model->columnCount(), 5);
        const NumberFormat format = f.preferences().format(f.document().plan());
        bool seen = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, model->columnOf(QStringLiteral("north")));
            const std::optional<Figure> figure = model->figureAt(cell);
            if (!figure || figure->metric != Metric::Water)
                continue;
            seen = true;
            const ScenarioResult *north = f.document().result()->scenario(QStringLiteral("north"));
            QCOMPARE(
                cell.data().toString(),
                format.metricText(Metric::Water, north->totals.value(Metric::Water)));
        }
        QVERIFY(seen);
        QVERIFY(model->asText().contains(QStringLiteral("Tidy, in Stockholm")));
        // units are switched for the eye only
        DisplayUnits units = f.preferences().units();
        units.mass = DisplayUnits::MassUnit::Kilogram;
        f.preferences().setUnits(units);
        QTest::qWait(20);
        QVERIFY(model->asText().contains(QStringLiteral("kg")));
    }

    void chartsComeWithTheirFigures() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const QList<ChartCard *> charts = view.findChildren<ChartCard *>();
        QCOMPARE(charts.size(), 2);
        for (ChartCard *chart : charts) {
            QVERIFY(!chart->spec().series.empty());
            QCOMPARE(chart->asText().count(QLatin1Char('\n')), chart->spec().categories.size() + 1);
            QVERIFY(chart->asSvg().contains("<svg"));
            const QImage image = chart->asImage(1.0);
            QVERIFY(image.width() > 400);
            QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
            // whatever the second one shows
            if (auto *shown = chart->findChild<QComboBox *>()) {
                QSet<QString> titles;
                for (int i = 0; i < shown->count(); ++i) {
                    shown->setCurrentIndex(i);
                    titles << chart->spec().title;
                    QVERIFY(chart->asText().count(QLatin1Char('\n')) > 1);
                    QVERIFY(!chart->grab().isNull());
                }
                QCOMPARE(titles.size(), shown->count());
                shown->setCurrentIndex(0);
            }
            chart->setAsTable(true);
            auto *figures = chart->findChild<QTableView *>();
            QVERIFY(figures->isVisible());
            QCOMPARE(
                figures->model()->rowCount(), static_cast<int>(chart->spec().categories.size()));
        }
    }

    void bothChartsAreZoomedByDragging() {
        WindowFixture f;
        PlanView &view = f.openSample();
        for (ChartCard *card : view.findChildren<ChartCard *>()) {
            ChartPlot *plot = card->plot();
            QTRY_VERIFY(plot->isVisible() && plot->width() > 200);
            const auto spanOf = [plot] {
                double span = 0.0;
                for (const auto *axis : plot->chart()->axes()) {
                    const auto *values = qobject_cast<const QValueAxis *>(axis);
                    if (values && (values->alignment() & Qt::AlignBottom))
                        span = values->max() - values->min();
                }
                return span;
            };
            const double all = spanOf();
            QVERIFY(all > 0.0);
            const QRectF area = plot->chart()->plotArea();
            const QPoint from = area.center().toPoint();
            const QPoint to = from + QPoint(static_cast<int>(area.width() / 4), 8);
            QTest::mousePress(plot->viewport(), Qt::LeftButton, {}, from);
            QTest::mouseMove(plot->viewport(), to);
            QTest::mouseRelease(plot->viewport(), Qt::LeftButton, {}, to);
            QVERIFY2(spanOf() < all / 2, qPrintable(card->spec().title));
            QVERIFY(!card->grab().isNull());
            QTest::mouseDClick(plot->viewport(), Qt::LeftButton, {}, from);
            QVERIFY(std::abs(spanOf() - all) < all * 1e-9);
        }
    }

    /// A scenario has one colour in every chart, and the baseline is grey.
    void scenariosKeepTheirColours() {
        const std::vector<Hue> hues = huesOfScenarios(4, 1);
        QCOMPARE(hues, (std::vector<Hue>{Hue::One, Hue::Neutral, Hue::Two, Hue::Three}));
        QCOMPARE(huesOfScenarios(2, -1), (std::vector<Hue>{Hue::One, Hue::Two}));
        WindowFixture f;
        f.openSample();
        QVERIFY(f.settle());
        const Comparison &result = *f.document().result();
        const std::vector<Hue> own = huesOf(result);
        QCOMPARE(own.size(), result.scenarios.size());
        for (size_t i = 0; i < own.size(); ++i)
            QCOMPARE(own[i] == Hue::Neutral, result.scenarios[i].id == result.baseline);
    }

    void themesAndTextSizeAreSwitchedWhileOpen() {
        WindowFixture f;
        f.openSample();
        applyTheme(*qApp, ThemeChoice::Dark, false, 1.25);
        QTest::qWait(30);
        QVERIFY(Theme::of(&f.view()).dark);
        const QImage picture = f.window().grab().toImage();
        QVERIFY(picture.pixelColor(4, picture.height() - 4).lightness() < 80);
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
    }
};

QTEST_MAIN(WindowTest)
#include "window.moc"
