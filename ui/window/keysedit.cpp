#include "ui/window/keysedit.h"

#include <QKeyEvent>

namespace greenprint::ui {

void KeysEdit::keyPressEvent(QKeyEvent *event) {
    const bool alone = event->modifiers() == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!alone)
            break;
        clear();
        Q_EMIT given({});
        return;
    case Qt::Key_Escape:
        if (!alone)
            break;
        Q_EMIT abandoned();
        return;
    default:
        break;
    }
    // of a key that is held down only the first stroke counts
    if (!event->isAutoRepeat())
        QKeySequenceEdit::keyPressEvent(event);
    if (keySequence().isEmpty())
        return;
    // ends what would wait for a second stroke
    const QKeySequence keys(keySequence()[0]);
    setKeySequence(keys);
    Q_EMIT given(keys);
}

void KeysEdit::keyReleaseEvent(QKeyEvent *event) {
    event->accept();
}

void KeysEdit::focusOutEvent(QFocusEvent *event) {
    QKeySequenceEdit::focusOutEvent(event);
    // a stroke that was begun, as Ctrl alone, is none
    Q_EMIT abandoned();
}

} // namespace greenprint::ui
