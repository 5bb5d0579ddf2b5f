#include "ui/pages/review/reviewpage.h"

#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "reports/results/reviewjson.h"
#include "reports/results/reviewtables.h"
#include "ui/document/lastmilestone.h"
#include "ui/document/longwork.h"
#include "ui/document/scenarios.h"
#include "ui/inspector/figurelines.h"
#include "ui/inspector/figureorigin.h"
#include "ui/pages/review/improvementpane.h"
#include "ui/pages/review/questionlist.h"
#include "ui/pages/review/questionpane.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/text.h"

#include <QDate>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace greenprint::ui {

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_rating(new LongWork(this))
    , m_improving(new LongWork(this))
    , m_lens(std::make_shared<const Lens>(builtInLens(context.catalog())))
    , m_summary(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_questions(new QuestionList)
    , m_pane(new QuestionPane)
    , m_improvements(new ImprovementPane) {
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_pane, 3);
    right->addWidget(m_improvements, 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_questions);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    column->addWidget(createHead());
    column->addLayout(row, 1);

    connect(m_questions, &QuestionList::currentChanged, this, [this] {
        commit();
        showCurrent();
    });
    connect(m_pane, &QuestionPane::decided, this, &ReviewPage::decide);
    connect(m_pane, &QuestionPane::suggestionsAccepted, this, &ReviewPage::acceptSuggestions);
    connect(m_pane, &QuestionPane::setAside, this, [this](std::optional<NotApplicable> reason) {
        change(tr("Say whether a question applies"), [&](ReviewRecord &record) {
            setAside(record, m_pane->question(), reason, signature());
        });
    });
    connect(m_pane, &QuestionPane::placeChosen, this, [this](const QString &path) {
        this->context().shell.leadTo(path);
    });
    connect(m_pane, &QuestionPane::left, this, [this](int by) {
        if (m_questions->step(by))
            m_pane->focusChoice(by);
    });
    connect(m_improvements, &ImprovementPane::adopting, this, &ReviewPage::adopt);
    m_improvements->table()->setMenu([save = TableExport(
                                          TableExport::Window::of(context.shell),
                                          [this]() -> std::optional<TableExport::Content> {
                                              if (!m_result)
                                                  return std::nullopt;
                                              return TableExport::Content::of(
                                                  tr("Review"), reviewTable(*m_result),
                                                  reviewJson(*m_result, {}));
                                          })](QMenu &menu) { save.addTo(menu); });
    m_improvements->setTip(
        [this](const QString &practice, Metric metric) { return tipOfSaving(practice, metric); });
    connect(m_improvements, &ImprovementPane::asked, this, [this](const QString &practice) {
        selection().explain(PracticeTopic{practice});
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

void ReviewPage::openLens(const QString &fileName) {
    auto opened = readLensFile(fileName);
    if (!opened) {
        context().shell.tell(opened.error());
        return;
    }
    commit();
    m_lens = std::make_shared<const Lens>(std::move(opened->lens));
    review();
}

void ReviewPage::refresh(Changes changes) {
    if (changes & (Change::Plan | Change::Scenario)) {
        review();
    } else if (m_result && (changes & (Change::Format | Change::Theme))) {
        showReview();
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
                showReview();
            };
        });
    };
    // ratings at once, savings when they are simulated
    run(m_rating, Improvements::LeftOut);
    run(m_improving, Improvements::Simulated);
}

void ReviewPage::showReview() {
    showSummary();
    m_questions->showReview(m_result);
    showCurrent();
    m_improvements->showPlan(m_result->improvements, format(), document().isReadOnly());
}

void ReviewPage::showSummary() {
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
                     .arg(
                         m_since->name, QString::number(changes.risksAfter[Risk::High]),
                         QString::number(changes.risksBefore[Risk::High]),
                         percent(changes.coverageAfter), percent(changes.coverageBefore));
    }
    m_summary->setText(words.join(QStringLiteral(" \u00b7 ")));
    m_summary->setToolTip(m_summary->text());
}

