#include "tests/support/randomplan.h"

#include "model/plan/element.h"
#include "model/plan/finding.h"

#include <cmath>
#include <random>

namespace greenprint::test {
namespace {

class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed) {}

    bool chance(double p) { return std::uniform_real_distribution<>(0, 1)(m_random) < p; }
    int count(int least, int most) {
        return std::uniform_int_distribution<>(least, most)(m_random);
    }
    double real(double least, double most) {
        return std::uniform_real_distribution<>(least, most)(m_random);
    }
    /// Spread evenly over orders of magnitude.
    double scale(double least, double most) { return least * std::pow(most / least, real(0, 1)); }
    template <class List>
    const auto &oneOf(const List &list) {
        return list[static_cast<size_t>(count(0, static_cast<int>(list.size()) - 1))];
    }

    QString region() { return oneOf(m_regions); }
    QString instance(bool accelerated) { return oneOf(accelerated ? m_accelerated : m_cpu); }

    /// A text that is valid for a parameter, or none.
    QString valueFor(const Parameter &p, const Workload &w) {
        const auto ids = [](const auto &list) {
            QStringList result;
            for (const auto &e : list)
                result << e.id;
            return result;
        };
        const auto some = [&](const QStringList &list) {
            return list.isEmpty() ? QString() : oneOf(list);
        };
        switch (p.kind) {
        case ValueKind::Number: {
            const double least = std::isfinite(p.least) ? p.least : -1000.0;
            const double most = std::min(
                std::isfinite(p.most) ? p.most : 1000.0, std::max(1000.0, least + 1.0));
            const double value = chance(0.1) && !p.leastExcluded ? least : real(least, most);
            return numberText(
                p.leastExcluded ? std::max(value, least + 1e-3 * (most - least)) : value);
        }
        case ValueKind::Count:
            return QString::number(count(
                static_cast<int>(p.least), static_cast<int>(std::min(p.most, p.least + 8.0))));
        case ValueKind::Choice: {
            const auto choices = p.access.choices();
            return oneOf(choices).first;
        }
        case ValueKind::YesNo:
            return chance(0.5) ? QStringLiteral("yes") : QStringLiteral("no");
        case ValueKind::Text:
            return oneOf(m_texts);
        case ValueKind::Words:
            return QStringLiteral("word%1").arg(count(1, 99));
        case ValueKind::DatasetRef:
            return some(ids(w.datasets));
        case ValueKind::TaskRef:
            return some(ids(w.tasks));
        case ValueKind::ServiceRef:
        case ValueKind::ServiceRefs:
            return some(ids(w.services));
        case ValueKind::RegionRef:
        case ValueKind::EndOfTransfer:
            return region();
        case ValueKind::RegionRefs:
            return region() + QLatin1Char(' ') + region();
        case ValueKind::InstanceRef:
            return instance(chance(0.4));
        case ValueKind::StorageClassRef:
            return oneOf(m_classes);
        case ValueKind::PracticeRef:
            return oneOf(m_practices);
        case ValueKind::SubjectRef:
            return some(ids(w.tasks) + ids(w.datasets) + ids(w.services));
        case ValueKind::Week: {
            QStringList hours;
            for (int h = 0; h < 168; ++h)
                hours << numberText(std::round(real(0, 10) * 100) / 100);
            return hours.join(QLatin1Char(' '));
        }
        case ValueKind::Month:
            return QStringLiteral("20%1-%2")
                .arg(count(21, 32))
                .arg(count(1, 12), 2, 10, QLatin1Char('0'));
        case ValueKind::Retention:
            return chance(0.3) ? QStringLiteral("never") : QString::number(count(1, 400));
        case ValueKind::Date:
            return QStringLiteral("2027-03-%1").arg(count(10, 28));
        case ValueKind::Id:
        case ValueKind::ScenarioRef:
        case ValueKind::WorkloadPath:
        case ValueKind::ScenarioPath:
            break;
        }
        return {};
    }

