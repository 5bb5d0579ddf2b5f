#include "ui/window/reviewbar.h"

#include "model/library/library.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace greenprint::ui {

ReviewBar::ReviewBar(const PageContext &context, QWidget *parent)
    : Band(Qt::BottomEdge, parent)
    , m_context(context)
    , m_text(new Text({}, TextStep::Base))
    , m_frozen(new QPushButton(tr("Frozen results"))) {
    m_text->setWordWrap(true);
    m_frozen->setCheckable(true);
    m_frozen->setToolTip(tr("Show the results as they were frozen, and what would change"));
    auto *upgrade = new QPushButton(tr("Upgrade a copy"));
    upgrade->setToolTip(
        tr("Open a copy that can be changed and is computed with catalog %1; this plan stays")
            .arg(context.document.catalog().version()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 18, 7);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_frozen);
    row->addWidget(upgrade);
    connect(m_frozen, &QPushButton::toggled, this, &ReviewBar::frozenWanted);
    connect(upgrade, &QPushButton::clicked, this, [this] {
        m_context.shell.openPlan(
            upgradedCopy(m_context.document.plan(), m_context.document.catalog()));
    });
    setChanges(nullptr);
}

QString ReviewBar::text() const {
    return m_text->text();
}

void ReviewBar::setFrozenShown(bool shown) {
    const QSignalBlocker quiet(m_frozen);
    m_frozen->setChecked(shown);
}

void ReviewBar::setChanges(const ResultChanges *changes) {
    const QString today = m_context.document.catalog().version();
    const FrozenResults *frozen = m_context.document.frozen().get();
    QString text = tr("Open for review: nothing here can be changed.") + QLatin1Char(' ');
    if (!frozen) {
        text += tr("No results were frozen with it; the pages compute with catalog %1.").arg(today);
    } else if (!changes) {
        text += tr("Its results were frozen with catalog %1.").arg(frozen->catalogVersion);
    } else if (changes->empty()) {
        text += tr("Its results were frozen with catalog %1; today's catalog %2 gives the same.")
                    .arg(frozen->catalogVersion, today);
    } else {
        const std::optional<double> carbon = changes->largest(Metric::Carbon);
        text += tr("Its results were frozen with catalog %1; the pages compute with today's "
                   "catalog %2, which changes %n figure(s).",
                   nullptr, static_cast<int>(changes->figures.size()))
                    .arg(frozen->catalogVersion, today);
        if (carbon)
            text += QLatin1Char(' ')
                    + tr("Carbon changes by up to %1.")
                          .arg(m_context.format().percent(*carbon, NumberFormat::Sign::Always));
    }
    m_text->setText(text);
}

} // namespace greenprint::ui
