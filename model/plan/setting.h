#pragma once

#include "model/quantity/unit.h"

#include <QString>
#include <QStringList>

#include <boost/property_tree/ptree.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace greenprint {

/// An input of the plan: set by the user, or left to its default or to what it inherits.
template <class T>
using Setting = std::optional<T>;

/// A number in its unit as one in the canonical unit of its dimension.
template <Unit U>
double canonical(In<U> v) {
    return v.number * canonicalSize(U);
}

/// A calendar month, "2027-01".
struct YearMonth {
    int year = 2027;
    int month = 1;

    /// The month that many months later.
    YearMonth plus(int months) const {
        const int count = year * 12 + (month - 1) + months;
        return {count / 12, count % 12 + 1};
    }
    friend bool operator==(const YearMonth &, const YearMonth &) = default;
};

/// Days that logs are kept; no number means for ever.
struct Retention {
    std::optional<double> days;
    friend bool operator==(const Retention &, const Retention &) = default;
};

/// The weight of each hour of a week from Monday 00:00; 168 numbers, not all zero.
struct WeekProfile {
    std::vector<double> hours;
    friend bool operator==(const WeekProfile &, const WeekProfile &) = default;
};

/// What a file holds that this version does not know. Kept and written back, never acted on.
struct Extras {
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<std::pair<QString, boost::property_tree::ptree>> elements;
    QStringList comments; ///< in front of the element
    QStringList trailing; ///< comments after its last child

    friend bool operator==(const Extras &, const Extras &) = default;
};

} // namespace greenprint
