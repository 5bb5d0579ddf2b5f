#include "ui/pages/report/reportpage.h"

#include "model/savefile.h"
#include "reports/content/reportlanguage.h"
#include "ui/document/filename.h"
#include "ui/document/language.h"
#include "ui/document/longwork.h"
#include "ui/pages/report/keptsetups.h"
#include "ui/pages/report/pagepreview.h"
#include "ui/pages/report/sectionlist.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kPatience = 150; ///< ms
constexpr int kSideWidth = 244;

struct Way {
    report::FileType type;
    const char *ending;
    const char *name; ///< QT_TRANSLATE_NOOP("greenprint::ui::ReportPage", …)
};
constexpr std::array kWays{
    Way{report::FileType::Pdf, "pdf", QT_TRANSLATE_NOOP("greenprint::ui::ReportPage", "PDF")},
    Way{report::FileType::Html, "html", QT_TRANSLATE_NOOP("greenprint::ui::ReportPage", "HTML")},
    Way{report::FileType::Markdown, "md",
        QT_TRANSLATE_NOOP("greenprint::ui::ReportPage", "Markdown")},
    Way{report::FileType::Xlsx, "xlsx",
        QT_TRANSLATE_NOOP("greenprint::ui::ReportPage", "Spreadsheet (XLSX)")},
    Way{report::FileType::Csv, "csv",
        QT_TRANSLATE_NOOP("greenprint::ui::ReportPage", "Figures (CSV)")},
};

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_work(new LongWork(this))
    , m_place(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_kind(new QComboBox)
    , m_scenarioLabel(new Text(tr("Scenario"), TextStep::Base, false, Tone::Muted))
    , m_scenario(new QComboBox)
    , m_language(new QComboBox)
    , m_paper(new QComboBox)
    , m_sections(new SectionList)
    , m_kept(new KeptSetups(context.shell))
    , m_archive(new QCheckBox(tr("PDF for archives (PDF/A)")))
    , m_export(new QPushButton(tr("Export")))
    , m_print(new QPushButton(tr("Print\u2026")))
    , m_preview(new PagePreview) {
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Text(tr("Report"), TextStep::Title, true));
    head->addWidget(m_place, 1, Qt::AlignBottom);
    head->addWidget(m_print);
    head->addWidget(m_export);
    m_export->setDefault(true);
    auto *ways = new QMenu(m_export);
    for (const Way &way : kWays)
        ways->addAction(tr(way.name), this, [this, type = way.type] { askAndExport(type); });
    m_export->setMenu(ways);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_preview, 1);
    row->addWidget(createSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(row, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPatience);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::build);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showSetup();
        build();
    });
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &ReportPage::build);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString tag = m_language->currentData().toString();
        store([tag](ReportSetup &setup) { setup.language = tag; });
    });
    connect(m_paper, &QComboBox::activated, this, [this] {
        const Paper paper = static_cast<Paper>(m_paper->currentData().toInt());
        store([paper](ReportSetup &setup) { setup.paper = paper; });
    });
    connect(m_sections, &SectionList::changed, this, [this] {
        const QStringList chosen = m_sections->chosen();
        store([chosen](ReportSetup &setup) {
            setup.sections = chosen.isEmpty() ? std::nullopt : Setting<QStringList>(chosen);
        });
    });
    connect(m_kept, &KeptSetups::chosen, this, &ReportPage::takeOver);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportPage::showPlace);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::askAndPrint);
}

ReportPage::~ReportPage() {
    delete m_work;
}

