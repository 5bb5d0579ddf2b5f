#include "ui/pages/library/librarypage.h"

#include "ui/document/longwork.h"
#include "ui/document/plancommand.h"
#include "ui/pages/library/comparisonview.h"
#include "ui/pages/library/plandetails.h"
#include "ui/pages/library/planlistmodel.h"
#include "ui/pages/library/recoverypanel.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

/// More hits than these, best first, would take longer than one types.
constexpr int kMostHits = 1000;

/// Those of all windows: they let go of a library together.
QList<LibraryPage *> openPages() {
    QList<LibraryPage *> pages;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *page = qobject_cast<LibraryPage *>(widget))
            pages << page;
    }
    return pages;
}

} // namespace

LibraryPage::LibraryPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_summary(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_keep(new QPushButton(tr("Keep this plan")))
    , m_search(new QLineEdit)
    , m_bin(new QPushButton(tr("Bin")))
    , m_plans(new PlanListModel(
          {tr("Name"), tr("Changed"), tr("Carbon"), tr("Cost"), tr("Tags"), tr("Revisions"),
           tr("Catalog")},
          this))
    , m_planTable(new FigureTable)
    , m_stack(new QStackedWidget)
    , m_comparison(new ComparisonView(context))
    , m_recovery(new RecoveryPanel)
    , m_check(new LongWork(this))
    , m_details(new PlanDetails(TableExport::Window::of(context.shell)))
    , m_milestone(new QLineEdit)
    , m_freeze(new QPushButton(tr("Freeze"))) {
    setAcceptDrops(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_stack->addWidget(createPlans());
    m_stack->addWidget(m_comparison);
    m_stack->addWidget(m_recovery);
    row->addWidget(m_stack, 1);
    row->addWidget(m_details);
    // comparing and recovering take the place of the list; a library that is recovered has no plan
    // selected
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        m_details->setVisible(m_stack->currentWidget() != m_recovery);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    column->addWidget(createHead());
    column->addLayout(row, 1);

    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::showPlans);
    connect(m_bin, &QPushButton::toggled, this, &LibraryPage::showPlans);
    connect(
        m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LibraryPage::showDetails);
    connect(m_planTable, &QTableView::doubleClicked, this, &LibraryPage::openChosen);
    connect(m_keep, &QPushButton::clicked, this, &LibraryPage::keep);
    connect(m_details, &PlanDetails::openWanted, this, &LibraryPage::openChosen);
    connect(m_details, &PlanDetails::reviewWanted, this, &LibraryPage::reviewChosen);
    connect(m_details, &PlanDetails::compareWanted, this, &LibraryPage::compareChosen);
    connect(m_details, &PlanDetails::restoreWanted, this, &LibraryPage::restore);
    connect(m_details, &PlanDetails::toBinWanted, this, &LibraryPage::moveToBin);
    connect(m_details, &PlanDetails::fromBinWanted, this, &LibraryPage::takeFromBin);
    connect(m_details, &PlanDetails::purgeWanted, this, &LibraryPage::purge);
    connect(m_details, &PlanDetails::labelled, this, &LibraryPage::storeLabels);
    connect(m_recovery, &RecoveryPanel::begun, this, [] {
        for (LibraryPage *page : openPages())
            page->closeLibrary();
    });
    connect(m_recovery, &RecoveryPanel::ended, this, [this] { refresh({}); });
    connect(m_recovery, &RecoveryPanel::recovered, this, [this] {
        for (LibraryPage *page : openPages()) {
            page->closeLibrary();
            page->showRecovered();
        }
    });
    connect(m_recovery, &RecoveryPanel::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        refresh(Change::Format);
        m_planTable->setFocus();
    });
    connect(m_comparison, &ComparisonView::closed, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_freeze, &QPushButton::clicked, this, [this] { freeze(m_milestone->text()); });
    connect(m_milestone, &QLineEdit::returnPressed, m_freeze, &QPushButton::click);
    connect(m_milestone, &QLineEdit::textChanged, this, [this] { refresh({}); });
}

LibraryPage::~LibraryPage() = default;

