#include "model/plan/element.h"

namespace greenprint {

template <>
const ElementSpec &specOf<ReportProse>() {
    static const ElementSpec spec{
        .name = "prose",
        .label = QT_TRANSLATE_NOOP("Parameter", "Own text"),
        .identity = "section",
        .parameters =
            {{.key = "section",
              .label = QT_TRANSLATE_NOOP("Parameter", "Section"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Section that it stands in; \"front\" is the first page."),
              .kind = ValueKind::Words,
              .required = true,
              .access = accessTo<&ReportProse::section>()},
             {.key = "text",
              .label = QT_TRANSLATE_NOOP("Parameter", "Text"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Your own words; they stay as they are."),
              .kind = ValueKind::Text,
              .storage = Storage::Content,
              .access = accessTo<&ReportProse::text>()}},
        .children = {},
        .extras = extrasOf<ReportProse>};
    return spec;
}

template <>
const ElementSpec &specOf<ReportSetup>() {
    static const ElementSpec spec{
        .name = "report",
        .label = QT_TRANSLATE_NOOP("Parameter", "Report"),
        .identity = "kind",
        .parameters =
            {{.key = "kind",
              .label = QT_TRANSLATE_NOOP("Parameter", "Kind"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Which report."),
              .kind = ValueKind::Choice,
              .required = true,
              .access = accessTo<&ReportSetup::kind>()},
             {.key = "sections",
              .label = QT_TRANSLATE_NOOP("Parameter", "Sections"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Sections in their order. Empty: all."),
              .kind = ValueKind::Words,
              .access = accessTo<&ReportSetup::sections>()},
             {.key = "language",
              .label = QT_TRANSLATE_NOOP("Parameter", "Language"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Language of the report, apart from that of the window."),
              .kind = ValueKind::Words,
              .access = accessTo<&ReportSetup::language>()},
             {.key = "paper",
              .label = QT_TRANSLATE_NOOP("Parameter", "Paper"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Size of the pages."),
              .kind = ValueKind::Choice,
              .defaultText = "A4",
              .access = accessTo<&ReportSetup::paper>()}},
        .children = {childList<&ReportSetup::prose>()},
        .extras = extrasOf<ReportSetup>};
    return spec;
}

template <>
const ElementSpec &specOf<Milestone>() {
    static const ElementSpec spec{
        .name = "milestone",
        .label = QT_TRANSLATE_NOOP("Parameter", "Milestone"),
        .identity = "name",
        .parameters =
            {{.key = "name",
              .label = QT_TRANSLATE_NOOP("Parameter", "Name"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Name of the frozen state."),
              .kind = ValueKind::Text,
              .required = true,
              .access = accessTo<&Milestone::name>()},
             {.key = "recorded",
              .label = QT_TRANSLATE_NOOP("Parameter", "Recorded"),
              .help = QT_TRANSLATE_NOOP("Parameter", "When it was frozen."),
              .kind = ValueKind::Words,
              .access = accessTo<&Milestone::recorded>()},
             {.key = "catalog",
              .label = QT_TRANSLATE_NOOP("Parameter", "Catalog"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Version of the catalog."),
              .kind = ValueKind::Words,
              .access = accessTo<&Milestone::catalog>()},
             {.key = "hash",
              .label = QT_TRANSLATE_NOOP("Parameter", "Hash"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Hash of the plan."),
              .kind = ValueKind::Words,
              .access = accessTo<&Milestone::hash>()}},
        .children = {},
        .extras = extrasOf<Milestone>};
    return spec;
}

template <>
const ElementSpec &specOf<Note>() {
    static const ElementSpec spec{
        .name = "note",
        .label = QT_TRANSLATE_NOOP("Parameter", "Note"),
        .identity = "on",
        .parameters =
            {{.key = "on",
              .label = QT_TRANSLATE_NOOP("Parameter", "On"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Part of the plan that it is about."),
              .kind = ValueKind::ScenarioPath,
              .required = true,
              .access = accessTo<&Note::on>()},
             {.key = "finding",
              .label = QT_TRANSLATE_NOOP("Parameter", "Finding"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Code of the rule whose finding at that place it is about; reports "
                               "show it beside the finding. Empty: it is about the part itself."),
              .kind = ValueKind::Id,
              .access = accessTo<&Note::finding>()},
             {.key = "scenario",
              .label = QT_TRANSLATE_NOOP("Parameter", "Scenario"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "The one whose finding it is about. Empty: the finding in every "
                               "scenario."),
              .kind = ValueKind::ScenarioRef,
              .access = accessTo<&Note::scenario>()},
             {.key = "text",
              .label = QT_TRANSLATE_NOOP("Parameter", "Text"),
              .help = QT_TRANSLATE_NOOP("Parameter", "The remark."),
              .kind = ValueKind::Text,
              .storage = Storage::Content,
              .access = accessTo<&Note::text>()}},
        .children = {},
        .extras = extrasOf<Note>};
    return spec;
}

template <>
const ElementSpec &specOf<Plan>() {
    static const ElementSpec spec{
        .name = "plan",
        .label = QT_TRANSLATE_NOOP("Parameter", "Plan"),
        .parameters =
            {{.key = "name",
              .label = QT_TRANSLATE_NOOP("Parameter", "Name"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Name of the plan."),
              .kind = ValueKind::Text,
              .required = true,
              .access = accessTo<&Plan::name>()},
             {.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Id"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Identity of the plan in the library."),
              .kind = ValueKind::Id,
              .access = accessTo<&Plan::id>()},
             {.key = "catalog",
              .label = QT_TRANSLATE_NOOP("Parameter", "Catalog"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Version of the catalog that the plan was last computed with."),
              .kind = ValueKind::Words,
              .access = accessTo<&Plan::catalog>()},
             {.key = "grid-set",
              .label = QT_TRANSLATE_NOOP("Parameter", "Grid factors"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Family of grid factors, one for all Regions."),
              .kind = ValueKind::Choice,
              .defaultText = "electricity-maps",
              .source = "method 5",
              .access = accessTo<&Plan::gridSet>()},
             {.key = "grid-year",
              .label = QT_TRANSLATE_NOOP("Parameter", "Year of grid factors"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Year of all factors of Regions. Empty: the year of each month, or "
                               "the last one known."),
              .kind = ValueKind::Count,
              .least = 2000,
              .most = 2100,
              .source = "method 5",
              .access = accessTo<&Plan::gridYear>()},
             {.key = "power-set",
              .label = QT_TRANSLATE_NOOP("Parameter", "Power of instances"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "How power is estimated, one way for all types."),
              .kind = ValueKind::Choice,
              .defaultText = "bottom-up",
              .source = "method 2",
              .access = accessTo<&Plan::powerSet>()},
             {.key = "storage-set",
              .label = QT_TRANSLATE_NOOP("Parameter", "Energy of archive classes"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Whether archives are credited with drives at rest."),
              .kind = ValueKind::Choice,
              .defaultText = "conservative",
              .source = "method 3",
              .access = accessTo<&Plan::storageSet>()},
             {.key = "currency",
              .label = QT_TRANSLATE_NOOP("Parameter", "Currency"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Currency in which cost is shown beside USD."),
              .kind = ValueKind::Words,
              .access = accessTo<&Plan::currency>()},
             {.key = "currency-per-usd",
              .label = QT_TRANSLATE_NOOP("Parameter", "Rate"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Units of that currency for one USD."),
              .kind = ValueKind::Number,
              .least = 0,
              .most = 1e9,
              .leastExcluded = true,
              .access = accessTo<&Plan::currencyPerUsd>()}},
        .children =
            {childSingle<&Plan::about>(), childSingle<&Plan::workload>(),
             childList<&Plan::scenarios>(), childList<&Plan::ranges>(),
             childList<&Plan::overrides>(), childSingle<&Plan::review>(),
             childSingle<&Plan::card>(), childList<&Plan::reports>(),
             childList<&Plan::milestones>(), childList<&Plan::notes>()},
        .extras = extrasOf<Plan>};
    return spec;
}

} // namespace greenprint
