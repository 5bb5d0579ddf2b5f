#include "model/plan/sampletexts.h"

#include "model/plan/element.h"

#include <QCoreApplication>
#include <QSet>

namespace greenprint {
namespace {

/// The words of every sample plan, in the order of their files. A text that several plans have
/// stands here once.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): long texts are strings that follow each other
constexpr const char *kSampleTexts[] = {
    // demand-forecast.gplan
    QT_TRANSLATE_NOOP("Samples", "Demand forecast for 600 stores"),
    QT_TRANSLATE_NOOP("Samples", "Supply chain"),
    QT_TRANSLATE_NOOP("Samples", "Forecasting"),
    QT_TRANSLATE_NOOP(
        "Samples", "Forecasts sales per article and store for three weeks, every night. Orders are "
                   "placed from the result in the morning."),
    QT_TRANSLATE_NOOP("Samples", "No machine runs when nobody forecasts."),
    QT_TRANSLATE_NOOP("Samples", "1,000 forecasts"),
    QT_TRANSLATE_NOOP("Samples", "Receipts"),
    QT_TRANSLATE_NOOP("Samples", "Features per article and store"),
    QT_TRANSLATE_NOOP("Samples", "Forecasts of past nights"),
    QT_TRANSLATE_NOOP("Samples", "Nightly preparation"),
    QT_TRANSLATE_NOOP("Samples", "Notebooks of four analysts"),
    QT_TRANSLATE_NOOP("Samples", "Search over model settings"),
    QT_TRANSLATE_NOOP("Samples", "Weekly training"),
    QT_TRANSLATE_NOOP("Samples", "Model quality report"),
    QT_TRANSLATE_NOOP("Samples", "Nightly scoring"),
    QT_TRANSLATE_NOOP("Samples", "Endpoint and cluster all day"),
    QT_TRANSLATE_NOOP("Samples", "Only at night"),
    QT_TRANSLATE_NOOP("Samples", "Only at night, fewer trials, Parquet"),
    QT_TRANSLATE_NOOP("Samples", "sample of one month"),
    QT_TRANSLATE_NOOP("Samples", "Lean, in Paris"),
    // image-classification.gplan
    QT_TRANSLATE_NOOP("Samples", "Solar park inspection"),
    QT_TRANSLATE_NOOP("Samples", "Plant analytics"),
    QT_TRANSLATE_NOOP("Samples", "Operations"),
    QT_TRANSLATE_NOOP(
        "Samples", "Finds faulty panels on thermal photographs that drones take of solar parks, so "
                   "that a repair crew goes to the right row."),
    QT_TRANSLATE_NOOP(
        "Samples", "A third of today's carbon per 1,000 photographs within a year, at no higher "
                   "cost, with answers within half a second."),
    QT_TRANSLATE_NOOP(
        "Samples", "Faulty panels are repaired weeks earlier. Not netted against the footprint."),
    QT_TRANSLATE_NOOP("Samples", "1,000 photographs"),
    QT_TRANSLATE_NOOP("Samples", "Thermal photographs"),
    QT_TRANSLATE_NOOP("Samples", "Cropped panels"),
    QT_TRANSLATE_NOOP("Samples", "Inverter telemetry"),
    QT_TRANSLATE_NOOP("Samples", "Checkpoints and models"),
    QT_TRANSLATE_NOOP("Samples", "Cut out the panels"),
    QT_TRANSLATE_NOOP("Samples", "Join with telemetry"),
    QT_TRANSLATE_NOOP("Samples", "Notebooks of five people"),
    QT_TRANSLATE_NOOP("Samples", "Hyperparameter search"),
    QT_TRANSLATE_NOOP("Samples", "Training"),
    QT_TRANSLATE_NOOP("Samples", "Evaluation"),
    QT_TRANSLATE_NOOP("Samples", "Drift monitoring"),
    QT_TRANSLATE_NOOP("Samples", "Inspection"),
    QT_TRANSLATE_NOOP("Samples", "Eight site models, little used"),
    QT_TRANSLATE_NOOP("Samples", "As is"),
    QT_TRANSLATE_NOOP("Samples", "Tidy up in place"),
    QT_TRANSLATE_NOOP("Samples", "Same Region, same hardware; nothing idle, nothing kept for ever"),
    QT_TRANSLATE_NOOP("Samples", "framework profiler and alarms on utilization"),
    QT_TRANSLATE_NOOP("Samples", "trial conversion to Parquet"),
    QT_TRANSLATE_NOOP("Samples", "Tidy, in Stockholm"),
    QT_TRANSLATE_NOOP("Samples", "Train north, serve at home"),
    QT_TRANSLATE_NOOP("Samples", "Only training moves; data and endpoint stay near the parks"),
    QT_TRANSLATE_NOOP(
        "Samples", "A convolutional network that marks hot cells, strings and junction boxes on "
                   "thermal photographs."),
    QT_TRANSLATE_NOOP("Samples", "Image classification"),
    QT_TRANSLATE_NOOP("Samples", "Tell repair crews where to look."),
    QT_TRANSLATE_NOOP(
        "Samples", "Thermal photographs of ground-mounted crystalline panels, taken at noon below "
                   "40 m. Not for rooftop systems."),
    QT_TRANSLATE_NOOP(
        "Samples", "Photographs can show people at work; they are blurred before storage."),
    QT_TRANSLATE_NOOP("Samples", "Works council and data protection agreed to storage in Sweden."),
    // language-model-fine-tuning.gplan
    QT_TRANSLATE_NOOP("Samples", "Support assistant"),
    QT_TRANSLATE_NOOP("Samples", "Customer care"),
    QT_TRANSLATE_NOOP("Samples", "Language technology"),
    QT_TRANSLATE_NOOP(
        "Samples", "Drafts answers to customers from a knowledge base. An open model of eight "
                   "billion parameters is fine-tuned every month."),
    QT_TRANSLATE_NOOP(
        "Samples", "Know what a drafted answer costs in carbon and money before the pilot becomes "
                   "a service."),
    QT_TRANSLATE_NOOP("Samples", "1 million tokens"),
    QT_TRANSLATE_NOOP("Samples", "Tickets of five years"),
    QT_TRANSLATE_NOOP("Samples", "Questions and answers"),
    QT_TRANSLATE_NOOP("Samples", "Adapters and checkpoints"),
    QT_TRANSLATE_NOOP("Samples", "Anonymize and filter"),
    QT_TRANSLATE_NOOP("Samples", "Experiments"),
    QT_TRANSLATE_NOOP("Samples", "Fine-tuning"),
    QT_TRANSLATE_NOOP("Samples", "Evaluation against humans"),
    QT_TRANSLATE_NOOP("Samples", "Assistant"),
    QT_TRANSLATE_NOOP("Samples", "Pilot as it runs"),
    QT_TRANSLATE_NOOP("Samples", "Oregon, newer GPUs"),
    QT_TRANSLATE_NOOP("Samples", "Oregon, AWS silicon"),
    QT_TRANSLATE_NOOP("Samples", "A smaller, distilled model"),
    QT_TRANSLATE_NOOP("Samples", "Three billion parameters: quality to be confirmed"),
    QT_TRANSLATE_NOOP("Samples", "time per request with the distilled model"),
    // recommendations.gplan
    QT_TRANSLATE_NOOP("Samples", "Recommendations for a bookshop"),
    QT_TRANSLATE_NOOP("Samples", "Online shop"),
    QT_TRANSLATE_NOOP("Samples", "Personalization"),
    QT_TRANSLATE_NOOP(
        "Samples", "Recommends books on every page of the shop, within the time in which a page is "
                   "drawn."),
    QT_TRANSLATE_NOOP(
        "Samples", "Hold the promise of 120 ms on the busiest evening with the least idle "
                   "hardware."),
    QT_TRANSLATE_NOOP("Samples", "1 million page views"),
    QT_TRANSLATE_NOOP("Samples", "Clicks"),
    QT_TRANSLATE_NOOP("Samples", "Books and texts"),
    QT_TRANSLATE_NOOP("Samples", "Embeddings"),
    QT_TRANSLATE_NOOP("Samples", "Models of each day"),
    QT_TRANSLATE_NOOP("Samples", "Build sessions"),
    QT_TRANSLATE_NOOP("Samples", "Embed books"),
    QT_TRANSLATE_NOOP("Samples", "Daily training"),
    QT_TRANSLATE_NOOP("Samples", "Offline comparison"),
    QT_TRANSLATE_NOOP("Samples", "Ranking"),
    QT_TRANSLATE_NOOP("Samples", "Weekly newsletter"),
    QT_TRANSLATE_NOOP("Samples", "Fixed fleet"),
    QT_TRANSLATE_NOOP("Samples", "Scaling, newsletter in batches"),
    QT_TRANSLATE_NOOP("Samples", "Scaling, on Graviton"),
    QT_TRANSLATE_NOOP("Samples", "Training in Montréal"),
    // sensors-at-the-edge.gplan
    QT_TRANSLATE_NOOP("Samples", "Bearing wear in 900 pumps"),
    QT_TRANSLATE_NOOP("Samples", "Water works"),
    QT_TRANSLATE_NOOP("Samples", "Maintenance"),
    QT_TRANSLATE_NOOP(
        "Samples", "Listens to vibration sensors of pumps and warns before a bearing fails. "
                   "Compares sending every sample to the cloud with listening on the device."),
    QT_TRANSLATE_NOOP("Samples", "Decide where to listen before the sensors are ordered."),
    QT_TRANSLATE_NOOP("Samples", "one month of all pumps"),
    QT_TRANSLATE_NOOP("Samples", "Vibration recordings"),
    QT_TRANSLATE_NOOP("Samples", "Spectra"),
    QT_TRANSLATE_NOOP("Samples", "Models per pump type"),
    QT_TRANSLATE_NOOP("Samples", "Compute spectra"),
    QT_TRANSLATE_NOOP("Samples", "Training per pump type"),
    QT_TRANSLATE_NOOP("Samples", "Listening in the cloud"),
    QT_TRANSLATE_NOOP("Samples", "Boards on the pumps"),
    QT_TRANSLATE_NOOP("Samples", "Recordings of suspicious hours"),
    QT_TRANSLATE_NOOP("Samples", "Listen in the cloud"),
    QT_TRANSLATE_NOOP("Samples", "In the cloud, serverless"),
    QT_TRANSLATE_NOOP("Samples", "Listen on the pump"),
    QT_TRANSLATE_NOOP("Samples", "A small board per pump; only suspicious hours are uploaded"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

/// Translates those of `texts` that stand in the element or below it.
void translateTexts(ElementRef ref, const QSet<QString> &texts) {
    for (const Parameter &p : ref.spec->parameters) {
        if (p.kind != ValueKind::Text || !p.access.isSet(ref.element))
            continue;
        // versions, addresses and values of changed inputs are text as well, but not in the table
        const QString text = p.access.text(ref.element);
        if (texts.contains(text))
            p.access.assign(
                ref.element, QCoreApplication::translate("Samples", text.toUtf8().constData()), p);
    }
    for (const ChildSpec &child : ref.spec->children) {
        for (int i = 0; i < child.count(ref.element); ++i)
            translateTexts({child.spec, child.at(ref.element, i)}, texts);
    }
}

} // namespace

QStringList sampleTexts() {
    QStringList texts;
    for (const char *text : kSampleTexts)
        texts << QString::fromUtf8(text);
    return texts;
}

Plan localizedSample(Plan sample) {
    const QStringList texts = sampleTexts();
    translateTexts(refTo(sample), QSet<QString>(texts.begin(), texts.end()));
    return sample;
}

} // namespace greenprint
