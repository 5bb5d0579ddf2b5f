#include "ui/inspector/inspector.h"

#include "model/plan/notes.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/inspector/factorcard.h"
#include "ui/inspector/figuremodel.h"
#include "ui/inspector/notecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"
#include "ui/window/findingsbar.h"
#include "ui/window/livestrip.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace greenprint;
using namespace greenprint::ui;

/// Figures, inputs and findings explain themselves.
class InspectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        const double before = f.carbon();
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(f.settle());
        QCOMPARE(f.document().plan().overrides.size(), size_t(1));
        QCOMPARE(f.document().plan().overrides.front().pue->number, 1.9);
        QVERIFY(f.carbon() > before);
    }

    /// A note says where one figure comes from; it does not slip into the form of another.
    void theNoteOfAnOverrideStaysWithIt() {
        PageFixture f;
        QVERIFY(f.settle());
        const auto factorOf = [&f](FactorName name) {
            const ScenarioResult &scenario = *f.context().scenario();
            for (const Line &line : scenario.ledger.lines) {
                for (const Factor &factor : scenario.ledger.factorsOf(line)) {
                    if (factor.name == name && overrideTarget(factor))
                        return factor;
                }
            }
            return Factor();
        };
        FactorCard card(f.context());
        card.setVisible(true);
        const auto open = [&card] {
            for (QPushButton *button : card.findChildren<QPushButton *>()) {
                if (button->text().startsWith(QStringLiteral("Override")))
                    button->click();
            }
        };
        const QList<QLineEdit *> fields = card.findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        card.show(factorOf(FactorName::Pue), {});
        open();
        fields[0]->setText(QStringLiteral("1.9"));
        fields[1]->setText(QStringLiteral("measured"));
        QTest::keyClick(fields[0], Qt::Key_Return);
        QCOMPARE(f.document().plan().overrides.size(), size_t(1));
        QCOMPARE(
            f.document().plan().overrides.front().note.value_or(QString()),
            QStringLiteral("measured"));
        card.show(factorOf(FactorName::Power), {});
        open();
        QVERIFY(!fields[1]->isHidden() && fields[1]->text().isEmpty());
        card.show(factorOf(FactorName::Pue), {});
        open();
        QCOMPARE(fields[1]->text(), QStringLiteral("measured"));
    }

    void theSourceOfAnOverrideStaysWithWhatItIsOf() {
        Plan plan;
        Override &own = plan.overrides.emplace_back();
        own.kind = OverrideKind::Region;
        own.id = QStringLiteral("eu-central-1");
        own.wue = In<Unit::LitrePerKilowattHour>{0.4};
        own.source = QStringLiteral("Report of the site");
        Factor pue;
        pue.name = FactorName::Pue;
        pue.at = own.id;
        pue.datum.provenance.source = kFirstCatalogSource;
        const std::optional<OverrideTarget> target = overrideTarget(pue);
        QVERIFY(target);
        setOverride(plan, *target, 1.2, QStringLiteral("measured"));
        QCOMPARE(plan.overrides.size(), size_t(1));
        QVERIFY(plan.overrides.front().source.has_value());
        // where it is the only one, the source was of the figure before
        plan.overrides.front().wue.reset();
        setOverride(plan, *target, 1.3, QStringLiteral("measured again"));
        QVERIFY(!plan.overrides.front().source.has_value());
    }

    void notesAreKeptOnInputsAndParts() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const size_t before = f.document().plan().notes.size();
        const QString path = QStringLiteral("task[train]/hours");
        QVERIFY(f.field(QStringLiteral("workload"), path));
        view.selection().explain(Field{path});
        const QList<NoteCard *> cards = view.findChild<Inspector *>()->findChildren<NoteCard *>();
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

    // an input belongs to the page and the part where it was chosen; a figure goes along
    void whatIsExplainedFollowsThePage() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const Figure cost{.metric = Metric::Cost, .scenario = {}, .stage = {}, .part = {}};
        const auto figure = [&view] {
            const auto *shown = std::get_if<Figure>(&view.selection().topic());
            return shown ? shown->metric : Metric::Water;
        };
        view.selection().explain(cost);
        const QString path = QStringLiteral("task[train]/hours");
        QVERIFY(f.field(QStringLiteral("workload"), path));
        QTRY_VERIFY(std::get_if<Field>(&view.selection().topic()));
        view.selection().setPart(QStringLiteral("task"));
        QCOMPARE(figure(), Metric::Cost);
        QVERIFY(f.field(QStringLiteral("workload"), path));
        QTRY_VERIFY(std::get_if<Field>(&view.selection().topic()));
        view.showPage(QStringLiteral("rank"));
        QCOMPARE(figure(), Metric::Cost);
        view.selection().explain(RegionTopic{QStringLiteral("eu-north-1")});
        view.showPage(QStringLiteral("compare"));
        QCOMPARE(figure(), Metric::Cost);
        view.selection().setScenario(QStringLiteral("north"));
        view.selection().explain(Field{QStringLiteral("scenario[north]/name")});
        view.selection().setScenario(QStringLiteral("tidy"));
        QCOMPARE(figure(), Metric::Cost);
    }

    // what is said below a line takes the lines that it needs
    void sharesAndSourcesAreSeenWhole() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.selection().explain(
            Figure{.metric = Metric::Carbon, .scenario = {}, .stage = {}, .part = {}});
        const auto *tree = view.findChild<Inspector *>()->findChild<QTreeView *>();
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        const QFont small = font(TextStep::Small);
        int longer = 0;
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            const QString note = index.data(FigureModel::Note).toString();
            const int room = tree->columnWidth(0) - tree->indentation() - 18;
            const int lines = lineCount(note, small, room, 9);
            const int height = tree->itemDelegateForIndex(index)->sizeHint({}, index).height();
            QVERIFY(
                height >= QFontMetrics(font(TextStep::Base)).height()
                              + lines * QFontMetrics(small).lineSpacing());
            longer += lines > 1;
        }
        QVERIFY(longer > 0);
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
};

QTEST_MAIN(InspectorTest)
#include "inspector.moc"
