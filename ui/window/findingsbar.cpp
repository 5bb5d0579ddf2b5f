#include "ui/window/findingsbar.h"

#include "ui/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace greenprint::ui {
namespace {

enum Role { Path = Qt::UserRole, SeverityRole, SourceRole };

/// A sign besides the colour, so that neither is the only one.
QString signOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("\u2715");
    case Severity::Warning:
        return QStringLiteral("\u25b2");
    case Severity::Info:
        break;
    }
    return QStringLiteral("\u2022");
}

Tone toneOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Info:
        break;
    }
    return Tone::Muted;
}

/// Sign, message, and what the rule rests on in the muted colour.
class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.soft);
        const Severity severity = static_cast<Severity>(index.data(SeverityRole).toInt());
        QRect area = option.rect.adjusted(16, 0, -12, 0);
        painter->setFont(ui::font(TextStep::Small));
        painter->setPen(theme.tone(toneOf(severity)));
        painter->drawText(area, Qt::AlignVCenter, signOf(severity));
        area.setLeft(area.left() + 22);
        const QString message = index.data(Qt::DisplayRole).toString();
        const QString source = index.data(SourceRole).toString();
        painter->setFont(ui::font(TextStep::Base));
        painter->setPen(theme.ink);
        const QFontMetrics size = painter->fontMetrics();
        painter->drawText(
            area, Qt::AlignVCenter, size.elidedText(message, Qt::ElideRight, area.width()));
        area.setLeft(area.left() + size.horizontalAdvance(message) + 16);
        painter->setFont(ui::font(TextStep::Small));
        painter->setPen(theme.muted);
        if (area.width() > 40)
            painter->drawText(
                area, Qt::AlignVCenter,
                painter->fontMetrics().elidedText(source, Qt::ElideRight, area.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {100, option.fontMetrics.height() + 10};
    }
};

} // namespace

FindingsBar::FindingsBar(const PageContext &context, QWidget *parent)
    : Band(Qt::TopEdge, parent)
    , m_context(context)
    , m_summary(new QPushButton(this))
    , m_first(new Text({}, TextStep::Small, false, Tone::Muted, this))
    , m_catalog(new QPushButton(this))
    , m_list(new QListView(this))
    , m_findings(new QStandardItemModel(this)) {
    m_summary->setFlat(true);
    m_summary->setCheckable(true);
    m_summary->setToolTip(tr("Show or hide the findings"));
    m_catalog->setFlat(true);
    m_first->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_findings);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(190);
    m_list->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_summary);
    row->addWidget(m_first, 1);
    row->addWidget(m_catalog);
    column->addLayout(row);

    connect(m_catalog, &QPushButton::clicked, this, [this] { m_context.shell.showCatalogs(); });
    connect(m_summary, &QPushButton::toggled, m_list, &QWidget::setVisible);
    connect(m_list, &QListView::clicked, this, &FindingsBar::lead);
    connect(m_list, &QListView::activated, this, &FindingsBar::lead);
    connect(&m_context.document, &PlanDocument::resultChanged, this, &FindingsBar::refresh);
    connect(&m_context.selection, &Selection::scenarioChanged, this, &FindingsBar::refresh);
    refresh();
}

void FindingsBar::setUnfolded(bool unfolded) {
    m_summary->setChecked(unfolded);
}

bool FindingsBar::isUnfolded() const {
    return m_summary->isChecked();
}

void FindingsBar::refresh() {
    const PlanDocument &document = m_context.document;
    const QString version = document.catalog().version();
    m_catalog->setText(
        document.catalogProblem().isEmpty() ? tr("Catalog %1").arg(version)
                                            : tr("Catalog %1, not the one in use").arg(version));
    m_catalog->setToolTip(
        document.catalogProblem().isEmpty()
            ? tr("What the figures are computed with. Show the catalogs")
            : tr("The catalog in use does not fit this plan, which stays with its own: %1")
                  .arg(document.catalogProblem()));
    m_findings->clear();
    const ScenarioResult *scenario = m_context.scenario();
    if (!scenario) {
        m_summary->setText(tr("Simulating\u2026"));
        m_first->clear();
        return;
    }
    int errors = 0;
    int warnings = 0;
    std::vector<const Finding *> findings;
    const auto take = [&](const Finding &finding) {
        errors += finding.severity == Severity::Error;
        warnings += finding.severity == Severity::Warning;
        findings.push_back(&finding);
    };
    std::ranges::for_each(m_context.document.openingFindings(), take);
    std::ranges::for_each(scenario->ledger.findings, take);
    std::ranges::stable_sort(findings, {}, [](const Finding *f) { return f->severity; });
    for (const Finding *finding : findings) {
        auto *item = new QStandardItem(messageText(*finding));
        const QString path = finding->attribute.isEmpty() || finding->subject.isEmpty()
                                 ? finding->subject
                                 : finding->subject + QLatin1Char('/') + finding->attribute;
        item->setData(path, Path);
        item->setData(static_cast<int>(finding->severity), SeverityRole);
        item->setData(finding->source, SourceRole);
        item->setToolTip(
            finding->source.isEmpty()
                ? messageText(*finding)
                : messageText(*finding) + QLatin1Char('\n') + finding->source);
        item->setData(
            label(finding->severity) + QStringLiteral(": ") + messageText(*finding),
            Qt::AccessibleTextRole);
        m_findings->appendRow(item);
    }
    QString summary;
    Severity worst = Severity::Info;
    if (errors > 0) {
        worst = Severity::Error;
        summary = tr("%n error(s)", nullptr, errors);
    } else if (warnings > 0) {
        worst = Severity::Warning;
        summary = tr("%n warning(s)", nullptr, warnings);
    } else if (!findings.empty()) {
        summary = tr("%n remark(s)", nullptr, static_cast<int>(findings.size()));
    } else {
        summary = tr("No findings");
    }
    m_summary->setText(findings.empty() ? summary : signOf(worst) + QLatin1Char(' ') + summary);
    m_worst = worst;
    dress();
    m_summary->setEnabled(!findings.empty());
    m_first->setText(findings.empty() ? QString() : messageText(*findings.front()));
    m_first->setToolTip(m_first->text());
}

void FindingsBar::dress() {
    QPalette p = QApplication::palette();
    p.setColor(QPalette::ButtonText, Theme::of(p).tone(toneOf(m_worst)));
    m_summary->setPalette(p);
}

void FindingsBar::changeEvent(QEvent *event) {
    Band::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void FindingsBar::lead(const QModelIndex &index) {
    m_context.shell.leadTo(index.data(Path).toString());
}

} // namespace greenprint::ui
