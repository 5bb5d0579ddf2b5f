#include "ui/catalogs/effectview.h"

#include "reports/content/placenames.h"
#include "reports/results/changetables.h"
#include "ui/document/longwork.h"
#include "ui/pages/library/resulttable.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace greenprint::ui {
namespace {

constexpr int kRowRole = Qt::UserRole + 60;
/// Findings that are told of; the table of figures is the main thing.
constexpr int kMostFindings = 4;

QStandardItem *cell(const QString &text, const QVariant &sort) {
    auto *made = new QStandardItem(text);
    made->setData(sort, FigureTable::SortRole);
    made->setEditable(false);
    made->setToolTip(text);
    return made;
}

} // namespace

EffectView::EffectView(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_work(new LongWork(this))
    , m_cells(new QStandardItemModel(this))
    , m_table(new FigureTable)
    , m_title(new Text({}, TextStep::Base, true))
    , m_figures(new ResultTable(tr("What changes in the plan")))
    , m_reason(new Text({}))
    , m_findings(explanation({})) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *plans = new TextFilter(this);
    plans->setSourceModel(m_cells);
    plans->setSortRole(FigureTable::SortRole);
    m_table->setModel(plans);
    m_table->setAccessibleName(tr("Plans that change"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(new FilterField(*plans, *m_table));
    column->addWidget(m_table, 2);
    m_title->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_title);
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_figures->filter());
    column->addWidget(m_figures, 3);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    column->addWidget(m_findings);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &EffectView::explain);
    connect(
        m_figures->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            const QString reason = m_reasons.value(current.row());
            m_reason->setText(reason.isEmpty() ? QString() : tr("Because of: %1").arg(reason));
        });
    fill();
}

EffectView::~EffectView() {
    delete m_work;
}

void EffectView::show(const std::shared_ptr<const CatalogEffects> &effects) {
    if (m_effects == effects)
        return;
    m_effects = effects;
    fill();
}

void EffectView::setExport(const TableExport::Window &window) {
    const TableExport plans(window, [this]() -> std::optional<TableExport::Content> {
        if (!m_effects)
            return std::nullopt;
        TextTable table;
        table.header = {
            QStringLiteral("plan"), QStringLiteral("carbon_change"), QStringLiteral("cost_change"),
            QStringLiteral("water_change"), QStringLiteral("findings")};
        for (const EffectRow &row : m_effects->rows) {
            const PlanEffect &effect = row.effect;
            if (effect.changesAnything())
                table.rows.push_back(
                    {effect.name, figureText(effect.carbon), figureText(effect.cost),
                     figureText(effect.water), QString::number(effect.findings)});
        }
        return TableExport::Content::of(tr("Plans that change"), table);
    });
    m_table->setMenu([plans](QMenu &menu) { plans.addTo(menu); });
    const TableExport figures(window, [this]() -> std::optional<TableExport::Content> {
        if (!m_changes)
            return std::nullopt;
        return TableExport::Content::of(
            tr("What changes in the plan"), changedFigures(m_changes->changes, NumberFormat()),
            changesJson(m_changes->changes));
    });
    m_figures->setMenu([figures](QMenu &menu) { figures.addTo(menu); });
}

