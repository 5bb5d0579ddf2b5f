#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"
#include "ui/document/selection.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace greenprint::ui {

/// Scenarios side by side: the choices in which they differ, then the results with their
/// differences. The first column names the rows.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DeltaText = Qt::UserRole, ///< "−91 %"
        DeltaTone,                ///< of the difference
        Own,                      ///< whether a choice is the scenario's own: bold; else grey
        Heading,                  ///< whether the row is a heading
        Indented,                 ///< a part of the row above
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Comparison *comparison, const Plan &plan, const NumberFormat &format);

    /// Id of the scenario of a column; empty for the first.
    QString scenarioAt(int column) const;
    int columnOf(const QString &scenario) const;
    /// The figure in a cell; none in headings and choices.
    std::optional<Figure> figureAt(const QModelIndex &index) const;
    /// The metric in a cell that is counted for each functional unit; none elsewhere.
    std::optional<Metric> perUnitAt(const QModelIndex &index) const;
    /// Path of the choice in a cell: "scenario[north]/compute[train]"; empty elsewhere.
    QString choiceAt(const QModelIndex &index) const;
    /// The whole table with its headings, for a spreadsheet: fields divided by tabs.
    QString asText() const;
    /// The same as a file.
    QByteArray asCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        QString delta;
        Tone tone = Tone::Muted;
        bool own = true;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct Row {
        QString label;
        QString place; ///< of a choice, below the scenario
        std::optional<Metric> metric;
        std::optional<Metric> perUnit;
        bool heading = false;
        bool indented = false;
        std::vector<Cell> cells; ///< by scenario
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Column {
        QString id;
        QString name;
        QString note;
        friend bool operator==(const Column &, const Column &) = default;
    };
    std::vector<QStringList> asGrid() const;
    static std::vector<Row> choiceRows(const Comparison &comparison, const Plan &plan);
    static Row resultRow(const Comparison &comparison, Metric metric, const NumberFormat &format);
    static std::vector<Row> perUnitRows(const Comparison &comparison, const NumberFormat &format);

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace greenprint::ui
