#pragma once

#include "model/error.h"
#include "model/library/frozenresults.h"
#include "model/plan/plan.h"
#include "reports/content/report.h"
#include "reports/document/document.h"

#include <QByteArray>

#include <optional>

namespace greenprint::report {

/// The ways in which a document can be written.
enum class FileType : quint8 { Pdf, Html, Markdown, Csv, Xlsx };

/// By the ending of a file's name; none if it is not known.
std::optional<FileType> fileTypeOf(const QString &fileName);
/// "pdf, html …", for messages.
QString knownEndings();

struct RenderOptions {
    /// PDF/A-1b, which cannot carry the plan.
    bool archive = false;
    /// Carried beside the plan, for a review that shows what was computed then.
    std::optional<FrozenResults> results{};
    /// The machine-readable form of a model card, carried beside the plan.
    std::optional<QByteArray> card{};
};

/// What the PDF of a report carries beside the plan: the results and, where it is a model card, its
/// machine-readable form. `catalog` is without the plan's overrides.
RenderOptions carriedBy(
    const ReportOrder &order, const Catalog &catalog, const Plan &plan,
    const Comparison &comparison);

/// The document as a file of that type. A PDF carries `plan`.
Expected<QByteArray> render(
    const Document &document, FileType type, const Plan &plan, const RenderOptions &options = {});

} // namespace greenprint::report
