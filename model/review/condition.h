#pragma once

#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <vector>

namespace greenprint {

/// Why a condition cannot be understood.
struct ConditionError {
    QString message;
    int column = 1;
};

/// The condition of a risk rule: choice ids with `!`, `&&`, `||` and parentheses, in C's order of
/// precedence, or `default`, which always holds.
class Condition {
public:
    /// Limits, so that a hostile condition cannot exhaust the stack.
    static constexpr int kMaxLength = 10'000;
    static constexpr int kMaxDepth = 100;
    static constexpr int kMaxIds = 100;

    static tl::expected<Condition, ConditionError> parse(const QString &text);

    bool isDefault() const { return m_default; }
    /// Ids of choices, each once, in the order of their first use.
    const QStringList &ids() const { return m_ids; }
    bool holds(const std::function<bool(const QString &id)> &selected) const;
    /// The same as if choices that do not apply were not part of the condition: "a && b" without b
    /// is "a". Where nothing else is left of it they count as selected.
    bool holds(
        const std::function<bool(const QString &id)> &selected,
        const std::function<bool(const QString &id)> &putAside) const;
    /// The same for 64 combinations at a time: bit b of the result belongs to bit b of each id's
    /// word. `words` runs parallel to ids().
    quint64 holds(const std::vector<quint64> &words) const;

private:
    friend class ConditionParser;
    enum class Kind : quint8 { Id, Not, And, Or };
    struct Step {
        Kind kind;
        int id = 0;
    };

    QStringList m_ids;
    std::vector<Step> m_steps; ///< in postfix order
    bool m_default = false;
};

} // namespace greenprint
