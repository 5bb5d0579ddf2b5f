#pragma once

#include <QLayout>

namespace greenprint::ui {

/// Items one after the other, in as many rows as the width asks for.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;
    /// One row, its items in the middle of its height.
    void place(qsizetype first, qsizetype end, const QRect &row) const;

    QList<QLayoutItem *> m_items;
};

} // namespace greenprint::ui
