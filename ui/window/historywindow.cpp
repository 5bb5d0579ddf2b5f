#include "ui/window/historywindow.h"

#include <QEvent>
#include <QShortcut>
#include <QUndoView>
#include <QVBoxLayout>

namespace greenprint::ui {

HistoryWindow::HistoryWindow(QWidget *parent)
    : QWidget(parent, Qt::Tool)
    , m_steps(new QUndoView) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_steps->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_steps);
    resize(320, 420);
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
        &QWidget::close);
    name();
}

void HistoryWindow::follow(QUndoStack *history, const QString &planName) {
    if (m_steps->stack() != history)
        m_steps->setStack(history);
    m_planName = planName;
    name();
}

void HistoryWindow::name() {
    setWindowTitle(m_planName.isEmpty() ? tr("History") : tr("History of %1").arg(m_planName));
    m_steps->setAccessibleName(tr("Steps of the plan"));
    m_steps->setEmptyLabel(tr("As it was opened"));
}

void HistoryWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace greenprint::ui
