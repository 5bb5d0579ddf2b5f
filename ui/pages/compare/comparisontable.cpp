#include "ui/pages/compare/comparisontable.h"

#include "ui/widgets/rowhider.h"
#include "ui/widgets/textfilter.h"
#include "ui/widgets/textwidth.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kPadding = 12;
constexpr int kLabelWidth = 230;
constexpr int kLeastColumn = 150;
constexpr int kMostLines = 4; ///< of a cell
constexpr int kAround = 8;    ///< the text of a cell, above and below together
constexpr int kBelowHeading = 3;

/// Name of the scenario in bold, below it in grey whether it is the baseline or whose heir it is.
class ScenarioHeader : public QHeaderView {
public:
    explicit ScenarioHeader(ComparisonTable *table)
        : QHeaderView(Qt::Horizontal, table)
        , m_table(table) {
        setSectionsClickable(true);
        setHighlightSections(false);
        setStretchLastSection(false);
    }

    QSize sizeHint() const override {
        const QFontMetrics bold(ui::font(TextStep::Base, true));
        bool wraps = false;
        for (int section = 1; section < count(); ++section)
            wraps = wraps || !fits(section);
        return {
            100, bold.height() + (wraps ? bold.lineSpacing() : 0)
                     + QFontMetrics(ui::font(TextStep::Small)).height() + 16};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override {
        const Theme &theme = Theme::of(this);
        const bool selected = section > 0
                              && m_table->comparison()->scenarioAt(section)
                                     == m_table->selectedScenario();
        painter->save();
        painter->fillRect(rect, selected ? theme.soft : mixed(theme.card, theme.page, 0.6));
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (section > 0) {
            const QString name = model()->headerData(section, orientation()).toString();
            const QString note =
                model()->headerData(section, orientation(), Qt::UserRole).toString();
            QRect area = rect.adjusted(kPadding, 8, -kPadding, -8);
            painter->setFont(ui::font(TextStep::Base, true));
            painter->setPen(theme.ink);
            // a long name takes two lines, and dots where these are not enough
            const QFontMetrics size = painter->fontMetrics();
            const bool wraps = !fits(section);
            QRect lines = area;
            lines.setHeight(2 * size.lineSpacing());
            const bool whole = size.boundingRect(lines, Qt::TextWordWrap, name).height()
                               <= lines.height();
            painter->drawText(
                wraps && whole ? lines : area,
                static_cast<int>(
                    Qt::AlignRight | (note.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop)
                    | (wraps && whole ? Qt::TextWordWrap : 0)),
                wraps && whole ? name : elided(name, painter->font(), area.width()));
            painter->setFont(ui::font(TextStep::Small));
            painter->setPen(theme.muted);
            painter->drawText(
                area, Qt::AlignRight | Qt::AlignBottom,
                elided(note, painter->font(), area.width()));
        }
        painter->restore();
    }

private:
    bool fits(int section) const {
        const QString name = model()->headerData(section, orientation()).toString();
        return textWidth(name, ui::font(TextStep::Base, true))
               <= sectionSize(section) - 2 * kPadding;
    }

    ComparisonTable *m_table;
};

class CellDelegate : public QStyledItemDelegate {
public:
    explicit CellDelegate(ComparisonTable *table)
        : QStyledItemDelegate(table)
        , m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(m_table);
        const bool heading = index.data(ComparisonModel::Heading).toBool();
        const bool selected = index.column() > 0
                              && m_table->comparison()->scenarioAt(index.column())
                                     == m_table->selectedScenario();
        painter->save();
        if (selected)
            painter->fillRect(option.rect, theme.soft);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        if (index.column() == 0) {
            paintLabel(painter, area, index, heading, theme);
        } else if (!heading) {
            paintCell(painter, area, index, theme);
        }
        if ((option.state & QStyle::State_HasFocus) && m_table->hasFocus() && index.column() > 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 2.0));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {kLeastColumn, option.fontMetrics.lineSpacing() + kAround};
    }

private:
    static void paintLabel(
        QPainter *painter, QRect area, const QModelIndex &index, bool heading, const Theme &theme) {
        painter->setFont(heading ? ui::font(TextStep::Small, true) : ui::font(TextStep::Base));
        painter->setPen(heading ? theme.muted : theme.ink);
        if (index.data(ComparisonModel::Indented).toBool())
            area.setLeft(area.left() + 12);
        if (heading)
            area.setBottom(area.bottom() - kBelowHeading);
        painter->drawText(
            area, static_cast<int>((heading ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft),
            elided(index.data().toString(), painter->font(), area.width())
                + (heading ? QStringLiteral(" ") : QString()));
    }

    static void paintCell(
        QPainter *painter, QRect area, const QModelIndex &index, const Theme &theme) {
        const QString delta = index.data(ComparisonModel::DeltaText).toString();
        if (!delta.isEmpty()) {
            painter->setFont(ui::font(TextStep::Small));
            painter->setPen(
                theme.tone(static_cast<Tone>(index.data(ComparisonModel::DeltaTone).toInt())));
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, delta);
            area.setRight(area.right() - textWidth(delta, painter->font()) - 10);
        }
        const bool own = index.data(ComparisonModel::Own).toBool();
        const auto *model = static_cast<const ComparisonModel *>(index.model());
        const bool choice = !model->choiceAt(index).isEmpty();
        const bool first = index.column() == 1;
        painter->setFont(ui::font(TextStep::Base, own && choice && !first));
        painter->setPen(own ? theme.ink : theme.muted);
        const QString text = index.data().toString();
        const bool wraps = area.height() > 2 * painter->fontMetrics().height();
        painter->drawText(
            area,
            static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | (wraps ? Qt::TextWordWrap : 0)),
            wraps ? text : elided(text, painter->font(), area.width()));
    }

    ComparisonTable *m_table;
};

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
    , m_tip(new CellTip(*this))
    , m_rows(nullptr)
    , m_filter(nullptr) {
    setAccessibleName(tr("Scenarios side by side"));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setHorizontalHeader(new ScenarioHeader(this));
    horizontalHeader()->setAccessibleName(tr("Scenarios"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    m_rows = new RowHider(*this);
    m_rows->setHeadingRole(ComparisonModel::Heading);
    m_filter = new FilterField(*m_rows, horizontalHeader()->viewport());
    m_filter->setMaximumWidth(QWIDGETSIZE_MAX);
    connect(m_rows, &RowHider::applied, this, [this] {
        fitRows();
        updateGeometry();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &ComparisonTable::placeFilter);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::StyledPanel);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (const QString id = m_model->scenarioAt(section); !id.isEmpty())
            Q_EMIT scenarioChosen(id);
    });
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ComparisonTable::moveColumn);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
            const QString id = m_model->scenarioAt(horizontalHeader()->logicalIndexAt(at));
            if (id.isEmpty())
                return;
            QMenu menu(this);
            menu.addAction(
                tr("Compare with this one"), this, [this, id] { Q_EMIT baselineWanted(id); });
            menu.exec(horizontalHeader()->mapToGlobal(at));
        });
    connect(
        selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (const QString id = m_model->scenarioAt(index.column()); !id.isEmpty())
                Q_EMIT scenarioChosen(id);
            if (const std::optional<Figure> figure = m_model->figureAt(index))
                Q_EMIT figureChosen(*figure);
        });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString path = m_model->choiceAt(index); !path.isEmpty())
            Q_EMIT choiceOpened(path);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateGeometry();
    });
}

