#include "model/plan/element.h"
#include "model/plan/planlimits.h"
#include "model/plan/planmigration.h"
#include "model/plan/planpath.h"
#include "model/readfile.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <boost/property_tree/xml_parser.hpp>

#include <sstream>

namespace greenprint {
namespace {

using boost::property_tree::ptree;

constexpr const char *kAttributes = "<xmlattr>";
constexpr const char *kComment = "<xmlcomment>";

Finding fileError(FindingCode code, QStringList arguments, int line = 0) {
    Finding finding;
    finding.severity = Severity::Error;
    finding.code = code;
    finding.arguments = std::move(arguments);
    finding.line = line;
    return finding;
}

Finding tooLarge(qint64 size) {
    return fileError(
        FindingCode::TooLarge, {QString::number(size), QString::number(kMaxPlanBytes)});
}

QString numberOf(const QString &tag) {
    return QCoreApplication::translate("PlanReader", "number of elements %1").arg(tag);
}

Finding tooMany(const QString &what, qsizetype most) {
    return fileError(
        FindingCode::InvalidValue,
        {what, QCoreApplication::translate("PlanReader", "more than %1").arg(most),
         QCoreApplication::translate("PlanReader", "at most %1").arg(most)});
}

/// What keeps bytes from being the text of a plan, before they are looked at as XML.
std::optional<Finding> textDefect(const QByteArray &bytes) {
    if (bytes.size() > kMaxPlanBytes)
        return tooLarge(bytes.size());
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return fileError(
            FindingCode::NulByte, {}, static_cast<int>(bytes.left(nul).count('\n')) + 1);
    // no tag is without "<", no attribute without "=": those in texts count, too, but a plan that
    // is meant well is far from so many
    if (bytes.count('<') + bytes.count('=') > kMaxPlanItems)
        return tooMany(
            QCoreApplication::translate("PlanReader", "number of tags and attributes"),
            kMaxPlanItems);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return fileError(
            FindingCode::NotUtf8,
            {QCoreApplication::translate("PlanReader", "a byte sequence is not valid")});
    }
    return std::nullopt;
}

/// First pass: the form of the file, and the line of every element in document order.
struct FormCheck {
    std::vector<int> lines;
    std::optional<Finding> error;
};

FormCheck checkForm(const QByteArray &bytes) {
    FormCheck check;
    check.error = textDefect(bytes);
    if (check.error)
        return check;
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    xml.setEntityExpansionLimit(0);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartDocument:
            if (!xml.documentEncoding().isEmpty()
                && xml.documentEncoding().compare(QLatin1String("utf-8"), Qt::CaseInsensitive)
                       != 0) {
                check.error = fileError(
                    FindingCode::NotUtf8,
                    {QCoreApplication::translate("PlanReader", "it declares \"%1\"")
                         .arg(xml.documentEncoding().toString())},
                    1);
                return check;
            }
            break;
        case QXmlStreamReader::DTD:
            check.error = fileError(
                FindingCode::DocumentType, {}, static_cast<int>(xml.lineNumber()));
            return check;
        case QXmlStreamReader::StartElement:
            if (++depth > kMaxPlanDepth) {
                check.error = fileError(
                    FindingCode::TooDeep, {QString::number(kMaxPlanDepth)},
                    static_cast<int>(xml.lineNumber()));
                return check;
            }
            check.lines.push_back(static_cast<int>(xml.lineNumber()));
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    if (xml.hasError()) {
        check.error = fileError(
            FindingCode::NotXml, {xml.errorString()}, static_cast<int>(xml.lineNumber()));
    }
    return check;
}

/// White space between child elements is the file's layout, not content.
void dropIndentation(ptree &tree) {
    bool hasChildren = false;
    for (auto &[key, node] : tree) {
        hasChildren |= key != kAttributes;
        if (key != kAttributes && key != kComment)
            dropIndentation(node);
    }
    if (hasChildren && text(tree.data()).trimmed().isEmpty())
        tree.data().clear();
}

/// Second pass: the tree that Boost.PropertyTree read, element by element, guided by the specs.
class TreeReader {
public:
    TreeReader(PlanReading &reading, const std::vector<int> &lines)
        : m_reading(reading)
        , m_lines(lines) {}

