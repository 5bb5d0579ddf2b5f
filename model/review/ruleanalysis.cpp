#include "model/review/ruleanalysis.h"

#include <QHash>

#include <algorithm>

namespace greenprint {
namespace {

constexpr int kMostExhaustive = 20;

/// The values that variable `i` takes in 64 neighbouring combinations, of which `word` is the
/// number.
quint64 valuesOf(int i, quint64 word) {
    constexpr std::array<quint64, 6> kWithin{0xaaaaaaaaaaaaaaaa, 0xcccccccccccccccc,
                                             0xf0f0f0f0f0f0f0f0, 0xff00ff00ff00ff00,
                                             0xffff0000ffff0000, 0xffffffff00000000};
    if (i < 6)
        return kWithin[static_cast<size_t>(i)];
    return (word >> (i - 6)) & 1 ? ~quint64(0) : 0;
}

/// Whether a plane of one bit per combination changes with variable `i`.
bool changesWith(const std::vector<quint64> &plane, int i) {
    const quint64 clear = ~valuesOf(i, 0);
    for (size_t w = 0; w < plane.size(); ++w) {
        if (i < 6) {
            if (((plane[w] >> (1u << i)) ^ plane[w]) & clear)
                return true;
        } else if (plane[w] != plane[w ^ (size_t(1) << (i - 6))]) {
            return true;
        }
    }
    return false;
}

} // namespace

RuleAnalysis analyseRules(const LensQuestion &question) {
    RuleAnalysis analysis;
    QHash<QString, int> variables;
    for (const RiskRule &rule : question.rules) {
        if (!rule.parsed)
            continue;
        for (const QString &id : rule.parsed->ids()) {
            // what is not a choice can never be ticked
            if (question.choice(id) && !variables.contains(id))
                variables.insert(id, static_cast<int>(variables.size()));
        }
    }
    const int count = static_cast<int>(variables.size());
    if (count > kMostExhaustive)
        return analysis;
    analysis.complete = true;

    const quint64 words = count > 6 ? quint64(1) << (count - 6) : 1;
    std::array<std::vector<quint64>, 3> planes;
    for (std::vector<quint64> &plane : planes)
        plane.resize(words);
    for (quint64 word = 0; word < words; ++word) {
        quint64 open = ~quint64(0);
        for (const RiskRule &rule : question.rules) {
            if (!rule.parsed)
                continue;
            std::vector<quint64> values;
            for (const QString &id : rule.parsed->ids()) {
                const auto known = variables.constFind(id);
                values.push_back(known == variables.constEnd() ? 0 : valuesOf(*known, word));
            }
            const quint64 fires = open & rule.parsed->holds(values);
            open &= ~fires;
            const size_t level = static_cast<size_t>(rule.risk);
            planes[level][word] |= fires;
            analysis.reached[level] |= fires != 0;
        }
    }
    // with fewer than six variables the words hold every combination several times, which is as
    // good
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
        const bool matters = std::ranges::any_of(
            planes, [&](const auto &plane) { return changesWith(plane, *it); });
        if (!matters)
            analysis.idle << it.key();
    }
    analysis.idle.sort();
    return analysis;
}

} // namespace greenprint
