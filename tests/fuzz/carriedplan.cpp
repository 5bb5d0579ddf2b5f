#include "reports/read/carriedplan.h"

#include "model/plan/planfile.h"

using namespace greenprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!report::isPdf(bytes))
        return 0;
    if (const auto plan = report::carriedPlan(bytes))
        (void)readPlan(*plan, Catalog::builtIn());
    // results that are understood are written and understood again
    const auto results = report::carriedResults(bytes);
    if (results && *results && !FrozenResults::fromJson((*results)->toJson()))
        qFatal("results that were read cannot be read again");
    return 0;
}
