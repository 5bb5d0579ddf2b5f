#include "ui/document/preferences.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

constexpr int kMostRecent = 12;
constexpr double kLeastTextScale = 0.75;
constexpr double kMostTextScale = 2.0;

// every key that is kept, in one place
constexpr QLatin1String kTheme("appearance/theme");
constexpr QLatin1String kTextScale("appearance/text-scale");
constexpr QLatin1String kLanguage("appearance/language");
constexpr QLatin1String kEnergyUnit("units/energy");
constexpr QLatin1String kMassUnit("units/mass");
constexpr QLatin1String kVolumeUnit("units/volume");
constexpr QLatin1String kInputUnit("units/of-input/");
constexpr QLatin1String kSeenTour("tour/seen");
constexpr QLatin1String kRecentFiles("recent/files");
constexpr QLatin1String kWindow("window/");

/// An enumeration from a number that may have been edited by hand.
template <class E>
E bounded(const QVariant &value, E last) {
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= 0 && number <= static_cast<int>(last) ? static_cast<E>(number) : E{};
}

/// A size of text that can be read. The settings may have been edited by hand: "nan" is a number,
/// too.
double boundedScale(double scale) {
    return std::isfinite(scale) ? std::clamp(scale, kLeastTextScale, kMostTextScale) : 1.0;
}

/// Inputs of the same name are measured in the same unit, or are told apart by it.
QString unitKey(const Parameter &parameter) {
    return kInputUnit + parameter.name() + QLatin1Char('-')
           + symbol(parameter.unit).replace(QLatin1Char('/'), QLatin1Char('-'));
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(bounded(settings.value(kTheme), ThemeChoice::HighContrast)) {
    bool ok = false;
    const double scale = settings.value(kTextScale, 1.0).toDouble(&ok);
    m_textScale = ok ? boundedScale(scale) : 1.0;
    m_language = settings.value(kLanguage).toString();
    m_units.energy = bounded(settings.value(kEnergyUnit), DisplayUnits::EnergyUnit::MegawattHour);
    m_units.mass = bounded(settings.value(kMassUnit), DisplayUnits::MassUnit::Tonne);
    m_units.volume = bounded(settings.value(kVolumeUnit), DisplayUnits::VolumeUnit::CubicMetre);
}

void Preferences::setTheme(ThemeChoice choice) {
    if (m_theme == choice)
        return;
    m_theme = choice;
    m_settings.setValue(kTheme, static_cast<int>(choice));
    Q_EMIT themeChanged();
}

void Preferences::setTextScale(double scale) {
    scale = boundedScale(scale);
    if (m_textScale == scale)
        return;
    m_textScale = scale;
    m_settings.setValue(kTextScale, scale);
    Q_EMIT themeChanged();
}

void Preferences::setLanguage(const QString &code) {
    if (m_language == code)
        return;
    m_language = code;
    m_settings.setValue(kLanguage, code);
    Q_EMIT languageChanged();
    // numbers are written as the language writes them
    Q_EMIT formatChanged();
}

void Preferences::setUnits(const DisplayUnits &units) {
    if (m_units == units)
        return;
    m_units = units;
    m_settings.setValue(kEnergyUnit, static_cast<int>(units.energy));
    m_settings.setValue(kMassUnit, static_cast<int>(units.mass));
    m_settings.setValue(kVolumeUnit, static_cast<int>(units.volume));
    Q_EMIT formatChanged();
}

QString Preferences::unitOf(const Parameter &parameter) const {
    return m_settings.value(unitKey(parameter)).toString();
}

void Preferences::setUnitOf(const Parameter &parameter, const QString &unit) {
    if (unitOf(parameter) == unit)
        return;
    m_settings.setValue(unitKey(parameter), unit);
    Q_EMIT formatChanged();
}

NumberFormat Preferences::format(const Plan &plan) const {
    DisplayUnits units = m_units;
    if (plan.currency && plan.currencyPerUsd && plan.currencyPerUsd->number > 0) {
        units.currency = *plan.currency;
        units.currencyPerUsd = plan.currencyPerUsd->number;
    }
    return NumberFormat(QLocale(), units);
}

QStringList Preferences::recentFiles() const {
    QStringList files = m_settings.value(kRecentFiles).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Preferences::addRecentFile(const QString &fileName) {
    const QString path = QFileInfo(fileName).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(kRecentFiles, QVariant(files.mid(0, kMostRecent)));
    Q_EMIT recentFilesChanged();
}

void Preferences::clearRecentFiles() {
    m_settings.remove(kRecentFiles);
    Q_EMIT recentFilesChanged();
}

bool Preferences::hasSeenTour() const {
    return m_settings.value(kSeenTour, false).toBool();
}

void Preferences::setSeenTour(bool seen) {
    m_settings.setValue(kSeenTour, seen);
}

QByteArray Preferences::windowState(const QString &key) const {
    return m_settings.value(kWindow + key).toByteArray();
}

void Preferences::setWindowState(const QString &key, const QByteArray &state) {
    m_settings.setValue(kWindow + key, state);
}

} // namespace greenprint::ui
