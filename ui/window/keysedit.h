#pragma once

#include <QKeySequenceEdit>

namespace greenprint::ui {

/// Takes one stroke of keys and is done. Backspace and Delete take none at all, Escape lets it be.
class KeysEdit : public QKeySequenceEdit {
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void given(const QKeySequence &keys);
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace greenprint::ui