void ComparisonTable::show(
    const Comparison *comparison, const Plan &plan, const NumberFormat &format) {
    m_model->show(comparison, plan, format);
    // once for all rows that changed
    fitRows();
}

void ComparisonTable::selectScenario(const QString &id) {
    if (m_selected == id)
        return;
    m_selected = id;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void ComparisonTable::moveColumn(int column, int from, int to) {
    const QString id = m_model->scenarioAt(column);
    // the plan has the order; the columns follow when they are shown again
    {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->moveSection(to, from);
    }
    viewport()->update();
    if (!id.isEmpty())
        Q_EMIT scenarioMoved(id, to - 1);
}

void ComparisonTable::fitColumns() {
    const int scenarios = m_model->columnCount() - 1;
    if (scenarios < 1)
        return;
    const int label = std::min(kLabelWidth, std::max(150, viewport()->width() / 4));
    setColumnWidth(0, label);
    const int each = std::max(kLeastColumn, (viewport()->width() - label) / scenarios);
    for (int c = 1; c <= scenarios; ++c)
        setColumnWidth(c, each);
    // what is left over by rounding goes to the last
    if (const int rest = viewport()->width() - label - each * scenarios; rest > 0)
        setColumnWidth(scenarios, each + rest);
    // names may want another number of lines
    updateGeometries();
    fitRows();
    placeFilter();
}

void ComparisonTable::placeFilter() {
    const QHeaderView &head = *horizontalHeader();
    const int height = m_filter->sizeHint().height();
    const QRect place(
        head.sectionViewportPosition(0) + kPadding, (head.height() - height) / 2,
        head.sectionSize(0) - 2 * kPadding, height);
    if (m_filter->geometry() != place)
        m_filter->setGeometry(place);
}

void ComparisonTable::fitRows() {
    const QFont bold = ui::font(TextStep::Base, true);
    const QFontMetrics font(bold);
    bool changed = false;
    for (int r = 0; r < m_model->rowCount(); ++r) {
        if (isRowHidden(r))
            continue;
        // lines of other scripts may be higher than those of the font
        int text = font.lineSpacing();
        for (int c = 1; c < m_model->columnCount(); ++c) {
            const QString words = m_model->index(r, c).data().toString();
            const int room = columnWidth(c) - 2 * kPadding;
            if (textWidth(words, bold) > room) {
                const QRect wrapped = font.boundingRect(
                    QRect(0, 0, room, 1000), Qt::TextWordWrap, words);
                text = std::clamp(
                    wrapped.height(), std::max(2 * font.lineSpacing(), text),
                    kMostLines * font.lineSpacing());
            }
        }
        if (const int height = text + kAround; rowHeight(r) != height) {
            setRowHeight(r, height);
            changed = true;
        }
    }
    if (changed)
        updateGeometry();
}

QSize ComparisonTable::sizeHint() const {
    const bool wide = m_model->columnCount() > 1
                      && kLabelWidth + (m_model->columnCount() - 1) * kLeastColumn > width();
    return {
        640, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()
                 + (wide ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0)};
}

QSize ComparisonTable::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

void ComparisonTable::copy() const {
    QApplication::clipboard()->setText(m_model->asText());
}

void ComparisonTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const QString path = m_model->choiceAt(currentIndex()); !path.isEmpty())
            Q_EMIT choiceOpened(path);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ComparisonTable::contextMenuEvent(QContextMenuEvent *event) {
    QMenu menu(this);
    // events of the mouse and of the keyboard have their places in different widgets
    const QString path = m_model->choiceAt(indexAt(viewport()->mapFromGlobal(event->globalPos())));
    if (!path.isEmpty())
        menu.addAction(tr("Change this choice"), this, [this, path] { Q_EMIT choiceOpened(path); });
    menu.addAction(tr("Copy the table"), QKeySequence::Copy, this, &ComparisonTable::copy);
    menu.exec(event->globalPos());
}

void ComparisonTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void ComparisonTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        updateGeometry();
    }
}

} // namespace greenprint::ui
