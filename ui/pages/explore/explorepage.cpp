#include "ui/pages/explore/explorepage.h"

#include "model/whatif/explore/knee.h"
#include "reports/content/resultcharts.h"
#include "reports/results/frontwriter.h"
#include "reports/results/whatiftables.h"
#include "ui/charts/chartzoom.h"
#include "ui/charts/picturebutton.h"
#include "ui/document/longwork.h"
#include "ui/document/variants.h"
#include "ui/inspector/origintip.h"
#include "ui/pages/explore/designcard.h"
#include "ui/pages/explore/frontmodel.h"
#include "ui/pages/explore/frontplot.h"
#include "ui/pages/explore/requestbar.h"
#include "ui/pages/exportbutton.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/spreadsheettext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint::ui {
namespace {

constexpr int kPatience = 250; ///< ms

/// A number too long to be read as a power of ten: "4.8 × 10¹⁴".
QString countText(const QString &digits, const QLocale &locale) {
    if (digits.size() <= 9)
        return locale.toString(digits.toLongLong());
    static constexpr std::array<char16_t, 10> kRaised{u'\u2070', u'\u00b9', u'\u00b2', u'\u00b3',
                                                      u'\u2074', u'\u2075', u'\u2076', u'\u2077',
                                                      u'\u2078', u'\u2079'};
    QString power;
    for (const QChar digit : QString::number(digits.size() - 1))
        power += QChar(kRaised[static_cast<size_t>(digit.digitValue())]);
    return QStringLiteral("%1 \u00d7 10%2")
        .arg(locale.toString((digits.left(3).toDouble() / 100.0), 'g', 2), power);
}

} // namespace

ExplorePage::ExplorePage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_work(new LongWork(this))
    , m_summary(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop")))
    , m_again(new QPushButton(tr("Explore")))
    , m_request(new RequestBar)
    , m_plot(new FrontPlot)
    , m_model(new FrontModel(this))
    , m_sorted(new TextFilter(this))
    , m_table(new FigureTable)
    , m_design(new DesignCard(context)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    m_sorted->setSourceModel(m_model);
    column->addWidget(createHead());
    column->addWidget(m_request);
    column->addWidget(createFront(), 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPatience);
    connect(&m_soon, &QTimer::timeout, this, &ExplorePage::start);
    connect(m_request, &RequestBar::changed, this, [this] {
        setStale(true);
        m_soon.start();
    });
    connect(m_work, &LongWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &LongWork::runningChanged, this, [this](bool running) {
        m_progress->setVisible(running);
        m_cancel->setVisible(running);
        m_again->setVisible(!running);
        showSummary();
    });
    connect(m_cancel, &QPushButton::clicked, m_work, &LongWork::cancel);
    connect(m_again, &QPushButton::clicked, this, &ExplorePage::start);
    connect(m_plot, &FrontPlot::chosen, this, &ExplorePage::select);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid())
                m_plot->setCurrent(m_sorted->mapToSource(index).row());
        });
    connect(m_design->makeScenario(), &QPushButton::clicked, this, &ExplorePage::makeScenario);
}

ExplorePage::~ExplorePage() {
    delete m_work;
}

QWidget *ExplorePage::createHead() {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new Text(tr("Explore"), TextStep::Title, true));
    m_summary->setMinimumWidth(80);
    m_summary->setAccessibleName(tr("What was explored"));
    line->addWidget(m_summary, 1, Qt::AlignBottom);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress of the exploration"));
    m_progress->hide();
    m_cancel->hide();
    m_again->setToolTip(tr("Look for the designs that no other one beats"));
    line->addWidget(new FilterField(*m_sorted, *m_table));
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    line->addWidget(m_again);
    auto *save = new ExportButton(
        context(), tr("Every design that no other one beats, with its choices"),
        [this]() -> std::optional<ExportButton::Content> {
            if (!m_front)
                return std::nullopt;
            const auto written = [front = m_front](auto write) {
                return [front, write] {
                    QByteArray bytes;
                    write(*front, [&bytes](const QByteArray &piece) { bytes += piece; });
                    return bytes;
                };
            };
            const QString name = tr("Designs");
            return ExportButton::Content{
                name,
                [name, front = m_front] {
                    return TableExport::workbookOf(name, exploreTable(*front));
                },
                written(writeExploreCsv), written(writeExploreJson)};
        });
    m_table->setMenu([save](QMenu &menu) { save->tableExport().addTo(menu); });
    line->addWidget(save);
    return head;
}

