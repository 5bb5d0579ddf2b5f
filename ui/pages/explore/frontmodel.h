#pragma once

#include "model/quantity/format.h"
#include "model/whatif/explore.h"

#include <QAbstractTableModel>

namespace greenprint::ui {

/// The designs of a front as a table: their Regions and their figures, a unit for each column.
class FrontModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FrontModel(QObject *parent = nullptr);

    void show(std::shared_ptr<const Exploration> front, const NumberFormat &format);
    const Exploration *front() const { return m_front.get(); }
    /// Every figure of a design with its unit, a line each; those that were asked for first.
    QString reading(int design) const;
    /// The metric that a column is about; none for the first.
    std::optional<Metric> metricAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Exploration> m_front;
    NumberFormat m_format;
    std::vector<DisplayUnit> m_units; ///< by metric column
};

/// The Region of all stages, "eu-north-1", or of each one where they differ:
/// "us-east-1, eu-north-1, eu-north-1".
QString regionsOf(const Choices &choices);
/// "t CO₂e", "kWh" …
QString unitText(Metric metric, const QString &symbol);

} // namespace greenprint::ui
