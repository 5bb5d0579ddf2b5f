#pragma once

#include <QObject>
#include <QString>

namespace greenprint::ui {

/// A text as a tool tip that says it as it is: no names of a plan are taken for markup.
QString plainTip(const QString &text);

/// Shows the tool tips of all widgets of a program as plain text, which is what they are.
class PlainTips : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace greenprint::ui
