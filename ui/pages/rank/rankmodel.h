#pragma once

#include "model/quantity/format.h"
#include "model/whatif/rank.h"

#include <QAbstractTableModel>

namespace greenprint::ui {

/// The options of a choice with their figures, how these differ from the scenario as it is, and
/// why an option is not possible. Figures are shaded by their place among the possible ones.
class RankModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Option, Difference, FirstMetric };
    enum Role { PossibleRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names` says what an option is called, beside its id; may be null.
    void show(
        std::shared_ptr<const Ranking> ranking, const Catalog *names, const NumberFormat &format);
    const Ranking *ranking() const { return m_ranking.get(); }
    const RankedOption &option(int row) const {
        return m_ranking->options[static_cast<size_t>(row)];
    }
    /// Whether all of the figure is known by which options are ranked.
    bool isKnown(int row) const;
    /// 0, best, to 1, worst among the possible ones; none where unknown or not possible.
    std::optional<double> heat(int row, Metric metric) const;
    /// An option in words, a line each.
    QString reading(int row) const;
    QString nameOf(int row) const;
    /// The metric that a column is about; none for names and reasons.
    std::optional<Metric> metricAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString differenceText(const RankedOption &option) const;
    QString reasonOf(const RankedOption &option) const;

    std::shared_ptr<const Ranking> m_ranking;
    std::vector<QString> m_names;
    NumberFormat m_format;
    std::vector<DisplayUnit> m_units;        ///< by metric column
    std::vector<std::vector<double>> m_heat; ///< by metric column and row; NaN is none
};

} // namespace greenprint::ui
