#include "model/review/jsontree.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <charconv>

namespace greenprint {
namespace {

struct JsonTexts {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$');
}

/// A recursive descent over the text. The first error ends it.
class JsonReader {
public:
    JsonReader(QString text, const JsonLimits &limits)
        : m_text(std::move(text))
        , m_limits(limits) {}

    Expected<JsonText> run() {
        JsonText result;
        skipSpace();
        if (atEnd())
            return fail(JsonTexts::tr("the text is empty; expected a JSON value"));
        if (auto read = value(result.root); !read)
            return failure(read.error());
        skipSpace();
        if (!atEnd())
            defect(JsonTexts::tr("text after the end of the JSON value is left out"));
        result.defects = std::move(m_defects);
        return result;
    }

private:
    using Read = Expected<void>;

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool startsWith(const char *word) const {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(word));
    }
    void advance(qsizetype count = 1) {
        for (; count > 0 && !atEnd(); --count, ++m_at) {
            if (m_text[m_at] == QLatin1Char('\n')) {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
    }
    int column() const { return static_cast<int>(m_at - m_lineStart) + 1; }

    tl::unexpected<Error> fail(const QString &message) const {
        return failure(Error::unreadable(
            JsonTexts::tr("line %1, column %2").arg(m_line).arg(column()), message));
    }
    void defect(const QString &message, JsonDefect::Kind kind = JsonDefect::Kind::NotJson) {
        // a text of nothing but defects need not be listed in full
        if (m_defects.size() < 1000)
            m_defects.push_back({kind, message, m_path, m_line, column()});
    }

    /// Space, and comments, which JSON does not have.
    void skipSpace() {
        while (!atEnd()) {
            const QChar c = peek();
            if (c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n')
                || c == QLatin1Char('\r')) {
                advance();
            } else if (startsWith("//") || startsWith("/*")) {
                defect(JsonTexts::tr("JSON has no comments"));
                const bool line = startsWith("//");
                const QString end = line ? QStringLiteral("\n") : QStringLiteral("*/");
                const qsizetype found = m_text.indexOf(end, m_at + 2);
                advance((found < 0 ? m_text.size() : found + end.size()) - m_at);
            } else {
                return;
            }
        }
    }

    Read value(JsonNode &node) {
        node.line = m_line;
        node.column = column();
        if (++m_values > m_limits.values)
            return fail(JsonTexts::tr("there are more than %1 values").arg(m_limits.values));
        const QChar c = peek();
        if (c == QLatin1Char('{') || c == QLatin1Char('[')) {
            if (m_path.size() >= static_cast<size_t>(m_limits.depth))
                return fail(JsonTexts::tr("values are nested more than %1 levels deep")
                                .arg(m_limits.depth));
            return c == QLatin1Char('{') ? object(node) : array(node);
        }
        if (c == QLatin1Char('"')) {
            node.kind = JsonNode::Kind::String;
            return string(node.text);
        }
        if (c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('+') || c == QLatin1Char('.'))
            return number(node);
        if (isWordCharacter(c))
            return word(node);
        return fail(
            atEnd() ? JsonTexts::tr("the text ends where a value was expected")
                    : JsonTexts::tr("found \"%1\"; expected a value").arg(c));
    }

    Read object(JsonNode &node) {
        node.kind = JsonNode::Kind::Object;
        QHash<QString, size_t> seen;
        advance();
        skipSpace();
        while (peek() != QLatin1Char('}')) {
            if (peek() != QLatin1Char('"'))
                return fail(JsonTexts::tr("expected a member's name in quotes, or \"}\""));
            QString key;
            if (auto read = string(key); !read)
                return read;
            m_path.push_back({key, 0});
            size_t place = node.items.size();
            if (const auto known = seen.constFind(key); known != seen.constEnd()) {
                defect(
                    JsonTexts::tr("the member \"%1\" is there twice; the later counts")
                        .arg(key.left(100)),
                    JsonDefect::Kind::DuplicateKey);
                place = *known;
                node.items[place] = {};
            } else {
                seen.insert(key, place);
                node.keys.push_back(key);
                node.items.emplace_back();
            }
            skipSpace();
            if (peek() != QLatin1Char(':'))
                return fail(
                    JsonTexts::tr("expected \":\" after the name \"%1\"").arg(key.left(100)));
            advance();
            skipSpace();
            if (auto read = value(node.items[place]); !read)
                return read;
            m_path.pop_back();
            if (auto read = separator(QLatin1Char('}')); !read)
                return read;
        }
        advance();
        return {};
    }

    Read array(JsonNode &node) {
        node.kind = JsonNode::Kind::Array;
        advance();
        skipSpace();
        while (peek() != QLatin1Char(']')) {
            m_path.push_back({QString(), static_cast<int>(node.items.size())});
            if (auto read = value(node.items.emplace_back()); !read)
                return read;
            m_path.pop_back();
            if (auto read = separator(QLatin1Char(']')); !read)
                return read;
        }
        advance();
        return {};
    }

    /// What stands between two values: a comma, or the end.
    Read separator(QLatin1Char end) {
        skipSpace();
        if (peek() == end)
            return {};
        if (peek() != QLatin1Char(','))
            return fail(
                atEnd()
                    ? JsonTexts::tr("the text ends where \",\" or \"%1\" was expected").arg(end)
                    : JsonTexts::tr("found \"%1\"; expected \",\" or \"%2\"").arg(peek()).arg(end));
        advance();
        skipSpace();
        if (peek() == end)
            defect(JsonTexts::tr("a comma before \"%1\" is too many").arg(end));
        return {};
    }

    Read string(QString &text) {
        advance();
        const qsizetype start = m_at;
        while (!atEnd() && peek() != QLatin1Char('"') && peek() != QLatin1Char('\\')
               && peek().unicode() >= 0x20)
            ++m_at;
        text = m_text.mid(start, m_at - start);
        while (peek() != QLatin1Char('"')) {
            if (atEnd())
                return fail(JsonTexts::tr("the text ends within a string"));
            if (peek() == QLatin1Char('\\')) {
                if (auto read = escape(text); !read)
                    return read;
                continue;
            }
            if (peek().unicode() < 0x20)
                defect(JsonTexts::tr(
                           "a control character stands in a string; it must be written as \\u%1")
                           .arg(peek().unicode(), 4, 16, QLatin1Char('0')));
            text += peek();
            advance();
        }
        advance();
        return {};
    }

    Read escape(QString &text) {
        advance();
        const QChar c = peek();
        static const QString kNames = QStringLiteral("\"\\/bfnrt");
        static const QString kMeanings = QStringLiteral("\"\\/\b\f\n\r\t");
        if (const qsizetype known = kNames.indexOf(c); known >= 0 && !atEnd()) {
            text += kMeanings[known];
            advance();
            return {};
        }
        if (c == QLatin1Char('u')) {
            bool isHex = false;
            const ushort code = QStringView(m_text).mid(m_at + 1, 4).toUShort(&isHex, 16);
            if (!isHex || m_at + 5 > m_text.size())
                return fail(JsonTexts::tr("expected four hexadecimal digits after \"\\u\""));
            text += QChar(code);
            advance(5);
            return {};
        }
        return fail(JsonTexts::tr("\"\\%1\" is not an escape of JSON").arg(c));
    }

    /// A number. Spellings that JSON does not have (+1, .5, 01, 0x1F) are kept as what they are.
    Read number(JsonNode &node) {
        const qsizetype start = m_at;
        while (!atEnd()
               && (isWordCharacter(peek()) || peek() == QLatin1Char('+')
                   || peek() == QLatin1Char('-') || peek() == QLatin1Char('.')))
            ++m_at;
        const QString spelled = m_text.mid(start, m_at - start);
        const QByteArray latin = spelled.toLatin1();
        const char *end = latin.constData() + latin.size();
        double number = 0.0;
        const auto [rest, problem] = std::from_chars(latin.constData(), end, number);
        if (isJsonNumber(latin) && rest == end && problem == std::errc()) {
            node.kind = JsonNode::Kind::Number;
            node.number = number;
            return {};
        }
        return notJson(node, spelled, start);
    }

    static bool isJsonNumber(const QByteArray &spelled) {
        qsizetype at = spelled.startsWith('-') ? 1 : 0;
        const auto digits = [&] {
            const qsizetype first = at;
            while (at < spelled.size() && spelled[at] >= '0' && spelled[at] <= '9')
                ++at;
            return at - first;
        };
        const bool zero = at < spelled.size() && spelled[at] == '0';
        const qsizetype whole = digits();
        if (whole == 0 || (zero && whole > 1))
            return false;
        if (at < spelled.size() && spelled[at] == '.') {
            ++at;
            if (digits() == 0)
                return false;
        }
        if (at < spelled.size() && (spelled[at] == 'e' || spelled[at] == 'E')) {
            ++at;
            if (at < spelled.size() && (spelled[at] == '+' || spelled[at] == '-'))
                ++at;
            if (digits() == 0)
                return false;
        }
        return at == spelled.size();
    }

    Read word(JsonNode &node) {
        const qsizetype start = m_at;
        while (!atEnd() && isWordCharacter(peek()))
            ++m_at;
        const QString spelled = m_text.mid(start, m_at - start);
        if (spelled == QLatin1String("null"))
            return {};
        if (spelled == QLatin1String("true") || spelled == QLatin1String("false")) {
            node.kind = JsonNode::Kind::Bool;
            return {};
        }
        return notJson(node, spelled, start);
    }

    Read notJson(JsonNode &node, const QString &spelled, qsizetype start) {
        node.kind = JsonNode::Kind::NotJson;
        node.text = spelled;
        const qsizetype end = std::exchange(m_at, start);
        defect(JsonTexts::tr("\"%1\" is not a value of JSON; it is read as nothing")
                   .arg(spelled.left(100)));
        m_at = end;
        return {};
    }

    const QString m_text;
    const JsonLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    int m_values = 0;
    JsonPath m_path;
    std::vector<JsonDefect> m_defects;
};

} // namespace

const JsonNode *JsonNode::member(QStringView key) const {
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key)
            return &items[i];
    }
    return nullptr;
}

Expected<JsonText> readJson(const QByteArray &bytes, const JsonLimits &limits) {
    if (bytes.size() > limits.bytes) {
        return failure(Error::unreadable(
            {}, JsonTexts::tr("the file has %1 bytes; at most %2 are accepted")
                    .arg(bytes.size())
                    .arg(limits.bytes)));
    }
    if (bytes.contains('\0'))
        return failure(Error::unreadable({}, JsonTexts::tr("the file contains a NUL byte")));
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError())
        return failure(Error::unreadable({}, JsonTexts::tr("the file is not UTF-8 text")));
    return JsonReader(std::move(text), limits).run();
}

} // namespace greenprint
