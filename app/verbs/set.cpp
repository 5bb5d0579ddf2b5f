#include "app/cli/verb.h"
#include "model/plan/element.h"
#include "model/plan/planpath.h"
#include "model/plan/rename.h"

namespace greenprint::cli {
namespace {

/// The "=" between path and value: not one inside the brackets of an id.
qsizetype separatorOf(const QString &assignment) {
    int depth = 0;
    for (qsizetype i = 0; i < assignment.size(); ++i) {
        const QChar c = assignment[i];
        if (c == QLatin1Char('['))
            ++depth;
        else if (c == QLatin1Char(']'))
            --depth;
        else if (c == QLatin1Char('=') && depth == 0)
            return i;
    }
    return -1;
}

Result<int> runSet(const Invocation &call) {
    const QStringList arguments = call.arguments();
    if (arguments.size() < 2 || !call.has("o"))
        return tl::unexpected(Failure(kUsage, QStringLiteral("PLAN PATH=VALUE… -o FILE")));
    auto loaded = call.loadPlan(arguments.first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    Plan plan = loaded->plan;
    for (const QString &assignment : arguments.mid(1)) {
        const qsizetype at = separatorOf(assignment);
        if (at <= 0) {
            return tl::unexpected(Failure(
                kUsage,
                QCoreApplication::translate("Cli", "\"%1\" is not PATH=VALUE").arg(assignment)));
        }
        const QString path = assignment.left(at);
        const QString value = assignment.mid(at + 1);
        auto done = setIn(plan, path, value);
        // an empty value at the path of an element removes the element
        if (!done && value.isEmpty())
            done = removeAt(refTo(plan), path);
        if (!done)
            return tl::unexpected(Failure(kUnreadable, done.error().text()));
    }
    PlanReading check;
    check.findings = checkPlan(plan, loaded->catalog);
    if (!check.ok())
        return tl::unexpected(Failure(kUnreadable, check.errorText()));
    auto saved = savePlanFile(plan, call.option("o"));
    if (!saved)
        return tl::unexpected(Failure(saved.error()));
    return kDone;
}

} // namespace

Verb setVerb() {
    return {
        "set", "PLAN PATH=VALUE… -o FILE",
        QT_TRANSLATE_NOOP("Cli", "Changes a plan; creates missing parts, an empty value removes."),
        [] {
            return std::vector{
                valueOption("o", "FILE", QT_TRANSLATE_NOOP("Cli", "File to write."))};
        },
        runSet};
}

} // namespace greenprint::cli
