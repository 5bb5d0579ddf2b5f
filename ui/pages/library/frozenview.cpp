#include "ui/pages/library/frozenview.h"

#include "reports/content/placenames.h"
#include "reports/results/changetables.h"
#include "ui/document/longwork.h"
#include "ui/pages/library/resulttable.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QVBoxLayout>

namespace greenprint::ui {

FrozenView::FrozenView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_comparing(new LongWork(this))
    , m_origin(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_results(new ResultTable(tr("Results as they were frozen")))
    , m_effect(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_figures(new ResultTable(tr("What today's catalog would change")))
    , m_factorsTitle(new Text(tr("Figures of the catalog that differ"), TextStep::Section, true))
    , m_factors(new ResultTable(tr("Figures of the catalog that differ")))
    , m_findings(new Text({}, TextStep::Base)) {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(10);
    column->addWidget(new Text(tr("Frozen results"), TextStep::Title, true));
    m_origin->setWordWrap(true);
    column->addWidget(m_origin);
    column->addWidget(m_results->filter());
    column->addWidget(m_results);
    column->addSpacing(8);
    column->addWidget(new Text(tr("What today's catalog would change"), TextStep::Section, true));
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    column->addWidget(m_figures->filter());
    column->addWidget(m_figures);
    m_findings->setWordWrap(true);
    column->addWidget(m_findings);
    column->addSpacing(8);
    column->addWidget(m_factorsTitle);
    column->addWidget(m_factors->filter());
    column->addWidget(m_factors);
    column->addStretch();
    fillScrolling(*this, content, tr("Frozen results"));

    const auto exports = [this](ResultTable *table, TableExport::Source source) {
        const TableExport save(TableExport::Window::of(m_context.shell), std::move(source));
        table->setMenu([save](QMenu &menu) { save.addTo(menu); });
    };
    exports(m_results, [this]() -> std::optional<TableExport::Content> {
        const auto results = m_context.document.frozen();
        if (!results)
            return std::nullopt;
        return TableExport::Content::of(tr("Frozen results"), frozenTable(*results));
    });
    exports(m_figures, [this]() -> std::optional<TableExport::Content> {
        if (!m_changes)
            return std::nullopt;
        return TableExport::Content::of(
            tr("What today's catalog would change"), changedFigures(*m_changes, NumberFormat()),
            changesJson(*m_changes));
    });
    exports(m_factors, [this]() -> std::optional<TableExport::Content> {
        if (!m_changes)
            return std::nullopt;
        return TableExport::Content::of(m_factorsTitle->text(), changedFactors(*m_changes));
    });
    m_results->setTip([this](const QModelIndex &cell) {
        const auto results = m_context.document.frozen();
        return results && cell.column() > 0 ? plainTip(frozenOrigin(*results)) : QString();
    });
    connect(&m_context.preferences, &Preferences::formatChanged, this, [this] {
        showFrozen();
        showChanges();
    });
    showFrozen();
    showChanges();
    const auto frozen = m_context.document.frozen();
    if (!frozen)
        return;
    m_comparing->start([this, frozen, plan = m_context.document.state(),
                        catalog = m_context.document.catalog()](const Watch &) {
        auto changes = std::make_shared<const ResultChanges>(
            catalogEffect(*frozen, *plan, catalog));
        return [this, changes] {
            m_changes = changes;
            showChanges();
            Q_EMIT compared();
        };
    });
}

FrozenView::~FrozenView() {
    delete m_comparing;
}

void FrozenView::showFrozen() {
    const FrozenResults *frozen = m_context.document.frozen().get();
    m_results->setVisible(frozen);
    if (!frozen) {
        m_origin->setText(
            tr("No results came with this plan, and the library has none for it. What "
               "the pages show is computed with catalog %1.")
                .arg(m_context.document.catalog().version()));
        return;
    }
    QString origin = frozenOrigin(*frozen);
    if (frozen->planHash != planHash(m_context.document.plan()))
        origin += QLatin1Char(' ') + tr("They are of another state of this plan.");
    m_origin->setText(origin);
    m_results->show(frozenSummary(*frozen, m_context.format()), 0);
}

void FrozenView::showChanges() {
    m_figures->setVisible(m_changes && !m_changes->figures.empty());
    m_factorsTitle->setVisible(m_changes && !m_changes->factors.empty());
    m_factors->setVisible(m_changes && !m_changes->factors.empty());
    m_findings->setVisible(m_changes && !changedFindings(*m_changes).isEmpty());
    if (!m_changes) {
        m_effect->setText(
            m_context.document.frozen() ? tr("Computing it again\u2026")
                                        : tr("There is nothing to compare with."));
        return;
    }
    m_effect->setText(
        m_changes->empty()
            ? tr("Nothing: with catalog %1 every figure is the same.").arg(m_changes->catalogAfter)
            : tr("%n figure(s) would not be the same with catalog %1.", nullptr,
                 static_cast<int>(m_changes->figures.size()))
                  .arg(m_changes->catalogAfter));
    const NameOfPlace nameOf = [this](const QString &path) {
        const PlanDocument &document = m_context.document;
        return report::nameOfPlace(document.plan(), document.catalog(), path);
    };
    m_figures->show(changedFigures(*m_changes, m_context.format(), nameOf), 5);
    m_factors->show(changedFactors(*m_changes), 0);
    m_findings->setText(changedFindings(*m_changes, nameOf).join(QLatin1Char('\n')));
}

} // namespace greenprint::ui