QWidget *LibraryPage::createHead() {
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new Text(tr("Library"), TextStep::Title, true));
    line->addStretch(1);
    auto *catalogs = new QPushButton(tr("Catalogs\u2026"));
    catalogs->setToolTip(tr("The catalogs that the library keeps, and import of others"));
    connect(
        catalogs, &QPushButton::clicked, this, [this] { this->context().shell.showCatalogs(); });
    line->addWidget(catalogs);
    line->addWidget(m_keep);
    column->addLayout(line);
    m_summary->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search plans"));
    m_search->setAccessibleName(tr("Search plans"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(100);
    m_search->setMaximumWidth(220);
    m_bin->setCheckable(true);
    m_bin->setToolTip(tr("Show the plans in the bin"));
    m_keep->setDefault(true);
    m_keep->setToolTip(tr("Save the open plan to the library, as a revision of its own"));
    m_milestone->setPlaceholderText(tr("Name of a milestone"));
    m_milestone->setAccessibleName(tr("Name of a milestone"));
    const int milestone = m_milestone->fontMetrics().horizontalAdvance(
                              m_milestone->placeholderText())
                          + 28;
    m_milestone->setMinimumWidth(std::min(milestone, 180));
    m_milestone->setMaximumWidth(180);
    m_freeze->setToolTip(
        tr("Keep the open plan and freeze it under that name, with answers, results and catalog"));
    // what there is to find, and what is done with the open plan; between them what came of it
    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_search, 3);
    second->addWidget(m_bin);
    second->addWidget(m_summary, 4);
    second->addWidget(m_milestone, 2);
    second->addWidget(m_freeze);
    column->addLayout(second);
    return head;
}

QWidget *LibraryPage::createPlans() {
    m_planTable->setModel(m_plans);
    // of what is seen, and not of a thousand rows
    m_planTable->horizontalHeader()->setResizeContentsPrecision(0);
    m_planTable->setWideColumn(PlanListModel::Name);
    m_planTable->setAccessibleName(tr("Plans"));
    m_planTable->setSelectionMode(QAbstractItemView::SingleSelection);
    const TableExport save(
        TableExport::Window::of(context().shell), [this]() -> std::optional<TableExport::Content> {
            return TableExport::Content::of(tr("Library"), m_plans->asTable());
        });
    m_planTable->setMenu([save](QMenu &menu) { save.addTo(menu); });
    m_planTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    return m_planTable;
}

template <class T>
bool LibraryPage::told(const Expected<T> &done) {
    if (!done) {
        context().shell.tell(done.error());
        if (done.error().kind == Error::Kind::Unreadable)
            suspect();
    }
    return done.has_value();
}

void LibraryPage::say(const QString &words, Tone tone) {
    m_summary->setTone(tone);
    m_summary->setText(words);
    m_summary->setToolTip(words);
}

void LibraryPage::openLibrary() {
    if (m_recovery->isRecovering())
        return;
    const QString file = Library::defaultFile();
    Expected<std::unique_ptr<Library>> opened = Library::open(file);
    if (!opened) {
        say(opened.error().text(), Tone::Bad);
        const LibraryState state = Library::inspect(file).state;
        if (state == LibraryState::Damaged || state == LibraryState::Foreign)
            showDamage({opened.error().message});
        return;
    }
    m_library = std::move(*opened);
    m_suspected = false;
    if (m_stack->currentWidget() == m_recovery && !m_recovery->hasResult())
        m_stack->setCurrentIndex(0);
    m_library->watch(true);
    connect(m_library.get(), &Library::plansChanged, this, &LibraryPage::showPlans);
}

void LibraryPage::closeLibrary() {
    m_check->cancel();
    m_library.reset();
}

void LibraryPage::showDamage(const QStringList &defects) {
    const bool usable = m_library != nullptr;
    m_recovery->showDamage(Library::defaultFile(), defects, usable);
    m_stack->setCurrentWidget(m_recovery);
}

void LibraryPage::suspect() {
    if (m_suspected || !m_library || m_recovery->isRecovering())
        return;
    m_suspected = true;
    m_check->start([this, file = m_library->file()](const Watch &watch) {
        const LibraryReport report = checkLibrary(
            file, [&watch](double) { return !watch.stopped(); });
        return [this, defects = report.defects] {
            if (!defects.isEmpty())
                showDamage(defects);
        };
    });
}

void LibraryPage::showRecovered() {
    refresh(Change::Format);
    if (!m_library)
        return;
    say(tr("The library is recovered"), Tone::Good);
}

void LibraryPage::refresh(Changes changes) {
    if (!m_library)
        openLibrary();
    if (changes & (Change::Format | Change::Theme))
        showPlans();
    m_keep->setEnabled(m_library && document().isCurrent());
    m_freeze->setEnabled(
        m_keep->isEnabled() && !document().isReadOnly()
        && !m_milestone->text().trimmed().isEmpty());
}

bool LibraryPage::inBin() const {
    return m_bin->isChecked();
}

QString LibraryPage::chosenPlan() const {
    return m_plans->id(m_planTable->currentIndex().row());
}

