#include "app/cli/verb.h"
#include "model/plan/planschema.h"

namespace greenprint::cli {
namespace {

Result<int> run(const Invocation &call) {
    if (!call.arguments().isEmpty())
        return tl::unexpected(Failure(kUsage, QString()));
    return call.print(planSchema());
}

} // namespace

Verb schemaVerb() {
    return {
        "schema", "", QT_TRANSLATE_NOOP("Cli", "Prints the RELAX NG schema of the plan file."),
        [] { return std::vector<QCommandLineOption>{}; }, run};
}

} // namespace greenprint::cli
