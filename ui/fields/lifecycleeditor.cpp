#include "ui/fields/lifecycleeditor.h"

#include "model/quantity/parse.h"
#include "ui/document/scenarios.h"
#include "ui/fields/choiceeditor.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

/// Of a rule that is added: behind the last one, and into the class that answers at once.
constexpr double kFirstDays = 90;
constexpr QLatin1String kFirstClass("GLACIER_IR");
/// Where no scenario chooses a class (contract, 1).
constexpr QLatin1String kDefaultClass("STANDARD");

/// Days on a scale on which weeks and years both have room.
double place(double days, double last) {
    return std::log1p(days / 15.0) / std::log1p(last / 15.0);
}

} // namespace

LifecycleLine::LifecycleLine(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LifecycleLine::sizeHint() const {
    return {420, QFontMetrics(ui::font(TextStep::Small)).height() * 2 + 22};
}

void LifecycleLine::show(std::vector<Step> steps) {
    m_steps = std::move(steps);
    QStringList words;
    for (const Step &step : m_steps)
        words
            << (step.fromDays == 0 ? step.name
                                   : tr("%1 from day %2")
                                         .arg(
                                             step.name.isEmpty() ? tr("deleted") : step.name,
                                             QLocale().toString(step.fromDays, 'g', 6)));
    setAccessibleName(tr("Lifecycle: %1").arg(words.join(QStringLiteral(", "))));
    update();
}

void LifecycleLine::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(ui::font(TextStep::Small));
    const QFontMetrics size = painter.fontMetrics();
    const double last = m_steps.empty() ? 365.0 : std::max(365.0, m_steps.back().fromDays * 1.7);
    const double bar = size.height() + 8;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const double from = place(m_steps[i].fromDays, last) * width();
        const double to = i + 1 < m_steps.size() ? place(m_steps[i + 1].fromDays, last) * width()
                                                 : width();
        const QRectF r(from, 0, std::max(2.0, to - from - 2), bar);
        const bool deleted = m_steps[i].name.isEmpty();
        // the colder, the paler
        const double pale = std::min(0.85, 0.15 + 0.22 * static_cast<double>(i));
        const QColor fill = deleted ? theme.page : mixed(theme.charts->data, theme.card, pale);
        painter.setPen(deleted ? QPen(theme.line, 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(readableOn(fill, *theme.charts));
        painter.drawText(
            r.adjusted(8, 0, -4, 0), Qt::AlignVCenter,
            size.elidedText(
                deleted ? tr("deleted") : m_steps[i].name, Qt::ElideRight,
                static_cast<int>(r.width()) - 10));
        painter.setPen(theme.muted);
        const QString day = i == 0
                                ? tr("new")
                                : tr("%1 d").arg(QLocale().toString(m_steps[i].fromDays, 'g', 6));
        painter.drawText(QPointF(from, bar + 4 + size.ascent()), day);
    }
}

LifecycleEditor::LifecycleEditor(
    const PageContext &context, const QString &scenario, const QString &dataset, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scenario(scenario)
    , m_dataset(dataset)
    , m_line(new LifecycleLine(this))
    , m_rows(new QVBoxLayout)
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(new Text(tr("Lifecycle"), TextStep::Base, true));
    column->addWidget(m_line);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto *buttons = new QHBoxLayout;
    auto *move = new QPushButton(tr("Move to another class\u2026"));
    auto *expire = new QPushButton(tr("Delete after\u2026"));
    buttons->addWidget(move);
    buttons->addWidget(expire);
    buttons->addStretch();
    column->addLayout(buttons);
    const auto latest = [this] {
        const std::vector<Rule> all = rules();
        return all.empty() ? 0.0 : all.back().days;
    };
    connect(move, &QPushButton::clicked, this, [this, latest] {
        std::vector<Rule> all = rules();
        all.push_back({latest() + kFirstDays, kFirstClass});
        write(tr("Add a lifecycle rule"), all);
    });
    connect(expire, &QPushButton::clicked, this, [this, latest] {
        std::vector<Rule> all = rules();
        all.push_back({latest() + kFirstDays, {}});
        write(tr("Add a lifecycle rule"), all);
    });
    refresh();
}

std::vector<LifecycleEditor::Rule> LifecycleEditor::rules() const {
    const Plan &plan = m_context.document.plan();
    std::vector<Rule> all;
    if (plan.scenarios.empty() || !findById(plan.scenarios, m_scenario))
        return all;
    const Scenario merged = mergedScenario(plan, m_scenario);
    for (const StorageChoice &choice : merged.storage) {
        if (choice.dataset != m_dataset)
            continue;
        for (const Transition &t : choice.transitions)
            all.push_back(
                {t.afterDays.value_or(In<Unit::Day>{}).number, t.storageClass.value_or(QString())});
        for (const Expiry &e : choice.expiries)
            all.push_back({e.afterDays.value_or(In<Unit::Day>{}).number, {}});
    }
    std::ranges::stable_sort(all, {}, &Rule::days);
    return all;
}

void LifecycleEditor::write(const QString &name, std::vector<Rule> rules) {
    const Expected<void> done = m_context.document.edit(name, [&](Plan &plan) {
        // a scenario that says anything of the lifecycle says all of it, its class included
        QString storageClass;
        if (!plan.scenarios.empty()) {
            for (const StorageChoice &choice : mergedScenario(plan, m_scenario).storage) {
                if (choice.dataset == m_dataset)
                    storageClass = choice.storageClass.value_or(QString());
            }
        }
        Scenario &scenario = editableScenario(plan, m_scenario);
        auto it = std::ranges::find(scenario.storage, m_dataset, &StorageChoice::dataset);
        if (it == scenario.storage.end()) {
            scenario.storage.emplace_back().dataset = m_dataset;
            it = scenario.storage.end() - 1;
        }
        if (!it->storageClass)
            it->storageClass = storageClass.isEmpty() ? QString(kDefaultClass) : storageClass;
        it->transitions.clear();
        it->expiries.clear();
        for (const Rule &rule : rules) {
            if (rule.storageClass.isEmpty()) {
                it->expiries.emplace_back().afterDays = In<Unit::Day>{rule.days};
            } else {
                Transition &t = it->transitions.emplace_back();
                t.afterDays = In<Unit::Day>{rule.days};
                t.storageClass = rule.storageClass;
            }
        }
    });
    m_trouble->setText(done ? QString() : done.error().message);
    m_trouble->setVisible(!done);
}

void LifecycleEditor::refresh() {
    const Plan &plan = m_context.document.plan();
    QString first = kDefaultClass;
    if (!plan.scenarios.empty() && findById(plan.scenarios, m_scenario)) {
        for (const StorageChoice &choice : mergedScenario(plan, m_scenario).storage) {
            if (choice.dataset == m_dataset && choice.storageClass)
                first = *choice.storageClass;
        }
    }
    const Catalog &catalog = m_context.document.catalog();
    const auto nameOf = [&](const QString &id) {
        const StorageClass *storage = catalog.storageClass(id);
        return storage ? storage->name : id;
    };
    std::vector<LifecycleLine::Step> steps{{0.0, nameOf(first)}};
    const std::vector<Rule> all = rules();
    for (const Rule &rule : all)
        steps.push_back(
            {rule.days, rule.storageClass.isEmpty() ? QString() : nameOf(rule.storageClass)});
    m_line->show(steps);
    if (all != m_shown || !m_filled) {
        m_shown = all;
        m_filled = true;
        fillRows();
    }
}

void LifecycleEditor::fillRows() {
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // a row may be the one whose signal is being handled
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QLocale locale = m_context.format().locale();
    for (size_t i = 0; i < m_shown.size(); ++i) {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        auto *days = new QLineEdit(
            locale.toString(m_shown[i].days, 'f', QLocale::FloatingPointShortest));
        days->setFixedWidth(90);
        days->setAlignment(Qt::AlignRight);
        days->setAccessibleName(tr("Days after which rule %1 applies").arg(i + 1));
        days->setToolTip(tr("Days; also \"6 months\" or \"2 years\""));
        auto *what = new QComboBox;
        what->setAccessibleName(tr("What rule %1 does").arg(i + 1));
        for (const auto &[id, name] : referencesFor(ValueKind::StorageClassRef, m_context.document))
            what->addItem(tr("move to %1").arg(name), id);
        what->addItem(tr("delete"), QString());
        what->setCurrentIndex(what->findData(m_shown[i].storageClass));
        auto *remove = new QPushButton(tr("Remove"));
        remove->setFlat(true);
        remove->setAccessibleName(tr("Remove rule %1").arg(i + 1));
        row->addWidget(new Text(tr("after")));
        row->addWidget(days);
        row->addWidget(new Text(tr("days"), TextStep::Base, false, Tone::Muted));
        row->addWidget(what, 1);
        row->addWidget(remove);
        m_rows->addWidget(holder);
        connect(days, &QLineEdit::editingFinished, this, [this, days, i, locale] {
            std::vector<Rule> all = rules();
            const Expected<double> typed = parseQuantity(days->text(), Unit::Day, locale);
            if (!typed || *typed < 0) {
                m_trouble->setText(
                    typed ? tr("A number of days from 0 was expected.") : typed.error().message);
                m_trouble->show();
                return;
            }
            m_trouble->hide();
            if (i >= all.size() || all[i].days == *typed)
                return;
            all[i].days = *typed;
            write(tr("Change a lifecycle rule"), all);
        });
        connect(what, &QComboBox::activated, this, [this, what, i] {
            std::vector<Rule> all = rules();
            if (i < all.size()) {
                all[i].storageClass = what->currentData().toString();
                write(tr("Change a lifecycle rule"), all);
            }
        });
        connect(remove, &QPushButton::clicked, this, [this, i] {
            std::vector<Rule> all = rules();
            if (i < all.size()) {
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
                write(tr("Remove a lifecycle rule"), all);
            }
        });
    }
}

} // namespace greenprint::ui
