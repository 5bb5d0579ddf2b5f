#include "ui/pages/compare/comparisonmodel.h"

#include "reports/results/tables.h"
#include "ui/pages/compare/choicewords.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/spreadsheettext.h"

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr std::array kResults{Metric::Carbon,     Metric::CarbonEmbodied, Metric::CarbonMarket,
                              Metric::Energy,     Metric::Water,          Metric::Cost,
                              Metric::LatencyP95, Metric::TrainingHours};

} // namespace

std::vector<ComparisonModel::Row> ComparisonModel::choiceRows(
    const Comparison &comparison, const Plan &plan) {
    const size_t count = comparison.scenarios.size();
    std::vector<Row> rows;
    std::vector<QString> parents;
    for (size_t s = 0; s < count; ++s) {
        const ScenarioResult &result = comparison.scenarios[s];
        const Scenario *scenario = findById(plan.scenarios, result.id);
        parents.push_back(scenario && scenario->from ? *scenario->from : QString());
        const Scenario merged = plan.scenarios.empty() ? Scenario{}
                                                       : mergedScenario(plan, result.id);
        for (const ChoiceWords &choice : choiceWords(result, merged)) {
            auto row = std::ranges::find(rows, choice.place, &Row::place);
            if (row == rows.end()) {
                Row fresh;
                fresh.place = choice.place;
                fresh.label = choice.label;
                fresh.cells.resize(count);
                rows.push_back(std::move(fresh));
                row = rows.end() - 1;
            }
            row->cells[s].text = choice.words;
        }
    }
    // where a scenario does not change an input, the workload says what it is
    for (Row &row : rows) {
        if (!row.place.startsWith(QLatin1String("change[")))
            continue;
        const QString path = row.place.mid(7, row.place.size() - 8);
        for (size_t s = 0; s < count; ++s) {
            if (row.cells[s].text.isEmpty())
                row.cells[s].text = inputWords(comparison.scenarios[s].design, path);
        }
    }
    std::erase_if(rows, [](const Row &row) {
        return std::ranges::all_of(
            row.cells, [&](const Cell &cell) { return cell.text == row.cells.front().text; });
    });
    for (Row &row : rows) {
        for (size_t s = 0; s < count; ++s) {
            Cell &cell = row.cells[s];
            for (size_t p = 0; p < count; ++p) {
                if (comparison.scenarios[p].id == parents[s])
                    cell.own = row.cells[p].text != cell.text;
            }
        }
        for (Cell &cell : row.cells) {
            if (cell.text.isEmpty())
                cell.text = QStringLiteral("\u2013");
        }
    }
    return rows;
}

ComparisonModel::Row ComparisonModel::resultRow(
    const Comparison &comparison, Metric metric, const NumberFormat &format) {
    Row row;
    row.metric = metric;
    row.label = metric == Metric::Carbon ? tr("Carbon, location-b. + embodied") : label(metric);
    row.indented = metric == Metric::CarbonEmbodied;
    if (row.indented)
        row.label = tr("of it embodied");
    for (const ScenarioResult &scenario : comparison.scenarios) {
        const Total &total = scenario.totals[metric];
        Cell cell;
        if (!total.value) {
            cell.text = metric == Metric::LatencyP95 ? QStringLiteral("\u2013") : tr("unknown");
        } else {
            cell.text = format.metric(metric, *total.value).text();
            if (total.partial)
                cell.text.prepend(QStringLiteral("\u2265\u2009"));
        }
        const DeltaWords words = deltaWords(comparison, scenario, metric, format);
        cell.delta = words.brief;
        cell.tone = words.tone;
        row.cells.push_back(std::move(cell));
    }
    return row;
}

