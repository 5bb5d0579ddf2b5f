#include "model/review/condition.h"

#include "model/review/ruleanalysis.h"

#include <QTest>

#include <random>

using namespace greenprint;

class ConditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, const char *selected, bool expected) {
            QTest::addRow("%s | %s", text, selected)
                << QString::fromLatin1(text) << QString::fromLatin1(selected) << expected;
        };
        row("a", "a", true);
        row("a", "", false);
        row("!a", "", true);
        row("!!a", "a", true);
        row("! a", "a", false);
        row("a && b", "a", false);
        row("a && b", "a b", true);
        row("a || b", "b", true);
        row("a || b", "c", false);
        row("a&&b||c", "c", true);
        row("a || b && c", "a", true);
        row("(a || b) && c", "a", false);
        row("(a || b) && c", "a c", true);
        row("a && !b", "a", true);
        row("!a && b", "b", true);
        row("!(a && b)", "a", true);
        row("!(a && b)", "a b", false);
        row("(!a) || (!b) || (!c)", "a b", true);
        row("(!a) || (!b) || (!c)", "a b c", false);
        row("a && b && c || d && !e", "d", true);
        row("a && b && c || d && !e", "d e", false);
        row("((((a))))", "a", true);
        row("\t a\n&&\n b ", "a b", true);
        row("default", "", true);
        row("  default ", "x", true);
        row("MLSUS05_BP01 || default_x", "default_x", true);
    }
    void holds() {
        QFETCH(QString, text);
        QFETCH(QString, selected);
        QFETCH(bool, expected);
        const auto condition = Condition::parse(text);
        QVERIFY2(condition, qPrintable(condition ? QString() : condition.error().message));
        const QStringList ids = selected.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QCOMPARE(condition->holds([&](const QString &id) { return ids.contains(id); }), expected);
    }

    void putAside_data() {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<bool>("holds");
        // b does not apply
        QTest::newRow("and") << "a && b"
                             << "a" << true;
        QTest::newRow("and, not selected") << "a && b"
                                           << "" << false;
        QTest::newRow("or") << "a || b"
                            << "" << false;
        QTest::newRow("not") << "!a && !b"
                             << "" << true;
        QTest::newRow("either not") << "!a || !b"
                                    << "a" << false;
        QTest::newRow("nested") << "a && (b || !b)"
                                << "a" << true;
        QTest::newRow("deep") << "a && !(b && c)"
                              << "a c" << false;
        QTest::newRow("alone") << "b"
                               << "" << true;
        QTest::newRow("alone, not") << "!b"
                                    << "" << false;
        QTest::newRow("default") << "default"
                                 << "" << true;
    }
    void putAside() {
        QFETCH(QString, condition);
        QFETCH(QString, selected);
        QFETCH(bool, holds);
        const QStringList ids = selected.split(QLatin1Char(' '));
        const auto parsed = Condition::parse(condition);
        QVERIFY(parsed);
        QCOMPARE(
            parsed->holds(
                [&](const QString &id) { return ids.contains(id); },
                [](const QString &id) { return id == QLatin1String("b"); }),
            holds);
    }

    void refused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << QString() << 1;
        QTest::newRow("space") << QStringLiteral("  ") << 3;
        QTest::newRow("open end") << QStringLiteral("a &&") << 5;
        QTest::newRow("no operator") << QStringLiteral("a b") << 3;
        QTest::newRow("one ampersand") << QStringLiteral("a & b") << 3;
        QTest::newRow("one bar") << QStringLiteral("a | b") << 3;
        QTest::newRow("open parenthesis") << QStringLiteral("(a") << 3;
        QTest::newRow("closed too often") << QStringLiteral("a)") << 2;
        QTest::newRow("nothing inside") << QStringLiteral("()") << 2;
        QTest::newRow("not nothing") << QStringLiteral("!") << 2;
        QTest::newRow("words") << QStringLiteral("a and b") << 3;
        QTest::newRow("default in company") << QStringLiteral("a || default") << 6;
        QTest::newRow("equals") << QStringLiteral("a == b") << 3;
        QTest::newRow("too deep") << QString(200, QLatin1Char('(')) + QLatin1Char('a') << 101;
        QTest::newRow("too many nots") << QString(200, QLatin1Char('!')) + QLatin1Char('a') << 101;
        QTest::newRow("too long") << QString(20'000, QLatin1Char('a')) << 1;
    }
    void refused() {
        QFETCH(QString, text);
        const auto condition = Condition::parse(text);
        QVERIFY(!condition);
        QVERIFY(!condition.error().message.isEmpty());
        QTEST(condition.error().column, "column");
    }

    void manyIdsAreRefused() {
        QStringList ids;
        for (int i = 0; i < 101; ++i)
            ids << QStringLiteral("c%1").arg(i);
        QVERIFY(!Condition::parse(ids.join(QStringLiteral(" || "))));
        ids.removeLast();
        QVERIFY(Condition::parse(ids.join(QStringLiteral(" || "))));
    }

    /// The analysis against every combination tried by hand.
    void analysisEqualsEnumeration_data() {
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<int>("choices");
        const auto row = [](const char *name, int choices,
                            std::initializer_list<const char *> rules) {
            QStringList list;
            for (const char *r : rules)
                list << QString::fromLatin1(r);
            QTest::newRow(name) << list << choices;
        };
        row("negation takes the rest", 3, {"N c0||c1", "H !c0||!c1", "M default"});
        row("all three", 2, {"N c0&&c1", "H !c0", "M default"});
        row("no default", 3, {"N c0&&c1", "H !c0&&!c1"});
        row("idle choice", 3, {"N c0&&(c1||!c1)", "H !c0", "M default"});
        row("default first", 2, {"M default", "N c0", "H c1"});
        row("unknown id", 2, {"N c0&&nobody", "H !c1", "M default"});
        row("seven", 7, {"N c0&&c1&&c2&&c3&&c4&&c5&&c6", "H !c0&&!c6", "M default"});
        row("nine", 9, {"N c0&&c8&&(c1||c2||c3)&&c7", "H !(c4||c5||c6)", "M default"});
        row("none at all", 2, {});
    }
    void analysisEqualsEnumeration() {
        QFETCH(QStringList, rules);
        QFETCH(int, choices);
        const LensQuestion question = questionOf(choices, rules);
        const RuleAnalysis analysis = analyseRules(question);
        QVERIFY(analysis.complete);

        std::array<bool, 3> reached{};
        const auto level = [&](unsigned combination) {
            const int fired = question.firedRule([&](const QString &id) {
                const int i = id.startsWith(QLatin1Char('c')) ? id.mid(1).toInt() : -1;
                return i >= 0 && (combination >> i & 1u);
            });
            return fired < 0 ? -1
                             : static_cast<int>(question.rules[static_cast<size_t>(fired)].risk);
        };
        QStringList idle;
        for (int c = 0; c < choices; ++c) {
            bool matters = false;
            for (unsigned combination = 0; combination < (1u << choices); ++combination)
                matters |= level(combination) != level(combination ^ (1u << c));
            const QString id = QStringLiteral("c%1").arg(c);
            const bool named = std::ranges::any_of(
                question.rules, [&](const RiskRule &r) { return r.parsed->ids().contains(id); });
            if (!matters && named)
                idle << id;
        }
        for (unsigned combination = 0; combination < (1u << choices); ++combination) {
            const int l = level(combination);
            if (l >= 0)
                reached[static_cast<size_t>(l)] = true;
        }
        QCOMPARE(analysis.reached, reached);
        QCOMPARE(analysis.idle, idle);
    }

    void randomRulesEqualEnumeration() {
        std::mt19937 random(1);
        const auto below = [&random](int n) {
            return static_cast<int>(random() % static_cast<unsigned>(n));
        };
        for (int round = 0; round < 200; ++round) {
            const int choices = 1 + below(8);
            QStringList rules;
            for (const char *risk : {"N", "H", "M"})
                rules << QLatin1String(risk) + QLatin1Char(' ')
                             + randomCondition(random, choices, 3);
            const LensQuestion question = questionOf(choices, rules);
            const RuleAnalysis analysis = analyseRules(question);
            std::array<bool, 3> reached{};
            for (unsigned combination = 0; combination < (1u << choices); ++combination) {
                const int fired = question.firedRule([&](const QString &id) {
                    return (combination >> id.mid(1).toInt() & 1u) != 0;
                });
                if (fired >= 0)
                    reached[static_cast<size_t>(question.rules[static_cast<size_t>(fired)].risk)] =
                        true;
            }
            QCOMPARE(analysis.reached, reached);
        }
    }

