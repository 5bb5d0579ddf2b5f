#include "ui/document/filename.h"

#include <QRegularExpression>

namespace greenprint::ui {

QString asFileName(QString name) {
    static const QRegularExpression kUnsafe(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    return name.replace(kUnsafe, QStringLiteral("-"));
}

} // namespace greenprint::ui
