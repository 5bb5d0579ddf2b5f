#include "model/plan/parameter.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace greenprint {
namespace {

QString translated(const char *text) {
    return text ? QCoreApplication::translate("Parameter", text) : QString();
}

QString tr(const char *text) {
    return QCoreApplication::translate("Expectation", text);
}

QString rangeText(const Parameter &p, const QString &what) {
    const bool least = std::isfinite(p.least);
    const bool most = std::isfinite(p.most);
    if (least && most) {
        return p.leastExcluded
                   ? tr("%1 above %2, up to %3").arg(what, numberText(p.least), numberText(p.most))
                   : tr("%1 from %2 to %3").arg(what, numberText(p.least), numberText(p.most));
    }
    if (least)
        return p.leastExcluded ? tr("%1 above %2").arg(what, numberText(p.least))
                               : tr("%1 from %2").arg(what, numberText(p.least));
    if (most)
        return tr("%1 up to %2").arg(what, numberText(p.most));
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
        return rangeText(*this, tr("a number"));
    case ValueKind::Count:
        return rangeText(*this, tr("a whole number"));
    case ValueKind::Choice: {
        QStringList words;
        for (const auto &[word, label] : access.choices())
            words << word;
        return tr("one of %1").arg(words.join(QStringLiteral(", ")));
    }
    case ValueKind::YesNo:
        return tr("yes or no");
    case ValueKind::Id:
        return tr("1 to 64 letters, digits, hyphens or underscores");
    case ValueKind::DatasetRef:
        return tr("the id of a dataset");
    case ValueKind::TaskRef:
        return tr("the id of a task");
    case ValueKind::ServiceRef:
        return tr("the id of a service");
    case ValueKind::ServiceRefs:
        return tr("ids of services, separated by spaces");
    case ValueKind::ScenarioRef:
        return tr("the id of another scenario");
    case ValueKind::RegionRef:
        return tr("a Region of the catalog or of an override");
    case ValueKind::RegionRefs:
        return tr("Regions, separated by spaces");
    case ValueKind::InstanceRef:
        return tr("an instance type of the catalog or of an override");
    case ValueKind::StorageClassRef:
        return tr("a storage class of the catalog");
    case ValueKind::PracticeRef:
        return tr("the id of a practice of the catalog");
    case ValueKind::EndOfTransfer:
        return tr("a Region, \"internet\" or \"dataset:ID\"");
    case ValueKind::WorkloadPath:
        return tr("the path of an attribute of the workload");
    case ValueKind::ScenarioPath:
        return tr("the path of a part of the plan");
    case ValueKind::SubjectRef:
        return tr("the id of a part of the workload");
    case ValueKind::Words:
        return tr("words, separated by spaces");
    case ValueKind::Week:
        return tr("168 numbers from 0, not all of them 0");
    case ValueKind::Month:
        return tr("a month such as 2027-01");
    case ValueKind::Retention:
        return tr("a number of days, or \"never\"");
    case ValueKind::Date:
        return tr("a date such as 2027-01-31");
    case ValueKind::Text:
        break;
    }
    return tr("text without control characters");
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
    const QByteArray latin1 = text.toLatin1();
    if (latin1.contains('?') && !text.contains(u'?'))
        return std::nullopt;
    double value = 0.0;
    const char *end = latin1.constData() + latin1.size();
    const auto [rest, error] = std::from_chars(latin1.constData(), end, value);
    if (error != std::errc() || rest != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace greenprint
