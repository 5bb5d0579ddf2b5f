#include "tests/ui/windowfixture.h"
#include "ui/window/findingsbar.h"
#include "ui/window/livestrip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#ifdef GREENPRINT_HAS_QT_PLATFORM
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <private/qguiapplication_p.h>
#endif

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// Roles that a person meets, and that say nothing without a name.
bool needsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTabList:
    case QAccessible::ButtonMenu:
        return true;
    default:
        return false;
    }
}

/// Parts of a control that speak through it.
bool speaksThroughParent(const QAccessibleInterface *item) {
    const QObject *object = item->object();
    if (!object || !object->parent())
        return false;
    const QObject *parent = object->parent();
    return parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
           || parent->inherits("QTabBar") || parent->inherits("QComboBoxPrivateContainer")
           || object->inherits("QComboBoxListView");
}

void collectNameless(
    QAccessibleInterface *item, const QString &path, QStringList &nameless, int depth) {
    if (!item || !item->isValid() || depth > 40)
        return;
    const auto state = item->state();
    const QString own = path + QLatin1Char('/')
                        + (item->object()
                               ? QString::fromLatin1(item->object()->metaObject()->className())
                               : QStringLiteral("?"));
    if (!state.invisible && needsName(item->role()) && !speaksThroughParent(item)
        && item->text(QAccessible::Name).trimmed().isEmpty())
        nameless << own;
    // the cells of tables are named by their texts
    if (item->role() == QAccessible::Table || item->role() == QAccessible::Tree
        || item->role() == QAccessible::List)
        return;
    for (int i = 0; i < item->childCount(); ++i)
        collectNameless(item->child(i), own, nameless, depth + 1);
}

QStringList namelessIn(QWidget *widget) {
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(widget), {}, nameless, 0);
    return nameless;
}

#ifdef GREENPRINT_HAS_QT_PLATFORM
/// Stands where a screen reader does: everything that the program tells one goes here instead.
class Listener {
public:
    struct Word {
        QAccessible::Event event;
        const QObject *from;
        QString name; ///< of the control at that time, as a reader would ask for it
    };

    Listener() {
        s_heard.clear();
        QAccessible::installUpdateHandler(&Listener::hear);
        activate(true);
    }
    ~Listener() {
        activate(false);
        QAccessible::installUpdateHandler(nullptr);
    }
    Q_DISABLE_COPY_MOVE(Listener)

    static std::vector<Word> heard(QAccessible::Event event, const QObject *from) {
        std::vector<Word> words;
        for (const Word &word : s_heard) {
            if (word.event == event && word.from == from)
                words.push_back(word);
        }
        return words;
    }

private:
    static void activate(bool active) {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(active);
    }
    static void hear(QAccessibleEvent *event) {
        const QAccessibleInterface *control = event->accessibleInterface();
        s_heard.push_back(
            {event->type(), event->object(),
             control ? control->text(QAccessible::Name) : QString()});
    }

    static inline std::vector<Word> s_heard;
};
#endif

} // namespace

