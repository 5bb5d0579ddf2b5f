#include "model/readfile.h"
#include "model/review/jsontree.h"
#include "model/review/lensfile.h"
#include "model/review/lenstexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace greenprint {
namespace {

QString kindName(JsonNode::Kind kind) {
    switch (kind) {
    case JsonNode::Kind::Null:
    case JsonNode::Kind::NotJson:
        return LensTexts::tr("nothing");
    case JsonNode::Kind::Bool:
        return LensTexts::tr("true or false");
    case JsonNode::Kind::Number:
        return LensTexts::tr("a number");
    case JsonNode::Kind::String:
        return LensTexts::tr("a text");
    case JsonNode::Kind::Array:
        return LensTexts::tr("a list");
    case JsonNode::Kind::Object:
        break;
    }
    return LensTexts::tr("an object");
}

/// What the parts of a lens are called in a path, by the list that holds them.
QString elementOf(const QString &list) {
    if (list == QLatin1String("pillars"))
        return QStringLiteral("pillar");
    if (list == QLatin1String("questions"))
        return QStringLiteral("question");
    if (list == QLatin1String("choices"))
        return QStringLiteral("choice");
    return {};
}

QString step(const QString &list, const JsonNode &item, int index) {
    const QString element = elementOf(list);
    const JsonNode *id = item.member(u"id");
    if (element.isEmpty())
        return QStringLiteral("[%1]").arg(index);
    return QStringLiteral("%1[%2]").arg(
        element, id && id->is(JsonNode::Kind::String) ? id->text : QString::number(index));
}

/// The place of a value in a lens, with the ids of pillar, question and choice.
QString placeOf(const JsonNode &root, const JsonPath &path) {
    QString place;
    QString list;
    const JsonNode *at = &root;
    for (const JsonStep &s : path) {
        if (!s.key.isEmpty()) {
            list = s.key;
            // an element's list is said by the element
            if (elementOf(list).isEmpty())
                place += (place.isEmpty() ? QString() : QStringLiteral("/")) + s.key;
            at = at ? at->member(s.key) : nullptr;
        } else {
            const size_t index = static_cast<size_t>(s.index);
            at = at && index < at->items.size() ? &at->items[index] : nullptr;
            const QString text = at ? step(list, *at, s.index)
                                    : QStringLiteral("[%1]").arg(s.index);
            if (!text.startsWith(QLatin1Char('[')) && !place.isEmpty())
                place += QLatin1Char('/');
            place += text;
            list.clear();
        }
    }
    return place;
}

Risk riskOf(const QString &text, bool &known) {
    known = true;
    if (text == QLatin1String("HIGH_RISK"))
        return Risk::High;
    if (text == QLatin1String("MEDIUM_RISK"))
        return Risk::Medium;
    if (text == QLatin1String("NO_RISK"))
        return Risk::None;
    known = false;
    return Risk::Medium;
}

/// Turns the tree of a lens file into a lens, noting what is missing or of the wrong type.
class LensReader {
public:
    LensReader(const JsonText &json, const QString &id)
        : m_json(json) {
        m_reading.lens.id = id;
    }

    Expected<LensReading> run() {
        const JsonNode &root = m_json.root;
        for (const JsonDefect &d : m_json.defects) {
            const bool twice = d.kind == JsonDefect::Kind::DuplicateKey;
            m_reading.defects.push_back(
                {twice ? LintCode::DuplicateKey : LintCode::NotJson, placeOf(root, d.path),
                 LensTexts::tr("line %1, column %2: %3").arg(d.line).arg(d.column).arg(d.message),
                 d.line});
        }
        if (!root.is(JsonNode::Kind::Object)) {
            return failure(Error::unreadable(
                LensTexts::tr("line %1").arg(root.line),
                LensTexts::tr("found %1; expected a lens, which is an object")
                    .arg(kindName(root.kind))));
        }
        Lens &lens = m_reading.lens;
        lens.schemaVersion = text(root, u"schemaVersion", {});
        lens.name = text(root, u"name", {});
        lens.description = text(root, u"description", {}, Need::Optional);
        forEach(root, u"pillars", QString(), [&](const JsonNode &node, const QString &path) {
            readPillar(lens.pillars.emplace_back(), node, path);
        });
        if (lens.questionCount() == 0) {
            return failure(Error::unreadable(
                {}, LensTexts::tr(
                        "the lens has no questions; expected \"pillars\" with \"questions\"")));
        }
        for (LensDefect &d : lintLens(lens)) {
            d.line = m_lines.value(d.path);
            m_reading.defects.push_back(std::move(d));
        }
        return std::move(m_reading);
    }

private:
    enum class Need { Required, Optional };

