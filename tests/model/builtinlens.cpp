#include "model/review/builtinlens.h"

#include "model/catalog/csvtable.h"
#include "model/review/crossreference.h"
#include "model/review/lensfile.h"
#include "model/review/ruleanalysis.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace greenprint;

class BuiltInLensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPracticeIsAskedOnce() {
        QSet<QString> asked;
        for (const LensPillar &pillar : m_lens.pillars) {
            for (const LensQuestion &question : pillar.questions) {
                for (const LensChoice &choice : question.choices) {
                    if (choice.isNone())
                        continue;
                    QVERIFY2(!asked.contains(choice.id), qPrintable(choice.id));
                    asked.insert(choice.id);
                }
            }
        }
        for (const Practice &p : m_catalog.practices())
            QVERIFY2(asked.contains(choiceIdOf(p)), qPrintable(p.id));
        QCOMPARE(asked.size(), static_cast<int>(m_catalog.practices().size()));
    }

    void sixPillarsHaveQuestions() {
        QCOMPARE(m_lens.pillars.size(), 6u);
        for (const LensPillar &pillar : m_lens.pillars)
            QVERIFY(!pillar.questions.empty());
    }

    void aPracticeBelongsToItsPillar() {
        const QHash<QString, QString> codes{
            {QStringLiteral("operationalExcellence"), QStringLiteral("OPS")},
            {QStringLiteral("security"), QStringLiteral("SEC")},
            {QStringLiteral("reliability"), QStringLiteral("REL")},
            {QStringLiteral("performance"), QStringLiteral("PERF")},
            {QStringLiteral("costOptimization"), QStringLiteral("COST")},
            {QStringLiteral("sustainability"), QStringLiteral("SUS")}};
        const CrossReference cross(m_catalog, m_lens);
        QSet<QString> looked;
        for (const LensPillar &pillar : m_lens.pillars) {
            for (const LensQuestion &question : pillar.questions) {
                for (const LensChoice &choice : question.choices) {
                    for (const QString &id : cross.practices(choice)) {
                        looked << id;
                        const Practice &practice = *m_catalog.practice(id);
                        QVERIFY2(
                            practice.pillars.contains(codes.value(pillar.id)),
                            qPrintable(id + QLatin1Char(' ') + pillar.id));
                    }
                }
            }
        }
        QCOMPARE(looked.size(), static_cast<qsizetype>(m_catalog.practices().size()));
    }

    void questions_data() {
        QTest::addColumn<int>("pillar");
        QTest::addColumn<int>("question");
        for (size_t p = 0; p < m_lens.pillars.size(); ++p) {
            for (size_t q = 0; q < m_lens.pillars[p].questions.size(); ++q)
                QTest::newRow(qPrintable(m_lens.pillars[p].questions[q].id))
                    << static_cast<int>(p) << static_cast<int>(q);
        }
    }
    /// Every level can be reached, every combination is rated, every choice matters.
    void questions() {
        QFETCH(int, pillar);
        QFETCH(int, question);
        const LensQuestion &q =
            m_lens.pillars[static_cast<size_t>(pillar)].questions[static_cast<size_t>(question)];
        const RuleAnalysis analysis = analyseRules(q);
        QVERIFY(analysis.complete);
        QVERIFY(q.rules.back().parsed->isDefault());
        QVERIFY2(analysis.idle.isEmpty(), qPrintable(analysis.idle.join(QLatin1Char(' '))));
        for (bool reached : analysis.reached)
            QVERIFY(reached);
        for (const LensChoice &choice : q.choices) {
            const bool named = std::ranges::any_of(
                q.rules, [&](const RiskRule &r) { return r.parsed->ids().contains(choice.id); });
            QVERIFY2(named || choice.isNone(), qPrintable(choice.id));
        }
        // all practices carry no risk, none of them a high one
        QCOMPARE(
            q.rules[static_cast<size_t>(q.firedRule([](const QString &) { return true; }))].risk,
            Risk::None);
        QCOMPARE(
            q.rules[static_cast<size_t>(q.firedRule([](const QString &) { return false; }))].risk,
            Risk::High);
        QVERIFY(!q.phase.isEmpty());
    }

    void exportsWithoutDefect() {
        const QByteArray file = writeLens(m_lens);
        QVERIFY(QString::fromUtf8(file).size() <= lenslimit::kFileCharacters);
        const auto reading = readLens(file, m_lens.id);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
        for (const LensDefect &d : reading->defects)
            QFAIL(qPrintable(keyword(d.code) + QLatin1Char(' ') + d.path + d.message));
        QCOMPARE(reading->lens.questionCount(), m_lens.questionCount());
        // read back from a file it is known as ours
        const CrossReference cross(m_catalog, reading->lens);
        QCOMPARE(
            cross.practices(reading->lens.pillars[0].questions[0].choices[0]),
            QStringList{QStringLiteral("DE-01")});
    }

    void languages_data() {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// A language changes words and nothing else, and its words keep within the limits.
    void languages() {
        QFETCH(QString, language);
        Lens lens = builtInLens(m_catalog.inLanguage(language));
        const auto reading = readLens(writeLens(lens), lens.id);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
        for (const LensDefect &d : reading->defects)
            QFAIL(qPrintable(keyword(d.code) + QLatin1Char(' ') + d.path + d.message));
        QCOMPARE(lens.questionCount(), m_lens.questionCount());
        for (size_t p = 0; p < lens.pillars.size(); ++p) {
            for (size_t q = 0; q < lens.pillars[p].questions.size(); ++q) {
                const LensQuestion &spoken = lens.pillars[p].questions[q];
                const LensQuestion &english = m_lens.pillars[p].questions[q];
                QCOMPARE(spoken.id, english.id);
                QCOMPARE(spoken.choices.size(), english.choices.size());
                QVERIFY(spoken.rules == english.rules);
            }
        }
    }

    /// A file of question texts, if it is there, has every row and cell of the English one.
    void questionTextsAreWhole() {
        const auto read = [](const QString &name) {
            QFile file(QStringLiteral(":/lenses/") + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QString englishName = QStringLiteral("question-texts.en.csv");
        const auto english = CsvTable::parse(read(englishName), englishName);
        QVERIFY(english);
        const QStringList names =
            QDir(QStringLiteral(":/lenses")).entryList({QStringLiteral("question-texts.*.csv")});
        QVERIFY(names.contains(englishName));
        for (const QString &name : names) {
            const auto table = CsvTable::parse(read(name), name);
            QVERIFY2(table, qPrintable(name));
            QCOMPARE(table->rowCount(), english->rowCount());
            QCOMPARE(table->columnCount(), english->columnCount());
            QSet<QString> questions;
            for (int row = 0; row < english->rowCount(); ++row) {
                questions.insert(english->text(row, 0));
            }
            for (int row = 0; row < table->rowCount(); ++row) {
                QVERIFY2(
                    questions.remove(table->text(row, table->column("question"))),
                    qPrintable(name + QLatin1Char(' ') + table->text(row, 0)));
                for (int column = 0; column < table->columnCount(); ++column)
                    QVERIFY2(
                        !table->cell(row, column).empty(),
                        qPrintable(name + QLatin1Char(' ') + table->text(row, 0)));
            }
            QVERIFY2(questions.isEmpty(), qPrintable(name));
        }
    }

    void aClosedServiceIsSaidToBe() {
        const QString text = choice(QStringLiteral("TR_07")).improvement.text;
        QVERIFY2(text.contains(QStringLiteral("closed since July 30, 2026")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("CloudWatch")));
        const QString claim = choice(QStringLiteral("DE_07")).improvement.text;
        QVERIFY(
            claim.contains(QStringLiteral("50 %")) && claim.contains(QStringLiteral("one third")));
        QVERIFY(choice(QStringLiteral("TU_01")).help.text.contains(QStringLiteral("MLSUS-10")));
        QVERIFY(choice(QStringLiteral("TU_01")).help.text.contains(QStringLiteral("MLSUS04-BP04")));
    }

    void choicesOfOtherLenses_data() {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("practices");
        QTest::addColumn<QString>("level");
        QTest::newRow("2025") << QStringLiteral("MLSUS05_BP02")
                              << QStringLiteral("TR-08 DE-07 DE-08") << QStringLiteral("medium");
        QTest::newRow("2023") << QStringLiteral("MLSUS_11")
                              << QStringLiteral("DE-02 DE-03 DE-04 DE-06")
                              << QStringLiteral("medium");
        QTest::newRow("framework") << QStringLiteral("SUS02-BP06") << QStringLiteral("TU-03 DE-03")
                                   << QStringLiteral("low");
        QTest::newRow("with a prefix")
            << QStringLiteral("own_MLSUS01_BP01") << QStringLiteral("BG-01 BG-02 TR-04")
            << QStringLiteral("high");
        QTest::newRow("no practice of ours")
            << QStringLiteral("MLSEC01_BP01") << QString() << QStringLiteral("high");
        QTest::newRow("unknown") << QStringLiteral("OPS_1_1") << QString()
                                 << QStringLiteral("medium");
        QTest::newRow("ours means something else there")
            << QStringLiteral("DE_01") << QString() << QStringLiteral("medium");
        QTest::newRow("none of these")
            << QStringLiteral("MLSUS05_no") << QString() << QStringLiteral("medium");
    }
    void choicesOfOtherLenses() {
        QFETCH(QString, choice);
        Lens lens;
        lens.id = QStringLiteral("another");
        const CrossReference cross(m_catalog, lens);
        LensChoice c;
        c.id = choice;
        QTEST(cross.practices(c).join(QLatin1Char(' ')), "practices");
        QTEST(cross.level(c), "level");
    }

private:
    const LensChoice &choice(const QString &id) const {
        for (const LensPillar &pillar : m_lens.pillars) {
            for (const LensQuestion &question : pillar.questions) {
                if (const LensChoice *found = question.choice(id))
                    return *found;
            }
        }
        qFatal("no choice %s", qPrintable(id));
    }

    const Catalog &m_catalog = Catalog::builtIn();
    const Lens m_lens = builtInLens(Catalog::builtIn());
};

QTEST_GUILESS_MAIN(BuiltInLensTest)
#include "builtinlens.moc"
