#include "model/catalog/catalog.h"
#include "tests/ui/windowfixture.h"
#include "ui/document/planopening.h"
#include "ui/pages/start/samples.h"
#include "ui/palette/commandpalette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

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

} // namespace

/// The window around the pages: first run, palette, tabs, themes.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstRunShowsSamplesAndOpensOne() {
        WindowFixture f;
        QVERIFY(f.window().current() == nullptr);
        QTRY_VERIFY(
            f.window().findChildren<QAbstractButton *>().size()
            > 5); // tiles come after the picture
        QAbstractButton *tile = nullptr;
        for (QAbstractButton *button : f.window().findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Solar park inspection"))
                tile = button;
        }
        QVERIFY(tile);
        QTest::mouseClick(tile, Qt::LeftButton);
        QVERIFY(f.window().current());
        QVERIFY(f.settle());
        QCOMPARE(f.view().currentPage(), QString::fromLatin1(kHomePage));
        // a sample stays as it is: there is no file to write over
        QVERIFY(f.document().fileName().isEmpty());
    }

    /// Name and description of every sample have their place in the translations.
    void samplesAreDescribedInTheLanguageOfTheWindow() {
        QStringList expected;
        const QDir folder(QStringLiteral(":/samples"));
        for (const QString &file : folder.entryList({QStringLiteral("*.gplan")})) {
            const Expected<OpenedPlan> sample = readPlanFrom(
                folder.filePath(file), Catalog::builtIn());
            QVERIFY(sample);
            expected << sample->plan.name << *sample->plan.about.description;
            QVERIFY(localized(sample->plan) == sample->plan); // in English
        }
        QStringList texts = sampleTexts();
        texts.sort();
        expected.sort();
        QCOMPARE(texts, expected);
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
        QFile broken(f.file(QStringLiteral("broken.gplan")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("<plan format=\"1\"");
        broken.close();
        drop(&f.window(), {QUrl::fromLocalFile(broken.fileName())});
        QCOMPARE(f.window().planCount(), 2);
        QCOMPARE(f.prompts().told.size(), 1);
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
