#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/planfile.h"
#include "model/whatif/compare.h"
#include "ui/document/planopening.h"

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace greenprint::ui {

class Simulation;

/// A plan that is open: its present state, its history, where it is kept and what it results in.
/// The state is always a valid plan; what would make it invalid is refused with a reason. Every
/// change is simulated away from the window's thread, and the latest result wins.
class PlanDocument : public QObject {
    Q_OBJECT

public:
    /// `plan` must have been read without errors. An empty file name: it is not saved anywhere.
    PlanDocument(
        const Catalog &catalog, Plan plan, QString fileName = {}, QObject *parent = nullptr);
    /// The same with all that is known of how it was opened.
    PlanDocument(const Catalog &catalog, OpenedPlan opened, QObject *parent = nullptr);
    ~PlanDocument() override;

    const Plan &plan() const { return *m_state; }
    /// The present state as a value that stays as it is.
    std::shared_ptr<const Plan> state() const { return m_state; }
    QString name() const;

    /// The catalog that the plan is computed with, without the plan's overrides.
    const Catalog &catalog() const { return m_catalog; }
    /// Computes with another catalog from now on. The error says what the plan, or a step of its
    /// history, names that the catalog does not have; it stays with its own then.
    Expected<void> useCatalog(const Catalog &catalog);
    /// Why the plan is not computed with the catalog in use; empty if it is.
    const QString &catalogProblem() const { return m_catalogProblem; }
    /// The catalog with the plan's overrides.
    const Catalog &ownCatalog() const { return m_ownCatalog; }

    // editing
    /// Makes a change under a name that the history shows. Nothing happens if the plan stays the
    /// same. Changes in a row with the same `mergeKey` become one. The error says what would be
    /// wrong with the plan.
    Expected<void> edit(
        const QString &name, const std::function<void(Plan &)> &change,
        const QString &mergeKey = {});
    /// Sets the input at a path from text as in a plan file; empty clears it.
    Expected<void> set(const QString &path, const QString &value, const QString &mergeKey = {});
    /// What would be wrong with the plan after a change; nothing is changed.
    Expected<void> check(const std::function<void(Plan &)> &change) const;
    QUndoStack &history() { return m_history; }
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    /// It was opened for review: it stays read-only, and only a copy of it can be changed.
    bool isForReview() const { return m_forReview; }
    /// The results that came with the plan and were computed when it was frozen; null without.
    const std::shared_ptr<const FrozenResults> &frozen() const { return m_frozen; }
    /// What was found when the plan was read: what migration from an older format changed, what
    /// was not understood.
    const std::vector<Finding> &openingFindings() const { return m_openingFindings; }
    /// The revision of the library that the present state started from; 0 if it is not from there.
    int libraryRevision() const { return m_libraryRevision; }
    void setLibraryRevision(int revision) { m_libraryRevision = revision; }

    // results
    /// Of the latest state that was simulated; null before the first.
    const Comparison *result() const { return m_result.get(); }
    std::shared_ptr<const Comparison> sharedResult() const { return m_result; }
    /// Whether the result is of the present state.
    bool isCurrent() const { return m_resultOf == m_state; }
    /// Works the figures out again, so that their findings are in the language spoken now.
    void reword();

    // keeping
    const QString &fileName() const { return m_fileName; }
    bool isModified() const { return !m_history.isClean(); }
    /// When it was last saved in this session; null if it was not.
    const QDateTime &savedAt() const { return m_savedAt; }
    Expected<void> save(const QString &fileName);
    /// It has been kept in another way: in the library.
    void markSaved();
    /// It is not kept anywhere, whatever the history says: it came from a crash, or was made here.
    void markUnsaved();

Q_SIGNALS:
    void planChanged();
    void resultChanged();
    /// Another catalog was to be used: everything that was worked out with the one before is void.
    void catalogChanged();
    /// File name, saved state or protection changed.
    void keepingChanged();

private:
    friend class PlanCommand;
    void setState(std::shared_ptr<const Plan> state);
    static Expected<void> faults(const Plan &plan, const Catalog &catalog);

    Catalog m_catalog;
    Catalog m_ownCatalog;
    QString m_catalogProblem;
    std::shared_ptr<const Plan> m_state;
    QUndoStack m_history;
    std::unique_ptr<Simulation> m_simulation;
    std::shared_ptr<const Comparison> m_result;
    std::shared_ptr<const Plan> m_resultOf;
    QString m_fileName;
    QDateTime m_savedAt;
    bool m_readOnly = false;
    bool m_forReview = false;
    std::shared_ptr<const FrozenResults> m_frozen;
    std::vector<Finding> m_openingFindings;
    int m_libraryRevision = 0;
};

} // namespace greenprint::ui
