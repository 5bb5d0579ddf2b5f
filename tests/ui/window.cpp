#include "tests/ui/windowfixture.h"
#include "ui/fields/parameterform.h"
#include "ui/inspector/inspector.h"
#include "ui/palette/commandpalette.h"
#include "ui/window/findingdelegate.h"
#include "ui/window/findingsbar.h"
#include "ui/window/livestrip.h"
#include "ui/window/preferenceswindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

void drop(QWidget *window, const QList<QUrl> &urls) {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
}

/// That of a sample on the start page; null without one of that name.
QAbstractButton *sampleTile(WindowFixture &f, const QString &name) {
    for (QAbstractButton *button : f.window().findChildren<QAbstractButton *>()) {
        if (button->text() == name)
            return button;
    }
    return nullptr;
}

/// Speaks a language that nobody has: the words of samples in brackets.
class InBrackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override {
        return qstrcmp(context, "Samples") == 0
                   ? QStringLiteral("\u27e6%1\u27e7").arg(QString::fromUtf8(source))
                   : QString();
    }
};

} // namespace

/// The window around the pages: first run, palette, tabs, themes.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsNameWhatTheyRestOn() {
        WindowFixture f;
        f.openSample();
        QVERIFY(f.settle());
        const QAbstractItemModel &findings = *f.view().findings().list()->model();
        QStringList sources;
        for (int row = 0; row < findings.rowCount(); ++row)
            sources << findings.index(row, 0).data(FindingDelegate::SourceRole).toString();
        QVERIFY2(
            sources.contains(QStringLiteral("Service lifecycle notices")),
            qPrintable(sources.join(QLatin1Char('\n'))));
    }

    void firstRunShowsSamplesAndOpensOne() {
        WindowFixture f;
        QVERIFY(f.window().current() == nullptr);
        QTRY_VERIFY(
            f.window().findChildren<QAbstractButton *>().size()
            > 5); // tiles come after the picture
        QAbstractButton *tile = sampleTile(f, QStringLiteral("Solar park inspection"));
        QVERIFY(tile);
        QTest::mouseClick(tile, Qt::LeftButton);
        QVERIFY(f.window().current());
        QVERIFY(f.settle());
        QCOMPARE(f.view().currentPage(), QString::fromLatin1(kHomePage));
        // a sample stays as it is: there is no file to write over
        QVERIFY(f.document().fileName().isEmpty());
    }

    /// However a sample is opened, it speaks the language of the window, and is a plan of the
    /// user's own of which nothing can be lost yet.
    void samplesOpenInTheLanguageOfTheWindow() {
        InBrackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const auto isOpened = [](WindowFixture &f) {
            QVERIFY(f.window().current());
            QVERIFY(f.settle());
            const Plan &plan = f.document().plan();
            QCOMPARE(plan.name, QStringLiteral("\u27e6Solar park inspection\u27e7"));
            QCOMPARE(plan.scenarios.front().name.value(), QStringLiteral("\u27e6As is\u27e7"));
            QCOMPARE(plan.scenarios.front().id, QStringLiteral("today"));
            QCOMPARE(
                plan.workload.tasks.back().name.value(),
                QStringLiteral("\u27e6Drift monitoring\u27e7"));
            QCOMPARE(plan.card.contact.value(), QStringLiteral("plant-analytics@example.com"));
            QVERIFY(!plan.id);
            QVERIFY(f.document().fileName().isEmpty());
            QVERIFY(!f.document().isModified());
            QVERIFY(f.preferences().recentFiles().isEmpty());
        };
        {
            WindowFixture f;
            QAbstractButton *tile = nullptr;
            QTRY_VERIFY(tile = sampleTile(f, QStringLiteral("\u27e6Solar park inspection\u27e7")));
            QTest::mouseClick(tile, Qt::LeftButton);
            isOpened(f);
        }
        {
            WindowFixture f;
            f.window().startTour();
            isOpened(f);
        }
        {
            WindowFixture f;
            f.window().openPalette();
            auto *palette = f.window().findChild<CommandPalette *>();
            auto *line = palette->findChild<QLineEdit *>();
            QTest::keyClicks(line, QStringLiteral("solar park"));
            QTest::keyClick(line, Qt::Key_Return);
            isOpened(f);
        }
        QCoreApplication::removeTranslator(&brackets);
    }

    void thePaletteFindsEverything_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("command") << "duplicate"
                                 << "Duplicate";
        QTest::newRow("parameter") << "requests month"
                                   << "Requests per month";
        QTest::newRow("Region") << "eu-north-1"
                                << "Europe (Stockholm) (eu-north-1)";
        QTest::newRow("page") << "workload"
                              << "Workload";
        QTest::newRow("scenario") << "train north"
                                  << "Train north, serve at home";
    }
    void thePaletteFindsEverything() {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        WindowFixture f;
        f.openSample();
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = f.window().findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *line = palette->findChild<QLineEdit *>();
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, typed);
        auto *list = palette->findChild<QListView *>();
        QCOMPARE(list->model()->index(0, 0).data().toString(), found);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void aRegionOfThePaletteIsUsed() {
        WindowFixture f;
        PlanView &view = f.openSample();
        view.selection().setScenario(QStringLiteral("tidy"));
        view.selection().explain(RegionTopic{QStringLiteral("eu-north-1")});
        QPushButton *use = nullptr;
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Use it for")))
                use = button;
        }
        QVERIFY(use);
        use->click();
        QVERIFY(f.settle());
        QCOMPARE(
            valueAt(f.document().plan(), QStringLiteral("scenario[tidy]/region/all")),
            QStringLiteral("eu-north-1"));
    }

    void plansAreDroppedAndHaveTabs() {
        WindowFixture f;
        const QString folder = QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples/");
        drop(
            &f.window(), {QUrl::fromLocalFile(folder + QStringLiteral("recommendations.gplan")),
                          QUrl::fromLocalFile(folder + QStringLiteral("demand-forecast.gplan"))});
        QCOMPARE(f.window().planCount(), 2);
        // the same file again is the tab that it has
        drop(&f.window(), {QUrl::fromLocalFile(folder + QStringLiteral("recommendations.gplan"))});
        QCOMPARE(f.window().planCount(), 2);
        QVERIFY(f.document().fileName().endsWith(QStringLiteral("recommendations.gplan")));
        // nor is it out of reach behind the start page
        f.window().showStart();
        QVERIFY(!f.window().current());
        drop(&f.window(), {QUrl::fromLocalFile(folder + QStringLiteral("recommendations.gplan"))});
        QVERIFY(f.window().current());
        QVERIFY(f.document().fileName().endsWith(QStringLiteral("recommendations.gplan")));
        QFile broken(f.file(QStringLiteral("broken.gplan")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("<plan format=\"1\"");
        broken.close();
        drop(&f.window(), {QUrl::fromLocalFile(broken.fileName())});
        QCOMPARE(f.window().planCount(), 2);
        QCOMPARE(f.prompts().told.size(), 1);
    }

    // in a narrow window the page has the room, and the inspector lies over it when it is asked for
    void aNarrowWindowFoldsTheInspector() {
        WindowFixture f;
        PlanView &view = f.openSample();
        auto *inspector = view.findChild<Inspector *>();
        auto *strip = view.findChild<LiveStrip *>();
        QPushButton *why = nullptr;
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Why?"))
                why = button;
        }
        QVERIFY(why);
        QVERIFY(inspector->isVisible());
        QVERIFY(!why->isVisible());
        f.window().resize(900, 600);
        QTRY_VERIFY(!inspector->isVisible());
        QVERIFY(why->isVisible());
        QVERIFY(strip->width() > 560);
        why->click();
        QVERIFY(inspector->isVisible());
        QVERIFY(why->isChecked());
        QCOMPARE(inspector->geometry().right(), view.rect().right());
        // what it explains is still seen
        QVERIFY(
            !inspector->geometry().intersects(QRect(strip->mapTo(&view, QPoint()), strip->size())));
        why->click();
        QVERIFY(!inspector->isVisible());
        // who asks for a Region sees what is known of it
        view.selection().ask(RegionTopic{QStringLiteral("eu-north-1")});
        QVERIFY(inspector->isVisible());
        f.window().resize(1360, 860);
        QTRY_VERIFY(!why->isVisible());
        QVERIFY(inspector->isVisible());
        // who has put it away beside the page finds it away there
        view.setInspectorVisible(false);
        f.window().resize(900, 600);
        QTRY_VERIFY(why->isVisible());
        QVERIFY(!inspector->isVisible());
        f.window().resize(1360, 860);
        QTRY_VERIFY(!why->isVisible());
        QVERIFY(!inspector->isVisible());
    }

    // a plan that is built anew behind another tab looks as the user had it
    void anInspectorPutAwayStaysAwayBehindAnotherTab() {
        WindowFixture f;
        PlanView &behind = f.openSample();
        behind.setInspectorVisible(false);
        f.openSample(QStringLiteral("recommendations"));
        QVERIFY(&f.view() != &behind);
        behind.rebuild();
        QVERIFY(f.window().closePlan(1));
        QCOMPARE(&f.view(), &behind);
        QVERIFY(!behind.isInspectorVisible());
    }

    // explanations go below the fields where there is no room beside
    void formsFitANarrowWindow() {
        WindowFixture f;
        PlanView &view = f.openSample();
        f.window().resize(900, 600);
        view.selection().setPart(QStringLiteral("task[train]"));
        for (const char *page : {"workload", "scenarios"}) {
            view.showPage(QLatin1String(page));
            QVERIFY(f.settle());
            int areas = 0;
            for (const auto *area : view.page(QLatin1String(page))->findChildren<QScrollArea *>()) {
                if (!area->widget() || !area->widget()->findChild<ParameterForm *>())
                    continue;
                ++areas;
                QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), page);
            }
            QVERIFY(areas > 0);
        }
    }

    void preferencesScrollOnASmallScreen() {
        WindowFixture f;
        applyTheme(*qApp, ThemeChoice::Light, false, 2.0);
        f.window().showPreferences();
        auto *preferences = f.window().findChild<PreferencesWindow *>();
        QVERIFY(preferences);
        QVERIFY(preferences->minimumSizeHint().height() < 500);
        preferences->resize(preferences->width(), 400);
        const QList<QComboBox *> boxes = preferences->findChildren<QComboBox *>();
        QVERIFY(!boxes.isEmpty());
        for (const QComboBox *box : boxes)
            QVERIFY(box->height() >= box->minimumSizeHint().height());
        preferences->close();
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
    }

    void aSpoiltSizeOfTextIsTheUsualOne() {
        WindowFixture f;
        QSettings settings(f.file(QStringLiteral("spoilt.ini")), QSettings::IniFormat);
        for (const char *spoilt : {"nan", "inf", "huge"}) {
            settings.setValue(QStringLiteral("appearance/text-scale"), QString::fromLatin1(spoilt));
            QCOMPARE(Preferences(settings).textScale(), 1.0);
        }
    }

    void themesAndTextSizeAreSwitchedWhileOpen() {
        WindowFixture f;
        f.openSample();
        applyTheme(*qApp, ThemeChoice::Dark, false, 1.25);
        QTest::qWait(30);
        QVERIFY(Theme::of(&f.view()).dark);
        const QImage picture = f.window().grab().toImage();
        QVERIFY(picture.pixelColor(4, picture.height() - 4).lightness() < 80);
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
    }
};

QTEST_MAIN(WindowTest)
#include "window.moc"
