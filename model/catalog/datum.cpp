#include "model/catalog/datum.h"

namespace greenprint {

double Datum::lowOrDefault() const {
    if (!std::isnan(low))
        return low;
    switch (provenance.confidence) {
    case Confidence::High:
        return value * 0.95;
    case Confidence::Medium:
        return value * 0.8;
    case Confidence::Low:
        return value * 0.5;
    case Confidence::User:
        break;
    }
    return value;
}

double Datum::highOrDefault() const {
    if (!std::isnan(high))
        return high;
    switch (provenance.confidence) {
    case Confidence::High:
        return value * 1.05;
    case Confidence::Medium:
        return value * 1.2;
    case Confidence::Low:
        return value * 2.0;
    case Confidence::User:
        break;
    }
    return value;
}

Datum Datum::scaled(double factor) const {
    return {value * factor, low * factor, high * factor, provenance};
}

} // namespace greenprint
