#include "model/review/levers/adoptiontexts.h"
#include "model/review/levers/levers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace greenprint {
namespace {

/// Regions that the plan allows: those of its residency, else those open to everybody.
QStringList allowedRegions(const Trials &trials) {
    const QStringList residency = trials.design().about.residency.regions.value_or(QStringList());
    if (!residency.isEmpty())
        return residency;
    QStringList regions;
    for (const Region &r : trials.catalog().regions()) {
        if (!r.added && r.partition == QLatin1String("aws"))
            regions << r.id;
    }
    return regions;
}

Choices stageRegions(const std::array<QString, 3> &regions) {
    Choices choices;
    for (Stage stage : kStages)
        choices.push_back(textChoice(
            QStringLiteral("region/") + keyword(stage), regions[static_cast<size_t>(stage)]));
    return choices;
}

} // namespace

/// All stages in one Region, then each stage on its own in the Regions that came out best: data
/// and models that move between Regions are part of what is simulated.
Adoption adoptRegion(const Trials &trials, const Practice &, Metric by) {
    constexpr qsizetype kRegionsPerStage = 8;
    const QStringList regions = allowedRegions(trials);
    const std::array<QString, 3> here = trials.design().stageRegions;
    struct Placed {
        std::array<QString, 3> regions;
        Totals totals;
    };
    Placed best{here, trials.asIs().totals};
    QString objection;
    const auto consider = [&](const std::array<QString, 3> &placed) {
        Trial trial = trials.whole(stageRegions(placed));
        if (!trial.feasible) {
            if (objection.isEmpty())
                objection = trial.objection;
        } else if (isBetter(trial.totals, best.totals, by)) {
            best = {placed, trial.totals};
        }
        return trial.totals;
    };

    std::vector<std::pair<QString, Totals>> ranked;
    for (const QString &region : regions)
        ranked.emplace_back(region, consider({region, region, region}));
    std::ranges::stable_sort(
        ranked, [by](const auto &a, const auto &b) { return isBetter(a.second, b.second, by); });
    const qsizetype few = std::min(kRegionsPerStage, static_cast<qsizetype>(ranked.size()));
    for (size_t stage = 0; stage < here.size(); ++stage) {
        for (qsizetype i = 0; i < few; ++i) {
            std::array<QString, 3> placed = best.regions;
            placed[stage] = ranked[static_cast<size_t>(i)].first;
            if (placed != best.regions)
                consider(placed);
        }
    }
    Adoption adoption;
    if (best.regions == here) {
        adoption.says = regions.size() <= 1
                            ? AdoptionTexts::tr("The residency allows no other Region.")
                            : AdoptionTexts::tr(
                                  "No Region that the plan allows is feasible and better. %1")
                                  .arg(objection)
                                  .trimmed();
        return adoption;
    }
    adoption.choices = stageRegions(best.regions);
    return adoption;
}

/// Each dataset where it arises or where it is read, or its readers where it is, whichever is best.
Adoption adoptDataRegion(const Trials &trials, const Practice &, Metric by) {
    const Design &design = trials.design();
    const QStringList allowed = allowedRegions(trials);
    Adoption adoption;
    Totals best = trials.asIs().totals;
    bool apart = false;
    for (size_t i = 0; i < design.workload.datasets.size(); ++i) {
        const Dataset &dataset = design.workload.datasets[i];
        const QString &here = design.datasets[i].region;
        const QString path = QStringLiteral("storage[%1]/region").arg(dataset.id);
        std::vector<Choices> options;
        Choices readersCome;
        QStringList places;
        for (size_t t = 0; t < design.tasks.size(); ++t) {
            const Task &task = design.workload.tasks[t];
            if (task.inputDataset != dataset.id || design.tasks[t].skip
                || design.tasks[t].region == here)
                continue;
            readersCome.push_back(
                textChoice(QStringLiteral("compute[%1]/region").arg(task.id), here));
            places << design.tasks[t].region;
        }
        if (!readersCome.empty())
            options.push_back(readersCome);
        if (dataset.producerRegion && *dataset.producerRegion != here)
            places << *dataset.producerRegion;
        places.removeDuplicates();
        for (const QString &place : places) {
            if (allowed.contains(place))
                options.push_back({textChoice(path, place)});
        }
        apart |= !places.isEmpty();
        std::optional<Option> found;
        for (const Choices &choices : options) {
            Choices all = adoption.choices;
            all.insert(all.end(), choices.begin(), choices.end());
            Option option{all, trials.whole(all)};
            if (option.trial.feasible
                && isBetter(option.trial.totals, found ? found->trial.totals : best, by))
                found = std::move(option);
        }
        if (found) {
            best = found->trial.totals;
            adoption.choices = std::move(found->choices);
        }
    }
    if (adoption.choices.empty()) {
        adoption.says = apart ? AdoptionTexts::tr(
                            "No move of data or of its readers is feasible and better.")
                              : AdoptionTexts::tr(
                                  "All data is read where it is kept, and kept where it arises "
                                  "as far as that is stated.");
    }
    return adoption;
}

} // namespace greenprint
