#include "ui/pages/library/librarypage.h"

#include "ui/document/longwork.h"
#include "ui/document/plancommand.h"
#include "ui/pages/library/comparisonview.h"
#include "ui/pages/library/planlistmodel.h"
#include "ui/pages/library/recoverypanel.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

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
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

/// More hits than these, best first, would take longer than one types.
constexpr int kMostHits = 1000;

constexpr int kIdRole = Qt::UserRole + 60;
constexpr int kDetailsWidth = 330;

QStandardItem *item(const QString &text, const QVariant &sort, const QString &tip = {}) {
    auto *made = new QStandardItem(text);
    made->setData(sort, FigureTable::SortRole);
    made->setEditable(false);
    made->setToolTip(tip.isEmpty() ? text : tip);
    return made;
}

QString when(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

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
    , m_name(new Text({}, TextStep::Section, true))
    , m_about(explanation({}))
    , m_tags(new QLineEdit)
    , m_note(new QLineEdit)
    , m_history(new QStandardItemModel(this))
    , m_historyTable(new FigureTable)
    , m_stack(new QStackedWidget)
    , m_comparison(new ComparisonView(context))
    , m_recovery(new RecoveryPanel)
    , m_check(new LongWork(this))
    , m_milestone(new QLineEdit)
    , m_freeze(new QPushButton(tr("Freeze")))
    , m_open(new QPushButton(tr("Open")))
    , m_review(new QPushButton(tr("Review")))
    , m_compare(new QPushButton(tr("Compare")))
    , m_restore(new QPushButton(tr("Restore")))
    , m_toBin(new QPushButton(tr("Move to the bin")))
    , m_fromBin(new QPushButton(tr("Take out of the bin")))
    , m_purge(new QPushButton(tr("Delete for good\u2026"))) {
    setAcceptDrops(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_stack->addWidget(createPlans());
    m_stack->addWidget(m_comparison);
    m_stack->addWidget(m_recovery);
    row->addWidget(m_stack, 1);
    m_details = createDetails();
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
    connect(m_historyTable, &QTableView::doubleClicked, this, &LibraryPage::openChosen);
    connect(m_keep, &QPushButton::clicked, this, &LibraryPage::keep);
    connect(m_open, &QPushButton::clicked, this, &LibraryPage::openChosen);
    connect(m_review, &QPushButton::clicked, this, &LibraryPage::reviewChosen);
    connect(m_compare, &QPushButton::clicked, this, &LibraryPage::compareChosen);
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
    connect(m_restore, &QPushButton::clicked, this, &LibraryPage::restore);
    connect(m_toBin, &QPushButton::clicked, this, &LibraryPage::moveToBin);
    connect(m_fromBin, &QPushButton::clicked, this, &LibraryPage::takeFromBin);
    connect(m_purge, &QPushButton::clicked, this, &LibraryPage::purge);
    connect(m_tags, &QLineEdit::editingFinished, this, &LibraryPage::storeLabels);
    connect(m_note, &QLineEdit::editingFinished, this, &LibraryPage::storeLabels);
}

LibraryPage::~LibraryPage() = default;

QWidget *LibraryPage::createHead() {
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new Text(tr("Library"), TextStep::Title, true));
    line->addStretch(1);
    auto *catalogs = new QPushButton(tr("Catalogs\u2026"));
    catalogs->setToolTip(tr("The catalogs that the library keeps, and import of others"));
    connect(
        catalogs, &QPushButton::clicked, this, [this] { this->context().shell.showCatalogs(); });
    line->addWidget(catalogs);
    column->addLayout(line);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_search->setPlaceholderText(tr("Search plans"));
    m_search->setAccessibleName(tr("Search plans"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_bin->setCheckable(true);
    m_bin->setToolTip(tr("Show the plans in the bin"));
    m_keep->setDefault(true);
    m_keep->setToolTip(tr("Save the open plan to the library, as a revision of its own"));
    m_milestone->setPlaceholderText(tr("Name of a milestone"));
    m_milestone->setAccessibleName(tr("Name of a milestone"));
    m_milestone->setFixedWidth(160);
    m_freeze->setToolTip(
        tr("Keep the open plan and freeze it under that name, with answers, results and catalog"));
    line->addWidget(m_search);
    line->addWidget(m_bin);
    line->addWidget(m_milestone);
    line->addWidget(m_freeze);
    line->addWidget(m_keep);
    return head;
}

QWidget *LibraryPage::createPlans() {
    m_planTable->setModel(m_plans);
    // of what is seen, and not of a thousand rows
    m_planTable->horizontalHeader()->setResizeContentsPrecision(0);
    m_planTable->setWideColumn(PlanListModel::Name);
    m_planTable->setAccessibleName(tr("Plans"));
    m_planTable->setEmptyWords(
        tr("Plans that are kept stand here, with their results, tags and revisions. Keep this "
           "plan to begin."));
    m_planTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_planTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    return m_planTable;
}

QWidget *LibraryPage::createDetails() {
    auto *card = new Surface;
    card->setFixedWidth(kDetailsWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_about);
    const auto field = [&](const QString &name, QLineEdit *edit) {
        auto *label = new Text(name, TextStep::Base, false, Tone::Muted);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(edit);
    };
    field(tr("Tags"), m_tags);
    m_tags->setToolTip(tr("Words, with commas between them"));
    field(tr("Note"), m_note);
    column->addWidget(new Text(tr("History"), TextStep::Base, true));
    auto *revisions = new TextFilter(this);
    revisions->setSourceModel(m_history);
    revisions->setSortRole(FigureTable::SortRole);
    m_historyTable->setModel(revisions);
    m_historyTable->setAccessibleName(tr("History"));
    m_historyTable->setEmptyWords(tr("Every revision of the selected plan."));
    m_historyTable->setToolTip(tr("Select two revisions to compare them"));
    m_historyTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_historyTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(new FilterField(*revisions, *m_historyTable));
    column->addWidget(m_historyTable, 1);
    auto *first = new QHBoxLayout;
    m_open->setToolTip(tr("Open the selected revision, else the newest, in a tab"));
    m_restore->setToolTip(tr("Make the selected revision the newest again"));
    m_review->setToolTip(
        tr("Open the selected revision for reading only, with the results frozen with it"));
    m_compare->setToolTip(
        tr("Compare the two selected revisions, or the selected one with the plan that is open"));
    first->addWidget(m_open);
    first->addWidget(m_review);
    first->addWidget(m_compare);
    first->addStretch();
    column->addLayout(first);
    // a row for itself: in other languages its name is long
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    auto *second = new QHBoxLayout;
    second->addWidget(m_toBin);
    second->addWidget(m_fromBin);
    second->addWidget(m_purge);
    second->addStretch();
    column->addLayout(second);
    return card;
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

void LibraryPage::openLibrary() {
    if (m_recovery->isRecovering())
        return;
    const QString file = Library::defaultFile();
    Expected<std::unique_ptr<Library>> opened = Library::open(file);
    if (!opened) {
        m_summary->setTone(Tone::Bad);
        m_summary->setText(opened.error().text());
        m_summary->setToolTip(opened.error().text());
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
    m_summary->setTone(Tone::Good);
    m_summary->setText(tr("The library is recovered"));
    m_summary->setToolTip(m_summary->text());
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

int LibraryPage::chosenRevision() const {
    const std::vector<int> chosen = chosenRevisions();
    return chosen.empty() ? 0 : chosen.back();
}

std::vector<int> LibraryPage::chosenRevisions() const {
    std::vector<int> chosen;
    for (const QModelIndex &index : m_historyTable->selectionModel()->selectedRows())
        chosen.push_back(index.data(kIdRole).toInt());
    std::ranges::sort(chosen);
    return chosen;
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
            m_summary->setTone(Tone::Bad);
            m_summary->setText(plans.error().text());
            suspect();
        } else {
            found = std::move(*plans);
            m_summary->setTone(Tone::Muted);
            const int count = static_cast<int>(found.size());
            m_summary->setText(
                count == query.limit   ? tr("The %1 best of many").arg(QLocale().toString(count))
                : count > 0            ? tr("%n plan(s)", nullptr, count)
                : inBin()              ? tr("The bin is empty")
                : query.text.isEmpty() ? tr("Nothing is kept yet; keep this plan to begin")
                                       : tr("No plan has these words"));
        }
    }
    m_plans->show(std::move(found), format(), document().catalog().version());
    if (m_plans->rowCount() > 0)
        m_planTable->setCurrentIndex(m_plans->index(std::max(0, m_plans->row(before)), 0));
    showDetails();
}

void LibraryPage::showDetails() {
    const QString id = chosenPlan();
    m_history->clear();
    m_history->setHorizontalHeaderLabels({tr("No."), tr("When"), tr("How"), tr("By")});
    const bool chosen = m_library && !id.isEmpty();
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_open, m_review, m_compare, m_restore, m_toBin, m_fromBin, m_purge, m_tags, m_note})
        control->setEnabled(chosen);
    m_toBin->setVisible(!inBin());
    m_fromBin->setVisible(inBin());
    m_purge->setVisible(inBin());
    if (!chosen) {
        m_name->setText(tr("No plan selected"));
        m_about->setText({});
        m_tags->clear();
        m_note->clear();
        return;
    }
    const Expected<PlanSummary> summary = m_library->summary(id);
    const Expected<std::vector<Revision>> history = m_library->history(id);
    if (!told(summary) || !told(history))
        return;
    m_name->setText(summary->name);
    m_about->setText(
        tr("%n scenario(s), baseline %1", nullptr, summary->scenarios).arg(summary->baseline));
    m_tags->setText(summary->tags.join(QStringLiteral(", ")));
    m_note->setText(summary->note);
    for (const Revision &revision : *history) {
        auto *number = item(QString::number(revision.number), revision.number);
        number->setData(revision.number, kIdRole);
        number->setData(revision.newest, FigureTable::BoldRole);
        QString how = label(revision.kind);
        if (!revision.milestones.isEmpty())
            how += QStringLiteral(": ") + revision.milestones.join(QStringLiteral(", "));
        m_history->appendRow(
            {number, item(when(revision.saved), revision.saved), item(how, how, revision.comment),
             item(revision.author, revision.author)});
    }
    m_historyTable->setWideColumn(2);
}

std::optional<FrozenResults> LibraryPage::ownResults() const {
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
    if (kept > 0) {
        m_summary->setTone(Tone::Good);
        m_summary->setText(tr("%n plan(s) kept", nullptr, kept));
    }
}

void LibraryPage::showOutcome(const SaveOutcome &outcome, const QString &done) {
    const bool conflict = outcome.kind == SaveOutcome::Kind::Conflict;
    m_summary->setTone(conflict ? Tone::Caution : Tone::Good);
    m_summary->setText(
        conflict ? tr("Somebody saved revision %1 meanwhile. Both are kept: yours is revision %2, "
                      "which \u201cRestore\u201d makes the newest.")
                       .arg(outcome.newest)
                       .arg(outcome.revision)
                 : done);
    m_summary->setToolTip(m_summary->text());
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
        document().plan(), base, *ownResults(), name.trimmed());
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
        *frozen,
        tr("Frozen as \u201c%1\u201d, revision %2").arg(name.trimmed()).arg(frozen->revision));
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
            m_name->text(),
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
    const int revision = chosenRevision() > 0 ? chosenRevision() : summary->revision;
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
    std::optional<report::FrozenState> state = keptState(chosenRevision());
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
    const std::vector<int> chosen = chosenRevisions();
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
    if (m_library && chosenRevision() > 0
        && told(m_library->restore(chosenPlan(), chosenRevision())))
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
    const auto answer = QMessageBox::question(
        this, tr("Delete for good"),
        tr("\u201c%1\u201d and its whole history will be gone. Nothing brings it back.")
            .arg(m_name->text()),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer == QMessageBox::Discard && told(m_library->purge(chosenPlan())))
        showPlans();
}

void LibraryPage::storeLabels() {
    const QString id = chosenPlan();
    if (!m_library || id.isEmpty())
        return;
    const Expected<PlanSummary> summary = m_library->summary(id);
    if (!told(summary))
        return;
    QStringList tags;
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    }
    if (tags != summary->tags)
        told(m_library->setTags(id, tags));
    if (m_note->text() != summary->note)
        told(m_library->setNote(id, m_note->text()));
}

} // namespace greenprint::ui
