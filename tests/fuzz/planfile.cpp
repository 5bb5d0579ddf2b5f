#include "model/plan/planfile.h"

#include "model/plan/design.h"

using namespace greenprint;

/// Whatever is read as a plan is written and read again as an equal one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const PlanReading reading = readPlan(bytes, Catalog::builtIn());
    for (const Finding &finding : reading.findings)
        (void)messageText(finding);
    if (!reading.ok())
        return 0;
    const QByteArray written = writePlan(reading.plan);
    const PlanReading again = readPlan(written, Catalog::builtIn());
    if (!again.ok() || !(again.plan == reading.plan))
        qFatal(
            "the plan is not read back:\n%s\n%s", written.constData(),
            qPrintable(again.errorText()));
    for (const QString &id : scenarioIds(reading.plan))
        (void)designOf(reading.plan, id);
    return 0;
}
