#include "model/catalog/regionnames.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

constexpr const char *kPlaces[] = {
    // Regions
    QT_TRANSLATE_NOOP("Place", "US East (N. Virginia)"),
    QT_TRANSLATE_NOOP("Place", "US East (Ohio)"),
    QT_TRANSLATE_NOOP("Place", "US West (N. California)"),
    QT_TRANSLATE_NOOP("Place", "US West (Oregon)"),
    QT_TRANSLATE_NOOP("Place", "AWS GovCloud (US-East)"),
    QT_TRANSLATE_NOOP("Place", "AWS GovCloud (US-West)"),
    QT_TRANSLATE_NOOP("Place", "Canada (Central)"),
    QT_TRANSLATE_NOOP("Place", "Canada West (Calgary)"),
    QT_TRANSLATE_NOOP("Place", "Mexico (Central)"),
    QT_TRANSLATE_NOOP("Place", "South America (Sao Paulo)"),
    QT_TRANSLATE_NOOP("Place", "Europe (Frankfurt)"),
    QT_TRANSLATE_NOOP("Place", "Europe (Zurich)"),
    QT_TRANSLATE_NOOP("Place", "Europe (Stockholm)"),
    QT_TRANSLATE_NOOP("Place", "Europe (Milan)"),
    QT_TRANSLATE_NOOP("Place", "Europe (Spain)"),
    QT_TRANSLATE_NOOP("Place", "Europe (Ireland)"),
    QT_TRANSLATE_NOOP("Place", "Europe (London)"),
    QT_TRANSLATE_NOOP("Place", "Europe (Paris)"),
    QT_TRANSLATE_NOOP("Place", "Israel (Tel Aviv)"),
    QT_TRANSLATE_NOOP("Place", "Middle East (UAE)"),
    QT_TRANSLATE_NOOP("Place", "Middle East (Bahrain)"),
    QT_TRANSLATE_NOOP("Place", "Africa (Cape Town)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Hong Kong)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Taipei)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Tokyo)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Seoul)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Osaka)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Mumbai)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Hyderabad)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Singapore)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Sydney)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Jakarta)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Melbourne)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Malaysia)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (New Zealand)"),
    QT_TRANSLATE_NOOP("Place", "Asia Pacific (Thailand)"),
    QT_TRANSLATE_NOOP("Place", "China (Beijing)"),
    QT_TRANSLATE_NOOP("Place", "China (Ningxia)"),
    QT_TRANSLATE_NOOP("Place", "AWS European Sovereign Cloud (Germany)"),
    // countries
    QT_TRANSLATE_NOOP("Place", "United States"),
    QT_TRANSLATE_NOOP("Place", "Canada"),
    QT_TRANSLATE_NOOP("Place", "Mexico"),
    QT_TRANSLATE_NOOP("Place", "Brazil"),
    QT_TRANSLATE_NOOP("Place", "Germany"),
    QT_TRANSLATE_NOOP("Place", "Switzerland"),
    QT_TRANSLATE_NOOP("Place", "Sweden"),
    QT_TRANSLATE_NOOP("Place", "Italy"),
    QT_TRANSLATE_NOOP("Place", "Spain"),
    QT_TRANSLATE_NOOP("Place", "Ireland"),
    QT_TRANSLATE_NOOP("Place", "United Kingdom"),
    QT_TRANSLATE_NOOP("Place", "France"),
    QT_TRANSLATE_NOOP("Place", "Israel"),
    QT_TRANSLATE_NOOP("Place", "United Arab Emirates"),
    QT_TRANSLATE_NOOP("Place", "Bahrain"),
    QT_TRANSLATE_NOOP("Place", "South Africa"),
    QT_TRANSLATE_NOOP("Place", "Hong Kong SAR"),
    QT_TRANSLATE_NOOP("Place", "Taiwan"),
    QT_TRANSLATE_NOOP("Place", "Japan"),
    QT_TRANSLATE_NOOP("Place", "South Korea"),
    QT_TRANSLATE_NOOP("Place", "India"),
    QT_TRANSLATE_NOOP("Place", "Singapore"),
    QT_TRANSLATE_NOOP("Place", "Australia"),
    QT_TRANSLATE_NOOP("Place", "Indonesia"),
    QT_TRANSLATE_NOOP("Place", "Malaysia"),
    QT_TRANSLATE_NOOP("Place", "New Zealand"),
    QT_TRANSLATE_NOOP("Place", "Thailand"),
    QT_TRANSLATE_NOOP("Place", "China"),
    // what lies in a country
    QT_TRANSLATE_NOOP("Place", "Virginia"),
    QT_TRANSLATE_NOOP("Place", "Ohio"),
    QT_TRANSLATE_NOOP("Place", "California"),
    QT_TRANSLATE_NOOP("Place", "Oregon"),
    QT_TRANSLATE_NOOP("Place", "Ohio/US-East"),
    QT_TRANSLATE_NOOP("Place", "Oregon/US-West"),
    QT_TRANSLATE_NOOP("Place", "Quebec"),
    QT_TRANSLATE_NOOP("Place", "Alberta"),
    QT_TRANSLATE_NOOP("Place", "Queretaro"),
    QT_TRANSLATE_NOOP("Place", "Sao Paulo"),
    QT_TRANSLATE_NOOP("Place", "Hesse (Frankfurt)"),
    QT_TRANSLATE_NOOP("Place", "Zurich"),
    QT_TRANSLATE_NOOP("Place", "Stockholm"),
    QT_TRANSLATE_NOOP("Place", "Milan"),
    QT_TRANSLATE_NOOP("Place", "Aragon"),
    QT_TRANSLATE_NOOP("Place", "Dublin"),
    QT_TRANSLATE_NOOP("Place", "London"),
    QT_TRANSLATE_NOOP("Place", "Paris"),
    QT_TRANSLATE_NOOP("Place", "Tel Aviv"),
    QT_TRANSLATE_NOOP("Place", "UAE"),
    QT_TRANSLATE_NOOP("Place", "Cape Town"),
    QT_TRANSLATE_NOOP("Place", "Hong Kong"),
    QT_TRANSLATE_NOOP("Place", "Taipei"),
    QT_TRANSLATE_NOOP("Place", "Tokyo"),
    QT_TRANSLATE_NOOP("Place", "Seoul"),
    QT_TRANSLATE_NOOP("Place", "Osaka"),
    QT_TRANSLATE_NOOP("Place", "Mumbai"),
    QT_TRANSLATE_NOOP("Place", "Hyderabad"),
    QT_TRANSLATE_NOOP("Place", "Sydney"),
    QT_TRANSLATE_NOOP("Place", "Jakarta"),
    QT_TRANSLATE_NOOP("Place", "Melbourne"),
    QT_TRANSLATE_NOOP("Place", "Kuala Lumpur"),
    QT_TRANSLATE_NOOP("Place", "Auckland"),
    QT_TRANSLATE_NOOP("Place", "Bangkok"),
    QT_TRANSLATE_NOOP("Place", "Beijing"),
    QT_TRANSLATE_NOOP("Place", "Ningxia"),
    QT_TRANSLATE_NOOP("Place", "Brandenburg"),
};

} // namespace

QString placeName(const QString &name) {
    return name.isEmpty() ? name : QCoreApplication::translate("Place", name.toUtf8().constData());
}

QString regionName(const Region &region) {
    return region.added ? region.name : placeName(region.name);
}

QString countryName(const Region &region) {
    return region.added ? region.country : placeName(region.country);
}

QString localityName(const Region &region) {
    return region.added ? region.locality : placeName(region.locality);
}

std::span<const char *const> translatedPlaces() {
    return kPlaces;
}

} // namespace greenprint
