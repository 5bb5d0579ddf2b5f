#include "ui/pages/scenarios/scenariospage.h"

#include "model/plan/planpath.h"
#include "ui/document/parts.h"
#include "ui/document/scenarios.h"
#include "ui/fields/elementtable.h"
#include "ui/fields/lifecycleeditor.h"
#include "ui/fields/parameterform.h"
#include "ui/fields/tablecard.h"
#include "ui/inspector/origintip.h"
#include "ui/pages/compare/choicewords.h"
#include "ui/pages/scenarios/scenariotree.h"
#include "ui/widgets/celltip.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kTreeWidth = 236;

QStringList keysOf(const ElementSpec &spec) {
    QStringList keys;
    for (const Parameter &p : spec.parameters)
        keys << p.name();
    return keys;
}

/// Scenario and parts of the workload: what decides which fields there are.
QString shapeOf(const Plan &plan, const QString &scenario) {
    QStringList words{scenario};
    for (const Dataset &dataset : plan.workload.datasets)
        words << dataset.id << displayName(dataset);
    for (const Task &task : plan.workload.tasks)
        words << task.id << displayName(task);
    for (const Service &service : plan.workload.services)
        words << service.id << displayName(service);
    words << (plan.scenarios.empty() ? QString() : QStringLiteral("*"));
    return words.join(QLatin1Char('\n'));
}

} // namespace

