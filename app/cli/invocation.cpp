#include "app/cli/language.h"
#include "app/cli/plansource.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "model/plaintext.h"
#include "model/plan/design.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>

namespace greenprint::cli {
namespace {

struct InvocationTexts {
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

int exitCodeOf(Error::Kind kind) {
    switch (kind) {
    case Error::Kind::Usage:
        return kUsage;
    case Error::Kind::Unreadable:
        return kUnreadable;
    case Error::Kind::Unwritable:
        return kUnwritable;
    case Error::Kind::Cancelled:
        break;
    }
    return kCancelled;
}

Result<Catalog> catalogOf(const Invocation &call) {
    const QString file = libraryFile(call);
    const LibraryInspection inspection = Library::inspect(file);
    const bool hasLibrary = inspection.state == LibraryState::Current;
    const bool isFolder = QFileInfo(call.option("catalog")).isDir();
    if (!call.has("catalog")) {
        if (!hasLibrary && inspection.state != LibraryState::Missing)
            call.warn(
                InvocationTexts::tr("The library is not read (%1); the built-in catalog is used.")
                    .arg(inspection.detail));
        if (!hasLibrary)
            return Catalog::builtIn();
        auto library = Library::open(file, Library::Access::ReadOnly);
        auto inUse = library ? (*library)->catalogInUse()
                             : Expected<Catalog>(failure(library.error()));
        // never another catalog than was chosen without a word
        if (!inUse)
            return tl::unexpected(Failure(inUse.error()));
        return *inUse;
    }
    if (!isFolder && hasLibrary) {
        auto library = Library::open(file, Library::Access::ReadOnly);
        auto kept = library ? (*library)->catalog(call.option("catalog"))
                            : Expected<Catalog>(failure(library.error()));
        if (!kept)
            return tl::unexpected(Failure(kept.error()));
        return *kept;
    }
    auto loaded = Catalog::load(call.option("catalog"));
    if (!loaded)
        return tl::unexpected(Failure(loaded.error()));
    return *loaded;
}

} // namespace

Failure::Failure(const Error &error)
    : exitCode(exitCodeOf(error.kind))
    , message(error.text()) {}

QString Invocation::format(const QString &otherwise) const {
    return has("format") ? option("format") : otherwise;
}

Result<QString> Invocation::knownFormat(const QStringList &more) const {
    const QString table = QStringLiteral("table");
    const QStringList known = QStringList{QStringLiteral("json"), QStringLiteral("csv"), table}
                              + more;
    const QString asked = format(table);
    if (known.contains(asked))
        return asked;
    return tl::unexpected(Failure(
        kUsage, QCoreApplication::translate("Cli", "--%1: expected one of %2, found \"%3\"")
                    .arg(QStringLiteral("format"), known.join(QStringLiteral(", ")), asked)));
}

Result<Catalog> Invocation::catalog() const {
    auto catalog = catalogOf(*this);
    return catalog ? Result<Catalog>(catalog->inLanguage(languageOfUser())) : catalog;
}

Result<QStringList> Invocation::expectArguments(int count, const char *names) const {
    const QStringList given = arguments();
    if (given.size() != count) {
        return tl::unexpected(Failure(
            kUsage,
            InvocationTexts::tr("expected %1, found %n argument(s)", nullptr, int(given.size()))
                .arg(QLatin1String(names))));
    }
    return given;
}

Result<Invocation::LoadedPlan> Invocation::loadPlan(const QString &argument) const {
    auto catalog = this->catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto bytes = planBytes(*this, argument);
    if (!bytes)
        return tl::unexpected(bytes.error());
    PlanReading reading = readPlan(*bytes, *catalog);
    if (!reading.ok())
        return tl::unexpected(Failure(Error::unreadable(argument, reading.errorText())));
    for (const Finding &f : reading.findings)
        warn(QStringLiteral("%1:%2: %3").arg(argument, QString::number(f.line), messageText(f)));
    return LoadedPlan{std::move(reading.plan), *catalog};
}

Result<Invocation::LoadedScenario> Invocation::loadScenario(const QString &argument) const {
    auto loaded = loadPlan(argument);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto id = scenario(loaded->plan);
    if (!id)
        return tl::unexpected(id.error());
    return LoadedScenario{std::move(*loaded), *id};
}

Result<QStringList> Invocation::scenarios(const Plan &plan, const QStringList &otherwise) const {
    const QStringList asked = parser().values(QStringLiteral("scenario"));
    const QStringList known = scenarioIds(plan);
    for (const QString &id : asked) {
        if (!known.contains(id)) {
            return tl::unexpected(Failure(
                kUsage, InvocationTexts::tr("there is no scenario \"%1\"; the plan has %2")
                            .arg(id, known.join(QStringLiteral(", ")))));
        }
    }
    return asked.isEmpty() ? otherwise : asked;
}

Result<QString> Invocation::scenario(const Plan &plan) const {
    auto ids = scenarios(plan, {baselineId(plan)});
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() > 1)
        return tl::unexpected(
            Failure(kUsage, InvocationTexts::tr("--scenario may be given once here")));
    return ids->first();
}

Result<QString> Invocation::baseline(const Plan &plan) const {
    const QString id = option("baseline");
    const QStringList known = scenarioIds(plan);
    if (!id.isEmpty() && !known.contains(id)) {
        return tl::unexpected(Failure(
            kUsage, InvocationTexts::tr("there is no scenario \"%1\"; the plan has %2")
                        .arg(id, known.join(QStringLiteral(", ")))));
    }
    return id;
}

Result<Metric> Invocation::metric(const char *option, Metric otherwise) const {
    if (!has(option))
        return otherwise;
    const std::optional<Metric> metric = metricFromKey(this->option(option));
    if (metric)
        return *metric;
    return tl::unexpected(Failure(
        kUsage, InvocationTexts::tr("--%1: \"%2\" is not a metric; expected one of %3")
                    .arg(QLatin1String(option), this->option(option), metricNames())));
}

Result<int> Invocation::number(const char *option, int otherwise, int least, int most) const {
    if (!has(option))
        return otherwise;
    bool ok = false;
    const int value = this->option(option).toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    return tl::unexpected(Failure(
        kUsage, InvocationTexts::tr("--%1: expected a whole number from %2 to %3, found \"%4\"")
                    .arg(QLatin1String(option))
                    .arg(least)
                    .arg(most)
                    .arg(this->option(option))));
}

Result<int> Invocation::threads() const {
    return number("threads", std::max(1, QThread::idealThreadCount()), 1, 1024);
}

Result<int> Invocation::print(const QByteArray &text, int exitCode) const {
    const bool written = std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout)
                             == static_cast<size_t>(text.size())
                         && std::fflush(stdout) == 0;
    if (!written)
        return tl::unexpected(
            Failure(kUnwritable, InvocationTexts::tr("standard output could not be written")));
    return exitCode;
}

