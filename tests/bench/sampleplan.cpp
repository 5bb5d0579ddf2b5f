#include "tests/bench/sampleplan.h"

#include "model/catalog/catalog.h"
#include "model/plan/planfile.h"

#include <cstdio>
#include <cstdlib>

namespace greenprint::bench {

const Plan &samplePlan() {
    static const Plan plan = [] {
        const QString chosen = qEnvironmentVariable("GREENPRINT_BENCH_PLAN");
        const QString path = !chosen.isEmpty()
                                 ? chosen
                                 : QStringLiteral(GREENPRINT_SOURCE_DIR
                                                  "/resources/samples/image-classification.gplan");
        const auto loaded = readPlanFile(path, Catalog::builtIn());
        if (!loaded || !loaded->ok()) {
            const QString why = loaded ? loaded->errorText() : loaded.error().text();
            std::fprintf(stderr, "%s\n", qPrintable(why));
            std::exit(1);
        }
        return loaded->plan;
    }();
    return plan;
}

} // namespace greenprint::bench
