#include "ui/help/glossary.h"

#include "model/plan/element.h"
#include "model/quantity/meaning.h"
#include "model/quantity/unitsign.h"

#include <QCoreApplication>

namespace greenprint::ui {
namespace {

struct GlossaryTexts {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

void describe(const ElementSpec &spec, QString &text) {
    if (!spec.parameters.empty()) {
        text +=
            QStringLiteral("\n## %1\n").arg(QCoreApplication::translate("Parameter", spec.label));
        for (const Parameter &p : spec.parameters) {
            text += QStringLiteral("\n### %1\n\n%2").arg(p.translatedLabel(), p.translatedHelp());
            text += QLatin1Char(' ') + GlossaryTexts::tr("Expected is %1.").arg(p.expectation());
            if (p.defaultText)
                text += QLatin1Char(' ')
                        + GlossaryTexts::tr("Without it: %1.").arg(QLatin1String(p.defaultText));
            else if (p.defaultNote)
                text += QLatin1Char(' ')
                        + GlossaryTexts::tr("Without it: %1.")
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
                           GlossaryTexts::tr("Glossary"),
                           GlossaryTexts::tr("Every metric and every input."),
                           GlossaryTexts::tr("Metrics"));
    for (const Metric metric : kAllMetrics) {
        text += QStringLiteral("\n### %1\n\n%2 %3\n")
                    .arg(
                        label(metric), meaning(metric),
                        GlossaryTexts::tr("In %1.").arg(unitSign(unit(metric))));
    }
    describe(specOf<Plan>(), text);
    return text;
}

} // namespace greenprint::ui
