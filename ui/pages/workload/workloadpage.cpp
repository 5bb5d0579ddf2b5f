#include "ui/pages/workload/workloadpage.h"

#include "model/plan/planpath.h"
#include "ui/document/parts.h"
#include "ui/document/scenarios.h"
#include "ui/fields/elementtable.h"
#include "ui/fields/parameterform.h"
#include "ui/fields/tablecard.h"
#include "ui/pages/workload/ownfigures.h"
#include "ui/pages/workload/parttree.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

constexpr int kTreeWidth = 236;

QString whatItIs(const QString &tag) {
    if (tag == QLatin1String("dataset"))
        return WorkloadPage::tr("a dataset: kept, read and moved");
    if (tag == QLatin1String("task"))
        return WorkloadPage::tr("a task: it runs and ends");
    if (tag == QLatin1String("service"))
        return WorkloadPage::tr("a service: requests come in, answers go out");
    if (tag == QLatin1String("transfer"))
        return WorkloadPage::tr("data that moves every month");
    if (tag == QLatin1String("feature-store"))
        return WorkloadPage::tr("features kept for training and for answers");
    if (tag == QLatin1String("logs"))
        return WorkloadPage::tr("what is written down and kept for a while");
    if (tag == QLatin1String("edge"))
        return WorkloadPage::tr("devices outside AWS that run the model");
    return {};
}

QStringList columnsOf(const QString &tag) {
    const auto keys = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '));
    };
    if (tag == QLatin1String("dataset"))
        return keys("id name role size-gb growth-gb-per-month reads-per-month format");
    if (tag == QLatin1String("task"))
        return keys("id name kind instance count hours runs-per-month");
    return keys("id name requests-per-month pattern instance service-time-ms latency-slo-p95-ms");
}

QString tableName(const QString &tag) {
    return tag == QLatin1String("dataset") ? WorkloadPage::tr("All datasets")
           : tag == QLatin1String("task")  ? WorkloadPage::tr("All tasks")
                                           : WorkloadPage::tr("All services");
}

} // namespace

