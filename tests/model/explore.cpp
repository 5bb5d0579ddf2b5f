#include "model/whatif/explore.h"

#include "model/estimate/simulate.h"
#include "model/whatif/explore/knee.h"
#include "model/whatif/explore/practicetoggles.h"
#include "tests/support/designs.h"
#include "tests/support/instrumented.h"
#include "tests/support/randomplan.h"
#include "tests/support/sameness.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace greenprint;

namespace {

constexpr double kTolerance = 1e-9;

struct Space {
    Plan plan;
    QString scenario;
    ExploreRequest request;
};

/// Picks numbers and words of a space; the same seed picks the same.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed) {}

    bool chance(double p) { return m_uniform(m_random) < p; }
    double between(double low, double high) {
        return low * std::pow(high / low, m_uniform(m_random));
    }
    template <class... T>
    auto pick(T... options) {
        const std::array all{options...};
        return all[m_random() % all.size()];
    }
    QString word(std::initializer_list<const char *> words) {
        return QLatin1String(*(words.begin() + m_random() % words.size()));
    }

private:
    std::mt19937 m_random;
    std::uniform_real_distribution<double> m_uniform{0.0, 1.0};
};

Dataset randomDataset(Dice &dice, int number) {
    Dataset d;
    d.id = QStringLiteral("d%1").arg(number);
    d.size = In<Unit::Gigabyte>{dice.between(10, 10'000)};
    d.growth = In<Unit::GigabytePerMonth>{dice.chance(0.5) ? dice.between(1, 100) : 0.0};
    d.readsPerMonth = In<Unit::One>{dice.chance(0.7) ? dice.between(0.1, 20) : 0.0};
    if (dice.chance(0.6))
        d.objects = In<Unit::One>{dice.between(1e3, 1e8)};
    if (dice.chance(0.3))
        d.retention = In<Unit::Month>{dice.pick(1.0, 6.0, 36.0)};
    return d;
}

Task randomTask(Dice &dice, int number) {
    Task t;
    t.id = QStringLiteral("t%1").arg(number);
    t.stage = dice.pick(Stage::Data, Stage::Training, Stage::Deployment);
    t.kind = dice.pick(
        TaskKind::Processing, TaskKind::Training, TaskKind::Tuning, TaskKind::Evaluation,
        TaskKind::Notebook);
    const bool cpu = dice.chance(0.5);
    t.work = cpu ? Work::Cpu : Work::AcceleratorCompute;
    t.instance = cpu ? QStringLiteral("ml.m5.xlarge") : QStringLiteral("ml.g4dn.xlarge");
    t.hours = In<Unit::Hour>{dice.between(0.2, 30)};
    t.runsPerMonth = In<Unit::One>{dice.between(0.2, 10)};
    t.count = dice.pick(1, 2, 3);
    if (t.kind == TaskKind::Tuning) {
        t.trials = In<Unit::One>{dice.pick(4.0, 25.0)};
        t.parallelTrials = dice.pick(1, 4);
    }
    if (dice.chance(0.3))
        t.alwaysOn = true;
    if (dice.chance(0.3))
        t.oneOff = true;
    if (dice.chance(0.3))
        t.volume = In<Unit::Gigabyte>{dice.between(10, 500)};
    if (dice.chance(0.3))
        t.startup = In<Unit::Minute>{dice.between(1, 20)};
    if (dice.chance(0.3))
        t.failedFraction = In<Unit::One>{0.2};
    if (number == 0)
        t.inputDataset = QStringLiteral("d0");
    return t;
}

Service randomService(Dice &dice, int number) {
    Service s;
    s.id = QStringLiteral("s%1").arg(number);
    s.requestsPerMonth = In<Unit::One>{dice.between(1e4, 3e7)};
    s.work = Work::Cpu;
    s.instance = QStringLiteral("ml.m5.xlarge");
    s.serviceTime = In<Unit::Millisecond>{dice.between(10, 300)};
    s.serviceTimeCv = In<Unit::One>{dice.pick(0.4, 1.0, 1.5)};
    s.concurrency = In<Unit::One>{dice.pick(1.0, 2.0, 4.0)};
    s.memory = In<Unit::Gigabyte>{dice.pick(0.5, 2.0, 5.0)};
    s.pattern = dice.pick(
        TrafficPattern::Steady, TrafficPattern::OfficeHours, TrafficPattern::Spiky);
    s.models = dice.pick(1, 1, 3);
    if (dice.chance(0.4))
        s.growthPerMonth = In<Unit::Percent>{4.0};
    if (dice.chance(0.6))
        s.latencySlo = In<Unit::Millisecond>{dice.between(200, 20'000)};
    if (dice.chance(0.5)) {
        s.payloadIn = In<Unit::Kilobyte>{dice.between(1, 2000)};
        s.payloadOut = In<Unit::Kilobyte>{dice.between(1, 100)};
    }
    if (dice.chance(0.4))
        s.clientRegion = QStringLiteral("us-east-1");
    if (dice.chance(0.2))
        s.capture = In<Unit::Percent>{10.0};
    return s;
}

/// A plan and a request whose designs can be simulated one by one.
Space randomSpace(quint32 seed) {
    Dice dice(seed);
    Space space;
    Plan &plan = space.plan;
    plan.name = QStringLiteral("Space");
    plan.id = QStringLiteral("space");
    plan.about.horizon.months = dice.pick(3, 12, 18);
    if (dice.chance(0.3))
        plan.about.horizon.gridDecline = In<Unit::Percent>{5.0};
    plan.about.residency.regions = QStringList{
        QStringLiteral("us-east-1"), dice.word({"eu-north-1", "eu-west-1", "ap-northeast-1"})};

    ExploreRequest &request = space.request;
    request.vary.region = request.vary.storage = request.vary.instance = request.vary.endpoint =
        false;
    enum { Storage, Instances, Endpoints, Everything };
    const int what = dice.pick(Storage, Instances, Endpoints, Endpoints, Everything);
    request.vary.region = what == Everything || dice.chance(0.5);
    request.vary.storage = what == Storage || what == Everything;
    request.vary.instance = what == Instances || what == Everything;
    request.vary.endpoint = what == Endpoints;
    request.oneRegion = what == Everything || dice.chance(0.3);

    const auto add = [&](auto &list, auto make, int count) {
        for (int i = 0; i < count; ++i)
            list.push_back(make(dice, i));
    };
    add(plan.workload.datasets, randomDataset, what == Storage ? 2 : 1);
    add(plan.workload.tasks, randomTask, what == Storage ? 1 : what == Instances ? 2 : 1);
    const int services = what == Endpoints && dice.chance(0.2) ? 2 : 1;
    add(plan.workload.services, randomService, services);
    const bool large = (what == Instances || services == 2) && request.vary.region;
    request.vary.region &= !large || request.oneRegion;
    request.vary.types = QStringList{
        what == Instances || services == 2 ? QStringLiteral("ml.m5.xlarge")
                                           : dice.word({"ml.c5.2xlarge", "ml.g4dn.2xlarge"})};
    if (dice.chance(0.4))
        plan.about.functionalUnit.service = QStringLiteral("s0");

    Scenario s;
    s.id = space.scenario = QStringLiteral("now");
    s.region.all = QStringLiteral("us-east-1");
    if (dice.chance(0.3)) {
        StorageChoice choice;
        choice.dataset = QStringLiteral("d0");
        if (dice.chance(0.5))
            choice.region = QStringLiteral("us-east-1");
        choice.storageClass = QStringLiteral("STANDARD");
        if (dice.chance(0.3))
            choice.transitions.push_back({In<Unit::Day>{60.0}, QStringLiteral("GLACIER_IR"), {}});
        s.storage.push_back(choice);
    }
    if (dice.chance(0.4)) {
        EndpointChoice choice;
        choice.service = QStringLiteral("s0");
        choice.mode = dice.pick(
            InferenceMode::RealTime, InferenceMode::Async, InferenceMode::Serverless,
            InferenceMode::Managed);
        if (dice.chance(0.4))
            choice.zones = 2;
        if (dice.chance(0.4))
            choice.autoscaling = false;
        if (dice.chance(0.4))
            choice.max = 3;
        if (dice.chance(0.4))
            choice.routing = Routing::LeastOutstanding;
        s.endpoints.push_back(choice);
    }
    plan.scenarios.push_back(s);

    static const std::vector<std::vector<Metric>> kObjectives{
        {Metric::Carbon, Metric::Cost},
        {Metric::CarbonMarket, Metric::Cost},
        {Metric::Cost, Metric::LatencyP95},
        {Metric::Carbon, Metric::LatencyP95, Metric::Cost},
        {Metric::Water, Metric::Cost, Metric::Energy},
        {Metric::Cost, Metric::TrainingHours},
        {Metric::Cost, Metric::CarbonEmbodied, Metric::CarbonLocation}};
    request.objectives = kObjectives[static_cast<size_t>(dice.pick(0, 1, 2, 3, 4, 5, 6))];
    return space;
}

/// Any plan at all, most of them not feasible.
Space strangeSpace(quint32 seed) {
    Space space = randomSpace(seed);
    space.plan = test::randomSmallPlan(seed, 1);
    space.plan.about.residency.regions = QStringList{
        QStringLiteral("us-east-1"), QStringLiteral("eu-north-1")};
    space.scenario = scenarioIds(space.plan).back();
    space.request.vary.types = QStringList{QStringLiteral("ml.m5.xlarge")};
    space.request.oneRegion = true;
    return space;
}

std::optional<double> figure(const Totals &totals, Metric m) {
    return totals[m].partial ? std::nullopt : totals[m].value;
}

/// The known part of a metric that no design knows wholly.
double knownPart(const Totals &totals, Metric m) {
    if (m == Metric::Carbon) {
        return totals.value(Metric::CarbonLocation).value_or(0.0)
               + totals.value(Metric::CarbonEmbodied).value_or(0.0);
    }
    return totals.value(m).value_or(0.0);
}

class BruteForce {
public:
    BruteForce(const Catalog &catalog, const Space &space)
        : m_request(space.request) {
        const Scenario merged = mergedScenario(space.plan, space.scenario);
        const auto toggles = space.request.vary.practices
                                 ? practiceToggles(catalog, space.plan, merged)
                                 : std::vector<PracticeToggle>();
        for (size_t adopted = 0; adopted < size_t(1) << toggles.size(); ++adopted) {
            Scenario scenario = merged;
            for (size_t i = 0; i < toggles.size(); ++i)
                toggles[i].set(scenario, ((adopted >> i) & 1u) != 0);
            test::forEachDesign(
                catalog, space.plan, scenario, space.request.vary, space.request.oneRegion,
                [&](const Design &design) {
                    ++m_count;
                    const Ledger ledger = simulate(catalog, design);
                    if (ledger.feasible())
                        m_feasible.push_back(totals(ledger));
                });
        }
    }

    qint64 count() const { return m_count; }
    const std::vector<Totals> &feasible() const { return m_feasible; }

    std::vector<Metric> metrics() const {
        std::vector<Metric> metrics = m_request.objectives;
        for (const Bound &b : m_request.where) {
            if (std::ranges::find(metrics, b.metric) == metrics.end())
                metrics.push_back(b.metric);
        }
        return metrics;
    }

    /// Vectors of the designs that may be on a front.
    std::vector<std::vector<double>> candidates() const {
        std::vector<Metric> strict;
        for (Metric m : metrics()) {
            if (std::ranges::any_of(
                    m_feasible, [m](const Totals &t) { return figure(t, m).has_value(); }))
                strict.push_back(m);
        }
        std::vector<std::vector<double>> vectors;
        for (const Totals &t : m_feasible) {
            const bool complete = std::ranges::all_of(
                strict, [&](Metric m) { return figure(t, m).has_value(); });
            const bool within = std::ranges::all_of(m_request.where, [&](const Bound &b) {
                return knownPart(t, b.metric) <= b.atMost * (1.0 + 1e-12);
            });
            if (complete && within)
                vectors.push_back(vectorOf(t));
        }
        return vectors;
    }

    std::vector<double> vectorOf(const Totals &t) const {
        std::vector<double> vector;
        for (Metric m : m_request.objectives)
            vector.push_back(knownPart(t, m));
        return vector;
    }

private:
    const ExploreRequest &m_request;
    qint64 m_count = 0;
    std::vector<Totals> m_feasible;
};

bool same(const std::vector<double> &a, const std::vector<double> &b) {
    for (size_t i = 0; i < a.size(); ++i) {
        if (std::abs(a[i] - b[i]) > kTolerance * std::max(std::abs(a[i]), std::abs(b[i])) + 1e-12)
            return false;
    }
    return true;
}

/// At least as good everywhere, and better somewhere by more than rounding.
bool dominates(const std::vector<double> &a, const std::vector<double> &b) {
    bool better = false;
    for (size_t i = 0; i < a.size(); ++i) {
        const double slack = kTolerance * std::max(std::abs(a[i]), std::abs(b[i])) + 1e-12;
        if (a[i] > b[i] + slack)
            return false;
        better |= a[i] < b[i] - slack;
    }
    return better;
}

std::vector<std::vector<double>> frontOf(const std::vector<std::vector<double>> &all) {
    std::vector<std::vector<double>> front;
    for (const auto &v : all) {
        const bool beaten = std::ranges::any_of(
            all, [&](const auto &other) { return dominates(other, v); });
        const bool known = std::ranges::any_of(
            front, [&](const auto &other) { return same(other, v); });
        if (!beaten && !known)
            front.push_back(v);
    }
    return front;
}

QString text(const std::vector<double> &v) {
    QStringList parts;
    for (double x : v)
        parts << QString::number(x, 'g', 12);
    return parts.join(QStringLiteral(", "));
}

void compareFronts(const Space &space, const Catalog &catalog) {
    const auto found = explore(catalog, space.plan, space.scenario, space.request);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    const BruteForce brute(catalog, space);
    QCOMPARE(found->designsCovered, QString::number(brute.count()));

    const std::vector<std::vector<double>> candidates = brute.candidates();
    const std::vector<std::vector<double>> expected = frontOf(candidates);
    std::vector<std::vector<double>> actual;
    for (const FoundDesign &design : found->front)
        actual.push_back(brute.vectorOf(design.totals));
    for (const auto &v : expected) {
        QVERIFY2(
            std::ranges::any_of(actual, [&](const auto &other) { return same(other, v); }),
            qPrintable(QStringLiteral("missing: ") + text(v)));
    }
    for (const auto &v : actual) {
        QVERIFY2(
            std::ranges::any_of(expected, [&](const auto &other) { return same(other, v); }),
            qPrintable(QStringLiteral("not on the front: ") + text(v)));
    }
    QCOMPARE(actual.size(), expected.size());

    // what is found can be adopted, and gives what it promised
    for (const FoundDesign &design : found->front) {
        Plan changed = space.plan;
        if (changed.scenarios.empty()) {
            changed.scenarios.emplace_back();
            changed.scenarios.back().id = space.scenario;
        }
        for (Scenario &s : changed.scenarios) {
            if (s.id == space.scenario)
                applyChoices(s, design.choices);
        }
        const Ledger ledger = simulate(catalog, designOf(changed, space.scenario));
        QVERIFY(ledger.feasible());
        const QString differs = test::difference(design.totals, totals(ledger), kTolerance);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
}

} // namespace

/// Exploring is trying every design, only faster.
class ExploreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsBruteForce_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= test::cases(200); ++seed)
            QTest::addRow("space %d", seed) << seed;
    }

    void equalsBruteForce() {
        QFETCH(int, seed);
        const Space space = randomSpace(static_cast<quint32>(seed));
        compareFronts(space, Catalog::builtIn().with(catalogOverrides(space.plan)));
    }

    void equalsBruteForceOnStrangePlans_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= test::cases(40); ++seed)
            QTest::addRow("space %d", seed) << seed;
    }

    void equalsBruteForceOnStrangePlans() {
        QFETCH(int, seed);
        const Space space = strangeSpace(static_cast<quint32>(seed));
        compareFronts(space, Catalog::builtIn().with(catalogOverrides(space.plan)));
    }

    void triesPractices_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 2001; seed <= 2000 + test::cases(40); ++seed)
            QTest::addRow("space %d", seed) << seed;
    }

    /// Practices that the scenario adopts, on parts where they act, and those that it does not.
    void triesPractices() {
        QFETCH(int, seed);
        Space space = randomSpace(static_cast<quint32>(seed));
        Dice dice(static_cast<quint32>(seed) + 7);
        space.request.vary = {};
        space.request.vary.instance = space.request.vary.endpoint = false;
        space.request.vary.storage = dice.chance(0.5);
        space.request.vary.region = false;
        space.request.vary.practices = true;
        for (const char *id : {"DP-10", "TU-01", "DE-09", "TR-09", "DP-05"}) {
            const Practice *practice = Catalog::builtIn().practice(QLatin1String(id));
            if (!practice || practice->kind != PracticeKind::Factor || !dice.chance(0.5))
                continue;
            PracticeChoice choice;
            choice.id = practice->id;
            choice.strength = In<Unit::One>{dice.pick(0.1, 0.3)};
            space.plan.scenarios.front().practices.push_back(choice);
        }
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(space.plan));
        const size_t count =
            practiceToggles(catalog, space.plan, mergedScenario(space.plan, space.scenario)).size();
        constexpr size_t kMostTried = 7;
        if (count > kMostTried)
            QSKIP("too many combinations of practices to try them all");
        compareFronts(space, catalog);
    }

    void keepsBounds_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1001; seed <= 1000 + test::cases(30); ++seed)
            QTest::addRow("space %d", seed) << seed;
    }

    void keepsBounds() {
        QFETCH(int, seed);
        Space space = randomSpace(static_cast<quint32>(seed));
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(space.plan));
        // a bound that parts the designs in two
        const BruteForce all(catalog, space);
        for (Metric m : {Metric::Water, Metric::Cost}) {
            std::vector<double> values;
            for (const Totals &t : all.feasible())
                values.push_back(knownPart(t, m));
            if (values.empty())
                continue;
            std::ranges::nth_element(
                values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
            space.request.where.push_back({m, values[values.size() / 2]});
        }
        compareFronts(space, catalog);
    }

    void theKneeIsNearestToTheLeastOfEverything() {
        const auto design = [](double carbon, std::optional<double> cost) {
            FoundDesign found;
            found.totals[Metric::Carbon].value = carbon;
            found.totals[Metric::Cost].value = cost;
            return found;
        };
        const std::vector<Metric> objectives{Metric::Carbon, Metric::Cost};
        std::vector<FoundDesign> front{design(0, 1000), design(1, 300), design(3, 200)};
        // of its range each, whatever the units: 0.33 and 0.125 away, against 1 and 0
        QCOMPARE(kneeOf(front, objectives), std::optional(1));
        front.push_back(design(10, 0));
        // 0.1 and 0.3 away, 0.3 and 0.2 away
        QCOMPARE(kneeOf(front, objectives), std::optional(1));
        front[2] = design(2, 50);
        QCOMPARE(kneeOf(front, objectives), std::optional(2));
        // an objective in which all are alike says nothing
        QCOMPARE(kneeOf(front, {Metric::Carbon, Metric::Cost, Metric::Carbon}).has_value(), true);
        front[1] = design(1, std::nullopt);
        QCOMPARE(kneeOf(front, objectives), std::nullopt);
        front.resize(2);
        QCOMPARE(kneeOf(front, {Metric::Carbon}), std::nullopt);
        QCOMPARE(kneeOf({}, objectives), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ExploreTest)
#include "explore.moc"
