#include "ui/help/helpwindow.h"

#include "model/plan/element.h"
#include "model/quantity/metric.h"
#include "tests/support/keptfile.h"
#include "ui/document/language.h"
#include "ui/help/glossary.h"
#include "ui/help/planreference.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// What a heading and the text below it are made of, whatever the language.
struct Section {
    int level = 0;
    QList<int> rows;  ///< of its tables: how many cells each row has
    QStringList code; ///< in alphabetical order: sentences may turn it around
    int items = 0;    ///< of its lists
    friend bool operator==(const Section &, const Section &) = default;
};

QList<Section> sectionsOf(const QString &markdown) {
    static const QRegularExpression heading(QStringLiteral("^(#+) "));
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    static const QRegularExpression code(QStringLiteral("`[^`]+`"));
    static const QRegularExpression item(QStringLiteral("^\\s*([-*]|\\d+\\.) "));
    QList<Section> sections{Section()};
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (const auto match = heading.match(line); match.hasMatch())
            sections << Section{static_cast<int>(match.capturedLength(1)), {}, {}, 0};
        Section &section = sections.last();
        if (line.startsWith(QLatin1Char('|')))
            section.rows << static_cast<int>(line.count(bar));
        if (item.match(line).hasMatch())
            ++section.items;
        for (auto it = code.globalMatch(line); it.hasNext();)
            section.code << it.next().captured();
        section.code.sort();
    }
    return sections;
}

