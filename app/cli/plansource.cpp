#include "app/cli/plansource.h"

#include "model/readfile.h"
#include "reports/read/carriedplan.h"

#include <QCoreApplication>
#include <QFile>

namespace greenprint::cli {
namespace {

/// So far into a file a PDF may begin.
constexpr qint64 kSignatureBytes = 1024;
constexpr qint64 kMaxPdfBytes = 256 * 1024 * 1024;

} // namespace

QString libraryFile(const Invocation &call) {
    return call.has("library") ? call.option("library") : Library::defaultFile();
}

Result<std::unique_ptr<Library>> openLibrary(const Invocation &call, Library::Access access) {
    const QString file = libraryFile(call);
    // an older library is brought up to date first, which a copy that may only be read cannot be
    if (access == Library::Access::ReadOnly && Library::inspect(file).state == LibraryState::Older)
        access = Library::Access::ReadWrite;
    auto library = Library::open(file, access);
    if (!library)
        return tl::unexpected(Failure(library.error()));
    return std::move(*library);
}

Result<QByteArray> planBytes(const Invocation &call, const QString &argument) {
    if (argument.startsWith(QLatin1String(kLibraryPrefix))) {
        auto library = openLibrary(call, Library::Access::ReadOnly);
        if (!library)
            return tl::unexpected(library.error());
        auto id = (*library)->find(argument.mid(static_cast<int>(qstrlen(kLibraryPrefix))));
        if (!id)
            return tl::unexpected(Failure(id.error()));
        auto bytes = (*library)->planFile(*id);
        if (!bytes)
            return tl::unexpected(Failure(bytes.error()));
        return *bytes;
    }
    QFile file(argument);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Failure(Error::unreadable(argument, file.errorString())));
    const bool pdf = report::isPdf(file.peek(kSignatureBytes));
    const QByteArray bytes = readUpTo(file, pdf ? kMaxPdfBytes : kMaxPlanBytes);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(Failure(Error::unreadable(argument, file.errorString())));
    if (!pdf)
        return bytes;
    if (bytes.size() > kMaxPdfBytes) {
        return tl::unexpected(Failure(Error::unreadable(
            argument, QCoreApplication::translate("Cli", "the PDF is larger than 256 MiB"))));
    }
    auto plan = report::carriedPlan(bytes);
    if (!plan)
        return tl::unexpected(Failure(Error::unreadable(argument, plan.error().message)));
    return *plan;
}

Result<report::FrozenState> milestoneOf(
    const Invocation &call, const Catalog &catalog, const Plan &plan, const QString &name) {
    if (!plan.id) {
        return tl::unexpected(Failure(
            kUsage,
            QCoreApplication::translate(
                "Cli", "the plan has no id, so that the library keeps no milestone of it")));
    }
    auto library = openLibrary(call, Library::Access::ReadOnly);
    if (!library)
        return tl::unexpected(library.error());
    auto stored = (*library)->readMilestone(*plan.id, name, catalog);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    if (!stored->reading.ok())
        return tl::unexpected(Failure(kUnreadable, stored->reading.errorText()));
    auto all = (*library)->milestones(*plan.id);
    if (!all)
        return tl::unexpected(Failure(all.error()));
    const auto of = std::ranges::find(*all, name, &FrozenMilestone::name);
    return report::FrozenState{
        name, of == all->end() ? QString() : of->recorded.date().toString(Qt::ISODate),
        std::move(stored->reading.plan), std::move(stored->results)};
}

Result<std::vector<report::FrozenState>> milestonesOf(
    const Invocation &call, const Catalog &catalog, const Plan &plan) {
    std::vector<report::FrozenState> states;
    if (!plan.id || Library::inspect(libraryFile(call)).state != LibraryState::Current)
        return states;
    auto library = openLibrary(call, Library::Access::ReadOnly);
    if (!library)
        return tl::unexpected(library.error());
    // a plan that the library does not know has none
    const auto all = (*library)->milestones(*plan.id);
    for (const FrozenMilestone &m : all.value_or(std::vector<FrozenMilestone>())) {
        auto state = milestoneOf(call, catalog, plan, m.name);
        if (state)
            states.push_back(std::move(*state));
        else
            call.warn(state.error().message);
    }
    return states;
}

} // namespace greenprint::cli