    void defect(LintCode code, const QString &path, const QString &message, int line) {
        m_reading.defects.push_back({code, path, message, line});
    }

    static QString join(const QString &path, QStringView name) {
        return path.isEmpty() ? name.toString() : path + QLatin1Char('/') + name.toString();
    }

    const JsonNode *member(
        const JsonNode &node, QStringView key, const QString &path, JsonNode::Kind kind,
        Need need) {
        const JsonNode *found = node.member(key);
        if (!found) {
            if (need == Need::Required) {
                defect(
                    LintCode::MissingMember, join(path, key),
                    LensTexts::tr("\"%1\" is missing").arg(key), node.line);
            }
            return nullptr;
        }
        m_lines.insert(join(path, key), found->line);
        // what is not JSON has been reported with its place
        if (found->is(JsonNode::Kind::NotJson))
            return nullptr;
        if (!found->is(kind)) {
            defect(
                LintCode::WrongType, join(path, key),
                LensTexts::tr("\"%1\" is %2; expected %3")
                    .arg(key.toString(), kindName(found->kind), kindName(kind)),
                found->line);
            return nullptr;
        }
        return found;
    }

    QString text(
        const JsonNode &node, QStringView key, const QString &path, Need need = Need::Required) {
        const JsonNode *found = member(node, key, path, JsonNode::Kind::String, need);
        return found ? found->text : QString();
    }

    template <class Visit>
    void forEach(
        const JsonNode &node, QStringView key, const QString &path, Visit visit,
        Need need = Need::Required) {
        const JsonNode *list = member(node, key, path, JsonNode::Kind::Array, need);
        if (!list)
            return;
        for (size_t i = 0; i < list->items.size(); ++i) {
            const JsonNode &item = list->items[i];
            const QString name = step(key.toString(), item, static_cast<int>(i));
            const QString itemPath = name.startsWith(QLatin1Char('[')) ? join(path, key) + name
                                                                       : join(path, name);
            m_lines.insert(itemPath, item.line);
            if (item.is(JsonNode::Kind::Object)) {
                visit(item, itemPath);
            } else if (!item.is(JsonNode::Kind::NotJson)) {
                defect(
                    LintCode::WrongType, itemPath,
                    LensTexts::tr("found %1; expected an object").arg(kindName(item.kind)),
                    item.line);
            }
        }
    }

    void readPillar(LensPillar &pillar, const JsonNode &node, const QString &path) {
        pillar.id = text(node, u"id", path);
        pillar.name = text(node, u"name", path);
        forEach(node, u"questions", path, [&](const JsonNode &item, const QString &itemPath) {
            readQuestion(pillar.questions.emplace_back(), item, itemPath);
        });
    }

    void readQuestion(LensQuestion &question, const JsonNode &node, const QString &path) {
        question.id = text(node, u"id", path);
        question.title = text(node, u"title", path);
        question.description = text(node, u"description", path, Need::Optional);
        question.help = resource(node, u"helpfulResource", path, Need::Optional);
        forEach(node, u"choices", path, [&](const JsonNode &item, const QString &itemPath) {
            readChoice(question.choices.emplace_back(), item, itemPath);
        });
        forEach(node, u"riskRules", path, [&](const JsonNode &item, const QString &itemPath) {
            readRule(question.rules.emplace_back(), item, itemPath);
        });
    }

