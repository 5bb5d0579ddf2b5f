#include "reports/exchange/huggingfacecard.h"

#include "model/plaintext.h"
#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"
#include "reports/write/markdown.h"

#include <algorithm>
#include <iterator>

namespace greenprint::exchange {
namespace {

using namespace report;

/// Readers take the first plain number they find: no separator, exponent or unit.
QString plainDecimal(double value) {
    QString text = QString::number(value, 'f', 6);
    while (text.endsWith(QLatin1Char('0')) && !text.endsWith(QLatin1String(".0")))
        text.chop(1);
    return text;
}

/// A YAML string in double quotes; nothing in it acts.
QString yamlText(const QString &text) {
    QString result;
    for (const QChar c : plainText(text)) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            result += QLatin1Char('\\') + c;
        else if (c == QLatin1Char('\n'))
            result += QLatin1String("\\n");
        else if (c.unicode() == 0x85 || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            result += QLatin1Char(' ');
        else
            result += c;
    }
    return QLatin1Char('"') + result + QLatin1Char('"');
}

class HuggingFaceCard {
public:
    explicit HuggingFaceCard(const ReportInput &input)
        : m_input(input)
        , m_result(input.chosen())
        , m_card(input.plan.card)
        , m_words(input)
        , m_says(statementOf(input))
        , m_training(totals(m_result.ledger, Stage::Training)) {}

    Exported write() {
        for (const HardwareUse &use : hardwareUse(m_result)) {
            if (use.stage != Stage::Training)
                continue;
            m_hours += use.workingHours + use.idleHours;
            if (!m_hardware.contains(use.instance))
                m_hardware << use.instance;
        }
        for (const QString &id : regionsOf(m_result.ledger, Stage::Training)) {
            m_regions << m_words.region(id);
            m_providers << providerOf(m_input.catalog, id);
        }
        m_providers.removeDuplicates();
        metadata();
        body();
        m_exported.bytes = m_text.toUtf8();
        return m_exported;
    }

private:
    void metadata() {
        m_text = QStringLiteral("---\n");
        if (!textOf(m_card.baseModel).isEmpty())
            m_text += QStringLiteral("base_model: %1\n").arg(yamlText(textOf(m_card.baseModel)));
        const Total &carbon = m_training[Metric::Carbon];
        // zero is taken for missing, and half a figure for a whole one
        if (carbon.value && !carbon.partial && *carbon.value > 0.0) {
            m_text += QStringLiteral("co2_eq_emissions:\n  emissions: %1\n  source: %2\n")
                          .arg(
                              plainDecimal(*carbon.value * 1000.0),
                              yamlText(
                                  m_says.origin + QStringLiteral(". Training stage. ")
                                  + m_says.boundary));
            if (const QString type = trainingType(); !type.isEmpty())
                m_text += QStringLiteral("  training_type: %1\n").arg(yamlText(type));
            m_text += QStringLiteral("  geographical_location: %1\n  hardware_used: %2\n")
                          .arg(
                              yamlText(m_regions.join(QStringLiteral("; "))),
                              yamlText(m_hardware.join(QStringLiteral(", "))));
        } else {
            m_exported.remarks << QStringLiteral(
                "co2_eq_emissions: left out, because the carbon of training is not fully known");
        }
        m_text += QStringLiteral("---\n\n");
    }

    /// There is room for one word, so it must hold for all that is trained, by the plan's own
    /// statement.
    QString trainingType() {
        const Workload stated = statedWorkload(m_input);
        QStringList words;
        for (size_t i = 0; i < stated.tasks.size(); ++i) {
            const Task &task = m_result.design.workload.tasks[i];
            if (task.kind != TaskKind::Training || m_result.design.tasks[i].skip)
                continue;
            const Setting<TrainingType> &type = stated.tasks[i].trainingType;
            if (!type) {
                m_exported.remarks
                    << QStringLiteral("training_type: left out, because the plan does not state "
                                      "from what training starts: %1")
                           .arg(plainText(displayName(task)));
                return {};
            }
            words
                << (*type == TrainingType::Scratch ? QStringLiteral("pre-training")
                                                   : QStringLiteral("fine-tuning"));
        }
        words.removeDuplicates();
        if (words.size() > 1)
            m_exported.remarks << QStringLiteral(
                "training_type: left out, because some models are trained from scratch and others "
                "are not");
        return words.size() == 1 ? words.front() : QString();
    }

