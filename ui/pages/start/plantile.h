#pragma once

#include "model/plan/plan.h"

#include <QAbstractButton>

namespace greenprint::ui {

/// A plan as a card that can be pressed: name, what it is about, how large it is.
class PlanTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlanTile(const Plan &plan, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_about;
    QString m_size;
};

} // namespace greenprint::ui
