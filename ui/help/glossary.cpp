#include "ui/help/glossary.h"

#include "model/plan/element.h"
#include "model/quantity/metric.h"

#include <QCoreApplication>

namespace greenprint::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

QString meaning(Metric metric) {
    switch (metric) {
    case Metric::EnergyIt:
        return Words::tr("Electricity that servers, storage and network take, without cooling and "
                         "losses of the building.");
    case Metric::Energy:
        return Words::tr("Electricity that the data center takes for it: IT energy times PUE.");
    case Metric::CarbonLocation:
        return Words::tr("Emissions of that electricity with the average factor of the grid where "
                         "it is used. Contracts for renewable energy do not lower it.");
    case Metric::CarbonMarket:
        return Words::tr("Emissions of that electricity by the contracts of the operator. It is "
                         "shown beside the location-based figure, and never mixed with it.");
    case Metric::CarbonEmbodied:
        return Words::tr("The share of making the hardware that falls on the time it is used.");
    case Metric::Carbon:
        return Words::tr("Location-based operation and embodied carbon together.");
    case Metric::Water:
        return Words::tr("Water that evaporates in cooling, and in making the electricity.");
    case Metric::Cost:
        return Words::tr("What AWS charges by its public prices, without taxes and support.");
    case Metric::LatencyP95:
        return Words::tr("The time within which 95 of 100 answers arrive, the way over the network "
                         "and the wait in the queue included.");
    case Metric::TrainingHours:
        return Words::tr("From the start of a training to its end, once.");
    }
    return {};
}

void describe(const ElementSpec &spec, QString &text) {
    if (!spec.parameters.empty()) {
        text +=
            QStringLiteral("\n## %1\n").arg(QCoreApplication::translate("Parameter", spec.label));
        for (const Parameter &p : spec.parameters) {
            text += QStringLiteral("\n### %1\n\n%2").arg(p.translatedLabel(), p.translatedHelp());
            text += QLatin1Char(' ') + Words::tr("Expected is %1.").arg(p.expectation());
            if (p.defaultText)
                text += QLatin1Char(' ')
                        + Words::tr("Without it: %1.").arg(QLatin1String(p.defaultText));
            else if (p.defaultNote)
                text += QLatin1Char(' ')
                        + Words::tr("Without it: %1.")
                              .arg(QCoreApplication::translate("Parameter", p.defaultNote));
            text += QLatin1Char('\n');
        }
    }
    for (const ChildSpec &child : spec.children)
        describe(*child.spec, text);
}

} // namespace

QString glossary() {
    QString text = QStringLiteral("# %1\n\n%2\n\n## %3\n")
                       .arg(
                           Words::tr("Glossary"), Words::tr("Every metric and every input."),
                           Words::tr("Metrics"));
    for (const Metric metric : kAllMetrics) {
        text += QStringLiteral("\n### %1\n\n%2 %3\n")
                    .arg(
                        label(metric), meaning(metric),
                        Words::tr("In %1.").arg(symbol(unit(metric))));
    }
    describe(specOf<Plan>(), text);
    return text;
}

} // namespace greenprint::ui
