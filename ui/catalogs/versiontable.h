#pragma once

#include "model/library/catalogimport.h"
#include "ui/pages/tableexport.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figuretable.h"

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The versions that are kept, and below them what was read and is not kept yet.
class VersionTable : public FigureTable {
    Q_OBJECT

public:
    /// Stands for what was read and is not kept yet, in place of a version.
    static const QString &candidateKey();

    explicit VersionTable(QWidget *parent = nullptr);

    /// `before` is the version that was in use before; the candidate may be null.
    void show(
        const std::vector<CatalogVersion> &versions, const QString &before,
        const CatalogCandidate *candidate);
    using FigureTable::show;
    /// Lets its menu save it.
    void setExport(const TableExport::Window &window);
    /// Selects a version without telling of it.
    void choose(const QString &key);

Q_SIGNALS:
    /// The user has selected a version, or what is not kept yet.
    void chosen(const QString &key);

private:
    void add(
        const QString &key, const QStringList &texts, const QString &tip, Tone tone, bool bold);

    QStandardItemModel *m_cells;
    TextTable m_rows;
};

} // namespace greenprint::ui
