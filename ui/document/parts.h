#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/element.h"
#include "model/plan/plan.h"

namespace greenprint::ui {

/// Changes of the lists of the workload. Paths are those of parts: "task[train]".

/// Adds a part under a free id and gives its path. `tag` names the list: "dataset", "task", …;
/// `kind` is the kind of a task, empty elsewhere.
QString addPart(Plan &plan, const QString &tag, const QString &kind = {});
/// A copy behind the original; gives its path.
QString duplicatePart(Plan &plan, const QString &path);
/// Removes a part with everything in the plan that refers to it. The catalog says which of two
/// parts of the same name a practice is adopted on.
void removePart(Plan &plan, const QString &path, const Catalog &catalog);

/// The list and the id in a path: "task[train]" gives "task" and "train".
std::pair<QString, QString> splitPart(const QString &path);
/// What an element is called: its name, else its id, else what it is.
QString nameOfElement(ConstElementRef element);

/// The end of a transfer that is a dataset, as datasetAtEnd() reads it.
QString endAtDataset(const QString &id);
/// The part that a longer path leads into: "task[train]/hours" gives "task[train]".
QString partOfPath(const QString &path);

} // namespace greenprint::ui