    /// `steps` lead from older formats to the one that is understood.
    void readPlan(
        ptree root, const QString &rootTag, const QStringList &comments,
        std::span<const PlanFormatStep> steps) {
        if (rootTag != QLatin1String("plan")) {
            m_reading.findings.push_back(fileError(FindingCode::NotAPlan, {rootTag}, line(m_next)));
            return;
        }
        const std::optional<int> format = formatOf(root, newestFormat(steps));
        if (!format || !bringUp(root, *format, steps))
            return;
        m_reading.plan.extras.comments = comments;
        readElement(refTo(m_reading.plan), root, QString());
    }

private:
    int line(size_t ordinal) const {
        return m_linesFit && ordinal < m_lines.size() ? m_lines[ordinal] : 0;
    }

    void report(
        Severity severity, FindingCode code, int line, const QString &path,
        const QString &attribute, QStringList arguments) {
        Finding finding;
        finding.severity = severity;
        finding.code = code;
        finding.subject = path;
        finding.attribute = attribute;
        finding.arguments = std::move(arguments);
        finding.line = line;
        m_reading.findings.push_back(std::move(finding));
    }

    static int newestFormat(std::span<const PlanFormatStep> steps) {
        return steps.empty() ? Plan::kFormat : steps.back().from + 1;
    }

    bool bringUp(ptree &root, int format, std::span<const PlanFormatStep> steps) {
        for (const PlanFormatStep &step : steps) {
            if (step.from < format)
                continue;
            try {
                for (const QString &change : step.apply(root)) {
                    report(
                        Severity::Info, FindingCode::OlderFormat, line(m_next),
                        QStringLiteral("plan"), QStringLiteral("format"),
                        {QString::number(format), change});
                }
            } catch (const boost::property_tree::ptree_error &e) {
                // an older file that was not one of its format
                m_reading.findings.push_back(
                    fileError(FindingCode::NotXml, {QString::fromUtf8(e.what())}, line(m_next)));
                return false;
            }
            // elements do not stand where the file has them any more
            m_linesFit = false;
        }
        return true;
    }

    std::optional<int> formatOf(const ptree &root, int newest) {
        const auto attributes = root.get_child_optional(ptree::path_type(kAttributes, '/'));
        const auto format = attributes ? attributes->get_optional<std::string>("format")
                                       : boost::none;
        static const Parameter spec{
            .key = "format",
            .label = "",
            .help = "",
            .kind = ValueKind::Count,
            .least = 1,
            .most = 1e9,
            .access = {}};
        if (!format) {
            report(
                Severity::Error, FindingCode::MissingAttribute, line(m_next),
                QStringLiteral("plan"), QStringLiteral("format"),
                {QStringLiteral("format"), QStringLiteral("1")});
            return std::nullopt;
        }
        const std::optional<int> number = ValueText<int>::read(text(*format), spec);
        if (!number) {
            report(
                Severity::Error, FindingCode::InvalidValue, line(m_next), QStringLiteral("plan"),
                QStringLiteral("format"),
                {QStringLiteral("format"), text(*format), spec.expectation()});
            return std::nullopt;
        }
        if (*number > newest) {
            report(
                Severity::Error, FindingCode::NewerFormat, line(m_next), QStringLiteral("plan"),
                QStringLiteral("format"), {text(*format), QString::number(newest)});
            return std::nullopt;
        }
        return *number;
    }

    void assign(
        ElementRef ref, const Parameter &parameter, const QString &value, int line,
        const QString &path) {
        if (parameter.access.assign(ref.element, value, parameter))
            return;
        report(
            Severity::Error, FindingCode::InvalidValue, line, path, parameter.name(),
            {parameter.name(), value.left(200), parameter.expectation()});
    }

    using Attributes = boost::optional<const ptree &>;

    static QString attribute(const Attributes &attributes, const char *key) {
        return attributes ? text(attributes->get(key, std::string())) : QString();
    }

