#include "ui/document/lastmilestone.h"

#include "model/library/library.h"

namespace greenprint::ui {

std::optional<report::FrozenState> lastMilestone(const Plan &plan, const Catalog &catalog) {
    const QString file = Library::defaultFile();
    if (!plan.id || Library::inspect(file).state != LibraryState::Current)
        return std::nullopt;
    const auto library = Library::open(file, Library::Access::ReadOnly);
    if (!library)
        return std::nullopt;
    const auto milestones = (*library)->milestones(*plan.id);
    if (!milestones || milestones->empty())
        return std::nullopt;
    const FrozenMilestone &last = milestones->back();
    auto stored = (*library)->readMilestone(*plan.id, last.name, catalog);
    if (!stored || !stored->reading.ok())
        return std::nullopt;
    return report::FrozenState{
        last.name, last.recorded.date().toString(Qt::ISODate), std::move(stored->reading.plan),
        std::move(stored->results)};
}

} // namespace greenprint::ui
