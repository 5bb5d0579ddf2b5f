#pragma once

#include "reports/chart/chartspec.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace greenprint::report {

/// Whose words a text is. Writers set the two apart and never read markup in either.
enum class Voice : quint8 {
    Computed, ///< from plan, catalog and ledger
    Author,   ///< written by people into the plan
};

enum class Tone : quint8 { Plain, Muted, Strong, Good, Caution, Bad };
enum class Align : quint8 { Left, Right };

/// A heading inside a section; the section's own title stands above it.
struct Heading {
    QString text;
    friend bool operator==(const Heading &, const Heading &) = default;
};

/// Running text. A line feed starts a new line.
struct Paragraph {
    QString text;
    Voice voice = Voice::Computed;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// Small print below what it explains.
struct Remark {
    QString text;
    friend bool operator==(const Remark &, const Remark &) = default;
};

/// Something that must not be overlooked.
struct Callout {
    Tone tone = Tone::Plain;
    QString title;
    QString text;
    friend bool operator==(const Callout &, const Callout &) = default;
};

struct KeyValue {
    QString key;
    QString value;
    Voice voice = Voice::Computed;
    Tone tone = Tone::Plain;
    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};
struct KeyValues {
    std::vector<KeyValue> rows;
    friend bool operator==(const KeyValues &, const KeyValues &) = default;
};

/// A number that matters, set large: "6.6 t, −91 %".
struct Figure {
    QString label;
    QString number;
    QString unit;
    QString detail = {}; ///< a difference, a range, a target
    Tone tone = Tone::Muted;
    friend bool operator==(const Figure &, const Figure &) = default;
};
struct FigureStrip {
    std::vector<Figure> figures;
    friend bool operator==(const FigureStrip &, const FigureStrip &) = default;
};

/// A table's cell: what is shown, and the number behind it for spreadsheets.
struct Cell {
    QString text;
    Tone tone = Tone::Plain;
    Voice voice = Voice::Computed;
    std::optional<double> value = {}; ///< full precision
    QString unit = {};                ///< of `value`
    friend bool operator==(const Cell &, const Cell &) = default;
};
struct Column {
    QString title;
    Align align = Align::Left;
    friend bool operator==(const Column &, const Column &) = default;
};
enum class RowKind : quint8 {
    Normal,
    Group,  ///< a line of the first cell alone, above the rows it names
    Detail, ///< small, below the row that it belongs to; a single text runs on to the right
    Total,
};
struct Row {
    std::vector<Cell> cells = {};
    RowKind kind = RowKind::Normal;
    friend bool operator==(const Row &, const Row &) = default;
};
/// No row that a page holds is split; the header is repeated on each page. What does not fit in
/// width is continued below with the first column repeated.
struct Table {
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    friend bool operator==(const Table &, const Table &) = default;
};

struct Chart {
    ChartSpec spec = {};
    friend bool operator==(const Chart &, const Chart &) = default;
};

struct PageBreak {
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

using Block = std::variant<
    Heading, Paragraph, Remark, Callout, KeyValues, FigureStrip, Table, Chart, PageBreak>;

} // namespace greenprint::report
