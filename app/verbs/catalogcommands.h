#pragma once

#include "app/cli/verb.h"

namespace greenprint::cli {

// the commands of `greenprint-cli catalog` that work with the catalogs kept in the library

Result<int> importCatalog(const Invocation &call, const QStringList &arguments);
Result<int> previewVersion(const Invocation &call, const QStringList &arguments);
Result<int> listVersions(const Invocation &call, const QStringList &arguments);
Result<int> useVersion(const Invocation &call, const QStringList &arguments);
Result<int> goBack(const Invocation &call, const QStringList &arguments);
Result<int> exportVersion(const Invocation &call, const QStringList &arguments);
Result<int> removeVersion(const Invocation &call, const QStringList &arguments);

} // namespace greenprint::cli