QWidget *ReportPage::createSide() {
    auto *side = new Surface;
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    const auto field = [&](Text *label, QWidget *control) {
        label->setBuddy(control);
        control->setAccessibleName(label->text());
        column->addWidget(label);
        column->addWidget(control);
        column->addSpacing(6);
    };
    const auto muted = [](const QString &text) {
        return new Text(text, TextStep::Base, false, Tone::Muted);
    };
    for (const auto &word : Keywords<ReportKind>::all)
        m_kind->addItem(label(word.value), int(word.value));
    for (const QString &tag : report::ReportLanguage::all())
        m_language->addItem(languageName(tag), tag);
    for (const auto &word : Keywords<Paper>::all)
        m_paper->addItem(label(word.value), int(word.value));
    field(muted(tr("Document")), m_kind);
    field(m_scenarioLabel, m_scenario);
    field(muted(tr("Language")), m_language);
    field(muted(tr("Paper")), m_paper);
    column->addWidget(muted(tr("Chapters")));
    column->addWidget(m_sections, 1);
    column->addSpacing(4);
    column->addWidget(m_kept);
    column->addSpacing(6);
    column->addWidget(m_archive);
    m_archive->setToolTip(tr("For long keeping; such a file cannot carry the plan"));
    return side;
}

ReportKind ReportPage::kind() const {
    return static_cast<ReportKind>(m_kind->currentData().toInt());
}

void ReportPage::fillScenarios(bool follow) {
    const QSignalBlocker quiet(m_scenario);
    const QVariant before = m_scenario->currentData();
    m_scenario->clear();
    const Comparison *result = document().result();
    if (!result)
        return;
    for (const ScenarioResult &scenario : result->scenarios)
        m_scenario->addItem(
            document().plan().scenarios.empty() ? tr("As planned") : scenario.name, scenario.id);
    const int same = follow ? -1 : m_scenario->findData(before);
    m_scenario->setCurrentIndex(
        same >= 0 ? same : std::max(0, m_scenario->findData(selection().scenario())));
}

void ReportPage::showSetup() {
    const ReportSetup setup = report::setupOf(document().plan(), kind());
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietPaper(m_paper);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(setup.language.value_or(QStringLiteral("en")))));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(setup.paper.value_or(Paper::A4)))));
    const bool one = kind() != ReportKind::Comparison;
    m_scenario->setVisible(one);
    m_scenarioLabel->setVisible(one);
    m_kept->setCurrent(setup);
}

void ReportPage::takeOver(const ReportSetup &kept) {
    if (kept.kind)
        m_kind->setCurrentIndex(m_kind->findData(int(*kept.kind)));
    store([&kept](ReportSetup &setup) {
        setup.language = kept.language;
        setup.paper = kept.paper;
        setup.sections = kept.sections;
    });
}

void ReportPage::store(const std::function<void(ReportSetup &)> &change) {
    const ReportKind of = kind();
    const Expected<void> done = document().edit(tr("Set up the report"), [&](Plan &plan) {
        auto found = std::ranges::find_if(
            plan.reports, [of](const ReportSetup &setup) { return setup.kind == of; });
        if (found == plan.reports.end()) {
            plan.reports.push_back(report::setupOf(plan, of));
            found = plan.reports.end() - 1;
        }
        change(*found);
    });
    tell(done);
}

void ReportPage::refresh(Changes changes) {
    if (changes & Change::Plan)
        showSetup();
    if (changes & (Change::Result | Change::Scenario))
        fillScenarios(changes.testFlag(Change::Scenario));
    if (changes & (Change::Plan | Change::Result | Change::Scenario)) {
        m_preview->setStale(true);
        m_soon.start();
    }
}

report::ReportOrder ReportPage::order() const {
    report::ReportOrder order;
    order.kind = kind();
    order.scenario = m_scenario->currentData().toString();
    order.written = QDateTime::currentDateTime();
    return order;
}

Expected<report::Document> ReportPage::wholeDocument() const {
    // built with all chapters, so that those left out can be offered
    Plan plan = document().plan();
    for (ReportSetup &setup : plan.reports) {
        if (setup.kind == kind())
            setup.sections.reset();
    }
    return report::buildReport(document().catalog(), plan, order());
}

