#include "ui/pages/rank/rankpage.h"

#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"
#include "ui/charts/picturebutton.h"
#include "ui/document/longwork.h"
#include "ui/document/variants.h"
#include "ui/inspector/origintip.h"
#include "ui/pages/explore/designcard.h"
#include "ui/pages/exportbutton.h"
#include "ui/pages/rank/optionfilter.h"
#include "ui/pages/rank/rankmodel.h"
#include "ui/pages/rank/regionmap.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spreadsheettext.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr std::array kMetrics{Metric::Carbon, Metric::Cost,  Metric::LatencyP95,
                              Metric::Energy, Metric::Water, Metric::TrainingHours};

} // namespace

RankPage::RankPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_work(new LongWork(this))
    , m_summary(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_what(new QComboBox)
    , m_part(new QComboBox)
    , m_by(new QComboBox)
    , m_filter(new QLineEdit)
    , m_possible(new QCheckBox(tr("Only what is possible")))
    , m_mapCard(new Surface)
    , m_map(new RegionMap)
    , m_model(new RankModel(this))
    , m_shown(new OptionFilter(this))
    , m_table(new FigureTable)
    , m_design(new DesignCard(context))
    , m_adopt(new QPushButton(tr("Adopt"))) {
    auto *map = new QGridLayout(m_mapCard);
    map->setContentsMargins(8, 8, 8, 6);
    map->addWidget(m_map, 0, 0);
    auto *picture = new PictureButton(
        *m_map, context.shell, [this] { return spreadsheetText(*m_shown); });
    picture->setTitle(tr("Map of Regions"));
    map->addWidget(picture, 0, 0, Qt::AlignTop | Qt::AlignRight);
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(FigureTable::SortRole);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Options"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // why something is not possible stands where its figures would
    m_table->setWordsColumn(RankModel::Difference);
    m_table->setMinimumHeight(160);
    m_table->setTip([this](const QModelIndex &cell) { return tipOf(m_shown->mapToSource(cell)); });
    m_table->sortByColumn(RankModel::Difference, Qt::AscendingOrder);
    m_design->setFixedWidth(300);
    m_adopt->setToolTip(tr("Put this option into the selected scenario"));
    m_design->addButton(m_adopt);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_mapCard, 3);
    left->addWidget(m_table, 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(m_design);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    column->addWidget(createHead());
    column->addWidget(createQuestion());
    column->addLayout(row, 1);

    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        fillParts();
        start();
    });
    connect(m_part, &QComboBox::currentIndexChanged, this, &RankPage::start);
    connect(m_by, &QComboBox::currentIndexChanged, this, &RankPage::start);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &OptionFilter::setText);
    connect(m_possible, &QCheckBox::toggled, m_shown, &OptionFilter::setPossibleOnly);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            select(index.isValid() ? m_shown->mapToSource(index).row() : -1);
        });
    connect(m_map, &RegionMap::placeChosen, this, [this](const QString &id) {
        for (int r = 0; m_ranking && r < m_model->rowCount(); ++r) {
            if (m_model->option(r).option != id)
                continue;
            const QModelIndex shown = m_shown->mapFromSource(m_model->index(r, 0));
            if (shown.isValid()) {
                m_table->setCurrentIndex(shown);
                m_table->scrollTo(shown);
            } else {
                select(r);
            }
        }
        selection().explain(RegionTopic{id});
    });
    connect(m_adopt, &QPushButton::clicked, this, &RankPage::adopt);
    connect(m_design->makeScenario(), &QPushButton::clicked, this, &RankPage::makeScenario);
    connect(m_work, &LongWork::runningChanged, this, &RankPage::showSummary);
}

RankPage::~RankPage() {
    delete m_work;
}

QWidget *RankPage::createHead() {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new Text(tr("Rank"), TextStep::Title, true));
    m_summary->setMinimumWidth(80);
    line->addWidget(m_summary, 1, Qt::AlignBottom);
    auto *save = new ExportButton(
        context(), tr("Every option with its figures"),
        [this]() -> std::optional<ExportButton::Content> {
            if (!m_ranking)
                return std::nullopt;
            return ExportButton::Content::of(
                m_what->currentText(), rankTable(*m_ranking), rankJson(*m_ranking));
        });
    m_table->setMenu([save](QMenu &menu) { save->tableExport().addTo(menu); });
    line->addWidget(save);
    return head;
}

