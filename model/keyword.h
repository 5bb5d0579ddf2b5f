#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace greenprint {

/// One value of an enumeration: the word in files and on the command line, and its name for people.
template <class E>
struct Keyword {
    E value;
    const char *word;
    const char *label; ///< marked with QT_TRANSLATE_NOOP("Keyword", …)
};

/// Specialized for each enumeration that is written by a word: a static constexpr array `all`.
template <class E>
struct Keywords;

template <class E>
QString keyword(E value) {
    for (const Keyword<E> &k : Keywords<E>::all) {
        if (k.value == value)
            return QString::fromLatin1(k.word);
    }
    return {};
}

template <class E>
std::optional<E> fromKeyword(QStringView word) {
    for (const Keyword<E> &k : Keywords<E>::all) {
        if (word == QLatin1String(k.word))
            return k.value;
    }
    return std::nullopt;
}

template <class E>
QString label(E value) requires requires {
    Keywords<E>::all;
}
{
    for (const Keyword<E> &k : Keywords<E>::all) {
        if (k.value == value)
            return QCoreApplication::translate("Keyword", k.label);
    }
    return {};
}

} // namespace greenprint
