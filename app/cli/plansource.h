#pragma once

#include "app/cli/verb.h"
#include "model/library/library.h"
#include "reports/content/milestonereview.h"

namespace greenprint::cli {

/// What a PLAN argument begins with if it names a plan of the library: "library:NAME".
inline constexpr const char *kLibraryPrefix = "library:";

/// The library of --library, or the user's.
QString libraryFile(const Invocation &call);
/// Opens it; where there is none this is an error, unless it is to be written.
Result<std::unique_ptr<Library>> openLibrary(const Invocation &call, Library::Access access);

/// The bytes of a plan: of a file, of a PDF that carries it, or of the newest revision in
/// the library.
Result<QByteArray> planBytes(const Invocation &call, const QString &argument);

/// A milestone of the plan as the library keeps it.
Result<report::FrozenState> milestoneOf(
    const Invocation &call, const Catalog &catalog, const Plan &plan, const QString &name);
/// All that the library keeps of the plan, oldest first; none without a library. One that names
/// what the catalog does not have is told of and left out.
Result<std::vector<report::FrozenState>> milestonesOf(
    const Invocation &call, const Catalog &catalog, const Plan &plan);

} // namespace greenprint::cli