void ReportPage::build() {
    m_soon.stop();
    // a report tells of one state: it waits for the figures of this one
    if (!document().isCurrent())
        return;
    const auto plan = document().state();
    Expected<report::Document> whole = wholeDocument();
    m_trouble = whole ? QString() : whole.error().message;
    m_export->setEnabled(whole.has_value());
    m_print->setEnabled(whole.has_value());
    if (!whole) {
        showPlace();
        return;
    }
    const QStringList chosen = report::setupOf(*plan, kind()).sections.value_or(QStringList());
    m_sections->show(whole->sections, chosen);
    const report::Document arranged = report::arranged(std::move(*whole), chosen);
    m_preview->setStale(true);
    m_work->start([this, plan, arranged](const Watch &) {
        auto pages = std::make_shared<const report::PagedDocument>(arranged);
        return [this, plan, pages] {
            m_preview->setStale(document().state() != plan);
            m_preview->show(pages);
            showPlace();
        };
    });
}

void ReportPage::showPlace() {
    m_place->setTone(m_trouble.isEmpty() ? Tone::Muted : Tone::Bad);
    if (!m_trouble.isEmpty())
        m_place->setText(m_trouble);
    else if (const report::PagedDocument *pages = m_preview->pages())
        m_place->setText(
            tr("page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages->pageCount()));
}

Expected<void> ReportPage::exportTo(const QString &fileName) {
    const auto type = report::fileTypeOf(fileName);
    if (!type)
        return failure(Error::usage(
            tr("\u201c%1\u201d does not say what to write; its name should end in one of %2.")
                .arg(QFileInfo(fileName).fileName(), report::knownEndings())));
    if (!document().isCurrent())
        return failure(Error::usage(tr("The figures are still being worked out.")));
    Expected<report::Document> whole = wholeDocument();
    if (!whole)
        return failure(whole.error());
    const report::Document arranged = report::arranged(
        std::move(*whole),
        report::setupOf(document().plan(), kind()).sections.value_or(QStringList()));
    report::RenderOptions options;
    if (*type == report::FileType::Pdf && m_archive->isChecked())
        options.archive = true;
    else if (*type == report::FileType::Pdf)
        options = report::carriedBy(
            order(), document().catalog(), document().plan(), *document().result());
    const Expected<QByteArray> bytes = report::render(arranged, *type, document().plan(), options);
    if (!bytes)
        return failure(bytes.error());
    if (const auto saved = saveFile(fileName, *bytes); !saved)
        return failure(saved.error());
    m_place->setTone(Tone::Good);
    m_place->setText(tr("Saved as %1").arg(QFileInfo(fileName).fileName()));
    return {};
}

void ReportPage::askAndExport(report::FileType type) {
    const auto way = std::ranges::find(kWays, type, &Way::type);
    const QString ending = QString::fromLatin1(way->ending);
    const QFileInfo own(document().fileName());
    const QString stem = document().fileName().isEmpty()
                             ? asFileName(document().name())
                             : own.absolutePath() + QLatin1Char('/') + own.completeBaseName();
    QString fileName = context().shell.fileToSave(
        QStringLiteral("%1 \u2013 %2.%3").arg(stem, m_kind->currentText(), ending),
        QStringLiteral("%1 (*.%2)").arg(tr(way->name), ending));
    if (fileName.isEmpty())
        return;
    if (report::fileTypeOf(fileName) != type)
        fileName += QLatin1Char('.') + ending;
    tell(exportTo(fileName));
}

void ReportPage::printOn(QPrinter &printer) const {
    const report::PagedDocument *pages = m_preview->pages();
    if (!pages)
        return;
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(pages->pageSize(), QPageSize::Point));
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages->pageCount()) - 1
                                          : pages->pageCount() - 1;
    QPainter painter(&printer);
    const double scale = printer.resolution() / 72.0;
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        pages->paint(painter, page);
        painter.restore();
    }
}

void ReportPage::askAndPrint() {
    if (!m_preview->pages())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_preview->pages()->document().title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_preview->pages()->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

} // namespace greenprint::ui