void LibraryPage::showPlans() {
    const QString before = chosenPlan();
    const QSignalBlocker quiet(m_planTable->selectionModel());
    std::vector<PlanSummary> found;
    if (m_library) {
        PlanQuery query;
        query.text = m_search->text();
        if (!query.text.trimmed().isEmpty())
            query.limit = kMostHits;
        query.inBin = inBin();
        Expected<std::vector<PlanSummary>> plans = m_library->plans(query);
        if (!plans) {
            say(plans.error().text(), Tone::Bad);
            suspect();
        } else {
            found = std::move(*plans);
            const int count = static_cast<int>(found.size());
            say(count == query.limit ? tr("The %1 best of many").arg(QLocale().toString(count))
                : count > 0          ? tr("%n plan(s)", nullptr, count)
                                     : QString(),
                Tone::Muted);
            // why there is none stands where they would
            m_planTable->setEmptyWords(
                !query.text.trimmed().isEmpty() ? tr("No plan has these words")
                : inBin()                       ? tr("The bin is empty")
                          : tr("Plans that are kept stand here, with their results, tags and "
                               "revisions. Keep this plan to begin."));
        }
    }
    m_plans->show(std::move(found), format(), document().catalog().version());
    if (m_plans->rowCount() > 0)
        m_planTable->setCurrentIndex(m_plans->index(std::max(0, m_plans->row(before)), 0));
    showDetails();
}

void LibraryPage::showDetails() {
    const QString id = chosenPlan();
    if (!m_library || id.isEmpty()) {
        m_details->clear(inBin());
        return;
    }
    const Expected<PlanSummary> summary = m_library->summary(id);
    const Expected<std::vector<Revision>> history = m_library->history(id);
    if (told(summary) && told(history))
        m_details->showPlan(*summary, *history, inBin());
    else
        m_details->clear(inBin());
}

FrozenResults LibraryPage::ownResults() const {
    // what came for review keeps the results that it came with
    if (document().frozen() && document().frozen()->planHash == planHash(document().plan()))
        return *document().frozen();
    return FrozenResults::of(*document().result(), document().plan(), document().catalog());
}

int LibraryPage::baseRevision() {
    if (document().isReadOnly())
        return 0;
    if (document().libraryRevision() > 0)
        return document().libraryRevision();
    // a file may have been written from here, and somebody may have saved since: it is known by
    // what it said when it was opened
    const auto *first = static_cast<const PlanCommand *>(
        document().history().count() > 0 ? document().history().command(0) : nullptr);
    const Expected<int> found = m_library->findRevision(
        first ? first->before() : document().plan());
    return told(found) ? *found : 0;
}

void LibraryPage::keep() {
    if (!m_library || !document().isCurrent())
        return;
    const int base = baseRevision();
    const Expected<SaveOutcome> kept = base > 0
                                           ? m_library->save(document().plan(), base, ownResults())
                                           : m_library->import(document().plan(), ownResults());
    if (!told(kept))
        return;
    if (kept->kind != SaveOutcome::Kind::Conflict && !document().isReadOnly()) {
        // the library has named it, and will know it again
        told(document().edit(
            tr("Keep in the library"), [&](Plan &plan) { plan.id = kept->plan.id; }));
        document().setLibraryRevision(kept->revision);
        if (document().fileName().isEmpty())
            document().markSaved();
    }
    showPlans();
    showOutcome(
        *kept, kept->kind == SaveOutcome::Kind::Unchanged
                   ? tr("The library has this plan already, as revision %1").arg(kept->revision)
                   : tr("Kept as revision %1").arg(kept->revision));
}

void LibraryPage::dragEnterEvent(QDragEnterEvent *event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_library && std::ranges::any_of(urls, [](const QUrl &url) {
            return mayCarryPlan(url.toLocalFile());
        }))
        event->acceptProposedAction();
}

void LibraryPage::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    const Catalog &catalog = document().catalog();
    int kept = 0;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!m_library || !mayCarryPlan(url.toLocalFile()))
            continue;
        const Expected<OpenedPlan> opened = readPlanFrom(url.toLocalFile(), catalog);
        if (!opened) {
            context().shell.tell(opened.error());
            continue;
        }
        const std::optional<FrozenResults> results = opened->frozen
                                                         ? *opened->frozen
                                                         : FrozenResults::of(
                                                             compare(catalog, opened->plan),
                                                             opened->plan, catalog);
        kept += told(m_library->import(opened->plan, results));
    }
    showPlans();
    if (kept > 0)
        say(tr("%n plan(s) kept", nullptr, kept), Tone::Good);
}

void LibraryPage::showOutcome(const SaveOutcome &outcome, const QString &done) {
    const bool conflict = outcome.kind == SaveOutcome::Kind::Conflict;
    say(conflict ? tr("Somebody saved revision %1 meanwhile. Both are kept: yours is revision %2, "
                      "which \u201cRestore\u201d makes the newest.")
                       .arg(outcome.newest)
                       .arg(outcome.revision)
                 : done,
        conflict ? Tone::Caution : Tone::Good);
}