QWidget *RankPage::createQuestion() {
    auto *card = new Surface;
    auto *flow = new FlowLayout(card);
    flow->setContentsMargins(14, 10, 14, 10);
    const auto field = [&](const QString &name, QWidget *control) {
        auto *holder = new QWidget;
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 10, 0);
        line->setSpacing(8);
        auto *label = new Text(name, TextStep::Base, false, Tone::Muted);
        label->setBuddy(control);
        line->addWidget(label);
        line->addWidget(control);
        control->setAccessibleName(name);
        flow->addWidget(holder);
    };
    m_what->addItem(tr("Regions"), int(RankChoice::Region));
    m_what->addItem(tr("Storage classes"), int(RankChoice::Storage));
    m_what->addItem(tr("Instances"), int(RankChoice::Instance));
    m_what->addItem(tr("Ways of answering"), int(RankChoice::Endpoint));
    for (const Metric metric : kMetrics)
        m_by->addItem(shortLabel(metric), int(metric));
    m_part->setMinimumWidth(170);
    field(tr("Rank"), m_what);
    field(tr("for"), m_part);
    field(tr("by"), m_by);
    m_filter->setPlaceholderText(tr("Filter options"));
    m_filter->setAccessibleName(tr("Filter options"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(150);
    flow->addWidget(m_filter);
    flow->addWidget(m_possible);
    return card;
}

RankChoice RankPage::choice() const {
    return static_cast<RankChoice>(m_what->currentData().toInt());
}

void RankPage::fillParts() {
    const QSignalBlocker quiet(m_part);
    const QVariant before = m_part->currentData();
    m_part->clear();
    const Workload &w = document().plan().workload;
    switch (choice()) {
    case RankChoice::Region:
        m_part->addItem(tr("All stages"), QString());
        for (const Stage stage : kStages)
            m_part->addItem(label(stage), keyword(stage));
        break;
    case RankChoice::Storage:
        for (const Dataset &dataset : w.datasets)
            m_part->addItem(displayName(dataset), dataset.id);
        break;
    case RankChoice::Instance:
        for (const Task &task : w.tasks)
            m_part->addItem(displayName(task), task.id);
        break;
    case RankChoice::Endpoint:
        for (const Service &service : w.services)
            m_part->addItem(displayName(service), service.id);
        break;
    }
    if (const int same = m_part->findData(before); same >= 0)
        m_part->setCurrentIndex(same);
    m_part->setEnabled(m_part->count() > 0);
    m_mapCard->setVisible(choice() == RankChoice::Region);
}

void RankPage::refresh(Changes changes) {
    if (changes & Change::Plan)
        fillParts();
    if (changes & (Change::Plan | Change::Scenario))
        start();
    else if (changes & (Change::Format | Change::Theme))
        showRanking();
}

void RankPage::start() {
    if (m_part->count() == 0) {
        m_work->cancel();
        m_ranking.reset();
        showRanking();
        showSummary();
        return;
    }
    RankRequest request;
    request.choice = choice();
    request.by = static_cast<Metric>(m_by->currentData().toInt());
    request.threads = QThread::idealThreadCount();
    if (request.choice == RankChoice::Region)
        request.stage = fromKeyword<Stage>(m_part->currentData().toString());
    else
        request.of = m_part->currentData().toString();
    const auto plan = document().state();
    const QString base = selection().scenario();
    m_work->start([this, plan, base, request, catalog = document().catalog()](const Watch &) {
        const Catalog own = catalog.with(catalogOverrides(*plan));
        auto ranking = std::make_shared<Expected<Ranking>>(rank(own, *plan, base, request));
        return [this, plan, base, ranking] {
            if (document().state() != plan)
                return;
            m_base = base;
            m_of = plan;
            take(*ranking);
        };
    });
}

void RankPage::take(const Expected<Ranking> &ranking) {
    if (!ranking) {
        m_ranking.reset();
        showRanking();
        m_summary->setText(ranking.error().message);
        m_summary->setTone(Tone::Bad);
        return;
    }
    m_ranking = std::make_shared<const Ranking>(*ranking);
    showRanking();
    showSummary();
}

void RankPage::showRanking() {
    QString before;
    if (const QModelIndex current = m_table->currentIndex();
        current.isValid() && m_model->ranking())
        before = m_model->option(m_shown->mapToSource(current).row()).option;
    const Catalog &catalog = document().ownCatalog();
    m_model->show(m_ranking, &catalog, format());
    // what stands in place of the figures needs no column of its own
    m_table->setColumnHidden(m_model->columnCount() - 1, true);
    std::vector<RegionMap::Place> places;
    int unplaced = 0;
    int row = -1;
    for (int r = 0; r < m_model->rowCount(); ++r) {
        const RankedOption &option = m_model->option(r);
        if (option.option == before || (row < 0 && before.isEmpty() && option.feasible))
            row = r;
        const Region *region = catalog.region(option.option);
        if (m_ranking->choice != RankChoice::Region)
            continue;
        if (!region || !region->latitude.known() || !region->longitude.known()) {
            ++unplaced;
            continue;
        }
        const RegionMap::Standing standing = !option.feasible ? RegionMap::Standing::NotPossible
                                             : m_model->isKnown(r) ? RegionMap::Standing::Ranked
                                                                   : RegionMap::Standing::NoData;
        places.push_back(
            {option.option, m_model->reading(r), region->longitude.value, region->latitude.value,
             standing, m_model->heat(r, m_ranking->by), option.current});
    }
    m_map->show(std::move(places), unplaced, m_ranking ? shortLabel(m_ranking->by) : QString());
    const QModelIndex shown = row < 0 ? QModelIndex()
                                      : m_shown->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(shown);
    if (!shown.isValid())
        select(row);
    else
        m_table->scrollTo(shown);
}

void RankPage::showSummary() {
    m_summary->setTone(Tone::Muted);
    m_summary->setToolTip({});
    if (m_work->isRunning()) {
        m_summary->setText(tr("Ranking\u2026"));
        return;
    }
    if (!m_ranking) {
        if (m_part->count() == 0)
            m_summary->setText(tr("The workload has nothing of this kind to choose for"));
        return;
    }
    const auto possible = std::ranges::count_if(m_ranking->options, &RankedOption::feasible);
    m_summary->setText(tr("%n option(s), %1 possible, rest equal", nullptr,
                          static_cast<int>(m_ranking->options.size()))
                           .arg(possible));
    QStringList missing;
    for (int r = 0; r < m_model->rowCount(); ++r) {
        if (m_model->option(r).feasible && !m_model->isKnown(r))
            missing << m_model->nameOf(r);
    }
    if (!missing.isEmpty())
        m_summary->setText(
            m_summary->text() + QStringLiteral(" \u00b7 ")
            + tr("no data (%1)").arg(missing.size()));
    m_summary->setToolTip(missing.join(QLatin1Char('\n')));
}

QString RankPage::tipOf(const QModelIndex &cell) const {
    const std::optional<Metric> metric = m_model->metricAt(cell.column());
    if (!metric || !m_ranking || document().state() != m_of)
        return {};
    const RankedOption &option = m_model->option(cell.row());
    // why it is not possible is what is to be said of it
    if (!option.feasible && cell.column() == RankModel::Difference)
        return {};
    return designTip(
        context(), *m_of, m_base, option.choices, m_model->nameOf(cell.row()), *metric);
}

void RankPage::select(int row) {
    const bool known = row >= 0 && m_ranking && row < m_model->rowCount();
    m_selected = known ? row : -1;
    if (!known) {
        m_design->clear(tr("Select an option to see what it changes."));
        m_adopt->setEnabled(false);
        m_map->setChosen({});
        return;
    }
    const RankedOption &option = m_model->option(row);
    m_map->setChosen(option.option);
    if (document().state() != m_of) {
        m_design->clear(tr("The plan has changed; the options are being ranked anew."));
        m_adopt->setEnabled(false);
        return;
    }
    m_design->show(
        m_base, option.choices,
        option.feasible
            ? QString()
            : m_model->index(row, RankModel::Difference).data(FigureTable::WordsRole).toString());
    m_adopt->setEnabled(!option.current && !document().isReadOnly());
    if (option.current)
        m_design->makeScenario()->setEnabled(false);
}

void RankPage::adopt() {
    if (m_selected < 0 || !m_ranking || document().state() != m_of)
        return;
    const RankedOption option = m_model->option(m_selected);
    const Expected<void> done = document().edit(tr("Adopt %1").arg(option.option), [&](Plan &plan) {
        adoptChoices(plan, m_base, option.choices);
    });
    tell(done);
}

void RankPage::makeScenario() {
    if (m_selected < 0 || !m_ranking || document().state() != m_of)
        return;
    const RankedOption option = m_model->option(m_selected);
    const Expected<void> done = document().edit(
        tr("Make a scenario with %1").arg(option.option), [&](Plan &plan) {
            addVariant(plan, m_base, option.choices, tr("With %1").arg(option.option));
        });
    tell(done);
}

} // namespace greenprint::ui
