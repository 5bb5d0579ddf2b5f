#include "model/plan/design.h"
#include "model/plan/planpath.h"
#include "tests/ui/windowfixture.h"
#include "ui/document/scenarios.h"
#include "ui/fields/elementtable.h"
#include "ui/fields/elementtablemodel.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/weekeditor.h"
#include "ui/pages/compare/comparisontable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace greenprint;
using namespace greenprint::ui;

/// What is typed into fields and tables goes into the plan, and nothing else does.
class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingIsSimulatedAndUndone() {
        WindowFixture f;
        f.openSample();
        const QString path = QStringLiteral("task[train]/hours");
        QWidget *field = f.field(QStringLiteral("workload"), path);
        QVERIFY(field);
        const double before = f.carbon();
        typeInto(field, QStringLiteral("2 d"));
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("48"));
        QVERIFY(f.carbon() > before);
        QTest::keyClick(field, Qt::Key_Tab);
        // what is typed in one go is one step, with a name
        QCOMPARE(f.document().history().count(), 1);
        QVERIFY(f.document().history().undoText().contains(QStringLiteral("train")));
        QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("16"));
        QCOMPARE(f.carbon(), before);
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
    }

    void whatWasRefusedGoesWithTheWayBack() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const QString path = QStringLiteral("task[train]/failed-fraction");
        auto *field = qobject_cast<QLineEdit *>(f.field(QStringLiteral("workload"), path));
        QVERIFY(field);
        typeInto(field, QStringLiteral("3"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("3"));
        FieldRow *row = nullptr;
        for (FieldRow *candidate : view.findChildren<FieldRow *>()) {
            if (candidate->path() == path && candidate->editor()->isVisible())
                row = candidate;
        }
        QVERIFY(row && row->isTroubled());
        const QString label = row->editor()->parameter().translatedLabel();
        QPushButton *reset = nullptr;
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName() == QStringLiteral("Reset ") + label)
                reset = button;
        }
        QVERIFY(reset);
        reset->click();
        QVERIFY(f.settle());
        QVERIFY(valueAt(f.document().plan(), path).isEmpty());
        QVERIFY(field->text().isEmpty());
        QVERIFY(!row->isTroubled());
    }

    /// Names of parts need not differ, ids do.
    void ofPartsWithOneNameTheChosenOneIsMeant() {
        WindowFixture f;
        f.openSample();
        const QString same = QStringLiteral("Photographs");
        QVERIFY(f.document().set(QStringLiteral("dataset[flights]/name"), same));
        QVERIFY(f.document().set(QStringLiteral("dataset[crops]/name"), same));
        QVERIFY(f.settle());
        const QString path = QStringLiteral("task[cropping]/input-dataset");
        auto *box = qobject_cast<QComboBox *>(f.field(QStringLiteral("workload"), path));
        QVERIFY(box);
        const int crops = box->findData(QStringLiteral("crops"));
        QVERIFY(crops > box->findData(QStringLiteral("flights")));
        box->setCurrentIndex(crops);
        Q_EMIT box->activated(crops);
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("crops"));
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

    /// The unit beside a figure is a menu, for the keyboard too; the plan stays as it is.
    void aFigureIsShownAndTypedInAnotherUnit() {
        WindowFixture f;
        f.openSample();
        const QString path = QStringLiteral("dataset[flights]/size-gb");
        auto *line = qobject_cast<QLineEdit *>(f.field(QStringLiteral("workload"), path));
        QVERIFY(line);
        typeInto(line, QStringLiteral("1500"));
        QTest::keyClick(line, Qt::Key_Tab);
        auto *unit = line->findChild<QToolButton *>();
        QVERIFY(unit && unit->isVisible());
        QVERIFY2(unit->hasFocus(), "the unit comes after the figure");
        QCOMPARE(unit->text(), QStringLiteral("GB"));
        QVERIFY(unit->accessibleName().startsWith(QStringLiteral("Unit of ")));
        const Plan before = f.document().plan();
        QStringList names;
        QAction *terabytes = nullptr;
        for (QAction *action : unit->menu()->actions()) {
            names << action->text();
            if (action->text() == QStringLiteral("TB"))
                terabytes = action;
        }
        QVERIFY(terabytes);
        QCOMPARE(names.front(), QStringLiteral("GB"));
        // one name for each size
        QVERIFY(!names.contains(QStringLiteral("KB")) && names.contains(QStringLiteral("kB")));
        terabytes->trigger();
        QTRY_COMPARE(line->text(), QStringLiteral("1.5"));
        QCOMPARE(unit->text(), QStringLiteral("TB"));
        QVERIFY(f.document().plan() == before);
        typeInto(line, QStringLiteral("2.25"));
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("2250"));
        typeInto(line, QStringLiteral("500 GB"));
        line->clearFocus();
        QVERIFY(f.settle());
        QCOMPARE(valueAt(f.document().plan(), path), QStringLiteral("500"));
        QCOMPARE(line->text(), QStringLiteral("0.5"));
        // it is remembered, and can be taken back
        const Parameter &size = *findParameter(refTo(f.document().plan()), path)->parameter;
        QCOMPARE(f.preferences().unitOf(size), QStringLiteral("TB"));
        unit->menu()->actions().front()->trigger();
        QTRY_COMPARE(line->text(), QStringLiteral("500"));
        QVERIFY(f.preferences().unitOf(size).isEmpty());
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
        const double carbon = f.carbon();
        QTest::keyClick(&f.window(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(f.settle());
        QCOMPARE(f.document().plan().scenarios.size(), before + 1);
        QCOMPARE(f.carbon(), carbon);
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

    /// The order of scenarios is that of the plan: by the menu, or by dragging a head.
    void scenariosAreMoved() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const QStringList before = scenarioIds(f.document().plan());
        QCOMPARE(before.size(), 4);
        view.selection().setScenario(before[1]);
        for (QAction *action : f.window().findChildren<QAction *>()) {
            if (action->text() == QLatin1String("Move to the r&ight"))
                action->trigger();
        }
        QCOMPARE(
            scenarioIds(f.document().plan()),
            (QStringList{before[0], before[2], before[1], before[3]}));
        QCOMPARE(f.document().history().undoText(), QStringLiteral("Move scenario"));
        f.document().history().undo();
        QVERIFY(f.settle());
        view.showPage(QStringLiteral("compare"));
        auto *table = view.findChild<ComparisonTable *>();
        QTRY_COMPARE(table->comparison()->scenarioAt(3), before[2]);
        table->horizontalHeader()->moveSection(3, 1);
        QCOMPARE(
            scenarioIds(f.document().plan()),
            (QStringList{before[2], before[0], before[1], before[3]}));
        QVERIFY(f.settle());
        QTRY_COMPARE(table->comparison()->scenarioAt(1), before[2]);
        for (int column = 0; column < 5; ++column)
            QCOMPARE(table->horizontalHeader()->visualIndex(column), column);
        // the baseline is who it was, even where only its place said so
        Plan plan = f.document().plan();
        for (Scenario &scenario : plan.scenarios)
            scenario.baseline.reset();
        const QString first = plan.scenarios.front().id;
        QCOMPARE(baselineId(plan), first);
        moveScenario(plan, first, 2);
        QCOMPARE(plan.scenarios[2].id, first);
        QCOMPARE(baselineId(plan), first);
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

    // tables say names and labels, and take them
    void tablesCallThingsByTheirNames() {
        WindowFixture f;
        f.openSample();
        const Catalog &catalog = f.document().ownCatalog();
        ElementTableModel changes(
            f.document(), QStringLiteral("scenario[tidy]"), QStringLiteral("change"),
            {QStringLiteral("path"), QStringLiteral("value")});
        const auto cell = [](const ElementTableModel &model, int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(changes.pathAt(0), QStringLiteral("scenario[tidy]/change[task[search]/strategy]"));
        const Task &search = *findById(
            f.document().plan().workload.tasks, QStringLiteral("search"));
        QCOMPARE(cell(changes, 0, 0), *search.name + QStringLiteral(" \u00b7 Strategy"));
        QCOMPARE(cell(changes, 0, 1), label(SearchStrategy::Bayesian));
        QVERIFY(cell(changes, 0, 1) != keyword(SearchStrategy::Bayesian));
        QVERIFY(changes.setData(changes.index(0, 1), label(SearchStrategy::Random), Qt::EditRole));
        QCOMPARE(
            valueAt(
                f.document().plan(),
                QStringLiteral("scenario[tidy]/change[task[search]/strategy]/value")),
            keyword(SearchStrategy::Random));
        // the head of the column cannot say the unit of each
        QCOMPARE(cell(changes, 1, 1), QStringLiteral("90\u00a0d"));
        QCOMPARE(changes.index(1, 1).data(Qt::EditRole).toString(), QStringLiteral("90"));

        ElementTableModel practices(
            f.document(), QStringLiteral("scenario[tidy]"), QStringLiteral("practice"),
            {QStringLiteral("id"), QStringLiteral("on")});
        const QString id = practices.index(0, 0).data(Qt::EditRole).toString();
        QVERIFY(catalog.practice(id));
        QVERIFY(cell(practices, 0, 0).contains(catalog.practice(id)->title));
        QCOMPARE(cell(practices, 0, 1), *search.name);
        QVERIFY(practices.setData(practices.index(0, 1), QStringLiteral("Training"), Qt::EditRole));
        QCOMPARE(practices.index(0, 1).data(Qt::EditRole).toString(), QStringLiteral("train"));
    }

    void rangesAreInTheLocaleOfTheReader_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("range");
        QTest::newRow("English") << "en_US"
                                 << "a number from 0 to 1,000,000";
        QTest::newRow("German") << "de_DE"
                                << "a number from 0 to 1.000.000";
    }
    void rangesAreInTheLocaleOfTheReader() {
        QFETCH(QString, locale);
        QFETCH(QString, range);
        const NumberFormat format{QLocale(locale)};
        QCOMPARE(expectationWords(*specOf<Task>().parameter(u"hours"), format), range);
        const QString kinds = expectationWords(*specOf<Task>().parameter(u"strategy"), format);
        QVERIFY2(kinds.contains(label(SearchStrategy::Bayesian)), qPrintable(kinds));
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
};

QTEST_MAIN(FieldsTest)
#include "fields.moc"
