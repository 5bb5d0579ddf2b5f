#include "ui/charts/chartcard.h"

#include "model/plaintext.h"
#include "reports/chart/chartpainter.h"
#include "reports/type/typesetter.h"
#include "ui/charts/hatch.h"
#include "ui/charts/paintedchart.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowhider.h"
#include "ui/widgets/spreadsheettext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QSvgGenerator>
#include <QTableView>

#include <cmath>

namespace greenprint::ui {
namespace {

constexpr double kPaperWidth = 520.0;
constexpr double kPaperMargin = 12.0;
constexpr double kTitleHeight = 26.0;
constexpr int kKeyHeight = 24;

/// Side of the swatch of a key, and its room with what keeps the name apart.
constexpr double kSwatch = 10.0;
constexpr double kSwatchRoom = 14.0;

QIcon swatch(const QColor &color, const QColor &paper, bool hatched, double scale) {
    QPixmap pixmap((QSizeF(kSwatchRoom, kSwatch) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hatched ? QPen(color, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(hatched ? hatch(color, paper, scale) : QBrush(color));
    painter.drawRoundedRect(QRectF(0.5, 0.5, kSwatch - 1.0, kSwatch - 1.0), 2, 2);
    return QIcon(pixmap);
}

/// A series may have fewer values than there are categories.
double valueAt(const ChartSeries &series, qsizetype category) {
    const size_t place = static_cast<size_t>(category);
    return place < series.values.size() ? series.values[place] : ChartSpec::kUnknown;
}

/// Title and chart on paper of a fixed width.
class Print {
public:
    Print(const ChartSpec &spec, const NumberFormat &format)
        : m_spec(spec)
        , m_type(format.locale())
        , m_style{ChartPalette::print(), m_type, format, 8.0} {}

    QSizeF size() const {
        return {
            kPaperWidth, kTitleHeight + chartHeight(m_spec, kPaperWidth - 2 * kPaperMargin, m_style)
                             + 2 * kPaperMargin};
    }

    void paint(QPainter &painter) const {
        const QSizeF whole = size();
        painter.fillRect(QRectF(QPointF(), whole), m_style.palette.paper);
        const TextStyle title{.size = 11.0, .bold = true, .color = m_style.palette.ink};
        const TextStyle unit{.size = 8.0, .color = m_style.palette.muted};
        m_type.paint(painter, {kPaperMargin, kPaperMargin}, m_type.line(m_spec.title, title));
        const double used = m_type.width(m_spec.title, title) + 8;
        m_type.paint(
            painter, {kPaperMargin + used, kPaperMargin + 3.5}, m_type.line(m_spec.unit, unit));
        paintChart(
            painter,
            QRectF(
                kPaperMargin, kPaperMargin + kTitleHeight, whole.width() - 2 * kPaperMargin,
                whole.height() - 2 * kPaperMargin - kTitleHeight),
            m_spec, m_style);
    }

private:
    const ChartSpec &m_spec;
    Typesetter m_type;
    ChartStyle m_style;
};

} // namespace

ChartCard::ChartCard(const PageContext &context, QWidget *parent)
    : Surface(parent)
    , m_context(context)
    , m_controls(new QHBoxLayout)
    , m_title(new Text({}, TextStep::Section, true))
    , m_unit(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_more(new QPushButton(QStringLiteral("\u22ef")))
    , m_stack(new QStackedWidget)
    , m_plot(new ChartPlot)
    , m_painted(new PaintedChart)
    , m_tablePage(new QWidget)
    , m_table(new QTableView)
    , m_figures(new QStandardItemModel(this))
    , m_legend(new QWidget) {
    m_more->setFlat(true);
    m_more->setAccessibleName(tr("More for this chart"));
    m_more->setToolTip(tr("Figures as a table, copy, save"));
    m_more->setFixedWidth(34);
    m_table->setModel(m_figures);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setAccessibleName(tr("Series"));
    m_table->verticalHeader()->setAccessibleName(tr("Categories"));
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_painted);
    auto *figures = new QVBoxLayout(m_tablePage);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(6);
    m_filter = new FilterField(*new RowHider(*m_table));
    figures->addWidget(m_filter);
    figures->addWidget(m_table, 1);
    m_stack->addWidget(m_tablePage);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    m_unit->setMinimumHeight(m_more->sizeHint().height());
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_unit, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    new FlowLayout(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 8, 10);
    column->setSpacing(6);
    column->addLayout(head);
    m_controls->setSpacing(8);
    m_controls->addStretch();
    column->addLayout(m_controls);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    createMenu();
    connect(m_plot, &ChartPlot::restOpened, this, &ChartCard::restOpened, Qt::QueuedConnection);
}

void ChartCard::createMenu() {
    auto *menu = new QMenu(m_more);
    m_asTable = menu->addAction(tr("Figures as a table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &ChartCard::setAsTable);
    menu->addSeparator();
    menu->addAction(tr("Copy the picture"), this, [this] {
        QApplication::clipboard()->setImage(asImage(2.0));
    });
    menu->addAction(
        tr("Copy the figures"), this, [this] { QApplication::clipboard()->setText(asText()); });
    menu->addSeparator();
    menu->addAction(tr("Save as SVG\u2026"), this, [this] { save(PictureType::Svg); });
    menu->addAction(tr("Save as PNG\u2026"), this, [this] { save(PictureType::Png); });
    connect(m_more, &QPushButton::clicked, this, [this, menu] {
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void ChartCard::show(const ChartSpec &spec) {
    const bool keys = m_spec.kind != spec.kind || m_spec.series.size() != spec.series.size()
                      || !std::ranges::equal(
                          m_spec.series, spec.series,
                          [](const ChartSeries &a, const ChartSeries &b) {
                              return a.name == b.name && a.hue == b.hue && a.hatched == b.hatched
                                     && a.standsFor == b.standsFor;
                          });
    m_spec = spec;
    setAccessibleName(spec.title);
    m_title->setText(spec.title);
    m_title->setToolTip(spec.title);
    // axes of points have titles of their own
    m_unit->setText(spec.kind == ChartKind::Scatter ? QString() : spec.unit);
    if (keys)
        fillLegend();
    if (picture() == m_plot)
        m_plot->show(m_spec, m_hidden, m_context.format());
    else
        m_painted->show(m_spec, m_context.format());
    if (m_asTable->isChecked())
        fillTable();
    else
        m_stack->setCurrentWidget(picture());
}

void ChartCard::fillLegend() {
    for (QPushButton *key : m_keys)
        delete key;
    m_keys.clear();
    // new keys are all on
    m_hidden.clear();
    // lines carry their names at their ends
    const bool needed = picture() == m_plot && m_spec.kind != ChartKind::Lines
                        && m_spec.series.size() > 1;
    m_legend->setVisible(needed);
    for (size_t s = 0; needed && s < m_spec.series.size(); ++s) {
        const ChartSeries &series = m_spec.series[s];
        auto *key = new QPushButton(withAmpersands(series.name));
        key->setIconSize(QSizeF(kSwatchRoom, kSwatch).toSize());
        key->setFlat(true);
        // lower than other buttons: keys stand close, and can still be hit
        key->setMaximumHeight(kKeyHeight);
        if (!series.standsFor.isEmpty()) {
            key->setToolTip(
                tr("Show all of them:") + QLatin1Char('\n')
                + series.standsFor.join(QLatin1Char('\n')));
            key->setAccessibleDescription(series.standsFor.join(QLatin1String(", ")));
            // who hears of it may show another chart, with other keys
            connect(key, &QPushButton::clicked, this, &ChartCard::restOpened, Qt::QueuedConnection);
            m_legend->layout()->addWidget(key);
            m_keys.push_back(key);
            continue;
        }
        key->setCheckable(true);
        key->setChecked(false);
        key->setToolTip(tr("Show or hide %1").arg(series.name));
        connect(key, &QPushButton::toggled, this, [this, name = series.name](bool off) {
            if (off)
                m_hidden << name;
            else
                m_hidden.removeAll(name);
            dressLegend();
            m_plot->show(m_spec, m_hidden, m_context.format());
        });
        m_legend->layout()->addWidget(key);
        m_keys.push_back(key);
    }
    dressLegend();
}

void ChartCard::dressLegend() {
    const ChartPalette &palette = *Theme::of(this).charts;
    for (size_t s = 0; s < m_keys.size(); ++s) {
        const ChartSeries &series = m_spec.series[s];
        m_keys[s]->setIcon(
            swatch(palette.color(series.hue), palette.paper, series.hatched, devicePixelRatioF()));
        QFont font = ui::font(TextStep::Small);
        font.setStrikeOut(m_keys[s]->isChecked());
        m_keys[s]->setFont(font);
    }
}

void ChartCard::changeEvent(QEvent *event) {
    Surface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dressLegend();
}

void ChartCard::setAsTable(bool table) {
    m_asTable->setChecked(table);
    if (table)
        fillTable();
    m_stack->setCurrentWidget(table ? m_tablePage : picture());
}

void ChartCard::addControl(QWidget *control) {
    m_controls->insertWidget(m_controls->count() - 1, control);
}

QWidget *ChartCard::picture() const {
    return ChartPlot::shows(m_spec.kind) ? static_cast<QWidget *>(m_plot) : m_painted;
}

ChartSpec ChartCard::tabular() const {
    if (m_spec.kind != ChartKind::Scatter)
        return m_spec;
    ChartSpec table = m_spec;
    ChartSeries across;
    across.name = m_spec.xTitle;
    ChartSeries up;
    up.name = m_spec.unit;
    ChartSeries size;
    size.name = m_spec.sizeTitle;
    for (const ChartPoint &point : m_spec.points) {
        table.categories << point.label;
        across.values.push_back(point.x);
        up.values.push_back(point.y);
        size.values.push_back(point.size);
    }
    table.series = {across, up};
    if (!m_spec.sizeTitle.isEmpty())
        table.series.push_back(size);
    return table;
}

void ChartCard::fillTable() {
    const ChartSpec spec = tabular();
    m_table->setAccessibleName(tr("Figures of %1").arg(m_spec.title));
    m_filter->nameAfterTable();
    const NumberFormat format = m_context.format();
    m_figures->clear();
    QStringList head = categoryTitles(spec);
    const bool runs = !head.isEmpty();
    for (const ChartSeries &series : spec.series)
        head << series.name;
    for (qsizetype c = 0; c < spec.categories.size(); ++c) {
        QList<QStandardItem *> row;
        const auto add = [&row](const QString &words) {
            auto *item = new QStandardItem(words);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row << item;
        };
        if (runs) {
            for (const QString &input : spec.categories[c].split(QLatin1Char('\n')))
                add(input);
        }
        for (const ChartSeries &series : spec.series) {
            const double value = valueAt(series, c);
            add(std::isnan(value) ? tr("unknown") : format.number(value, 4));
        }
        m_figures->appendRow(row);
    }
    m_figures->setHorizontalHeaderLabels(head);
    // runs have their numbers
    if (!runs)
        m_figures->setVerticalHeaderLabels(spec.categories);
}

QString ChartCard::asText() const {
    const ChartSpec spec = tabular();
    const QString title = QStringLiteral("%1, %2").arg(m_spec.title, m_spec.unit);
    const QStringList inputs = categoryTitles(spec);
    std::vector<QStringList> rows;
    if (inputs.isEmpty())
        rows.push_back({title});
    else
        rows = {{title}, inputs};
    for (const ChartSeries &series : spec.series)
        rows.back() << series.name;
    const QLocale locale = m_context.format().locale();
    for (qsizetype c = 0; c < spec.categories.size(); ++c) {
        QStringList row = inputs.isEmpty() ? QStringList{spec.categories[c]}
                                           : spec.categories[c].split(QLatin1Char('\n'));
        for (const ChartSeries &series : spec.series) {
            const double value = valueAt(series, c);
            row << (std::isnan(value) ? QString() : locale.toString(value, 'g', 12));
        }
        rows.push_back(std::move(row));
    }
    return spreadsheetText(rows);
}

QByteArray ChartCard::asSvg() const {
    const Print print(m_spec, m_context.format());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(print.size().toSize());
    generator.setViewBox(QRectF(QPointF(), print.size()));
    // Qt writes these two as they are
    generator.setTitle(plainText(m_spec.title).toHtmlEscaped());
    generator.setDescription(plainText(chartReading(m_spec, m_context.format())).toHtmlEscaped());
    QPainter painter(&generator);
    print.paint(painter);
    painter.end();
    return bytes;
}

QImage ChartCard::asImage(double scale) const {
    const Print print(m_spec, m_context.format());
    QImage image((print.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    print.paint(painter);
    painter.end();
    return image;
}

void ChartCard::save(PictureType type) {
    savePicture(
        m_context.shell,
        {m_spec.title, [this] { return asSvg(); }, [this](double scale) { return asImage(scale); }},
        type);
}

} // namespace greenprint::ui
