#include "model/library/library.h"
#include "model/library/recovery.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace greenprint;

namespace {

/// The driver for SQLite is a plug-in, which needs an application.
const QCoreApplication &application() {
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    return application;
}

} // namespace

/// A file is looked at, checked, read and recovered; it is not changed by any of it, and what is
/// recovered is sound.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    (void)application();
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("library.sqlite"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return 0;
    }
    (void)checkLibrary(name);
    if (auto library = Library::open(name, Library::Access::ReadOnly)) {
        const auto plans = (*library)->plans();
        for (const PlanSummary &plan : plans.value_or(std::vector<PlanSummary>())) {
            (void)(*library)->history(plan.id);
            (void)(*library)->read(plan.id, Catalog::builtIn());
        }
        (void)(*library)->catalogInUse();
    }
    const QString into = dir.filePath(QStringLiteral("recovered.sqlite"));
    if (recoverLibrary(name, into) && !checkLibrary(into).sound())
        qFatal("what was recovered is not sound");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
        qFatal("the file was changed");
    return 0;
}
