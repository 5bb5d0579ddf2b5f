#include "tests/support/commandline.h"

#include "tests/support/instrumented.h"

#include <QJsonDocument>
#include <QProcess>

namespace greenprint::test::cli {

QJsonObject Ran::object() const {
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const {
    return QJsonDocument::fromJson(out).array();
}

Ran run(const QStringList &arguments) {
    QProcess process;
    process.start(QStringLiteral(GREENPRINT_CLI), arguments);
    if (!process.waitForFinished(kPatience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace greenprint::test::cli
