#include "ui/document/plancommand.h"

#include "ui/document/plandocument.h"

namespace greenprint::ui {
namespace {

constexpr int kNeverMerges = -1;
constexpr int kMerges = 1;

} // namespace

PlanCommand::PlanCommand(
    PlanDocument &document, const QString &name, std::shared_ptr<const Plan> before,
    std::shared_ptr<const Plan> after, const QString &mergeKey)
    : QUndoCommand(name)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey) {}

void PlanCommand::undo() {
    m_document.setState(m_before);
}

void PlanCommand::redo() {
    m_document.setState(m_after);
}

int PlanCommand::id() const {
    return m_mergeKey.isEmpty() ? kNeverMerges : kMerges;
}

bool PlanCommand::mergeWith(const QUndoCommand *other) {
    const auto *next = static_cast<const PlanCommand *>(other);
    if (next->m_mergeKey != m_mergeKey)
        return false;
    m_after = next->m_after;
    setObsolete(*m_after == *m_before);
    return true;
}

} // namespace greenprint::ui
