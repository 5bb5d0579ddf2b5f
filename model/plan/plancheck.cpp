#include "model/plan/element.h"
#include "model/plan/planfile.h"
#include "model/plan/planlimits.h"
#include "model/plan/planpath.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// Walks the whole plan once and checks every reference by its kind.
class PlanCheck {
public:
    PlanCheck(const Plan &plan, const Catalog &catalog)
        : m_plan(plan)
        , m_catalog(catalog.with(catalogOverrides(plan))) {
        for (const Dataset &d : plan.workload.datasets)
            m_datasets << d.id, m_subjects << d.id;
        for (const Task &t : plan.workload.tasks)
            m_tasks << t.id, m_subjects << t.id;
        for (const Service &s : plan.workload.services)
            m_services << s.id, m_subjects << s.id;
        for (const Transfer &t : plan.workload.transfers)
            m_subjects << t.id;
        for (const FeatureStore &f : plan.workload.featureStores)
            m_subjects << f.id;
        for (const Logs &l : plan.workload.logs)
            m_subjects << l.id;
        for (const Edge &e : plan.workload.edges)
            m_subjects << e.id;
        for (const Scenario &s : plan.scenarios)
            m_scenarios << s.id;
    }

    std::vector<Finding> run() {
        walk(refTo(m_plan), QString());
        checkScenarios();
        checkOverrides();
        checkChanges();
        checkRanges();
        return std::move(m_findings);
    }

private:
    void error(
        FindingCode code, const QString &path, const QString &attribute, QStringList arguments) {
        Finding finding;
        finding.severity = Severity::Error;
        finding.code = code;
        finding.subject = path;
        finding.attribute = attribute;
        finding.arguments = std::move(arguments);
        m_findings.push_back(std::move(finding));
    }

    void walk(ConstElementRef ref, const QString &path) {
        for (const Parameter &p : ref.spec->parameters) {
            if (p.access.isSet(ref.element) && p.kind == ValueKind::ScenarioPath
                && isNoteOnFinding(ref))
                checkForm(p, p.access.text(ref.element), path);
            else if (p.access.isSet(ref.element))
                checkReference(p, p.access.text(ref.element), path);
            else if (p.required)
                error(FindingCode::MissingAttribute, path, p.name(), {p.name(), p.expectation()});
        }
        for (const ChildSpec &child : ref.spec->children) {
            QSet<QString> ids;
            if (child.list && child.count(ref.element) > kMostSiblings) {
                error(
                    FindingCode::InvalidValue, path, {},
                    {QCoreApplication::translate("PlanReader", "number of elements %1")
                         .arg(child.spec->tag()),
                     QString::number(child.count(ref.element)),
                     QCoreApplication::translate("PlanReader", "at most %1").arg(kMostSiblings)});
            }
            const std::vector<QString> steps = stepsTo(child, ref.element);
            for (int i = 0; i < child.count(ref.element); ++i) {
                const void *element = child.constAt(ref.element, i);
                QString childPath = path;
                if (!child.spec->is("workload")) {
                    if (!childPath.isEmpty())
                        childPath += QLatin1Char('/');
                    childPath += steps[static_cast<size_t>(i)];
                    if (child.spec->identity) {
                        const QString id = child.spec->idOf(element);
                        // a practice may be adopted on several parts, an override be of several
                        // kinds
                        const QString key = id + QLatin1Char('\n')
                                            + secondKey(*child.spec, element);
                        if (ids.contains(key))
                            error(
                                FindingCode::DuplicateId, childPath,
                                QLatin1String(child.spec->identity), {id});
                        ids.insert(key);
                    }
                }
                walk({child.spec, element}, childPath);
            }
        }
    }

    static QString secondKey(const ElementSpec &spec, const void *element) {
        const auto text = [element](const Parameter *p) {
            return p && p->access.isSet(element) ? p->access.text(element) : QString();
        };
        if (spec.is("note")) {
            return text(spec.parameter(u"finding")) + QLatin1Char('\n')
                   + text(spec.parameter(u"scenario"));
        }
        return text(secondIdentity(spec));
    }

    /// A finding may stand where the plan has no element: at a Region, at a practice that is
    /// inherited. Then it is enough that the path is one.
    static bool isNoteOnFinding(ConstElementRef ref) {
        return ref.spec->is("note") && static_cast<const Note *>(ref.element)->finding;
    }

