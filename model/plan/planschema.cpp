#include "model/plan/planschema.h"

#include "model/plan/element.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace greenprint {
namespace {

constexpr const char *kGrammar = "http://relaxng.org/ns/structure/1.0";
constexpr const char *kTypes = "http://www.w3.org/2001/XMLSchema-datatypes";
constexpr const char *kNotes = "http://relaxng.org/ns/compatibility/annotations/1.0";

// a number in the C locale; neither infinite nor "nan"
constexpr const char *kNumberPattern = "-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+\\-]?[0-9]+)?";
constexpr const char *kIdPattern = "[A-Za-z0-9_\\-]{1,64}";
constexpr const char *kDottedIdPattern = "[A-Za-z0-9_.\\-]{1,64}";

class SchemaWriter {
public:
    QByteArray write() {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("grammar"));
        m_xml.writeDefaultNamespace(QLatin1String(kGrammar));
        m_xml.writeNamespace(QLatin1String(kNotes), QStringLiteral("a"));
        m_xml.writeAttribute(QStringLiteral("datatypeLibrary"), QLatin1String(kTypes));
        m_xml.writeComment(QStringLiteral(
            " Greenprint plan file (*.gplan). Written by greenprint-cli schema; do not edit. "));
        open("start");
        ref(QStringLiteral("plan"));
        close();
        defineElement(specOf<Plan>(), QStringLiteral("plan"));
        defineWeek();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void open(const char *tag) { m_xml.writeStartElement(QLatin1String(tag)); }
    void open(const char *tag, const QString &name) {
        open(tag);
        m_xml.writeAttribute(QStringLiteral("name"), name);
    }
    void close() { m_xml.writeEndElement(); }
    void ref(const QString &name) {
        m_xml.writeEmptyElement(QStringLiteral("ref"));
        m_xml.writeAttribute(QStringLiteral("name"), name);
    }
    void value(const QString &text) {
        open("value");
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("string"));
        m_xml.writeCharacters(text);
        close();
    }
    void param(const char *name, const QString &text) {
        open("param", QLatin1String(name));
        m_xml.writeCharacters(text);
        close();
    }
    void data(const char *type, const char *pattern) {
        open("data");
        m_xml.writeAttribute(QStringLiteral("type"), QLatin1String(type));
        if (pattern)
            param("pattern", QLatin1String(pattern));
        close();
    }
    void range(const Parameter &p) {
        if (std::isfinite(p.least))
            param(p.leastExcluded ? "minExclusive" : "minInclusive", numberText(p.least));
        if (std::isfinite(p.most))
            param("maxInclusive", numberText(p.most));
    }
    void number(const Parameter &p) {
        open("data");
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("double"));
        param("pattern", QLatin1String(kNumberPattern));
        range(p);
        close();
    }
    void words(const char *pattern) {
        open("list");
        open("zeroOrMore");
        data("string", pattern);
        close();
        close();
    }

    void type(const Parameter &p) {
        switch (p.kind) {
        case ValueKind::Number:
            number(p);
            return;
        case ValueKind::Count:
            open("data");
            m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("integer"));
            range(p);
            close();
            return;
        case ValueKind::Choice:
            open("choice");
            for (const auto &[word, label] : p.access.choices())
                value(word);
            close();
            return;
        case ValueKind::YesNo:
            open("choice");
            value(QStringLiteral("yes"));
            value(QStringLiteral("no"));
            close();
            return;
        case ValueKind::Id:
        case ValueKind::DatasetRef:
        case ValueKind::TaskRef:
        case ValueKind::ServiceRef:
        case ValueKind::ScenarioRef:
        case ValueKind::StorageClassRef:
        case ValueKind::PracticeRef:
        case ValueKind::SubjectRef:
            data("string", kIdPattern);
            return;
        case ValueKind::RegionRef:
        case ValueKind::InstanceRef:
            data("string", kDottedIdPattern);
            return;
        case ValueKind::ServiceRefs:
            words(kIdPattern);
            return;
        case ValueKind::RegionRefs:
            words(kDottedIdPattern);
            return;
        case ValueKind::Week:
            open("list");
            for (int day = 0; day < 7; ++day)
                ref(QStringLiteral("day"));
            close();
            return;
        case ValueKind::Month:
            data("string", "(20[0-9]{2}|2100)-(0[1-9]|1[0-2])");
            return;
        case ValueKind::Retention:
            open("choice");
            value(QStringLiteral("never"));
            number(p);
            close();
            return;
        case ValueKind::Date:
            data("date", "[0-9]{4}-[0-9]{2}-[0-9]{2}");
            return;
        case ValueKind::EndOfTransfer:
        case ValueKind::WorkloadPath:
        case ValueKind::ScenarioPath:
            data("string", "(.|\\n)+");
            return;
        case ValueKind::Words:
        case ValueKind::Text:
            break;
        }
        m_xml.writeEmptyElement(QStringLiteral("text"));
    }

    /// What a reader of the schema should know: meaning, unit and default.
    void note(const Parameter &p) {
        QString text = QString::fromUtf8(p.help);
        if (p.unit != Unit::One)
            text += QStringLiteral(" Unit: ") + symbol(p.unit) + QLatin1Char('.');
        if (p.defaultText)
            text += QStringLiteral(" Default: ") + QLatin1String(p.defaultText) + QLatin1Char('.');
        m_xml.writeTextElement(QLatin1String(kNotes), QStringLiteral("documentation"), text);
    }

    void parameter(const Parameter &p) {
        if (p.storage == Storage::Content) {
            type(p);
            return;
        }
        const bool child = p.storage == Storage::TextChild;
        const bool optional = !p.required || child;
        if (optional)
            open("optional");
        open(child ? "element" : "attribute", p.name());
        note(p);
        type(p);
        close();
        if (optional)
            close();
    }

    void defineElement(const ElementSpec &spec, const QString &name) {
        open("define", name);
        open("element", spec.tag());
        if (spec.is("plan")) {
            open("attribute", QStringLiteral("format"));
            value(QString::number(Plan::kFormat));
            close();
        }
        open("interleave");
        m_xml.writeEmptyElement(QStringLiteral("empty"));
        for (const Parameter &p : spec.parameters)
            parameter(p);
        std::vector<std::pair<const ElementSpec *, QString>> children;
        for (const ChildSpec &child : spec.children) {
            const QString childName = spec.is("plan") ? child.spec->tag()
                                                      : name + QLatin1Char('.') + child.spec->tag();
            open(child.list ? "zeroOrMore" : "optional");
            ref(childName);
            close();
            children.emplace_back(child.spec, childName);
        }
        close();
        close();
        close();
        for (const auto &[child, childName] : children)
            defineElement(*child, childName);
    }

    /// The 168 hours of a week, in days of 24.
    void defineWeek() {
        open("define", QStringLiteral("hour"));
        open("data");
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("double"));
        param("pattern", QLatin1String(kNumberPattern));
        param("minInclusive", QStringLiteral("0"));
        param("maxInclusive", QStringLiteral("1e12"));
        close();
        close();
        open("define", QStringLiteral("day"));
        open("group");
        for (int hour = 0; hour < 24; ++hour)
            ref(QStringLiteral("hour"));
        close();
        close();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QByteArray planSchema() {
    return SchemaWriter().write();
}

} // namespace greenprint
