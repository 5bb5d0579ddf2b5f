#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace greenprint {

/// What can go wrong in the world: a file, an input, a database, a full disk. A questionable plan
/// is a Finding instead, and our own bugs are assertions; the three are never mixed.
struct Error {
    enum class Kind {
        Usage,      ///< the caller asked for something that does not exist (exit code 2)
        Unreadable, ///< an input is missing, damaged or invalid (exit code 3)
        Unwritable, ///< an output could not be written (exit code 4)
        Cancelled,  ///< the user stopped it (exit code 5)
    };

    Kind kind = Kind::Unreadable;
    /// A whole sentence for the user: what is wrong, and what was expected.
    QString message;
    /// Where: a file name, or a place inside a file; may be empty.
    QString where;

    /// "where: message", or the message alone.
    QString text() const {
        return where.isEmpty() ? message : where + QStringLiteral(": ") + message;
    }

    static Error usage(QString message) { return {Kind::Usage, std::move(message), {}}; }
    static Error unreadable(QString where, QString message) {
        return {Kind::Unreadable, std::move(message), std::move(where)};
    }
    static Error unwritable(QString where, QString message) {
        return {Kind::Unwritable, std::move(message), std::move(where)};
    }
    static Error cancelled(QString message) { return {Kind::Cancelled, std::move(message), {}}; }
};

template <class T>
using Expected = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace greenprint
