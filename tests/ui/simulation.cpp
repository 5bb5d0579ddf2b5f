#include "ui/document/simulation.h"

#include "model/catalog/catalog.h"

#include <QTest>

using namespace greenprint;

/// Plans are simulated away from the window's thread; what the window is told must come in order.
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersComeInTheOrderOfTheQuestionsAndTheLastIsNeverLost() {
        ui::Simulation simulation(Catalog::builtIn());
        // so small that it is often done before the call that asked for it returns
        Plan plan;
        std::vector<std::shared_ptr<const Plan>> asked;
        std::vector<std::shared_ptr<const Plan>> told;
        connect(
            &simulation, &ui::Simulation::finished, this,
            [&told](const std::shared_ptr<const Plan> &of) { told.push_back(of); });
        for (int round = 0; round < 300; ++round) {
            for (int i = 0; i <= round % 4; ++i) {
                asked.push_back(std::make_shared<const Plan>(plan));
                simulation.compute(asked.back());
                if (round % 3 == 0)
                    QCoreApplication::processEvents();
            }
            QVERIFY(QTest::qWaitFor(
                [&] { return !told.empty() && told.back() == asked.back(); }, 20000));
        }
        auto next = asked.begin();
        for (const std::shared_ptr<const Plan> &of : told) {
            next = std::find(next, asked.end(), of);
            QVERIFY2(next != asked.end(), "an answer came twice or out of its turn");
            ++next;
        }
    }
};

QTEST_MAIN(SimulationTest)
#include "simulation.moc"
