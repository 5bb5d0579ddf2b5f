#include "ui/window/shortcuts.h"

#include "tests/ui/pagefixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/widgets/text.h"
#include "ui/window/keysedit.h"
#include "ui/window/shortcutspage.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace greenprint;
using namespace greenprint::ui;

/// Gives commands other keys, as a person would.
class ShortcutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasKeysThatMayBeChanged() {
        WindowFixture f;
        f.openSample();
        f.window().showPreferences();
        auto *page = f.window().findChild<ShortcutsPage *>();
        QVERIFY(page);
        const auto action = [&](const QString &text) -> QAction * {
            for (QAction *candidate : f.window().findChildren<QAction *>()) {
                if (QString(candidate->text()).remove(QLatin1Char('&')) == text)
                    return candidate;
            }
            return nullptr;
        };
        const auto keys = [&](const QString &name) {
            for (KeysEdit *edit : page->findChildren<KeysEdit *>()) {
                if (edit->accessibleName() == QStringLiteral("Keys of ") + name)
                    return edit;
            }
            return static_cast<KeysEdit *>(nullptr);
        };
        const auto shown = [&](const QString &part) {
            const auto texts = page->findChildren<Text *>();
            return std::ranges::any_of(texts, [&](const Text *text) {
                return !text->isHidden() && text->text().contains(part);
            });
        };
        // every command of the menus that stays is there
        const QKeySequence plain(Qt::CTRL | Qt::Key_D);
        const QKeySequence other(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
        KeysEdit *duplicate = keys(QStringLiteral("Duplicate"));
        QVERIFY(duplicate && keys(QStringLiteral("Tour of the window")));
        QVERIFY(keys(QStringLiteral("Dark")) && keys(QStringLiteral("Explore")));
        QCOMPARE(duplicate->keySequence(), plain);
        QTest::keyClick(duplicate, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(duplicate->keySequence(), other);
        QCOMPARE(action(QStringLiteral("Duplicate"))->shortcut(), other);
        // they hold in the window
        const size_t before = f.document().plan().scenarios.size();
        f.window().activateWindow();
        QTest::keyClick(&f.window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.document().plan().scenarios.size(), before);
        QTest::keyClick(&f.window(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.document().plan().scenarios.size(), before + 1);
        // those of another command, of text fields and of menus are refused in words
        QTest::keyClick(duplicate, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shown(QStringLiteral("Find anything")) && shown(QStringLiteral("belongs to")));
        QVERIFY(duplicate->accessibleDescription().contains(QStringLiteral("Find anything")));
        for (const auto &[key, held] :
             {std::pair{Qt::Key_C, Qt::KeyboardModifiers(Qt::ControlModifier)},
              {Qt::Key_A, Qt::KeyboardModifiers(Qt::NoModifier)},
              {Qt::Key_F, Qt::KeyboardModifiers(Qt::AltModifier)},
              {Qt::Key_Space, Qt::KeyboardModifiers(Qt::NoModifier)},
              {Qt::Key_F2, Qt::KeyboardModifiers(Qt::NoModifier)}}) {
            QTest::keyClick(duplicate, key, held);
            QVERIFY(shown(QStringLiteral("is needed in text fields")));
            QCOMPARE(duplicate->keySequence(), other);
        }
        QCOMPARE(action(QStringLiteral("Duplicate"))->shortcut(), other);
        // what has been freed may be taken, and none is possible
        KeysEdit *tour = keys(QStringLiteral("Tour of the window"));
        QTest::keyClick(tour, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(action(QStringLiteral("Tour of the window"))->shortcut(), plain);
        QTest::keyClick(duplicate, Qt::Key_Backspace);
        QVERIFY(action(QStringLiteral("Duplicate"))->shortcut().isEmpty());
        QTest::keyClick(duplicate, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        // what is filtered out stays away
        auto *filter = page->findChild<QLineEdit *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(filter);
        filter->setText(QStringLiteral("Explore"));
        QTest::keyClick(
            keys(QStringLiteral("Explore")), Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("Reset the keys of Explore"))
                QVERIFY(!button->isHidden());
            else if (button->accessibleName().startsWith(QStringLiteral("Reset the keys")))
                QVERIFY2(button->isHidden(), qPrintable(button->accessibleName()));
        }
        filter->clear();
        // they are kept between sessions and languages
        QCOMPARE(namelessControls(*page).join(QLatin1Char('\n')), QString());
        Shortcuts later(f.preferences());
        QAction fresh(QStringLiteral("&Duplicate"));
        fresh.setShortcut(plain);
        QAction guided(QStringLiteral("&Tour of the window"));
        later.add(QStringLiteral("duplicate-scenario"), QString(), fresh);
        later.add(QStringLiteral("tour"), QString(), guided);
        later.finish();
        QCOMPARE(fresh.shortcut(), other);
        QCOMPARE(guided.shortcut(), plain);
        // back to what they were
        later.reset(QStringLiteral("duplicate-scenario"));
        // what the user has given to another stays there
        QVERIFY(fresh.shortcut().isEmpty());
        later.resetAll();
        QCOMPARE(fresh.shortcut(), plain);
        QVERIFY(guided.shortcut().isEmpty());
        QVERIFY(!later.isAnyChanged());
    }

    void keysOfASpoiltSettingAreThoseOfTheProgram() {
        WindowFixture f;
        const QKeySequence plain(Qt::CTRL | Qt::Key_D);
        for (const char *spoilt : {"nonsense", "Ctrl+A, Ctrl+B", "\xff\xfe", "+++"}) {
            f.preferences().setWindowState(QStringLiteral("keys/a"), spoilt);
            Shortcuts shortcuts(f.preferences());
            QAction action(QStringLiteral("A"));
            action.setShortcut(plain);
            shortcuts.add(QStringLiteral("a"), QString(), action);
            shortcuts.finish();
            QCOMPARE(action.shortcut(), plain);
        }
    }
};

QTEST_MAIN(ShortcutsTest)
#include "shortcuts.moc"
