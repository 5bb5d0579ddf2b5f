#include "ui/inspector/figureorigin.h"

#include "model/joined.h"
#include "model/quantity/unitsign.h"
#include "model/quantity/withinsentence.h"
#include "reports/results/explain.h"
#include "reports/results/explainlatency.h"
#include "ui/inspector/figurelines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace greenprint::ui {
namespace {

/// More would be a table, which the inspector has.
constexpr size_t kMostNamed = 4;

struct FigureOriginTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureOrigin)
};

/// Names with what weighs on each of them.
class Weights {
public:
    void add(const QString &name, double weight) {
        const auto it = std::ranges::find(m_names, name, &Named::name);
        if (it == m_names.end())
            m_names.push_back({name, weight});
        else
            it->weight += weight;
    }

    /// The heaviest; the others are counted.
    QStringList heaviest() const {
        std::vector<Named> sorted = m_names;
        std::ranges::stable_sort(sorted, std::ranges::greater(), &Named::weight);
        QStringList names;
        for (size_t i = 0; i < std::min(sorted.size(), kMostNamed); ++i)
            names << sorted[i].name;
        if (sorted.size() > kMostNamed)
            names << FigureOriginTexts::tr(
                "%n more", nullptr, static_cast<int>(sorted.size() - kMostNamed));
        return names;
    }

private:
    struct Named {
        QString name;
        double weight;
    };
    std::vector<Named> m_names;
};

/// What the factors of a figure rest on, gathered line by line.
class Grounds {
public:
    Grounds(const ScenarioResult &scenario, const Catalog &catalog, const NumberFormat &format)
        : m_scenario(scenario)
        , m_catalog(catalog)
        , m_format(format) {}

    void add(const Line &line, const std::vector<Factor> &factors, double weight) {
        std::optional<Confidence> weakest;
        for (const Factor &factor : factors) {
            const Provenance &from = factor.datum.provenance;
            if (!factor.datum.known() || from.source == kDerivedSource)
                continue;
            if (from.source == kPlanSource)
                m_inputs.add(inputText(line, factor), weight);
            else
                m_sources.add(publisherOf(from, m_catalog), weight);
            if (!weakest || rank(from.confidence) > rank(*weakest))
                weakest = from.confidence;
        }
        if (weakest)
            m_shares[static_cast<size_t>(*weakest)] += weight;
    }

    void putInto(FigureOrigin &origin) const {
        origin.inputs = m_inputs.heaviest();
        origin.sources = m_sources.heaviest();
        double sum = 0.0;
        for (const double share : m_shares)
            sum += share;
        QStringList words;
        for (const Keyword<Confidence> &k : Keywords<Confidence>::all) {
            if (const double share = m_shares[static_cast<size_t>(k.value)]; share > 0.0)
                words << FigureOriginTexts::tr("%1 %2", "a confidence and its share")
                             .arg(label(k.value), m_format.percent(share / sum));
        }
        if (!words.isEmpty())
            origin.confidence = FigureOriginTexts::tr("%1; a line counts as its weakest factor")
                                    .arg(joinedWords(words));
    }

private:
    /// What the plan says is taken as it is.
    static int rank(Confidence confidence) {
        return confidence == Confidence::User ? -1 : static_cast<int>(confidence);
    }

    QString inputText(const Line &line, const Factor &factor) const {
        const NumberFormat::Scaled value = m_format.quantity(factor.datum.value, factor.unit);
        const QString text = QStringLiteral("%1 %2").arg(
            withinSentence(label(factor.name)), value.unit.isEmpty() ? value.number : value.text());
        const QString part = subjectName(m_scenario.design, line.subject);
        return FigureOriginTexts::tr("%1 (%2)", "an input and the part that it is of")
            .arg(text, part);
    }

    const ScenarioResult &m_scenario;
    const Catalog &m_catalog;
    const NumberFormat &m_format;
    Weights m_inputs;
    Weights m_sources;
    std::array<double, Keywords<Confidence>::all.size()> m_shares{};
};

/// "requests × service time ÷ served at once".
QString productText(const std::vector<Factor> &factors) {
    QString text;
    for (const Factor &factor : factors) {
        if (!text.isEmpty())
            text += factor.divides ? QStringLiteral(" \u00f7 ") : QStringLiteral(" \u00d7 ");
        text += withinSentence(label(factor.name));
    }
    return text;
}

