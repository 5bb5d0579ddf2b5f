#include "ui/document/simulation.h"

#include <QFuture>
#include <QtConcurrentRun>

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

void Simulation::start(std::shared_ptr<const Plan> plan) {
    m_running = true;
    QtConcurrent::run(&m_pool, [plan, &catalog = m_catalog] {
        return std::make_shared<const Comparison>(compare(catalog, *plan));
    }).then(this, [this, plan](const std::shared_ptr<const Comparison> &result) {
        m_running = false;
        if (m_next)
            start(std::exchange(m_next, nullptr));
        Q_EMIT finished(plan, result);
    });
}

} // namespace greenprint::ui
