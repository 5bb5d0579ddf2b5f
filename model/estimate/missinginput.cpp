#include "model/estimate/missinginput.h"

namespace greenprint {

void reportMissing(
    LedgerBuilder &builder, const Subject &subject, const ElementSpec &spec, const char *key) {
    builder.find(
        Severity::Warning, FindingCode::MissingInput, pathOf(subject),
        {spec.parameter(QLatin1String(key))->translatedLabel()});
    builder.ledger().findings.back().attribute = QLatin1String(key);
}

} // namespace greenprint
