#pragma once

#include "model/quantity/format.h"
#include "model/whatif/sensitivity.h"

#include <QWidget>

namespace greenprint::ui {

/// What moves a figure, the widest bar first: from the figure at the low input to that at the high
/// one, with the input values at the ends.
class TornadoChart : public QWidget {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget *parent = nullptr);

    void show(std::shared_ptr<const Sensitivity> sensitivity, const NumberFormat &format);
    void setStale(bool stale);
    /// The figures with their headings, for a spreadsheet.
    QString asText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {360, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    size_t rows() const;
    QString reading(size_t row) const;

    std::shared_ptr<const Sensitivity> m_sensitivity;
    NumberFormat m_format;
    bool m_stale = false;
};

} // namespace greenprint::ui
