#pragma once

#include <QToolButton>

namespace greenprint::ui {

/// The unit beside a figure: small and grey, with a mark where a menu of others belongs to it.
class UnitButton : public QToolButton {
    Q_OBJECT

public:
    explicit UnitButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace greenprint::ui
