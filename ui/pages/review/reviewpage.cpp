#include "ui/pages/review/reviewpage.h"

#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "ui/document/lastmilestone.h"
#include "ui/document/longwork.h"
#include "ui/document/scenarios.h"
#include "ui/pages/review/choicecard.h"
#include "ui/pages/review/questiondelegate.h"
#include "ui/pages/review/riskbar.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kSideWidth = 300;
constexpr int kPracticeRole = Qt::UserRole + 50;

Tone toneOf(Risk risk) {
    switch (risk) {
    case Risk::High:
        return Tone::Bad;
    case Risk::Medium:
        return Tone::Caution;
    case Risk::None:
        return Tone::Good;
    case Risk::NotApplicable:
    case Risk::Unanswered:
        break;
    }
    return Tone::Muted;
}

/// What stands beside a question: a decided rating, or in brackets what the plan suggests.
QString riskText(const ReviewedQuestion &question) {
    if (question.risk != Risk::Unanswered)
        return label(question.risk);
    return question.suggestedRisk == Risk::Unanswered
               ? label(Risk::Unanswered)
               : ReviewPage::tr("(%1)").arg(label(question.suggestedRisk));
}

QStandardItem *item(const QString &text, const QVariant &sort, bool number) {
    auto *made = new QStandardItem(text);
    made->setData(sort, FigureTable::SortRole);
    made->setEditable(false);
    made->setToolTip(text);
    made->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return made;
}

} // namespace

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_rating(new LongWork(this))
    , m_improving(new LongWork(this))
    , m_lens(std::make_shared<const Lens>(builtInLens(context.catalog())))
    , m_summary(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_risks(new RiskBar)
    , m_filter(new QComboBox)
    , m_tree(new QTreeWidget)
    , m_title(new Text({}, TextStep::Section, true))
    , m_rule(explanation({}))
    , m_accept(new QPushButton(tr("Take over what the plan suggests")))
    , m_aside(new QComboBox)
    , m_choices(new QVBoxLayout)
    , m_note(new QPlainTextEdit)
    , m_improvementTitle(new Text(tr("Improvement plan"), TextStep::Section, true))
    , m_improvements(new QStandardItemModel(this))
    , m_improvementTable(new FigureTable)
    , m_adopt(new QPushButton(tr("Adopt in a new scenario"))) {
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(createQuestion(), 3);
    right->addWidget(createImprovements(), 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(createSide());
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    column->addWidget(createHead());
    column->addLayout(row, 1);

    connect(m_filter, &QComboBox::currentIndexChanged, this, &ReviewPage::showTree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *current) {
        if (!current || current->data(0, Qt::UserRole).toString().isEmpty())
            return;
        commit();
        m_question = current->data(0, Qt::UserRole).toString();
        showChoices();
    });
    connect(m_accept, &QPushButton::clicked, this, &ReviewPage::acceptSuggestions);
    connect(m_aside, &QComboBox::activated, this, &ReviewPage::setQuestionAside);
    connect(m_adopt, &QPushButton::clicked, this, &ReviewPage::adoptSelected);
    connect(
        m_improvementTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
            m_adopt->setEnabled(
                m_improvementTable->selectionModel()->hasSelection() && !document().isReadOnly());
        });
    connect(
        m_improvementTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid())
                selection().explain(
                    PracticeTopic{index.siblingAtColumn(0).data(kPracticeRole).toString()});
        });
}

ReviewPage::~ReviewPage() {
    delete m_rating;
    delete m_improving;
}

QWidget *ReviewPage::createHead() {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new Text(tr("Review"), TextStep::Title, true));
    m_summary->setMinimumWidth(80);
    line->addWidget(m_summary, 1, Qt::AlignBottom);
    auto *lens = new QPushButton(tr("Open a lens\u2026"));
    lens->setToolTip(tr("Review by a Well-Architected custom lens (JSON)"));
    connect(lens, &QPushButton::clicked, this, [this] {
        const QString fileName = QFileDialog::getOpenFileName(
            this, tr("Open a lens"), {}, tr("Custom lenses (*.json)"));
        if (!fileName.isEmpty())
            openLens(fileName);
    });
    line->addWidget(lens);
    return head;
}

