#include "ui/pages/library/plandetails.h"

#include "model/quantity/datetext.h"
#include "ui/pages/library/librarypage.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kNumberRole = Qt::UserRole + 60;
constexpr int kWidth = 330;

QStandardItem *item(const QString &text, const QVariant &sort, const QString &tip = {}) {
    auto *made = new QStandardItem(text);
    made->setData(sort, FigureTable::SortRole);
    made->setEditable(false);
    made->setToolTip(tip.isEmpty() ? text : tip);
    return made;
}

QString howOf(const Revision &revision) {
    QString how = label(revision.kind);
    if (!revision.milestones.isEmpty())
        how += QStringLiteral(": ") + revision.milestones.join(QStringLiteral(", "));
    return how;
}

TextTable tableOf(const std::vector<Revision> &history) {
    TextTable table;
    table.header = {QStringLiteral("revision"), QStringLiteral("saved"),
                    QStringLiteral("how"),      QStringLiteral("author"),
                    QStringLiteral("comment"),  QStringLiteral("milestones")};
    for (const Revision &revision : history) {
        table.rows.push_back(
            {QString::number(revision.number), revision.saved.toUTC().toString(Qt::ISODate),
             keyword(revision.kind), revision.author, revision.comment,
             revision.milestones.join(QStringLiteral("; "))});
    }
    return table;
}

} // namespace

PlanDetails::PlanDetails(const TableExport::Window &window, QWidget *parent)
    : Surface(parent)
    , m_name(new Text({}, TextStep::Section, true))
    , m_about(explanation({}))
    , m_tags(new QLineEdit)
    , m_note(new QLineEdit)
    , m_history(new QStandardItemModel(this))
    , m_table(new FigureTable)
    , m_open(new QPushButton(LibraryPage::tr("Open")))
    , m_review(new QPushButton(LibraryPage::tr("Review")))
    , m_compare(new QPushButton(LibraryPage::tr("Compare")))
    , m_restore(new QPushButton(LibraryPage::tr("Restore")))
    , m_toBin(new QPushButton(LibraryPage::tr("Move to the bin")))
    , m_fromBin(new QPushButton(LibraryPage::tr("Take out of the bin")))
    , m_purge(new QPushButton(LibraryPage::tr("Delete for good\u2026"))) {
    setFixedWidth(kWidth);
    // what is known of the plan scrolls where there is little room; what can be done with it stays
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(LibraryPage::tr("Selected plan"));
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(2, 12, 2, 12);
    outer->setSpacing(10);
    outer->addWidget(scroll, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(6);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_about);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(10);
    fields->setVerticalSpacing(6);
    column->addLayout(fields);
    const auto field = [&](const QString &name, QLineEdit *edit) {
        auto *label = new Text(name, TextStep::Base, false, Tone::Muted);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        const int row = fields->rowCount();
        fields->addWidget(label, row, 0);
        fields->addWidget(edit, row, 1);
        connect(edit, &QLineEdit::editingFinished, this, &PlanDetails::labelled);
    };
    field(LibraryPage::tr("Tags"), m_tags);
    m_tags->setToolTip(LibraryPage::tr("Words, with commas between them"));
    field(LibraryPage::tr("Note"), m_note);
    createHistory(column);
    createButtons(outer);
    const TableExport save(window, [this]() -> std::optional<TableExport::Content> {
        return TableExport::Content::of(m_name->text(), tableOf(m_revisions));
    });
    m_table->setMenu([save](QMenu &menu) { save.addTo(menu); });
}

