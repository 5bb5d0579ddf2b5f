#include "ui/catalogs/catalogswindow.h"

#include "model/joined.h"
#include "model/quantity/datetext.h"
#include "ui/catalogs/defectview.h"
#include "ui/catalogs/effectview.h"
#include "ui/catalogs/versiontable.h"
#include "ui/document/longwork.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"
#include "ui/window/prompts.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr QSize kFirstSize(1220, 760);
constexpr int kVersionsWidth = 440;

bool isImportable(const QUrl &url) {
    const QFileInfo file(url.toLocalFile());
    return url.isLocalFile()
           && (file.isDir() || file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0
               || file.fileName() == QLatin1String("catalog.info"));
}

} // namespace

CatalogsWindow::CatalogsWindow(
    CatalogUser &user, Preferences &preferences, Prompts &prompts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_user(user)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_work(new LongWork(this)) {
    setAcceptDrops(true);
    setMinimumSize(860, 540);
    resize(kFirstSize);
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
        &QWidget::close);
    connect(
        new QShortcut(QKeySequence(QKeySequence::HelpContents), this), &QShortcut::activated, this,
        &CatalogsWindow::helpWanted);
    connect(m_work, &LongWork::runningChanged, this, [this](bool running) {
        if (!running) {
            m_doing.clear();
            m_isChanging = false;
        }
        showChosen();
    });
    connect(m_work, &LongWork::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    m_chosen = m_user.catalogInUse().version();
    build();
}

CatalogsWindow::~CatalogsWindow() {
    // a window that goes while it is seen takes the focus off its fields, when this part is gone
    m_label->disconnect(this);
    delete m_work;
}

void CatalogsWindow::build() {
    m_rebuilding = false;
    delete layout();
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete child;
    setWindowTitle(tr("Catalogs"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(createVersions());
    row->addWidget(createDetails(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    column->addWidget(createHead());
    column->addLayout(row, 1);
    fillVersions();
}

QWidget *CatalogsWindow::createHead() {
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(tr("Catalogs"), TextStep::Title, true));
    auto *what = new Text(
        tr("A catalog holds prices, grid factors, Regions and types, each with its source. "
           "Versions "
           "are kept side by side; everything is computed with the one in use. Drop a folder or "
           "CSV files here to import them."),
        TextStep::Base, false, Tone::Muted);
    what->setWordWrap(true);
    words->addWidget(what);
    row->addLayout(words, 1);
    auto *folder = new QPushButton(tr("Import a &folder\u2026"));
    folder->setToolTip(tr("A whole catalog: the folder with its catalog.info"));
    auto *files = new QPushButton(tr("Import &CSV files\u2026"));
    files->setToolTip(
        tr("Single tables whose figures take the place of those of the catalog in use: prices, "
           "grid factors, Regions and types of your own"));
    row->addWidget(folder, 0, Qt::AlignTop);
    row->addWidget(files, 0, Qt::AlignTop);
    connect(folder, &QPushButton::clicked, this, [this] {
        if (const QString chosen = m_prompts.folderToOpen(this, tr("Import a catalog"));
            !chosen.isEmpty())
            importFrom({chosen});
    });
    connect(files, &QPushButton::clicked, this, [this] {
        if (const QStringList chosen = m_prompts.tablesToOpen(this); !chosen.isEmpty())
            importFrom(chosen);
    });
    return head;
}

QWidget *CatalogsWindow::createVersions() {
    auto *side = new QWidget;
    side->setFixedWidth(kVersionsWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_table = new VersionTable;
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_back = new QPushButton;
    m_remove = new QPushButton(tr("&Remove\u2026"));
    m_copy = new QPushButton(tr("Save a c&opy\u2026"));
    m_copy->setToolTip(
        tr("Save its tables in a folder, to look at them or to make tables of your own from them"));
    buttons->addWidget(m_back);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    m_removeNote = explanation({});
    column->addWidget(m_removeNote);
    m_notice = new Text({});
    m_notice->setWordWrap(true);
    m_notice->setAccessibleName(tr("What was done"));
    column->addWidget(m_notice);
    connect(m_table, &VersionTable::chosen, this, &CatalogsWindow::choose);
    connect(m_back, &QPushButton::clicked, this, &CatalogsWindow::goBack);
    connect(m_remove, &QPushButton::clicked, this, &CatalogsWindow::remove);
    connect(m_copy, &QPushButton::clicked, this, &CatalogsWindow::saveCopy);
    return side;
}

QWidget *CatalogsWindow::createDetails() {
    auto *card = new Surface;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    m_title = new Text({}, TextStep::Section, true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    m_facts = new Text({}, TextStep::Base, false, Tone::Muted);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    auto *naming = new QHBoxLayout;
    naming->setSpacing(4);
    m_labelName = new QLabel;
    m_label = new QLineEdit;
    m_label->setMaxLength(40);
    m_label->setFixedWidth(180);
    m_label->setAccessibleName(tr("What tells the version apart"));
    m_label->setToolTip(tr("Letters, digits, \u201c.\u201d and \u201c-\u201d"));
    m_labelName->setBuddy(m_label);
    naming->addWidget(m_labelName);
    naming->addWidget(m_label);
    naming->addStretch();
    column->addLayout(naming);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 6, 0, 0);
    line->setSpacing(8);
    m_state = new Text({}, TextStep::Base, true);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress of the preview"));
    m_stop = new QPushButton(tr("Stop"));
    m_again = new QPushButton(tr("&Preview"));
    m_again->setToolTip(tr("Work out what this catalog would change"));
    line->addWidget(m_state, 1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    line->addWidget(m_again);
    column->addLayout(line);

    m_stack = new QStackedWidget;
    m_effectView = new EffectView(m_preferences);
    m_defectView = new DefectView;
    const TableExport::Window here{
        [this](const QString &proposal, const QString &filter) {
            return m_prompts.fileToSave(this, proposal, filter);
        },
        [this](const Error &error) { m_prompts.tell(this, error); }};
    m_table->setExport(here);
    m_effectView->setExport(here);
    m_defectView->setExport(here);
    m_stack->addWidget(m_effectView);
    m_stack->addWidget(m_defectView);
    column->addWidget(m_stack, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->setSpacing(8);
    m_discard = new QPushButton(tr("&Discard"));
    m_discard->setToolTip(tr("Forget what was read; nothing was changed by reading it"));
    m_keep = new QPushButton(tr("&Keep only"));
    m_keep->setToolTip(tr("Keep this version beside the others and go on with the one in use"));
    m_use = new QPushButton;
    m_use->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_use);
    column->addLayout(buttons);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_work->cancel();
        Q_EMIT settled();
    });
    connect(m_again, &QPushButton::clicked, this, &CatalogsWindow::startPreview);
    connect(m_label, &QLineEdit::editingFinished, this, &CatalogsWindow::relabel);
    connect(m_discard, &QPushButton::clicked, this, &CatalogsWindow::discard);
    connect(m_keep, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_use, &QPushButton::clicked, this, [this] { apply(true); });
    return card;
}

void CatalogsWindow::loadVersions() {
    const Catalog &builtIn = Catalog::builtIn();
    m_versions = {{builtIn.version(), builtIn.released(), {}, {}, true, true}};
    m_before.clear();
    m_problem.clear();
    const QString file = Library::defaultFile();
    if (Library::inspect(file).state == LibraryState::Missing)
        return;
    // an older one is brought up to date when something is kept in it
    const auto library = Library::open(file, Library::Access::ReadOnly);
    const auto versions = library ? (*library)->catalogs()
                                  : Expected<std::vector<CatalogVersion>>(failure(library.error()));
    const auto before = versions ? (*library)->catalogBefore() : Expected<QString>(QString());
    if (!versions || !before) {
        m_problem = (versions ? before.error() : versions.error()).text();
        return;
    }
    m_versions = *versions;
    m_before = *before;
}

const CatalogVersion *CatalogsWindow::version(const QString &name) const {
    const auto at = std::ranges::find(m_versions, name, &CatalogVersion::version);
    return at == m_versions.end() ? nullptr : &*at;
}

bool CatalogsWindow::isCandidate() const {
    return m_candidate && m_chosen == VersionTable::candidateKey();
}

void CatalogsWindow::refresh() {
    loadVersions();
    if (!isCandidate() && !version(m_chosen))
        m_chosen = m_user.catalogInUse().version();
    if (!version(m_chosen) && !isCandidate())
        m_chosen = m_versions.front().version;
    // the plans may not be what they were
    const auto known = m_effects.find(isCandidate() ? m_candidate->version() : m_chosen);
    const std::vector<CatalogUser::OpenPlan> open = m_user.openPlans();
    if (known != m_effects.end()
        && !std::ranges::equal(
            known->second->open, open, {}, &CatalogUser::OpenPlan::plan,
            &CatalogUser::OpenPlan::plan))
        m_effects.clear();
    fillVersions();
    if (!m_work->isRunning() && (!m_candidate || m_candidate->ok()))
        startPreview();
}

void CatalogsWindow::fillVersions() {
    m_table->show(m_versions, m_before, m_candidate.get());
    m_table->choose(m_chosen);
    showChosen();
}

void CatalogsWindow::choose(const QString &version) {
    if (m_isChanging
        || (m_chosen == version && (m_work->isRunning() || m_effects.contains(version))))
        return;
    m_work->cancel();
    m_chosen = version;
    m_table->choose(version);
    showChosen();
    if (!isCandidate() || m_candidate->ok())
        startPreview();
}

void CatalogsWindow::showChosen() {
    const bool candidate = isCandidate();
    const CatalogVersion *kept = candidate ? nullptr : version(m_chosen);
    const QString name = candidate ? m_candidate->version() : m_chosen;
    const auto found = m_effects.find(name);
    const std::shared_ptr<const CatalogEffects> effects = found == m_effects.end() ? nullptr
                                                                                   : found->second;
    const bool refused = candidate && !m_candidate->ok();
    m_title->setText(
        refused ? tr("\u201c%1\u201d cannot be imported").arg(m_candidate->origin)
                : tr("Catalog %1").arg(name));
    QStringList facts;
    if (refused) {
        facts << tr("Nothing was changed. Mend the files and import them again.");
    } else if (candidate) {
        facts
            << (m_candidate->base.isEmpty()
                    ? tr("Read from the folder %1.").arg(m_candidate->origin)
                    : tr("Figures of %1 in place of those of catalog %2.")
                          .arg(m_candidate->origin, m_candidate->base))
            << tr("Every check was passed. It is not kept yet, and nothing has changed.");
    } else if (kept && kept->builtIn) {
        facts << tr("Released %1. It comes with Greenprint.")
                     .arg(dateText(kept->released, QLocale()));
    } else if (kept) {
        facts << tr("Released %1, imported %2 from %3.")
                     .arg(
                         dateText(kept->released, QLocale()),
                         dateText(kept->imported.toLocalTime().date(), QLocale()), kept->origin);
    }
    if (effects) {
        facts << tr("%1 Regions and %2 types.")
                     .arg(QLocale().toString(qlonglong(effects->catalog.regions().size())))
                     .arg(QLocale().toString(qlonglong(effects->catalog.instanceTypes().size())));
    }
    m_facts->setText(joinedSentences(facts));
    const bool named = candidate && m_candidate->ok() && !m_candidate->base.isEmpty();
    m_labelName->setVisible(named);
    m_label->setVisible(named);
    if (named) {
        m_labelName->setText(tr("&Version %1+").arg(m_candidate->base));
        if (!m_label->hasFocus() || !m_label->isModified())
            m_label->setText(m_candidate->label);
    }

    const bool running = m_work->isRunning();
    Tone tone = Tone::Ink;
    if (running) {
        m_state->setText(m_doing);
        tone = Tone::Muted;
    } else if (refused) {
        QString count = tr(
            "%n defect(s)", nullptr,
            static_cast<int>(m_candidate->defects.size()) + m_candidate->unlisted);
        if (m_candidate->unlisted > 0)
            count += QStringLiteral("; ")
                     + tr(
                         "the first %n are listed", nullptr,
                         static_cast<int>(m_candidate->defects.size()));
        m_state->setText(count);
        tone = Tone::Bad;
    } else if (effects) {
        const auto changed = std::ranges::count_if(
            effects->rows, [](const EffectRow &row) { return row.effect.changesAnything(); });
        const auto all = static_cast<int>(effects->rows.size());
        const bool inUse = name == m_user.catalogInUse().version();
        m_state->setText(
            !effects->problem.isEmpty() ? effects->problem
            : all == 0                  ? tr("There is no plan yet that could change.")
            : changed == 0
                ? (inUse ? tr("In use: the results of all plans are its own.")
                         : tr("Would change nothing in %n plan(s).", nullptr, all))
                : (inUse
                       ? tr("In use: %1 of %n plan(s) were saved with other results.", nullptr, all)
                       : tr("Would change the results of %1 of %n plan(s).", nullptr, all))
                      .arg(QLocale().toString(qlonglong(changed))));
        tone = effects->problem.isEmpty() ? Tone::Ink : Tone::Bad;
    } else {
        m_state->setText(tr("It is not known what would change."));
    }
    m_state->setTone(tone);
    m_state->setAccessibleName(m_state->text());
    m_progress->setVisible(running);
    m_stop->setVisible(running && !m_isChanging);
    m_table->setEnabled(!m_isChanging);
    m_again->setVisible(!running && !refused && !effects);
    if (refused)
        m_defectView->show(m_candidate->defects);
    m_effectView->show(effects);
    m_stack->setCurrentWidget(
        refused ? static_cast<QWidget *>(m_defectView) : static_cast<QWidget *>(m_effectView));
    showButtons();
}

void CatalogsWindow::showButtons() {
    const bool candidate = isCandidate();
    const bool sound = candidate && m_candidate->ok();
    const bool idle = !m_work->isRunning();
    const CatalogVersion *kept = candidate ? nullptr : version(m_chosen);
    const QString ours = m_user.catalogInUse().version();
    const auto inUse = std::ranges::find_if(m_versions, &CatalogVersion::inUse);
    const bool apart = inUse != m_versions.end() && inUse->version != ours;
    m_discard->setVisible(candidate);
    m_keep->setVisible(sound);
    m_use->setVisible(!candidate || sound);
    m_use->setText(sound ? tr("Keep and &use") : tr("&Use this catalog"));
    m_discard->setEnabled(idle);
    m_keep->setEnabled(idle);
    m_use->setEnabled(
        idle && m_problem.isEmpty()
        && (sound || (kept && (!kept->inUse || kept->version != ours))));
    m_use->setToolTip(
        kept && kept->inUse && !apart
            ? tr("This catalog is in use")
            : tr("Compute everything with this catalog from now on, the open plans too"));

    m_back->setVisible(!m_before.isEmpty());
    m_back->setEnabled(idle);
    m_back->setText(tr("Go &back to %1").arg(m_before));
    m_back->setToolTip(tr("Use the catalog again that was in use before"));
    const bool removable = kept && !kept->builtIn && !kept->inUse;
    m_remove->setEnabled(idle && removable);
    m_copy->setEnabled(idle && kept);
    m_removeNote->setText(
        !kept           ? tr("What is not kept yet is discarded, not removed.")
        : kept->builtIn ? tr("The built-in catalog comes with the program and cannot be removed.")
        : kept->inUse   ? tr("A catalog in use cannot be removed; use another one first.")
                      : tr("Results that were frozen with this catalog stay when it is removed."));
    if (!m_problem.isEmpty()) {
        m_notice->setTone(Tone::Bad);
        m_notice->setText(m_problem);
    } else if (apart && m_said.isEmpty()) {
        m_notice->setTone(Tone::Caution);
        m_notice->setText(
            tr("Another program has put catalog %1 to use. This window still computes "
               "with %2 until you use the other one here, too.")
                .arg(inUse->version, ours));
    } else {
        m_notice->setTone(m_saidGood ? Tone::Good : Tone::Bad);
        m_notice->setText(m_said);
    }
    m_notice->setVisible(!m_notice->text().isEmpty());
}

void CatalogsWindow::say(const QString &text, bool isGood) {
    m_said = text;
    m_saidGood = isGood;
    showButtons();
}

void CatalogsWindow::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void CatalogsWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    // other programs may have been at work, and the plans been changed
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !m_work->isRunning())
        refresh();
    if (event->type() == QEvent::LanguageChange && !m_rebuilding) {
        m_rebuilding = true;
        QMetaObject::invokeMethod(this, &CatalogsWindow::build, Qt::QueuedConnection);
    }
}

void CatalogsWindow::dragEnterEvent(QDragEnterEvent *event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, isImportable))
        event->acceptProposedAction();
}

void CatalogsWindow::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    event->acceptProposedAction();
    importFrom(paths);
}

} // namespace greenprint::ui
