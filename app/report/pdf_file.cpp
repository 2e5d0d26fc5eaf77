// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_file.h"

#include "app/report/pdf_metadata.h"

#include <fmt/chrono.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <fstream>

namespace vigie::pdf {
namespace {

using Object = QPDFObjectHandle;

Object name(const std::string& word) {
    return Object::newName("/" + word);
}
Object words(const std::string& utf8) {
    return Object::newUnicodeString(utf8);
}

/// « D:20261122080500Z »
std::string pdfDate(Instant instant) {
    return fmt::format("D:{:%Y%m%d%H%M%S}Z", std::chrono::sys_seconds(instant));
}

/// Empty for what is no stream.
std::string contentOf(Object stream) {
    if (!stream.isStream())
        return {};
    const auto bytes = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

/// One document in the making.
class Finisher {
public:
    Finisher(QPDF& pdf, const Finish& finish)
        : m_pdf(pdf), m_finish(finish), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    void run() {
        describe();
        setColours();
        nameLetters();
        addLinks();
        addOutline();
        attach();
    }

private:
    Object page(std::size_t number) { return m_pages.at(number - 1).getObjectHandle(); }

    double heightOf(std::size_t number) {
        return m_pages.at(number - 1).getAttribute("/MediaBox", false).getArrayItem(3).getNumericValue();
    }

    /// The place at the top of the window, the magnification as it was.
    Object destination(const Destination& to) {
        const double top = heightOf(to.page) - to.top;
        return Object::newArray(
            {page(to.page), name("XYZ"), Object::newNull(), Object::newReal(top, 1), Object::newNull()});
    }

    void describe() {
        Object root = m_pdf.getRoot();
        root.replaceKey("/Lang", words(m_finish.language));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        Object info = Object::newDictionary();
        info.replaceKey("/Title", words(m_finish.title));
        if (!m_finish.author.empty())
            info.replaceKey("/Author", words(m_finish.author));
        for (const char* key : {"/Creator", "/Producer"})
            info.replaceKey(key, words(m_finish.program));
        for (const char* key : {"/CreationDate", "/ModDate"})
            info.replaceKey(key, Object::newString(pdfDate(m_finish.madeAt)));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        Object xmp = Object::newStream(&m_pdf, xmpOf(m_finish));
        xmp.getDict().replaceKey("/Type", name("Metadata"));
        xmp.getDict().replaceKey("/Subtype", name("XML"));
        root.replaceKey("/Metadata", xmp);
    }

    /// Which red « red » is: PDF/A does not leave it to the printer.
    void setColours() {
        Object profile = Object::newStream(&m_pdf, m_finish.colourProfile);
        profile.getDict().replaceKey("/N", Object::newInteger(3));
        Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /Info (sRGB)"
                                      " /OutputConditionIdentifier (sRGB) >>");
        intent.replaceKey("/DestOutputProfile", profile);
        m_pdf.getRoot().replaceKey("/OutputIntents", Object::newArray({m_pdf.makeIndirectObject(intent)}));
    }

    void nameLetters() {
        for (Object font : m_pdf.getAllObjects())
            if (font.isDictionaryOfType("/Font", "/Type0") && font.getKey("/ToUnicode").isStream())
                nameLettersOf(font);
    }

    void nameLettersOf(Object font) {
        const auto known = m_finish.letters.find(font.getKey("/BaseFont").getName().substr(1));
        Object inside = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        Object table = font.getKey("/ToUnicode");
        table.replaceStreamData(
            withLetters(contentOf(table), glyphsIn(contentOf(inside.getKey("/FontFile2"))),
                        known == m_finish.letters.end() ? std::vector<std::string>() : known->second),
            Object::newNull(), Object::newNull());
    }

    void addLinks() {
        for (const Link& link : m_finish.links) {
            Object box = Object::newArray();
            const double height = heightOf(link.page);
            for (const double edge : {link.left, height - link.bottom, link.right, height - link.top})
                box.appendItem(Object::newReal(edge, 1));
            // Printed where there is something to print: PDF/A wants the flag.
            Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
            annotation.replaceKey("/Rect", box);
            if (link.address.empty()) {
                annotation.replaceKey("/Dest", destination(link.target));
            } else {
                Object action = Object::parse("<< /Type /Action /S /URI >>");
                action.replaceKey("/URI", Object::newString(link.address));
                annotation.replaceKey("/A", action);
            }
            Object onPage = page(link.page);
            if (!onPage.hasKey("/Annots"))
                onPage.replaceKey("/Annots", Object::newArray());
            onPage.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void addOutline() {
        Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        std::size_t next = 0;
        addEntries(root, next, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", name("UseOutlines"));
    }

    /// All entries of that level up to the end of their parent; what is below a part is folded at first.
    void addEntries(Object parent, std::size_t& next, std::size_t level) {
        Object before;
        int count = 0;
        for (; next < m_finish.outline.size() && m_finish.outline[next].level == level; ++count) {
            const OutlineEntry& entry = m_finish.outline[next++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", words(entry.title));
            item.replaceKey("/Dest", destination(entry.target));
            item.replaceKey("/Parent", parent);
            if (before.isInitialized()) {
                item.replaceKey("/Prev", before);
                before.replaceKey("/Next", item);
            } else {
                parent.replaceKey("/First", item);
            }
            if (next < m_finish.outline.size() && m_finish.outline[next].level > level)
                addEntries(item, next, level + 1);
            before = item;
        }
        if (before.isInitialized())
            parent.replaceKey("/Last", before);
        parent.replaceKey("/Count", Object::newInteger(level == 0 ? count : -count));
    }

    void attach() {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        Object associated = Object::newArray();
        for (const Attachment& file : m_finish.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, file.content);
            stream.setSubtype(file.mimeType);
            stream.setCreationDate(pdfDate(m_finish.madeAt)).setModDate(pdfDate(m_finish.madeAt));
            auto spec = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, file.name, stream);
            spec.setDescription(file.description);
            spec.getObjectHandle().replaceKey("/AFRelationship", name(file.relationship));
            files.replaceEmbeddedFile(file.name, spec);
            associated.appendItem(spec.getObjectHandle());
        }
        m_pdf.getRoot().replaceKey("/AF", associated);
    }

    QPDF& m_pdf;
    const Finish& m_finish;
    std::vector<QPDFPageObjectHelper> m_pages;
};

Error cannotRead(const std::string& path, ErrorCode code, const Bilingual& message, Language language) {
    return {code, message.in(language), {path, 0, 0, 0, {}}, {}};
}

} // namespace

std::string finished(const std::string& pages, const Finish& finish) {
    QPDF pdf;
    pdf.processMemoryFile("report", pages.data(), pages.size());
    Finisher(pdf, finish).run();
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    // Object streams would follow the order in which Qt numbered its fonts, which differs from run to run.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

Result<std::vector<Attachment>> readAttachments(const std::string& path, Language language) {
    if (!std::ifstream(path))
        return tl::unexpected(
            cannotRead(path, ErrorCode::CannotRead,
                       {"Le fichier ne peut pas être ouvert.", "The file cannot be opened."}, language));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(path.c_str());
        std::vector<Attachment> out;
        for (const auto& [key, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
            QPDFEFStreamObjectHelper stream(spec->getEmbeddedFileStream());
            Object relationship = spec->getObjectHandle().getKey("/AFRelationship");
            out.push_back({key, stream.getSubtype(),
                           relationship.isName() ? relationship.getName().substr(1) : std::string(),
                           spec->getDescription(), contentOf(stream.getObjectHandle())});
        }
        return out;
    } catch (const std::exception&) {
        return tl::unexpected(cannotRead(
            path, ErrorCode::UnknownFormat,
            {"Ce fichier n’est pas un PDF, ou il est abîmé.", "This file is no PDF, or it is damaged."},
            language));
    }
}

} // namespace vigie::pdf
