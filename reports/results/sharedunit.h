#pragma once

#include "model/estimate/ledger.h"
#include "model/quantity/format.h"

namespace greenprint {

/// The unit of figures of one metric that are read against one another: in a row, in a column, in
/// a strip. What is a hundred thousand times less than the largest, or would read 0.000x, keeps the
/// unit that suits it.
class SharedUnit {
public:
    SharedUnit(const NumberFormat &format, Metric metric, std::span<const Total> figures);

    Metric metric() const { return m_metric; }
    NumberFormat::Scaled scaled(double figure, int digits = 3) const;

private:
    NumberFormat m_format;
    Metric m_metric;
    double m_least = 0.0; ///< what is smaller stands apart
    DisplayUnit m_unit;
};

} // namespace greenprint
