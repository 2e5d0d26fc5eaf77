#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks of this folder, part by part, so that each of them holds exactly what its test is about.

Run it here after a change: the files come out the same, byte by byte."""
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def write(name, parts, stored=()):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as file:
        for path, text in parts.items():
            info = zipfile.ZipInfo(path, (2025, 3, 2, 12, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if path in stored else zipfile.ZIP_DEFLATED
            file.writestr(info, text)


def relations(targets):
    """targets: id → (type, target, external?)"""
    rows = "".join(
        f'<Relationship Id="{id}" Type="{REL}/{kind}" Target="{target}"{" TargetMode=" + chr(34) + "External" + chr(34) if external else ""}/>'
        for id, (kind, target, external) in targets.items())
    return f'{HEAD}<Relationships {PACKAGE}>{rows}</Relationships>'


def xlsx(name, sheets, strings=(), styles=None, date1904=False, links=None):
    """sheets: (name, state, XML inside <worksheet>); links: sheet number → id → address"""
    entries = "".join(
        f'<sheet name="{title}" sheetId="{i}" {state and f"state={chr(34)}{state}{chr(34)} "}r:id="rId{i}"/>'
        for i, (title, state, _) in enumerate(sheets, 1))
    targets = {f"rId{i}": ("worksheet", f"worksheets/sheet{i}.xml", False) for i in range(1, len(sheets) + 1)}
    parts = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relations({"rId1": ("officeDocument", "xl/workbook.xml", False)}),
        "xl/workbook.xml": f'{HEAD}<workbook {MAIN} xmlns:r="{REL}"><workbookPr date1904="{int(date1904)}"/>'
                           f'<sheets>{entries}</sheets></workbook>',
    }
    for i, (_, _, xml) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{i}.xml"] = f'{HEAD}<worksheet {MAIN} xmlns:r="{REL}">{xml}</worksheet>'
        if links and i in links:
            parts[f"xl/worksheets/_rels/sheet{i}.xml.rels"] = relations(
                {id: ("hyperlink", address, True) for id, address in links[i].items()})
    if strings:
        targets["rId90"] = ("sharedStrings", "sharedStrings.xml", False)
        parts["xl/sharedStrings.xml"] = f'{HEAD}<sst {MAIN}>{"".join(f"<si>{s}</si>" for s in strings)}</sst>'
    if styles:
        targets["rId91"] = ("styles", "styles.xml", False)
        parts["xl/styles.xml"] = f'{HEAD}<styleSheet {MAIN}>{styles}</styleSheet>'
    parts["xl/_rels/workbook.xml.rels"] = relations(targets)
    write(name, parts)


def inline(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def row(number, cells, more=""):
    return f'<row r="{number}"{more}>{cells}</row>'


def inline_row(number, texts, more=""):
    return row(number, "".join(inline(f"{chr(65 + i)}{number}", t) for i, t in enumerate(texts) if t), more)


STYLES = ('<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/>'
          '<numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts>'
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>')


def agency():
    """What an agency sends: a title, merged cells, real dates, « Lien », hidden rows, totals, several sheets."""
    strings = ["<t>Suivi des ambassadrices</t>", "<t>Compte</t>", "<t>Publication</t>", "<t>Publié le</t>",
               "<t>Lien</t>", "<t>Légende</t>", "<t>Vues</t>", "<t>Identifiant</t>",
               "<r><t>Ma routine </t></r><r><rPr><b/></rPr><t>du matin</t></r>",
               "<t xml:space=\"preserve\">Code LOLA20 ✨_x000D_\nchez @maisonlune</t>",
               "<t>東京<rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh></t>", "<t>@lola.mode</t>", "<t>Total</t>"]
    def s(place, index, style=0):
        return f'<c r="{place}" t="s" s="{style}"><v>{index}</v></c>'
    def n(place, value, style=0):
        return f'<c r="{place}" s="{style}"><v>{value}</v></c>'
    posts = (
        '<dimension ref="A1:B2"/><cols><col min="7" max="7" hidden="1"/><col min="20" max="16384" hidden="1"/></cols>'
        "<sheetData>"
        + row(1, s("A1", 0))
        + row(3, s("A3", 1) + s("B3", 2))
        + row(4, s("B4", 3) + s("C4", 4) + s("D4", 5) + s("E4", 6) + s("F4", 7)
              + inline("G4", "Partenariat rémunéré"))
        + row(5, s("A5", 11) + n("B5", "45718.770833333336", 2) + s("C5", 4) + s("D5", 8) + n("E5", 12500)
              + n("F5", "7.60680049606563E+18") + '<c r="G5" t="b"><v>1</v></c>')
        + row(6, n("B6", "45720", 1)
              + '<c r="C6" t="str"><f>HYPERLINK("https://www.tiktok.com/@lola.mode/video/7482221101019381153","Lien")</f><v>Lien</v></c>'
              + s("D6", 9) + '<c r="E6" t="e"><v>#N/A</v></c>' + '<c r="G6" t="b"><v>0</v></c>', ' hidden="1"')
        + row(9, inline("A9", "tom") + inline("B9", "12 mars 2025") + s("D9", 10) + n("E9", "0.5", 3))
        + row(10, s("A10", 12) + n("E10", 12500))
        + "</sheetData>"
        '<mergeCells count="3"><mergeCell ref="A3:A4"/><mergeCell ref="B3:G3"/><mergeCell ref="A5:A6"/></mergeCells>'
        '<hyperlinks><hyperlink ref="C5" r:id="rId1"/><hyperlink ref="D5" location="Notes!A1"/></hyperlinks>')
    notes = "<sheetData>" + inline_row(1, ["À relancer lundi"]) + "</sheetData>"
    old = "<sheetData>" + inline_row(1, ["auteur", "texte"]) + inline_row(2, ["zoé", "Ancien post"]) + "</sheetData>"
    xlsx("agence.xlsx", [("Publications", "", posts), ("Notes", "", notes), ("Archive", "hidden", old)],
         strings, STYLES, links={1: {"rId1": "https://www.instagram.com/p/DGxLola0001/"}})


def prefixed():
    """As some libraries write it: every element with a prefix, no places, the 1904 calendar."""
    sheet = ('<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Date</x:t></x:is></x:c>'
             '<x:c t="inlineStr"><x:is><x:t>Texte</x:t></x:is></x:c></x:row>'
             '<x:row><x:c s="1"><x:v>44258</x:v></x:c><x:c t="str"><x:v>Un post de 2025</x:v></x:c></x:row></x:sheetData>')
    parts = {
        "docProps/app.xml": HEAD + "<Properties/>",
        "xl/workbook.xml": f'{HEAD}<x:workbook xmlns:x="{MAIN[7:-1]}" xmlns:d5p1="{REL}"><x:workbookPr date1904="true"/>'
                           '<x:sheets><x:sheet name="Feuil1" sheetId="1" d5p1:id="R1"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": relations({"R1": ("worksheet", "/xl/worksheets/feuil1.xml", False),
                                                 "R2": ("styles", "/xl/styles.xml", False)}),
        "xl/worksheets/feuil1.xml": f'{HEAD}<x:worksheet xmlns:x="{MAIN[7:-1]}">{sheet}</x:worksheet>',
        "xl/styles.xml": f'{HEAD}<styleSheet {MAIN}>{STYLES}</styleSheet>',
    }
    write("prefixes_1904.xlsx", parts)


def broken():
    """Files that lie or do harm."""
    lines = inline_row(1, ["auteur", "texte"]) + inline_row(2, ["lola", "Bonjour"])
    xlsx("chaine_absente.xlsx", [("A", "", f'<sheetData>{lines}<row r="3"><c r="B3" t="s"><v>77</v></c></row></sheetData>')])
    xlsx("xml_coupe.xlsx", [("A", "", f'<sheetData>{lines}<row r="3"><c r="A3"')])
    xlsx("lieu_impossible.xlsx",
         [("A", "", f'<dimension ref="A1:ZZZ4294967295"/><sheetData>{lines}'
                    f'{inline_row(4294967295, ["tom", "Loin en bas"])}'
                    '<row r="5"><c r="ZZZZ9" t="inlineStr"><is><t>x</t></is></c></row></sheetData>')])
    secret = '<!DOCTYPE worksheet [<!ENTITY secret SYSTEM "file:///etc/hostname"><!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'
    parts = {
        "xl/workbook.xml": f'{HEAD}<workbook {MAIN} xmlns:r="{REL}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations({"rId1": ("worksheet", "worksheets/sheet1.xml", False)}),
        "xl/worksheets/sheet1.xml": f'{HEAD}{secret}<worksheet {MAIN}><sheetData>'
                                    + inline_row(1, ["auteur", "texte"]) + inline_row(2, ["lola", "&secret;&b;"])
                                    + "</sheetData></worksheet>",
    }
    write("entite_externe.xlsx", parts)
    xlsx("sans_texte.xlsx", [("Comptes", "", "<sheetData>" + inline_row(1, ["Compte", "Abonnés"])
                              + inline_row(2, ["lola", "12500"]) + "</sheetData>")])
    with open("agence.xlsx", "rb") as whole, open("coupe.xlsx", "wb") as cut:
        cut.write(whole.read()[:1200])


def ods(name, content):
    spaces = "".join(f' xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("draw", "drawing")))
    write(name, {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": f'{HEAD}<office:document-content{spaces} xmlns:xlink="http://www.w3.org/1999/xlink">{content}'
                       '</office:document-content>',
        "META-INF/manifest.xml": HEAD + "<manifest/>",
    }, stored=("mimetype",))


def cell(*paragraphs, more=""):
    return f'<table:table-cell office:value-type="string"{more}>{"".join(f"<text:p>{p}</text:p>" for p in paragraphs)}</table:table-cell>'


def valued(kind, attribute, value, shown, more=""):
    return f'<table:table-cell office:value-type="{kind}" office:{attribute}="{value}"{more}><text:p>{shown}</text:p></table:table-cell>'


def libre():
    """What LibreOffice writes: repeats, comments, covered cells, a million empty rows at the end."""
    line = "<table:table-row{}>{}</table:table-row>".format
    posts = (
        '<table:table table:name="Posts"><table:shapes><draw:frame><text:p>Logo</text:p></draw:frame></table:shapes>'
        '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>'
        '<table:table-column table:visibility="collapse" table:number-columns-repeated="16000"/>'
        + line("", cell("Suivi 2025") + '<table:table-cell table:number-columns-repeated="16383"/>')
        + line(' table:number-rows-repeated="2"', '<table:table-cell table:number-columns-repeated="16384"/>')
        + line("", cell("Compte") + cell("Date") + cell("Heure") + cell("Lien") + cell("Légende")
               + cell("Abonnés") + cell("Sponsorisé"))
        + line("", cell("@lola", more=' table:number-rows-spanned="2"')
               + valued("date", "date-value", "2025-03-02T18:30:00", "02/03/25 18:30")
               + "<table:table-cell/>"
               + cell('<text:a xlink:href="https://www.instagram.com/p/DGxLola0001/">Lien</text:a>')
               + cell('Merci<text:s text:c="2"/>à <text:span>@maison</text:span>', "#pub<text:line-break/>fin",
                      more="") .replace("</table:table-cell>", '<office:annotation><text:p>à revoir</text:p></office:annotation></table:table-cell>')
               + valued("float", "value", "12500", "12,5 k") + valued("boolean", "boolean-value", "true", "VRAI"))
        + line(' table:visibility="collapse"',
               "<table:covered-table-cell/>" + valued("date", "date-value", "2025-03-15", "15/03/25")
               + valued("time", "time-value", "PT09H05M00S", "09:05") + "<table:table-cell/>"
               + cell("Deuxième post") + valued("float", "value", "8200", "8 200")
               + valued("boolean", "boolean-value", "false", "FAUX"))
        + line(' table:number-rows-repeated="2"', cell("tom") + "<table:table-cell/>" * 3 + cell("Deux fois le même"))
        + line(' table:number-rows-repeated="1048570"', '<table:table-cell table:number-columns-repeated="16384"/>')
        + "</table:table>")
    hidden = ('<table:table table:name="Brouillon" table:style-name="ta2">' + line("", cell("texte"))
              + line("", cell("Sur une feuille masquée")) + "</table:table>")
    ods("libreoffice.ods",
        '<office:automatic-styles><style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
        f"<office:body><office:spreadsheet>{posts}{hidden}</office:spreadsheet></office:body>")
    ods("repetitions.ods",
        '<office:body><office:spreadsheet><table:table table:name="A">' + line("", cell("auteur") + cell("texte"))
        + line("", cell("lola") + cell("Bonjour"))
        + line(' table:number-rows-repeated="4000000000"',
               cell("x", more=' table:number-columns-repeated="16384"'))
        + "</table:table></office:spreadsheet></office:body>")


agency()
prefixed()
broken()
libre()
