#include "ui/document/language.h"

#include "model/plan/sampletexts.h"
#include "tests/ui/windowfixture.h"
#include "ui/document/planopening.h"
#include "ui/help/helpwindow.h"
#include "ui/window/findingsbar.h"
#include "ui/window/preferenceswindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// Remembers which texts are asked for, and leaves them in English.
class Listener : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override {
        // simulations ask from their own threads
        const std::scoped_lock lock(m_mutex);
        m_heard.insert(QString::fromUtf8(source));
        return {};
    }
    QSet<QString> heard() const {
        const std::scoped_lock lock(m_mutex);
        return m_heard;
    }

private:
    mutable std::mutex m_mutex;
    mutable QSet<QString> m_heard;
};

/// Speaks a language that nobody has: every text in brackets.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override {
        return QStringLiteral("\u27e6") + QString::fromUtf8(source) + QStringLiteral("\u27e7");
    }
};

/// Everything that a widget says.
QStringList wordsOf(const QWidget &widget) {
    QStringList words{widget.accessibleName(), widget.toolTip(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        words << line->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    for (const QAction *action : widget.actions())
        words << action->text();
    return words;
}

} // namespace

/// The window changes its language while plans are open.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextFollows() {
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        WindowFixture f;
        PlanView &view = f.openSample();
        PlanDocument *document = &f.document();
        for (const PageEntry &page : pageTable()) {
            view.showPage(QString::fromLatin1(page.key));
            QTest::qWait(60);
        }
        QVERIFY(document->set(QStringLiteral("task[train]/hours"), QStringLiteral("18")));
        view.showPage(QStringLiteral("workload"));
        view.selection().setPart(QStringLiteral("task[train]"));
        view.findings().setUnfolded(true);
        f.window().showPreferences();
        f.window().showHelp();
        QVERIFY(f.settle());

        QCoreApplication::removeTranslator(&listener);
        const QSet<QString> heard = listener.heard();
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_VERIFY(f.window().findChild<QMenuBar *>()->actions().constFirst()->text().startsWith(
            QChar(0x27e6)));
        // the plan, its history, its page and what is selected are as they were
        QCOMPARE(f.window().planCount(), 1);
        QCOMPARE(&f.document(), document);
        QCOMPARE(document->history().count(), 1);
        QCOMPARE(f.view().currentPage(), QStringLiteral("workload"));
        QCOMPARE(f.view().selection().part(), QStringLiteral("task[train]"));
        QVERIFY(f.view().findings().isUnfolded());

        // the plan keeps the language in which it was opened: it is the user's own from then on
        const QStringList texts = sampleTexts();
        const QSet<QString> names(texts.begin(), texts.end());
        const auto check = [&](const QWidget &root, const QString &where) {
            QList<const QWidget *> all{&root};
            for (const QWidget *child : root.findChildren<QWidget *>())
                all << child;
            for (const QWidget *widget : all) {
                // the arrows of a tab bar are named by Qt, once
                if (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar"))
                    continue;
                for (const QString &text : wordsOf(*widget)) {
                    const bool left = text.size() > 3 && heard.contains(text)
                                      && !names.contains(text);
                    QVERIFY2(
                        !left, qPrintable(
                                   where + QStringLiteral(": ") + text + QStringLiteral(" in ")
                                   + QString::fromLatin1(widget->metaObject()->className())));
                }
            }
        };
        for (const PageEntry &page : pageTable()) {
            f.view().showPage(QString::fromLatin1(page.key));
            QTest::qWait(60);
            QVERIFY(f.settle());
            check(f.window(), QString::fromLatin1(page.key));
            if (QTest::currentTestFailed())
                return;
        }
        f.window().showStart();
        QTest::qWait(20);
        check(f.window(), QStringLiteral("start"));
        QCoreApplication::removeTranslator(&brackets);
        QTest::qWait(50);
    }

    void theUserSwitches_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("number");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("1.234,5");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("1\u202f234,5");
        QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("1234,5");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("1,234.5");
    }
    void theUserSwitches() {
        QFETCH(QString, code);
        QFETCH(QString, number);
        if (languageFor(code) != code)
            QSKIP("the texts of this language are not in the program");
        WindowFixture f;
        f.openSample();
        Interpreter interpreter;
        connect(&f.preferences(), &Preferences::languageChanged, this, [&] {
            interpreter.speak(f.preferences().language());
        });
        const auto menuText = [&f] {
            const auto *menus = f.window().findChild<QMenuBar *>();
            return menus->actions().constFirst()->text();
        };
        const QString english = menuText();
        f.preferences().setLanguage(code);
        QTRY_VERIFY(menuText() != english);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), number);
        // and back, without a start of the program
        f.preferences().setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(menuText(), english);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
    }

    /// Who works in German is not surprised by reports in English; a plan that was written
    /// elsewhere keeps what it says.
    void reportsOfASampleSpeakLikeTheWindow() {
        const QString sample = QStringLiteral(":/samples/image-classification.gplan");
        if (languageFor(QStringLiteral("de")) != QLatin1String("de"))
            QSKIP("the texts of this language are not in the program");
        const auto languages = [&](const QString &path) {
            QStringList found;
            const Expected<OpenedPlan> opened = readPlanFrom(path, Catalog::builtIn());
            for (const ReportSetup &setup : opened->plan.reports)
                found << setup.language.value_or(QString());
            return found;
        };
        Interpreter interpreter;
        interpreter.speak(QStringLiteral("de"));
        QCOMPARE(languages(sample), QStringList(3, QStringLiteral("de")));
        QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("own.gplan"));
        QVERIFY(QFile::copy(sample, own));
        QCOMPARE(languages(own), QStringList());
        interpreter.speak(QStringLiteral("en"));
        QCOMPARE(languages(sample), QStringList());
    }

    void anUnknownLanguageIsEnglish() {
        QCOMPARE(languageFor(QStringLiteral("tlh")), QStringLiteral("en"));
        QCOMPARE(languages().front().code, QStringLiteral("en"));
    }

    void theChoiceIsKept() {
        WindowFixture f;
        f.preferences().setLanguage(QStringLiteral("fr"));
        QSettings settings(f.file(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QCOMPARE(Preferences(settings).language(), QStringLiteral("fr"));
    }
};

QTEST_MAIN(LanguageTest)
#include "language.moc"