QWidget *ExplorePage::createFront() {
    auto *card = new Surface;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 6, 6, 8);
    inside->setSpacing(0);
    auto *views = new QHBoxLayout;
    views->setSpacing(4);
    views->addStretch();
    const auto view = [&](const QString &text, const QString &tip, void (FrontPlot::*go)()) {
        auto *button = new QPushButton(text);
        button->setFlat(true);
        button->setCheckable(true);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, go] {
            (m_plot->*go)();
            showView();
        });
        views->addWidget(button);
        return button;
    };
    m_frontView = view(tr("Front"), tr("Show the front from close by"), &FrontPlot::showFront);
    m_allView = view(tr("All"), tr("Show the scenarios too"), &FrontPlot::showAll);
    connect(m_plot->zoom(), &ChartZoom::viewChanged, this, &ExplorePage::showView);
    auto *picture = new PictureButton(
        *m_plot, context().shell, [this] { return spreadsheetText(*m_sorted); });
    picture->setTitle(tr("Designs that no other one beats"));
    views->addWidget(picture);
    inside->addLayout(views);
    inside->addWidget(m_plot);
    m_plot->setTip([this](int design) {
        const QString figures = m_model->reading(design);
        return design == m_plot->picture().knee
                   ? tr("Knee: nearest to the least of everything asked for") + QLatin1Char('\n')
                         + figures
                   : figures;
    });

    m_sorted->setSortRole(FigureTable::SortRole);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Table of designs that no other one beats"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(120);
    m_table->setTip([this](const QModelIndex &cell) { return tipOf(m_sorted->mapToSource(cell)); });
    m_table->setEmptyWords(tr("Designs that no other one beats, in every objective at once."));

    auto *front = new QWidget;
    auto *grid = new QGridLayout(front);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(card, 0, 0);
    grid->addWidget(m_design, 0, 1);
    grid->addWidget(m_table, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 1);
    m_design->setFixedWidth(312);
    return front;
}

void ExplorePage::showView() {
    m_frontView->setChecked(m_plot->showsFront());
    m_allView->setChecked(!m_plot->zoom()->isClose());
}

void ExplorePage::refresh(Changes changes) {
    if (const ScenarioResult *scenario = context().scenario())
        m_request->setPresent(scenario->totals);
    if (changes & (Change::Plan | Change::Scenario)) {
        setStale(true);
        m_soon.start();
    }
    if (changes & (Change::Format | Change::Result | Change::Theme))
        showFront();
}

void ExplorePage::setStale(bool stale) {
    m_plot->setStale(stale);
    if (stale)
        m_design->makeScenario()->setEnabled(false);
}

void ExplorePage::start() {
    m_soon.stop();
    setStale(true);
    m_trouble.clear();
    m_progress->setValue(0);
    const auto plan = document().state();
    const QString base = selection().scenario();
    ExploreRequest request = m_request->request();
    request.threads = QThread::idealThreadCount();
    m_work->start([this, plan, base, request, catalog = document().catalog()](const Watch &watch) {
        const Catalog own = catalog.with(catalogOverrides(*plan));
        auto found = std::make_shared<Expected<Exploration>>(
            explore(own, *plan, base, request, watch));
        return [this, plan, base, found] {
            if (document().state() != plan)
                return;
            m_base = base;
            m_of = plan;
            take(*found);
        };
    });
}

void ExplorePage::take(const Expected<Exploration> &found) {
    if (!found) {
        m_trouble = found.error().message;
        showSummary();
        return;
    }
    m_front = std::make_shared<const Exploration>(*found);
    m_plot->setCurrent(-1);
    setStale(false);
    showFront();
    showSummary();
    // the first of the table is a beginning: the least of the first objective
    m_plot->setCurrent(m_front->front.empty() ? -1 : 0);
    if (m_front->front.empty())
        select(-1);
}

void ExplorePage::showFront() {
    m_model->show(m_front, format());
    if (!m_front)
        return;
    const Metric across = m_front->objectives[0];
    const Metric up = m_front->objectives[1];
    FrontPlot::Picture picture;
    double mostX = 0.0;
    double mostY = 0.0;
    const auto point = [&](const Totals &totals) {
        const QPointF at(totals[across].value.value_or(0.0), totals[up].value.value_or(0.0));
        mostX = std::max(mostX, at.x());
        mostY = std::max(mostY, at.y());
        return at;
    };
    for (const FoundDesign &design : m_front->front)
        picture.points.push_back(point(design.totals));
    if (m_front->objectives.size() > 2) {
        const Metric third = m_front->objectives[2];
        picture.shade = shortLabel(third);
        double least = std::numeric_limits<double>::infinity();
        double most = 0.0;
        for (const FoundDesign &design : m_front->front) {
            const double value = design.totals[third].value.value_or(0.0);
            least = std::min(least, value);
            most = std::max(most, value);
        }
        for (const FoundDesign &design : m_front->front)
            picture.shades.push_back(
                most > least ? (design.totals[third].value.value_or(0.0) - least) / (most - least)
                             : 0.0);
    }
    if (const Comparison *result = document().result()) {
        const std::vector<Hue> hues = huesOf(*result);
        for (size_t i = 0; i < hues.size(); ++i) {
            const ScenarioResult &scenario = result->scenarios[i];
            if (scenario.totals[across].value && scenario.totals[up].value)
                picture.marks.push_back(
                    {document().plan().scenarios.empty() ? tr("As planned") : scenario.name,
                     point(scenario.totals), scenario.id == selection().scenario(), hues[i],
                     scenario.totals[Metric::Water].value.value_or(std::nan("")), i});
        }
    }
    sizeByWater(picture);
    picture.knee = kneeOf(m_front->front, m_front->objectives).value_or(-1);
    picture.across = shortLabel(across);
    picture.up = shortLabel(up);
    picture.acrossUnit = format().unitFor(across, mostX);
    picture.acrossUnit.symbol = unitText(across, picture.acrossUnit.symbol);
    picture.upUnit = format().unitFor(up, mostY);
    picture.upUnit.symbol = unitText(up, picture.upUnit.symbol);
    m_plot->show(std::move(picture), format());
    showView();
}

