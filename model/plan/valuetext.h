#pragma once

#include "model/plan/parameter.h"

#include <type_traits>

namespace greenprint {

/// How each type of value is written to and read from text. Reading checks range and form.
template <class T>
struct ValueText;

bool withinRange(double value, const Parameter &parameter);
/// Text may hold any character that XML can carry; control characters cannot be saved.
bool isStorableText(const QString &text);
/// The text with what cannot be stored replaced, so that whatever is written can be read again.
QString storableText(const QString &text);
bool isId(QStringView text);
/// Ids of overrides may also contain dots.
bool isOverrideId(QStringView text);

template <Unit U>
struct ValueText<In<U>> {
    static QString write(In<U> v) { return numberText(v.number); }
    static std::optional<In<U>> read(const QString &text, const Parameter &p) {
        const std::optional<double> number = parseNumber(text);
        if (!number || !withinRange(*number, p))
            return std::nullopt;
        return In<U>{*number};
    }
    static std::optional<double> number(In<U> v) { return v.number; }
};

template <>
struct ValueText<int> {
    static QString write(int v) { return QString::number(v); }
    static std::optional<int> read(const QString &text, const Parameter &p);
    static std::optional<double> number(int v) { return v; }
};

template <>
struct ValueText<bool> {
    static QString write(bool v) { return v ? QStringLiteral("yes") : QStringLiteral("no"); }
    static std::optional<bool> read(const QString &text, const Parameter &);
    static std::optional<double> number(bool) { return std::nullopt; }
};

template <>
struct ValueText<QString> {
    static QString write(const QString &v) { return v; }
    static std::optional<QString> read(const QString &text, const Parameter &p);
    static std::optional<double> number(const QString &) { return std::nullopt; }
};

template <>
struct ValueText<QStringList> {
    static QString write(const QStringList &v) { return v.join(QLatin1Char(' ')); }
    static std::optional<QStringList> read(const QString &text, const Parameter &p);
    static std::optional<double> number(const QStringList &) { return std::nullopt; }
};

template <>
struct ValueText<WeekProfile> {
    static QString write(const WeekProfile &v);
    static std::optional<WeekProfile> read(const QString &text, const Parameter &);
    static std::optional<double> number(const WeekProfile &) { return std::nullopt; }
};

template <>
struct ValueText<YearMonth> {
    static QString write(const YearMonth &v);
    static std::optional<YearMonth> read(const QString &text, const Parameter &);
    static std::optional<double> number(const YearMonth &) { return std::nullopt; }
};

template <>
struct ValueText<Retention> {
    static QString write(const Retention &v);
    static std::optional<Retention> read(const QString &text, const Parameter &);
    static std::optional<double> number(const Retention &v) { return v.days; }
};

template <class E>
requires std::is_enum_v<E>
struct ValueText<E> {
    static QString write(E v) { return keyword(v); }
    static std::optional<E> read(const QString &text, const Parameter &) {
        return fromKeyword<E>(text);
    }
    static std::optional<double> number(E) { return std::nullopt; }
};

namespace detail {

template <class C, class T>
C classOf(T C::*);
template <class C, class T>
T memberOf(T C::*);

template <class T>
struct Unwrap {
    using type = T;
};
template <class T>
struct Unwrap<std::optional<T>> {
    using type = T;
};

} // namespace detail

/// The access functions of a member, whether it is a Setting or a plain string.
template <auto Member>
constexpr Parameter::Access accessTo() {
    using Element = decltype(detail::classOf(Member));
    using Held = decltype(detail::memberOf(Member));
    using Value = typename detail::Unwrap<Held>::type;
    constexpr bool optional = !std::is_same_v<Held, Value>;
    Parameter::Access access;
    access.isSet = [](const void *e) {
        const Held &held = static_cast<const Element *>(e)->*Member;
        if constexpr (optional)
            return held.has_value();
        else
            return !held.isEmpty();
    };
    access.clear = [](void *e) { static_cast<Element *>(e)->*Member = Held(); };
    access.copy = [](void *to, const void *from) {
        static_cast<Element *>(to)->*Member = static_cast<const Element *>(from)->*Member;
    };
    access.equal = [](const void *a, const void *b) {
        return static_cast<const Element *>(a)->*Member == static_cast<const Element *>(b)->*Member;
    };
    access.text = [](const void *e) {
        const Held &held = static_cast<const Element *>(e)->*Member;
        if constexpr (optional)
            return held ? ValueText<Value>::write(*held) : QString();
        else
            return ValueText<Value>::write(held);
    };
    access.assign = [](void *e, const QString &text, const Parameter &p) {
        std::optional<Value> value = ValueText<Value>::read(text, p);
        if (!value)
            return false;
        static_cast<Element *>(e)->*Member = std::move(*value);
        return true;
    };
    access.number = [](const void *e) -> std::optional<double> {
        const Held &held = static_cast<const Element *>(e)->*Member;
        if constexpr (optional)
            return held ? ValueText<Value>::number(*held) : std::nullopt;
        else
            return ValueText<Value>::number(held);
    };
    if constexpr (std::is_enum_v<Value>) {
        access.choices = [] {
            std::vector<std::pair<QString, QString>> words;
            words.reserve(Keywords<Value>::all.size());
            for (const Keyword<Value> &k : Keywords<Value>::all)
                words.emplace_back(QString::fromLatin1(k.word), label(k.value));
            return words;
        };
    }
    return access;
}

} // namespace greenprint