    /// Sets attributes of an element at random, except those named.
    void fill(
        ElementRef ref, const Workload &w, double probability, const QStringList &except = {}) {
        for (const Parameter &p : ref.spec->parameters) {
            const bool skip = except.contains(p.name()) || p.kind == ValueKind::Id
                              || p.kind == ValueKind::ScenarioRef;
            if (skip || p.access.isSet(ref.element) || !(p.required || chance(probability)))
                continue;
            const QString value = valueFor(p, w);
            if (!value.isEmpty() && !p.access.assign(ref.element, value, p))
                qFatal("random value %s for %s", qPrintable(value), p.key);
        }
    }

    Plan plan(bool complete, int parts) {
        Plan plan;
        plan.name = oneOf(m_texts);
        fill(refTo(plan), plan.workload, complete ? 0.0 : 0.4, {QStringLiteral("name")});
        if (plan.gridYear)
            plan.gridYear = count(2020, 2030);
        workload(plan.workload, complete, parts);
        about(plan, complete);
        scenarios(plan, complete);
        if (!complete)
            extras(plan);
        return plan;
    }

private:
    void about(Plan &plan, bool complete) {
        About &about = plan.about;
        const double p = complete ? 0.0 : 0.4;
        fill(refTo(about), plan.workload, p);
        fill(refTo(about.functionalUnit), plan.workload, p);
        fill(refTo(about.targets), plan.workload, p);
        fill(refTo(about.boundary), plan.workload, p);
        about.horizon.months = count(1, 30);
        if (chance(0.5))
            about.horizon.start = YearMonth{count(2021, 2030), count(1, 12)};
        if (chance(0.3))
            about.horizon.gridDecline = In<Unit::Percent>{real(0, 10)};
        if (!complete && chance(0.2))
            about.residency.regions = QStringList{region(), region()};
    }

    void workload(Workload &w, bool complete, int parts) {
        addDatasets(w, complete, parts);
        addServices(w, complete, parts);
        addTasks(w, complete, parts);
        if (!complete)
            addOthers(w);
    }

    void addDatasets(Workload &w, bool complete, int parts) {
        const int datasets = complete ? count(0, parts) : count(0, 4);
        for (int i = 0; i < datasets; ++i) {
            Dataset d;
            d.id = QStringLiteral("d%1").arg(i);
            if (complete || chance(0.9))
                d.size = In<Unit::Gigabyte>{scale(1, 1e5)};
            if (chance(0.6))
                d.growth = In<Unit::GigabytePerMonth>{scale(1, 5e3)};
            if (chance(0.4))
                d.objects = In<Unit::One>{std::round(scale(10, 1e8))};
            if (chance(0.5))
                d.readsPerMonth = In<Unit::One>{real(0, 5)};
            w.datasets.push_back(d);
            fill(refTo(w.datasets.back()), w, complete ? 0.2 : 0.3, {QStringLiteral("serves")});
        }
    }

    void addServices(Workload &w, bool complete, int parts) {
        const int services = complete ? count(0, parts) : count(0, 3);
        for (int i = 0; i < services; ++i) {
            Service s;
            s.id = QStringLiteral("s%1").arg(i);
            const bool accelerated = chance(0.4);
            s.work = accelerated ? Work::AcceleratorCompute : Work::Cpu;
            if (complete || chance(0.9)) {
                s.instance = instance(accelerated);
                s.requestsPerMonth = In<Unit::One>{std::round(scale(1e3, 1e8))};
                s.serviceTime = In<Unit::Millisecond>{scale(1, 3000)};
            }
            s.growthPerMonth = In<Unit::Percent>{real(-5, 10)};
            s.concurrency = In<Unit::One>{static_cast<double>(count(1, 8))};
            if (chance(0.7))
                s.memory = In<Unit::Gigabyte>{real(0.5, 6)};
            if (chance(0.5))
                s.payloadIn = In<Unit::Kilobyte>{scale(1, 3000)};
            w.services.push_back(s);
            fill(
                refTo(w.services.back()), w, complete ? 0.15 : 0.25,
                {QStringLiteral("instance"), QStringLiteral("work"), QStringLiteral("week")});
            if (w.services.back().pattern == TrafficPattern::Custom)
                w.services.back().week = WeekProfile{std::vector<double>(168, 1.0)};
        }
    }