QStringList translatedInto() {
    return QDir(QStringLiteral(":/help")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void forEachParameter(
    const ElementSpec &spec, const std::function<void(const Parameter &)> &visit) {
    for (const Parameter &parameter : spec.parameters)
        visit(parameter);
    for (const ChildSpec &child : spec.children)
        forEachParameter(*child.spec, visit);
}

} // namespace

class HelpWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsInTheProgram() {
        QVERIFY(HelpWindow::pages().size() >= 3);
        for (const QString &page : HelpWindow::pages())
            QVERIFY2(HelpWindow::markdown(page).startsWith(QLatin1String("# ")), qPrintable(page));
        QVERIFY(HelpWindow::markdown(QStringLiteral("../catalog/NOTICE")).isEmpty());
    }

    void pagesOpenAndCanBeSearched() {
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
        HelpWindow help;
        help.openPage(QStringLiteral("published-cases"));
        QVERIFY(QTest::qWaitForWindowExposed(&help));
        const auto *text = help.findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().contains(QLatin1String("Switch Transformer")));
        QVERIFY(help.find(QStringLiteral("Stable Diffusion")));
        QVERIFY(help.find(QStringLiteral("Patterson"))); // before it: from the top again
        QVERIFY(!help.find(QStringLiteral("no such words")));
        help.openPage(QStringLiteral("method"));
        QVERIFY(text->toPlainText().contains(QLatin1String("Erlang")));
        help.openPage(QStringLiteral("nonsense")); // the first page, not an empty one
        QVERIFY(!text->toPlainText().isEmpty());
    }

    void thePlanFileIsThatOfTheTable() {
        const QString difference = test::differenceFromKept(
            QStringLiteral("resources/help/plan-file.md"), planReference().toUtf8());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void translationsAreMadeLikeTheOriginal() {
        QVERIFY(translatedInto().contains(QLatin1String("de")));
        for (const QString &language : translatedInto()) {
            QCOMPARE(languageFor(language), language);
            const QDir folder(QStringLiteral(":/help/") + language);
            for (const QString &name : folder.entryList(QDir::Files)) {
                QFile translation(folder.filePath(name));
                QFile original(QStringLiteral(":/help/") + name);
                QVERIFY2(original.open(QIODevice::ReadOnly), qPrintable(name));
                QVERIFY(translation.open(QIODevice::ReadOnly));
                const QList<Section> expected = sectionsOf(QString::fromUtf8(original.readAll()));
                const QList<Section> found = sectionsOf(QString::fromUtf8(translation.readAll()));
                QCOMPARE(found.size(), expected.size());
                for (qsizetype i = 0; i < expected.size(); ++i) {
                    const QString place = QStringLiteral("%1/%2, heading %3: code %4, not %5")
                                              .arg(language, name)
                                              .arg(i)
                                              .arg(
                                                  found[i].code.join(QLatin1Char(' ')),
                                                  expected[i].code.join(QLatin1Char(' ')));
                    QVERIFY2(found[i] == expected[i], qPrintable(place));
                }
            }
        }
    }

    void theHelpFollowsTheLanguage() {
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
        HelpWindow help;
        help.openPage(QStringLiteral("guide"));
        QVERIFY(QTest::qWaitForWindowExposed(&help));
        const auto *text = help.findChild<QTextBrowser *>();
        const auto *list = help.findChild<QListWidget *>();
        const QString english = text->toPlainText();
        {
            Interpreter interpreter;
            interpreter.speak(QStringLiteral("de"));
            QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Das Fenster"));
            QVERIFY(text->toPlainText().startsWith(QLatin1String("Das Fenster")));
            help.findChild<QLineEdit *>()->setText(QStringLiteral("Basisszenario"));
            QVERIFY(!HelpWindow::findings(QStringLiteral("Basisszenario")).isEmpty());
            QVERIFY(HelpWindow::findings(QStringLiteral("the baseline, which is")).isEmpty());
            QVERIFY(help.find(QStringLiteral("Basisszenario")));
            help.openPage(QStringLiteral("plan-file"));
            QVERIFY(text->toPlainText().contains(QLatin1String("Funktionelle Einheit")));
            // what nobody has translated is there in English
            help.openPage(QStringLiteral("published-cases"));
            QVERIFY(text->toPlainText().contains(QLatin1String("Switch Transformer")));
        }
        QLocale::setDefault(QLocale::c());
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("The window"));
        help.openPage(QStringLiteral("guide"));
        QCOMPARE(text->toPlainText(), english);
    }

    void f1LeadsToTheSamePlaceInEveryLanguage() {
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
        for (const Language &language : languages()) {
            Interpreter interpreter;
            interpreter.speak(language.code);
            HelpWindow help;
            for (const PageEntry &page : pageTable()) {
                help.openPage(QStringLiteral("guide"), QString::fromLatin1(page.title));
                QVERIFY2(
                    !help.currentHeading().isEmpty(),
                    qPrintable(language.code + QLatin1String(page.title)));
                // the help calls a page what the window calls it
                if (translatedInto().contains(language.code)) {
                    QCOMPARE(
                        help.currentHeading(), QCoreApplication::translate("Pages", page.title));
                }
            }
        }
        QLocale::setDefault(QLocale::c());
    }

    void everyInputAndMetricIsExplainedInEveryLanguage() {
        for (const Language &language : languages()) {
            Interpreter interpreter;
            interpreter.speak(language.code);
            const QString words = glossary();
            const QString reference = planReference();
            forEachParameter(specOf<Plan>(), [&](const Parameter &p) {
                const QString help = p.translatedHelp();
                QVERIFY2(!help.isEmpty(), p.key);
                QVERIFY2(
                    words.contains(QStringLiteral("### %1\n\n%2").arg(p.translatedLabel(), help)),
                    p.key);
                QString cell = help;
                QVERIFY2(
                    reference.contains(cell.replace(QLatin1Char('|'), QLatin1String("\\|"))),
                    p.key);
                if (language.code != QLatin1String("en"))
                    QVERIFY2(help != QString::fromUtf8(p.help), p.help);
            });
            for (const Metric metric : kAllMetrics) {
                const QString heading = QStringLiteral("### %1\n\n").arg(label(metric));
                const qsizetype at = words.indexOf(heading);
                QVERIFY2(at >= 0, qPrintable(heading));
                QVERIFY(words.indexOf(QLatin1Char('\n'), at + heading.size()) > at + 20);
            }
        }
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(HelpWindowTest)
#include "helpwindow.moc"
