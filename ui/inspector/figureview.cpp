#include "ui/inspector/figureview.h"

#include "ui/inspector/factorcard.h"
#include "ui/widgets/celltip.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/textwidth.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kMostLines = 3; ///< of share and source
constexpr int kMostOpen = 12; ///< rows of which it is remembered that they are open
constexpr int kAbove = 4;
constexpr int kLeft = 2;
constexpr int kRight = 16;

/// Title left, amount bold at the right; share or source below, in as many lines as it takes.
class FigureDelegate : public QStyledItemDelegate {
public:
    explicit FigureDelegate(QTreeView *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree) {
        // another width may want another number of lines
        connect(
            tree->header(), &QHeaderView::sectionResized, tree, [tree] { tree->doItemsLayout(); });
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.soft);
        const bool line = !index.parent().isValid();
        const QRect area = option.rect.adjusted(kLeft, kAbove, -kRight, 0);
        painter->setFont(ui::font(TextStep::Base, line));
        const QString amount = index.data(FigureModel::Amount).toString();
        const int amountWidth = textWidth(amount, painter->font());
        painter->setPen(theme.ink);
        painter->drawText(area, Qt::AlignRight | Qt::AlignTop, amount);
        painter->setFont(ui::font(TextStep::Base));
        const int below = painter->fontMetrics().height();
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignTop,
            elided(title, painter->font(), area.width() - amountWidth - 10));
        painter->setFont(ui::font(TextStep::Small));
        painter->setPen(theme.muted);
        paintLines(
            *painter, area.adjusted(0, below, 0, 0), index.data(FigureModel::Note).toString(),
            kMostLines);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const int depth = index.parent().isValid() ? 2 : 1;
        const int room = m_tree->columnWidth(0) - depth * m_tree->indentation() - kLeft - kRight;
        const QFont small = ui::font(TextStep::Small);
        const QFontMetrics size(small);
        const QString note = index.data(FigureModel::Note).toString();
        const int lines = textWidth(note, small) <= room ? 1
                                                         : lineCount(note, small, room, kMostLines);
        return {
            100, QFontMetrics(ui::font(TextStep::Base)).height() + lines * (size.lineSpacing() + 1)
                     + 2 * kAbove};
    }

private:
    QTreeView *m_tree;
};

QString basisOf(Metric metric) {
    switch (metric) {
    case Metric::Carbon:
        return FigureView::tr("location-based and embodied");
    case Metric::CarbonMarket:
        return FigureView::tr("market-based, without embodied");
    default:
        return label(metric);
    }
}

QString serviceText(const ServiceResult &service, const NumberFormat &format) {
    const auto ms = [&](const std::optional<double> &v) {
        return format.metricText(Metric::LatencyP95, v);
    };
    QString text = FigureView::tr("%1, %2\np50 %3 \u00b7 p95 %4 \u00b7 p99 %5")
                       .arg(
                           service.name, service.mode, ms(service.p50Ms), ms(service.p95Ms),
                           ms(service.p99Ms));
    if (service.utilization)
        text += QLatin1Char('\n')
                + FigureView::tr("busy %1 of its capacity, at most %2 instances")
                      .arg(
                          format.percent(*service.utilization),
                          format.number(service.peakInstances));
    if (service.meetsSlo)
        text += QLatin1Char('\n')
                + (*service.meetsSlo ? FigureView::tr("keeps its promise")
                                     : FigureView::tr("misses its promise"));
    return text;
}

} // namespace

FigureView::FigureView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FigureModel(this))
    , m_tree(new QTreeView(this))
    , m_services(new Text({}, TextStep::Base, false, Tone::Ink, this))
    , m_factor(new FactorCard(context, this)) {
    m_tree->setAccessibleName(tr("What the figure consists of"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FigureDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new CellTip(*m_tree);
    m_services->setWordWrap(true);
    m_services->setContentsMargins(16, 4, 16, 4);
    m_factor->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_services);
    column->addWidget(m_tree, 1);
    column->addWidget(m_factor);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isLine(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FigureView::choose);
}

FigureView::Heading FigureView::show(const Figure &figure) {
    const QString id = figure.scenario.isEmpty() ? m_context.selection.scenario() : figure.scenario;
    const Comparison *result = m_context.document.result();
    const ScenarioResult *scenario = result ? result->scenario(id) : nullptr;
    if (!scenario)
        return {tr("Simulating\u2026"), {}};

    // the same lines stay open while figures change under them
    const bool sameLines = figure == m_shown && m_model->rowCount() > 0;
    std::vector<int> open;
    for (int row = 0; sameLines && row < std::min(m_model->rowCount(), kMostOpen); ++row) {
        if (m_tree->isExpanded(m_model->index(row, 0)))
            open.push_back(row);
    }
    const QModelIndex current = m_tree->currentIndex();
    const std::pair<int, int> place{
        current.parent().isValid() ? current.parent().row() : current.row(),
        current.parent().isValid() ? current.row() : -1};
    const NumberFormat format = m_context.format();
    m_model->show(
        m_context.document.sharedResult(), id, figure, m_context.document.ownCatalog(), format);
    m_shown = figure;
    for (int row : open)
        m_tree->setExpanded(m_model->index(row, 0), true);
    if (sameLines && place.first >= 0) {
        const QModelIndex line = m_model->index(place.first, 0);
        m_tree->setCurrentIndex(place.second < 0 ? line : m_model->index(place.second, 0, line));
    } else {
        m_factor->hide();
    }

    const bool latency = figure.metric == Metric::LatencyP95;
    m_tree->setVisible(!latency);
    m_services->setVisible(latency);
    if (latency) {
        QStringList texts;
        for (const ServiceResult &service : scenario->ledger.services)
            texts << serviceText(service, format);
        m_services->setText(
            texts.isEmpty() ? tr("The plan has no service that answers requests.")
                            : texts.join(QStringLiteral("\n\n")));
    }

    Heading heading;
    heading.title = tr("Why %1?").arg(
        format.metricText(figure.metric, totalsOf(*scenario, figure).value(figure.metric)));
    heading.subtitle = scenario->name + QStringLiteral(" \u00b7 ") + basisOf(figure.metric);
    if (figure.stage)
        heading.subtitle += QStringLiteral(" \u00b7 ") + label(*figure.stage);
    return heading;
}

void FigureView::choose(const QModelIndex &index) {
    const std::optional<Factor> factor = m_model->factorAt(index);
    m_factor->setVisible(factor.has_value());
    if (factor)
        m_factor->show(*factor, m_model->partOf(index));
}

} // namespace greenprint::ui