Result<int> Invocation::printBinary(const QByteArray &bytes, int exitCode) const {
    if (outputIsTerminal())
        return tl::unexpected(Failure(
            kUsage,
            InvocationTexts::tr("this is not for a terminal; send it to a file: \u2026 > FILE")));
    return print(bytes, exitCode);
}

Result<int> Invocation::print(const QString &format, const Forms &forms, int exitCode) const {
    if (format == QLatin1String("json"))
        return printJson(forms.json(), exitCode);
    if (format == QLatin1String("csv"))
        return print(forms.csv(), exitCode);
    return print(forms.table(), exitCode);
}

Result<int> Invocation::printJson(const QJsonObject &object, int exitCode) const {
    return print(QJsonDocument(object).toJson(QJsonDocument::Indented), exitCode);
}

Result<int> Invocation::print(const QString &text, int exitCode) const {
    // names and notes of a plan or a lens are not to steer the terminal
    return print(plainText(text).toUtf8(), exitCode);
}

void Invocation::warn(const QString &message) const {
    std::fprintf(stderr, "%s\n", qPrintable(plainText(message)));
}

QString metricNames() {
    QStringList names;
    for (Metric m : kAllMetrics)
        names << key(m);
    return names.join(QStringLiteral(", "));
}

QCommandLineOption valueOption(const char *name, const char *value, const char *meaning) {
    return {QLatin1String(name), QCoreApplication::translate("Cli", meaning), QLatin1String(value)};
}

} // namespace greenprint::cli