private:
    static LensQuestion questionOf(int choices, const QStringList &rules) {
        LensQuestion question;
        for (int i = 0; i < choices; ++i)
            question.choices.push_back({QStringLiteral("c%1").arg(i), {}, {}, {}, {}});
        for (const QString &text : rules) {
            const Risk risk = text[0] == QLatin1Char('N')   ? Risk::None
                              : text[0] == QLatin1Char('H') ? Risk::High
                                                            : Risk::Medium;
            const QString condition = text.mid(2);
            question.rules.push_back({condition, risk, *Condition::parse(condition)});
        }
        return question;
    }

    static QString randomCondition(std::mt19937 &random, int choices, int depth) {
        switch (depth == 0 ? 0 : random() % 4) {
        case 1:
            return QStringLiteral("!(%1)").arg(randomCondition(random, choices, depth - 1));
        case 2:
            return QStringLiteral("(%1 && %2)")
                .arg(
                    randomCondition(random, choices, depth - 1),
                    randomCondition(random, choices, depth - 1));
        case 3:
            return QStringLiteral("(%1 || %2)")
                .arg(
                    randomCondition(random, choices, depth - 1),
                    randomCondition(random, choices, depth - 1));
        default:
            return QStringLiteral("c%1").arg(random() % static_cast<unsigned>(choices));
        }
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "condition.moc"