void explainLatency(
    const ScenarioResult &scenario, const Catalog &catalog, const NumberFormat &format,
    FigureOrigin &origin) {
    const Ledger &ledger = scenario.ledger;
    const auto service = std::ranges::find(
        ledger.services, ledger.latencyP95Ms, &ServiceResult::p95Ms);
    if (!ledger.latencyP95Ms || service == ledger.services.end()) {
        origin.formula = FigureOriginTexts::tr("The plan has no service that answers requests.");
        return;
    }
    origin.formula = FigureOriginTexts::tr(
                         "95 of 100 answers of \u201c%1\u201d are faster: requests wait in a queue "
                         "for free capacity, simulated hour by hour; the busiest month counts.")
                         .arg(service->name);
    Grounds grounds(scenario, catalog, format);
    for (const Line &line : ledger.lines) {
        if (line.subject.kind != SubjectKind::Service || line.subject.id != service->id)
            continue;
        std::vector<Factor> factors;
        for (const Factor &factor : ledger.factorsOf(line)) {
            if (factor.name == FactorName::ServiceTime || factor.name == FactorName::Concurrency)
                factors.push_back(factor);
        }
        if (!factors.empty())
            grounds.add(line, factors, 1.0);
    }
    grounds.putInto(origin);
    const auto place = static_cast<size_t>(service - ledger.services.begin());
    for (const LatencyPart &part : latencyParts(catalog, scenario, place, format))
        origin.inputs << QStringLiteral("%1 %2").arg(
            withinSentence(part.title), format.metric(Metric::LatencyP95, part.ms).text());
    if (service->utilization)
        origin.inputs << FigureOriginTexts::tr("busy %1 of its capacity")
                             .arg(format.percent(*service->utilization));
}

void explainSum(
    const ScenarioResult &scenario, const Figure &figure, const Catalog &catalog,
    const NumberFormat &format, FigureOrigin &origin) {
    const Ledger &ledger = scenario.ledger;
    const std::vector<FigureLine> lines = linesOf(ledger, figure);
    if (lines.empty()) {
        origin.formula = FigureOriginTexts::tr("Nothing in the plan adds to it.");
        return;
    }
    double sum = 0.0;
    for (const FigureLine &line : lines)
        sum += std::isnan(line.amount) ? 0.0 : line.amount;
    Grounds grounds(scenario, catalog, format);
    for (const FigureLine &line : lines)
        grounds.add(
            *line.line, factorsOf(ledger, line),
            std::isnan(line.amount) ? 0.0 : std::abs(line.amount));
    grounds.putInto(origin);
    const FigureLine &largest = lines.front();
    const QString title = lineTitle(scenario, *largest.line);
    QStringList sentences{FigureOriginTexts::tr(
        "Sum of %n line(s), each a product.", nullptr, static_cast<int>(lines.size()))};
    if (!std::isnan(largest.amount) && sum > 0.0)
        sentences << FigureOriginTexts::tr("The largest, %1, is %2:")
                             .arg(format.percent(largest.amount / sum), title)
                         + QLatin1Char(' ') + productText(factorsOf(ledger, largest));
    origin.formula = joinedSentences(sentences);
}

QString row(const QString &name, const QString &text) {
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<tr><td style='padding-right:8px'><b>%1</b></td><td>%2</td></tr>")
                     .arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QString FigureOrigin::toRichText() const {
    QString text = QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped());
    for (const QString &remark : remarks)
        text += QStringLiteral("<br/>") + remark.toHtmlEscaped();
    const QString rows = row(FigureOriginTexts::tr("How"), formula)
                         + row(FigureOriginTexts::tr("Inputs"), joinedWords(inputs))
                         + row(FigureOriginTexts::tr("Sources"), joinedWords(sources))
                         + row(FigureOriginTexts::tr("Confidence"), confidence);
    if (!rows.isEmpty())
        text +=
            QStringLiteral("<table cellspacing='2' style='margin-top:4px'>%1</table>").arg(rows);
    if (!hint.isEmpty())
        text += QStringLiteral("<i>%1</i>").arg(hint.toHtmlEscaped());
    return QStringLiteral("<qt>%1</qt>").arg(text);
}

FigureOrigin originOf(
    const ScenarioResult &scenario, const Figure &figure, const Catalog &catalog,
    const NumberFormat &format) {
    FigureOrigin origin;
    const Totals totals = totalsOf(scenario, figure);
    const Total &total = totals[figure.metric];
    origin.title = FigureOriginTexts::tr("%1 of %2: %3")
                       .arg(
                           label(figure.metric), scenario.name,
                           format.metricText(figure.metric, total.value));
    if (total.value)
        origin.remarks << format.number(*total.value, 6) + QChar(0x00a0)
                              + unitSign(unit(figure.metric));
    if (total.value && total.partial)
        origin.remarks << FigureOriginTexts::tr("Partial: something in it is unknown.");
    if (figure.metric == Metric::LatencyP95)
        explainLatency(scenario, catalog, format, origin);
    else
        explainSum(scenario, figure, catalog, format, origin);
    return origin;
}

} // namespace greenprint::ui
