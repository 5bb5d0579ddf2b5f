#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QModelIndex;
QT_END_NAMESPACE

namespace greenprint::ui {

/// What a view says of the cell under the pointer, made when it is asked for and not before. What a
/// model says is plain text, whatever marks a plan has in it.
class CellTip : public QObject {
    Q_OBJECT

public:
    /// Rich text about an index of the view; empty: the tool tip of its model.
    using Words = std::function<QString(const QModelIndex &)>;

    explicit CellTip(QAbstractItemView &view, Words words = {});

    void setWords(Words words) { m_words = std::move(words); }
    /// What is said of a cell, as rich text; empty where there is nothing to say.
    QString textAt(const QModelIndex &index) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
    Words m_words;
};

} // namespace greenprint::ui
