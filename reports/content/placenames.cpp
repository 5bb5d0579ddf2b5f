#include "reports/content/placenames.h"

#include "model/catalog/regionnames.h"
#include "model/estimate/line.h"
#include "model/plan/element.h"
#include "model/plan/planpath.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::report {
namespace {

struct PlaceNamesTexts {
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)
};

template <class E>
QString nameIn(const std::vector<E> &elements, const QString &id) {
    const auto found = std::ranges::find(elements, id, &E::id);
    return found == elements.end() ? QString() : displayName(*found);
}

QString orElse(const QString &name, const QString &otherwise) {
    return name.isEmpty() ? otherwise : name;
}

QString joined(const QStringList &names) {
    return names.join(QStringLiteral(" \u00b7 "));
}

/// The name of an element on a path: what its id refers to, or else what it is.
QString nameOfStep(
    const Plan &plan, const Catalog &catalog, const ElementSpec &spec, const PlanPath::Step &step) {
    const QString kind = QCoreApplication::translate("Parameter", spec.label);
    if (step.id.isEmpty())
        return kind;
    if (spec.is("practice"))
        return nameOfPractice(catalog, step.id);
    if (spec.is("change")) // its id is a path, which has a name of its own
        return nameOfPlace(plan, catalog, step.id);
    const QString name = nameOfPart(plan, step.name, step.id);
    // the id, often a number, says which of several it is
    const bool only = (spec.is("logs") && plan.workload.logs.size() == 1)
                      || (spec.is("feature-store") && plan.workload.featureStores.size() == 1);
    return name != step.id ? name : only ? kind : QStringLiteral("%1 %2").arg(kind, step.id);
}

/// What a class of storage is billed for, behind its id: "STANDARD read", "STANDARD 30 d".
QString nameOfStorage(const StorageClass &storage, const QString &rest) {
    // what nobody chooses has no name of its own
    if (storage.id == QLatin1String("ML_VOLUME"))
        return PlaceNamesTexts::tr("Volume of a SageMaker instance");
    if (storage.id == QLatin1String("LOGS"))
        return PlaceNamesTexts::tr("Logs in CloudWatch");
    if (storage.id == QLatin1String("FEATURE_STORE_ONLINE"))
        return label(Price::FeatureStoreOnlineGbMonth);
    if (rest.isEmpty())
        return storage.name;
    if (const auto activity = fromKeyword<Activity>(rest))
        return PlaceNamesTexts::tr("%1, %2").arg(storage.name, label(*activity));
    if (rest == QLatin1String("retrieval"))
        return PlaceNamesTexts::tr("%1, data taken out").arg(storage.name);
    if (rest == QLatin1String("upload"))
        return PlaceNamesTexts::tr("%1, data taken in").arg(storage.name);
    if (rest.endsWith(QLatin1String(" d")))
        return PlaceNamesTexts::tr("%1, not read for %2 days").arg(storage.name, rest.chopped(2));
    return PlaceNamesTexts::tr("%1, %2").arg(storage.name, rest);
}

QString nameOfOwned(const Plan &plan, const Catalog &catalog, FactorName name, const QString &of) {
    if (of.contains(QLatin1Char('[')))
        return nameOfPlace(plan, catalog, of);
    if (name == FactorName::PracticeEffect)
        return nameOfPractice(catalog, of);
    const bool medium = name == FactorName::MediumPower || name == FactorName::MediumEmbodied;
    if (medium)
        return of == QLatin1String("hdd") ? PlaceNamesTexts::tr("hard disks")
                                          : PlaceNamesTexts::tr("flash");
    if (name == FactorName::NetworkEnergy)
        return of == QLatin1String("region")     ? PlaceNamesTexts::tr("inside a Region")
               : of == QLatin1String("internet") ? PlaceNamesTexts::tr("to the internet")
                                                 : PlaceNamesTexts::tr("between Regions");
    if (const auto price = fromKeyword<Price>(of))
        return label(*price);
    if (of == QLatin1String("internet"))
        return PlaceNamesTexts::tr("Data to the internet");
    if (of == QLatin1String("transfer"))
        return PlaceNamesTexts::tr("Data between Regions");
    const qsizetype space = of.indexOf(QLatin1Char(' '));
    if (const StorageClass *storage = catalog.storageClass(of.left(space)))
        return nameOfStorage(*storage, space < 0 ? QString() : of.mid(space + 1));
    return of;
}

} // namespace

QString nameOfPart(const Plan &plan, const QString &element, const QString &id) {
    const Workload &w = plan.workload;
    QString name;
    if (element == QLatin1String("dataset") || element == QLatin1String("storage"))
        name = nameIn(w.datasets, id);
    else if (element == QLatin1String("task") || element == QLatin1String("compute"))
        name = nameIn(w.tasks, id);
    else if (element == QLatin1String("service") || element == QLatin1String("endpoint"))
        name = nameIn(w.services, id);
    else if (element == QLatin1String("transfer"))
        name = nameIn(w.transfers, id);
    else if (element == QLatin1String("edge"))
        name = nameIn(w.edges, id);
    else if (element == QLatin1String("scenario"))
        name = nameIn(plan.scenarios, id);
    return orElse(name, id);
}

QString nameOfSubject(const Plan &plan, const QString &id) {
    for (const char *element : {"dataset", "task", "service", "transfer", "edge"}) {
        if (const QString name = nameOfPart(plan, QLatin1String(element), id); name != id)
            return name;
    }
    return id;
}

QString nameOfPractice(const Catalog &catalog, const QString &id) {
    const Practice *practice = catalog.practice(id);
    return practice ? id + QLatin1Char(' ') + practice->title : id;
}

QString nameOfPlace(
    const Plan &plan, const Catalog &catalog, const QString &path, NameScenario scenario) {
    const Expected<PlanPath> parsed = PlanPath::parse(path);
    if (!parsed || parsed->steps().empty())
        return path;
    const auto &steps = parsed->steps();
    if (steps.front().name == QLatin1String("region") && steps.size() == 1) {
        const Region *region = catalog.region(steps.front().id);
        return region ? regionName(*region) : steps.front().id;
    }
    QStringList names;
    const ElementSpec *spec = refTo(plan).spec;
    for (size_t i = 0; i < steps.size(); ++i) {
        const ChildSpec *child = spec->child(steps[i].name);
        if (!child && i == 0) // a path may leave the workload out
            child = specOf<Workload>().child(steps[i].name);
        if (!child) {
            const Parameter *parameter = spec->parameter(steps[i].name);
            if (!parameter)
                return path;
            names << parameter->translatedLabel();
            continue;
        }
        spec = child->spec;
        const bool outer = i + 1 < steps.size()
                           && (spec->is("about") || spec->is("workload")
                               || (spec->is("scenario") && scenario == NameScenario::No));
        if (!outer)
            names << nameOfStep(plan, catalog, *spec, steps[i]);
    }
    return joined(names);
}

QString nameOfOwner(
    const Plan &plan, const Catalog &catalog, FactorName name, const QString &of,
    const QString &at) {
    const QString owned = of.isEmpty() ? QString() : nameOfOwned(plan, catalog, name, of);
    const QString where = at.contains(QLatin1Char('[')) ? nameOfPlace(plan, catalog, at) : at;
    if (owned.isEmpty() || where.isEmpty())
        return owned + where;
    return PlaceNamesTexts::tr("%1 in %2").arg(owned, where);
}

} // namespace greenprint::report