void ReviewPage::showCurrent() {
    const QString &id = m_questions->current();
    const Answer *answer = answerTo(document().plan().review, id);
    m_pane->showQuestion(
        *m_result, id, answer && answer->notApplicable.value_or(false), format(),
        document().isReadOnly());
}

void ReviewPage::showQuestion(const QString &id) {
    m_questions->setCurrent(id);
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
    tell(done);
}

void ReviewPage::decide(const QString &choice, const ChoiceDecision &decision) {
    const LensQuestion *question = lensQuestion(m_pane->question());
    if (!question)
        return;
    change(tr("Answer \u201c%1\u201d").arg(question->title), [&](ReviewRecord &record) {
        greenprint::decide(record, *question, choice, decision, signature());
    });
}

void ReviewPage::acceptSuggestions() {
    const LensQuestion *question = lensQuestion(m_pane->question());
    const ReviewedQuestion *reviewed = m_result ? m_result->question(m_pane->question()) : nullptr;
    if (!question || !reviewed)
        return;
    change(tr("Take over suggestions"), [&](ReviewRecord &record) {
        confirmSuggestions(record, *question, *reviewed, signature());
    });
}

void ReviewPage::commit() {
    const std::optional<QString> note = m_pane->changedNote();
    if (!note || document().isReadOnly())
        return;
    change(tr("Note on a question"), [&](ReviewRecord &record) {
        setNote(record, m_pane->question(), *note, signature());
    });
}

QString ReviewPage::tipOfSaving(const QString &practice, Metric metric) const {
    const Improvement *item = m_result ? m_result->improvements.item(practice) : nullptr;
    const std::optional<double> saved = item && item->saves ? (*item->saves)[metric] : std::nullopt;
    if (!saved)
        return {};
    const SharedUnit unit = ImprovementPane::unitOf(m_result->improvements, metric, format());
    const auto change = [&unit](double saving) {
        return ImprovementPane::changeText(saving, unit);
    };
    FigureOrigin origin;
    origin.title = tr("%1 with \u201c%2\u201d: %3").arg(label(metric), item->title, change(*saved));
    if (const std::optional<double> share = item->saves->share(metric))
        origin.remarks
            << tr("%1 of the scenario").arg(format().percent(-*share, NumberFormat::Sign::Always));
    if (item->atMost && (*item->atMost)[metric])
        origin.remarks << tr("%1 at its published maximum").arg(change(*(*item->atMost)[metric]));
    origin.formula = tr(
        "The scenario is simulated as it is, and with this practice; this is the difference.");
    for (const Choice &choice : item->choices)
        origin.inputs << QStringLiteral("%1 = %2").arg(choice.path, choice.value);
    const Catalog catalog = context().catalog();
    if (const Practice *known = catalog.practice(practice)) {
        const Datum &strength = known->strengthDefault;
        if (strength.known()) {
            origin.sources << publisherOf(strength.provenance, catalog);
            origin.confidence = label(strength.provenance.confidence);
        }
        if (known->claimSource != kNoSource)
            origin.sources << publisherOf({known->claimSource, 0, Confidence::Low}, catalog);
        origin.sources.removeDuplicates();
    }
    origin.hint = tr("Select it for what is known of the practice.");
    return origin.toRichText();
}

void ReviewPage::adopt(const QStringList &practices) {
    std::vector<WantedPractice> wanted;
    for (const QString &practice : practices)
        wanted.push_back({practice, std::nullopt});
    const QString base = selection().scenario();
    Plan plan = document().plan();
    editableScenario(plan, base);
    const Expected<Scenario> made = greenprint::adopt(context().catalog(), plan, base, wanted);
    if (!made) {
        context().shell.tell(made.error());
        return;
    }
    const Expected<void> done = document().edit(tr("Adopt practices"), [&](Plan &edited) {
        editableScenario(edited, base);
        edited.scenarios.push_back(*made);
    });
    tell(done);
}

} // namespace greenprint::ui