/// Every control can be reached with the keyboard and says what it is.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("part");
        QTest::newRow("start") << QString() << QString();
        for (const PageEntry &entry : pageTable())
            QTest::newRow(entry.key) << QString::fromLatin1(entry.key) << QString();
        for (const char *part :
             {"dataset", "dataset[flights]", "task[train]", "service[inspect]", "logs[logs]"})
            QTest::newRow(part) << QStringLiteral("workload") << QString::fromLatin1(part);
    }
    void everyControlHasAName() {
        QFETCH(QString, page);
        QFETCH(QString, part);
        WindowFixture f;
        if (!page.isEmpty()) {
            PlanView &view = f.openSample();
            view.selection().setPart(part);
            view.showPage(page);
            view.findings().setUnfolded(true);
        }
        QTest::qWait(60);
        const QStringList nameless = namelessIn(&f.window());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void everyControlCanBeReachedByTab_data() {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : pageTable())
            QTest::newRow(entry.key) << QString::fromLatin1(entry.key);
    }
    void everyControlCanBeReachedByTab() {
        QFETCH(QString, page);
        WindowFixture f;
        PlanView &view = f.openSample();
        view.showPage(page);
        QTest::qWait(60);
        QSet<QWidget *> reached;
        QWidget *at = QApplication::focusWidget();
        for (int i = 0; i < 600; ++i) {
            QTest::keyClick(at ? at : &f.window(), Qt::Key_Tab);
            at = QApplication::focusWidget();
            if (at && reached.contains(at) && i > 500)
                break;
            if (at)
                reached.insert(at);
        }
        int looked = 0;
        for (QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->isEnabled() || button->focusPolicy() == Qt::NoFocus
                || button->inherits("QTableCornerButton") || button->parent()->inherits("QTabBar"))
                continue;
            ++looked;
            const bool seen = std::any_of(
                reached.begin(), reached.end(), [button](QWidget *w) { return w == button; });
            QVERIFY2(
                seen, qPrintable(button->text() + QLatin1Char('/') + button->accessibleName()));
        }
        QVERIFY(looked > 0);
    }

    /// A change of name is what screen readers announce.
    void totalsAreAnnounced() {
        WindowFixture f;
        f.openSample();
        const auto spoken = [&f] {
            for (const FigureTile *tile : f.view().findChildren<FigureTile *>()) {
                if (tile->metric() == Metric::Carbon)
                    return tile->accessibleName();
            }
            return QString();
        };
        const QString before = spoken();
        QVERIFY2(before.contains(QStringLiteral("less than As is")), qPrintable(before));
        QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QStringLiteral("80")));
        QVERIFY(f.settle());
        QVERIFY(spoken().startsWith(QStringLiteral("Carbon: ")));
        QVERIFY(spoken() != before);
    }

    /// A screen reader is told nothing while a plan opens or keys are pressed, the new totals once
    /// when the user rests, and nothing again where they have not changed.
    void changedTotalsAreAnnouncedOnce() {
        WindowFixture f;
        const auto *strip = f.openSample().findChild<LiveStrip *>();
        QVERIFY(strip);
        QSignalSpy told(strip, &LiveStrip::announced);
        QTRY_VERIFY(strip->accessibleName().contains(QStringLiteral("Carbon: ")));
        QCOMPARE(told.count(), 0);
        // far less than the rest that is waited for, two times over
        constexpr qint64 kQuick = 300;
        bool rested = false;
        QElapsedTimer typing;
        typing.start();
        for (int hours = 40; hours < 44; ++hours) {
            QVERIFY(f.document().set(
                QStringLiteral("task[train]/hours"), QString::number(hours),
                QStringLiteral("typing")));
            QVERIFY(f.settle());
            rested |= typing.restart() > kQuick;
        }
        QTRY_VERIFY(!told.isEmpty());
        // once, unless the machine was so slow that the user seemed to rest between two keys
        QTest::qWait(1000);
        const qsizetype count = told.count();
        QVERIFY(count == 1 || rested);
        const QString words = told.constLast().constFirst().toString();
        QCOMPARE(words, strip->accessibleName());
        for (const FigureTile *tile : f.view().findChildren<FigureTile *>()) {
            QCOMPARE(tile->accessibleName(), tile->spoken());
            QVERIFY2(words.contains(tile->spoken()), qPrintable(words));
        }
        QVERIFY(words.contains(QStringLiteral("than As is")));
        QVERIFY(f.document().set(QStringLiteral("task[train]/name"), QStringLiteral("Training!")));
        QVERIFY(f.settle());
        QTest::qWait(1000);
        QCOMPARE(told.count(), count);
    }

    /// The events themselves: one alert of the strip, whose name a reader then reads, and a change
    /// of name of each figure that is another.
    void aScreenReaderHearsChangedTotals() {
#ifdef GREENPRINT_HAS_QT_PLATFORM
        WindowFixture f;
        const Listener listener;
        const auto *strip = f.openSample().findChild<LiveStrip *>();
        QVERIFY(strip);
        QTRY_VERIFY(strip->accessibleName().contains(QStringLiteral("Carbon: ")));
        QTest::qWait(1000);
        QVERIFY(listener.heard(QAccessible::Alert, strip).empty());
        QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QStringLiteral("80")));
        QVERIFY(f.settle());
        QTRY_COMPARE(listener.heard(QAccessible::Alert, strip).size(), size_t(1));
        const QString read = listener.heard(QAccessible::Alert, strip).front().name;
        QCOMPARE(read, strip->accessibleName());
        for (const FigureTile *tile : f.view().findChildren<FigureTile *>()) {
            QVERIFY2(read.contains(tile->spoken()), qPrintable(read));
            if (tile->metric() != Metric::Carbon)
                continue;
            const auto renamed = listener.heard(QAccessible::NameChanged, tile);
            QVERIFY(!renamed.empty());
            QCOMPARE(renamed.back().name, tile->spoken());
            // and once
            QCOMPARE(
                std::ranges::count_if(
                    renamed, [tile](const auto &heard) { return heard.name == tile->spoken(); }),
                1);
        }
        // a name of the plan is no figure
        QVERIFY(f.document().set(QStringLiteral("task[train]/name"), QStringLiteral("Training!")));
        QVERIFY(f.settle());
        QTest::qWait(1000);
        QCOMPARE(listener.heard(QAccessible::Alert, strip).size(), size_t(1));
#else
        QSKIP("Qt's headers of the platform (qt6-base-private-dev) are not installed");
#endif
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility.moc"
