#include "ui/pages/library/comparisonview.h"

#include "model/review/builtinlens.h"
#include "reports/content/placenames.h"
#include "reports/results/changetables.h"
#include "reports/results/reviewtables.h"
#include "ui/document/longwork.h"
#include "ui/pages/library/resulttable.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

/// Everything that differs, worked out away from the window.
struct Differences {
    std::vector<InputChange> inputs;
    ResultChanges results;
    ReviewChanges review;
};

FrozenResults resultsOf(const report::FrozenState &state, const Catalog &catalog) {
    return state.results ? *state.results
                         : FrozenResults::of(compare(catalog, state.plan), state.plan, catalog);
}

Differences differences(
    const report::FrozenState &before, const report::FrozenState &after, const Catalog &catalog,
    const QString &scenario) {
    const Lens lens = builtInLens(catalog);
    return {
        inputChanges(before.plan, after.plan),
        resultChanges(resultsOf(before, catalog), resultsOf(after, catalog)),
        reviewChanges(
            reviewOf(before, catalog, lens, scenario).review,
            reviewOf(after, catalog, lens, scenario).review)};
}

} // namespace

ComparisonView::ComparisonView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_comparing(new LongWork(this))
    , m_title(new Text({}, TextStep::Section, true))
    , m_state(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_inputsTitle(new Text({}, TextStep::Base, true))
    , m_inputs(new ResultTable(tr("Inputs that differ")))
    , m_resultsTitle(new Text({}, TextStep::Base, true))
    , m_results(new ResultTable(tr("Results that differ")))
    , m_reviewTitle(new Text({}, TextStep::Base, true))
    , m_review(new ResultTable(tr("Answers that differ"))) {
    auto *card = new Surface;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *back = new QPushButton(tr("Back to the plans"));
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(back, 0, Qt::AlignTop);
    column->addLayout(head);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    for (const auto &[title, table] :
         {std::pair(m_inputsTitle, m_inputs), std::pair(m_resultsTitle, m_results),
          std::pair(m_reviewTitle, m_review)}) {
        title->setWordWrap(true);
        column->addWidget(title);
        column->addWidget(table->filter());
        column->addWidget(table);
    }
    column->addStretch();
    fillScrolling(*this, card, tr("What differs"));
    const auto exports = [this](ResultTable *table, Text *title, const TextTable &rows) {
        const TableExport save(
            TableExport::Window::of(m_context.shell),
            [title, &rows]() -> std::optional<TableExport::Content> {
                return TableExport::Content::of(title->text(), rows);
            });
        table->setMenu([save](QMenu &menu) { save.addTo(menu); });
    };
    exports(m_inputs, m_inputsTitle, m_rows.inputs);
    exports(m_results, m_resultsTitle, m_rows.results);
    exports(m_review, m_reviewTitle, m_rows.review);
    connect(back, &QPushButton::clicked, this, [this] {
        m_comparing->cancel();
        Q_EMIT closed();
    });
}

ComparisonView::~ComparisonView() {
    delete m_comparing;
}

void ComparisonView::compare(const report::FrozenState &before, const report::FrozenState &after) {
    m_title->setText(tr("From \u201c%1\u201d to \u201c%2\u201d").arg(before.name, after.name));
    m_state->setText(tr("Comparing\u2026"));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_inputsTitle, m_inputs, m_resultsTitle, m_results, m_reviewTitle, m_review})
        part->hide();
    m_comparing->start([this, before, after, catalog = m_context.catalog(),
                        scenario = m_context.selection.scenario()](const Watch &) {
        auto found = std::make_shared<const Differences>(
            differences(before, after, catalog, scenario));
        return [this, found, plan = after.plan] {
            const NameOfPlace nameOf = [&](const QString &path) {
                return report::nameOfPlace(plan, m_context.document.catalog(), path);
            };
            m_rows.inputs = changedInputs(found->inputs);
            m_rows.results = changedFigures(found->results, NumberFormat());
            m_rows.review = reviewChangesTable(found->review);
            TextTable figures = changedFigures(found->results, m_context.format(), nameOf);
            // between states of a plan its inputs are the reason
            figures.header.removeLast();
            for (QStringList &row : figures.rows)
                row.removeLast();
            const auto show = [](Text *title, const QString &none, const QString &some,
                                 ResultTable *table, const TextTable &rows, int wide) {
                title->setText(rows.rows.empty() ? none : some);
                title->show();
                table->show(rows, wide);
                table->setVisible(!rows.rows.empty());
            };
            const ReviewChanges &r = found->review;
            m_state->setText(tr("Catalog %1, then %2. High risks %3, then %4; medium %5, then %6.")
                                 .arg(
                                     found->results.catalogBefore, found->results.catalogAfter,
                                     QString::number(r.risksBefore[Risk::High]),
                                     QString::number(r.risksAfter[Risk::High]),
                                     QString::number(r.risksBefore[Risk::Medium]),
                                     QString::number(r.risksAfter[Risk::Medium])));
            show(
                m_inputsTitle, tr("The inputs are the same"), tr("Inputs"), m_inputs,
                changedInputs(found->inputs, nameOf), 0);
            show(
                m_resultsTitle, tr("The results are the same"), tr("Results"), m_results, figures,
                0);
            show(
                m_reviewTitle, tr("The answers are the same"), tr("Review"), m_review,
                m_rows.review, 0);
            Q_EMIT compared();
        };
    });
}

} // namespace greenprint::ui
