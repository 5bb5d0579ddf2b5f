#include "ui/pages/review/improvementpane.h"

#include "ui/widgets/figuretable.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <limits>

namespace greenprint::ui {
namespace {

constexpr int kPracticeRole = Qt::UserRole + 50;

enum Column : quint8 { Name, Priority, Carbon, Cost, Gain, Work, Why };

QStandardItem *cell(const QString &text, const QVariant &sort, bool number) {
    auto *made = new QStandardItem(text);
    made->setData(sort, FigureTable::SortRole);
    made->setEditable(false);
    made->setToolTip(text);
    made->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return made;
}

std::optional<double> savingOf(const Improvement &improvement, Metric metric) {
    return improvement.saves ? (*improvement.saves)[metric] : std::nullopt;
}

QStandardItem *change(const Improvement &of, const SharedUnit &unit) {
    const std::optional<double> saved = savingOf(of, unit.metric());
    if (!saved)
        return cell(QStringLiteral("\u2013"), std::numeric_limits<double>::infinity(), true);
    auto *made = cell(ImprovementPane::changeText(*saved, unit), -*saved, true);
    if (*saved != 0.0)
        made->setData(int(*saved > 0.0 ? Tone::Good : Tone::Bad), FigureTable::ToneRole);
    return made;
}

} // namespace

SharedUnit ImprovementPane::unitOf(
    const ImprovementPlan &plan, Metric metric, const NumberFormat &format) {
    std::vector<Total> savings;
    savings.reserve(plan.items.size());
    for (const Improvement &i : plan.items)
        savings.push_back({.value = savingOf(i, metric), .partial = false});
    return {format, metric, savings};
}

QString ImprovementPane::changeText(double saving, const SharedUnit &unit) {
    const QString sign = saving < 0.0 ? QStringLiteral("+") : QString();
    return sign + unit.scaled(-saving).text();
}

ImprovementPane::ImprovementPane(QWidget *parent)
    : Surface(parent)
    , m_title(new Text(tr("Improvement plan"), TextStep::Section, true))
    , m_model(new QStandardItemModel(this))
    , m_table(new FigureTable)
    , m_adopt(new QPushButton(tr("Adopt in a new scenario"))) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_adopt->setToolTip(tr("Makes a scenario in which the selected practices are adopted"));
    m_adopt->setEnabled(false);
    column->addLayout(head);
    auto *filter = new TextFilter(this);
    filter->setSourceModel(m_model);
    filter->setSortRole(FigureTable::SortRole);
    m_table->setModel(filter);
    m_table->setAccessibleName(tr("Improvements"));
    // figures stay in sight beside long names
    m_table->horizontalHeader()->setMaximumSectionSize(300);
    m_table->setEmptyWords(
        tr("What each open practice would save in this plan is being simulated."));
    // by priority, as the review gives them, until a head is clicked
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    head->addWidget(new FilterField(*filter, *m_table));
    head->addWidget(m_adopt);
    column->addWidget(m_table, 1);

    connect(m_adopt, &QPushButton::clicked, this, [this] {
        if (const QStringList practices = selected(); !practices.isEmpty())
            Q_EMIT adopting(practices);
    });
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        m_adopt->setEnabled(m_table->selectionModel()->hasSelection() && !m_readOnly);
    });
    connect(
        selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
            if (row.isValid())
                Q_EMIT asked(row.siblingAtColumn(Name).data(kPracticeRole).toString());
        });
}

void ImprovementPane::showPlan(
    const ImprovementPlan &plan, const NumberFormat &format, bool readOnly) {
    m_readOnly = readOnly;
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Practice"), tr("Priority"), tr("Carbon"), tr("Cost"), tr("Effect"), tr("Effort"),
         tr("Why")});
    const SharedUnit carbonUnit = unitOf(plan, Metric::Carbon, format);
    const SharedUnit costUnit = unitOf(plan, Metric::Cost, format);
    for (const Improvement &i : plan.items) {
        QStandardItem *name = cell(
            QStringLiteral("%1 %2").arg(i.practice, i.title), i.practice, false);
        name->setData(i.practice, kPracticeRole);
        m_model->appendRow(
            {name,
             cell(
                 i.priority ? QString::number(*i.priority) : QStringLiteral("\u2013"),
                 i.priority.value_or(99), true),
             change(i, carbonUnit), change(i, costUnit),
             cell(label(i.effect), int(i.effect), false),
             cell(effortText(i.effort), int(i.effort), false),
             cell(i.remark.isEmpty() ? i.why : i.remark, i.why, false)});
    }
    for (int column : {Priority, Carbon, Cost})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight);
    m_table->setWideColumn(Name);

    const Saving together(plan.combined.before, plan.combined.after);
    const std::optional<double> carbon = together.share(Metric::Carbon);
    const std::optional<double> cost = together.share(Metric::Cost);
    m_title->setText(
        plan.combined.practices.isEmpty() || !carbon || !cost
            ? tr("Improvement plan")
            : tr("Improvement plan \u00b7 together %1 carbon, %2 cost (not the sum)")
                  .arg(
                      format.percent(-*carbon, NumberFormat::Sign::Always),
                      format.percent(-*cost, NumberFormat::Sign::Always)));
    m_adopt->setEnabled(false);
}

void ImprovementPane::setTip(std::function<QString(const QString &practice, Metric metric)> tip) {
    m_table->setTip([tip = std::move(tip)](const QModelIndex &index) {
        const QString practice = index.siblingAtColumn(Name).data(kPracticeRole).toString();
        switch (index.column()) {
        case Carbon:
            return tip(practice, Metric::Carbon);
        case Cost:
            return tip(practice, Metric::Cost);
        default:
            return QString();
        }
    });
}

QStringList ImprovementPane::selected() const {
    QStringList practices;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        practices << row.data(kPracticeRole).toString();
    return practices;
}

} // namespace greenprint::ui
