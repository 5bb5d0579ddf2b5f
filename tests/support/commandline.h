#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace greenprint::test::cli {

/// What a run of greenprint-cli came to.
struct Ran {
    int exitCode = -1; ///< -1 if it did not end in time
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
};

/// Runs the program that was built with the tests.
Ran run(const QStringList &arguments);

} // namespace greenprint::test::cli
