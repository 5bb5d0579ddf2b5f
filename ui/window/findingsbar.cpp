#include "ui/window/findingsbar.h"

#include "reports/content/placenames.h"
#include "ui/widgets/text.h"
#include "ui/window/findingdelegate.h"
#include "ui/window/findingnote.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kPanelHeight = 190;
constexpr int kNoteWidth = 300;

/// What a rule rests on, as people call it.
QString titleOfSource(const Catalog &catalog, const QString &id) {
    const std::span<const Source> sources = catalog.sources();
    const auto found = std::ranges::find(sources, id, &Source::id);
    return found == sources.end() ? id : found->title;
}

QStandardItem *itemFor(const QString &message, const QString &note, const QString &source) {
    auto *item = new QStandardItem(message);
    item->setData(source, FindingDelegate::SourceRole);
    item->setData(note, FindingDelegate::NoteRole);
    QStringList lines{message};
    if (!note.isEmpty())
        lines << QString() << note;
    if (!source.isEmpty())
        lines << QString() << source;
    item->setToolTip(lines.join(QLatin1Char('\n')));
    return item;
}

} // namespace

FindingsBar::FindingsBar(const PageContext &context, QWidget *parent)
    : Band(Qt::TopEdge, parent)
    , m_context(context)
    , m_summary(new QPushButton(this))
    , m_first(new Text({}, TextStep::Small, false, Tone::Muted, this))
    , m_catalog(new QPushButton(this))
    , m_panel(new QWidget(this))
    , m_list(new QListView(m_panel))
    , m_note(new FindingNote(context, m_panel))
    , m_findings(new QStandardItemModel(this)) {
    m_summary->setFlat(true);
    m_summary->setCheckable(true);
    m_summary->setToolTip(tr("Show or hide the findings"));
    m_catalog->setFlat(true);
    m_first->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_findings);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // rows are as high as their texts are long
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_note->setFixedWidth(kNoteWidth);
    m_panel->setFixedHeight(kPanelHeight);
    m_panel->hide();
    auto *panel = new QHBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->setSpacing(0);
    panel->addWidget(m_list, 1);
    panel->addWidget(m_note);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panel);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(10);
    row->addWidget(m_summary);
    row->addWidget(m_first, 1);
    row->addWidget(m_catalog);
    column->addLayout(row);

    connect(m_catalog, &QPushButton::clicked, this, [this] { m_context.shell.showCatalogs(); });
    connect(m_summary, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_list, &QListView::clicked, this, &FindingsBar::lead);
    connect(m_list, &QListView::activated, this, &FindingsBar::lead);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &FindingsBar::showNote);
    addActions();
    connect(&m_context.document, &PlanDocument::resultChanged, this, &FindingsBar::refresh);
    connect(&m_context.selection, &Selection::scenarioChanged, this, &FindingsBar::refresh);
    refresh();
}

void FindingsBar::setUnfolded(bool unfolded) {
    m_summary->setChecked(unfolded);
}

bool FindingsBar::isUnfolded() const {
    return m_summary->isChecked();
}

void FindingsBar::refresh() {
    const PlanDocument &document = m_context.document;
    const QString version = document.catalog().version();
    m_catalog->setText(
        document.catalogProblem().isEmpty() ? tr("Catalog %1").arg(version)
                                            : tr("Catalog %1, not the one in use").arg(version));
    m_catalog->setToolTip(
        document.catalogProblem().isEmpty()
            ? tr("What the figures are computed with. Show the catalogs")
            : tr("The catalog in use does not fit this plan, which stays with its own: %1")
                  .arg(document.catalogProblem()));
    fill();
    if (!m_context.scenario()) {
        m_summary->setText(tr("Simulating\u2026"));
        m_first->clear();
        return;
    }
    int errors = 0;
    int warnings = 0;
    int findings = 0;
    for (int row = 0; row < m_findings->rowCount(); ++row) {
        const QModelIndex index = m_findings->index(row, 0);
        if (index.data(FindingDelegate::GoneRole).toBool())
            break;
        ++findings;
        const auto severity = static_cast<Severity>(
            index.data(FindingDelegate::SeverityRole).toInt());
        errors += severity == Severity::Error;
        warnings += severity == Severity::Warning;
    }
    QString summary;
    Severity worst = Severity::Info;
    if (errors > 0) {
        worst = Severity::Error;
        summary = tr("%n error(s)", nullptr, errors);
    } else if (warnings > 0) {
        worst = Severity::Warning;
        summary = tr("%n warning(s)", nullptr, warnings);
    } else if (findings > 0) {
        summary = tr("%n remark(s)", nullptr, findings);
    } else {
        summary = tr("No findings");
    }
    m_summary->setText(findings == 0 ? summary : signOf(worst) + QLatin1Char(' ') + summary);
    m_worst = worst;
    dress();
    m_summary->setEnabled(m_findings->rowCount() > 0);
    m_first->setText(findings == 0 ? QString() : m_findings->item(0)->text());
    m_first->setToolTip(m_first->text());
}

