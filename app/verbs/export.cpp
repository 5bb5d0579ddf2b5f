#include "app/cli/verb.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "model/review/reviewexport.h"
#include "model/savefile.h"

namespace greenprint::cli {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Cli", text);
}

/// What a format is made from.
struct ExportInput {
    const Catalog &catalog; ///< without the plan's overrides
    const Plan &plan;
    QString scenario;
    Lens lens;
};

struct Exported {
    QByteArray bytes;
    QStringList remarks; ///< for standard error
    bool feasible = true;
};

/// A format: its name on the command line and its writer.
struct ExportFormat {
    const char *name;
    Exported (*write)(const ExportInput &);
};

Exported customLens(const ExportInput &input) {
    Exported exported{writeLens(input.lens), {}};
    for (const LensDefect &defect : lintLens(input.lens)) {
        if (defect.severity() == Severity::Error)
            exported.remarks << QStringLiteral("%1: %2").arg(defect.path, defect.message);
    }
    return exported;
}

Exported waReview(const ExportInput &input) {
    const ReviewResult result = review(input.catalog, input.plan, input.lens, input.scenario);
    return {
        writeWaReview(input.catalog, result, {input.plan.name, QDate::currentDate()}),
        {},
        result.feasible};
}

Exported waAnswers(const ExportInput &input) {
    const ReviewResult result = review(
        input.catalog, input.plan, input.lens, input.scenario, Improvements::LeftOut);
    WaAnswers answers = writeWaAnswers(result);
    return {std::move(answers.bytes), std::move(answers.shortened), result.feasible};
}

constexpr ExportFormat kFormats[] = {
    {"custom-lens", customLens},
    {"wa-review", waReview},
    {"wa-answers", waAnswers},
};

QString knownFormats() {
    QStringList names;
    for (const ExportFormat &format : kFormats)
        names << QLatin1String(format.name);
    return names.join(QStringLiteral(", "));
}

Result<int> run(const Invocation &call) {
    auto arguments = call.expectArguments(2, "FORMAT PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto format = std::ranges::find_if(kFormats, [&](const ExportFormat &f) {
        return arguments->first() == QLatin1String(f.name);
    });
    if (format == std::end(kFormats)) {
        return tl::unexpected(Failure(
            kUsage,
            tr("there is no format \"%1\"; there are %2").arg(arguments->first(), knownFormats())));
    }
    const QString fileName = call.option("o");
    if (fileName.isEmpty())
        return tl::unexpected(Failure(kUsage, tr("-o FILE is missing")));
    auto loaded = call.loadPlan(arguments->at(1));
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto scenario = call.scenario(loaded->plan);
    if (!scenario)
        return tl::unexpected(scenario.error());
    Lens lens = builtInLens(loaded->catalog);
    if (call.has("lens")) {
        auto reading = readLensFile(call.option("lens"));
        if (!reading)
            return tl::unexpected(Failure(reading.error()));
        lens = std::move(reading->lens);
    }
    const Exported exported = format->write(
        {loaded->catalog, loaded->plan, *scenario, std::move(lens)});
    for (const QString &remark : exported.remarks)
        call.warn(remark);
    const auto saved = saveFile(fileName, exported.bytes);
    if (!saved)
        return tl::unexpected(Failure(saved.error()));
    return exported.feasible ? kDone : kInfeasible;
}

} // namespace

Verb exportVerb() {
    return {
        "export", "custom-lens|wa-review|wa-answers PLAN -o FILE [--lens FILE]",
        QT_TRANSLATE_NOOP("Cli", "A file for another tool."),
        [] {
            return std::vector{
                valueOption("o", "FILE", QT_TRANSLATE_NOOP("Cli", "File to write.")),
                valueOption(
                    "lens", "FILE",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Well-Architected custom lens; the built-in lens without it."))};
        },
        run};
}

} // namespace greenprint::cli
