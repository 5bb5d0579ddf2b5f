#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace greenprint {

/// A JSON value that knows where it stands in its text.
struct JsonNode {
    enum class Kind : quint8 {
        Null,
        Bool,
        Number,
        String,
        Array,
        Object,
        NotJson, ///< a word or number that JSON does not have; `text` is its spelling
    };

    Kind kind = Kind::Null;
    double number = 0.0;
    QString text;
    std::vector<QString> keys; ///< of an object, parallel to `items`
    std::vector<JsonNode> items;
    int line = 0;
    int column = 0;

    bool is(Kind k) const { return kind == k; }
    /// The member of an object, or null.
    const JsonNode *member(QStringView key) const;
};

/// One step from a value to a part of it: a member's key, or an index if the key is empty.
struct JsonStep {
    QString key;
    int index = 0;
};
using JsonPath = std::vector<JsonStep>;

/// Something that is not JSON, or not unambiguous, and could be read all the same.
struct JsonDefect {
    enum class Kind : quint8 { NotJson, DuplicateKey };

    Kind kind = Kind::NotJson;
    QString message;
    JsonPath path;
    int line = 0;
    int column = 0;
};

/// What came of reading a text as JSON.
struct JsonText {
    JsonNode root;
    std::vector<JsonDefect> defects;
};

/// Limits, so that a hostile text cannot exhaust memory or stack.
struct JsonLimits {
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 64;
    int values = 250'000;
};

/// Reads JSON as people publish it: what RFC 8259 forbids but can be understood (NaN, Infinity, a
/// comma too many, comments, control characters in strings, text after the end) becomes a defect
/// with its place, everything else an error with line and column. Of two members with one key the
/// later counts.
Expected<JsonText> readJson(const QByteArray &bytes, const JsonLimits &limits = {});

} // namespace greenprint
