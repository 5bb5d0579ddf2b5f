#pragma once

#include "model/plan/plan.h"

#include <QUndoCommand>

#include <memory>

namespace greenprint::ui {

class PlanDocument;

/// One step of a document's history: the plan before and the plan after, as values. Parts that
/// did not change are shared between them.
class PlanCommand : public QUndoCommand {
public:
    PlanCommand(
        PlanDocument &document, const QString &name, std::shared_ptr<const Plan> before,
        std::shared_ptr<const Plan> after, const QString &mergeKey);

    const Plan &before() const { return *m_before; }
    const Plan &after() const { return *m_after; }

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    PlanDocument &m_document;
    std::shared_ptr<const Plan> m_before;
    std::shared_ptr<const Plan> m_after;
    QString m_mergeKey;
};

} // namespace greenprint::ui