ScenariosPage::ScenariosPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_tree(new ScenarioTree)
    , m_title(new Text({}, TextStep::Section, true))
    , m_from(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_baseline(new QPushButton(tr("Make it the baseline")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_scroll(new QScrollArea) {
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(new Text(tr("Scenarios"), TextStep::Title, true));
    auto *card = new Surface;
    card->setFixedWidth(kTreeWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_tree, 1);
    auto *derive = new QPushButton(tr("+ Inheriting from this"));
    derive->setFlat(true);
    derive->setToolTip(
        tr("A scenario that takes over everything and holds only what is different"));
    inside->addWidget(derive, 0, Qt::AlignLeft);
    left->addWidget(card, 1);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 2, 18, 0);
    head->setSpacing(10);
    // what it is called gives way before what can be done with it
    m_title->setMinimumWidth(40);
    head->addWidget(m_title);
    head->addWidget(m_from, 1);
    m_from->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *duplicate = new QPushButton(tr("Duplicate"));
    head->addWidget(m_baseline);
    head->addWidget(duplicate);
    head->addWidget(m_remove);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Choices"));
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addLayout(head);
    right->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 0, 14);
    row->setSpacing(18);
    row->addLayout(left);
    row->addLayout(right, 1);

    new CellTip(*m_tree, [this](const QModelIndex &index) {
        return originTip(
            this->context(),
            {.metric = Metric::Carbon, .scenario = m_tree->idAt(index), .stage = {}, .part = {}});
    });
    connect(m_tree, &ScenarioTree::chosen, &selection(), &Selection::setScenario);
    connect(m_tree, &ScenarioTree::removalWanted, this, &ScenariosPage::remove);
    connect(m_tree, &ScenarioTree::renameWanted, this, [this](const QString &id) {
        leadTo(QStringLiteral("scenario[%1]/name").arg(id));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(selection().scenario()); });
    connect(derive, &QPushButton::clicked, this, [this] {
        addScenario(tr("New scenario"), deriveScenario);
    });
    connect(duplicate, &QPushButton::clicked, this, [this] {
        addScenario(tr("Duplicate scenario"), duplicateScenario);
    });
    connect(m_baseline, &QPushButton::clicked, this, [this] {
        tell(document().edit(tr("Change the baseline"), [this](Plan &plan) {
            makeBaseline(plan, selection().scenario());
        }));
    });
}

void ScenariosPage::addScenario(
    const QString &step, QString (*create)(Plan &plan, const QString &of)) {
    QString created;
    const Expected<void> done = document().edit(
        step, [&](Plan &plan) { created = create(plan, selection().scenario()); });
    tell(done);
    if (done)
        selection().setScenario(created);
}

void ScenariosPage::remove(const QString &id) {
    tell(document().edit(tr("Remove scenario"), [&](Plan &plan) { removeScenario(plan, id); }));
}

void ScenariosPage::refresh(Changes changes) {
    const Plan &plan = document().plan();
    const QString id = selection().scenario();
    m_tree->show(plan, document().result(), format());
    m_tree->select(id);
    const Scenario *scenario = findById(plan.scenarios, id);
    m_title->setText(scenarioName(plan, id));
    const Scenario *from = scenario && scenario->from ? findById(plan.scenarios, *scenario->from)
                                                      : nullptr;
    m_from->setText(
        from ? tr("inherits from %1; what is its own is bold").arg(displayName(*from))
             : tr("stands for itself"));
    m_baseline->setVisible(baselineId(plan) != id);
    m_remove->setVisible(plan.scenarios.size() > 1);
    if (shapeOf(plan, id) != m_builtFor) {
        commit();
        build();
    } else if (changes & (Change::Plan | Change::Format)) {
        for (ParameterForm *form : m_forms)
            form->refresh();
        for (ElementTable *table : m_tables)
            table->refresh();
        for (const Part &part : m_parts) {
            if (part.form)
                part.form->refresh();
            if (part.lifecycle)
                part.lifecycle->refresh();
        }
    }
    refreshSections();
}

void ScenariosPage::addForm(ParameterForm *form) {
    m_forms.push_back(form);
    m_content->addWidget(form);
}

void ScenariosPage::build() {
    const Plan &plan = document().plan();
    const QString id = selection().scenario();
    m_builtFor = shapeOf(plan, id);
    m_forms.clear();
    m_tables.clear();
    m_parts.clear();
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, kScrollingMargin, 8);
    m_content->setSpacing(14);
    const QString own = QStringLiteral("scenario[%1]").arg(id);
    if (findById(plan.scenarios, id))
        addForm(new ParameterForm(
            context(), specOf<Scenario>(),
            [own](const Parameter &p) { return planBinding(own, p); },
            {QStringLiteral("id"), QStringLiteral("baseline")}, tr("Scenario")));
    addForm(new ParameterForm(
        context(), specOf<RegionChoice>(),
        [id](const Parameter &p) { return choiceBinding(id, QStringLiteral("region"), p); }, {},
        tr("Region")));
    addParts(tr("Training and processing"), QStringLiteral("compute"));
    addParts(tr("Answering requests"), QStringLiteral("endpoint"));
    addParts(tr("Keeping data"), QStringLiteral("storage"));
    if (findById(plan.scenarios, id)) {
        addTable(
            QStringLiteral("practice"), keysOf(specOf<PracticeChoice>()),
            tr("Practices adopted here"),
            tr("A strength is the relative reduction of what the practice moves; 0 drops an "
               "inherited one."));
        addTable(
            QStringLiteral("change"), keysOf(specOf<greenprint::Change>()),
            tr("Demand that is different here"),
            tr("Another value for an input of the workload, in this scenario only."));
        addTable(
            QStringLiteral("quality"), keysOf(specOf<Quality>()), tr("Quality expected"),
            tr("Shown beside the footprint, so that neither is bought with the other unseen."));
    }
    m_content->addStretch(1);
    m_scroll->setWidget(content);
}

void ScenariosPage::addParts(const QString &title, const QString &tag) {
    const Workload &w = document().plan().workload;
    std::vector<std::pair<QString, QString>> parts;
    const auto collect = [&](const auto &list) {
        for (const auto &e : list)
            parts.emplace_back(e.id, displayName(e));
    };
    if (tag == QLatin1String("compute"))
        collect(w.tasks);
    else if (tag == QLatin1String("endpoint"))
        collect(w.services);
    else
        collect(w.datasets);
    if (parts.empty())
        return;
    auto *card = new Surface;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 12, 2, 8);
    inside->setSpacing(0);
    auto *heading = new Text(title, TextStep::Section, true);
    heading->setContentsMargins(14, 0, 0, 6);
    inside->addWidget(heading);
    for (const auto &[id, name] : parts) {
        const QString place = QStringLiteral("%1[%2]").arg(tag, id);
        auto *section = new Section(name, [this, place] { return createPart(place); });
        m_parts.push_back({place, section});
        inside->addWidget(section);
    }
    m_content->addWidget(card);
}