    void addTasks(Workload &w, bool complete, int parts) {
        const int tasks = complete ? count(1, parts) : count(0, 5);
        for (int i = 0; i < tasks; ++i) {
            Task t;
            t.id = QStringLiteral("t%1").arg(i);
            const bool accelerated = chance(0.5);
            t.work = accelerated
                         ? (chance(0.7) ? Work::AcceleratorCompute : Work::AcceleratorMemory)
                         : Work::Cpu;
            if (complete || chance(0.9)) {
                t.instance = instance(accelerated);
                t.hours = In<Unit::Hour>{scale(0.1, 100)};
            }
            t.runsPerMonth = In<Unit::One>{scale(0.1, 100)};
            w.tasks.push_back(t);
            fill(
                refTo(w.tasks.back()), w, complete ? 0.15 : 0.3,
                {QStringLiteral("instance"), QStringLiteral("work"), QStringLiteral("flop"),
                 QStringLiteral("memory-gb"), QStringLiteral("accelerator-memory-gb")});
            if (chance(0.3)) {
                MeasuredRun m;
                m.instance = instance(accelerated);
                m.hours = In<Unit::Hour>{scale(0.1, 50)};
                w.tasks.back().measured.push_back(m);
            }
        }
    }

    void addOthers(Workload &w) {
        for (int i = count(0, 2); i > 0; --i) {
            w.transfers.emplace_back().id = QStringLiteral("x%1").arg(i);
            fill(refTo(w.transfers.back()), w, 0.7);
        }
        if (chance(0.4)) {
            w.logs.emplace_back().id = QStringLiteral("logs");
            fill(refTo(w.logs.back()), w, 0.8);
        }
        if (chance(0.3)) {
            w.featureStores.emplace_back().id = QStringLiteral("store");
            fill(refTo(w.featureStores.back()), w, 0.8);
        }
        if (chance(0.3)) {
            w.edges.emplace_back().id = QStringLiteral("edge");
            fill(refTo(w.edges.back()), w, 0.8);
        }
    }

    void scenarios(Plan &plan, bool complete) {
        const Workload &w = plan.workload;
        for (int i = complete ? 1 : count(0, 4); i > 0; --i) {
            Scenario s;
            s.id = QStringLiteral("sc%1").arg(plan.scenarios.size());
            if (!plan.scenarios.empty() && chance(0.7))
                s.from = oneOf(plan.scenarios).id;
            if (plan.scenarios.empty() && chance(0.5))
                s.baseline = true;
            fill(refTo(s), w, 0.4, {QStringLiteral("baseline")});
            fill(refTo(s.region), w, 0.4);
            for (const Dataset &d : w.datasets) {
                if (!chance(0.5))
                    continue;
                s.storage.emplace_back().dataset = d.id;
                fill(refTo(s.storage.back()), w, 0.6);
                if (!complete && chance(0.4)) {
                    Transition t;
                    t.afterDays = In<Unit::Day>{static_cast<double>(count(0, 200))};
                    t.storageClass = oneOf(m_classes);
                    s.storage.back().transitions.push_back(t);
                }
            }
            for (const Task &t : w.tasks) {
                if (!chance(0.5))
                    continue;
                s.compute.emplace_back().task = t.id;
                fill(refTo(s.compute.back()), w, 0.4, {QStringLiteral("instance")});
                if (chance(0.5))
                    s.compute.back().instance = instance(t.work != Work::Cpu);
            }
            for (const Service &v : w.services) {
                if (!chance(0.6))
                    continue;
                s.endpoints.emplace_back().service = v.id;
                fill(
                    refTo(s.endpoints.back()), w, 0.4,
                    {QStringLiteral("instance"), QStringLiteral("max")});
                if (chance(0.4))
                    s.endpoints.back().instance = instance(v.work != Work::Cpu);
            }
            if (!complete && !w.tasks.empty() && chance(0.4)) {
                Change c;
                c.path = QStringLiteral("task[%1]/hours").arg(oneOf(w.tasks).id);
                c.value = numberText(scale(0.1, 50));
                s.changes.push_back(c);
            }
            for (int p = count(0, 3); p > 0; --p) {
                PracticeChoice practice;
                practice.id = oneOf(m_practices);
                practice.strength = In<Unit::One>{real(0, 1)};
                const bool known = std::ranges::any_of(
                    s.practices,
                    [&](const PracticeChoice &other) { return other.id == practice.id; });
                if (!known)
                    s.practices.push_back(practice);
            }
            plan.scenarios.push_back(std::move(s));
        }
    }

