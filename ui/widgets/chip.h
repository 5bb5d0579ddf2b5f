#pragma once

#include "ui/widgets/text.h"

namespace greenprint::ui {

/// A short word in a rounded frame: the state of something.
class Chip : public Text {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace greenprint::ui
