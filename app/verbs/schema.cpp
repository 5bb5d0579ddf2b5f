#include "app/cli/verb.h"
#include "model/plan/planschema.h"

namespace greenprint::cli {
namespace {

Result<int> runSchema(const Invocation &call) {
    if (auto none = call.expectArguments(0, "schema"); !none)
        return tl::unexpected(none.error());
    return call.print(planSchema());
}

} // namespace

Verb schemaVerb() {
    return {
        "schema", "", QT_TRANSLATE_NOOP("Cli", "Prints the RELAX NG schema of the plan file."),
        [] { return std::vector<QCommandLineOption>{}; }, runSchema};
}

} // namespace greenprint::cli
