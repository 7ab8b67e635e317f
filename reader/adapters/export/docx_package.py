"""The parts of a Word document around its text: styles, faces, lists, footer, properties.

Why it exists: a document that is made of known parts alone holds nothing of the machine or of the
person, and the same text makes the same bytes. Every style has a face and a size for both kinds of
script: Arabic is set larger, since its letters are smaller at the same size, in Times New Roman,
which Windows and macOS have with Arabic letters and LibreOffice knows how to replace.

Source: ECMA-376 part 1, 17.7 (styles), 17.8 (fonts), 17.9 (numbering), 17.15 (settings); part 2,
9 and 11 (package, core properties).
"""

from __future__ import annotations

from typing import Final

from reader.adapters.export.delivery_texts import ORIGINAL
from reader.adapters.export.docx_runs import full_tag
from reader.adapters.export.docx_theme import theme
from reader.adapters.export.fixed_zip import fixed_zip
from reader.adapters.export.xml_text import attribute, xml_line
from reader.domain.language import Direction, direction_of
from reader.services.export_article import Delivery

__all__ = ["LANDSCAPE", "PORTRAIT", "docx_package"]

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OFFICE: Final = f"{_R}/officeDocument"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LATIN: Final = "Cambria"
_COMPLEX: Final = "Times New Roman"

PORTRAIT: Final = (11906, 16838)
LANDSCAPE: Final = (16838, 11906)
"""A4, in twentieths of a point."""

_CONTENT_TYPES: Final = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>'
    f'<Override PartName="/word/fontTable.xml" ContentType="{_WORD}.fontTable+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_WORD}.footer+xml"/>'
    '<Override PartName="/word/theme/theme1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_PACKAGE_RELATIONS: Final = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS: Final = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    + "".join(
        f'<Relationship Id="rId{number}" Type="{_R}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(
            (
                ("styles", "styles.xml"),
                ("settings", "settings.xml"),
                ("fontTable", "fontTable.xml"),
                ("numbering", "numbering.xml"),
                ("footer", "footer1.xml"),
                ("theme", "theme/theme1.xml"),
            ),
            start=1,
        )
    )
    + "</Relationships>"
)
_FONT_TABLE: Final = (
    f'{_XML}<w:fonts xmlns:w="{W}">'
    f'<w:font w:name="{_LATIN}"><w:altName w:val="Caladea"/><w:charset w:val="00"/>'
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
    f'<w:font w:name="{_COMPLEX}"><w:altName w:val="Traditional Arabic"/>'
    '<w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
    "</w:fonts>"
)
_NUMBERING: Final = (
    f'{_XML}<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">'
    '<w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
    '<w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)


_SETTINGS: Final = (
    f'{_XML}<w:settings xmlns:w="{W}"><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
)
"""Of Word 2013 and later; older ones lay Arabic out in another way."""


def docx_package(delivery: Delivery, body: str, page: tuple[int, int]) -> bytes:
    """Return a document.

    Args:
        delivery: What it holds; its title, languages and time are said in the properties.
        body: Paragraphs and tables.
        page: Width and height.
    """
    language = delivery.bilingual.target
    return fixed_zip(
        [
            ("[Content_Types].xml", _CONTENT_TYPES.encode()),
            ("_rels/.rels", _PACKAGE_RELATIONS.encode()),
            ("word/document.xml", _document(body, page, language).encode()),
            ("word/_rels/document.xml.rels", _DOCUMENT_RELATIONS.encode()),
            ("word/styles.xml", _styles(delivery).encode()),
            ("word/settings.xml", _SETTINGS.encode()),
            ("word/fontTable.xml", _FONT_TABLE.encode()),
            ("word/numbering.xml", _NUMBERING.encode()),
            ("word/footer1.xml", _footer().encode()),
            ("word/theme/theme1.xml", theme(_LATIN, _COMPLEX).encode()),
            ("docProps/core.xml", _core(delivery).encode()),
        ]
    )


def _document(body: str, page: tuple[int, int], language: str) -> str:
    width, height = page
    turned = ' w:orient="landscape"' if width > height else ""
    bidi = "<w:bidi/>" if direction_of(language) is Direction.RTL else ""
    return (
        f'{_XML}<w:document xmlns:w="{W}" xmlns:r="{_R}"><w:body>{body}<w:sectPr>'
        f'<w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" '
        f'w:footer="567" w:gutter="0"/>{bidi}</w:sectPr></w:body></w:document>'
    )


def _footer() -> str:
    def field(code: str) -> str:
        return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    return (
        f'{_XML}<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
        f'{field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>{field("NUMPAGES")}'
        "</w:p></w:ftr>"
    )


def _core(delivery: Delivery) -> str:
    article = delivery.bilingual.article
    when = delivery.changed_at.replace("+00:00", "Z")
    made = "".join(
        f'<dcterms:{what} xsi:type="dcterms:W3CDTF">{xml_line(when)}</dcterms:{what}>'
        for what in ("created", "modified")
        if when
    )
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml_line(delivery.title)}</dc:title>"
        f"<dc:identifier>{ORIGINAL}{xml_line(article.article_id)}</dc:identifier>"
        f"<dc:language>{xml_line(full_tag(delivery.bilingual.target))}</dc:language>"
        f"{made}</cp:coreProperties>"
    )


