// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_metadata.h"

#include "core/report/html.h"

namespace vigie::pdf {
namespace {

std::string element(const std::string& name, const std::string& plain) {
    return "   <" + name + ">" + html::text(plain) + "</" + name + ">\n";
}

/// A list of one, of the kind that this property is.
std::string listed(const std::string& name, const std::string& list, const std::string& plain,
                   const std::string& attributes = {}) {
    return "   <" + name + "><rdf:" + list + "><rdf:li" + attributes + ">" + html::text(plain) +
           "</rdf:li></rdf:" + list + "></" + name + ">\n";
}

} // namespace

std::string xmpOf(const Finish& finish) {
    const std::string made = toString(finish.madeAt);
    std::string out = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "  <rdf:Description rdf:about=\"\"\n"
                      "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                      "    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                      "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                      "    xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n";
    out += element("pdfaid:part", "3") + element("pdfaid:conformance", "B");
    out += element("dc:format", "application/pdf");
    out += listed("dc:title", "Alt", finish.title, " xml:lang=\"x-default\"");
    if (!finish.author.empty())
        out += listed("dc:creator", "Seq", finish.author);
    out += listed("dc:language", "Bag", finish.language) + element("dc:identifier", finish.identifier);
    out += element("xmp:CreatorTool", finish.program) + element("pdf:Producer", finish.program);
    out += element("xmp:CreateDate", made) + element("xmp:ModifyDate", made);
    return out + "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace vigie::pdf
