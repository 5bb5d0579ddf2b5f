#include "ui/pages/start/startpage.h"

#include "ui/document/planopening.h"
#include "ui/pages/start/plantile.h"
#include "ui/pages/start/quickstartcard.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kMostColumns = 3;
constexpr qsizetype kMostRecent = 6;

} // namespace

StartPage::StartPage(
    const Catalog &catalog, Preferences &preferences, Shell &shell, QWidget *parent)
    : QScrollArea(parent)
    , m_catalog(catalog)
    , m_preferences(preferences)
    , m_shell(shell)
    , m_samples(new QWidget)
    , m_recent(new QWidget)
    , m_recentRows(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Start"));
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(40, 44, 40, 32);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    outer->addStretch(1);
    outer->addLayout(column, 12);
    outer->addStretch(1);

    column->addWidget(new Text(
        tr("What will it cost the climate, and you, before it is built?"), TextStep::Title, true));
    auto *lead = new Text(
        tr("Describe the work, try out where and how to do it, and see energy, carbon, water, cost "
           "and latency side by side. Everything stays on this computer."),
        TextStep::Base, false, Tone::Muted);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(22);
    column->addWidget(new Text(tr("Begin with five questions"), TextStep::Section, true));
    column->addSpacing(4);
    auto *quick = new QuickStartCard(m_catalog);
    connect(quick, &QuickStartCard::planMade, this, [this](const Plan &plan) {
        m_shell.openPlan(plan);
    });
    column->addWidget(quick);
    column->addSpacing(22);
    column->addWidget(new Text(tr("Begin with a sample"), TextStep::Section, true));
    column->addWidget(explanation(
        tr("Five plans of realistic size. Change what you like: a sample stays as it is.")));
    column->addSpacing(4);
    auto *grid = new QGridLayout(m_samples);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    column->addWidget(m_samples);

    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 22, 0, 0);
    recent->setSpacing(2);
    recent->addWidget(new Text(tr("Used recently"), TextStep::Section, true));
    recent->addLayout(m_recentRows);
    column->addWidget(m_recent);
    column->addSpacing(22);
    column->addWidget(explanation(
        tr("Or drop a plan, or a report that Greenprint has written, anywhere on this window.")));
    column->addStretch();
    setWidget(content);
    connect(&m_preferences, &Preferences::recentFilesChanged, this, &StartPage::fillRecent);
    fillRecent();
}

void StartPage::showEvent(QShowEvent *event) {
    QScrollArea::showEvent(event);
    // reading the samples must not hold up the first picture
    if (!std::exchange(m_filled, true))
        QTimer::singleShot(0, this, &StartPage::fillSamples);
}

void StartPage::fillSamples() {
    for (OpenedPlan &sample : readSamples(m_catalog)) {
        auto *tile = m_tiles.emplace_back(new PlanTile(sample.plan, m_samples));
        connect(tile, &QAbstractButton::clicked, this, [this, opened = std::move(sample)] {
            m_shell.open(opened);
        });
        tile->show();
    }
    arrangeSamples();
}

void StartPage::arrangeSamples() {
    auto *grid = static_cast<QGridLayout *>(m_samples->layout());
    if (m_tiles.empty())
        return;
    const int wide = m_tiles.front()->sizeHint().width() + grid->spacing();
    const int columns = std::clamp((m_samples->width() + grid->spacing()) / wide, 1, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (PlanTile *tile : m_tiles)
        grid->removeWidget(tile);
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        grid->addWidget(m_tiles[static_cast<size_t>(i)], i / columns, i % columns);
    for (int c = 0; c < kMostColumns; ++c)
        grid->setColumnStretch(c, c < columns ? 1 : 0);
}

void StartPage::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    // what it holds has its new size when that is done
    QTimer::singleShot(0, this, &StartPage::arrangeSamples);
}

void StartPage::fillRecent() {
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        // one of them may be the button that is being pressed
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_preferences.recentFiles().mid(0, kMostRecent);
    for (const QString &file : files) {
        auto *button = new QPushButton(withAmpersands(QFileInfo(file).completeBaseName()));
        button->setFlat(true);
        button->setToolTip(file);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, file] { m_shell.openFile(file); });
        m_recentRows->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recent->setVisible(!files.isEmpty());
}

} // namespace greenprint::ui
