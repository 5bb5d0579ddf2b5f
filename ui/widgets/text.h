#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace greenprint::ui {

/// A label of a step of type that follows text scaling, optionally in the muted colour. On one
/// line that is too narrow it ends in an ellipsis.
class Text : public QLabel {
    Q_OBJECT

public:
    explicit Text(
        const QString &text, TextStep step = TextStep::Base, bool bold = false,
        Tone tone = Tone::Ink, QWidget *parent = nullptr);

    void setTone(Tone tone);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextStep m_step;
    bool m_bold;
    Tone m_tone;
    bool m_dressing = false;
};

/// A name for a button, a menu, a tab or a label with a buddy: its ampersands are ampersands there,
/// and no mnemonics.
QString withAmpersands(QString name);
/// What a text with a mnemonic reads: "&File" is "File", "ファイル(&F)" lacks the bracket
/// too, and "R && D" is "R & D".
QString withoutMnemonic(QString text);

/// A label that may wrap, muted and small: an explanation beside the thing.
Text *explanation(const QString &text, QWidget *parent = nullptr);

} // namespace greenprint::ui