QWidget *ScenariosPage::createPart(const QString &place) {
    const auto part = std::ranges::find(m_parts, place, &Part::place);
    const QString scenario = selection().scenario();
    const auto [tag, id] = splitPart(place);
    const ElementSpec &spec = *specOf<Scenario>().child(tag)->spec;
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    part->form = new ParameterForm(
        context(), spec,
        [scenario, place](const Parameter &p) { return choiceBinding(scenario, place, p); },
        {QString::fromLatin1(spec.identity)}, {});
    column->addWidget(part->form);
    if (tag == QLatin1String("storage")) {
        part->lifecycle = new LifecycleEditor(context(), scenario, id);
        column->addWidget(part->lifecycle);
    }
    return holder;
}

void ScenariosPage::addTable(
    const QString &tag, const QStringList &keys, const QString &title, const QString &help) {
    auto *card = new TableCard(
        context(), QStringLiteral("scenario[%1]").arg(selection().scenario()), tag, keys,
        {title, help, title});
    m_tables.push_back(card->table());
    m_content->addWidget(card);
}

void ScenariosPage::refreshSections() {
    const ScenarioResult *result = context().scenario();
    const Plan &plan = document().plan();
    if (!result || (!plan.scenarios.empty() && !findById(plan.scenarios, result->id)))
        return;
    const Scenario merged = plan.scenarios.empty() ? Scenario{} : mergedScenario(plan, result->id);
    const Scenario *own = findById(plan.scenarios, result->id);
    const std::vector<ChoiceWords> words = choiceWords(*result, merged);
    for (const Part &part : m_parts) {
        const auto it = std::ranges::find(words, part.place, &ChoiceWords::place);
        if (it == words.end())
            continue;
        const bool said = own && findElement(refTo(*own), part.place).has_value();
        part.section->head()->setState(it->words, said);
    }
}

void ScenariosPage::commit() {
    for (ParameterForm *form : m_forms)
        form->commit();
    for (const Part &part : m_parts) {
        if (part.form)
            part.form->commit();
    }
}

bool ScenariosPage::leadTo(const QString &path) {
    const Expected<PlanPath> parsed = PlanPath::parse(path);
    if (!parsed || parsed->steps().front().name != QLatin1String("scenario"))
        return false;
    const QString id = parsed->steps().front().id;
    if (!scenarioIds(document().plan()).contains(id))
        return false;
    selection().setScenario(id);
    if (!isVisible())
        return true;
    refresh(Change::Scenario);
    const auto seek = [&](ParameterForm *form) {
        FieldRow *row = form->row(path);
        if (row) {
            QTimer::singleShot(0, row, [this, row] {
                m_scroll->ensureWidgetVisible(row->editor(), 0, 80);
                row->activate();
            });
        }
        return row != nullptr;
    };
    if (std::ranges::any_of(m_forms, seek))
        return true;
    if (parsed->steps().size() < 2)
        return true;
    const PlanPath::Step &step = parsed->steps()[1];
    const QString place = step.id.isEmpty() ? step.name
                                            : QStringLiteral("%1[%2]").arg(step.name, step.id);
    for (const Part &part : m_parts) {
        if (part.place != place)
            continue;
        part.section->setOpen(true);
        if (!seek(part.form)) {
            Section *section = part.section;
            QTimer::singleShot(0, section, [this, section] {
                m_scroll->ensureWidgetVisible(section, 0, 80);
                section->head()->setFocus(Qt::OtherFocusReason);
            });
        }
        return true;
    }
    if (place == QLatin1String("region") && m_forms.size() > 1)
        m_forms.back()->rows().front()->activate();
    return true;
}

} // namespace greenprint::ui