void LibraryPage::freeze(const QString &name) {
    if (!m_library || !document().isCurrent() || document().isReadOnly())
        return;
    int base = baseRevision();
    if (base == 0 && document().plan().id) {
        if (const auto known = m_library->summary(*document().plan().id))
            base = known->revision;
    }
    const Expected<SaveOutcome> frozen = m_library->freeze(
        document().plan(), base, ownResults(), name.trimmed());
    if (!told(frozen))
        return;
    if (frozen->kind != SaveOutcome::Kind::Conflict) {
        // the plan carries the record of its milestones, and its id in the library
        told(document().edit(tr("Freeze \u201c%1\u201d").arg(name.trimmed()), [&](Plan &plan) {
            plan = frozen->plan;
        }));
        document().setLibraryRevision(frozen->revision);
        m_milestone->clear();
    }
    showPlans();
    showOutcome(
        *frozen, tr("Frozen as \u201c%1\u201d, revision %2")
                     .arg(name.trimmed(), QString::number(frozen->revision)));
}

std::optional<report::FrozenState> LibraryPage::keptState(int revision) {
    const QString id = chosenPlan();
    Expected<StoredPlan> stored = m_library->read(id, document().catalog(), revision);
    if (!told(stored))
        return std::nullopt;
    QString name = tr("Revision %1").arg(stored->revision.number);
    const QString recorded = stored->revision.saved.date().toString(Qt::ISODate);
    if (!stored->revision.milestones.isEmpty()) {
        name = stored->revision.milestones.constLast();
        stored = m_library->readMilestone(id, name, document().catalog());
        if (!told(stored))
            return std::nullopt;
    }
    if (!stored->reading.ok()) {
        context().shell.tell(Error::unreadable(
            m_details->name(),
            tr("This revision names something that the catalog in use does not have.")));
        return std::nullopt;
    }
    return report::FrozenState{
        name, recorded, std::move(stored->reading.plan), std::move(stored->results)};
}

void LibraryPage::openChosen() {
    if (!m_library || chosenPlan().isEmpty())
        return;
    const Expected<PlanSummary> summary = m_library->summary(chosenPlan());
    if (!told(summary))
        return;
    const int revision = m_details->chosenRevision() > 0 ? m_details->chosenRevision()
                                                         : summary->revision;
    std::optional<report::FrozenState> state = keptState(revision);
    if (!state)
        return;
    OpenedPlan opened;
    opened.plan = std::move(state->plan);
    opened.revision = revision;
    context().shell.open(std::move(opened));
}

void LibraryPage::reviewChosen() {
    if (!m_library || chosenPlan().isEmpty())
        return;
    std::optional<report::FrozenState> state = keptState(m_details->chosenRevision());
    if (!state)
        return;
    OpenedPlan opened;
    opened.plan = std::move(state->plan);
    opened.forReview = true;
    if (state->results)
        opened.frozen = std::make_shared<const FrozenResults>(std::move(*state->results));
    context().shell.open(std::move(opened));
}

void LibraryPage::compareChosen() {
    if (!m_library || chosenPlan().isEmpty())
        return;
    const std::vector<int> chosen = m_details->chosenRevisions();
    const std::optional<report::FrozenState> before = keptState(
        chosen.empty() ? 0 : chosen.front());
    if (!before)
        return;
    std::optional<report::FrozenState> after;
    if (chosen.size() > 1)
        after = keptState(chosen.back());
    else
        after = report::FrozenState{tr("the plan as it is open"), {}, document().plan(), {}};
    if (!after)
        return;
    m_stack->setCurrentWidget(m_comparison);
    m_comparison->compare(*before, *after);
}

void LibraryPage::restore() {
    if (m_library && m_details->chosenRevision() > 0
        && told(m_library->restore(chosenPlan(), m_details->chosenRevision())))
        showPlans();
}

void LibraryPage::moveToBin() {
    if (m_library && told(m_library->moveToBin(chosenPlan())))
        showPlans();
}

void LibraryPage::takeFromBin() {
    if (m_library && told(m_library->takeFromBin(chosenPlan())))
        showPlans();
}

void LibraryPage::purge() {
    // the library may change while the question stands: it is asked of this plan, and no other
    const QString id = chosenPlan();
    const auto answer = QMessageBox::question(
        this, tr("Delete for good"),
        tr("\u201c%1\u201d and its whole history will be gone. Nothing brings it back.")
            .arg(m_details->name()),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer == QMessageBox::Discard && m_library && told(m_library->purge(id)))
        showPlans();
}

void LibraryPage::storeLabels() {
    const QString id = chosenPlan();
    if (!m_library || id.isEmpty())
        return;
    const Expected<PlanSummary> summary = m_library->summary(id);
    if (!told(summary))
        return;
    const QStringList tags = m_details->tags();
    if (tags != summary->tags)
        told(m_library->setTags(id, tags));
    if (m_details->note() != summary->note)
        told(m_library->setNote(id, m_details->note()));
}

} // namespace greenprint::ui