void EffectView::fill() {
    m_cells->clear();
    m_cells->setHorizontalHeaderLabels(
        {tr("Plan"), tr("Carbon"), tr("Cost"), tr("Water"), tr("Findings")});
    const NumberFormat format = m_preferences.format(Plan());
    const auto share = [&format](const std::optional<double> &value) {
        QStandardItem *made = value ? cell(
                                  format.percent(*value, NumberFormat::Sign::Always),
                                  std::abs(*value))
                                    : cell(QStringLiteral("\u2013"), 0.0);
        made->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (value && *value != 0.0)
            made->setData(
                static_cast<int>(*value > 0.0 ? Tone::Bad : Tone::Good), FigureTable::ToneRole);
        return made;
    };
    for (size_t i = 0; m_effects && i < m_effects->rows.size(); ++i) {
        const EffectRow &row = m_effects->rows[i];
        const PlanEffect &effect = row.effect;
        if (!effect.changesAnything())
            continue;
        const QString name = row.open < 0 ? effect.name : tr("%1 (open)").arg(effect.name);
        auto *plan = cell(name, name);
        plan->setData(static_cast<int>(i), kRowRole);
        auto *findings = cell(
            !effect.problem.isEmpty() ? tr("does not fit")
            : effect.findings == 0    ? QStringLiteral("\u2013")
                                      : QLocale().toString(effect.findings),
            effect.problem.isEmpty() ? effect.findings : std::numeric_limits<int>::max());
        findings->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!effect.problem.isEmpty()) {
            findings->setData(static_cast<int>(Tone::Caution), FigureTable::ToneRole);
            findings->setToolTip(effect.problem);
            plan->setToolTip(effect.problem);
        }
        m_cells->appendRow(
            {plan, share(effect.carbon), share(effect.cost), share(effect.water), findings});
    }
    for (int c = 1; c < m_cells->columnCount(); ++c)
        m_cells->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight);
    m_table->setWideColumn(0);
    m_table->setEmptyWords(
        m_effects ? tr("No plan changes.") : tr("Plans that would change stand here."));
    if (m_cells->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    explain();
}

void EffectView::explain() {
    const QModelIndex current = m_table->currentIndex().siblingAtColumn(0);
    m_figures->hide();
    m_reason->hide();
    m_findings->hide();
    m_title->setVisible(current.isValid());
    m_work->cancel();
    m_changes.reset();
    if (!m_effects || !current.isValid())
        return;
    const EffectRow &row = m_effects->rows[current.data(kRowRole).toUInt()];
    if (!row.effect.problem.isEmpty()) {
        m_title->setText(
            tr("\u201c%1\u201d cannot be computed with this catalog").arg(row.effect.name));
        m_findings->setText(
            row.open < 0
                ? row.effect.problem
                : tr("%1. It stays with catalog %2 as long as it is open.")
                      .arg(
                          row.effect.problem,
                          m_effects->open[static_cast<size_t>(row.open)].catalog.version()));
        m_findings->show();
        Q_EMIT detailed();
        return;
    }
    m_title->setText(tr("What changes in \u201c%1\u201d, and why").arg(row.effect.name));
    m_work->start([this, effects = m_effects, row](const Watch &) {
        auto found = std::make_shared<const Expected<PlanChanges>>(changesOf(*effects, row));
        return [this, effects, found] {
            if (!*found) {
                m_findings->setText(found->error().text());
                m_findings->show();
                return;
            }
            m_changes = std::shared_ptr<const PlanChanges>(found, &**found);
            const NumberFormat format = m_preferences.format((*found)->plan);
            const NameOfPlace nameOf = [&](const QString &path) {
                return report::nameOfPlace((*found)->plan, effects->catalog, path);
            };
            TextTable figures = changedFigures((*found)->changes, format, nameOf);
            // reasons are long: that of the chosen figure stands below the table
            m_reasons.clear();
            figures.header.removeLast();
            for (QStringList &figure : figures.rows)
                m_reasons << figure.takeLast();
            m_figures->show(figures, 0);
            m_figures->setMinimumHeight(100);
            m_figures->setMaximumHeight(QWIDGETSIZE_MAX);
            m_figures->setVisible(m_figures->rows() > 0);
            m_reason->setVisible(m_figures->rows() > 0);
            if (m_figures->rows() > 0)
                m_figures->setCurrentIndex(m_figures->model()->index(0, 0));
            QStringList findings = changedFindings((*found)->changes, nameOf);
            const qsizetype more = findings.size() - kMostFindings;
            if (more > 0) {
                findings = findings.mid(0, kMostFindings);
                findings << tr("and %n more", nullptr, static_cast<int>(more));
            }
            m_findings->setText(findings.join(QLatin1Char('\n')));
            m_findings->setVisible(!findings.isEmpty());
            Q_EMIT detailed();
        };
    });
}

} // namespace greenprint::ui
