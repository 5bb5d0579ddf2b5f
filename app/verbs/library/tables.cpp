#include "app/verbs/library/commands.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace greenprint::cli {
Result<int> countOption(const Invocation &call, const char *name) {
    if (!call.has(name))
        return 0;
    bool good = false;
    const int value = call.option(name).toInt(&good);
    if (good && value > 0)
        return value;
    return tl::unexpected(Failure(
        kUsage, CliTexts::tr("--%1: expected a whole number from 1 on").arg(QLatin1String(name))));
}

Result<int> revisionNumber(const QString &argument) {
    bool good = false;
    const int number = argument.toInt(&good);
    if (good && number > 0)
        return number;
    return tl::unexpected(Failure(kUsage, CliTexts::tr("\"%1\" is no revision").arg(argument)));
}

Result<int> printForm(
    const Invocation &call, const TextTable &forPeople, const TextTable &full,
    const QJsonArray &json, int exitCode) {
    const QString format = call.format(QStringLiteral("table"));
    if (format == QLatin1String("json"))
        return call.print(QJsonDocument(json).toJson(QJsonDocument::Indented), exitCode);
    if (format == QLatin1String("csv"))
        return call.print(toCsv(full), exitCode);
    return call.print(toTerminal(forPeople), exitCode);
}

} // namespace greenprint::cli