    void extras(Plan &plan) {
        if (chance(0.3)) {
            Override o;
            o.kind = OverrideKind::Region;
            o.id = QStringLiteral("own-site");
            o.grid = In<Unit::GramPerKilowattHour>{real(0, 900)};
            o.source = oneOf(m_texts);
            plan.overrides.push_back(o);
        }
        if (chance(0.3)) {
            Override o;
            o.kind = OverrideKind::Coefficient;
            o.id = QStringLiteral("ssd-power");
            o.value = In<Unit::One>{real(0.5, 3)};
            plan.overrides.push_back(o);
        }
        if (chance(0.4)) {
            fill(refTo(plan.card), plan.workload, 0.4);
            fill(refTo(plan.review), plan.workload, 0.4);
            Answer a;
            a.question = QStringLiteral("storage");
            fill(refTo(a), plan.workload, 0.5);
            plan.review.answers.push_back(a);
        }
        if (!plan.workload.tasks.empty() && chance(0.3)) {
            Note note;
            note.on = QStringLiteral("task[%1]").arg(plan.workload.tasks.front().id);
            note.text = oneOf(m_texts);
            plan.notes.push_back(note);
            note.finding = codeText(FindingCode::MissingInput);
            if (!plan.scenarios.empty() && chance(0.5))
                note.scenario = plan.scenarios.back().id;
            plan.notes.push_back(note);
        }
        if (chance(0.3))
            plan.extras.attributes.emplace_back(QStringLiteral("future"), oneOf(m_texts));
    }

    std::mt19937 m_random;
    const QStringList m_regions{QStringLiteral("us-east-1"),  QStringLiteral("eu-north-1"),
                                QStringLiteral("us-west-2"),  QStringLiteral("eu-central-1"),
                                QStringLiteral("af-south-1"), QStringLiteral("ap-southeast-6")};
    const QStringList m_cpu{QStringLiteral("ml.m5.xlarge"), QStringLiteral("ml.c5.2xlarge"),
                            QStringLiteral("m5.4xlarge"),   QStringLiteral("ml.r5.2xlarge"),
                            QStringLiteral("c7g.4xlarge"),  QStringLiteral("ml.c7g.xlarge")};
    const QStringList m_accelerated{
        QStringLiteral("ml.g4dn.xlarge"), QStringLiteral("ml.g5.12xlarge"),
        QStringLiteral("ml.p3.16xlarge"), QStringLiteral("ml.trn1.32xlarge"),
        QStringLiteral("ml.inf2.xlarge"), QStringLiteral("p4d.24xlarge")};
    const QStringList m_classes{
        QStringLiteral("STANDARD"),     QStringLiteral("INTELLIGENT_TIERING"),
        QStringLiteral("STANDARD_IA"),  QStringLiteral("ONEZONE_IA"),
        QStringLiteral("GLACIER_IR"),   QStringLiteral("GLACIER"),
        QStringLiteral("DEEP_ARCHIVE"), QStringLiteral("EXPRESS_ONEZONE"),
        QStringLiteral("EBS_GP3"),      QStringLiteral("EFS"),
        QStringLiteral("FSX_LUSTRE")};
    const QStringList m_practices{QStringLiteral("TU-01"), QStringLiteral("TR-07"),
                                  QStringLiteral("DP-10"), QStringLiteral("TR-06"),
                                  QStringLiteral("DE-11"), QStringLiteral("DP-02"),
                                  QStringLiteral("TR-13"), QStringLiteral("DE-10")};
    const QStringList m_texts{
        QStringLiteral("Plain"),
        QStringLiteral("With <tags> & \"quotes\" and 'more'"),
        QString::fromUtf8("Größe, 日本語, CO₂e, עברית"),
        QStringLiteral("=SUM(A1:A9)"),
        QStringLiteral("Two\nlines and a\ttab"),
        QStringLiteral("%1 %2 <![CDATA[ ]]> --")};
};

} // namespace

Plan randomPlan(quint32 seed) {
    return Generator(seed).plan(false, 0);
}

Plan randomSmallPlan(quint32 seed, int parts) {
    return Generator(seed).plan(true, parts);
}

} // namespace greenprint::test
