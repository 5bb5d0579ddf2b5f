#include "reports/write/pdffinish.h"

#include "model/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace greenprint::report {
namespace {

using Object = QPDFObjectHandle;

/// A property in one line: both places where it stands must say the same.
QString oneLine(const QString &words) {
    return plainText(words).simplified();
}

Object text(const QString &words) {
    return Object::newUnicodeString(oneLine(words).toStdString());
}

Object number(double value) {
    return Object::newReal(value, 2);
}

QString xml(const QString &words) {
    return oneLine(words).toHtmlEscaped();
}

/// The packet that PDF/A wants beside the properties, saying the same.
QByteArray xmpPacket(const Document &document, const QString &producer, bool archive) {
    const QString date = document.imprint.written.toUTC().toString(
                             QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                         + QStringLiteral("+00:00");
    QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n");
    packet += QStringLiteral(
                  "<dc:format>application/pdf</dc:format>\n"
                  "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"
                  "</dc:title>\n")
                  .arg(xml(document.title));
    if (!document.author.isEmpty())
        packet += QStringLiteral(
                      "<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                      .arg(xml(document.author));
    if (!document.summary.isEmpty())
        packet += QStringLiteral(
                      "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li>"
                      "</rdf:Alt></dc:description>\n")
                      .arg(xml(document.summary));
    if (!document.keywords.isEmpty())
        packet += QStringLiteral("<pdf:Keywords>%1</pdf:Keywords>\n")
                      .arg(xml(document.keywords.join(QStringLiteral(", "))));
    packet += QStringLiteral(
                  "<pdf:Producer>%1</pdf:Producer>\n<xmp:CreatorTool>%2</xmp:CreatorTool>\n"
                  "<xmp:CreateDate>%3</xmp:CreateDate>\n<xmp:ModifyDate>%3</xmp:ModifyDate>\n")
                  .arg(xml(producer), xml(document.imprint.tool), date);
    if (archive)
        packet += QStringLiteral(
            "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n");
    packet += QStringLiteral(
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    return packet.toUtf8();
}

/// A font's table from glyphs to characters with unified ideographs in place of the Kangxi radicals
/// that share their glyphs. Qt names the lowest of the characters that a glyph stands for, and who
/// searches for a word would not find it.
QByteArray withoutRadicals(QByteArray table) {
    static constexpr int kCode = 6; // "<2F49>"
    static constexpr char16_t kFirst = 0x2f00;
    static constexpr char16_t kLast = 0x2fd5;
    for (qsizetype at = table.indexOf("<2F"); at >= 0; at = table.indexOf("<2F", at + kCode)) {
        bool isCode = false;
        const ushort code = table.mid(at + 1, 4).toUShort(&isCode, 16);
        if (!isCode || code < kFirst || code > kLast || table.mid(at + kCode - 1, 1) != ">")
            continue;
        const QString unified = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        table.replace(
            at + 1, 4,
            QByteArray::number(unified.front().unicode(), 16).rightJustified(4, '0').toUpper());
    }
    return table;
}

/// Readable text, outline, links and properties of one document.
class Finisher {
public:
    Finisher(QPDF &pdf, const PagedDocument &pages, const PdfOptions &options)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_options(options)
        , m_pageObjects(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    void finish() {
        readableText();
        outline();
        links();
        properties();
        for (const Attachment &attachment : m_options.attachments)
            attach(attachment);
    }

private:
    void readableText() {
        for (Object &object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
                continue;
            Object table = object.getKey("/ToUnicode");
            const std::shared_ptr<Buffer> bytes = table.getStreamData();
            const QByteArray before(
                reinterpret_cast<const char *>(bytes->getBuffer()),
                static_cast<qsizetype>(bytes->getSize()));
            const QByteArray after = withoutRadicals(before);
            if (after != before)
                table.replaceStreamData(after.toStdString(), Object::newNull(), Object::newNull());
        }
    }

    Object destination(const Bookmark &mark) {
        QPDFPageObjectHelper &page = m_pageObjects.at(static_cast<size_t>(mark.page));
        const double top = m_pages.pageSize().height() - mark.y + 8.0;
        return Object::newArray(
            {page.getObjectHandle(), Object::newName("/XYZ"), Object::newNull(), number(top),
             Object::newNull()});
    }

    void outline() {
        const std::vector<Bookmark> &marks = m_pages.bookmarks();
        if (marks.empty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        Object chapter = root;
        for (const Bookmark &mark : marks) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(mark.number + QLatin1Char(' ') + mark.title));
            item.replaceKey("/Dest", destination(mark));
            const bool part = mark.level > 1 && !chapter.isSameObjectAs(root);
            append(part ? chapter : root, item);
            if (!part)
                chapter = item;
        }
        Object catalog = m_pdf.getRoot();
        catalog.replaceKey("/Outlines", root);
        catalog.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    static void append(Object parent, Object item) {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object previous = parent.getKey("/Last");
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        // chapters start closed: a negative count
        const bool isRoot = parent.hasKey("/Type");
        parent.replaceKey("/Count", Object::newInteger(isRoot ? count + 1 : count - 1));
    }

    void links() {
        const double height = m_pages.pageSize().height();
        for (const PagedDocument::Link &link : m_pages.links()) {
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/F", Object::newInteger(4)); // printed, as PDF/A asks
            annotation.replaceKey(
                "/Border",
                Object::newArray(
                    {Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
            annotation.replaceKey(
                "/Rect", Object::newArray(
                             {number(link.area.left()), number(height - link.area.bottom()),
                              number(link.area.right()), number(height - link.area.top())}));
            annotation.replaceKey(
                "/Dest", destination(m_pages.bookmarks().at(static_cast<size_t>(link.bookmark))));
            Object page = m_pageObjects.at(static_cast<size_t>(link.page)).getObjectHandle();
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void properties() {
        const Document &document = m_pages.document();
        Object catalog = m_pdf.getRoot();
        catalog.replaceKey("/Lang", Object::newString(document.locale.bcp47Name().toStdString()));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        catalog.replaceKey("/ViewerPreferences", preferences);

        Object trailer = m_pdf.getTrailer();
        if (!trailer.hasKey("/Info"))
            trailer.replaceKey("/Info", m_pdf.makeIndirectObject(Object::newDictionary()));
        Object info = trailer.getKey("/Info");
        const QString producer = QStringLiteral("Qt %1, qpdf").arg(QLatin1String(qVersion()));
        const QString date = document.imprint.written.toUTC().toString(
                                 QStringLiteral("'D:'yyyyMMddHHmmss"))
                             + QStringLiteral("+00'00'");
        info.replaceKey("/Title", text(document.title));
        info.replaceKey("/Creator", text(document.imprint.tool));
        info.replaceKey("/Producer", text(producer));
        info.replaceKey("/CreationDate", Object::newString(date.toStdString()));
        info.replaceKey("/ModDate", Object::newString(date.toStdString()));
        if (!document.author.isEmpty())
            info.replaceKey("/Author", text(document.author));
        if (!document.summary.isEmpty())
            info.replaceKey("/Subject", text(document.summary));
        if (!document.keywords.isEmpty())
            info.replaceKey("/Keywords", text(document.keywords.join(QStringLiteral(", "))));

        Object metadata = m_pdf.newStream(
            xmpPacket(document, producer, m_options.archive).toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        catalog.replaceKey("/Metadata", metadata);
    }

    void attach(const Attachment &attachment) {
        QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(
            m_pdf, attachment.bytes.toStdString());
        stream.setSubtype(attachment.mimeType.toStdString());
        QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(
            m_pdf, attachment.name.toStdString(), stream);
        file.setDescription(attachment.description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Source"));
        QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(
            attachment.name.toStdString(), file);
    }

    QPDF &m_pdf;
    const PagedDocument &m_pages;
    const PdfOptions &m_options;
    std::vector<QPDFPageObjectHelper> m_pageObjects;
};

} // namespace

Expected<QByteArray> finishPdf(
    const QByteArray &painted, const PagedDocument &pages, const PdfOptions &options) {
    // libqpdf speaks in exceptions; none of them is expected on a file of our own
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", painted.constData(), static_cast<size_t>(painted.size()));
        Finisher(pdf, pages, options).finish();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        // no object streams: PDF/A-1 forbids them, and older readers find the attachments
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true); // PDF/A-1 again
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char *>(bytes->getBuffer()),
            static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &error) {
        return failure(Error::unwritable(
            {}, QCoreApplication::translate("PdfWriter", "the PDF could not be completed: %1")
                    .arg(QString::fromUtf8(error.what()))));
    }
}

} // namespace greenprint::report
