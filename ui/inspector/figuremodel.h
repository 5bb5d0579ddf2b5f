#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"
#include "ui/inspector/figurelines.h"

#include <QAbstractItemModel>

#include <memory>

namespace greenprint::ui {

/// What makes up a figure: its ledger lines, largest first, each with the factors of its product.
/// Lines are sorted at once; texts are made only for what is seen.
class FigureModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { Amount = Qt::UserRole, Note };

    using QAbstractItemModel::QAbstractItemModel;

    /// `comparison` is kept alive as long as it is shown.
    void show(
        std::shared_ptr<const Comparison> comparison, const QString &scenario, const Figure &figure,
        const Catalog &catalog, const NumberFormat &format);

    bool isLine(const QModelIndex &index) const;
    /// The factor at an index below a line; none for a line.
    std::optional<Factor> factorAt(const QModelIndex &index) const;
    /// Path of the part of the workload that the line at, or above, an index is about.
    QString partOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Factor> factorsOf(const FigureLine &entry) const;
    QVariant lineData(const FigureLine &entry, int role) const;
    QVariant factorData(const Factor &factor, int role) const;

    std::shared_ptr<const Comparison> m_comparison;
    const ScenarioResult *m_scenario = nullptr;
    const Catalog *m_catalog = nullptr;
    NumberFormat m_format;
    std::vector<FigureLine> m_entries;
    double m_total = 0.0;
};

} // namespace greenprint::ui
