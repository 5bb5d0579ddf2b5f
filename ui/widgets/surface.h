#pragma once

#include <QFrame>

namespace greenprint::ui {

/// A card: a surface with a thin rounded line, one level deep.
class Surface : public QFrame {
    Q_OBJECT

public:
    explicit Surface(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A flat area in the colour of cards with a line along some of its edges: header, sidebar, bar.
class Band : public QWidget {
    Q_OBJECT

public:
    explicit Band(Qt::Edges lines, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_lines;
};

} // namespace greenprint::ui
