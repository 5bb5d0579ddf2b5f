#include "ui/document/simulation.h"

#include "ui/document/language.h"

#include <utility>

namespace greenprint::ui {

Simulation::Simulation(const Catalog &catalog)
    : m_catalog(catalog) {
    m_pool.setMaxThreadCount(1);
}

Simulation::~Simulation() {
    m_pool.waitForDone();
}

void Simulation::compute(std::shared_ptr<const Plan> plan) {
    if (m_running) {
        m_next = std::move(plan);
        return;
    }
    start(std::move(plan));
}

void Simulation::useCatalog(const Catalog &catalog) {
    m_catalog = catalog;
    ++m_generation;
}

void Simulation::start(std::shared_ptr<const Plan> plan) {
    m_running = true;
    m_pool.start(
        [this, plan, catalog = m_catalog, language = spokenLanguage(), generation = m_generation] {
            auto result = std::make_shared<const Comparison>(
                compare(catalog.inLanguage(language), *plan));
            // always by the queue: an answer that came at once, from within, would come before its
            // turn
            QMetaObject::invokeMethod(
                this,
                [this, plan, result = std::move(result), generation] {
                    take(plan, result, generation);
                },
                Qt::QueuedConnection);
        });
}

void Simulation::take(
    const std::shared_ptr<const Plan> &plan, const std::shared_ptr<const Comparison> &result,
    int generation) {
    m_running = false;
    if (m_next)
        start(std::exchange(m_next, nullptr));
    if (generation == m_generation)
        Q_EMIT finished(plan, result);
}

} // namespace greenprint::ui
