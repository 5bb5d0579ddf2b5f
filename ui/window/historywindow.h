#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QUndoStack;
class QUndoView;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Every step of a plan since it was opened, by name; choosing one goes back or forth to it.
class HistoryWindow : public QWidget {
    Q_OBJECT

public:
    explicit HistoryWindow(QWidget *parent = nullptr);

    /// Follows that history from now on; null: none is in front.
    void follow(QUndoStack *history, const QString &planName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();

    QUndoView *m_steps;
    QString m_planName;
};

} // namespace greenprint::ui
