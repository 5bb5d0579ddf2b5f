#include "ui/pages/doubt/sweepcard.h"

#include "model/plan/valuetext.h"
#include "tests/support/instrumented.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/doubt/sweepinput.h"
#include "ui/pages/exportbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace greenprint;
using namespace greenprint::ui;
using test::kPatience;

namespace {

const QString kHours = QStringLiteral("task[train]/hours");
const QString kRuns = QStringLiteral("task[train]/runs-per-month");

std::unique_ptr<SweepCard> opened(PageFixture &f) {
    auto card = std::make_unique<SweepCard>(f.context());
    card->resize(1000, 600);
    card->show();
    (void)f.settle();
    card->refreshInputs();
    card->firstInput()->choose(kHours);
    return card;
}

/// The actions of a menu and of those below it that do something.
QList<QAction *> leaves(const QMenu &menu) {
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            found << leaves(*action->menu());
        else
            found << action;
    }
    return found;
}

} // namespace

/// Inputs of a sweep that take their steps together.
class SweepCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneInputCannotBeLinked() {
        PageFixture f;
        const auto card = opened(f);
        QVERIFY(!card->link()->isEnabled());
        card->secondInput()->choose(kRuns);
        QVERIFY(card->link()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(
            card->result() && card->result()->axes.size() == 2
                && card->result()->order == SweepOrder::Grid,
            kPatience);
    }

