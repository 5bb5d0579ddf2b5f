#include "tests/support/instrumented.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartcard.h"
#include "ui/inspector/figureorigin.h"
#include "ui/inspector/figureview.h"
#include "ui/inspector/origintip.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/comparisontable.h"
#include "ui/pages/doubt/doubtpage.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/rank/rankpage.h"
#include "ui/pages/review/improvementpane.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/scenarios/scenariospage.h"
#include "ui/pages/scenarios/scenariotree.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plaintip.h"
#include "ui/window/livestrip.h"

#include <QHelpEvent>
#include <QLabel>
#include <QSpinBox>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

using namespace greenprint;
using namespace greenprint::ui;
using test::kPatience;

namespace {

/// What a person reads who rests the pointer on a place of a widget.
QString hover(QWidget &widget, const QPoint &at) {
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
    QTextDocument document;
    document.setHtml(QToolTip::text());
    // with the spaces between figures and units as they are
    return document.toRawText();
}

QString hover(QAbstractItemView &view, const QModelIndex &index) {
    view.scrollTo(index);
    return hover(*view.viewport(), view.visualRect(index).center());
}

QModelIndex cell(const QAbstractItemModel &model, const QString &row, int column) {
    for (int r = 0; r < model.rowCount(); ++r) {
        if (model.index(r, 0).data().toString() == row)
            return model.index(r, column);
    }
    return {};
}

/// Whether a text says how a figure comes about and whose figures went into it.
bool isExplained(const QString &text) {
    return text.contains(QStringLiteral("How")) && text.contains(QStringLiteral("Sources"))
           && text.contains(QStringLiteral("Confidence"));
}

} // namespace

