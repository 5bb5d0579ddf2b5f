#include "model/review/condition.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct ConditionTexts {
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

bool isIdCharacter(QChar c) {
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
           || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
           || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_')
           || c == QLatin1Char('-') || c == QLatin1Char('.');
}

} // namespace

class ConditionParser {
public:
    explicit ConditionParser(QStringView text)
        : m_text(text) {}

    tl::expected<Condition, ConditionError> run() {
        skipSpace();
        if (m_text.trimmed() == QLatin1String("default")) {
            m_condition.m_default = true;
            return m_condition;
        }
        if (!either())
            return tl::unexpected(m_error);
        skipSpace();
        if (m_at < m_text.size()) {
            fail(ConditionTexts::tr("found \"%1\"; expected \"&&\", \"||\" or the end")
                     .arg(m_text[m_at]));
            return tl::unexpected(m_error);
        }
        return m_condition;
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(const char *token) {
        skipSpace();
        if (!m_text.mid(m_at).startsWith(QLatin1String(token)))
            return false;
        m_at += static_cast<qsizetype>(qstrlen(token));
        return true;
    }
    bool fail(const QString &message) {
        m_error = {message, static_cast<int>(m_at) + 1};
        return false;
    }
    void add(Condition::Kind kind, int id = 0) { m_condition.m_steps.push_back({kind, id}); }

    bool either() {
        if (!both())
            return false;
        while (take("||")) {
            if (!both())
                return false;
            add(Condition::Kind::Or);
        }
        return true;
    }

    bool both() {
        if (!single())
            return false;
        while (take("&&")) {
            if (!single())
                return false;
            add(Condition::Kind::And);
        }
        return true;
    }

    bool single() {
        if (++m_depth > Condition::kMaxDepth)
            return fail(ConditionTexts::tr("the condition is nested more than %1 levels deep")
                            .arg(Condition::kMaxDepth));
        const bool read = operand();
        --m_depth;
        return read;
    }

    bool operand() {
        if (take("!")) {
            if (!single())
                return false;
            add(Condition::Kind::Not);
            return true;
        }
        if (take("(")) {
            if (!either())
                return false;
            return take(")") || fail(ConditionTexts::tr("a \")\" is missing"));
        }
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isIdCharacter(m_text[m_at]))
            ++m_at;
        if (m_at == start) {
            return fail(
                m_at >= m_text.size()
                    ? ConditionTexts::tr("the condition ends where the id of a choice was expected")
                    : ConditionTexts::tr(
                          "found \"%1\"; expected the id of a choice, \"!\" or \"(\"")
                          .arg(m_text[m_at]));
        }
        const QString id = m_text.mid(start, m_at - start).toString();
        if (id == QLatin1String("default")) {
            m_at = start;
            return fail(ConditionTexts::tr("\"default\" stands alone"));
        }
        qsizetype known = m_condition.m_ids.indexOf(id);
        if (known < 0) {
            if (m_condition.m_ids.size() >= Condition::kMaxIds)
                return fail(ConditionTexts::tr("the condition names more than %1 choices")
                                .arg(Condition::kMaxIds));
            known = m_condition.m_ids.size();
            m_condition.m_ids << id;
        }
        add(Condition::Kind::Id, static_cast<int>(known));
        return true;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    Condition m_condition;
    ConditionError m_error;
};

tl::expected<Condition, ConditionError> Condition::parse(const QString &text) {
    if (text.size() > kMaxLength) {
        return tl::unexpected(ConditionError{
            ConditionTexts::tr("the condition has %1 characters; at most %2 are accepted")
                .arg(text.size())
                .arg(kMaxLength)});
    }
    return ConditionParser(text).run();
}

quint64 Condition::holds(const std::vector<quint64> &words) const {
    if (m_default)
        return ~quint64(0);
    std::vector<quint64> stack;
    const auto pop = [&stack] {
        const quint64 top = stack.back();
        stack.pop_back();
        return top;
    };
    for (const Step &step : m_steps) {
        switch (step.kind) {
        case Kind::Id:
            stack.push_back(words[static_cast<size_t>(step.id)]);
            break;
        case Kind::Not:
            stack.back() = ~stack.back();
            break;
        case Kind::And: {
            const quint64 right = pop();
            stack.back() &= right;
            break;
        }
        case Kind::Or: {
            const quint64 right = pop();
            stack.back() |= right;
            break;
        }
        }
    }
    return stack.empty() ? 0 : stack.back();
}

bool Condition::holds(
    const std::function<bool(const QString &)> &selected,
    const std::function<bool(const QString &)> &putAside) const {
    if (m_default)
        return true;
    std::vector<std::optional<bool>> stack;
    const auto join = [&stack](auto operation) {
        const std::optional<bool> right = stack.back();
        stack.pop_back();
        std::optional<bool> &left = stack.back();
        left = left && right ? std::optional(operation(*left, *right)) : left ? left : right;
    };
    for (const Step &step : m_steps) {
        switch (step.kind) {
        case Kind::Id: {
            const QString &id = m_ids[step.id];
            stack.push_back(putAside(id) ? std::nullopt : std::optional(selected(id)));
            break;
        }
        case Kind::Not:
            if (stack.back())
                stack.back() = !*stack.back();
            break;
        case Kind::And:
            join(std::logical_and<bool>());
            break;
        case Kind::Or:
            join(std::logical_or<bool>());
            break;
        }
    }
    if (!stack.empty() && stack.back())
        return *stack.back();
    return holds([&](const QString &id) { return putAside(id) || selected(id); });
}

bool Condition::holds(const std::function<bool(const QString &)> &selected) const {
    std::vector<quint64> words;
    for (const QString &id : m_ids)
        words.push_back(selected(id) ? ~quint64(0) : 0);
    return holds(words) != 0;
}

} // namespace greenprint
