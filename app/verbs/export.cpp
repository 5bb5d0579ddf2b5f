#include "app/cli/verb.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "model/review/reviewexport.h"
#include "model/savefile.h"
#include "model/whatif/compare.h"
#include "reports/exchange/boamps.h"
#include "reports/exchange/cyclonedx.h"
#include "reports/exchange/euannex.h"
#include "reports/exchange/huggingfacecard.h"
#include "reports/exchange/sagemakercard.h"
#include "reports/exchange/scireport.h"
#include "reports/write/reportfile.h"

#include <QCoreApplication>

namespace greenprint::cli {
namespace {

/// What a format is made from.
struct ExportInput {
    const Catalog &catalog; ///< without the plan's overrides
    const Plan &plan;
    QString scenario;
    Lens lens;
    QString fileName;
};

struct Exported {
    QByteArray bytes;
    QStringList remarks; ///< for standard error
    bool feasible = true;
};

/// A format: its name on the command line and its writer.
struct ExportFormat {
    const char *name;
    Result<Exported> (*write)(const ExportInput &);
};

/// Calls a writer of the exchange formats.
Result<Exported> exchanged(const ExportInput &input, const exchange::ExchangeWriter &write) {
    const Comparison comparison = compare(input.catalog, input.plan);
    const auto file = exchange::exchanged(
        input.catalog, input.plan, comparison, input.scenario, QDateTime::currentDateTime(), write);
    if (!file)
        return tl::unexpected(Failure(file.error()));
    return Exported{
        file->bytes, file->remarks, comparison.scenario(input.scenario)->ledger.feasible()};
}

Result<Exported> sagemaker(const ExportInput &input) {
    return exchanged(input, exchange::sagemakerCard);
}

Result<Exported> huggingFace(const ExportInput &input) {
    return exchanged(input, exchange::huggingFaceCard);
}

Result<Exported> cycloneDx(const ExportInput &input) {
    return exchanged(input, exchange::cycloneDx);
}

Result<Exported> boamps(const ExportInput &input) {
    return exchanged(input, exchange::boampsReport);
}

/// A document in the type that the file's name asks for; Markdown otherwise.
Expected<exchange::Exported> rendered(const report::Document &document, const ExportInput &input) {
    const auto type = report::fileTypeOf(input.fileName).value_or(report::FileType::Markdown);
    const auto bytes = report::render(document, type, input.plan);
    if (!bytes)
        return failure(bytes.error());
    return exchange::Exported{*bytes, {}};
}

Result<Exported> sci(const ExportInput &input) {
    return exchanged(input, [&](const report::ReportInput &of) -> Expected<exchange::Exported> {
        if (input.fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            return exchange::sciReport(of);
        return rendered(exchange::sciDocument(of), input);
    });
}

Result<Exported> euAnnex(const ExportInput &input) {
    return exchanged(input, [&](const report::ReportInput &of) {
        return rendered(exchange::euAnnex(of), input);
    });
}

Result<Exported> customLens(const ExportInput &input) {
    Exported exported{writeLens(input.lens), {}};
    for (const LensDefect &defect : lintLens(input.lens)) {
        if (defect.severity() == Severity::Error)
            exported.remarks << QStringLiteral("%1: %2").arg(defect.path, defect.message);
    }
    return exported;
}

Result<Exported> waReview(const ExportInput &input) {
    const ReviewResult result = review(input.catalog, input.plan, input.lens, input.scenario);
    return Exported{
        writeWaReview(input.catalog, result, {input.plan.name, QDate::currentDate()}),
        {},
        result.feasible};
}

Result<Exported> waAnswers(const ExportInput &input) {
    const ReviewResult result = review(
        input.catalog, input.plan, input.lens, input.scenario, Improvements::LeftOut);
    WaAnswers answers = writeWaAnswers(result);
    return Exported{std::move(answers.bytes), std::move(answers.shortened), result.feasible};
}

constexpr ExportFormat kFormats[] = {
    {"sagemaker", sagemaker},
    {"huggingface", huggingFace},
    {"cyclonedx", cycloneDx},
    {"boamps", boamps},
    {"sci", sci},
    {"eu-annex", euAnnex},
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

Result<int> runExport(const Invocation &call) {
    auto arguments = call.expectArguments(2, "FORMAT PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto format = std::ranges::find_if(kFormats, [&](const ExportFormat &f) {
        return arguments->first() == QLatin1String(f.name);
    });
    if (format == std::end(kFormats)) {
        return tl::unexpected(Failure(
            kUsage, CliTexts::tr("there is no format \"%1\"; there are %2")
                        .arg(arguments->first(), knownFormats())));
    }
    const QString fileName = call.option("o");
    if (fileName.isEmpty())
        return tl::unexpected(Failure(kUsage, CliTexts::tr("-o FILE is missing")));
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
    const auto exported = format->write(
        {loaded->catalog, loaded->plan, *scenario, std::move(lens), fileName});
    if (!exported)
        return tl::unexpected(exported.error());
    for (const QString &remark : exported->remarks)
        call.warn(remark);
    const auto saved = saveFile(fileName, exported->bytes);
    if (!saved)
        return tl::unexpected(Failure(saved.error()));
    return exitCodeFor(exported->feasible);
}

} // namespace

Verb exportVerb() {
    return {
        "export",
        "sagemaker|huggingface|cyclonedx|boamps|sci|eu-annex|custom-lens|wa-review|wa-answers PLAN "
        "-o "
        "FILE [--lens FILE]",
        QT_TRANSLATE_NOOP("Cli", "A file for another tool."),
        [] {
            return std::vector{
                valueOption("o", "FILE", QT_TRANSLATE_NOOP("Cli", "File to write.")),
                valueOption(
                    "lens", "FILE",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Well-Architected custom lens; the built-in lens without it."))};
        },
        runExport,
        Verb::Needs::Fonts};
}

} // namespace greenprint::cli
