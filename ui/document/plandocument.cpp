#include "ui/document/plandocument.h"

#include "model/plan/planpath.h"
#include "model/plan/rename.h"
#include "ui/document/plancommand.h"
#include "ui/document/simulation.h"

#include <QFileInfo>

namespace greenprint::ui {
namespace {

/// Enough for a long day; each step holds a plan of some tens of kilobytes.
constexpr int kHistoryLimit = 500;

QString nameOfChange(const Plan &plan, const QString &path) {
    const Expected<ConstParameterRef> found = findParameter(refTo(plan), path);
    if (!found)
        return PlanDocument::tr("Change the plan");
    const ElementSpec &spec = *found->owner.spec;
    const QString owner = spec.identity ? spec.idOf(found->owner.element) : QString();
    const QString label = found->parameter->translatedLabel();
    return owner.isEmpty() ? PlanDocument::tr("Change \u201c%1\u201d").arg(label)
                           : PlanDocument::tr("Change \u201c%1\u201d of %2").arg(label, owner);
}

} // namespace

PlanDocument::PlanDocument(const Catalog &catalog, Plan plan, QString fileName, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_ownCatalog(catalog)
    , m_simulation(std::make_unique<Simulation>(catalog))
    , m_fileName(std::move(fileName)) {
    m_history.setUndoLimit(kHistoryLimit);
    connect(&m_history, &QUndoStack::cleanChanged, this, &PlanDocument::keepingChanged);
    connect(
        m_simulation.get(), &Simulation::finished, this,
        [this](
            const std::shared_ptr<const Plan> &of,
            const std::shared_ptr<const Comparison> &result) {
            m_result = result;
            m_resultOf = of;
            Q_EMIT resultChanged();
        });
    setState(std::make_shared<const Plan>(std::move(plan)));
}

PlanDocument::PlanDocument(const Catalog &catalog, OpenedPlan opened, QObject *parent)
    : PlanDocument(catalog, std::move(opened.plan), std::move(opened.fileName), parent) {
    m_readOnly = m_forReview = opened.forReview;
    m_frozen = std::move(opened.frozen);
    m_openingFindings = std::move(opened.findings);
    m_libraryRevision = opened.revision;
}

PlanDocument::~PlanDocument() {
    // the history tells of its end when nobody can ask for the plan any more
    m_history.disconnect();
}

QString PlanDocument::name() const {
    if (!plan().name.isEmpty())
        return plan().name;
    return m_fileName.isEmpty() ? tr("Untitled plan") : QFileInfo(m_fileName).completeBaseName();
}

void PlanDocument::setState(std::shared_ptr<const Plan> state) {
    if (!m_state || m_state->overrides != state->overrides)
        m_ownCatalog = m_catalog.with(catalogOverrides(*state));
    m_state = std::move(state);
    m_simulation->compute(m_state);
    Q_EMIT planChanged();
}

void PlanDocument::reword() {
    m_simulation->compute(m_state);
}

Expected<void> PlanDocument::faults(const Plan &plan, const Catalog &catalog) {
    for (const Finding &finding : checkPlan(plan, catalog)) {
        if (finding.severity == Severity::Error)
            return failure(Error::unreadable(finding.subject, messageText(finding)));
    }
    return {};
}

Expected<void> PlanDocument::check(const std::function<void(Plan &)> &change) const {
    Plan after = plan();
    change(after);
    return faults(after, m_catalog);
}

Expected<void> PlanDocument::edit(
    const QString &name, const std::function<void(Plan &)> &change, const QString &mergeKey) {
    if (m_readOnly)
        return failure(Error::usage(tr("The plan is open for reading only.")));
    auto after = std::make_shared<Plan>(plan());
    change(*after);
    if (*after == plan())
        return {};
    if (Expected<void> sound = faults(*after, m_catalog); !sound)
        return sound;
    m_history.push(new PlanCommand(*this, name, m_state, after, mergeKey));
    return {};
}

Expected<void> PlanDocument::set(
    const QString &path, const QString &value, const QString &mergeKey) {
    Expected<void> written;
    Plan probe = plan();
    if (written = setIn(probe, path, value); !written)
        return written;
    // the path of a part that was renamed leads there only before
    const bool leads = findParameter(refTo(std::as_const(probe)), path).has_value();
    const QString name = nameOfChange(leads ? probe : plan(), path);
    return edit(
        name, [&probe](Plan &plan) { plan = std::move(probe); }, mergeKey);
}

Expected<void> PlanDocument::useCatalog(const Catalog &catalog) {
    Expected<void> fits = faults(plan(), catalog);
    for (int step = 0; fits && step < m_history.count(); ++step) {
        // undo and redo lead to plans that can be computed, too
        const auto *command = static_cast<const PlanCommand *>(m_history.command(step));
        fits = faults(command->before(), catalog);
        if (fits)
            fits = faults(command->after(), catalog);
    }
    m_catalogProblem = fits ? QString() : fits.error().text();
    if (fits) {
        m_catalog = catalog;
        m_ownCatalog = m_catalog.with(catalogOverrides(plan()));
        m_result.reset();
        m_resultOf.reset();
        m_simulation->useCatalog(m_catalog);
        m_simulation->compute(m_state);
    }
    Q_EMIT catalogChanged();
    return fits;
}

void PlanDocument::setReadOnly(bool readOnly) {
    if (m_readOnly == readOnly || m_forReview)
        return;
    m_readOnly = readOnly;
    Q_EMIT keepingChanged();
    // fields and buttons open or close
    Q_EMIT planChanged();
}

Expected<void> PlanDocument::save(const QString &fileName) {
    if (m_forReview)
        return failure(Error::usage(
            tr("The plan is open for reading only. Upgrade a copy to go on with it.")));
    if (Expected<void> saved = savePlanFile(plan(), fileName); !saved)
        return saved;
    m_fileName = fileName;
    markSaved();
    return {};
}

void PlanDocument::markSaved() {
    m_savedAt = QDateTime::currentDateTime();
    m_history.setClean();
    Q_EMIT keepingChanged();
}

void PlanDocument::markUnsaved() {
    m_history.resetClean();
}

} // namespace greenprint::ui
