#include "ui/pages/start/samples.h"

#include <QCoreApplication>

namespace greenprint::ui {
namespace {

constexpr const char *kTexts[] = {
    QT_TRANSLATE_NOOP("Samples", "Demand forecast for 600 stores"),
    QT_TRANSLATE_NOOP(
        "Samples", "Forecasts sales per article and store for three weeks, every night. "
                   "Orders are placed from the result in the morning."),
    QT_TRANSLATE_NOOP("Samples", "Solar park inspection"),
    QT_TRANSLATE_NOOP(
        "Samples", "Finds faulty panels on thermal photographs that drones take of solar "
                   "parks, so that a repair crew goes to the right row."),
    QT_TRANSLATE_NOOP("Samples", "Support assistant"),
    QT_TRANSLATE_NOOP(
        "Samples", "Drafts answers to customers from a knowledge base. An open model of "
                   "eight billion parameters is fine-tuned every month."),
    QT_TRANSLATE_NOOP("Samples", "Recommendations for a bookshop"),
    QT_TRANSLATE_NOOP(
        "Samples", "Recommends books on every page of the shop, within the time in which a"
                   " page is drawn."),
    QT_TRANSLATE_NOOP("Samples", "Bearing wear in 900 pumps"),
    QT_TRANSLATE_NOOP(
        "Samples", "Listens to vibration sensors of pumps and warns before a bearing "
                   "fails. Compares sending every sample to the cloud with listening on "
                   "the device."),
};

QString translated(const QString &text) {
    return QCoreApplication::translate("Samples", text.toUtf8().constData());
}

} // namespace

QStringList sampleTexts() {
    QStringList texts;
    for (const char *text : kTexts)
        texts << QString::fromUtf8(text);
    return texts;
}

Plan localized(Plan sample) {
    sample.name = translated(sample.name);
    if (sample.about.description)
        sample.about.description = translated(*sample.about.description);
    return sample;
}

} // namespace greenprint::ui
