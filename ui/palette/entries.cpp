#include "ui/palette/entries.h"

#include "model/catalog/regionnames.h"
#include "model/plan/element.h"
#include "ui/document/parts.h"
#include "ui/document/planopening.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace greenprint::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

void addActions(const QMenu &menu, const QString &kind, std::vector<PaletteEntry> &entries) {
    for (QAction *action : menu.actions()) {
        if (action->menu()) {
            addActions(*action->menu(), withoutMnemonic(action->text()), entries);
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
            const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
            entries.push_back(
                {withoutMnemonic(action->text()),
                 shortcut.isEmpty() ? kind : kind + QStringLiteral(" \u00b7 ") + shortcut,
                 action->toolTip(), [action] { action->trigger(); }});
        }
    }
}

/// Inputs of an element and of what is below it.
void addInputs(
    ConstElementRef ref, const QString &path, const QString &owner, const PageContext &context,
    std::vector<PaletteEntry> &entries) {
    for (const Parameter &p : ref.spec->parameters) {
        const QString place = path.isEmpty() ? p.name() : path + QLatin1Char('/') + p.name();
        Shell &shell = context.shell;
        entries.push_back(
            {p.translatedLabel(), owner, p.name() + QLatin1Char(' ') + p.translatedHelp(),
             [&shell, place] { shell.leadTo(place); }});
    }
    for (const ChildSpec &child : ref.spec->children) {
        const QString tag = child.spec->tag();
        for (int i = 0; i < child.count(ref.element); ++i) {
            const void *element = child.constAt(ref.element, i);
            const ConstElementRef below(child.spec, element);
            // "workload/" may be left out
            QString place = tag == QLatin1String("workload") ? path : tag;
            if (child.list)
                place += QLatin1Char('[') + child.spec->idOf(element) + QLatin1Char(']');
            if (!path.isEmpty() && tag != QLatin1String("workload"))
                place = path + QLatin1Char('/') + place;
            addInputs(below, place, nameOfElement(below), context, entries);
        }
    }
}

} // namespace

std::vector<PaletteEntry> commandEntries(const QMenuBar &menus) {
    std::vector<PaletteEntry> entries;
    for (QAction *action : menus.actions()) {
        if (action->menu())
            addActions(*action->menu(), withoutMnemonic(action->text()), entries);
    }
    return entries;
}

std::vector<PaletteEntry> planEntries(const PageContext &context) {
    std::vector<PaletteEntry> entries;
    const Plan &plan = context.document.plan();
    Selection &selection = context.selection;
    for (const Scenario &scenario : plan.scenarios) {
        entries.push_back(
            {displayName(scenario), Words::tr("Scenario"), scenario.id,
             [&selection, id = scenario.id] { selection.setScenario(id); }});
    }
    const ConstElementRef root = refTo(plan);
    for (const ChildSpec &child : root.spec->children) {
        // reviews, cards and reports have pages of their own
        if (!child.spec->is("about") && !child.spec->is("workload") && !child.spec->is("scenario"))
            continue;
        for (int i = 0; i < child.count(&plan); ++i) {
            const ConstElementRef below(child.spec, child.constAt(&plan, i));
            QString place = child.spec->is("workload") ? QString() : child.spec->tag();
            if (child.list)
                place += QLatin1Char('[') + child.spec->idOf(below.element) + QLatin1Char(']');
            addInputs(below, place, nameOfElement(below), context, entries);
        }
    }
    const Catalog &catalog = context.document.ownCatalog();
    for (const Region &region : catalog.regions()) {
        entries.push_back(
            {QStringLiteral("%1 (%2)").arg(regionName(region), region.id), Words::tr("Region"),
             countryName(region) + QLatin1Char(' ') + localityName(region),
             [&selection, id = region.id] { selection.ask(RegionTopic{id}); }});
    }
    const Catalog worded = context.catalog();
    for (const Practice &practice : worded.practices()) {
        entries.push_back(
            {practice.title, Words::tr("Practice %1").arg(practice.id), practice.advice,
             [&selection, id = practice.id] { selection.ask(PracticeTopic{id}); }});
    }
    return entries;
}

std::vector<PaletteEntry> sampleEntries(const Catalog &catalog, Shell &shell) {
    std::vector<PaletteEntry> entries;
    for (OpenedPlan &sample : readSamples(catalog)) {
        entries.push_back(
            {sample.plan.name, Words::tr("Sample plan"),
             sample.plan.about.description.value_or(QString()),
             [&shell, opened = std::move(sample)] { shell.open(opened); }});
    }
    return entries;
}

} // namespace greenprint::ui