    /// The path of an element, whose line is kept; empty for those that paths leave out.
    QString enter(
        const ElementSpec &spec, const Attributes &attributes, const QString &parentPath,
        int here) {
        constexpr int kMostOfId = 200;
        QString path = parentPath;
        if (!spec.is("plan") && !spec.is("workload")) {
            if (!path.isEmpty())
                path += QLatin1Char('/');
            path += spec.tag();
            if (spec.identity) {
                path += QLatin1Char('[') + attribute(attributes, spec.identity).left(kMostOfId)
                        + QLatin1Char(']');
            }
        }
        m_reading.lines.insert(path.isEmpty() ? spec.tag() : path, here);
        // where several have the same id, a finding names the part as well
        if (const Parameter *second = secondIdentity(spec)) {
            const QString part = attribute(attributes, second->key).left(kMostOfId);
            m_reading.lines.insert(path + QLatin1Char('[') + part + QLatin1Char(']'), here);
        }
        return path;
    }

    /// The inputs of an element that are attributes, and the one that is its text.
    void readInputs(
        ElementRef ref, const ptree &tree, const Attributes &attributes, const QString &shownPath,
        int here) {
        if (attributes) {
            for (const auto &[key, node] : *attributes) {
                const QString name = text(key);
                if (ref.spec->is("plan") && name == QLatin1String("format"))
                    continue;
                const Parameter *parameter = ref.spec->parameter(name);
                if (parameter && parameter->storage == Storage::Attribute) {
                    assign(ref, *parameter, text(node.data()), here, shownPath);
                } else {
                    ref.spec->extras(ref.element)->attributes.emplace_back(name, text(node.data()));
                    report(
                        Severity::Warning, FindingCode::UnknownAttribute, here, shownPath, name,
                        {name});
                }
            }
        }
        for (const Parameter &parameter : ref.spec->parameters) {
            if (parameter.storage == Storage::Content) {
                const QString content = text(tree.data()).trimmed();
                if (!content.isEmpty())
                    assign(ref, parameter, content, here, shownPath);
            } else if (
                parameter.required && parameter.storage == Storage::Attribute
                && !(attributes && attributes->find(parameter.key) != attributes->not_found())) {
                report(
                    Severity::Error, FindingCode::MissingAttribute, here, shownPath,
                    parameter.name(), {parameter.name(), parameter.expectation()});
            }
        }
    }

    /// Reads one element. Its start tag is the next in document order.
    void readElement(ElementRef ref, const ptree &tree, const QString &parentPath) {
        const int here = line(m_next++);
        // the id first, so that the path of every later finding names the element
        const Attributes attributes = tree.get_child_optional(ptree::path_type(kAttributes, '/'));
        const QString path = enter(*ref.spec, attributes, parentPath, here);
        const QString shownPath = path.isEmpty() ? ref.spec->tag() : path;
        readInputs(ref, tree, attributes, shownPath, here);

        QStringList comments;
        QSet<QString> seen;
        for (const auto &[key, node] : tree) {
            if (key == kAttributes)
                continue;
            if (key == kComment) {
                comments << text(node.data());
                continue;
            }
            readChild(ref, text(key), node, path, shownPath, comments, seen);
            comments.clear();
        }
        ref.spec->extras(ref.element)->trailing = comments;
    }

    void readChild(
        ElementRef parent, const QString &tag, const ptree &node, const QString &path,
        const QString &shownPath, const QStringList &comments, QSet<QString> &seen) {
        const Parameter *parameter = parent.spec->parameter(tag);
        const ChildSpec *child = parent.spec->child(tag);
        const bool textChild = parameter && parameter->storage == Storage::TextChild;
        if (!textChild && !child) {
            const int here = line(m_next);
            skip(node);
            auto &elements = parent.spec->extras(parent.element)->elements;
            dropIndentation(elements.emplace_back(tag, node).second);
            report(Severity::Warning, FindingCode::UnknownElement, here, shownPath, {}, {tag});
            return;
        }
        const bool isList = child && child->list && !textChild;
        if (isList && child->count(parent.element) >= kMostSiblings) {
            // said once
            if (!seen.contains(tag)) {
                Finding finding = tooMany(numberOf(tag), kMostSiblings);
                finding.line = line(m_next);
                finding.subject = shownPath;
                m_reading.findings.push_back(std::move(finding));
            }
            seen.insert(tag);
            skip(node);
            return;
        }
        if (!isList && seen.contains(tag)) {
            report(
                Severity::Error, FindingCode::DuplicateElement, line(m_next), shownPath, {}, {tag});
            skip(node);
            return;
        }
        if (!isList)
            seen.insert(tag);
        if (textChild) {
            const int here = line(m_next);
            skip(node);
            const QString content = text(node.data()).trimmed();
            if (!content.isEmpty())
                assign(parent, *parameter, content, here, shownPath);
            return;
        }
        void *element = child->append(parent.element);
        child->spec->extras(element)->comments = comments;
        readElement({child->spec, element}, node, path);
    }

