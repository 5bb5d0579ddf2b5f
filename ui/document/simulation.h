#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/plan.h"
#include "model/whatif/compare.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace greenprint::ui {

/// Simulates plans away from the window's thread. One at a time; of those that arrive meanwhile
/// only the latest is taken up, so that typing is never behind.
class Simulation : public QObject {
    Q_OBJECT

public:
    explicit Simulation(const Catalog &catalog);
    ~Simulation() override;

    void compute(std::shared_ptr<const Plan> plan);
    /// From now on; what is under way with the one before is not told any more.
    void useCatalog(const Catalog &catalog);

Q_SIGNALS:
    void finished(
        const std::shared_ptr<const Plan> &plan, const std::shared_ptr<const Comparison> &result);

private:
    void start(std::shared_ptr<const Plan> plan);
    void take(
        const std::shared_ptr<const Plan> &plan, const std::shared_ptr<const Comparison> &result,
        int generation);

    Catalog m_catalog;
    int m_generation = 0; ///< of the catalog
    QThreadPool m_pool;
    std::shared_ptr<const Plan> m_next;
    bool m_running = false;
};

} // namespace greenprint::ui
