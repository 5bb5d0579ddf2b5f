#pragma once

#include "model/review/review.h"

#include <QWidget>

namespace greenprint::ui {

/// How many questions have each rating, as a bar with the numbers below it.
class RiskBar : public QWidget {
    Q_OBJECT

public:
    explicit RiskBar(QWidget *parent = nullptr);

    void show(const RiskCounts &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RiskCounts m_counts;
};

} // namespace greenprint::ui
