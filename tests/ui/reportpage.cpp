#include "ui/pages/report/reportpage.h"

#include "tests/ui/pagefixture.h"
#include "ui/document/planopening.h"
#include "ui/pages/report/pagepreview.h"
#include "ui/pages/report/sectionlist.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QSet>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// Waits until other pages than those of `before` are shown.
const report::PagedDocument *pagesAfter(
    const ReportPage &page, const report::PagedDocument *before = nullptr) {
    auto *preview = page.findChild<PagePreview *>();
    (void)QTest::qWaitFor([&] { return preview->pages() && preview->pages() != before; }, 30000);
    return preview->pages() == before ? nullptr : preview->pages();
}

QStringList chapters(const report::Document &document) {
    QStringList ids;
    for (const report::Section &section : document.sections) {
        if (section.level == 1)
            ids << section.id;
    }
    return ids;
}

} // namespace

/// Looks at reports and hands them over as a person would.
class ReportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewsEveryReport_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(Keywords<ReportKind>::all.size()); ++i)
            QTest::newRow(Keywords<ReportKind>::all[static_cast<size_t>(i)].word) << i;
    }
    void previewsEveryReport() {
        QFETCH(int, index);
        PageFixture f;
        const auto page = f.open<ReportPage>();
        const report::PagedDocument *pages = pagesAfter(*page);
        QVERIFY(pages);
        if (index > 0) {
            named<QComboBox>(*page, QStringLiteral("Document"))->setCurrentIndex(index);
            pages = pagesAfter(*page, pages);
            QVERIFY(pages);
        }
        const auto kind = Keywords<ReportKind>::all[static_cast<size_t>(index)].value;
        QCOMPARE(pages->document().kind, kind);
        QVERIFY(pages->pageCount() > 1);
        // there is ink on the page that is seen
        auto *preview = page->findChild<PagePreview *>();
        const QImage image = preview->viewport()->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours << image.pixel(x, y);
        }
        QVERIFY(colours.size() > 8);
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());
    }

    void keepsTheSetupInThePlan() {
        PageFixture f;
        const auto page = f.open<ReportPage>();
        const report::PagedDocument *pages = pagesAfter(*page);
        QVERIFY(pages);
        const Plan before = f.document().plan();
        const QStringList all = chapters(pages->document());
        auto *sections = page->findChild<SectionList *>();
        QCOMPARE(sections->count(), static_cast<int>(all.size()));
        sections->item(1)->setCheckState(Qt::Unchecked);
        pages = pagesAfter(*page, pages);
        QVERIFY(pages);
        QVERIFY(!chapters(pages->document()).contains(all[1]));
        const ReportSetup setup = report::setupOf(f.document().plan(), ReportKind::ModelCard);
        QVERIFY(setup.sections && !setup.sections->contains(all[1]));
        QCOMPARE(sections->item(1)->checkState(), Qt::Unchecked);

        // past one that is left out nothing would change
        sections->setCurrentRow(2);
        QTest::keyClick(sections, Qt::Key_Down, Qt::AltModifier);
        pages = pagesAfter(*page, pages);
        QVERIFY(pages);
        f.document().history().undo();
        f.document().history().undo();
        QVERIFY(f.document().plan() == before);
    }

    /// Under a name in the library, and taken over by another plan; its own texts stay.
    void keepsASetupForAllPlans() {
        QTemporaryDir folder;
        const QByteArray before = qgetenv("GREENPRINT_LIBRARY");
        qputenv("GREENPRINT_LIBRARY", folder.filePath(QStringLiteral("library.db")).toLocal8Bit());
        {
            PageFixture f;
            const auto page = f.open<ReportPage>();
            QVERIFY(pagesAfter(*page));
            QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("library.db"))));
            auto *names = named<QComboBox>(*page, QStringLiteral("Set-up for all plans"));
            QPushButton *keep = button(*page, QStringLiteral("Keep"));
            QVERIFY(!keep->isEnabled());
            QVERIFY(f.document()
                        .edit(
                            QStringLiteral("Set up"),
                            [](Plan &plan) {
                                ReportSetup setup;
                                setup.kind = ReportKind::Comparison;
                                setup.language = QStringLiteral("de");
                                setup.paper = Paper::Letter;
                                plan.reports = {setup};
                            })
                        .has_value());
            named<QComboBox>(*page, QStringLiteral("Document"))
                ->setCurrentText(label(ReportKind::Comparison));
            names->setCurrentText(QStringLiteral("For the board"));
            QVERIFY(keep->isEnabled());
            keep->click();
            QCOMPARE(f.told, QStringList());
            QCOMPARE(names->count(), 1);
            QVERIFY(!keep->isEnabled());
            QCOMPARE(namelessControls(*page), QStringList());
        }
        PageFixture f(QStringLiteral("demand-forecast"));
        const auto page = f.open<ReportPage>();
        QVERIFY(pagesAfter(*page));
        auto *names = named<QComboBox>(*page, QStringLiteral("Set-up for all plans"));
        QCOMPARE(names->count(), 1);
        names->setCurrentIndex(0);
        Q_EMIT names->activated(0);
        const ReportSetup taken = report::setupOf(f.document().plan(), ReportKind::Comparison);
        QCOMPARE(taken.language, Setting<QString>(QStringLiteral("de")));
        QCOMPARE(taken.paper, Setting<Paper>(Paper::Letter));
        QCOMPARE(
            named<QComboBox>(*page, QStringLiteral("Document"))->currentText(),
            label(ReportKind::Comparison));
        QVERIFY(f.settle());
        button(*page, QStringLiteral("Remove"))->click();
        QCOMPARE(names->count(), 0);
        QCOMPARE(f.told, QStringList());
        qputenv("GREENPRINT_LIBRARY", before);
    }

    void writesEveryKindOfFile_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << QStringLiteral("r.pdf") << QByteArray("%PDF-");
        QTest::newRow("html") << QStringLiteral("r.html") << QByteArray("<!DOCTYPE html");
        QTest::newRow("markdown") << QStringLiteral("r.md") << QByteArray("#");
        QTest::newRow("spreadsheet") << QStringLiteral("r.xlsx") << QByteArray("PK");
        QTest::newRow("figures") << QStringLiteral("r.csv") << QByteArray();
    }
    void writesEveryKindOfFile() {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        PageFixture f;
        const auto page = f.open<ReportPage>();
        QVERIFY(pagesAfter(*page));
        const Expected<void> done = page->exportTo(f.file(name));
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QFile file(f.file(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 1000);
        QVERIFY2(bytes.toLower().startsWith(beginning.toLower()), bytes.left(40).constData());
    }

    void saysWhyAFileCannotBeWritten() {
        PageFixture f;
        const auto page = f.open<ReportPage>();
        QVERIFY(pagesAfter(*page));
        const Expected<void> ending = page->exportTo(f.file(QStringLiteral("r.docx")));
        QVERIFY(!ending);
        QVERIFY(ending.error().message.contains(QLatin1String("pdf")));
        const Expected<void> folder = page->exportTo(f.file(QStringLiteral("no/such/r.pdf")));
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::Unwritable);
    }

    void theExportedPdfCarriesThePlan() {
        PageFixture f;
        const auto page = f.open<ReportPage>();
        QVERIFY(pagesAfter(*page));
        QVERIFY(page->exportTo(f.file(QStringLiteral("card.pdf"))));
        const Expected<OpenedPlan> opened = readPlanFrom(
            f.file(QStringLiteral("card.pdf")), Catalog::builtIn());
        QVERIFY(opened);
        QVERIFY(opened->plan == f.document().plan());
    }

    void printsAllPages() {
        PageFixture f;
        const auto page = f.open<ReportPage>();
        const report::PagedDocument *pages = pagesAfter(*page);
        QVERIFY(pages);
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(f.file(QStringLiteral("printed.pdf")));
        page->printOn(printer);
        QFile file(f.file(QStringLiteral("printed.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Type /Page\n"), static_cast<qsizetype>(pages->pageCount()));
    }
};

QTEST_MAIN(ReportPageTest)
#include "reportpage.moc"
