#pragma once

#include "model/catalog/catalog.h"
#include "model/error.h"
#include "model/plan/planfile.h"
#include "model/quantity/metric.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <functional>

namespace greenprint::cli {

/// What a verb ends with (contract, part 2).
enum ExitCode {
    kDone = 0,
    kInfeasible = 1,
    kUsage = 2,
    kUnreadable = 3,
    kUnwritable = 4,
    kCancelled = 5,
};

/// What a verb ends with whose scenarios break a hard limit, or do not.
constexpr int exitCodeFor(bool feasible) {
    return feasible ? kDone : kInfeasible;
}

/// Texts of the verbs for translators.
struct CliTexts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A failed verb: its message has been or will be printed to standard error.
struct Failure {
    int exitCode = kUsage;
    QString message;

    Failure(int code, QString text)
        : exitCode(code)
        , message(std::move(text)) {}
    Failure(const Error &error); // NOLINT: errors become failures wherever they end a verb
};
template <class T>
using Result = tl::expected<T, Failure>;

/// A result in the forms that --format asks for. Only the one that is printed is made.
struct Forms {
    std::function<QJsonObject()> json;
    std::function<QByteArray()> csv;
    std::function<QString()> table; ///< for people
};

/// What a verb works with: its parsed command line, the catalog, the two streams.
class Invocation {
public:
    explicit Invocation(QCommandLineParser &parser)
        : m_parser(parser) {}

    const QCommandLineParser &parser() const { return m_parser; }
    /// Positional arguments after the verb.
    QStringList arguments() const { return m_parser.positionalArguments().mid(1); }
    QString option(const char *name) const { return m_parser.value(QLatin1String(name)); }
    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    QString format(const QString &otherwise) const;
    /// json, csv or table, or one of `more`; table without --format. A usage failure for another.
    Result<QString> knownFormat(const QStringList &more = {}) const;

    /// The built-in catalog, or that of --catalog.
    Result<Catalog> catalog() const;
    /// Exactly `count` positional arguments, or a usage failure that names them.
    Result<QStringList> expectArguments(int count, const char *names) const;

    struct LoadedPlan {
        Plan plan;
        Catalog catalog; ///< without the plan's overrides

        Catalog withOverrides() const { return catalog.with(catalogOverrides(plan)); }
    };
    /// Reads a plan, or the plan that a PDF carries; its warnings go to standard error.
    Result<LoadedPlan> loadPlan(const QString &argument) const;
    struct LoadedScenario : LoadedPlan {
        QString id;
    };
    /// The same with the one scenario of --scenario, or the baseline.
    Result<LoadedScenario> loadScenario(const QString &argument) const;
    /// The scenarios of --scenario, each of which must exist; `otherwise` if there are none.
    Result<QStringList> scenarios(const Plan &plan, const QStringList &otherwise) const;
    /// The one scenario of --scenario, or the baseline.
    Result<QString> scenario(const Plan &plan) const;
    /// The scenario of --baseline, which must exist; empty without the option.
    Result<QString> baseline(const Plan &plan) const;

    /// The metric that an option names; `otherwise` without it.
    Result<Metric> metric(const char *option, Metric otherwise) const;
    /// Threads for long work: --threads, else those of the machine.
    Result<int> threads() const;
    /// A whole number of an option within bounds; `otherwise` without it.
    Result<int> number(const char *option, int otherwise, int least, int most) const;

    /// Writes to standard output; a failure if it cannot be written.
    Result<int> print(const QByteArray &text, int exitCode = kDone) const;
    Result<int> print(const QString &text, int exitCode = kDone) const;
    /// The same with bytes that are not for a terminal: a usage failure if it is one.
    Result<int> printBinary(const QByteArray &bytes, int exitCode) const;
    /// A result in a form that knownFormat() gave.
    Result<int> print(const QString &format, const Forms &forms, int exitCode = kDone) const;
    Result<int> printJson(const QJsonObject &object, int exitCode = kDone) const;
    void warn(const QString &message) const;

private:
    QCommandLineParser &m_parser;
};

/// One verb of greenprint-cli: its name, how it is called, and what it does.
struct Verb {
    enum class Needs : quint8 {
        Nothing,
        Fonts, ///< sets pages; no display, but fonts
    };

    const char *name;
    const char *arguments;
    const char *summary; ///< QT_TRANSLATE_NOOP("Cli", …)
    std::vector<QCommandLineOption> (*options)();
    Result<int> (*run)(const Invocation &);
    Needs needs = Needs::Nothing;
};

/// All verbs, in the order of the help text.
const std::vector<Verb> &allVerbs();

// one function per file in app/verbs
Verb estimateVerb();
Verb compareVerb();
Verb validateVerb();
Verb explainVerb();
Verb reportVerb();
Verb reviewVerb();
Verb schemaVerb();
Verb exportVerb();
Verb setVerb();
Verb catalogVerb();
Verb libraryVerb();
Verb rankVerb();
Verb exploreVerb();
Verb uncertaintyVerb();
Verb sensitivityVerb();
Verb sweepVerb();

/// The names of all metrics, for messages.
QString metricNames();

/// A --NAME VALUE option; the value's name and meaning show in the help.
QCommandLineOption valueOption(const char *name, const char *value, const char *meaning);

} // namespace greenprint::cli
