#include "ui/document/simulation.h"

#include <QLocale>

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
    m_pool.start([this, plan] {
        auto result = std::make_shared<const Comparison>(
            compare(m_catalog.inLanguage(QLocale().name()), *plan));
        // always by the queue: an answer that came at once, from within, would come before its turn
        QMetaObject::invokeMethod(
            this, [this, plan, result = std::move(result)] { take(plan, result); },
            Qt::QueuedConnection);
    });
}

void Simulation::take(
    const std::shared_ptr<const Plan> &plan, const std::shared_ptr<const Comparison> &result) {
    m_running = false;
    if (m_next)
        start(std::exchange(m_next, nullptr));
    Q_EMIT finished(plan, result);
}

} // namespace greenprint::ui