    void readChoice(LensChoice &choice, const JsonNode &node, const QString &path) {
        choice.id = text(node, u"id", path);
        choice.title = text(node, u"title", path);
        choice.help = resource(node, u"helpfulResource", path, Need::Optional);
        choice.improvement = resource(
            node, u"improvementPlan", path, choice.isNone() ? Need::Optional : Need::Required);
        forEach(
            node, u"additionalResources", path,
            [&](const JsonNode &item, const QString &itemPath) {
                LensResources &more = choice.more.emplace_back();
                const QString type = text(item, u"type", itemPath);
                more.improvement = type == QLatin1String("IMPROVEMENT_PLAN");
                if (!type.isEmpty() && !more.improvement
                    && type != QLatin1String("HELPFUL_RESOURCE")) {
                    defect(
                        LintCode::WrongType, join(itemPath, u"type"),
                        LensTexts::tr(
                            "\"%1\" is not a type; expected HELPFUL_RESOURCE or IMPROVEMENT_PLAN")
                            .arg(type.left(100)),
                        item.line);
                }
                forEach(item, u"content", itemPath, [&](const JsonNode &c, const QString &cPath) {
                    more.content.push_back(resourceOf(c, cPath));
                });
            },
            Need::Optional);
    }

    LensResource resource(const JsonNode &node, QStringView key, const QString &path, Need need) {
        const JsonNode *found = member(node, key, path, JsonNode::Kind::Object, need);
        return found ? resourceOf(*found, join(path, key)) : LensResource();
    }

    LensResource resourceOf(const JsonNode &node, const QString &path) {
        LensResource resource;
        resource.url = text(node, u"url", path, Need::Optional);
        resource.text = text(node, u"displayText", path);
        return resource;
    }

    void readRule(RiskRule &rule, const JsonNode &node, const QString &path) {
        rule.condition = text(node, u"condition", path);
        const QString risk = text(node, u"risk", path);
        bool known = false;
        rule.risk = riskOf(risk, known);
        if (!known && !risk.isEmpty()) {
            defect(
                LintCode::WrongType, join(path, u"risk"),
                LensTexts::tr("\"%1\" is not a risk; expected HIGH_RISK, MEDIUM_RISK or NO_RISK")
                    .arg(risk.left(100)),
                node.line);
        }
        if (!known)
            return;
        if (auto parsed = Condition::parse(rule.condition)) {
            rule.parsed = *parsed;
        } else if (!rule.condition.isEmpty()) {
            defect(
                LintCode::BadCondition, join(path, u"condition"),
                LensTexts::tr("%1 (character %2 of \"%3\")")
                    .arg(
                        parsed.error().message, QString::number(parsed.error().column),
                        rule.condition.left(200)),
                node.line);
        }
    }

    const JsonText &m_json;
    LensReading m_reading;
    QHash<QString, int> m_lines; ///< of the parts of the lens, by path
};

} // namespace

Expected<LensReading> readLens(const QByteArray &bytes, const QString &id) {
    auto json = readJson(bytes);
    if (!json)
        return failure(json.error());
    auto reading = LensReader(*json, id).run();
    if (reading && bytes.size() > lenslimit::kFileCharacters) {
        const qsizetype characters = QString::fromUtf8(bytes).size();
        if (characters > lenslimit::kFileCharacters) {
            reading->defects.push_back(
                {LintCode::OverLimit, QString(),
                 LensTexts::tr("the file has %1 characters; the AWS tool takes %2")
                     .arg(characters)
                     .arg(lenslimit::kFileCharacters)});
        }
    }
    return reading;
}

Expected<LensReading> readLensFile(const QString &fileName) {
    auto bytes = readFile(fileName, JsonLimits().bytes);
    if (!bytes)
        return failure(bytes.error());
    auto reading = readLens(*bytes, QFileInfo(fileName).completeBaseName().left(128));
    if (!reading) {
        Error error = reading.error();
        error.where = error.where.isEmpty() ? fileName
                                            : fileName + QStringLiteral(": ") + error.where;
        return failure(error);
    }
    return reading;
}

} // namespace greenprint