WorkloadPage::WorkloadPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_tree(new PartTree)
    , m_title(new Text({}, TextStep::Section, true))
    , m_about(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_scope(new QComboBox)
    , m_duplicate(new QPushButton(tr("Duplicate")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_scroll(new QScrollArea) {
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(new Text(tr("Workload"), TextStep::Title, true));
    auto *card = new Surface;
    card->setFixedWidth(kTreeWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 8, 1, 6);
    inside->setSpacing(4);
    inside->addWidget(m_tree, 1);
    auto *add = new QPushButton(tr("+ Add\u2026"));
    add->setFlat(true);
    add->setToolTip(tr("Add a part to the workload"));
    createAddMenu(add);
    inside->addWidget(add, 0, Qt::AlignLeft);
    left->addWidget(card, 1);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 2, 18, 0);
    head->setSpacing(10);
    // what it is called gives way before what can be done with it
    m_title->setMinimumWidth(40);
    head->addWidget(m_title);
    head->addWidget(m_about, 1);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_scope->setAccessibleName(tr("Whom the values are for"));
    m_scope->setToolTip(tr(
        "Whether a value holds for all scenarios, or another one in the selected scenario only"));
    head->addWidget(m_scope);
    head->addWidget(m_duplicate);
    head->addWidget(m_remove);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Inputs"));
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addLayout(head);
    right->addWidget(m_scroll, 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 0, 14);
    row->setSpacing(18);
    row->addLayout(left);
    row->addLayout(right, 1);

    connect(m_tree, &PartTree::chosen, this, [this](const QString &path) {
        selection().setPart(path);
    });
    const auto remove = [this](const QString &path) {
        tell(document().edit(tr("Remove %1").arg(path), [&](Plan &plan) {
            removePart(plan, path, document().catalog());
        }));
    };
    connect(m_tree, &PartTree::removalWanted, this, remove);
    connect(m_remove, &QPushButton::clicked, this, [this, remove] { remove(m_part); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        QString copied;
        const Expected<void> done = document().edit(
            tr("Duplicate %1").arg(m_part),
            [&](Plan &plan) { copied = duplicatePart(plan, m_part); });
        tell(done);
        if (done)
            selection().setPart(copied);
    });
    connect(m_scope, &QComboBox::activated, this, [this] {
        commit();
        build();
    });
}

void WorkloadPage::createAddMenu(QPushButton *button) {
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, const QString &tag, const QString &kind) {
        menu->addAction(text, this, [this, tag, kind] { addPartOf(tag, kind); });
    };
    add(tr("Dataset"), QStringLiteral("dataset"), {});
    menu->addSeparator();
    for (const Keyword<TaskKind> &kind : Keywords<TaskKind>::all) {
        QString name = label(kind.value);
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        add(name, QStringLiteral("task"), QString::fromLatin1(kind.word));
    }
    menu->addSeparator();
    add(tr("Service"), QStringLiteral("service"), {});
    add(tr("Transfer of data"), QStringLiteral("transfer"), {});
    add(tr("Feature store"), QStringLiteral("feature-store"), {});
    add(tr("Logs"), QStringLiteral("logs"), {});
    add(tr("Devices at the edge"), QStringLiteral("edge"), {});
    button->setMenu(menu);
}

void WorkloadPage::addPartOf(const QString &tag, const QString &kind) {
    QString added;
    const Expected<void> done = document().edit(
        tr("Add %1").arg(kind.isEmpty() ? tag : kind),
        [&](Plan &plan) { added = addPart(plan, tag, kind); });
    tell(done);
    if (done)
        selection().setPart(added);
}

bool WorkloadPage::forOneScenario() const {
    return m_scope->currentIndex() == 1 && m_part.contains(QLatin1Char('['));
}

void WorkloadPage::refreshScope() {
    const QString name = scenarioName(document().plan(), selection().scenario());
    const int before = std::max(0, m_scope->currentIndex());
    if (m_scope->count() < 2) {
        m_scope->clear();
        m_scope->addItems({tr("For all scenarios"), QString()});
    }
    m_scope->setItemText(1, tr("Only in \u201c%1\u201d").arg(name));
    m_scope->setCurrentIndex(before);
}

void WorkloadPage::refreshTree() {
    QStringList troubled;
    if (const ScenarioResult *result = context().scenario()) {
        for (const Finding &finding : result->ledger.findings) {
            if (finding.severity != Severity::Info)
                troubled << partOfPath(finding.subject);
        }
    }
    m_tree->show(document().plan(), format(), troubled);
}

void WorkloadPage::refresh(Changes changes) {
    refreshScope();
    refreshTree();
    // a part that is gone gives way to the first
    QString part = selection().part();
    if (part.startsWith(QLatin1String("scenario[")))
        part = m_part;
    const bool exists = part == QLatin1String("about") || part == QLatin1String("dataset")
                        || part == QLatin1String("task") || part == QLatin1String("service")
                        || part == QLatin1String("override")
                        || (!part.isEmpty() && findElement(refTo(document().plan()), part));
    open(exists ? part : QStringLiteral("about"));
    if (changes & (Change::Plan | Change::Format | Change::Scenario)) {
        for (ParameterForm *form : m_forms)
            form->refresh();
        for (ElementTable *table : m_tables)
            table->refresh();
        if (m_own)
            m_own->refresh();
    }
}

void WorkloadPage::open(const QString &part) {
    const bool moved = part != m_part;
    if (moved)
        commit();
    m_part = part;
    m_tree->select(part);
    const QString key = forOneScenario() ? part + QLatin1Char('@') + selection().scenario() : part;
    if (key != m_builtFor)
        build();
    const auto [tag, id] = splitPart(part);
    const bool element = !id.isEmpty();
    m_scope->setVisible(element && !document().plan().scenarios.empty());
    m_duplicate->setVisible(element);
    m_remove->setVisible(element);
    m_about->setText(whatItIs(tag));
    if (!element) {
        const bool about = tag == QLatin1String("about");
        const bool own = tag == QLatin1String("override");
        m_title->setText(about ? tr("Goal and unit") : own ? tr("Own figures") : tableName(tag));
        m_about->setText(
            about ? tr("what it is for and how it is measured")
            : own ? tr("in place of those of the catalog")
                  : tr("type, copy and paste as in a spreadsheet"));
        return;
    }
    const Expected<ConstElementRef> found = findElement(refTo(document().plan()), part);
    const Parameter *name = found->spec->parameter("name");
    m_title->setText(
        name && name->access.isSet(found->element) ? name->access.text(found->element) : id);
}

void WorkloadPage::build() {
    m_builtFor = forOneScenario() ? m_part + QLatin1Char('@') + selection().scenario() : m_part;
    m_forms.clear();
    m_tables.clear();
    m_own = nullptr;
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, kScrollingMargin, 8);
    m_content->setSpacing(14);
    if (m_part == QLatin1String("about"))
        buildAbout();
    else if (m_part == QLatin1String("override"))
        m_content->addWidget(m_own = new OwnFigures(context()));
    else if (!m_part.contains(QLatin1Char('[')))
        buildTable();
    else
        buildPart();
    // all that is left over, so that no card takes any of it
    m_content->addStretch(1);
    m_scroll->setWidget(content);
}

