#include "ui/pages/review/reviewpage.h"

#include "model/library/library.h"
#include "tests/ui/pagefixture.h"
#include "ui/pages/review/choicecard.h"
#include "ui/widgets/figuretable.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

ChoiceCard *firstCard(const ReviewPage &page) {
    for (ChoiceCard *card : page.findChildren<ChoiceCard *>()) {
        if (card->isVisible())
            return card;
    }
    return nullptr;
}

/// Waits until the answers are there and seen.
bool reviewed(const ReviewPage &page) {
    return QTest::qWaitFor(
        [&] {
            return page.result() && !page.result()->improvements.items.empty() && firstCard(page);
        },
        60000);
}

std::optional<Decision> decisionOf(const Plan &plan, const QString &question, const QString &id) {
    const Answer *answer = answerTo(plan.review, question);
    return answer ? QuestionDecision(*answer).choice(id).decision : std::nullopt;
}

} // namespace

/// Reviews a plan as a person would.
class ReviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryQuestion() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        QVERIFY(reviewed(*page));
        auto *tree = page->findChild<QTreeWidget *>();
        int questions = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            questions += tree->topLevelItem(i)->childCount();
        QCOMPARE(questions, page->result()->risks.total());
        QVERIFY(firstCard(*page));
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());
    }

    void keysDecide_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<Decision>("decision");
        QTest::newRow("met") << int(Qt::Key_M) << Decision::Met;
        QTest::newRow("not met") << int(Qt::Key_N) << Decision::NotMet;
        QTest::newRow("not applicable") << int(Qt::Key_A) << Decision::NotApplicable;
    }
    void keysDecide() {
        QFETCH(int, key);
        QFETCH(Decision, decision);
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        QVERIFY(reviewed(*page));
        auto *tree = page->findChild<QTreeWidget *>();
        const QString question = tree->currentItem()->data(0, Qt::UserRole).toString();
        ChoiceCard *card = firstCard(*page);
        const QString choice = card->id();
        const Plan before = f.document().plan();
        QTest::keyClick(card, Qt::Key(key));
        QCOMPARE(f.told, QStringList());
        QVERIFY(decisionOf(f.document().plan(), question, choice) == decision);
        QTRY_VERIFY_WITH_TIMEOUT(
            page->result()->question(question)->choice(choice)->decision.decision == decision,
            30000);
        f.document().history().undo();
        QVERIFY(f.document().plan() == before);
    }

    void takesOverSuggestions() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        QVERIFY(reviewed(*page));
        QString wanted;
        for (const ReviewedPillar &pillar : page->result()->pillars) {
            for (const ReviewedQuestion &question : pillar.questions) {
                if (question.risk == Risk::Unanswered && question.suggestedRisk != Risk::Unanswered)
                    wanted = question.id;
            }
        }
        QVERIFY(!wanted.isEmpty());
        page->showQuestion(wanted);
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Take over what the plan suggests"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(f.told, QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(page->result()->question(wanted)->risk != Risk::Unanswered, 30000);
    }

    void keepsANote() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        QVERIFY(reviewed(*page));
        const QString question =
            page->findChild<QTreeWidget *>()->currentItem()->data(0, Qt::UserRole).toString();
        page->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Legal holds these."));
        page->commit();
        const Answer *answer = answerTo(f.document().plan().review, question);
        QVERIFY(answer);
        QCOMPARE(answer->note, Setting<QString>(QStringLiteral("Legal holds these.")));
    }

    // figures that stand below one another are in one unit, behind the priority that orders them
    void savingsAreInOneUnit() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        QVERIFY(reviewed(*page));
        const QAbstractItemModel &rows = *page->findChild<FigureTable *>()->model();
        const auto head = [&rows](int column) {
            return rows.headerData(column, Qt::Horizontal).toString();
        };
        QCOMPARE(head(1), QStringLiteral("Priority"));
        int priority = 0;
        for (int column : {2, 3}) {
            const auto changeAt = [&rows, column](int r) {
                const double change = rows.index(r, column).data(FigureTable::SortRole).toDouble();
                return std::isfinite(change) ? std::abs(change) : 0.0;
            };
            double largest = 0.0;
            for (int r = 0; r < rows.rowCount(); ++r)
                largest = std::max(largest, changeAt(r));
            QStringList units;
            for (int r = 0; r < rows.rowCount(); ++r) {
                const QModelIndex cell = rows.index(r, column);
                // what is next to nothing has the unit that suits it
                if (changeAt(r) > 1e-4 * largest)
                    units << cell.data().toString().section(QChar(0x00a0), 1);
            }
            QVERIFY(units.size() > 2);
            units.removeDuplicates();
            QCOMPARE(units.size(), 1);
        }
        for (int r = 0; r < rows.rowCount(); ++r) {
            const int own = rows.index(r, 1).data(FigureTable::SortRole).toInt();
            QVERIFY(own >= priority);
            priority = own;
        }
    }

    void adoptsAPracticeInANewScenario() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        QVERIFY(reviewed(*page));
        auto *table = page->findChild<FigureTable *>();
        int row = -1;
        for (size_t i = 0; i < page->result()->improvements.items.size(); ++i) {
            if (page->result()->improvements.items[i].saves && row < 0)
                row = static_cast<int>(i);
        }
        QVERIFY(row >= 0);
        const QString practice =
            page->result()->improvements.items[static_cast<size_t>(row)].practice;
        for (int r = 0; r < table->model()->rowCount(); ++r) {
            if (table->model()->index(r, 0).data().toString().startsWith(practice))
                table->selectRow(r);
        }
        const size_t before = f.document().plan().scenarios.size();
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Adopt in a new scenario"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(f.told, QStringList());
        QCOMPARE(f.document().plan().scenarios.size(), before + 1);
    }

    void saysWhatChangedSinceTheLastMilestone() {
        PageFixture f;
        const QByteArray file = f.file(QStringLiteral("library.db")).toLocal8Bit();
        qputenv("GREENPRINT_LIBRARY", file);
        {
            const auto library = Library::open(QString::fromLocal8Bit(file));
            const Plan plan = f.document().plan();
            const auto frozen = (*library)->freeze(
                plan, 0,
                FrozenResults::of(compare(Catalog::builtIn(), plan), plan, Catalog::builtIn()),
                QStringLiteral("Before the talk"));
            QVERIFY2(frozen, qPrintable(frozen ? QString() : frozen.error().text()));
            // from here on the library knows it by its id
            QVERIFY(f.document().edit(
                QStringLiteral("Freeze"), [&](Plan &own) { own = frozen->plan; }));
        }
        const auto page = f.open<ReviewPage>();
        QVERIFY(reviewed(*page));
        const auto says = [&page](const QString &words) {
            const auto texts = page->findChildren<QLabel *>();
            return std::ranges::any_of(
                texts, [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(QStringLiteral("Before the talk")));
        qunsetenv("GREENPRINT_LIBRARY");
    }

    void tellsOfALensThatCannotBeRead() {
        PageFixture f;
        const auto page = f.open<ReviewPage>();
        page->openLens(f.file(QStringLiteral("none.json")));
        QCOMPARE(f.told.size(), 1);
    }
};

QTEST_MAIN(ReviewPageTest)
#include "reviewpage.moc"
