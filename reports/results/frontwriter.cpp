#include "reports/results/frontwriter.h"

#include "model/text.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <charconv>
#include <cmath>

namespace greenprint {
namespace {

/// Gathers text and hands it on in pieces of about a megabyte.
class Pieces {
public:
    explicit Pieces(const WritePiece &write)
        : m_write(write) {
        m_text.reserve(kSize + kSize / 4);
    }
    ~Pieces() { m_write(m_text); }
    Q_DISABLE_COPY_MOVE(Pieces)

    Pieces &operator<<(QByteArrayView more) {
        if (m_text.size() + more.size() > kSize) {
            m_write(m_text);
            m_text.resize(0);
        }
        m_text.append(more);
        return *this;
    }

    /// The shortest digits that read back as the same number; `unknown` for none.
    Pieces &number(const std::optional<double> &value, QByteArrayView unknown) {
        if (!value || !std::isfinite(*value))
            return *this << unknown;
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr;
        return *this << QByteArrayView(digits.data(), end);
    }

private:
    static constexpr qsizetype kSize = 1 << 20;

    const WritePiece &m_write;
    QByteArray m_text;
};

/// Choices as text: neighbours on a front share most of theirs, and all share the rest.
class ChoiceTexts {
public:
    using Make = QByteArray (*)(const Choice &);

    explicit ChoiceTexts(Make make)
        : m_make(make) {}

    /// `position` is that of the choice in its design.
    const QByteArray &of(const Choice &choice, size_t position) {
        if (m_lasts.size() <= position)
            m_lasts.resize(position + 1);
        Last &last = m_lasts[position];
        if (last.text.isEmpty() || last.choice != choice) {
            QByteArray &known = m_known[choice.path][choice.value];
            if (known.isEmpty())
                known = m_make(choice);
            last = {choice, known};
        }
        return last.text;
    }

private:
    struct Last {
        Choice choice;
        QByteArray text;
    };

    Make m_make;
    QHash<QString, QHash<QString, QByteArray>> m_known;
    std::vector<Last> m_lasts;
};

/// `"path":value`, as the library writes it.
QByteArray jsonMember(const Choice &choice) {
    const QByteArray braced = QJsonDocument(choicesJson({choice})).toJson(QJsonDocument::Compact);
    return braced.mid(1, braced.size() - 2);
}

QByteArray csvRecord(const Choice &choice) {
    return ',' + csvRow({text("choice"), choice.path, choice.value});
}

/// The object without its last brace.
QByteArray openObject(const QJsonObject &object) {
    const QByteArray braced = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return braced.left(braced.lastIndexOf('}') - 1);
}

} // namespace

void writeExploreJson(const Exploration &exploration, const WritePiece &write) {
    QJsonArray objectives;
    for (Metric m : exploration.objectives)
        objectives.append(key(m));
    Pieces out(write);
    out << openObject(
        {{text("objectives"), objectives},
         {text("designs_covered"), exploration.designsCovered},
         {text("evaluated"), exploration.evaluated},
         {text("seconds"), exploration.seconds},
         {text("front_size"), exploration.frontSize}});
    out << ",\n    \"front\": [";
    ChoiceTexts choices(jsonMember);
    const char *between = "\n        ";
    for (const FoundDesign &design : exploration.front) {
        out << between << "{\"choices\":{";
        for (size_t i = 0; i < design.choices.size(); ++i)
            out << (i > 0 ? "," : "") << choices.of(design.choices[i], i);
        out << "},\"partial\":[";
        const char *quote = "\"";
        for (Metric m : design.totals.partial()) {
            out << quote << key(m).toLatin1() << "\"";
            quote = ",\"";
        }
        out << "]";
        for (Metric m : kAllMetrics) {
            out << ",\"" << key(m).toLatin1() << "\":";
            out.number(design.totals.value(m), "null");
        }
        out << "}";
        between = ",\n        ";
    }
    out << "\n    ]\n}\n";
}

void writeExploreCsv(const Exploration &exploration, const WritePiece &write) {
    Pieces out(write);
    out << csvRow({text("design"), text("kind"), text("name"), text("value")});
    ChoiceTexts choices(csvRecord);
    qint64 number = 0;
    for (const FoundDesign &design : exploration.front) {
        const QByteArray id = QByteArray::number(++number);
        for (size_t i = 0; i < design.choices.size(); ++i)
            out << id << choices.of(design.choices[i], i);
        for (Metric m : kAllMetrics) {
            out << id << ",metric," << key(m).toLatin1() << ",";
            out.number(design.totals.value(m), "") << "\r\n";
        }
    }
}

} // namespace greenprint