void WorkloadPage::addForm(ParameterForm *form) {
    m_forms.push_back(form);
    m_content->addWidget(form);
}

void WorkloadPage::buildAbout() {
    const auto bind = [](const QString &element) {
        return [element](const Parameter &p) { return planBinding(element, p); };
    };
    const PageContext &c = context();
    addForm(new ParameterForm(
        c, specOf<FunctionalUnit>(), bind(QStringLiteral("about/functional-unit")), {},
        tr("Functional unit")));
    addForm(new ParameterForm(
        c, specOf<Horizon>(), bind(QStringLiteral("about/horizon")), {}, tr("Horizon")));
    addForm(new ParameterForm(
        c, specOf<Targets>(), bind(QStringLiteral("about/targets")), {}, tr("Targets")));
    addForm(new ParameterForm(
        c, specOf<Residency>(), bind(QStringLiteral("about/residency")), {}, tr("Residency")));
    addForm(
        new ParameterForm(c, specOf<About>(), bind(QStringLiteral("about")), {}, tr("In words")));
    addForm(new ParameterForm(
        c, specOf<Boundary>(), bind(QStringLiteral("about/boundary")), {}, tr("Boundary")));
    addForm(new ParameterForm(
        c, specOf<Plan>(), bind({}),
        {QStringLiteral("format"), QStringLiteral("id"), QStringLiteral("catalog")},
        tr("The plan and its factors")));
}

void WorkloadPage::addTable(
    const QString &owner, const QString &tag, const QStringList &keys, const QString &title,
    const QString &help) {
    auto *card = new TableCard(
        context(), owner, tag, keys, {title, help, title.isEmpty() ? tableName(tag) : title});
    m_tables.push_back(card->table());
    m_content->addWidget(card);
}

void WorkloadPage::buildTable() {
    addTable(
        {}, m_part, columnsOf(m_part), {},
        tr("Return edits, Delete clears, Ctrl+Delete removes a row. Several selected cells of a "
           "column are set at once."));
}

void WorkloadPage::buildPart() {
    const Expected<ConstElementRef> found = findElement(refTo(document().plan()), m_part);
    if (!found)
        return;
    const ElementSpec &spec = *found->spec;
    const QString part = m_part;
    const QString scenario = selection().scenario();
    const bool one = forOneScenario();
    const auto bind = [part, scenario, one](const Parameter &p) {
        return one ? changeBinding(scenario, part, p) : planBinding(part, p);
    };
    addForm(new ParameterForm(context(), spec, bind, {QStringLiteral("id")}, tr("Inputs")));
    if (spec.child(u"measured") && !one) {
        QStringList keys;
        for (const Parameter &p : spec.child(u"measured")->spec->parameters)
            keys << p.name();
        addTable(
            part, QStringLiteral("measured"), keys, tr("Measured on other types"),
            tr("A measurement wins over what the method computes for that type."));
    }
}

void WorkloadPage::commit() {
    for (ParameterForm *form : m_forms)
        form->commit();
}

bool WorkloadPage::leadTo(const QString &path) {
    const QString part = partOfPath(path);
    const auto [tag, id] = splitPart(part);
    const bool ofPlan = specOf<Plan>().parameter(path) != nullptr;
    const bool own = tag == QLatin1String("override");
    const bool ours = ofPlan || own || part == QLatin1String("about")
                      || (specOf<Workload>().child(tag) != nullptr && !id.isEmpty());
    if (!ours)
        return false;
    const QString target = ofPlan ? QStringLiteral("about")
                           : own  ? QStringLiteral("override")
                                  : part;
    if (!ofPlan && !own && !findElement(refTo(document().plan()), target))
        return false;
    selection().setPart(target);
    if (!isVisible())
        return true;
    refreshTree();
    open(target);
    for (ParameterForm *form : m_forms) {
        if (FieldRow *row = form->row(path)) {
            // the form gets its size first
            QTimer::singleShot(0, row, [this, row] {
                m_scroll->ensureWidgetVisible(row->editor(), 0, 80);
                row->activate();
            });
            return true;
        }
    }
    m_tree->setFocus();
    return true;
}

} // namespace greenprint::ui