    void linkedInputsGiveALineForEachScenario() {
        PageFixture f;
        const auto card = opened(f);
        card->secondInput()->choose(kRuns);
        QTest::mouseClick(card->link(), Qt::LeftButton, {}, QPoint(8, card->link()->height() / 2));
        QVERIFY(card->link()->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(
            card->result() && card->result()->order == SweepOrder::Linked, kPatience);
        const Sweep &sweep = *card->result();
        const size_t runs = sweep.axes[0].values.size();
        QCOMPARE(sweep.axes[1].values.size(), runs);
        const size_t scenarios = f.document().plan().scenarios.size();
        QCOMPARE(sweep.points.size(), runs * scenarios);
        for (size_t i = 0; i < runs; ++i) {
            const std::vector<double> &inputs = sweep.points[i * scenarios].inputs;
            QCOMPARE(inputs[0], sweep.axes[0].values[i]);
            QCOMPARE(inputs[1], sweep.axes[1].values[i]);
        }
        const ChartSpec &spec = card->chart()->spec();
        QCOMPARE(spec.kind, ChartKind::Lines);
        QCOMPARE(spec.series.size(), scenarios);
        QCOMPARE(static_cast<size_t>(spec.categories.size()), runs);
        QVERIFY(spec.title.contains(card->firstInput()->label()));
        QVERIFY(spec.title.contains(card->secondInput()->label()));
        QCOMPARE(namelessControls(*card).join(QLatin1Char('\n')), QString());
        // the axis says what it is by, a line for each input
        QCOMPARE(
            spec.xTitle.split(QLatin1Char('\n')),
            (QStringList{card->firstInput()->label(), card->secondInput()->label()}));
        for (const QString &category : spec.categories)
            QCOMPARE(category.split(QLatin1Char('\n')).size(), 2);
        // and so does the table: a column for each
        card->chart()->setAsTable(true);
        const QAbstractItemModel *table = card->chart()->findChild<QTableView *>()->model();
        QCOMPARE(static_cast<size_t>(table->columnCount()), 2 + scenarios);
        QCOMPARE(table->headerData(1, Qt::Horizontal).toString(), card->secondInput()->label());
        QCOMPARE(
            table->index(3, 0).data().toString(),
            inputText(sweep.axes[0].values[3], sweep.axes[0].unit, f.context().format()));
        const QStringList lines = card->chart()->asText().split(QLatin1Char('\n'));
        QVERIFY(lines[1].startsWith(card->firstInput()->label() + QLatin1Char('\t')));
        QCOMPARE(static_cast<size_t>(lines[2].count(QLatin1Char('\t'))), 1 + scenarios);
        card->chart()->setAsTable(false);
        // and as a table again
        card->link()->setChecked(false);
        QTRY_COMPARE_WITH_TIMEOUT(card->chart()->spec().kind, ChartKind::Heat, kPatience);
    }

    void asManyAsAreWantedTakePart() {
        PageFixture f;
        const auto card = opened(f);
        card->secondInput()->choose(kRuns);
        QCOMPARE(card->inputs().size(), size_t(2));
        card->link()->setChecked(true);
        // there is one more to choose, as long as all are chosen
        QCOMPARE(card->inputs().size(), size_t(3));
        card->inputs()[2]->choose(QStringLiteral("task[train]/trials"));
        if (!card->inputs()[2]->isChosen()) {
            const std::vector<NumericInput> all = numericInputs(f.document().plan());
            const auto other = std::ranges::find_if(all, [](const NumericInput &input) {
                return input.path.startsWith(QLatin1String("service["));
            });
            QVERIFY(other != all.end());
            card->inputs()[2]->choose(other->path);
        }
        QVERIFY(card->inputs()[2]->isChosen());
        QCOMPARE(card->inputs().size(), size_t(4));
        // they are counted, and their fields stand below one another
        for (size_t i = 0; i < card->inputs().size(); ++i) {
            const SweepInput &input = *card->inputs()[i];
            const auto *box = named<QComboBox>(input, QStringLiteral("Input %1").arg(i + 1));
            QVERIFY(box);
            const auto *first = named<QComboBox>(*card->firstInput(), QStringLiteral("Input 1"));
            QCOMPARE(box->sizeHint().width(), first->sizeHint().width());
        }
        QTRY_VERIFY_WITH_TIMEOUT(card->result() && card->result()->axes.size() == 3, kPatience);
        // all of them take the steps of the first
        QCOMPARE(card->inputs()[2]->steps(), card->firstInput()->steps());
        for (QSpinBox *steps : card->findChildren<QSpinBox *>())
            QCOMPARE(steps->isVisibleTo(card.get()), card->firstInput()->isAncestorOf(steps));
        named<QSpinBox>(*card->firstInput(), QStringLiteral("steps"))->setValue(4);
        QTRY_COMPARE_WITH_TIMEOUT(card->result()->axes[2].values.size(), size_t(5), kPatience);
        // those beyond two are put aside, not forgotten
        card->link()->setChecked(false);
        QVERIFY(!card->inputs()[2]->isVisibleTo(card.get()));
        QTRY_COMPARE_WITH_TIMEOUT(card->result()->axes.size(), size_t(2), kPatience);
        card->link()->setChecked(true);
        QTRY_COMPARE_WITH_TIMEOUT(card->result()->axes.size(), size_t(3), kPatience);
    }

    void aLinkedRunBecomesAScenarioWithItsFigures() {
        PageFixture f;
        const auto card = opened(f);
        card->secondInput()->choose(kRuns);
        card->link()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(
            card->result() && card->result()->order == SweepOrder::Linked, kPatience);
        const Sweep sweep = *card->result();
        const QString base = f.selection().scenario();
        // the menu has every run once
        auto *menu = button(*card, QStringLiteral("Make a scenario"))->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> runs = leaves(*menu);
        QCOMPARE(static_cast<size_t>(runs.size()), sweep.runs().size());
        const auto run = std::ranges::find_if(sweep.points, [&](const SweepPoint &point) {
            return point.scenario == base && point.inputs == sweep.runs()[2];
        });
        QVERIFY(run != sweep.points.end());
        runs[2]->trigger();
        QVERIFY2(f.told.isEmpty(), qPrintable(f.told.join(QLatin1Char('\n'))));
        QVERIFY(f.settle());
        const ScenarioResult *made = f.document().result()->scenario(f.selection().scenario());
        QVERIFY(made && made->id != base);
        for (const Metric metric : kAllMetrics)
            QCOMPARE(made->totals[metric].value, run->totals[metric].value);
        // its name says what both inputs are
        QVERIFY(made->name.contains(card->firstInput()->label()));
        QVERIFY(made->name.contains(card->secondInput()->label()));
        QCOMPARE(f.document().history().count(), 1);
    }

    void theTableOfAGridHasEveryRun() {
        PageFixture f;
        const auto card = opened(f);
        card->secondInput()->choose(kRuns);
        QTRY_VERIFY_WITH_TIMEOUT(card->result() && card->result()->axes.size() == 2, kPatience);
        auto *menu = button(*card, QStringLiteral("Make a scenario"))->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(static_cast<size_t>(leaves(*menu).size()), card->result()->runs().size());
    }

    void linkedRunsAreExported() {
        PageFixture f;
        const auto card = opened(f);
        card->secondInput()->choose(kRuns);
        card->link()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(
            card->result() && card->result()->order == SweepOrder::Linked, kPatience);
        f.saveAs = f.file(QStringLiteral("runs.json"));
        card->findChild<ExportButton *>()->exportTo(QStringLiteral("json"));
        QFile file(f.saveAs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(json[QLatin1String("linked")].toBool());
        QCOMPARE(
            static_cast<size_t>(json[QLatin1String("rows")].toArray().size()),
            card->result()->points.size());
    }

    void anInputThatIsNamedTwiceIsRefused() {
        PageFixture f;
        const auto card = opened(f);
        card->secondInput()->choose(kHours);
        card->link()->setChecked(true);
        const auto told = [&] {
            for (const QLabel *label : card->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("named twice")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
        card->secondInput()->choose(kRuns);
        QTRY_VERIFY_WITH_TIMEOUT(!told(), kPatience);
    }

    void everyValueSurvivesItsField_data() {
        QTest::addColumn<double>("value");
        QTest::newRow("a price per request") << 2.0e-7;
        QTest::newRow("a third") << 1.0 / 3.0;
        QTest::newRow("many digits") << 123456.78901234;
        QTest::newRow("the work of a large model") << 3.14e24;
        QTest::newRow("a whole number") << 42.0;
        QTest::newRow("nothing") << 0.0;
    }

    void everyValueSurvivesItsField() {
        QFETCH(double, value);
        SweepInput input(QStringLiteral("Input"), SweepInput::Kind::Required);
        // twice what it is now is where it is proposed to end
        input.setInputs(
            {{QStringLiteral("task[t]/x"), QStringLiteral("X"), Unit::One, value, false}});
        const double end = value == 0.0 ? 1.0 : value * 2.0;
        QCOMPARE(
            input.expression(),
            QStringLiteral("task[t]/x=%1..%2/12").arg(numberText(value / 2.0), numberText(end)));
        // and what is typed stays what was typed
        auto *from = named<QDoubleSpinBox>(input, QStringLiteral("from"));
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("0.00000125"));
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY2(
            input.expression().startsWith(
                QStringLiteral("task[t]/x=%1..").arg(numberText(0.00000125))),
            qPrintable(input.expression()));
        QVERIFY(from->sizeHint().width() < 200);
    }
};

QTEST_MAIN(SweepCardTest)
#include "sweepcard.moc"