std::vector<ComparisonModel::Row> ComparisonModel::perUnitRows(
    const Comparison &comparison, const NumberFormat &format) {
    const PerUnit &unit = comparison.scenarios.front().unit;
    const QString name = unit.name.isEmpty() ? tr("functional unit") : unit.name;
    struct Kind {
        QString label;
        Metric metric;
        std::optional<double> PerUnit::*value;
        double size; ///< of the figure, in the metric's unit
    };
    const Kind kinds[] = {
        {tr("Carbon per %1").arg(name), Metric::Carbon, &PerUnit::carbonGrams, 1e-3},
        {tr("Energy per %1").arg(name), Metric::Energy, &PerUnit::energyWh, 1e-3},
        {tr("Cost per %1").arg(name), Metric::Cost, &PerUnit::costUsd, 1.0}};
    std::vector<Row> rows;
    for (const Kind &kind : kinds) {
        Row row;
        row.label = kind.label;
        row.perUnit = kind.metric;
        for (const ScenarioResult &scenario : comparison.scenarios) {
            const std::optional<double> value = scenario.unit.*kind.value;
            Cell cell;
            cell.text = value ? format.metric(kind.metric, *value * kind.size).text()
                              : QStringLiteral("\u2013");
            row.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void ComparisonModel::show(
    const Comparison *comparison, const Plan &plan, const NumberFormat &format) {
    std::vector<Column> columns;
    std::vector<Row> rows;
    if (comparison) {
        for (const ScenarioResult &scenario : comparison->scenarios) {
            const Scenario *own = findById(plan.scenarios, scenario.id);
            const Scenario *from = own && own->from ? findById(plan.scenarios, *own->from)
                                                    : nullptr;
            QString note;
            if (scenario.id == comparison->baseline)
                note = tr("baseline");
            else if (from)
                note = tr("from %1").arg(displayName(*from));
            if (!scenario.ledger.feasible())
                note = tr("not possible");
            columns.push_back(
                {scenario.id, plan.scenarios.empty() ? tr("As planned") : scenario.name, note});
        }
        // an edit may have removed a scenario whose results are still shown
        const bool current = std::ranges::all_of(
            comparison->scenarios, [&](const ScenarioResult &s) {
                return plan.scenarios.empty() || findById(plan.scenarios, s.id);
            });
        std::vector<Row> choices = current ? choiceRows(*comparison, plan) : std::vector<Row>{};
        if (!choices.empty()) {
            Row heading;
            heading.label = tr("Choices that differ");
            heading.heading = true;
            rows.push_back(std::move(heading));
            std::ranges::move(choices, std::back_inserter(rows));
        }
        Row heading;
        heading.label = tr("Results");
        heading.heading = true;
        rows.push_back(std::move(heading));
        for (const Metric metric : kResults)
            rows.push_back(resultRow(*comparison, metric, format));
        std::ranges::move(perUnitRows(*comparison, format), std::back_inserter(rows));
    }
    // as long as rows and columns stay, the view keeps its selection and place
    const auto sameRow = [](const Row &a, const Row &b) {
        return a.label == b.label && a.place == b.place;
    };
    if (columns == m_columns && std::ranges::equal(rows, m_rows, sameRow)) {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(
                index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

QString ComparisonModel::scenarioAt(int column) const {
    return column > 0 && column <= static_cast<int>(m_columns.size())
               ? m_columns[static_cast<size_t>(column - 1)].id
               : QString();
}

int ComparisonModel::columnOf(const QString &scenario) const {
    const auto it = std::ranges::find(m_columns, scenario, &Column::id);
    return it == m_columns.end() ? -1 : static_cast<int>(it - m_columns.begin()) + 1;
}

std::optional<Figure> ComparisonModel::figureAt(const QModelIndex &index) const {
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.metric)
        return std::nullopt;
    return Figure{.metric = *row.metric, .scenario = {}, .stage = {}, .part = {}};
}

std::optional<Metric> ComparisonModel::perUnitAt(const QModelIndex &index) const {
    return index.isValid() && index.column() > 0 ? m_rows[static_cast<size_t>(index.row())].perUnit
                                                 : std::nullopt;
}

QString ComparisonModel::choiceAt(const QModelIndex &index) const {
    if (!index.isValid() || index.column() == 0)
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    return row.place.isEmpty()
               ? QString()
               : QStringLiteral("scenario[%1]/%2").arg(scenarioAt(index.column()), row.place);
}

std::vector<QStringList> ComparisonModel::asGrid() const {
    std::vector<QStringList> grid;
    QStringList head{QString()};
    for (const Column &column : m_columns)
        head << column.name;
    grid.push_back(head);
    for (const Row &row : m_rows) {
        QStringList cells{row.label};
        for (const Cell &cell : row.cells)
            cells
                << (cell.delta.isEmpty() ? cell.text
                                         : cell.text + QStringLiteral(" (%1)").arg(cell.delta));
        grid.push_back(cells);
    }
    return grid;
}

QString ComparisonModel::asText() const {
    return spreadsheetText(asGrid());
}

QByteArray ComparisonModel::asCsv() const {
    QByteArray bytes;
    for (const QStringList &cells : asGrid())
        bytes += csvRow(cells);
    return bytes;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Heading)
        return row.heading;
    if (role == Indented)
        return row.indented;
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.label)
                                                                         : QVariant();
    if (row.heading)
        return {};
    const Cell &cell = row.cells[static_cast<size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return row.metric || row.perUnit ? QString() : cell.text;
    case Qt::AccessibleTextRole:
        return cell.delta.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.delta;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case DeltaText:
        return cell.delta;
    case DeltaTone:
        return static_cast<int>(cell.tone);
    case Own:
        return cell.own;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section == 0)
        return {};
    const Column &column = m_columns[static_cast<size_t>(section - 1)];
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == Qt::UserRole)
        return column.note;
    if (role == Qt::ToolTipRole)
        return plainTip(
            column.note.isEmpty() ? column.name : column.name + QStringLiteral(", ") + column.note);
    return {};
}

} // namespace greenprint::ui
