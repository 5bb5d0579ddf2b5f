#pragma once

#include <QListView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The list of pages at the left: icon and name, or the icon alone where it is narrow; the arrow
/// keys move.
class PageList : public QListView {
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void select(const QString &key);
    QString selected() const;
    /// Wide enough for the longest name.
    int widthOfNames() const;
    /// Wide enough for the icons alone.
    static constexpr int kWidthOfIcons = 52;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QStandardItemModel *m_pages;
};

} // namespace greenprint::ui