def _styles(delivery: Delivery) -> str:
    bilingual = delivery.bilingual
    other = bilingual.article.language
    complex_tag = other if direction_of(other) is Direction.RTL else "ar"
    return (
        f'{_XML}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{_LATIN}" w:eastAsia="{_LATIN}" w:hAnsi="{_LATIN}" '
        f'w:cs="{_COMPLEX}"/><w:sz w:val="22"/><w:szCs w:val="26"/>'
        f"<w:lang w:val={attribute(full_tag(bilingual.target))} "
        f'w:eastAsia="en-GB" w:bidi={attribute(full_tag(complex_tag))}/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        f"{''.join(_STYLES)}{_TABLE_STYLES}</w:styles>"
    )


def _style(
    style_id: str,
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    following: str = "",
    default: bool = False,
) -> str:
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    after = f'<w:next w:val="{following}"/>' if following else ""
    about = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    set_as = f"<w:rPr>{run}</w:rPr>" if run else ""
    start = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{start} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f"{based}{after}<w:qFormat/>{about}{set_as}</w:style>"
    )


def _size(latin: int, complex_script: int, *, bold: bool = False) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}<w:sz w:val="{latin}"/><w:szCs w:val="{complex_script}"/>'


_SOFT: Final = '<w:color w:val="595959"/>'
_STYLES: Final = (
    _style("Normal", "Normal", default=True),
    _style(
        "Title",
        "Title",
        '<w:keepNext/><w:spacing w:after="180"/>',
        _size(40, 46, bold=True),
        following="Normal",
    ),
    *(
        _style(
            f"Heading{level}",
            f"heading {level}",
            '<w:keepNext/><w:spacing w:before="240" w:after="80"/>'
            f'<w:outlineLvl w:val="{level - 1}"/>',
            _size(size, size + 4, bold=True),
            following="Normal",
        )
        for level, size in ((1, 30), (2, 26), (3, 24))
    ),
    _style("Byline", "Byline", run=f"{_SOFT}{_size(20, 24)}"),
    _style("Caption", "caption", run=f"<w:i/><w:iCs/>{_SOFT}{_size(20, 24)}"),
    _style("Quote", "Quote", '<w:ind w:left="567" w:right="567"/>', "<w:i/><w:iCs/>"),
    _style(
        "ListBullet",
        "List Bullet",
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>',
    ),
    _style("ListParagraph", "List Paragraph", '<w:ind w:left="567"/><w:contextualSpacing/>'),
    _style("Source", "Source", run=f"{_SOFT}{_size(20, 24)}"),
    _style("Footer", "footer", '<w:jc w:val="center"/>', f"{_SOFT}{_size(18, 20)}"),
    _style("TableText", "Table Text", '<w:spacing w:after="0"/>'),
    _style(
        "TableHeading",
        "Table Heading",
        '<w:keepNext/><w:spacing w:after="0"/>',
        _size(20, 24, bold=True),
    ),
    _style("TableSmall", "Table Small", '<w:spacing w:after="0"/>', _size(18, 22)),
)
_BORDERS: Final = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE_STYLES: Final = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    '</w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid">'
    '<w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
    f"{_BORDERS}</w:tblBorders><w:tblCellMar>"
    '<w:top w:w="57" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/></w:tblCellMar>'
    "</w:tblPr></w:style>"
)
