#include "model/estimate/missinginput.h"

namespace greenprint {

void reportMissing(
    LedgerBuilder &builder, const Subject &subject, const ElementSpec &spec, const char *key) {
    builder.report(
        Severity::Warning, FindingCode::MissingInput, pathOf(subject),
        {spec.parameter(QLatin1String(key))->translatedLabel()});
    builder.ledger().findings.back().attribute = QLatin1String(key);
}

Factor unknownFactor(FactorName name, Unit unit, QString of) {
    return {name, unit, false, kEveryLineMetric, std::move(of), {}, {}};
}

void reportSpeedProblem(
    LedgerBuilder &builder, const Subject &subject, SpeedProblem problem, const InstanceType &type,
    const InstanceType *reference, const ElementSpec &spec, const char *demand) {
    const auto refuse = [&](FindingCode code, const QStringList &arguments) {
        builder.report(
            Severity::Error, code, pathOf(subject), arguments, QStringLiteral("greenprint-method"));
    };
    switch (problem) {
    case SpeedProblem::None:
        break;
    case SpeedProblem::NoBasis:
        refuse(FindingCode::NoSpeedBasis, {type.id, reference ? reference->id : QString()});
        break;
    case SpeedProblem::NoAccelerator:
        refuse(FindingCode::NoAccelerator, {type.id});
        break;
    case SpeedProblem::MissingDemand:
        reportMissing(builder, subject, spec, demand);
        break;
    }
}

} // namespace greenprint
