#include "model/plan/element.h"
#include "model/plan/planfile.h"
#include "model/plan/valuetext.h"
#include "model/savefile.h"
#include "model/text.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

namespace greenprint {
namespace {

using boost::property_tree::ptree;

/// A subtree that was read without being understood, as it was.
void writeUnknown(QXmlStreamWriter &xml, const QString &tag, const ptree &tree) {
    xml.writeStartElement(tag);
    for (const auto &[key, node] : tree) {
        if (key == "<xmlattr>") {
            for (const auto &[name, value] : node)
                xml.writeAttribute(text(name), text(value.data()));
        }
    }
    const QString content = text(tree.data());
    if (!content.trimmed().isEmpty())
        xml.writeCharacters(content);
    for (const auto &[key, node] : tree) {
        if (key == "<xmlcomment>")
            xml.writeComment(text(node.data()));
        else if (key != "<xmlattr>")
            writeUnknown(xml, text(key), node);
    }
    xml.writeEndElement();
}

void writeElement(QXmlStreamWriter &xml, ConstElementRef ref) {
    const Extras &extras = *ref.spec->extras(const_cast<void *>(ref.element));
    for (const QString &comment : extras.comments)
        xml.writeComment(comment);
    xml.writeStartElement(ref.spec->tag());
    if (ref.spec->is("plan"))
        xml.writeAttribute(QStringLiteral("format"), QString::number(Plan::kFormat));

    const auto writeParameters = [&](Storage storage, auto &&write) {
        for (const Parameter &p : ref.spec->parameters) {
            if (p.storage == storage && p.access.isSet(ref.element))
                write(p.name(), storableText(p.access.text(ref.element)));
        }
    };
    writeParameters(Storage::Attribute, [&](const QString &name, const QString &value) {
        xml.writeAttribute(name, value);
    });
    for (const auto &[name, value] : extras.attributes)
        xml.writeAttribute(name, value);
    writeParameters(Storage::Content, [&](const QString &, const QString &value) {
        xml.writeCharacters(value);
    });
    writeParameters(Storage::TextChild, [&](const QString &name, const QString &value) {
        xml.writeTextElement(name, value);
    });
    for (const ChildSpec &child : ref.spec->children) {
        for (int i = 0; i < child.count(ref.element); ++i) {
            const ConstElementRef element{child.spec, child.constAt(ref.element, i)};
            if (child.list || !isEmptyElement(element))
                writeElement(xml, element);
        }
    }
    for (const auto &[tag, tree] : extras.elements) {
        // as it was: white space may mean something in there
        xml.setAutoFormatting(false);
        xml.writeCharacters(QStringLiteral("\n"));
        writeUnknown(xml, tag, tree);
        xml.setAutoFormatting(true);
    }
    for (const QString &comment : extras.trailing)
        xml.writeComment(comment);
    xml.writeEndElement();
}

} // namespace

QByteArray writePlan(const Plan &plan) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    writeElement(xml, refTo(plan));
    xml.writeEndDocument();
    return bytes;
}

Expected<void> savePlanFile(const Plan &plan, const QString &fileName) {
    return saveFile(fileName, writePlan(plan));
}

QString planHash(const Plan &plan) {
    const QByteArray digest = QCryptographicHash::hash(writePlan(plan), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

} // namespace greenprint