void PlanDetails::createHistory(QVBoxLayout *column) {
    column->addSpacing(4);
    column->addWidget(new Text(LibraryPage::tr("History"), TextStep::Base, true));
    auto *revisions = new TextFilter(this);
    revisions->setSourceModel(m_history);
    revisions->setSortRole(FigureTable::SortRole);
    m_table->setModel(revisions);
    m_table->setAccessibleName(LibraryPage::tr("History"));
    m_table->setEmptyWords(LibraryPage::tr("Every revision of the selected plan."));
    m_table->setToolTip(LibraryPage::tr("Select two revisions to compare them"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(110);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(new FilterField(*revisions, *m_table));
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, &PlanDetails::openWanted);
}

void PlanDetails::createButtons(QVBoxLayout *column) {
    m_open->setToolTip(LibraryPage::tr("Open the selected revision, else the newest, in a tab"));
    m_restore->setToolTip(LibraryPage::tr("Make the selected revision the newest again"));
    m_review->setToolTip(LibraryPage::tr(
        "Open the selected revision for reading only, with the results frozen with it"));
    m_compare->setToolTip(LibraryPage::tr(
        "Compare the two selected revisions, or the selected one with the plan that is open"));
    // two beside one another; what is done with the bin has long names in other languages
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 0, 12, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_open, 0, 0);
    grid->addWidget(m_review, 0, 1);
    grid->addWidget(m_compare, 1, 0);
    grid->addWidget(m_restore, 1, 1);
    grid->addWidget(m_toBin, 2, 0, 1, 2);
    grid->addWidget(m_fromBin, 3, 0, 1, 2);
    grid->addWidget(m_purge, 4, 0, 1, 2);
    column->addLayout(grid);
    connect(m_open, &QPushButton::clicked, this, &PlanDetails::openWanted);
    connect(m_review, &QPushButton::clicked, this, &PlanDetails::reviewWanted);
    connect(m_compare, &QPushButton::clicked, this, &PlanDetails::compareWanted);
    connect(m_restore, &QPushButton::clicked, this, &PlanDetails::restoreWanted);
    connect(m_toBin, &QPushButton::clicked, this, &PlanDetails::toBinWanted);
    connect(m_fromBin, &QPushButton::clicked, this, &PlanDetails::fromBinWanted);
    connect(m_purge, &QPushButton::clicked, this, &PlanDetails::purgeWanted);
}

void PlanDetails::setUsable(bool usable, bool inBin) {
    m_revisions.clear();
    m_history->clear();
    m_history->setHorizontalHeaderLabels(
        {LibraryPage::tr("No."), LibraryPage::tr("When"), LibraryPage::tr("How"),
         LibraryPage::tr("By")});
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_open, m_review, m_compare, m_restore, m_toBin, m_fromBin, m_purge, m_tags, m_note})
        control->setEnabled(usable);
    m_toBin->setVisible(!inBin);
    m_fromBin->setVisible(inBin);
    m_purge->setVisible(inBin);
}

void PlanDetails::clear(bool inBin) {
    setUsable(false, inBin);
    m_name->setText(LibraryPage::tr("No plan selected"));
    m_about->setText({});
    m_tags->clear();
    m_note->clear();
}

void PlanDetails::showPlan(
    const PlanSummary &plan, const std::vector<Revision> &history, bool inBin) {
    setUsable(true, inBin);
    m_revisions = history;
    m_name->setText(plan.name);
    m_about->setText(
        LibraryPage::tr("%n scenario(s), baseline %1", nullptr, plan.scenarios).arg(plan.baseline));
    m_tags->setText(plan.tags.join(QStringLiteral(", ")));
    m_note->setText(plan.note);
    for (const Revision &revision : history) {
        auto *number = item(QString::number(revision.number), revision.number);
        number->setData(revision.number, kNumberRole);
        number->setData(revision.newest, FigureTable::BoldRole);
        const QString how = howOf(revision);
        m_history->appendRow(
            {number, item(momentText(revision.saved, QLocale()), revision.saved),
             item(how, how, revision.comment), item(revision.author, revision.author)});
    }
    // where nobody is named, the rest has the room
    constexpr int kBy = 3;
    m_table->setColumnHidden(
        kBy, std::ranges::all_of(history, &QString::isEmpty, &Revision::author));
    m_table->setWideColumn(2);
}

QString PlanDetails::name() const {
    return m_name->text();
}

QStringList PlanDetails::tags() const {
    QStringList tags;
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    }
    return tags;
}

QString PlanDetails::note() const {
    return m_note->text();
}

int PlanDetails::chosenRevision() const {
    const std::vector<int> chosen = chosenRevisions();
    return chosen.empty() ? 0 : chosen.back();
}

std::vector<int> PlanDetails::chosenRevisions() const {
    std::vector<int> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.push_back(index.data(kNumberRole).toInt());
    std::ranges::sort(chosen);
    return chosen;
}

} // namespace greenprint::ui
