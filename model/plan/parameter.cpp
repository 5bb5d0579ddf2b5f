#include "model/plan/parameter.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace greenprint {
namespace {

QString translated(const char *text) {
    return text ? QCoreApplication::translate("Parameter", text) : QString();
}

struct ExpectationTexts {
    Q_DECLARE_TR_FUNCTIONS(Expectation)
};

QString rangeText(const Parameter &p, const QString &what) {
    const bool least = std::isfinite(p.least);
    const bool most = std::isfinite(p.most);
    if (least && most) {
        return p.leastExcluded ? ExpectationTexts::tr("%1 above %2, up to %3")
                                     .arg(what, numberText(p.least), numberText(p.most))
                               : ExpectationTexts::tr("%1 from %2 to %3")
                                     .arg(what, numberText(p.least), numberText(p.most));
    }
    if (least)
        return p.leastExcluded ? ExpectationTexts::tr("%1 above %2").arg(what, numberText(p.least))
                               : ExpectationTexts::tr("%1 from %2").arg(what, numberText(p.least));
    if (most)
        return ExpectationTexts::tr("%1 up to %2").arg(what, numberText(p.most));
    return what;
}

} // namespace

QString Parameter::translatedLabel() const {
    return translated(label);
}

QString Parameter::translatedHelp() const {
    return translated(help);
}

QString Parameter::translatedGroup() const {
    return translated(group);
}

QString Parameter::expectation() const {
    switch (kind) {
    case ValueKind::Number:
        return rangeText(*this, ExpectationTexts::tr("a number"));
    case ValueKind::Count:
        return rangeText(*this, ExpectationTexts::tr("a whole number"));
    case ValueKind::Choice: {
        QStringList words;
        for (const auto &[word, label] : access.choices())
            words << word;
        return ExpectationTexts::tr("one of %1").arg(words.join(QStringLiteral(", ")));
    }
    case ValueKind::YesNo:
        return ExpectationTexts::tr("yes or no");
    case ValueKind::Id:
        return ExpectationTexts::tr("1 to 64 letters, digits, hyphens or underscores");
    case ValueKind::DatasetRef:
        return ExpectationTexts::tr("the id of a dataset");
    case ValueKind::TaskRef:
        return ExpectationTexts::tr("the id of a task");
    case ValueKind::ServiceRef:
        return ExpectationTexts::tr("the id of a service");
    case ValueKind::ServiceRefs:
        return ExpectationTexts::tr("ids of services, separated by spaces");
    case ValueKind::ScenarioRef:
        return ExpectationTexts::tr("the id of another scenario");
    case ValueKind::RegionRef:
        return ExpectationTexts::tr("a Region of the catalog or of an override");
    case ValueKind::RegionRefs:
        return ExpectationTexts::tr("Regions, separated by spaces");
    case ValueKind::InstanceRef:
        return ExpectationTexts::tr("an instance type of the catalog or of an override");
    case ValueKind::StorageClassRef:
        return ExpectationTexts::tr("a storage class of the catalog");
    case ValueKind::PracticeRef:
        return ExpectationTexts::tr("the id of a practice of the catalog");
    case ValueKind::EndOfTransfer:
        return ExpectationTexts::tr("a Region, \"internet\" or \"dataset:ID\"");
    case ValueKind::WorkloadPath:
        return ExpectationTexts::tr("the path of an attribute of the workload");
    case ValueKind::ScenarioPath:
        return ExpectationTexts::tr("the path of a part of the plan");
    case ValueKind::SubjectRef:
        return ExpectationTexts::tr("the id of a part of the workload");
    case ValueKind::Words:
        return ExpectationTexts::tr("words, separated by spaces");
    case ValueKind::Week:
        return ExpectationTexts::tr("168 numbers from 0, not all of them 0");
    case ValueKind::Month:
        return ExpectationTexts::tr("a month such as 2027-01");
    case ValueKind::Retention:
        return ExpectationTexts::tr("a number of days, or \"never\"");
    case ValueKind::Date:
        return ExpectationTexts::tr("a date such as 2027-01-31");
    case ValueKind::Text:
        break;
    }
    return ExpectationTexts::tr("text without control characters");
}

QString numberText(double value) {
    std::array<char, 400> buffer{};
    const double magnitude = std::abs(value);
    const bool plain = magnitude == 0.0 || (magnitude >= 1e-7 && magnitude < 1e16);
    const auto result = plain ? std::to_chars(
                            buffer.data(), buffer.data() + buffer.size(), value,
                            std::chars_format::fixed)
                              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QString::fromLatin1(buffer.data(), static_cast<qsizetype>(result.ptr - buffer.data()));
}

std::optional<double> parseNumber(QStringView text) {
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    // what is not Latin-1 becomes a question mark, which no number has
    const QByteArray latin1 = text.toLatin1();
    double value = 0.0;
    const char *end = latin1.constData() + latin1.size();
    const auto [rest, error] = std::from_chars(latin1.constData(), end, value);
    if (error != std::errc() || rest != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace greenprint