    /// Passes over the start tags of a subtree that is kept as it is.
    void skip(const ptree &node) {
        ++m_next;
        for (const auto &[key, child] : node) {
            if (key != kAttributes && key != kComment)
                skip(child);
        }
    }

    PlanReading &m_reading;
    const std::vector<int> &m_lines;
    size_t m_next = 0;
    bool m_linesFit = true;
};

} // namespace

QString PlanReading::errorText() const {
    QStringList texts;
    int more = 0;
    for (const Finding &f : findings) {
        if (f.severity != Severity::Error)
            continue;
        if (texts.size() >= 5) {
            ++more;
            continue;
        }
        QString place = f.line > 0
                            ? QCoreApplication::translate("PlanReader", "line %1").arg(f.line)
                            : QString();
        if (!f.subject.isEmpty())
            place += (place.isEmpty() ? QString() : QStringLiteral(", ")) + f.subject;
        texts << (place.isEmpty() ? messageText(f) : place + QStringLiteral(": ") + messageText(f));
    }
    if (more > 0)
        texts << QCoreApplication::translate("PlanReader", "and %n more", nullptr, more);
    return texts.join(QLatin1Char('\n'));
}

std::span<const PlanFormatStep> planFormatSteps() {
    return {};
}

PlanReading readPlan(const QByteArray &bytes, const Catalog &catalog) {
    return readPlan(bytes, catalog, planFormatSteps());
}

PlanReading readPlan(
    const QByteArray &bytes, const Catalog &catalog, std::span<const PlanFormatStep> steps) {
    PlanReading reading;
    const FormCheck form = checkForm(bytes);
    if (form.error) {
        reading.findings.push_back(*form.error);
        return reading;
    }

    QByteArray normalized = bytes;
    if (normalized.startsWith("\xef\xbb\xbf"))
        normalized.remove(0, 3);
    // line ends as XML asks for; the tree reader does not do it
    normalized.replace("\r\n", "\n");
    normalized.replace('\r', '\n');
    ptree document;
    try {
        std::istringstream stream(normalized.toStdString());
        boost::property_tree::read_xml(stream, document);
    } catch (const boost::property_tree::xml_parser_error &e) {
        reading.findings.push_back(fileError(
            FindingCode::NotXml, {QString::fromStdString(e.message())},
            static_cast<int>(e.line())));
        return reading;
    }

    TreeReader reader(reading, form.lines);
    QStringList comments;
    for (const auto &[key, node] : document) {
        if (key == kComment)
            comments << text(node.data());
        else
            reader.readPlan(node, text(key), comments, steps);
    }
    if (!reading.ok())
        return reading;

    for (Finding &finding : checkPlan(reading.plan, catalog)) {
        // the nearest element that the file has a line for
        QString path = finding.subject;
        while (finding.line == 0 && !path.isEmpty()) {
            finding.line = reading.lines.value(path, 0);
            const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
            path = slash < 0 ? QString() : path.left(slash);
        }
        reading.findings.push_back(std::move(finding));
    }
    return reading;
}

Expected<PlanReading> readPlanFile(const QString &fileName, const Catalog &catalog) {
    // said with the size that it has, before any of it is read
    if (const qint64 size = QFileInfo(fileName).size(); size > kMaxPlanBytes)
        return failure(Error::unreadable(fileName, messageText(tooLarge(size))));
    const auto bytes = readFile(fileName, kMaxPlanBytes);
    if (!bytes)
        return failure(bytes.error());
    PlanReading reading = readPlan(*bytes, catalog);
    if (!reading.ok())
        return failure(Error::unreadable(fileName, reading.errorText()));
    return reading;
}

} // namespace greenprint
