#include "ui/help/helpwindow.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QTextBrowser>

using namespace greenprint::ui;

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
};

QTEST_MAIN(HelpWindowTest)
#include "helpwindow.moc"