/// Every result says where it comes from when the pointer rests on it.
class ProvenanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMetricIsExplained_data() {
        QTest::addColumn<Metric>("metric");
        for (const Metric metric : kAllMetrics)
            QTest::newRow(qPrintable(key(metric))) << metric;
    }

    void everyMetricIsExplained() {
        QFETCH(Metric, metric);
        PageFixture f;
        QVERIFY(f.settle());
        const ScenarioResult &scenario = f.document().result()->scenarios.front();
        const FigureOrigin origin = originOf(
            scenario, {.metric = metric, .scenario = {}, .stage = {}, .part = {}},
            f.document().ownCatalog(), NumberFormat());
        const std::optional<double> total = scenario.totals.value(metric);
        QVERIFY2(
            origin.title.contains(NumberFormat().metricText(metric, total)),
            qPrintable(origin.title));
        QVERIFY(!origin.formula.isEmpty());
        QVERIFY2(!origin.inputs.isEmpty() || !origin.sources.isEmpty(), qPrintable(origin.formula));
        QVERIFY(!origin.confidence.isEmpty());
    }

    void thePartsOfAFigureAreExplainedForThemselves() {
        PageFixture f;
        QVERIFY(f.settle());
        const ScenarioResult &scenario = f.document().result()->scenarios.front();
        const Figure figure{
            .metric = Metric::Carbon,
            .scenario = {},
            .stage = {},
            .part = QStringLiteral("task[train]")};
        const FigureOrigin origin = originOf(
            scenario, figure, f.document().ownCatalog(), NumberFormat());
        const Totals part = fold(scenario.ledger, [](const Line &line) {
            return pathOf(line.subject) == QLatin1String("task[train]");
        });
        QVERIFY(origin.title.contains(
            NumberFormat().metricText(Metric::Carbon, part.value(Metric::Carbon))));
        for (const QString &input : origin.inputs)
            QVERIFY2(
                !input.contains(QLatin1Char('(')) || input.contains(QStringLiteral("Training")),
                qPrintable(input));
    }

    void sharesOfConfidenceAreThoseOfTheLines() {
        PageFixture f;
        QVERIFY(f.settle());
        // shares add up to all of it
        const ScenarioResult &scenario = f.document().result()->scenarios.front();
        const FigureOrigin origin = originOf(
            scenario, {.metric = Metric::Energy, .scenario = {}, .stage = {}, .part = {}},
            f.document().ownCatalog(), NumberFormat());
        static const QRegularExpression kShare(QStringLiteral("([0-9.]+)[^0-9.]*%"));
        double sum = 0.0;
        auto shares = kShare.globalMatch(origin.confidence);
        while (shares.hasNext())
            sum += shares.next().captured(1).toDouble();
        QVERIFY2(std::abs(sum - 100.0) < 0.5, qPrintable(origin.confidence));
    }

    void whatAPlanSaysIsNoMarkup() {
        PageFixture f;
        const QString name = QStringLiteral("<img src='x'>&amp;<b>North</b>");
        const QString path = QStringLiteral("scenario[%1]/name").arg(f.selection().scenario());
        QVERIFY(f.document().set(path, name));
        QVERIFY(f.document().set(QStringLiteral("task[train]/name"), QStringLiteral("<h1>T</h1>")));
        QVERIFY(f.settle());
        const QString tip = originTip(
            f.context(), {.metric = Metric::Carbon,
                          .scenario = f.selection().scenario(),
                          .stage = {},
                          .part = {}});
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(!tip.contains(QStringLiteral("<h1>")));
        QTextDocument document;
        document.setHtml(tip);
        QVERIFY2(document.toPlainText().contains(name), qPrintable(document.toPlainText()));
        // nor where only the model has something to say
        const auto page = f.open<ComparePage>();
        auto *table = page->findChild<ComparisonTable *>();
        for (int r = 0; r < table->model()->rowCount(); ++r) {
            const QString said = table->tip()->textAt(table->model()->index(r, 1));
            QVERIFY(!said.contains(QStringLiteral("<h1>")));
        }
        // nor in the tree of lines, whose titles are names of parts
        FigureView figure(f.context());
        figure.resize(300, 600);
        figure.setVisible(true);
        figure.show(
            {.metric = Metric::Carbon,
             .scenario = f.selection().scenario(),
             .stage = {},
             .part = QStringLiteral("task[train]")});
        auto *tree = figure.findChild<QTreeView *>();
        QVERIFY(tree->model()->rowCount() > 0);
        const QString line = hover(*tree, tree->model()->index(0, 0));
        QVERIFY2(line.contains(QStringLiteral("<h1>T</h1>")), qPrintable(line));
    }

    void tipsOfWidgetsAreNoMarkup() {
        PlainTips tips;
        qApp->installEventFilter(&tips);
        QLabel label(QStringLiteral("x"));
        label.setToolTip(QStringLiteral("<b>North</b>"));
        label.show();
        QCOMPARE(hover(label, QPoint(1, 1)), QStringLiteral("<b>North</b>"));
        label.setToolTip(QStringLiteral("North"));
        QCOMPARE(hover(label, QPoint(1, 1)), QStringLiteral("North"));
    }

    void compareExplainsEveryFigureOfItsScenario() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        auto *table = page->findChild<ComparisonTable *>();
        const Comparison &result = *f.document().result();
        for (size_t s = 0; s < result.scenarios.size(); ++s) {
            const QString said = hover(
                *table, cell(*table->model(), label(Metric::Cost), static_cast<int>(s) + 1));
            QVERIFY2(isExplained(said), qPrintable(said));
            QVERIFY2(said.contains(result.scenarios[s].name), qPrintable(said));
            QVERIFY2(
                said.contains(f.context().format().metricText(
                    Metric::Cost, result.scenarios[s].totals.value(Metric::Cost))),
                qPrintable(said));
        }
        // what is counted by unit is divided by their number
        int divided = 0;
        for (int r = 0; r < table->model()->rowCount(); ++r) {
            const QModelIndex index = table->model()->index(r, 1);
            if (!table->comparison()->perUnitAt(index))
                continue;
            const QString said = hover(*table, index);
            QVERIFY2(said.contains(QChar(0x00f7)) && isExplained(said), qPrintable(said));
            ++divided;
        }
        QCOMPARE(divided, 3);
        // a choice says what it is
        const QString choice = hover(*table, table->model()->index(1, 1));
        QCOMPARE(choice, table->model()->index(1, 1).data().toString());
    }

    void nothingIsWorkedOutBeforeItIsAsked() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        auto *table = page->findChild<ComparisonTable *>();
        int asked = 0;
        table->setTip([&asked](const QModelIndex &) {
            ++asked;
            return QString();
        });
        QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QStringLiteral("41")));
        QVERIFY(f.settle());
        page->repaint();
        QCOMPARE(asked, 0);
        hover(*table, cell(*table->model(), label(Metric::Cost), 1));
        QCOMPARE(asked, 1);
    }

    void theLiveStripExplainsItsFigures() {
        PageFixture f;
        QVERIFY(f.settle());
        LiveStrip strip(f.context());
        strip.resize(900, 60);
        strip.show();
        const QString scenario = f.context().scenario()->name;
        const QList<FigureTile *> tiles = strip.findChildren<FigureTile *>();
        QVERIFY(!tiles.isEmpty());
        for (FigureTile *tile : tiles) {
            const QString said = hover(*tile, tile->rect().center());
            QVERIFY2(said.contains(QStringLiteral("How")), qPrintable(said));
            QVERIFY2(said.contains(scenario), qPrintable(said));
            QVERIFY2(said.contains(label(tile->metric())), qPrintable(said));
            QVERIFY(!tile->accessibleDescription().isEmpty());
        }
    }

    void rankedOptionsAreExplained() {
        PageFixture f;
        const auto page = f.open<RankPage>();
        auto *table = named<FigureTable>(*page, QStringLiteral("Options"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, kPatience);
        // the second option is not what is chosen now, and its figure is its own
        const QModelIndex carbon = table->model()->index(1, 2);
        const QString said = hover(*table, carbon);
        QVERIFY2(isExplained(said), qPrintable(said));
        const double shown = carbon.data(FigureTable::SortRole).toDouble();
        QVERIFY2(
            said.contains(f.context().format().metricText(Metric::Carbon, shown)),
            qPrintable(said));
    }

    void exploredDesignsAreExplained() {
        PageFixture f;
        const auto page = f.open<ExplorePage>();
        auto *table = named<FigureTable>(
            *page, QStringLiteral("Table of designs that no other one beats"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, kPatience);
        const QModelIndex cost = table->model()->index(0, 2);
        const QString said = hover(*table, cost);
        QVERIFY2(isExplained(said), qPrintable(said));
        const double shown = cost.data(FigureTable::SortRole).toDouble();
        QVERIFY2(
            said.contains(f.context().format().metricText(Metric::Cost, shown)), qPrintable(said));
    }

    void drawnFiguresAreExplained() {
        PageFixture f;
        const auto page = f.open<DoubtPage>();
        named<QSpinBox>(*page, QStringLiteral("Draws"))->setValue(200);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt() && page->doubt()->samples == 200, kPatience);
        auto *spread = named<FigureTable>(*page, QStringLiteral("P5, P50 and P95 by scenario"));
        const QString said = hover(*spread, spread->model()->index(0, 1));
        QVERIFY2(isExplained(said), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("P5: of 200 draws")), qPrintable(said));
        auto *chances = named<FigureTable>(
            *page, QStringLiteral("Which scenario is lower, and how surely"));
        const QString lower = hover(*chances, chances->model()->index(0, 2));
        QVERIFY2(
            lower.contains(page->doubt()->scenarios[0].name)
                && lower.contains(page->doubt()->scenarios[1].name),
            qPrintable(lower));
    }

    void savingsAreExplained() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        const auto *pane = page->findChild<ImprovementPane *>();
        FigureTable *table = pane->table();
        const auto saving = [table] {
            for (int r = 0; r < table->model()->rowCount(); ++r) {
                const QModelIndex cell = table->model()->index(r, 2);
                if (std::isfinite(cell.data(FigureTable::SortRole).toDouble()))
                    return cell;
            }
            return QModelIndex();
        };
        QTRY_VERIFY_WITH_TIMEOUT(saving().isValid(), kPatience);
        const QString said = hover(*table, saving());
        QVERIFY2(said.contains(saving().data().toString()), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("How")), qPrintable(said));
    }

    void theTreeOfScenariosExplainsItsFigures() {
        PageFixture f;
        const auto page = f.open<ScenariosPage>();
        auto *tree = page->findChild<ScenarioTree *>();
        const QString said = hover(*tree, tree->model()->index(0, 0));
        QVERIFY2(isExplained(said), qPrintable(said));
        QVERIFY(said.contains(tree->model()->index(0, 0).data().toString()));
    }
};

QTEST_MAIN(ProvenanceTest)
#include "provenance.moc"