void FindingsBar::fill() {
    // who reads or writes a note goes on with it while the figures are worked out anew
    const QModelIndex current = m_list->currentIndex();
    const QVariant chosen = current.data(FindingDelegate::SubjectRole);
    const QString message = current.data().toString();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_findings->clear();
    const ScenarioResult *scenario = m_context.scenario();
    if (!scenario)
        return;
    std::vector<const Finding *> findings;
    const auto take = [&](const Finding &finding) { findings.push_back(&finding); };
    std::ranges::for_each(m_context.document.openingFindings(), take);
    std::ranges::for_each(scenario->ledger.findings, take);
    std::ranges::stable_sort(findings, {}, [](const Finding *f) { return f->severity; });
    for (const Finding *finding : findings)
        add(*finding);
    for (const Note &note : m_context.document.plan().notes) {
        const bool here = !note.scenario || note.scenario == m_context.selection.scenario();
        if (here && note.finding && isGone(note))
            addGone(subjectOf(note), note.text.value_or(QString()));
    }
    int again = -1;
    for (int row = 0; row < m_findings->rowCount() && chosen.isValid(); ++row) {
        const QModelIndex index = m_findings->index(row, 0);
        if (index.data(FindingDelegate::SubjectRole) != chosen)
            continue;
        // of several findings of a rule at a place the same one
        if (again < 0 || index.data().toString() == message)
            again = row;
    }
    if (again >= 0)
        m_list->setCurrentIndex(m_findings->index(again, 0));
    showNote();
}

bool FindingsBar::isGone(const Note &note) const {
    const Comparison *result = m_context.document.result();
    const auto is = [&](const Finding &finding) {
        const std::optional<NoteSubject> subject = subjectOf(finding);
        return subject && subject->on == note.on && subject->finding == *note.finding;
    };
    if (!result || std::ranges::any_of(m_context.document.openingFindings(), is))
        return false;
    // what stands in another scenario is told there
    return std::ranges::none_of(result->scenarios, [&](const ScenarioResult &s) {
        const bool meant = !note.scenario || note.scenario == s.id;
        return meant && std::ranges::any_of(s.ledger.findings, is);
    });
}

void FindingsBar::add(const Finding &finding) {
    const std::optional<NoteSubject> subject = subjectOf(finding);
    const QString note = noteOn(m_context.document.plan(), finding, m_context.selection.scenario());
    auto *item = itemFor(
        messageText(finding), note, titleOfSource(m_context.document.ownCatalog(), finding.source));
    item->setData(placeOf(finding), FindingDelegate::Path);
    item->setData(static_cast<int>(finding.severity), FindingDelegate::SeverityRole);
    if (subject)
        item->setData(QVariant::fromValue(*subject), FindingDelegate::SubjectRole);
    QString spoken = label(finding.severity) + QStringLiteral(": ") + messageText(finding);
    if (!note.isEmpty())
        spoken += QLatin1Char(' ') + tr("Note: %1").arg(note);
    item->setData(spoken, Qt::AccessibleTextRole);
    m_findings->appendRow(item);
}

void FindingsBar::addGone(const NoteSubject &subject, const QString &note) {
    const QString place = placeOf(subject, m_context.selection.scenario());
    const QString message = tr("No longer found: %1 at %2")
                                .arg(
                                    subject.finding, report::nameOfPlace(
                                                         m_context.document.plan(),
                                                         m_context.document.ownCatalog(), place));
    auto *item = itemFor(message, note, {});
    item->setData(place, FindingDelegate::Path);
    item->setData(static_cast<int>(Severity::Info), FindingDelegate::SeverityRole);
    item->setData(true, FindingDelegate::GoneRole);
    item->setData(QVariant::fromValue(subject), FindingDelegate::SubjectRole);
    item->setData(
        message + QStringLiteral(". ") + tr("Note: %1").arg(note), Qt::AccessibleTextRole);
    m_findings->appendRow(item);
}

void FindingsBar::addActions() {
    const auto action = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *added = new QAction(text, m_list);
        added->setShortcut(key);
        added->setShortcutContext(Qt::WidgetShortcut);
        connect(added, &QAction::triggered, this, act);
        m_list->addAction(added);
    };
    action(tr("Show the &field"), {}, [this] { lead(m_list->currentIndex()); });
    action(tr("Write a &note"), QKeySequence(Qt::Key_F2), [this] { m_note->write(); });
    action(tr("&Copy"), QKeySequence::Copy, [this] {
        QApplication::clipboard()->setText(m_list->currentIndex().data(Qt::ToolTipRole).toString());
    });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_note);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_list, [this] { m_list->setFocus(); });
}

void FindingsBar::showNote() {
    const QVariant subject = m_list->currentIndex().data(FindingDelegate::SubjectRole);
    m_note->show(subject.isValid() ? std::optional(subject.value<NoteSubject>()) : std::nullopt);
}

void FindingsBar::dress() {
    QPalette p = QApplication::palette();
    p.setColor(QPalette::ButtonText, Theme::of(p).tone(toneOf(m_worst)));
    m_summary->setPalette(p);
}

void FindingsBar::changeEvent(QEvent *event) {
    Band::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void FindingsBar::lead(const QModelIndex &index) {
    m_context.shell.leadTo(index.data(FindingDelegate::Path).toString());
}

} // namespace greenprint::ui