    void paragraph(const QString &title, const Setting<QString> &text) {
        m_text += QStringLiteral("## %1\n\n%2\n\n")
                      .arg(
                          title, textOf(text).isEmpty()
                                     ? QStringLiteral("[More Information Needed]")
                                     : markdownEscaped(textOf(text)));
    }

    void bullet(const QString &label, const QString &value) {
        m_text += QStringLiteral("- **%1:** %2\n")
                      .arg(
                          label, value.isEmpty() ? QStringLiteral("[More Information Needed]")
                                                 : markdownCell(value));
    }

    void body() {
        m_text += QStringLiteral("# Model Card for %1\n\n").arg(markdownCell(m_input.plan.name));
        paragraph(QStringLiteral("Model Details"), m_card.modelDescription);
        paragraph(QStringLiteral("Uses"), m_card.intendedUses);
        paragraph(QStringLiteral("Bias, Risks, and Limitations"), m_card.ethicalConsiderations);
        paragraph(QStringLiteral("Recommendations"), m_card.caveatsAndRecommendations);
        paragraph(QStringLiteral("Training Details"), m_card.trainingObservations);
        paragraph(QStringLiteral("Evaluation"), m_card.evaluationObservations);
        m_text += QStringLiteral("## Environmental Impact\n\n");
        bullet(QStringLiteral("Hardware Type"), m_hardware.join(QStringLiteral(", ")));
        bullet(
            QStringLiteral("Hours used"),
            m_hours > 0.0 ? QString::number(m_hours, 'f', 1) : QString());
        bullet(QStringLiteral("Cloud Provider"), m_providers.join(QStringLiteral("; ")));
        bullet(QStringLiteral("Compute Region"), m_regions.join(QStringLiteral("; ")));
        bullet(
            QStringLiteral("Carbon Emitted"),
            m_words.amount(Metric::Carbon, m_training[Metric::Carbon]));
        m_text += QStringLiteral("\nThese five are of the training stage. The whole plan:\n\n");
        Table table;
        table.columns = {{QStringLiteral("Figure")}};
        for (const Stage stage : kStages)
            table.columns.push_back({label(stage), Align::Right});
        table.columns.push_back({QStringLiteral("Total"), Align::Right});
        for (const Metric m :
             {Metric::Carbon, Metric::CarbonLocation, Metric::CarbonMarket, Metric::CarbonEmbodied,
              Metric::Energy, Metric::Water}) {
            std::vector<Total> figures;
            figures.reserve(kStages.size() + 1);
            for (const Stage stage : kStages)
                figures.push_back(totals(m_result.ledger, stage)[m]);
            figures.push_back(m_result.totals[m]);
            Row row{{{label(m)}}};
            std::ranges::move(m_words.cells(m, figures), std::back_inserter(row.cells));
            table.rows.push_back(std::move(row));
        }
        m_text += markdownTable(table);
        m_text += markdownEscaped(QStringLiteral("Boundary: %1.\n%2.\n%3.")
                                      .arg(m_says.boundary, m_says.method, m_says.origin))
                  + QLatin1Char('\n');
    }

    const ReportInput &m_input;
    const ScenarioResult &m_result;
    const Card &m_card;
    const Wording m_words;
    const Statement m_says;
    const Totals m_training;
    QStringList m_hardware;
    QStringList m_regions;
    QStringList m_providers;
    double m_hours = 0.0;
    QString m_text;
    Exported m_exported;
};

} // namespace

Exported huggingFaceCard(const ReportInput &input) {
    return HuggingFaceCard(input).write();
}

} // namespace greenprint::exchange