    void refer(
        const QSet<QString> &known, const Parameter &p, const QString &value, const QString &path) {
        if (!known.contains(value))
            error(
                FindingCode::UnknownReference, path, p.name(), {p.name(), value, p.expectation()});
    }

    void checkForm(const Parameter &p, const QString &value, const QString &path) {
        if (auto parsed = PlanPath::parse(value); !parsed)
            error(FindingCode::UnknownPath, path, p.name(), {value, parsed.error().message});
    }

    void checkReference(const Parameter &p, const QString &value, const QString &path) {
        switch (p.kind) {
        case ValueKind::DatasetRef:
            refer(m_datasets, p, value, path);
            break;
        case ValueKind::TaskRef:
            refer(m_tasks, p, value, path);
            break;
        case ValueKind::ServiceRef:
            refer(m_services, p, value, path);
            break;
        case ValueKind::ServiceRefs:
            for (const QString &id : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                refer(m_services, p, id, path);
            break;
        case ValueKind::ScenarioRef:
            refer(m_scenarios, p, value, path);
            break;
        case ValueKind::SubjectRef:
            refer(m_subjects, p, value, path);
            break;
        case ValueKind::RegionRef:
            checkRegion(p, value, path);
            break;
        case ValueKind::RegionRefs:
            for (const QString &id : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                checkRegion(p, id, path);
            break;
        case ValueKind::InstanceRef:
            if (!m_catalog.instanceType(value))
                error(FindingCode::UnknownInstance, path, p.name(), {value});
            break;
        case ValueKind::StorageClassRef: {
            const StorageClass *storage = m_catalog.storageClass(value);
            if (!storage || !storage->choosable)
                error(FindingCode::UnknownStorageClass, path, p.name(), {value, classNames()});
            break;
        }
        case ValueKind::PracticeRef:
            if (!m_catalog.practice(value))
                error(FindingCode::UnknownPractice, path, p.name(), {value});
            break;
        case ValueKind::EndOfTransfer:
            if (const std::optional<QString> dataset = datasetAtEnd(value))
                refer(m_datasets, p, *dataset, path);
            else if (
                value != QLatin1String("internet") && !m_datasets.contains(value)
                && !m_catalog.region(value))
                error(
                    FindingCode::UnknownReference, path, p.name(),
                    {p.name(), value, p.expectation()});
            break;
        case ValueKind::ScenarioPath:
            if (auto element = findElement(refTo(m_plan), value); !element) {
                if (auto found = findParameter(refTo(m_plan), value); !found)
                    error(FindingCode::UnknownPath, path, p.name(), {value, found.error().message});
            }
            break;
        default:
            break;
        }
    }

    void checkRegion(const Parameter &p, const QString &id, const QString &path) {
        if (!m_catalog.region(id))
            error(FindingCode::UnknownRegion, path, p.name(), {id});
    }

    QString classNames() const {
        QStringList names;
        for (const StorageClass &c : m_catalog.storageClasses()) {
            if (c.choosable)
                names << c.id;
        }
        return names.join(QStringLiteral(", "));
    }

    void checkScenarios() {
        QString baseline;
        for (const Scenario &s : m_plan.scenarios) {
            const QString path = QStringLiteral("scenario[%1]").arg(s.id);
            if (s.baseline.value_or(false)) {
                if (!baseline.isEmpty())
                    error(
                        FindingCode::TwoBaselines, path, QStringLiteral("baseline"),
                        {baseline, s.id});
                baseline = s.id;
            }
        }
        checkInheritance();
    }

    /// Every scenario is looked at once, however long the chains: of a chain only what is not known
    /// to end is followed. The members of a cycle are named, not what inherits from it.
    void checkInheritance() {
        QHash<QString, const Scenario *> byId;
        for (const Scenario &s : m_plan.scenarios)
            byId.insert(s.id, &s);
        QSet<const Scenario *> known;
        for (const Scenario &s : m_plan.scenarios) {
            std::vector<const Scenario *> chain;
            QSet<const Scenario *> inChain;
            const Scenario *at = &s;
            while (at && !known.contains(at) && !inChain.contains(at)) {
                chain.push_back(at);
                inChain.insert(at);
                at = at->from ? byId.value(*at->from) : nullptr;
            }
            if (at && inChain.contains(at)) {
                const auto cycle = std::ranges::find(chain, at);
                for (auto it = cycle; it != chain.end(); ++it) {
                    const Scenario *before = it == cycle ? chain.back() : *std::prev(it);
                    error(
                        FindingCode::InheritanceCycle,
                        QStringLiteral("scenario[%1]").arg((*it)->id), QStringLiteral("from"),
                        {before->id});
                }
            }
            known.unite(inChain);
        }
    }

    /// A range has its ends in order.
    void checkOrder(
        const QString &path, const QString &attribute, const auto &lesser, const auto &greater) {
        if (!lesser || !greater || lesser->number <= greater->number)
            return;
        error(
            FindingCode::InvalidValue, path, attribute,
            {attribute, numberText(lesser->number),
             QCoreApplication::translate("PlanCheck", "a number up to %1")
                 .arg(numberText(greater->number))});
    }

    void checkOverrides() {
        for (const Override &o : m_plan.overrides) {
            const QString path = QStringLiteral("override[%1]").arg(o.id);
            const OverrideKind kind = o.kind.value_or(OverrideKind::Region);
            const bool known = kind == OverrideKind::Coefficient
                                   ? fromKeyword<Coefficient>(o.id).has_value()
                               : kind == OverrideKind::Price ? fromKeyword<Price>(o.id).has_value()
                                                             : isOverrideId(o.id);
            if (!known)
                error(
                    FindingCode::UnknownOverride, path, QStringLiteral("id"), {label(kind), o.id});
            checkOrder(path, QStringLiteral("low"), o.low, o.value ? o.value : o.high);
            checkOrder(path, QStringLiteral("value"), o.value, o.high);
        }
    }

    /// A change must lead to an input of the workload and hold a value that this input accepts.
    void checkChanges() {
        // one copy for all scenarios: whether a value fits does not depend on the others
        Workload copy = m_plan.workload;
        for (const Scenario &s : m_plan.scenarios) {
            for (const Change &change : s.changes) {
                const QString path =
                    QStringLiteral("scenario[%1]/change[%2]").arg(s.id, change.path);
                auto found = findParameter(refTo(copy), belowWorkload(change.path), false);
                if (!found) {
                    error(
                        FindingCode::UnknownPath, path, QStringLiteral("path"),
                        {change.path, found.error().message});
                    continue;
                }
                const Parameter &p = *found->parameter;
                const QString value = change.value.value_or(QString());
                if (p.required
                    || (!value.isEmpty() && !p.access.assign(found->owner.element, value, p))) {
                    error(
                        FindingCode::InvalidValue, path, QStringLiteral("value"),
                        {QStringLiteral("value"), value.left(200), p.expectation()});
                    continue;
                }
                if (!value.isEmpty())
                    checkReference(p, value, path);
            }
        }
    }

    /// A range is of an input that holds a number, and both of its ends are values of that input.
    void checkRanges() {
        Plan copy;
        if (!m_plan.ranges.empty())
            copy = m_plan;
        for (const InputRange &range : m_plan.ranges) {
            const QString path = QStringLiteral("range[%1]").arg(range.path);
            const auto found = findParameter(refTo(copy), range.path, false);
            const bool numeric = found
                                 && (found->parameter->kind == ValueKind::Number
                                     || found->parameter->kind == ValueKind::Count);
            if (!numeric) {
                error(
                    FindingCode::UnknownPath, path, QStringLiteral("path"),
                    {range.path,
                     found ? QCoreApplication::translate("PlanCheck", "it does not hold a number")
                           : found.error().message});
            } else {
                checkOrder(path, QStringLiteral("low"), range.low, range.high);
                checkEnd(*found, path, QStringLiteral("low"), range.low);
                checkEnd(*found, path, QStringLiteral("high"), range.high);
            }
        }
    }

    /// The input may take the value; whole numbers are drawn from between any two.
    void checkEnd(
        const ParameterRef &input, const QString &path, const QString &attribute, const auto &end) {
        if (!end)
            return;
        const Parameter &p = *input.parameter;
        const double value = p.kind == ValueKind::Count ? std::round(end->number) : end->number;
        if (!p.access.assign(input.owner.element, numberText(value), p)) {
            error(
                FindingCode::InvalidValue, path, attribute,
                {attribute, numberText(end->number), p.expectation()});
        }
    }

    const Plan &m_plan;
    const Catalog m_catalog;
    QSet<QString> m_datasets;
    QSet<QString> m_tasks;
    QSet<QString> m_services;
    QSet<QString> m_subjects;
    QSet<QString> m_scenarios;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> checkPlan(const Plan &plan, const Catalog &catalog) {
    return PlanCheck(plan, catalog).run();
}

} // namespace greenprint