void ExplorePage::sizeByWater(FrontPlot::Picture &picture) const {
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    const auto take = [&](double water) {
        if (std::isnan(water))
            return;
        least = std::min(least, water);
        most = std::max(most, water);
    };
    for (const FoundDesign &design : m_front->front) {
        picture.sizes.push_back(design.totals[Metric::Water].value.value_or(std::nan("")));
        take(picture.sizes.back());
    }
    for (const FrontPlot::Mark &mark : picture.marks)
        take(mark.size);
    // without any water all are of one size
    if (!(most > 0.0)) {
        picture.sizes.clear();
        for (FrontPlot::Mark &mark : picture.marks)
            mark.size = 1.0;
        return;
    }
    for (double &size : picture.sizes)
        size /= most;
    for (FrontPlot::Mark &mark : picture.marks)
        mark.size /= most;
    const DisplayUnit unit = format().unitFor(Metric::Water, most);
    picture.size = tr("%1, %2 to %3 %4")
                       .arg(
                           shortLabel(Metric::Water), format().number(least / unit.size),
                           format().number(most / unit.size), unit.symbol);
}

void ExplorePage::showSummary() {
    m_summary->setTone(m_trouble.isEmpty() ? Tone::Muted : Tone::Bad);
    m_summary->setToolTip({});
    if (m_work->isRunning()) {
        m_summary->setText(tr("Exploring\u2026"));
    } else if (!m_trouble.isEmpty()) {
        m_summary->setText(m_trouble);
        m_summary->setToolTip(m_trouble);
    } else if (m_front) {
        const QLocale locale = format().locale();
        m_summary->setText(
            m_front->front.empty()
                ? tr("None of %1 designs keeps these limits")
                      .arg(countText(m_front->designsCovered, locale))
                : tr("%1 designs covered exactly \u00b7 %n not beaten \u00b7 %2 s", nullptr,
                     static_cast<int>(m_front->front.size()))
                      .arg(
                          countText(m_front->designsCovered, locale),
                          locale.toString(m_front->seconds, 'f', 2)));
        m_summary->setToolTip(tr("%1 designs").arg(m_front->designsCovered));
    } else {
        m_summary->setText(tr("Finds the designs that no other one beats"));
    }
}

QString ExplorePage::tipOf(const QModelIndex &cell) const {
    const std::optional<Metric> metric = m_model->metricAt(cell.column());
    if (!metric || !m_front || document().state() != m_of)
        return {};
    const Choices &choices = m_front->front[static_cast<size_t>(cell.row())].choices;
    return designTip(context(), *m_of, m_base, choices, regionsOf(choices), *metric);
}

void ExplorePage::select(int design) {
    m_selected = design;
    if (design < 0 || !m_front || design >= m_model->rowCount()) {
        m_design->clear(
            m_front && m_front->front.empty()
                ? tr("No design keeps the limits. Relax one, or let more vary.")
                : tr("Click a point, or go along the front with the arrow keys."));
        return;
    }
    if (document().state() != m_of) {
        m_design->clear(tr("The plan has changed; these designs are of what it was."));
        return;
    }
    m_design->show(m_base, m_front->front[static_cast<size_t>(design)].choices);
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(design, 0));
    if (m_table->currentIndex().row() != row.row()) {
        m_table->setCurrentIndex(row);
        m_table->scrollTo(row);
    }
}

void ExplorePage::makeScenario() {
    if (m_selected < 0 || !m_front || document().state() != m_of)
        return;
    const Choices choices = m_front->front[static_cast<size_t>(m_selected)].choices;
    const Expected<void> done = document().edit(tr("Make a scenario of a design"), [&](Plan &plan) {
        addVariant(plan, m_base, choices, tr("Explored design"));
    });
    tell(done);
}

} // namespace greenprint::ui
