#include "ui/pages/review/questionlist.h"

#include "ui/pages/review/questiondelegate.h"
#include "ui/pages/review/riskbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celltip.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kWidth = 300;
constexpr int kIdRole = Qt::UserRole;

Tone toneOf(Risk risk) {
    switch (risk) {
    case Risk::High:
        return Tone::Bad;
    case Risk::Medium:
        return Tone::Caution;
    case Risk::None:
        return Tone::Good;
    case Risk::NotApplicable:
    case Risk::Unanswered:
        break;
    }
    return Tone::Muted;
}

/// What stands beside a question: a decided rating, or in brackets what the plan suggests.
QString riskText(const ReviewedQuestion &question) {
    if (question.risk != Risk::Unanswered)
        return label(question.risk);
    return question.suggestedRisk == Risk::Unanswered
               ? label(Risk::Unanswered)
               : QuestionList::tr("(%1)").arg(label(question.suggestedRisk));
}

QString idOf(const QTreeWidgetItem *item) {
    return item ? item->data(0, kIdRole).toString() : QString();
}

} // namespace

QuestionList::QuestionList(QWidget *parent)
    : QWidget(parent)
    , m_risks(new RiskBar)
    , m_filter(new QComboBox)
    , m_tree(new QTreeWidget) {
    setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *counts = new Surface;
    auto *inside = new QVBoxLayout(counts);
    inside->setContentsMargins(14, 12, 14, 10);
    inside->addWidget(m_risks);
    column->addWidget(counts);
    for (const QString &name :
         {tr("All questions"), tr("Open questions"), tr("High risk"), tr("With a lever")})
        m_filter->addItem(name);
    m_filter->setAccessibleName(tr("Which questions"));
    column->addWidget(m_filter);
    m_tree->setAccessibleName(tr("Questions by pillar"));
    new CellTip(*m_tree);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(10);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setItemDelegate(new QuestionDelegate(m_tree));
    column->addWidget(m_tree, 1);

    connect(m_filter, &QComboBox::currentIndexChanged, this, &QuestionList::list);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *current) {
        if (!idOf(current).isEmpty())
            take(current);
    });
}

void QuestionList::showReview(std::shared_ptr<const ReviewResult> review) {
    m_review = std::move(review);
    m_risks->show(m_review->risks);
    list();
}

bool QuestionList::passes(const ReviewedQuestion &question) const {
    switch (static_cast<Filter>(m_filter->currentIndex())) {
    case Filter::All:
        return true;
    case Filter::Open:
        return question.risk == Risk::Unanswered;
    case Filter::High:
        return question.risk == Risk::High
               || (question.risk == Risk::Unanswered && question.suggestedRisk == Risk::High);
    case Filter::Lever:
        return std::ranges::any_of(m_review->improvements.items, [&](const Improvement &i) {
            return i.hasLever && i.questions.contains(question.id);
        });
    }
    return true;
}

void QuestionList::list() {
    if (!m_review)
        return;
    const Theme &theme = Theme::of(this);
    QTreeWidgetItem *current = nullptr;
    QTreeWidgetItem *first = nullptr;
    {
        const QSignalBlocker quiet(m_tree);
        const int scrolled = m_tree->verticalScrollBar()->value();
        m_tree->clear();
        for (const ReviewedPillar &pillar : m_review->pillars) {
            auto *top = new QTreeWidgetItem(QStringList{pillar.name});
            top->setFont(0, ui::font(TextStep::Base, true));
            top->setFlags(Qt::ItemIsEnabled);
            for (const ReviewedQuestion &question : pillar.questions) {
                if (!passes(question))
                    continue;
                auto *line = new QTreeWidgetItem(
                    top, QStringList{question.title, riskText(question)});
                line->setData(0, kIdRole, question.id);
                line->setToolTip(0, question.title);
                line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
                const Risk risk = question.risk == Risk::Unanswered ? question.suggestedRisk
                                                                    : question.risk;
                line->setForeground(1, theme.tone(toneOf(risk)));
                first = first ? first : line;
                if (question.id == m_current)
                    current = line;
            }
            if (top->childCount() == 0) {
                delete top;
                continue;
            }
            m_tree->addTopLevelItem(top);
            top->setFirstColumnSpanned(true);
        }
        m_tree->expandAll();
        m_tree->setCurrentItem(current ? current : first);
        m_tree->verticalScrollBar()->setValue(scrolled);
    }
    take(m_tree->currentItem());
}

void QuestionList::take(const QTreeWidgetItem *item) {
    const QString id = idOf(item);
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged(m_current);
}

void QuestionList::setCurrent(const QString &id) {
    for (QTreeWidgetItemIterator i(m_tree); *i; ++i) {
        if (idOf(*i) == id)
            m_tree->setCurrentItem(*i);
    }
}

bool QuestionList::step(int by) {
    QTreeWidgetItem *next = m_tree->currentItem();
    do {
        next = !next ? nullptr : by > 0 ? m_tree->itemBelow(next) : m_tree->itemAbove(next);
    } while (next && idOf(next).isEmpty());
    if (!next)
        return false;
    m_tree->setCurrentItem(next);
    return true;
}

} // namespace greenprint::ui
