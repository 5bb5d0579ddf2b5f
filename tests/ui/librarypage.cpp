#include "ui/pages/library/librarypage.h"

#include "tests/ui/pagefixture.h"
#include "ui/widgets/figuretable.h"

#include <QLineEdit>
#include <QPushButton>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

QPushButton *button(const QWidget &page, const QString &text) {
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

template <class W>
W *named(const QWidget &page, const QString &name) {
    for (W *candidate : page.findChildren<W *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

} // namespace

/// Keeps and finds plans as a person would.
class LibraryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv(
            "GREENPRINT_LIBRARY", m_folder->filePath(QStringLiteral("library.db")).toLocal8Bit());
    }

    void keepsFindsAndRestores() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QVERIFY(page->library());
        QTRY_VERIFY(button(*page, QStringLiteral("Keep this plan"))->isEnabled());
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        QCOMPARE(plans->model()->rowCount(), 0);
        QTest::mouseClick(button(*page, QStringLiteral("Keep this plan")), Qt::LeftButton);
        QCOMPARE(f.told, QStringList());
        QCOMPARE(plans->model()->rowCount(), 1);
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());

        auto *search = named<QLineEdit>(*page, QStringLiteral("Search plans"));
        search->setText(QStringLiteral("zebra"));
        QCOMPARE(plans->model()->rowCount(), 0);
        search->clear();
        QCOMPARE(plans->model()->rowCount(), 1);

        auto *history = named<FigureTable>(*page, QStringLiteral("History"));
        QCOMPARE(history->model()->rowCount(), 1);
    }

    void binAndBack() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QTRY_VERIFY(button(*page, QStringLiteral("Keep this plan"))->isEnabled());
        QTest::mouseClick(button(*page, QStringLiteral("Keep this plan")), Qt::LeftButton);
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        QTest::mouseClick(button(*page, QStringLiteral("Move to the bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 0);
        QTest::mouseClick(button(*page, QStringLiteral("Bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 1);
        QTest::mouseClick(button(*page, QStringLiteral("Take out of the bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 0);
        QTest::mouseClick(button(*page, QStringLiteral("Bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 1);
        QCOMPARE(f.told, QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(LibraryPageTest)
#include "librarypage.moc"