QWidget *ReviewPage::createSide() {
    auto *side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *counts = new Surface;
    auto *inside = new QVBoxLayout(counts);
    inside->setContentsMargins(14, 12, 14, 10);
    inside->addWidget(m_risks);
    column->addWidget(counts);
    for (const QString &name :
         {tr("All questions"), tr("Open questions"), tr("High risk"), tr("With a lever")})
        m_filter->addItem(name);
    m_filter->setAccessibleName(tr("Which questions"));
    column->addWidget(m_filter);
    m_tree->setAccessibleName(tr("Questions by pillar"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(10);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setItemDelegate(new QuestionDelegate(m_tree));
    column->addWidget(m_tree, 1);
    return side;
}

QWidget *ReviewPage::createQuestion() {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_rule);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_accept->setToolTip(tr("Confirms or rejects every undecided choice of this question"));
    acts->addWidget(m_accept);
    m_aside->setAccessibleName(tr("Whether the question applies"));
    m_aside->addItem(tr("The question applies"));
    for (const auto &word : Keywords<NotApplicable>::all)
        m_aside->addItem(tr("Does not apply: %1").arg(label(word.value)), int(word.value));
    acts->addWidget(m_aside);
    acts->addStretch();
    column->addLayout(acts);
    m_choices->setSpacing(8);
    column->addLayout(m_choices);
    m_note->setPlaceholderText(tr("Note on this question"));
    m_note->setAccessibleName(tr("Note on this question"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    column->addWidget(m_note);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Question"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ReviewPage::createImprovements() {
    auto *card = new Surface;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_improvementTitle, 1);
    m_adopt->setToolTip(tr("Makes a scenario in which the selected practices are adopted"));
    m_adopt->setEnabled(false);
    head->addWidget(m_adopt);
    column->addLayout(head);
    auto *filter = new TextFilter(this);
    filter->setSourceModel(m_improvements);
    filter->setSortRole(FigureTable::SortRole);
    m_improvementTable->setModel(filter);
    m_improvementTable->setAccessibleName(tr("Improvements"));
    // figures stay in sight beside long names
    m_improvementTable->horizontalHeader()->setMaximumSectionSize(300);
    m_improvementTable->setEmptyWords(
        tr("What each open practice would save in this plan is being simulated."));
    // by priority, as the review gives them, until a head is clicked
    m_improvementTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    head->insertWidget(1, new FilterField(*filter, *m_improvementTable));
    column->addWidget(m_improvementTable, 1);
    return card;
}

void ReviewPage::openLens(const QString &fileName) {
    auto opened = readLensFile(fileName);
    if (!opened) {
        context().shell.tell(opened.error());
        return;
    }
    m_lens = std::make_shared<const Lens>(std::move(opened->lens));
    m_question.clear();
    review();
}

void ReviewPage::refresh(Changes changes) {
    if (changes & (Change::Plan | Change::Scenario))
        review();
    else if (changes & (Change::Format | Change::Theme)) {
        showTree();
        showChoices();
        showImprovements();
    }
}

void ReviewPage::review() {
    const auto plan = document().state();
    const QString scenario = selection().scenario();
    const auto run = [this, plan, scenario, lens = m_lens](LongWork *work, Improvements which) {
        work->start([this, plan, scenario, lens, which,
                     catalog = context().catalog()](const Watch &) {
            auto result = std::make_shared<ReviewResult>(
                greenprint::review(catalog, *plan, *lens, scenario, which));
            std::shared_ptr<const SinceMilestone> since;
            if (const auto milestone = lastMilestone(*plan, catalog))
                since = std::make_shared<const SinceMilestone>(SinceMilestone{
                    milestone->name,
                    reviewChanges(reviewOf(*milestone, catalog, *lens, scenario).review, *result)});
            return [this, plan, which, result, since] {
                if (document().state() != plan)
                    return;
                m_since = since;
                if (which == Improvements::LeftOut && m_result)
                    // until they are simulated anew
                    result->improvements = m_result->improvements;
                m_result = result;
                showTree();
                showChoices();
                showImprovements();
            };
        });
    };
    // ratings at once, savings when they are simulated
    run(m_rating, Improvements::LeftOut);
    run(m_improving, Improvements::Simulated);
}

bool ReviewPage::passes(const ReviewedQuestion &question) const {
    switch (static_cast<Filter>(m_filter->currentIndex())) {
    case Filter::All:
        return true;
    case Filter::Open:
        return question.risk == Risk::Unanswered;
    case Filter::High:
        return question.risk == Risk::High
               || (question.risk == Risk::Unanswered && question.suggestedRisk == Risk::High);
    case Filter::Lever:
        return std::ranges::any_of(m_result->improvements.items, [&](const Improvement &i) {
            return i.hasLever && i.questions.contains(question.id);
        });
    }
    return true;
}

void ReviewPage::showTree() {
    if (!m_result)
        return;
    const Theme &theme = Theme::of(this);
    const QSignalBlocker quiet(m_tree);
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_tree->clear();
    QTreeWidgetItem *current = nullptr;
    QTreeWidgetItem *first = nullptr;
    for (const ReviewedPillar &pillar : m_result->pillars) {
        auto *top = new QTreeWidgetItem(QStringList{pillar.name});
        top->setFont(0, ui::font(TextStep::Base, true));
        top->setFlags(Qt::ItemIsEnabled);
        for (const ReviewedQuestion &question : pillar.questions) {
            if (!passes(question))
                continue;
            auto *line = new QTreeWidgetItem(top, QStringList{question.title, riskText(question)});
            line->setData(0, Qt::UserRole, question.id);
            line->setToolTip(0, question.title);
            line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            const Risk risk = question.risk == Risk::Unanswered ? question.suggestedRisk
                                                                : question.risk;
            line->setForeground(1, theme.tone(toneOf(risk)));
            first = first ? first : line;
            if (question.id == m_question)
                current = line;
        }
        if (top->childCount() == 0) {
            delete top;
            continue;
        }
        m_tree->addTopLevelItem(top);
        top->setFirstColumnSpanned(true);
    }
    m_tree->expandAll();
    if (!current && first) {
        current = first;
        m_question = first->data(0, Qt::UserRole).toString();
    }
    m_tree->setCurrentItem(current);
    m_tree->verticalScrollBar()->setValue(scrolled);
    m_risks->show(m_result->risks);
    const std::optional<double> share = m_result->coverage.share();
    const std::optional<double> suggested = m_result->suggestedCoverage.share();
    QStringList words{m_result->lens.name};
    words << tr("%1 of %2 answered").arg(m_result->risks.answered()).arg(m_result->risks.total());
    if (share)
        words
            << (suggested && *suggested != *share
                    ? tr("coverage %1 (%2 with what the plan suggests)")
                          .arg(format().percent(*share), format().percent(*suggested))
                    : tr("coverage %1").arg(format().percent(*share)));
    if (m_since) {
        const ReviewChanges &changes = m_since->changes;
        const auto percent = [&](const Coverage &coverage) {
            return format().percent(coverage.share().value_or(0.0));
        };
        words << tr("since \u201c%1\u201d: high risks %2, were %3; coverage %4, was %5")
                     .arg(m_since->name)
                     .arg(changes.risksAfter[Risk::High])
                     .arg(changes.risksBefore[Risk::High])
                     .arg(percent(changes.coverageAfter), percent(changes.coverageBefore));
    }
    m_summary->setText(words.join(QStringLiteral(" \u00b7 ")));
    m_summary->setToolTip(m_summary->text());
}

void ReviewPage::showQuestion(const QString &id) {
    commit();
    m_question = id;
    showTree();
    showChoices();
}

void ReviewPage::showChoices() {
    // a note that is being written stays
    QWidget *writing = qobject_cast<QLineEdit *>(focusWidget());
    if (writing && m_shown == m_question && m_result->question(m_question)
        && std::ranges::any_of(
            m_cards, [&](ChoiceCard *card) { return card->isAncestorOf(writing); })
        && writing->hasFocus())
        return;
    m_shown = m_question;
    // a card that has the focus hands it to the one that takes its place
    QString focused;
    for (ChoiceCard *card : m_cards) {
        if (card->hasFocus())
            focused = card->id();
        m_choices->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    const ReviewedQuestion *question = m_result ? m_result->question(m_question) : nullptr;
    const bool editable = question && !document().isReadOnly();
    m_accept->setEnabled(editable);
    m_aside->setEnabled(editable);
    m_note->setEnabled(question);
    m_note->setReadOnly(!editable);
    if (!question) {
        m_title->setText(tr("No question is left by this filter"));
        m_rule->setText({});
        return;
    }
    m_title->setText(question->title);
    m_rule->setText(tr("%1. %2").arg(label(question->risk), ratingText(m_result->lens, *question)));
    {
        const QSignalBlocker quiet(m_aside);
        const Answer *answer = answerTo(document().plan().review, m_question);
        const bool aside = answer && answer->notApplicable.value_or(false);
        m_aside->setCurrentIndex(aside ? std::max(1, m_aside->findData(int(question->reason))) : 0);
    }
    if (!m_note->hasFocus() && m_note->toPlainText() != question->note)
        m_note->setPlainText(question->note);
    for (const ReviewedChoice &choice : question->choices) {
        const Improvement *improvement = nullptr;
        for (const QString &practice : choice.practices) {
            if (const Improvement *found = m_result->improvements.item(practice))
                improvement = found;
        }
        auto *card = new ChoiceCard(choice, improvement, format(), document().isReadOnly());
        const int place = static_cast<int>(m_cards.size());
        connect(card, &ChoiceCard::decided, this, &ReviewPage::decide);
        connect(card, &ChoiceCard::placeChosen, this, [this](const QString &path) {
            context().shell.leadTo(path);
        });
        connect(card, &ChoiceCard::stepped, this, [this, place](int by) { focusCard(place, by); });
        m_choices->addWidget(card);
        m_cards.push_back(card);
        if (card->id() == focused)
            card->setFocus();
    }
}

void ReviewPage::focusCard(int from, int by) {
    const int to = from + by;
    if (to >= 0 && to < static_cast<int>(m_cards.size())) {
        m_cards[static_cast<size_t>(to)]->setFocus();
        return;
    }
    // beyond the last choice lies the next question
    QTreeWidgetItem *next = m_tree->currentItem();
    do {
        next = !next ? nullptr : by > 0 ? m_tree->itemBelow(next) : m_tree->itemAbove(next);
    } while (next && next->data(0, Qt::UserRole).toString().isEmpty());
    if (!next)
        return;
    m_tree->setCurrentItem(next);
    if (!m_cards.empty())
        (by > 0 ? m_cards.front() : m_cards.back())->setFocus();
}

void ReviewPage::showImprovements() {
    m_improvements->clear();
    m_improvements->setHorizontalHeaderLabels(
        {tr("Practice"), tr("Carbon"), tr("Cost"), tr("Effect"), tr("Effort"), tr("Priority"),
         tr("Why")});
    if (m_result) {
        const auto saved = [&](const Improvement &i, Metric metric) {
            const std::optional<double> value = i.saves ? (*i.saves)[metric] : std::nullopt;
            auto *cell = item(
                value ? format().metric(metric, -*value, NumberFormat::Sign::Always).text()
                      : QStringLiteral("\u2013"),
                value ? -*value : std::numeric_limits<double>::infinity(), true);
            if (value && *value != 0.0)
                cell->setData(int(*value > 0.0 ? Tone::Good : Tone::Bad), FigureTable::ToneRole);
            return cell;
        };
        for (const Improvement &i : m_result->improvements.items) {
            QStandardItem *name = item(
                QStringLiteral("%1 %2").arg(i.practice, i.title), i.practice, false);
            name->setData(i.practice, kPracticeRole);
            m_improvements->appendRow(
                {name, saved(i, Metric::Carbon), saved(i, Metric::Cost),
                 item(label(i.effect), int(i.effect), false),
                 item(label(i.effort), int(i.effort), false),
                 item(
                     i.priority ? QString::number(*i.priority) : QStringLiteral("\u2013"),
                     i.priority.value_or(99), true),
                 item(i.remark.isEmpty() ? i.why : i.remark, i.why, false)});
        }
        const CombinedEffect &combined = m_result->improvements.combined;
        const Saving together(combined.before, combined.after);
        QString words = tr("Improvement plan");
        const std::optional<double> carbon = together.share(Metric::Carbon);
        const std::optional<double> cost = together.share(Metric::Cost);
        if (!combined.practices.isEmpty() && carbon && cost)
            words = tr("Improvement plan \u00b7 together %1 carbon, %2 cost (not the sum)")
                        .arg(
                            format().percent(-*carbon, NumberFormat::Sign::Always),
                            format().percent(-*cost, NumberFormat::Sign::Always));
        m_improvementTitle->setText(words);
    }
    for (int c : {1, 2, 5}) {
        if (QStandardItem *head = m_improvements->horizontalHeaderItem(c))
            head->setTextAlignment(Qt::AlignRight);
    }
    m_improvementTable->setWideColumn(0);
    m_adopt->setEnabled(false);
}

const LensQuestion *ReviewPage::lensQuestion(const QString &id) const {
    for (const LensPillar &pillar : m_lens->pillars) {
        for (const LensQuestion &question : pillar.questions) {
            if (question.id == id)
                return &question;
        }
    }
    return nullptr;
}

Signature ReviewPage::signature() const {
    const QString owner = document().plan().review.owner.value_or(QString());
    return {
        owner.isEmpty() ? qEnvironmentVariable("USER") : owner,
        QDate::currentDate().toString(Qt::ISODate)};
}

void ReviewPage::change(const QString &name, const std::function<void(ReviewRecord &)> &edit) {
    const Expected<void> done = document().edit(name, [&](Plan &plan) { edit(plan.review); });
    if (!done)
        context().shell.tell(done.error());
}

void ReviewPage::decide(const QString &choice, const ChoiceDecision &decision) {
    const LensQuestion *question = lensQuestion(m_question);
    if (!question)
        return;
    change(tr("Answer \u201c%1\u201d").arg(question->title), [&](ReviewRecord &record) {
        greenprint::decide(record, *question, choice, decision, signature());
    });
}

void ReviewPage::acceptSuggestions() {
    const LensQuestion *question = lensQuestion(m_question);
    const ReviewedQuestion *reviewed = m_result ? m_result->question(m_question) : nullptr;
    if (!question || !reviewed)
        return;
    change(tr("Take over suggestions"), [&](ReviewRecord &record) {
        confirmSuggestions(record, *question, *reviewed, signature());
    });
}

void ReviewPage::setQuestionAside(int index) {
    const auto reason = index == 0 ? std::nullopt
                                   : std::optional(static_cast<NotApplicable>(
                                       m_aside->itemData(index).toInt()));
    change(tr("Say whether a question applies"), [&](ReviewRecord &record) {
        setAside(record, m_question, reason, signature());
    });
}

void ReviewPage::commit() {
    const ReviewedQuestion *question = m_result ? m_result->question(m_question) : nullptr;
    if (!question || document().isReadOnly())
        return;
    const QString note = m_note->toPlainText().left(lenslimit::kQuestionNote);
    if (note == question->note)
        return;
    change(tr("Note on a question"), [&](ReviewRecord &record) {
        setNote(record, m_question, note, signature());
    });
}

void ReviewPage::adoptSelected() {
    std::vector<WantedPractice> wanted;
    for (const QModelIndex &row : m_improvementTable->selectionModel()->selectedRows())
        wanted.push_back({row.data(kPracticeRole).toString(), std::nullopt});
    if (wanted.empty())
        return;
    const QString base = selection().scenario();
    Plan plan = document().plan();
    editableScenario(plan, base);
    const Expected<Scenario> made = adopt(context().catalog(), plan, base, wanted);
    if (!made) {
        context().shell.tell(made.error());
        return;
    }
    const Expected<void> done = document().edit(tr("Adopt practices"), [&](Plan &edited) {
        editableScenario(edited, base);
        edited.scenarios.push_back(*made);
    });
    if (!done)
        context().shell.tell(done.error());
}

} // namespace greenprint::ui
