#include "model/whatif/sweep.h"

#include "model/estimate/simulate.h"
#include "model/plan/planfile.h"
#include "model/plan/planpath.h"
#include "model/whatif/parallel.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

namespace greenprint {
namespace {

/// More would be a mistake in the numbers, or want another tool.
constexpr int kMostSteps = 1000;

struct SweepTexts {
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

using Runs = std::vector<std::vector<double>>;

/// A value as a person would write it: 0.3, and not the 0.30000000000000004 that adding makes of
/// it, which may lie beyond the end that was asked for.
double valueAt(double from, double to, int step, int steps) {
    constexpr int kDigits = 15; // of a decimal number, which every double keeps
    if (step == 0 || step == steps)
        return step == 0 ? from : to;
    const double value = from + (to - from) * (static_cast<double>(step) / steps);
    return QString::number(value, 'g', kDigits).toDouble();
}

/// What inputs may be swept together; the error says what was expected.
Expected<void> checkAxes(const std::vector<SweepAxis> &axes, SweepOrder order) {
    const bool linked = order == SweepOrder::Linked;
    if (!linked && (axes.empty() || axes.size() > 2))
        return failure(Error::usage(SweepTexts::tr("expected one or two inputs to change")));
    if (linked && axes.size() < 2)
        return failure(Error::usage(SweepTexts::tr("expected two inputs or more to link")));
    for (size_t i = 1; i < axes.size(); ++i) {
        const SweepAxis &axis = axes[i];
        const bool twice = std::any_of(
            axes.begin(), axes.begin() + static_cast<std::ptrdiff_t>(i),
            [&axis](const SweepAxis &before) {
                return belowWorkload(before.path) == belowWorkload(axis.path);
            });
        if (twice)
            return failure(Error::usage(SweepTexts::tr("%1 is named twice").arg(axis.path)));
        const SweepAxis &first = axes.front();
        if (linked && axis.values.size() != first.values.size())
            return failure(Error::usage(
                SweepTexts::tr("linked inputs take as many steps as each other: %1 takes %2, %3 %4")
                    .arg(
                        first.path, QString::number(first.values.size() - 1), axis.path,
                        QString::number(axis.values.size() - 1))));
    }
    return {};
}

Runs gridOf(const std::vector<SweepAxis> &axes) {
    Runs runs{{}};
    for (const SweepAxis &axis : axes) {
        Runs longer;
        for (const auto &before : runs) {
            for (const double value : axis.values) {
                longer.push_back(before);
                longer.back().push_back(value);
            }
        }
        runs = std::move(longer);
    }
    return runs;
}

Runs linkedRuns(const std::vector<SweepAxis> &axes) {
    Runs runs;
    for (size_t i = 0; i < axes.front().values.size(); ++i) {
        std::vector<double> run;
        run.reserve(axes.size());
        for (const SweepAxis &axis : axes)
            run.push_back(axis.values[i]);
        // where all of them are counts, two steps may come to the same
        if (runs.empty() || runs.back() != run)
            runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace

Expected<SweepAxis> SweepAxis::parse(const Plan &plan, const QString &text, SweepOrder order) {
    static const QRegularExpression form(QStringLiteral(R"(^(.+)=([^=]+?)\.\.([^=/]+)/([0-9]+)$)"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<double> from = parseNumber(match.capturedView(2));
    const std::optional<double> to = parseNumber(match.capturedView(3));
    const int steps = match.captured(4).toInt();
    if (!match.hasMatch() || !from || !to || steps < 1 || steps > kMostSteps) {
        return failure(
            Error::usage(SweepTexts::tr("\"%1\": expected PATH=FROM..TO/STEPS, with 1 to %2 steps")
                             .arg(text)
                             .arg(kMostSteps)));
    }
    SweepAxis axis;
    axis.path = match.captured(1);
    Plan copy = plan;
    const auto found = findParameter(refTo(copy), axis.path, true);
    if (!found)
        return failure(Error::usage(found.error().text()));
    const Parameter &parameter = *found->parameter;
    if (parameter.kind != ValueKind::Number && parameter.kind != ValueKind::Count)
        return failure(Error::usage(SweepTexts::tr("%1 is not a number").arg(axis.path)));
    axis.unit = parameter.unit;
    for (int i = 0; i <= steps; ++i) {
        double value = valueAt(*from, *to, i, steps);
        if (parameter.kind == ValueKind::Count)
            value = std::round(value);
        if (order == SweepOrder::Linked || axis.values.empty() || axis.values.back() != value)
            axis.values.push_back(value);
    }
    for (double value : {axis.values.front(), axis.values.back()}) {
        if (!setAt(refTo(copy), axis.path, numberText(value))) {
            return failure(
                Error::usage(SweepTexts::tr("%1: expected %2, found %3")
                                 .arg(axis.path, parameter.expectation(), numberText(value))));
        }
    }
    return axis;
}

std::vector<std::vector<double>> Sweep::runs() const {
    return order == SweepOrder::Linked ? linkedRuns(axes) : gridOf(axes);
}

Expected<Sweep> sweep(
    const Catalog &catalog, const Plan &plan, const SweepRequest &request, const Watch &watch) {
    const std::vector<SweepAxis> &axes = request.axes;
    if (Expected<void> checked = checkAxes(axes, request.order); !checked)
        return failure(checked.error());
    Sweep result;
    result.axes = axes;
    result.order = request.order;
    const Runs runs = result.runs();
    const QStringList &scenarios = request.scenarios;

    const size_t each = static_cast<size_t>(scenarios.size());
    result.points.resize(runs.size() * each);
    // of several wrong runs the first is told, whichever thread is the first to meet one
    std::mutex mutex;
    size_t firstWrong = runs.size();
    std::optional<Error> wrong;
    std::atomic<size_t> done = 0;
    inParallel(request.threads, runs.size(), [&](size_t i) {
        if (watch.stopped())
            return;
        Plan changed = plan;
        // an input takes every value between two that it takes
        for (size_t a = 0; a < axes.size(); ++a)
            (void)setAt(refTo(changed), axes[a].path, numberText(runs[i][a]));
        // values may be fine alone and not together: a least above a most
        const std::vector<Finding> findings = checkPlan(changed, catalog);
        if (hasErrors(findings)) {
            const std::scoped_lock lock(mutex);
            if (i < firstWrong) {
                firstWrong = i;
                wrong = Error::usage(
                    messageText(*std::ranges::find(findings, Severity::Error, &Finding::severity)));
            }
            return;
        }
        const Catalog used = catalog.with(catalogOverrides(changed));
        for (size_t s = 0; s < each; ++s) {
            const QString &id = scenarios[static_cast<qsizetype>(s)];
            const Ledger ledger = simulate(used, designOf(changed, id));
            result.points[i * each + s] = {runs[i], id, totals(ledger), ledger.feasible()};
        }
        watch.report(static_cast<double>(++done) / static_cast<double>(runs.size()));
    });
    if (watch.stopped())
        return failure(Error::cancelled(SweepTexts::tr("the sweep was stopped")));
    if (wrong)
        return failure(*wrong);
    return result;
}

} // namespace greenprint
